// SPDX-License-Identifier: GPL-3.0-or-later
// Logs and other text: decoded, and swept for the rules.
#include "check/content_checker.h"
#include "check/text_sweep.h"
#include "io/encoding.h"
#include "rules/rule_set.h"

#include <algorithm>
#include <optional>

namespace outcheck::check {

namespace {

class TextChecker final : public ContentChecker {
public:
    TextChecker(const rules::Policy& policy, std::string notUnderstood, std::function<void(std::string_view)> onText)
        : m_rules(rules::makeTextRules(policy)), m_notUnderstood(std::move(notUnderstood)),
          m_onText(std::move(onText)) {}

    void push(std::string_view bytes) override {
        if (!m_transcoder) {
            const auto guess = io::guessEncoding(bytes);
            m_encoding = guess.encoding;
            m_transcoder.emplace(guess.encoding);
            bytes.remove_prefix(std::min(guess.markBytes, bytes.size()));
        }
        if (m_encoding == io::Encoding::Binary) {
            return;
        }
        if (m_encoding == io::Encoding::Utf8) { // nothing to decode, nothing to copy
            take(bytes);
            return;
        }
        m_decoded.clear();
        m_transcoder->append(bytes, m_decoded);
        take(m_decoded);
    }

    void finish(FileCheck& check, rules::FileFacts&, const std::stop_token&) override {
        if (!m_transcoder) {
            return; // an empty text says nothing that could disclose
        }
        if (m_encoding == io::Encoding::Binary) {
            check.notUnderstood.push_back({"unknown-encoding", {}});
            return;
        }
        m_decoded.clear();
        m_transcoder->finish(m_decoded);
        take(m_decoded);
        m_sweep.finish();
        check.lines = m_sweep.lineCount();
        for (const auto& rule : m_rules) {
            rule->finish(check.findings);
        }
        check.notUnderstood.push_back({m_notUnderstood, {}});
        if (m_sweep.longLines() > 0) {
            check.notUnderstood.push_back({"line-too-long", {{"lines", std::to_string(m_sweep.longLines())}}});
        }
        if (m_encoding == io::Encoding::Utf8 && m_sweep.nulBytes() > 0) {
            check.notUnderstood.push_back({"nul-bytes", {{"bytes", std::to_string(m_sweep.nulBytes())}}});
        }
    }

private:
    std::vector<std::unique_ptr<rules::TextRule>> m_rules;
    std::string m_notUnderstood;
    std::function<void(std::string_view)> m_onText;
    io::Encoding m_encoding = io::Encoding::Utf8;
    std::optional<io::Transcoder> m_transcoder;
    TextSweep m_sweep{m_rules};
    std::string m_decoded;

    void take(std::string_view text) {
        m_sweep.push(text);
        if (m_onText) {
            m_onText(text);
        }
    }
};

} // namespace

std::unique_ptr<ContentChecker> makeTextChecker(const rules::Policy& policy, std::string notUnderstood) {
    return makeTextChecker(policy, std::move(notUnderstood), {});
}

std::unique_ptr<ContentChecker> makeTextChecker(const rules::Policy& policy, std::string notUnderstood,
                                                std::function<void(std::string_view)> onText) {
    return std::make_unique<TextChecker>(policy, std::move(notUnderstood), std::move(onText));
}

} // namespace outcheck::check
