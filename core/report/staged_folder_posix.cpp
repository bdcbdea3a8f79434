// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/staged_folder.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <random>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace outcheck::report {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view stagedSuffix = ".outcheck-part-";

Error failedWrite(int errnoValue, const fs::path& file, std::string_view doing) {
    Error error = systemError(errnoValue, file.string(), doing);
    if (errnoValue == EFBIG) {
        error.code = ErrorCode::DiskFull; // a size limit of the system: for the writer the disk is full
    } else if (error.code == ErrorCode::ReadFailed) {
        error.code = errnoValue == EROFS ? ErrorCode::NoPermission : ErrorCode::WriteFailed;
    }
    return error;
}

Error refused(const fs::path& target, std::string detail) {
    return Error{ErrorCode::Refused, {target.string(), 0, {}}, std::move(detail)};
}

class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor&& other) noexcept : m_value(std::exchange(other.m_value, -1)) {}
    Descriptor& operator=(Descriptor&&) = delete;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int value() const { return m_value; }
    bool isOpen() const { return m_value >= 0; }
    int close() { return m_value >= 0 ? ::close(std::exchange(m_value, -1)) : 0; }

private:
    int m_value;
};

Result<void> syncPath(const fs::path& path, int flags) {
    const Descriptor descriptor(::open(path.c_str(), flags | O_CLOEXEC));
    // Some network file systems cannot sync a folder (EINVAL); its files are synced one by one before.
    if (!descriptor.isOpen() || (::fsync(descriptor.value()) != 0 && errno != EINVAL)) {
        return failure(failedWrite(errno, path, "could not be forced to the disk"));
    }
    return {};
}

// Removes what a report consists of and then the folder, which fails (and stays) where there is anything else.
void removeReportFolder(const fs::path& folder) {
    for (const std::string_view name : stagedNames) {
        ::unlink((folder / name).c_str());
    }
    ::rmdir(folder.c_str());
}

bool isThere(const fs::path& path) {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0;
}

