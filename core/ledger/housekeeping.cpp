// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/housekeeping.h"

#include "ledger/atomic_file.h"

#include <algorithm>
#include <system_error>

namespace outcheck::ledger {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t maximumMarkerBytes = 64U << 20U;
constexpr std::size_t tolerablePacks = 20; // each is opened and its checksum read before anything else

fs::path markerOf(const Repository& repository) {
    return repository.folder() / "outcheck-erasing";
}

Result<void> git(const Repository& repository, std::vector<std::string> arguments, const Patience& patience) {
    arguments.insert(arguments.begin(), {"-C", repository.folder().string()});
    const auto output = runGit(std::move(arguments), {}, patience);
    if (!output) {
        return failure(output.error());
    }
    if (output->exitCode != 0) {
        return failure(ErrorCode::ProgramFailed, Place{repository.folder().string(), 0, {}},
                       "git could not put the repository in order: " + output->err);
    }
    return {};
}

bool holdsAny(const fs::path& folder, const std::vector<ObjectName>& blobs) {
    const auto repository = Repository::open(folder); // a new handle: this one may remember packs that are gone
    return !repository || std::any_of(blobs.begin(), blobs.end(),
                                      [&repository](const ObjectName& blob) { return repository->has(blob); });
}

// Blobs that had to go when the marker was written. Only asked about: what it names is deleted by git alone, where no
// ref leads to it.
std::vector<ObjectName> pendingBlobs(const Repository& repository) {
    std::vector<ObjectName> blobs;
    const auto text = readWhole(markerOf(repository), maximumMarkerBytes);
    for (std::size_t at = 0; text && at < text->size();) {
        const auto end = std::min(text->find('\n', at), text->size());
        blobs.push_back(text->substr(at, end - at));
        at = end + 1;
    }
    return blobs;
}

std::size_t packsIn(const fs::path& folder) {
    std::error_code fault;
    std::size_t count = 0;
    for (fs::directory_iterator item(folder / "objects" / "pack", fault), end; !fault && item != end;
         item.increment(fault)) {
        if (item->path().extension() == ".pack") {
            ++count;
        }
    }
    return count;
}

} // namespace

Result<void> beginErasure(const Repository& repository, const std::vector<ObjectName>& blobs) {
    std::vector<ObjectName> all = pendingBlobs(repository);
    all.insert(all.end(), blobs.begin(), blobs.end());
    std::string text;
    for (const ObjectName& blob : all) {
        text += blob + "\n";
    }
    return writeWhole(markerOf(repository), text);
}

std::optional<Error> pendingErasure(const Repository& repository) {
    std::error_code fault;
    if (!fs::exists(markerOf(repository), fault)) {
        return std::nullopt;
    }
    return Error{
        ErrorCode::Unsupported, Place{repository.folder().string(), 0, {}},
        "the bytes of an erased text are still in a pack of this repository; the next sync tries again to take "
        "them away"};
}

Result<void> finishErasure(Repository& repository, const std::vector<ObjectName>& blobs, const Patience& patience) {
    for (const ObjectName& blob : blobs) {
        if (auto removed = repository.removeLoose(blob); !removed) {
            return removed;
        }
    }
    const std::vector<ObjectName> pending = pendingBlobs(repository);
    if (holdsAny(repository.folder(), pending)) {
        auto swept = git(repository, {"repack", "-a", "-d", "-q"}, patience).and_then([&] {
            return git(repository, {"prune", "--expire=now"}, patience);
        });
        if (!swept) {
            return swept;
        }
        if (holdsAny(repository.folder(), pending)) { // somebody told git to keep a pack
            return failure(*pendingErasure(repository));
        }
    }
    std::error_code fault;
    fs::remove(markerOf(repository), fault);
    return fault ? failure(writeError(markerOf(repository), fault.message())) : Result<void>{};
}

Result<void> gatherPacks(const Repository& repository, const Patience& patience) {
    if (packsIn(repository.folder()) <= tolerablePacks) {
        return {};
    }
    return git(repository, {"repack", "--geometric=2", "-d", "-q"}, patience);
}

} // namespace outcheck::ledger
