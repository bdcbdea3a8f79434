// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/signed_commit.h"

#include <charconv>

namespace outcheck::ledger {

namespace {

constexpr std::string_view entryTrailer = "Entry-Sha256: ";
constexpr std::string_view previousTrailer = "Prev-Sha256: ";

bool isObjectName(std::string_view text) {
    return text.size() == 40 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

// Takes lines off the front; a line without its break counts as damage.
class Lines {
public:
    explicit Lines(std::string_view text) : m_rest(text) {}

    // The rest of the next line where it begins with `prefix`; nothing, and nothing taken, otherwise.
    std::optional<std::string_view> take(std::string_view prefix) {
        const auto end = m_rest.find('\n');
        if (end == std::string_view::npos || !m_rest.starts_with(prefix)) {
            return std::nullopt;
        }
        const std::string_view value = m_rest.substr(prefix.size(), end - std::min(end, prefix.size()));
        m_rest.remove_prefix(end + 1);
        return value;
    }

    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

// "Name <address> 1700000000 +0000"
std::optional<CommitAuthor> parseAuthor(std::string_view text) {
    const auto open = text.find(" <");
    const auto close = text.find("> ");
    if (open == std::string_view::npos || close == std::string_view::npos || close < open + 2) {
        return std::nullopt;
    }
    CommitAuthor author;
    author.name = text.substr(0, open);
    author.email = text.substr(open + 2, close - open - 2);
    const std::string_view time = text.substr(close + 2);
    const auto [end, fault] = std::from_chars(time.data(), time.data() + time.size(), author.time.value);
    const std::string_view zone(end, static_cast<std::size_t>(time.data() + time.size() - end));
    if (fault != std::errc() || zone != " +0000") {
        return std::nullopt;
    }
    return author;
}

} // namespace

Result<SignedCommit> parseSignedCommit(std::string_view bytes) {
    const auto bad = [](std::string why) { return failure(ErrorCode::NotGenuine, {}, std::move(why)); };
    SignedCommit commit;
    Lines lines(bytes);
    const auto tree = lines.take("tree ");
    if (!tree || !isObjectName(*tree)) {
        return bad("no commit of a ledger");
    }
    commit.tree = *tree;
    while (const auto parent = lines.take("parent ")) {
        if (!isObjectName(*parent)) {
            return bad("no commit of a ledger");
        }
        commit.parents.emplace_back(*parent);
    }
    const auto authorLine = lines.take("author ");
    const auto committerLine = lines.take("committer ");
    const auto author = authorLine ? parseAuthor(*authorLine) : std::nullopt;
    if (!author || authorLine != committerLine) {
        return bad("author and committer are not one");
    }
    commit.author = *author;
    const std::size_t signatureBegin = bytes.size() - lines.rest().size();
    const auto first = lines.take("gpgsig ");
    if (!first) {
        return bad("a commit without a signature");
    }
    commit.signature = *first;
    while (const auto next = lines.take(" ")) {
        commit.signature.append("\n").append(*next);
    }
    const std::size_t signatureEnd = bytes.size() - lines.rest().size();
    if (const auto separator = lines.take(""); !separator || !separator->empty()) {
        return bad("a header that no commit of a ledger has");
    }
    commit.message = lines.rest();
    commit.payload = std::string(bytes.substr(0, signatureBegin)).append(bytes.substr(signatureEnd));
    return commit;
}

std::string commitPayload(const ObjectName& tree, const std::vector<ObjectName>& parents, const CommitAuthor& author,
                          std::string_view message) {
    std::string payload = "tree " + tree + "\n";
    for (const ObjectName& parent : parents) {
        payload += "parent " + parent + "\n";
    }
    const std::string person =
        author.name + " <" + author.email + "> " + std::to_string(author.time.value) + " +0000\n";
    payload += "author " + person + "committer " + person + "\n";
    return payload.append(message);
}

std::string messageFor(std::string_view subject, const Sha256Digest& entry,
                       const std::optional<Sha256Digest>& previous) {
    std::string message(subject);
    message.append("\n\n").append(entryTrailer).append(entry.toHex()).append("\n");
    return message.append(previousTrailer).append(previous.value_or(Sha256Digest{}).toHex()).append("\n");
}

bool messageNames(std::string_view message, const Sha256Digest& entry, const std::optional<Sha256Digest>& previous) {
    const std::string ending = messageFor("", entry, previous);
    if (!message.ends_with(ending)) {
        return false;
    }
    const std::string_view before = message.substr(0, message.size() - ending.size());
    return before.find('\n') == std::string_view::npos;
}

std::string emailFor(std::string_view fingerprint) {
    return std::string(fingerprint) + "@key.outcheck.invalid";
}

} // namespace outcheck::ledger
