// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/git_remote.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace outcheck::ledger {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view allLedgers = "refs/ledger/";

// What git says, and what it means for whoever shares a ledger. The first that fits decides.
struct Meaning {
    std::string_view words;
    ErrorCode code;
    std::string_view sentence;
};
constexpr std::array<Meaning, 26> meanings{{
    {"dubious ownership", ErrorCode::NoPermission,
     "the repository there belongs to another user, who could make git run programs of theirs; if you trust that user: "
     "git config --global --add safe.directory <that folder>"},
    {"No space left", ErrorCode::DiskFull, "the disk is full"},
    {"Disk quota exceeded", ErrorCode::DiskFull, "the quota is used up"},
    {"file too large", ErrorCode::DiskFull, "the disk or quota is full"},
    {"Read-only file system", ErrorCode::NoPermission, "it can only be read"},
    {"insufficient permission", ErrorCode::NoPermission, "you may read there, but not write"},
    {"unable to create temporary", ErrorCode::NoPermission, "you may read there, but not write"},
    {"unpacker error", ErrorCode::NoPermission, "it could not store what was sent"},
    {"Permission denied", ErrorCode::NoPermission, "you have no permission there"},
    {"Authentication failed", ErrorCode::NoPermission, "it does not let you in"},
    {"could not read Username", ErrorCode::NoPermission,
     "it wants a name and a password; set up git's credentials for it"},
    {"Host key verification failed", ErrorCode::NoPermission,
     "ssh does not know that host's key; connect once with ssh and compare it"},
    {"transport '", ErrorCode::Refused, "a way of transport that a ledger does not use"},
    {"did not send all necessary objects", ErrorCode::ReadFailed,
     "it has lost objects: all that is recorded here is safe; share the ledger at a new place"},
    {"possible repository corruption", ErrorCode::ReadFailed,
     "it has lost objects: all that is recorded here is safe; share the ledger at a new place"},
    {"missing blob", ErrorCode::ReadFailed,
     "it has lost objects: all that is recorded here is safe; share the ledger at a new place"},
    {"missing necessary objects", ErrorCode::ReadFailed,
     "it has lost objects: all that is recorded here is safe; share the ledger at a new place"},
    {"bad object", ErrorCode::ReadFailed,
     "it has lost or damaged objects: all that is recorded here is safe; share the ledger at a new place"},
    {"bad pack header", ErrorCode::ReadFailed, "it ended half-way"},
    {"early EOF", ErrorCode::ReadFailed, "it ended half-way"},
    {"hung up", ErrorCode::ReadFailed, "it ended half-way, or it is not there"},
    {"fsck error", ErrorCode::NotGenuine, "it sends objects that are not well-formed"},
    {"fsckObjects", ErrorCode::NotGenuine, "it sends objects that are not well-formed"},
    {"does not appear to be a git repository", ErrorCode::NotFound, "there is no repository"},
    {"does not exist", ErrorCode::NotFound, "there is no repository"},
    {"Could not resolve host", ErrorCode::NotFound, "no such host, or no network"},
}};

std::string oneLine(std::string_view text) {
    std::string line = printable(text.substr(0, 400));
    for (auto at = line.find("\\x0A"); at != std::string::npos; at = line.find("\\x0A")) {
        line.replace(at, 4, " | ");
    }
    return line;
}

