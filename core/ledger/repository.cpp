// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/repository.h"

#include "ledger/atomic_file.h"
#include "ledger/git_support.h"
#include "ledger/loose_object.h"

#include <algorithm>
#include <chrono>
#include <system_error>
#include <thread>

#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace outcheck::ledger {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view folderMode = "40000 ";
constexpr std::uint64_t maximumRefBytes = 4096;
constexpr std::size_t maximumObjectBytes = 64U << 20U; // as of a loose one
constexpr std::string_view fileMode = "100644 ";

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
    case ObjectKind::Blob:
        return GIT_OBJECT_BLOB;
    case ObjectKind::Tree:
        return GIT_OBJECT_TREE;
    case ObjectKind::Commit:
        return GIT_OBJECT_COMMIT;
    }
    return GIT_OBJECT_INVALID;
}

tl::unexpected<Error> otherKind(const fs::path& folder, const ObjectName& object) {
    return failure(ErrorCode::NotGenuine, Place{folder.string(), 0, object}, "an object of another kind");
}

fs::path looseFile(const fs::path& folder, const ObjectName& object) {
    return folder / "objects" / object.substr(0, 2) / object.substr(2);
}

// A damaged ref file is missing from libgit2's list, and more than a name in it goes unseen: each must be the name and
// a line break.
Result<void> everyRefFileIsWhole(const fs::path& folder, const std::map<std::string, ObjectName>& refs) {
    std::error_code fault;
    const fs::path top = folder / "refs";
    for (fs::recursive_directory_iterator item(top, fault), end; !fault && item != end; item.increment(fault)) {
        std::error_code statFault;
        if (item->is_directory(statFault) && !item->is_symlink(statFault)) {
            if (item->path() == top / "incoming") {
                item.disable_recursion_pending(); // comes and goes while something is fetched; no part of the ledger
            }
            continue;
        }
        const std::string name = "refs/" + item->path().lexically_relative(top).generic_string();
        if (name.ends_with(".lock")) {
            continue;
        }
        const auto listed = refs.find(name);
        if (listed == refs.end() || readWhole(item->path(), maximumRefBytes) != listed->second + "\n") {
            return failure(ErrorCode::NotGenuine, Place{folder.string(), 0, name}, "a damaged ref");
        }
    }
    if (fault) {
        return failure(ErrorCode::ReadFailed, Place{top.string(), 0, {}}, fault.message());
    }
    return {};
}

// Whether the folder is the user's own. libgit2 1.5 asks too, but answers with "not found" where nothing is listed in
// safe.directory.
bool isOwn(const fs::path& folder) {
#ifndef _WIN32
    struct stat status {};
    return ::stat(folder.c_str(), &status) != 0 || status.st_uid == ::geteuid();
#else
    static_cast<void>(folder);
    return true;
#endif
}

void setConfiguration(git_repository* repository) {
    git_config* raw = nullptr;
    if (git_repository_config(&raw, repository) != 0) {
        return; // these only make stock git stricter; the ledger does not lean on them
    }
    const GitConfig config(raw);
    git_config_set_int32(config.get(), "gc.auto", 0);
    git_config_set_string(config.get(), "gc.pruneExpire", "never");
    git_config_set_int32(config.get(), "core.looseCompression", 0); // the one form that loose_object.cpp admits
    git_config_set_bool(config.get(), "receive.denyNonFastForwards", 1);
    git_config_set_bool(config.get(), "receive.denyDeletes", 1);
    git_config_set_bool(config.get(), "transfer.fsckObjects", 1);
}

} // namespace

void Repository::Close::operator()(git_repository* repository) const {
    git_repository_free(repository);
}

Repository::Repository(git_repository* repository, fs::path folder)
    : m_repository(repository), m_folder(std::move(folder)) {}

