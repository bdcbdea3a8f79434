// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/verify_parts.h"

#include "base/utf8.h"
#include "io/block_reader.h"

namespace outcheck::report {

namespace {

constexpr std::size_t maximumNamed = 20; // files named one by one; the rest is counted

int digitOf(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

struct Tally {
    std::size_t same = 0, different = 0, unreadable = 0;
};

// Names the first few, so that a workspace of thousands stays readable.
class Named {
public:
    bool next() { return m_count++ < maximumNamed; }
    std::size_t unnamed() const { return m_count > maximumNamed ? m_count - maximumNamed : 0; }

private:
    std::size_t m_count = 0;
};

void verifyOne(const workspace::Workspace& workspace, const DocumentFile& file, Tally& tally, Named& named,
               Statements& statements) {
    const std::string path = pathBytesOf(file);
    const std::string shown = printable(path);
    Result<io::ReadSummary> read =
        workspace.openOutput(path).and_then([](io::OpenFile&& opened) { return io::hashFile(std::move(opened), {}); });
    if (!read && (read.error().code == ErrorCode::NotFound || read.error().code == ErrorCode::ChangedWhileRead)) {
        ++tally.different;
        if (named.next()) {
            statements.fails(shown + (read.error().code == ErrorCode::NotFound ? " is not in the workspace."
                                                                               : " changed while it was read."));
        }
    } else if (!read) {
        ++tally.unreadable;
        if (named.next()) {
            statements.error(shown + " could not be compared", read.error());
        } else {
            statements.missing(shown + " could not be compared.");
        }
    } else if (read->digest.toHex() != *file.digest) {
        ++tally.different;
        if (named.next()) {
            statements.fails(shown + " is not the file that the report speaks of: its content has another SHA-256.");
        }
    } else {
        ++tally.same;
    }
}

} // namespace

std::string pathBytesOf(const DocumentFile& file) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < file.pathHex.size(); i += 2) {
        bytes += static_cast<char>(16 * digitOf(file.pathHex[i]) + digitOf(file.pathHex[i + 1]));
    }
    return file.pathHex.empty() ? file.path : bytes;
}

void verifyFiles(const ReportDocument& document, const std::optional<std::filesystem::path>& workspaceFolder,
                 Statements& statements) {
    std::size_t withDigest = 0;
    for (const DocumentFile& file : document.files) {
        withDigest += file.digest ? 1U : 0U;
    }
    if (!workspaceFolder) {
        statements.notJudged("The " + std::to_string(withDigest) +
                             " files were not compared with the report: no workspace was given.");
        return;
    }
    const Result<workspace::Workspace> workspace = workspace::Workspace::open(*workspaceFolder);
    if (!workspace) {
        statements.missing("The workspace could not be opened: " + describe(workspace.error()) + ".");
        return;
    }
    Tally tally;
    Named named;
    for (const DocumentFile& file : document.files) {
        if (file.digest) {
            verifyOne(*workspace, file, tally, named, statements);
        }
    }
    if (named.unnamed() > 0) {
        statements.fails("… and " + std::to_string(named.unnamed()) +
                         " files more that differ or could not be compared.");
    }
    const std::string sentence = std::to_string(tally.same) + " of " + std::to_string(withDigest) +
                                 " files have the digest that the report gives.";
    if (tally.different == 0 && tally.unreadable == 0) {
        statements.holds(sentence);
    } else if (tally.different > 0) {
        statements.fails(sentence);
    } else {
        statements.missing(sentence);
    }
}

} // namespace outcheck::report