bool hasAny(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

// Clients that copy files in any order, and two versions side by side.
Result<void> checkNotSynchronised(const fs::path& folder) {
    for (const fs::path& part : folder) {
        std::string name = part.string();
        std::transform(name.begin(), name.end(), name.begin(),
                       [](unsigned char letter) { return std::tolower(letter); });
        if (hasAny(name, {"dropbox", "onedrive", "google drive", "googledrive", "nextcloud", "owncloud", "icloud",
                          "syncthing"})) {
            return failure(
                ErrorCode::Refused, Place{folder.string(), 0, {}},
                "a client that synchronises files (" + part.string() +
                    ") does not keep git's order of writing and would damage the ledger; use a shared folder, "
                    "ssh, https or bundles");
        }
    }
    return {};
}

bool isPlainAddress(std::string_view address) {
    return !address.empty() && address.front() != '-' && printable(address) == address &&
           address.find("::") == std::string_view::npos && address.size() <= 4096;
}

// user@host:path, as ssh has it; a drive's letter is no host.
bool isHostAndPath(std::string_view address) {
    const auto colon = address.find(':');
    const auto slash = address.find_first_of("/\\");
    return colon != std::string_view::npos && colon > 1 && colon < slash && address.find('@') < colon;
}

std::pair<std::string, std::string> refLine(std::string_view line) {
    const auto tab = line.find('\t');
    if (tab != 40 || line.find_first_not_of("0123456789abcdef") != tab) {
        return {};
    }
    return {std::string(line.substr(tab + 1)), std::string(line.substr(0, tab))};
}

template <typename Visit>
void eachLine(std::string_view text, Visit visit) {
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        visit(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace

bool isFolderRemote(std::string_view address) {
    return fs::path(address).is_absolute();
}

Result<std::string> checkedRemote(std::string_view address) {
    const Place place{std::string(address), 0, "remote"};
    if (!isPlainAddress(address)) {
        return failure(ErrorCode::Refused, place, "no address that a ledger can be shared at");
    }
    const auto authorityEnd = address.find('/', address.find("://") + 3);
    const std::string_view authority = address.substr(0, authorityEnd);
    if (address.starts_with("https://") && authority.find('@') != std::string_view::npos) {
        return failure(ErrorCode::Refused, Place{"https://…", 0, "remote"},
                       "an address holds no name or password: git's credential helpers keep those");
    }
    if (address.starts_with("ssh://") || address.starts_with("https://") || isHostAndPath(address)) {
        return std::string(address);
    }
    if (address.find("://") != std::string_view::npos) {
        return failure(ErrorCode::Refused, place, "a ledger is shared through a folder, ssh or https");
    }
    std::error_code fault;
    fs::path folder = fs::absolute(fs::path(address), fault).lexically_normal();
    if (fault) {
        return failure(ErrorCode::NotFound, place, fault.message());
    }
    if (auto plain = checkNotSynchronised(folder); !plain) {
        return failure(plain.error());
    }
    return folder.string();
}

GitRemote::GitRemote(fs::path folder, std::string address, Patience patience)
    : m_folder(std::move(folder)), m_address(std::move(address)), m_patience(std::move(patience)) {}

Result<ProgramOutput> GitRemote::git(std::vector<std::string> arguments, std::string_view input) const {
    return runGit(std::move(arguments), input, m_patience);
}

tl::unexpected<Error> GitRemote::failed(const ProgramOutput& output, std::string_view doing) const {
    for (const Meaning& meaning : meanings) {
        if (output.err.find(meaning.words) != std::string::npos) {
            return failure(meaning.code, Place{m_address, 0, {}},
                           std::string(doing) + ": " + std::string(meaning.sentence) + " (git: " + oneLine(output.err) +
                               ")");
        }
    }
    return failure(ErrorCode::ProgramFailed, Place{m_address, 0, {}}, std::string(doing) + ": " + oneLine(output.err));
}

Result<void> GitRemote::create() const {
    std::error_code fault;
    if (fs::exists(m_address, fault) && !fs::is_empty(m_address, fault)) {
        return {};
    }
    const auto made = git({"init", "-q", "--bare", "--initial-branch=ledger", "--", m_address});
    if (!made) {
        return failure(made.error());
    }
    if (made->exitCode != 0) {
        return failed(*made, "make the shared repository");
    }
    for (const auto& [name, value] : {std::pair{"receive.denyNonFastForwards", "true"},
                                      {"receive.denyDeletes", "true"},
                                      {"transfer.fsckObjects", "true"},
                                      {"gc.auto", "0"},
                                      {"gc.pruneExpire", "never"},
                                      {"core.looseCompression", "0"}}) {
        const auto set = git({"-C", m_address, "config", name, value});
        if (!set) {
            return failure(set.error());
        }
        if (set->exitCode != 0) {
            return failed(*set, "set up the shared repository");
        }
    }
    return {};
}

Result<std::map<std::string, ObjectName>> GitRemote::refs() const {
    const auto listed = git({"-C", m_folder.string(), "ls-remote", "--quiet", "--", m_address, "refs/ledger/*"});
    if (!listed) {
        return failure(listed.error());
    }
    if (listed->exitCode != 0) {
        return failed(*listed, "look at the shared ledger");
    }
    std::map<std::string, ObjectName> found;
    eachLine(listed->out, [&found](std::string_view line) {
        auto [name, commit] = refLine(line);
        if (name.starts_with(allLedgers) && printable(name) == name && !name.ends_with("^{}")) {
            found.emplace(std::move(name), std::move(commit));
        }
    });
    if (found.size() > maximumRefs) {
        return failure(ErrorCode::TooLarge, Place{m_address, 0, {}}, "it has more refs than any ledger");
    }
    return found;
}

Result<void> GitRemote::fetch(const std::vector<std::string>& refspecs) const {
    std::string input;
    for (const std::string& spec : refspecs) {
        input += "+" + spec + "\n"; // incoming refs are nobody's; the ledger's own are moved only after verifying
    }
    const auto fetched =
        git({"-C", m_folder.string(), "fetch", "--quiet", "--atomic", "--no-tags", "--no-write-fetch-head",
             "--no-auto-maintenance", "--no-recurse-submodules", "--refmap=", "--stdin", "--", m_address},
            input);
    if (!fetched) {
        return failure(fetched.error());
    }
    if (fetched->exitCode != 0) {
        return failed(*fetched, "fetch");
    }
    return {};
}

Result<GitRemote::Pushed> GitRemote::push(const std::vector<std::string>& refspecs) const {
    std::vector<std::string> arguments{
        "-C", m_folder.string(), "push", "--porcelain", "--no-verify", "--no-follow-tags", "--recurse-submodules=no",
        "--", m_address};
    arguments.insert(arguments.end(), refspecs.begin(), refspecs.end());
    const auto output = git(std::move(arguments));
    if (!output) {
        return failure(output.error());
    }
    // "<flag>\t<from>:<to>\t<summary>"
    Pushed pushed;
    eachLine(output->out, [&pushed](std::string_view line) {
        const auto second = line.size() > 1 && line[1] == '\t' ? line.find('\t', 2) : std::string_view::npos;
        if (second == std::string_view::npos) {
            return;
        }
        const std::string_view refs = line.substr(2, second - 2);
        std::string to(refs.substr(refs.rfind(':') + 1));
        if (line.front() == '!') {
            pushed.refused.emplace(std::move(to), oneLine(line.substr(second + 1)));
        } else {
            pushed.taken.push_back(std::move(to));
        }
    });
    if (output->exitCode != 0 && pushed.refused.empty()) {
        return failed(*output, "push");
    }
    // One reason for all (a full disk, no permission) says more than git's word for each.
    if (pushed.taken.empty() && !pushed.refused.empty() &&
        hasAny(output->err,
               {"No space left", "quota", "ermission", "Read-only", "file too large", "unable to create"})) {
        return failed(*output, "push");
    }
    return pushed;
}

Result<void> GitRemote::writeBundle(const std::vector<std::string>& refs) const {
    std::string input;
    for (const std::string& ref : refs) {
        input += ref + "\n";
    }
    const auto written = git({"-C", m_folder.string(), "bundle", "create", "--quiet", m_address, "--stdin"}, input);
    if (!written) {
        return failure(written.error());
    }
    if (written->exitCode != 0) {
        return failed(*written, "write the bundle");
    }
    return {};
}

Result<void> GitRemote::replaceInFolder(const std::string& ref) const {
    const auto replaced = git({"-C", m_address, "fetch", "--quiet", "--no-tags", "--no-write-fetch-head",
                               "--no-auto-maintenance", "--refmap=", "--", m_folder.string(), "+" + ref + ":" + ref});
    if (!replaced) {
        return failure(replaced.error());
    }
    if (replaced->exitCode != 0) {
        return failed(*replaced, "take the erased text out of the shared repository");
    }
    return {};
}

} // namespace outcheck::ledger
