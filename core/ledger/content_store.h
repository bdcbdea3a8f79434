// SPDX-License-Identifier: GPL-3.0-or-later
// The content ref of a writer: one blob an entry that has free text, in commits without signature. Not part
// of any chain, so a text can be erased; bound to its entry by the digest that the entry holds.
#pragma once

#include "base/digest.h"
#include "ledger/entry_content.h"
#include "ledger/entry_record.h"
#include "ledger/repository.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace outcheck::ledger {

class ContentStore {
public:
    // What stands under the content ref's commit; an empty store where there is no such ref.
    static Result<ContentStore> load(const Repository& repository, const std::optional<ObjectName>& commit);

    // The text of an entry whose digest is known. Nothing where it has been erased; NotGenuine where it is not what was
    // recorded.
    Result<std::optional<EntryContent>> find(const Repository& repository, const std::string& entryId,
                                             const Sha256Digest& digest) const;

    // Adds or removes texts and writes the new commit; the ref is the caller's to move. An addition follows the commit
    // before, so that a remote that refuses rewinding takes it; after a removal nothing may lead back to the text.
    Result<ObjectName> withBlob(Repository& repository, const std::string& entryId, std::string_view bytes,
                                const CommitAuthor& author) const;
    Result<ObjectName> without(Repository& repository, const std::vector<std::string>& entryIds,
                               const CommitAuthor& author) const;
    // A commit of its own with exactly these texts (entry → blob).
    static Result<ObjectName> assembled(Repository& repository, const std::map<std::string, ObjectName>& texts,
                                        const CommitAuthor& author);
    // Those of the entries that have a text here.
    std::vector<std::string> among(const std::vector<std::string>& entryIds) const;
    std::optional<ObjectName> blobOf(const std::string& entryId) const;

private:
    static Result<ObjectName> write(Repository& repository, const std::map<std::string, ObjectName>& blobs,
                                    const std::map<std::string, ObjectName>& folders,
                                    const std::set<std::string>& changed, const std::vector<ObjectName>& parents,
                                    const CommitAuthor& author);
    std::optional<ObjectName> m_commit;
    std::map<std::string, ObjectName> m_blobs;   // "ab/cdef….json" → blob
    std::map<std::string, ObjectName> m_folders; // "ab" → tree
};

} // namespace outcheck::ledger
