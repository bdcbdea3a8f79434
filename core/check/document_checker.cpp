// SPDX-License-Identifier: GPL-3.0-or-later
// SVG, HTML and JSON: as text for identifiers and the like, and as documents for what they hold.
#include "check/content_checker.h"
#include "check/document_tables.h"
#include "media/json_info.h"
#include "media/markup_info.h"

namespace outcheck::check {

namespace {

void judge(media::DocumentInfo document, const rules::Policy& policy, FileCheck& check, rules::FileFacts& facts,
           const std::stop_token& stop) {
    judgeDocumentTables(document.tables, policy, check.findings, stop);
    if (document.isCut) {
        check.notUnderstood.push_back({"document-cut", {}});
    }
    facts.document = std::move(document);
}

class MarkupChecker final : public ContentChecker {
public:
    explicit MarkupChecker(const rules::Policy& policy)
        : m_policy(policy), m_text(makeTextChecker(policy, "document-figures",
                                                   [this](std::string_view text) { m_inspector.push(text); })) {}

    void push(std::string_view bytes) override { m_text->push(bytes); }

    void finish(FileCheck& check, rules::FileFacts& facts, const std::stop_token& stop) override {
        m_text->finish(check, facts, stop);
        judge(m_inspector.finish(), m_policy, check, facts, stop);
    }

private:
    const rules::Policy& m_policy;
    media::MarkupInspector m_inspector;
    std::unique_ptr<ContentChecker> m_text;
};

// A file that is read as a whole; platforms admit 16 MiB.
class JsonChecker final : public ContentChecker {
public:
    explicit JsonChecker(const rules::Policy& policy)
        : m_policy(policy),
          m_text(makeTextChecker(policy, "json-not-judged", [this](std::string_view text) { keep(text); })) {}

    void push(std::string_view bytes) override { m_text->push(bytes); }

    void finish(FileCheck& check, rules::FileFacts& facts, const std::stop_token& stop) override {
        m_text->finish(check, facts, stop);
        if (m_isTooLong) {
            check.notUnderstood.push_back({"document-cut", {}});
            return;
        }
        auto document = media::inspectJson(m_kept);
        if (document) {
            judge(*std::move(document), m_policy, check, facts, stop);
        } else {
            check.notUnderstood.push_back({"not-json", {}});
        }
    }

private:
    static constexpr std::size_t longest = std::size_t{64} << 20U; // bytes

    const rules::Policy& m_policy;
    std::string m_kept;
    bool m_isTooLong = false;
    std::unique_ptr<ContentChecker> m_text;

    void keep(std::string_view text) {
        m_isTooLong = m_isTooLong || m_kept.size() + text.size() > longest;
        if (m_isTooLong) {
            m_kept = std::string();
        } else {
            m_kept += text;
        }
    }
};

} // namespace

std::unique_ptr<ContentChecker> makeMarkupChecker(const rules::Policy& policy) {
    return std::make_unique<MarkupChecker>(policy);
}

std::unique_ptr<ContentChecker> makeJsonChecker(const rules::Policy& policy) {
    return std::make_unique<JsonChecker>(policy);
}

} // namespace outcheck::check