// A run that was killed leaves its hidden folder, but not its lock.
void removeLeftovers(const fs::path& target) {
    const std::string prefix = "." + target.filename().string() + std::string(stagedSuffix);
    std::error_code fault;
    for (fs::directory_iterator entry(target.parent_path(), fault), end; !fault && entry != end;
         entry.increment(fault)) {
        if (!entry->path().filename().string().starts_with(prefix)) {
            continue;
        }
        const Descriptor folder(::open(entry->path().c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        struct stat status {};
        if (!folder.isOpen() || ::fstat(folder.value(), &status) != 0 ||
            ::flock(folder.value(), LOCK_EX | LOCK_NB) != 0) {
            continue;
        }
        // Between another run's mkdir and its lock there is a moment; nobody needs a minute for it.
        const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
        if (status.st_mtime + 60 < now) {
            removeReportFolder(entry->path());
        }
    }
}

Result<void> demandReplaceable(const fs::path& target) {
    struct stat status {};
    if (::lstat(target.c_str(), &status) != 0) {
        return errno == ENOENT ? Result<void>{} : failure(failedWrite(errno, target, "could not be looked at"));
    }
    if (!S_ISDIR(status.st_mode)) {
        return failure(refused(target, "there is something else of that name; a report is a folder"));
    }
    std::error_code fault;
    for (fs::directory_iterator entry(target, fault), end; !fault && entry != end; entry.increment(fault)) {
        const std::string name = entry->path().filename().string();
        if (std::find(stagedNames.begin(), stagedNames.end(), name) == stagedNames.end()) {
            return failure(refused(target, "the folder holds other files than an older report; choose a new folder"));
        }
    }
    if (fault) {
        return failure(failedWrite(fault.value(), target, "could not be listed"));
    }
    return {};
}

std::string randomWord() {
    std::random_device source;
    std::string word;
    for (int i = 0; i < 12; ++i) {
        word += "abcdefghijklmnopqrstuvwxyz234567"[source() % 32];
    }
    return word;
}

} // namespace

struct StagedFolder::Content {
    fs::path target;
    fs::path staged;
    std::unique_ptr<Descriptor> lock, oldLock; // tell other runs that both folders are in use
    bool published = false;
    bool replaced = false; // the older report now lies in `staged`

    ~Content() {
        if (published) {
            undo();
        }
        removeReportFolder(staged);
    }

    void undo() {
        if (replaced) {
            swap();
        } else {
            std::rename(target.c_str(), staged.c_str());
        }
        published = false;
    }

    // Both folders change places at once; where the file system cannot do that, by three renames, undone if one fails.
    int swap() const {
#ifdef RENAME_EXCHANGE
        if (::renameat2(AT_FDCWD, staged.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) == 0) {
            return 0;
        }
        if (errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP) {
            return errno;
        }
#endif
        const fs::path aside = staged.string() + "-old";
        if (std::rename(target.c_str(), aside.c_str()) != 0) {
            return errno;
        }
        if (std::rename(staged.c_str(), target.c_str()) != 0) {
            const int reason = errno;
            std::rename(aside.c_str(), target.c_str());
            return reason;
        }
        return std::rename(aside.c_str(), staged.c_str()) == 0 ? 0 : errno;
    }
};

StagedFolder::StagedFolder(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
StagedFolder::StagedFolder(StagedFolder&&) noexcept = default;
StagedFolder& StagedFolder::operator=(StagedFolder&&) noexcept = default;
StagedFolder::~StagedFolder() = default;

Result<StagedFolder> StagedFolder::create(const fs::path& wanted) {
    std::error_code fault;
    fs::path target = fs::absolute(wanted, fault).lexically_normal();
    if (!target.has_filename()) {
        target = target.parent_path(); // "report/"
    }
    // A link is followed to the folder it names; one that leads nowhere stands in the way, and is reported below.
    if (fs::is_symlink(target, fault)) {
        const fs::path behind = fs::canonical(target, fault);
        target = fault ? target : behind;
    }
    if (!target.has_filename()) {
        return failure(refused(wanted, "is not the name of a folder that could be made"));
    }
    if (!fs::is_directory(target.parent_path(), fault)) {
        return failure(ErrorCode::NotFound, {target.parent_path().string(), 0, {}},
                       "the folder for the report is not there");
    }
    if (const Result<void> replaceable = demandReplaceable(target); !replaceable) {
        return failure(replaceable.error());
    }
    removeLeftovers(target);
    auto content = std::make_unique<Content>();
    content->target = target;
    content->staged =
        target.parent_path() / ("." + target.filename().string() + std::string(stagedSuffix) + randomWord());
    if (::mkdir(content->staged.c_str(), 0777) != 0) {
        return failure(failedWrite(errno, target.parent_path(), "no folder could be made in it"));
    }
    content->lock = std::make_unique<Descriptor>(::open(content->staged.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (content->lock->isOpen() && ::flock(content->lock->value(), LOCK_EX | LOCK_NB) != 0) {
        content->lock.reset(); // a file system without locks: nobody can take it either, so leftovers stay there
    }
    return StagedFolder(std::move(content));
}

fs::path StagedFolder::file(std::string_view name) const {
    return (m_content->published ? m_content->target : m_content->staged) / name;
}

Result<void> StagedFolder::write(std::string_view name, std::string_view bytes) {
    const fs::path path = file(name);
    const fs::path shown = m_content->target / name;
    Descriptor descriptor(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!descriptor.isOpen()) {
        return failure(failedWrite(errno, shown, "could not be made"));
    }
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor.value(), bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            return failure(failedWrite(errno, shown, "could not be written"));
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(descriptor.value()) != 0 || descriptor.close() != 0) {
        return failure(failedWrite(errno, shown, "could not be forced to the disk"));
    }
    return {};
}

Result<void> StagedFolder::sync(std::string_view name) {
    return syncPath(file(name), O_RDONLY | O_NOFOLLOW);
}

Result<void> StagedFolder::remove(std::string_view name) {
    if (::unlink(file(name).c_str()) != 0 && errno != ENOENT) {
        return failure(failedWrite(errno, m_content->target / name, "could not be removed"));
    }
    return {};
}

Result<void> StagedFolder::publish() {
    Content& content = *m_content;
    if (Result<void> synced = syncPath(content.staged, O_RDONLY | O_DIRECTORY); !synced) {
        return synced;
    }
    // Somebody may have put files there since create().
    if (Result<void> replaceable = demandReplaceable(content.target); !replaceable) {
        return replaceable;
    }
    content.replaced = isThere(content.target);
    int reason = 0;
    if (content.replaced) {
        content.oldLock = std::make_unique<Descriptor>(
            ::open(content.target.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (content.oldLock->isOpen() && ::flock(content.oldLock->value(), LOCK_EX | LOCK_NB) != 0 &&
            errno == EWOULDBLOCK) {
            return failure(ErrorCode::Conflict, {content.target.string(), 0, {}},
                           "another program is writing this report now");
        }
        reason = content.swap();
    } else if (std::rename(content.staged.c_str(), content.target.c_str()) != 0) {
        reason = errno;
    }
    if (reason != 0) {
        return failure(failedWrite(reason, content.target, "the report could not be put in its place"));
    }
    content.published = true;
    return syncPath(content.target.parent_path(), O_RDONLY | O_DIRECTORY);
}

void StagedFolder::takeBack() {
    if (m_content->published) {
        m_content->undo();
    }
}

void StagedFolder::keep() {
    m_content->published = false;
}

} // namespace outcheck::report
