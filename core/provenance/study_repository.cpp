// SPDX-License-Identifier: GPL-3.0-or-later
#include "provenance/study_repository.h"

#include <git2.h>

namespace outcheck::provenance {

namespace {

template <auto Free>
struct FreeWith {
    template <typename T>
    void operator()(T* object) const {
        Free(object);
    }
};
template <typename T, auto Free>
using Git = std::unique_ptr<T, FreeWith<Free>>;

// libgit2 is started once and stays for as long as the program runs.
void startLibrary() {
    static const int started = git_libgit2_init();
    static_cast<void>(started);
}

// Taken at once, on the thread where it arose. Of libgit2's text nothing is kept but for what it alone knows.
Error gitError(int code, const std::string& file, std::string_view doing) {
    const git_error* last = git_error_last();
    std::string detail =
        std::string(doing) + (last != nullptr && last->message != nullptr ? ": " + std::string(last->message) : "");
    ErrorCode kind = ErrorCode::Malformed;
    if (code == GIT_ENOTFOUND) {
        kind = ErrorCode::NotFound;
    } else if (code == GIT_EAMBIGUOUS) {
        kind = ErrorCode::Conflict;
    } else if (code == GIT_EOWNER) {
        kind = ErrorCode::Refused;
    }
    return Error{kind, Place{file, 0, {}}, std::move(detail)};
}

} // namespace

struct StudyRepository::Handle {
    Git<git_repository, git_repository_free> repository;
    std::string folder;

    Error error(int code, std::string_view doing) const { return gitError(code, folder, doing); }
};

StudyRepository::StudyRepository(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
StudyRepository::StudyRepository(StudyRepository&&) noexcept = default;
StudyRepository& StudyRepository::operator=(StudyRepository&&) noexcept = default;
StudyRepository::~StudyRepository() = default;

Result<StudyRepository> StudyRepository::open(const std::filesystem::path& folder) {
    startLibrary();
    git_repository* opened = nullptr;
    const int code = git_repository_open_ext(&opened, folder.c_str(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    if (code != 0) {
        return failure(gitError(code, folder.string(), "opening the repository"));
    }
    return StudyRepository(
        std::make_unique<Handle>(Handle{Git<git_repository, git_repository_free>(opened), folder.string()}));
}

Result<std::string> StudyRepository::resolveCommit(std::string_view shaPrefix) const {
    const bool isHex = shaPrefix.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
    if (!isHex || shaPrefix.size() < 4 || shaPrefix.size() > GIT_OID_HEXSZ) {
        return failure(ErrorCode::Malformed, {m_handle->folder, 0, "commit"},
                       "a commit is named by 4 to 40 hexadecimal digits");
    }
    git_oid prefix;
    if (const int code = git_oid_fromstrn(&prefix, shaPrefix.data(), shaPrefix.size()); code != 0) {
        return failure(m_handle->error(code, "reading the commit's name"));
    }
    git_commit* found = nullptr;
    const int code = git_commit_lookup_prefix(&found, m_handle->repository.get(), &prefix, shaPrefix.size());
    if (code != 0) {
        return failure(m_handle->error(code, "looking for the commit"));
    }
    const Git<git_commit, git_commit_free> commit(found);
    char text[GIT_OID_HEXSZ + 1];
    git_oid_tostr(text, sizeof text, git_commit_id(found));
    return std::string(text);
}

Result<std::string> StudyRepository::readFile(const std::string& commit, std::string_view path,
                                              std::uint64_t maximumBytes) const {
    const std::string file(path);
    git_repository* repository = m_handle->repository.get();
    git_oid id;
    git_commit* foundCommit = nullptr;
    if (commit.size() != GIT_OID_HEXSZ || git_oid_fromstr(&id, commit.c_str()) != 0) {
        return failure(ErrorCode::Malformed, {m_handle->folder, 0, "commit"},
                       "the full name of a commit has 40 hexadecimal digits");
    }
    if (const int code = git_commit_lookup(&foundCommit, repository, &id); code != 0) {
        return failure(m_handle->error(code, "looking for the commit"));
    }
    const Git<git_commit, git_commit_free> heldCommit(foundCommit);
    git_tree* foundTree = nullptr;
    if (const int code = git_commit_tree(&foundTree, foundCommit); code != 0) {
        return failure(m_handle->error(code, "reading the commit"));
    }
    const Git<git_tree, git_tree_free> heldTree(foundTree);
    git_tree_entry* foundEntry = nullptr;
    if (const int code = git_tree_entry_bypath(&foundEntry, foundTree, file.c_str()); code != 0) {
        return failure(gitError(code, file, "looking for the file"));
    }
    const Git<git_tree_entry, git_tree_entry_free> heldEntry(foundEntry);
    const git_filemode_t mode = git_tree_entry_filemode(foundEntry);
    if (mode != GIT_FILEMODE_BLOB && mode != GIT_FILEMODE_BLOB_EXECUTABLE) {
        return failure(ErrorCode::NotAFile, {file, 0, {}}, "not a regular file at that commit");
    }
    // The size is asked first: a small packed object can unfold to gigabytes.
    git_odb* foundStore = nullptr;
    if (const int code = git_repository_odb(&foundStore, repository); code != 0) {
        return failure(m_handle->error(code, "opening the objects"));
    }
    const Git<git_odb, git_odb_free> heldStore(foundStore);
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (const int code = git_odb_read_header(&size, &type, foundStore, git_tree_entry_id(foundEntry)); code != 0) {
        return failure(gitError(code, file, "reading the object"));
    }
    if (size > maximumBytes) {
        return failure(ErrorCode::TooLarge, {file, 0, {}}, "larger than " + std::to_string(maximumBytes) + " bytes");
    }
    git_blob* foundBlob = nullptr;
    if (const int code = git_blob_lookup(&foundBlob, repository, git_tree_entry_id(foundEntry)); code != 0) {
        return failure(gitError(code, file, "reading the object"));
    }
    const Git<git_blob, git_blob_free> heldBlob(foundBlob);
    return std::string(static_cast<const char*>(git_blob_rawcontent(foundBlob)),
                       static_cast<std::size_t>(git_blob_rawsize(foundBlob)));
}

} // namespace outcheck::provenance
