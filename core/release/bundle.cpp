// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/bundle.h"

#include "base/utf8.h"
#include "io/confined_root.h"
#include "review/review.h"

#include <algorithm>
#include <set>

namespace outcheck::release {

namespace {

Result<void> validatePaths(const Bundle& bundle) {
    std::set<std::string_view> paths;
    for (const BundleFile& file : bundle.files) {
        if (!io::isConfinedPath(file.path)) {
            return failure(ErrorCode::UnsafePath, {file.path, 0, {}}, "leads out of the bundle");
        }
        if (!paths.insert(file.path).second) {
            return failure(ErrorCode::Conflict, {file.path, 0, {}}, "is there twice");
        }
    }
    for (const std::string_view path : paths) {
        for (std::size_t end = path.find('/'); end != std::string_view::npos; end = path.find('/', end + 1)) {
            if (paths.contains(path.substr(0, end))) {
                return failure(ErrorCode::Conflict, {std::string(path.substr(0, end)), 0, {}},
                               "is a file and a folder");
            }
        }
    }
    return {};
}

bool isSame(const BundlePerson& one, const BundlePerson& other) {
    return one.writer == other.writer || review::samePerson(one.name, other.name);
}

// Four eyes: two people, neither the author.
bool hasTwoApprovals(const Bundle& bundle, const BundleFile& file) {
    std::vector<const BundlePerson*> people;
    for (const BundleApproval& approval : file.approvals) {
        const bool counted = std::any_of(people.begin(), people.end(),
                                         [&](const BundlePerson* person) { return isSame(*person, approval.by); });
        if (!counted && !isSame(approval.by, bundle.author)) {
            people.push_back(&approval.by);
        }
    }
    return people.size() >= 2;
}

std::string inCode(const std::string& text) { // nobody's name for a file shall be read as Markdown
    std::string inside;
    for (const char c : printable(text)) {
        inside += c == '`' ? "'" : c == '|' ? "\\|" : std::string(1, c);
    }
    return "`" + inside + "`";
}

std::string namesOf(const std::vector<BundlePerson>& people) {
    std::string names;
    for (const BundlePerson& person : people) {
        names += (names.empty() ? "" : ", ") + inCode(person.name);
    }
    return names;
}

std::string inWords(const std::string& why) {
    return why == "withdrawn" ? "withdrawn by the author"
           : why == "code"    ? "program text, not released"
                              : "supporting file: seen, not released";
}

} // namespace

Result<void> validate(const Bundle& bundle) {
    const auto missing = [](const char* field) {
        return failure(ErrorCode::MissingField, {"release.json", 0, field}, "is not given");
    };
    if (bundle.request.empty() || bundle.files.empty() || bundle.checkers.empty()) {
        return missing(bundle.request.empty() ? "request" : bundle.files.empty() ? "files" : "checkers");
    }
    if (auto paths = validatePaths(bundle); !paths) {
        return paths;
    }
    for (const BundleFile& file : bundle.files) {
        if (!hasTwoApprovals(bundle, file)) {
            return failure(ErrorCode::Refused, {file.path, 0, {}}, "two-approvals-missing");
        }
    }
    return {};
}

std::string accountOf(const Bundle& bundle) {
    std::string text = "# Release of " + std::to_string(bundle.files.size()) +
                       (bundle.files.size() == 1 ? " file" : " files") + " from " + inCode(bundle.workspace) + "\n\n";
    text += "- Request " + inCode(bundle.request) + " by " + inCode(bundle.author.name) + "\n";
    text += "- Checked by " + namesOf(bundle.checkers) + "; released by " + inCode(bundle.releasedBy.name) + ", " +
            toIso8601(bundle.made) + "\n";
    text += "- Ledger " + inCode(bundle.ledger) + "; Outcheck " + inCode(bundle.programVersion) + "\n";
    text += "\n| released | group | bytes | SHA-256 | approved by |\n|---|---|---:|---|---|\n";
    for (const BundleFile& file : bundle.files) {
        std::vector<BundlePerson> people;
        for (const BundleApproval& approval : file.approvals) {
            people.push_back(approval.by);
        }
        text += "| " + inCode(file.path) + " | " + inCode(file.group) + " | " + std::to_string(file.size) + " | `" +
                file.digest.toHex() + "` | " + namesOf(people) + " |\n";
    }
    if (!bundle.leftOut.empty()) {
        text += "\n| left out | why |\n|---|---|\n";
        for (const BundleLeftOut& file : bundle.leftOut) {
            text += "| " + inCode(file.path) + " | " + inWords(file.why) + " |\n";
        }
    }
    return text + "\n`release.json` is signed (`release.json.sig`); `sha256sum -c SHA256SUMS` compares the files.\n";
}

// Names with a backslash or a line break are written with escapes and a backslash before the line, as sha256sum does.
std::string sumsOf(const Bundle& bundle) {
    std::string text;
    for (const BundleFile& file : bundle.files) {
        std::string name;
        for (const char c : "outputs/" + file.path) {
            name += c == '\\' ? "\\\\" : c == '\n' ? "\\n" : c == '\r' ? "\\r" : std::string(1, c);
        }
        text += (name.size() == file.path.size() + 8 ? "" : "\\") + file.digest.toHex() + "  " + name + "\n";
    }
    return text;
}

} // namespace outcheck::release
