// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/bundle_folder.h"

#include "io/confined_root.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <set>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace outcheck::release {

namespace {

namespace fs = std::filesystem;

Error failedWrite(int errnoValue, const fs::path& file, std::string_view doing) {
    Error error = systemError(errnoValue, file.string(), doing);
    if (errnoValue == EFBIG) {
        error.code = ErrorCode::DiskFull; // a size limit of the system: for the writer the disk is full
    } else if (error.code == ErrorCode::ReadFailed) {
        error.code = errnoValue == EROFS ? ErrorCode::NoPermission : ErrorCode::WriteFailed;
    }
    return error;
}

bool isThere(const fs::path& path) {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0;
}

Error taken(const fs::path& target) {
    return Error{ErrorCode::Refused, {target.string(), 0, {}}, "something of that name is there; nothing is replaced"};
}

class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor() {
        if (m_value >= 0) {
            ::close(m_value);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int value() const { return m_value; }

private:
    int m_value;
};

Result<void> syncFolder(const fs::path& folder) {
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some network file systems cannot sync a folder (EINVAL); its files are synced one by one before.
    if (descriptor.value() < 0 || (::fsync(descriptor.value()) != 0 && errno != EINVAL)) {
        return failure(failedWrite(errno, folder, "could not be forced to the disk"));
    }
    return {};
}

Result<void> writeAll(int descriptor, std::string_view bytes, const fs::path& file) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return failure(failedWrite(errno, file, "could not be written"));
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

} // namespace

struct BundleFolder::Content {
    fs::path target;
    fs::path place; // where it is now
    std::set<fs::path> folders;
    bool isKept = false;

    ~Content() {
        std::error_code ignored;
        if (!isKept && !place.empty()) {
            fs::remove_all(place, ignored);
        }
    }

    // The folders above a file, each made by us: a name that is taken is a file of the bundle.
    Result<void> makeFoldersAbove(const fs::path& file) {
        std::vector<fs::path> missing;
        for (fs::path folder = file.parent_path(); folder != place && !folders.contains(folder);
             folder = folder.parent_path()) {
            missing.push_back(folder);
        }
        for (auto folder = missing.rbegin(); folder != missing.rend(); ++folder) {
            if (::mkdir(folder->c_str(), 0700) != 0) {
                return failure(errno == EEXIST
                                   ? Error{ErrorCode::Conflict, {folder->string(), 0, {}}, "is a file and a folder"}
                                   : failedWrite(errno, *folder, "could not be made"));
            }
            folders.insert(*folder);
        }
        return {};
    }
};

BundleFolder::BundleFolder(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
BundleFolder::BundleFolder(BundleFolder&&) noexcept = default;
BundleFolder& BundleFolder::operator=(BundleFolder&&) noexcept = default;
BundleFolder::~BundleFolder() = default;

Result<BundleFolder> BundleFolder::create(const fs::path& target) {
    std::error_code fault;
    fs::path place = fs::absolute(target, fault).lexically_normal();
    if (!place.has_filename()) {
        place = place.parent_path(); // written with a '/' at its end
    }
    if (isThere(place)) {
        return failure(taken(target));
    }
    std::string hidden = (place.parent_path() / ("." + place.filename().string() + ".outcheck-part-XXXXXX")).string();
    if (::mkdtemp(hidden.data()) == nullptr) {
        return failure(failedWrite(errno, target, "a folder beside it could not be made"));
    }
    auto content = std::make_unique<Content>();
    content->target = place;
    content->place = hidden;
    return BundleFolder(std::move(content));
}

Result<void> BundleFolder::write(std::string_view relativePath, const std::function<Result<void>(const Sink&)>& fill) {
    if (!io::isConfinedPath(relativePath)) {
        return failure(ErrorCode::UnsafePath, {std::string(relativePath), 0, {}}, "leads out of the bundle");
    }
    const fs::path file = m_content->place / fs::path(relativePath);
    if (auto made = m_content->makeFoldersAbove(file); !made) {
        return made;
    }
    const Descriptor descriptor(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (descriptor.value() < 0) {
        return failure(errno == EEXIST
                           ? Error{ErrorCode::Conflict, {std::string(relativePath), 0, {}}, "is there twice"}
                           : failedWrite(errno, file, "could not be made"));
    }
    const Sink sink = [&](std::string_view bytes) { return writeAll(descriptor.value(), bytes, file); };
    if (auto filled = fill(sink); !filled) {
        return filled;
    }
    if (::fsync(descriptor.value()) != 0) {
        return failure(failedWrite(errno, file, "could not be forced to the disk"));
    }
    return {};
}

Result<void> BundleFolder::publish() {
    for (const fs::path& folder : m_content->folders) {
        if (auto synced = syncFolder(folder); !synced) {
            return synced;
        }
    }
    if (auto synced = syncFolder(m_content->place); !synced) {
        return synced;
    }
    // rename() would take the place of an empty folder without a word.
    if (isThere(m_content->target)) {
        return failure(taken(m_content->target));
    }
    if (::rename(m_content->place.c_str(), m_content->target.c_str()) != 0) {
        return failure(errno == ENOTEMPTY || errno == EEXIST
                           ? taken(m_content->target)
                           : failedWrite(errno, m_content->target, "could not be put in its place"));
    }
    m_content->place = m_content->target;
    return syncFolder(m_content->target.parent_path());
}

void BundleFolder::keep() {
    m_content->isKept = true;
}

} // namespace outcheck::release
