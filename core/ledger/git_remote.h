// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger asks of another repository, through the git program: which refs it has, bring some, take some. The
// other repository is believed in nothing. Private to core/ledger.
#pragma once

#include "ledger/git_program.h"
#include "ledger/repository.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace outcheck::ledger {

// The address in the form that is kept: an absolute folder, ssh://…, user@host:path or https://…. Refused for
// everything else (git can be made to run programs by an address), and for folders that a synchronising client keeps,
// which know nothing of git's order of writing.
Result<std::string> checkedRemote(std::string_view address);
bool isFolderRemote(std::string_view address);

class GitRemote {
public:
    // `folder`: the own repository.
    GitRemote(std::filesystem::path folder, std::string address, Patience patience);

    // Makes an empty bare repository that refuses rewinding and deleting, where nothing is yet. Only for a folder.
    Result<void> create() const;
    // Its refs of ledgers; at most maximumRefs. NotFound, NoPermission, ReadFailed.
    Result<std::map<std::string, ObjectName>> refs() const;
    // Brings refs under other names: "refs/ledger/…:refs/incoming/…". All or none.
    Result<void> fetch(const std::vector<std::string>& refspecs) const;

    struct Pushed {
        std::vector<std::string> taken;             // ref names at the other side
        std::map<std::string, std::string> refused; // ref name → why
    };
    // Offers refs ("<commit or ref>:<ref>"), never by force. An error where nothing could be offered at all.
    Result<Pushed> push(const std::vector<std::string>& refspecs) const;
    // Writes these refs of the own repository, with all that they need, to the file at the address.
    Result<void> writeBundle(const std::vector<std::string>& refs) const;
    // Puts one ref in a folder remote where it refuses a push that rewinds: for texts that were erased.
    Result<void> replaceInFolder(const std::string& ref) const;

private:
    Result<ProgramOutput> git(std::vector<std::string> arguments, std::string_view input = {}) const;
    tl::unexpected<Error> failed(const ProgramOutput& output, std::string_view doing) const;

    std::filesystem::path m_folder;
    std::string m_address;
    Patience m_patience;
};

inline constexpr std::size_t maximumRefs = 10'000;

} // namespace outcheck::ledger