Result<Repository> Repository::open(const fs::path& folder, bool anew) {
    startGit();
    git_repository* repository = nullptr;
    // Not git_repository_open_bare, which skips the check of the owner that git makes.
    const int status =
        git_repository_open_ext(&repository, folder.string().c_str(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    if (status == GIT_EOWNER || (status != 0 && !isOwn(folder))) {
        return failure(
            ErrorCode::NoPermission, Place{folder.string(), 0, {}},
            "the folder belongs to another user, who could change what your programs do with it; if you trust it: "
            "git config --global --add safe.directory " +
                folder.string());
    }
    if (status != 0) {
        return gitFailure(status, folder, "open");
    }
    Repository opened(repository, folder);
    if (git_repository_is_bare(repository) == 0) {
        return failure(ErrorCode::Unsupported, Place{folder.string(), 0, {}},
                       "a repository with a work tree is no ledger");
    }
    if (auto sound = checkPacks(folder, anew); !sound) {
        return failure(sound.error());
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
    auto loose = readLooseObject(m_folder, hexOf(*id));
    if (!loose) {
        return failure(loose.error());
    }
    if (*loose) {
        if ((*loose)->type != git_object_type2string(typeOf(kind))) {
            return otherKind(m_folder, object);
        }
        return std::move((*loose)->content);
    }
    git_odb* rawOdb = nullptr;
    if (const int status = git_repository_odb(&rawOdb, m_repository.get()); status != 0) {
        return gitFailure(status, m_folder, "open objects");
    }
    const GitOdb odb(rawOdb);
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (git_odb_read_header(&size, &type, odb.get(), &*id) == 0 && size > maximumObjectBytes) {
        return failure(ErrorCode::TooLarge, Place{m_folder.string(), 0, object}, "an object over the limit of 64 MiB");
    }
    git_odb_object* rawObject = nullptr;
    int status = git_odb_read(&rawObject, odb.get(), &*id);
    if (status != 0 && git_odb_refresh(odb.get()) == 0) { // packs may have been put together meanwhile
        status = git_odb_read(&rawObject, odb.get(), &*id);
    }
    if (status != 0) {
        return gitFailure(status, m_folder, "read " + object);
    }
    const GitOdbObject found(rawObject);
    if (git_odb_object_type(found.get()) != typeOf(kind)) {
        return otherKind(m_folder, object);
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
    const auto bytes = read(tree, ObjectKind::Tree);
    if (!bytes) {
        return failure(bytes.error());
    }
    // "100644 name\0" and the object's twenty bytes, again and again.
    std::vector<TreeItem> items;
    std::string_view rest = *bytes;
    while (!rest.empty()) {
        const bool isFolder = rest.starts_with(folderMode);
        const auto nameEnd = rest.find('\0');
        const std::size_t nameBegin = isFolder ? folderMode.size() : fileMode.size();
        if ((!isFolder && !rest.starts_with(fileMode)) || nameEnd == std::string_view::npos || nameEnd <= nameBegin ||
            rest.size() - nameEnd - 1 < GIT_OID_RAWSZ) {
            return failure(ErrorCode::NotGenuine, Place{m_folder.string(), 0, tree},
                           "no folder of plain files and folders");
        }
        git_oid id;
        git_oid_fromraw(&id, reinterpret_cast<const unsigned char*>(rest.data()) + nameEnd + 1);
        items.push_back({std::string(rest.substr(nameBegin, nameEnd - nameBegin)), isFolder, hexOf(id)});
        rest.remove_prefix(nameEnd + 1 + GIT_OID_RAWSZ);
    }
    return items;
}

Result<ObjectName> Repository::write(ObjectKind kind, std::string_view bytes) {
    return writeLooseObject(m_folder, git_object_type2string(typeOf(kind)), bytes);
}

Result<ObjectName> Repository::writeBlob(std::string_view bytes) {
    return write(ObjectKind::Blob, bytes);
}

Result<ObjectName> Repository::writeTree(std::vector<TreeItem> items) {
    // git's order: a folder's name counts as if it ended in a slash.
    const auto key = [](const TreeItem& item) { return item.name + (item.isFolder ? "/" : ""); };
    std::sort(items.begin(), items.end(),
              [&key](const TreeItem& one, const TreeItem& other) { return key(one) < key(other); });
    std::string bytes;
    for (const TreeItem& item : items) {
        const auto id = oidOf(item.object);
        if (!id) {
            return failure(id.error());
        }
        bytes.append(item.isFolder ? folderMode : fileMode).append(item.name).append(1, '\0');
        bytes.append(std::begin(id->id), std::end(id->id));
    }
    return write(ObjectKind::Tree, bytes);
}

Result<ObjectName> Repository::writeCommit(std::string payload, std::string_view signature) {
    if (!signature.empty()) {
        std::string header = "\ngpgsig ";
        for (const char letter : signature) {
            header += letter;
            header += letter == '\n' ? " " : ""; // a header's further lines begin with a space
        }
        payload.insert(payload.find("\n\n"), header);
    }
    return write(ObjectKind::Commit, payload);
}

Result<std::map<std::string, ObjectName>> Repository::refs() const {
    // A ref that moves between the list and the look at its file is no damage; one that is damaged stays so.
    constexpr int looks = 4;
    auto found = listRefs();
    for (int look = 1; look < looks && !found; ++look) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5 * look));
        found = listRefs();
    }
    return found;
}

Result<std::map<std::string, ObjectName>> Repository::listRefs() const {
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
    if (auto complete = everyRefFileIsWhole(m_folder, found); !complete) {
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

Result<void> Repository::removeRef(const std::string& name) {
    const int status = git_reference_remove(m_repository.get(), name.c_str());
    if (status != 0 && status != GIT_ENOTFOUND) {
        return gitFailure(status, m_folder, "remove " + name);
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
        if (item->path().filename().string().starts_with(temporaryObjectPrefix)) {
            leftovers.push_back(item->path());
        }
    }
    for (const fs::path& leftover : leftovers) {
        fs::remove(leftover, fault); // they cost only room: one that stays is tried again at the next start
    }
}

Result<void> Repository::removeLoose(const ObjectName& object) {
    std::error_code fault;
    const fs::path file = looseFile(m_folder, object);
    fs::remove(file, fault);
    return fault ? failure(writeError(file, fault.message())) : Result<void>{};
}

} // namespace outcheck::ledger
