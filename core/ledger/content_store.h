// SPDX-License-Identifier: GPL-3.0-or-later
// The content ref of a writer: one blob an entry that has free text, in a commit without parent and signature. Not part
// of any chain, so a text can be erased; bound to its entry by the digest that the entry holds.
#pragma once

#include "base/digest.h"
#include "ledger/entry_content.h"
#include "ledger/entry_record.h"
#include "ledger/repository.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outcheck::ledger {

// The tree of a commit that nobody signed: only its tree is wanted. NotGenuine where it is no such commit.
Result<ObjectName> treeOfUnsigned(const Repository& repository, const ObjectName& commit);

class ContentStore {
public:
    // What stands under the content ref's commit; an empty store where there is no such ref.
    static Result<ContentStore> load(const Repository& repository, const std::optional<ObjectName>& commit);

    // The text of an entry whose digest is known. Nothing where it has been erased; NotGenuine where it is not what was
    // recorded.
    Result<std::optional<EntryContent>> find(const Repository& repository, const std::string& entryId,
                                             const Sha256Digest& digest) const;

    // Adds or removes one text and writes the new commit; the ref is the caller's to move.
    Result<ObjectName> withBlob(Repository& repository, const std::string& entryId, std::string_view bytes,
                                const CommitAuthor& author) const;
    Result<ObjectName> without(Repository& repository, const std::string& entryId, const CommitAuthor& author) const;
    std::optional<ObjectName> blobOf(const std::string& entryId) const;

private:
    static Result<ObjectName> write(Repository& repository, const std::map<std::string, ObjectName>& blobs,
                                    const std::map<std::string, ObjectName>& folders, const std::string& changed,
                                    const CommitAuthor& author);
    std::map<std::string, ObjectName> m_blobs;   // "ab/cdef….json" → blob
    std::map<std::string, ObjectName> m_folders; // "ab" → tree
};

} // namespace outcheck::ledger
