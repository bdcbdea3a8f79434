// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/repository.h"

#include "ledger/atomic_file.h"
#include "ledger/git_support.h"

#include <chrono>
#include <system_error>
#include <thread>

namespace outcheck::ledger {

namespace {

namespace fs = std::filesystem;

constexpr git_filemode_t folderMode = GIT_FILEMODE_TREE;
constexpr git_filemode_t fileMode = GIT_FILEMODE_BLOB;

std::string hexOf(const git_oid& id) {
    char text[GIT_OID_HEXSZ + 1];
    git_oid_tostr(text, sizeof text, &id);
    return text;
}

Result<git_oid> oidOf(const ObjectName& name) {
    git_oid id;
    if (name.size() != GIT_OID_HEXSZ || git_oid_fromstrn(&id, name.data(), name.size()) != 0) {
        return failure(ErrorCode::Malformed, {}, "no object name");
    }
    return id;
}

git_object_t typeOf(ObjectKind kind) {
    switch (kind) {
    case ObjectKind::Blob: return GIT_OBJECT_BLOB;
    case ObjectKind::Tree: return GIT_OBJECT_TREE;
    case ObjectKind::Commit: return GIT_OBJECT_COMMIT;
    }
    return GIT_OBJECT_INVALID;
}

fs::path looseFile(const fs::path& folder, const ObjectName& object) {
    return folder / "objects" / object.substr(0, 2) / object.substr(2);
}

// A damaged ref file is missing from libgit2's list; each file must be in it.
Result<void> everyRefFileIsListed(const fs::path& folder, const std::map<std::string, ObjectName>& refs) {
    std::error_code fault;
    const fs::path top = folder / "refs";
    for (fs::recursive_directory_iterator item(top, fault), end; !fault && item != end; item.increment(fault)) {
        std::error_code statFault;
        if (item->is_directory(statFault) && !item->is_symlink(statFault)) {
            continue;
        }
        const std::string name = "refs/" + item->path().lexically_relative(top).generic_string();
        if (!name.ends_with(".lock") && refs.find(name) == refs.end()) {
            return failure(ErrorCode::NotGenuine, Place{folder.string(), 0, name}, "a damaged ref");
        }
    }
    if (fault) {
        return failure(ErrorCode::ReadFailed, Place{top.string(), 0, {}}, fault.message());
    }
    return {};
}

void setConfiguration(git_repository* repository) {
    git_config* raw = nullptr;
    if (git_repository_config(&raw, repository) != 0) {
        return; // these only make stock git stricter; the ledger does not lean on them
    }
    const GitConfig config(raw);
    git_config_set_int32(config.get(), "gc.auto", 0);
    git_config_set_string(config.get(), "gc.pruneExpire", "never");
    git_config_set_bool(config.get(), "receive.denyNonFastForwards", 1);
    git_config_set_bool(config.get(), "receive.denyDeletes", 1);
    git_config_set_bool(config.get(), "transfer.fsckObjects", 1);
}

} // namespace

void Repository::Close::operator()(git_repository* repository) const { git_repository_free(repository); }

Repository::Repository(git_repository* repository, fs::path folder) : m_repository(repository), m_folder(std::move(folder)) {}

Result<Repository> Repository::open(const fs::path& folder) {
    startGit();
    git_repository* repository = nullptr;
    // Not git_repository_open_bare, which skips the check of the owner that git makes.
    const int status = git_repository_open_ext(&repository, folder.string().c_str(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    if (status == GIT_EOWNER) {
        return failure(ErrorCode::NoPermission, Place{folder.string(), 0, {}},
                       "the folder belongs to another user, who could change what your programs do with it; if you trust it: "
                       "git config --global --add safe.directory " + folder.string());
    }
    if (status != 0) {
        return gitFailure(status, folder, "open");
    }
    Repository opened(repository, folder);
    if (git_repository_is_bare(repository) == 0) {
        return failure(ErrorCode::Unsupported, Place{folder.string(), 0, {}}, "a repository with a work tree is no ledger");
    }
    return opened;
}

Result<Repository> Repository::create(const fs::path& folder) {
    startGit();
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = GIT_REPOSITORY_INIT_BARE | GIT_REPOSITORY_INIT_NO_REINIT | GIT_REPOSITORY_INIT_MKDIR;
    options.initial_head = "ledger";
    options.description = "A ledger of Outcheck. Written by that program alone.";
    git_repository* repository = nullptr;
    if (const int status = git_repository_init_ext(&repository, folder.string().c_str(), &options); status != 0) {
        return gitFailure(status, folder, "make a repository");
    }
    setConfiguration(repository);
    return Repository(repository, folder);
}

Result<std::string> Repository::read(const ObjectName& object, ObjectKind kind) const {
    const auto id = oidOf(object);
    if (!id) {
        return failure(id.error());
    }
    git_odb* rawOdb = nullptr;
    if (const int status = git_repository_odb(&rawOdb, m_repository.get()); status != 0) {
        return gitFailure(status, m_folder, "open objects");
    }
    const GitOdb odb(rawOdb);
    git_odb_object* rawObject = nullptr;
    if (const int status = git_odb_read(&rawObject, odb.get(), &*id); status != 0) {
        return gitFailure(status, m_folder, "read " + object);
    }
    const GitOdbObject found(rawObject);
    if (git_odb_object_type(found.get()) != typeOf(kind)) {
        return failure(ErrorCode::NotGenuine, Place{m_folder.string(), 0, object}, "an object of another kind");
    }
    return std::string(static_cast<const char*>(git_odb_object_data(found.get())), git_odb_object_size(found.get()));
}

bool Repository::has(const ObjectName& object) const {
    const auto id = oidOf(object);
    git_odb* rawOdb = nullptr;
    if (!id || git_repository_odb(&rawOdb, m_repository.get()) != 0) {
        return false;
    }
    const GitOdb odb(rawOdb);
    return git_odb_exists(odb.get(), &*id) == 1;
}

Result<std::vector<TreeItem>> Repository::readTree(const ObjectName& tree) const {
    // read() first: it compares name and bytes, which a lookup out of libgit2's cache would not.
    if (const auto bytes = read(tree, ObjectKind::Tree); !bytes) {
        return failure(bytes.error());
    }
    const auto id = oidOf(tree);
    git_tree* raw = nullptr;
    if (const int status = git_tree_lookup(&raw, m_repository.get(), &*id); status != 0) {
        return gitFailure(status, m_folder, "read tree " + tree);
    }
    const GitTree found(raw);
    std::vector<TreeItem> items;
    for (std::size_t i = 0; i < git_tree_entrycount(found.get()); ++i) {
        const git_tree_entry* entry = git_tree_entry_byindex(found.get(), i);
        const git_filemode_t mode = git_tree_entry_filemode_raw(entry);
        if (mode != folderMode && mode != fileMode) {
            return failure(ErrorCode::NotGenuine, Place{m_folder.string(), 0, tree}, "neither a plain file nor a folder");
        }
        items.push_back({git_tree_entry_name(entry), mode == folderMode, hexOf(*git_tree_entry_id(entry))});
    }
    return items;
}

Result<ObjectName> Repository::writeBlob(std::string_view bytes) {
    git_oid id;
    if (const int status = git_blob_create_from_buffer(&id, m_repository.get(), bytes.data(), bytes.size()); status != 0) {
        return gitFailure(status, m_folder, "write");
    }
    return hexOf(id);
}

Result<ObjectName> Repository::writeTree(const std::vector<TreeItem>& items) {
    git_treebuilder* raw = nullptr;
    if (const int status = git_treebuilder_new(&raw, m_repository.get(), nullptr); status != 0) {
        return gitFailure(status, m_folder, "write");
    }
    const GitTreeBuilder builder(raw);
    for (const TreeItem& item : items) {
        const auto id = oidOf(item.object);
        if (!id) {
            return failure(id.error());
        }
        const int status =
            git_treebuilder_insert(nullptr, builder.get(), item.name.c_str(), &*id, item.isFolder ? folderMode : fileMode);
        if (status != 0) {
            return gitFailure(status, m_folder, "write");
        }
    }
    git_oid id;
    if (const int status = git_treebuilder_write(&id, builder.get()); status != 0) {
        return gitFailure(status, m_folder, "write");
    }
    return hexOf(id);
}

Result<std::string> Repository::commitPayload(const ObjectName& tree, const std::vector<ObjectName>& parents,
                                              const CommitAuthor& author, const std::string& message) {
    git_signature* rawAuthor = nullptr;
    if (const int status = git_signature_new(&rawAuthor, author.name.c_str(), author.email.c_str(), author.time.value, 0);
        status != 0) {
        return gitFailure(status, m_folder, "name the author");
    }
    const GitSignature person(rawAuthor);
    const auto treeId = oidOf(tree);
    if (!treeId) {
        return failure(treeId.error());
    }
    git_tree* rawTree = nullptr;
    if (const int status = git_tree_lookup(&rawTree, m_repository.get(), &*treeId); status != 0) {
        return gitFailure(status, m_folder, "read back");
    }
    const GitTree root(rawTree);
    std::vector<GitCommit> owned;
    std::vector<const git_commit*> list;
    for (const ObjectName& parent : parents) {
        const auto id = oidOf(parent);
        git_commit* commit = nullptr;
        const int status = id ? git_commit_lookup(&commit, m_repository.get(), &*id) : GIT_EINVALID;
        if (status != 0) {
            return gitFailure(status, m_folder, "read " + parent);
        }
        owned.emplace_back(commit);
        list.push_back(commit);
    }
    git_buf buffer = GIT_BUF_INIT;
    const int status = git_commit_create_buffer(&buffer, m_repository.get(), person.get(), person.get(), nullptr, message.c_str(),
                                                root.get(), list.size(), list.data());
    if (status != 0) {
        return gitFailure(status, m_folder, "write");
    }
    std::string payload(buffer.ptr, buffer.size);
    git_buf_dispose(&buffer);
    return payload;
}

Result<ObjectName> Repository::writeCommit(const std::string& payload, const std::string& signature) {
    git_oid id;
    const int status = git_commit_create_with_signature(&id, m_repository.get(), payload.c_str(),
                                                        signature.empty() ? nullptr : signature.c_str(), nullptr);
    if (status != 0) {
        return gitFailure(status, m_folder, "write");
    }
    return hexOf(id);
}

Result<std::map<std::string, ObjectName>> Repository::refs() const {
    git_reference_iterator* rawIterator = nullptr;
    if (const int status = git_reference_iterator_new(&rawIterator, m_repository.get()); status != 0) {
        return gitFailure(status, m_folder, "list refs");
    }
    const GitReferenceIterator iterator(rawIterator);
    std::map<std::string, ObjectName> found;
    git_reference* raw = nullptr;
    int status = 0;
    while ((status = git_reference_next(&raw, iterator.get())) == 0) {
        const GitReference reference(raw);
        const git_oid* target = git_reference_target(reference.get());
        if (target == nullptr) {
            return failure(ErrorCode::NotGenuine, Place{m_folder.string(), 0, git_reference_name(reference.get())},
                           "a ref that names another ref");
        }
        found.emplace(git_reference_name(reference.get()), hexOf(*target));
    }
    if (status != GIT_ITEROVER) {
        return gitFailure(status, m_folder, "list refs");
    }
    if (auto complete = everyRefFileIsListed(m_folder, found); !complete) {
        return failure(complete.error());
    }
    return found;
}

Result<std::optional<ObjectName>> Repository::ref(const std::string& name) const {
    git_oid id;
    const int status = git_reference_name_to_id(&id, m_repository.get(), name.c_str());
    if (status == GIT_ENOTFOUND) {
        return std::nullopt;
    }
    if (status != 0) {
        return gitFailure(status, m_folder, "read " + name);
    }
    return std::optional<ObjectName>(hexOf(id));
}

Result<void> Repository::moveRef(const std::string& name, const std::optional<ObjectName>& from, const ObjectName& to) {
    const auto target = oidOf(to);
    if (!target) {
        return failure(target.error());
    }
    git_oid before{};
    if (from) {
        const auto id = oidOf(*from);
        if (!id) {
            return failure(id.error());
        }
        before = *id;
    }
    git_reference* raw = nullptr;
    const int status = git_reference_create_matching(&raw, m_repository.get(), name.c_str(), &*target, from ? 1 : 0,
                                                     from ? &before : nullptr, nullptr);
    const GitReference reference(raw);
    if (status != 0) {
        return gitFailure(status, m_folder, "move " + name);
    }
    return {};
}

Result<void> Repository::clearLeftoverLock(const std::string& refName) {
    const fs::path lock = m_folder / (refName + ".lock");
    std::error_code fault;
    if (!fs::exists(lock, fault)) {
        return {};
    }
    // Another program (git pack-refs) may hold it for a moment; ours cannot, since we hold the ledger's own lock.
    for (int tries = 0; tries < 20; ++tries) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        if (!fs::exists(lock, fault)) {
            return {};
        }
    }
    fs::remove(lock, fault);
    if (fault) {
        return failure(writeError(lock, fault.message()));
    }
    return {};
}

void Repository::clearLeftoverObjects() {
    std::error_code fault;
    std::vector<fs::path> leftovers;
    for (fs::directory_iterator item(m_folder / "objects", fault), end; !fault && item != end; item.increment(fault)) {
        if (item->path().filename().string().starts_with("tmp_object_git2_")) {
            leftovers.push_back(item->path());
        }
    }
    for (const fs::path& leftover : leftovers) {
        fs::remove(leftover, fault); // they cost only room: one that stays is tried again at the next start
    }
}

Result<void> Repository::removeObject(const ObjectName& object) {
    std::error_code fault;
    const fs::path file = looseFile(m_folder, object);
    fs::remove(file, fault);
    if (fault) {
        return failure(writeError(file, fault.message()));
    }
    const auto again = open(m_folder);
    if (again && again->has(object)) {
        return failure(ErrorCode::Unsupported, Place{m_folder.string(), 0, object},
                       "it is packed: run git -C " + m_folder.string() + " gc --prune=now");
    }
    return {};
}

} // namespace outcheck::ledger
