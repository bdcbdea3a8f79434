// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/workspace_states.h"

#include "base/json_fields.h"

#include <map>

namespace outcheck::review {

namespace {

constexpr JsonNames<OutputState, 6> names{{{OutputState::Unreleased, "unreleased"},
                                           {OutputState::UnderReview, "under-review"},
                                           {OutputState::Released, "released"},
                                           {OutputState::Updated, "updated"},
                                           {OutputState::Withdrawn, "withdrawn"},
                                           {OutputState::Invalid, "invalid"}}};

// What requests say of paths and bytes; the value is the request.
class Known {
public:
    Known(const RequestBook& book, std::string_view workspace) {
        for (const RequestState& request : book.requests) {
            if (request.status == RequestStatus::NotOpened || request.opened.workspace != workspace) {
                continue;
            }
            for (const RequestFile& file : request.files) {
                add(request, file);
            }
        }
    }

    OutputStanding of(const WorkspaceFile& file) const {
        if (!file.digest) {
            return {OutputState::Invalid, {}};
        }
        const std::string* const pinned = in(m_pinnedBytes, std::pair(file.path, *file.digest));
        if (pinned != nullptr) {
            return {OutputState::UnderReview, *pinned};
        }
        if (const auto* request = in(m_pinnedPaths, file.path)) {
            return {OutputState::Updated, *request};
        }
        if (const auto* request = in(m_releasedBytes, *file.digest)) {
            return {OutputState::Released, *request};
        }
        if (const auto* request = in(m_releasedPaths, file.path)) {
            return {OutputState::Updated, *request};
        }
        if (const auto* request = in(m_withdrawnPaths, file.path)) {
            return {OutputState::Withdrawn, *request};
        }
        return {};
    }

private:
    void add(const RequestState& request, const RequestFile& file) {
        if (file.type == FileType::Withdrawn || request.status == RequestStatus::Withdrawn) {
            m_withdrawnPaths[file.path] = request.id;
            return;
        }
        if (file.type != FileType::Output) {
            return;
        }
        if (request.status == RequestStatus::Released) {
            m_releasedBytes[file.pin().digest] = request.id;
            m_releasedPaths[file.path] = request.id;
        } else if (isActive(request.status)) {
            m_pinnedBytes[{file.path, file.pin().digest}] = request.id;
            m_pinnedPaths[file.path] = request.id;
        }
    }

    template <typename Map, typename Key>
    static const std::string* in(const Map& map, const Key& key) {
        const auto found = map.find(key);
        return found == map.end() ? nullptr : &found->second;
    }

    std::map<std::pair<std::string, Sha256Digest>, std::string> m_pinnedBytes;
    std::map<Sha256Digest, std::string> m_releasedBytes;
    std::map<std::string, std::string> m_pinnedPaths, m_releasedPaths, m_withdrawnPaths;
};

} // namespace

std::string_view nameOf(OutputState state) {
    return nameIn(names, state);
}

std::vector<OutputStanding> outputStates(const RequestBook& book, std::string_view workspace,
                                         const std::vector<WorkspaceFile>& files) {
    const Known known(book, workspace);
    std::vector<OutputStanding> standings;
    standings.reserve(files.size());
    for (const WorkspaceFile& file : files) {
        standings.push_back(known.of(file));
    }
    return standings;
}

std::vector<std::string> changedSinceRelease(const std::vector<WorkspaceFile>& files,
                                             const std::vector<OutputStanding>& standings) {
    std::vector<std::string> changed;
    for (std::size_t i = 0; i < files.size() && i < standings.size(); ++i) {
        const OutputState state = standings[i].state;
        if (state == OutputState::Unreleased || state == OutputState::Updated || state == OutputState::Withdrawn) {
            changed.push_back(files[i].path);
        }
    }
    return changed;
}

} // namespace outcheck::review
