// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/policy.h"

#include "base/yaml_reader.h"
#include "rules/rule_catalogue.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace outcheck::rules {

namespace {

// Reads one map of the file; every key must be known, every value of its kind.
class Section {
public:
    Section(const YamlNode& node, std::string_view file, std::string field)
        : m_node(node), m_file(file), m_field(std::move(field)) {}

    Error error(const YamlNode& at, std::string_view key, ErrorCode code, std::string detail) const {
        return Error{code, Place{std::string(m_file), at.line, fieldOf(key)}, std::move(detail)};
    }

    // A map whose keys are single texts, each given once.
    Result<void> checkMap() const {
        if (!m_node.isMap()) {
            return failure(error(m_node, {}, ErrorCode::WrongType, "a map of keys and values was expected"));
        }
        for (auto entry = m_node.entries.begin(); entry != m_node.entries.end(); ++entry) {
            if (!entry->first.isScalar()) {
                return failure(error(entry->first, {}, ErrorCode::WrongType, "a key must be a plain text"));
            }
            if (std::any_of(m_node.entries.begin(), entry,
                            [&](const auto& earlier) { return earlier.first.scalar == entry->first.scalar; })) {
                return failure(error(entry->first, entry->first.scalar, ErrorCode::Malformed, "the key stands twice"));
            }
        }
        return {};
    }

    Result<void> checkKeys(const std::vector<std::string_view>& known) const {
        if (auto map = checkMap(); !map) {
            return map;
        }
        for (const auto& [key, value] : m_node.entries) {
            if (std::find(known.begin(), known.end(), key.scalar) == known.end()) {
                return failure(error(key, key.scalar, ErrorCode::Unsupported, "this program knows no such key here"));
            }
        }
        return {};
    }

    Result<const YamlNode*> required(std::string_view key) const {
        const YamlNode* node = m_node.find(key);
        if (node == nullptr) {
            return failure(error(m_node, key, ErrorCode::MissingField, "the field is missing"));
        }
        return node;
    }

    Result<std::string> text(std::string_view key) const {
        return required(key).and_then([&](const YamlNode* node) -> Result<std::string> {
            if (!node->isScalar() || node->scalar.empty()) {
                return failure(error(*node, key, ErrorCode::WrongType, "a text was expected"));
            }
            return node->scalar;
        });
    }

    Result<std::string> textOr(std::string_view key, std::string fallback) const {
        return m_node.find(key) == nullptr ? Result<std::string>(std::move(fallback)) : text(key);
    }

    Result<double> number(std::string_view key) const {
        return required(key).and_then([&](const YamlNode* node) -> Result<double> {
            double value = 0;
            const char* begin = node->scalar.data();
            const char* end = begin + node->scalar.size();
            const auto parsed = std::from_chars(begin, end, value);
            if (!node->isScalar() || node->quoted || parsed.ec != std::errc() || parsed.ptr != end) {
                return failure(error(*node, key, ErrorCode::WrongType, "a number was expected"));
            }
            if (!std::isfinite(value) || value < 0) {
                return failure(error(*node, key, ErrorCode::OutOfRange, "the number must not be negative"));
            }
            return value;
        });
    }

    Result<std::vector<std::string>> list(std::string_view key) const {
        return required(key).and_then([&](const YamlNode* node) -> Result<std::vector<std::string>> {
            if (!node->isList()) {
                return failure(error(*node, key, ErrorCode::WrongType, "a list was expected"));
            }
            std::vector<std::string> items;
            for (const YamlNode& item : node->items) {
                if (!item.isScalar() || item.scalar.empty()) {
                    return failure(error(item, key, ErrorCode::WrongType, "a list of texts was expected"));
                }
                items.push_back(item.scalar);
            }
            return items;
        });
    }

    const YamlNode& node() const { return m_node; }
    std::string fieldOf(std::string_view key) const {
        return m_field + (m_field.empty() || key.empty() ? "" : ".") + std::string(key);
    }

private:
    const YamlNode& m_node;
    std::string_view m_file;
    std::string m_field;
};

Result<Severity> severityOf(const Section& section) {
    auto text = section.text("severity");
    if (!text) {
        return failure(text.error());
    }
    for (const Severity severity : {Severity::Note, Severity::Query, Severity::Block}) {
        if (nameOf(severity) == *text) {
            return severity;
        }
    }
    return failure(section.error(*section.node().find("severity"), "severity", ErrorCode::OutOfRange,
                                 "one of block, query and note was expected"));
}

Result<bool> enabledIn(const Section& section) {
    const YamlNode* node = section.node().find("enabled");
    if (node == nullptr || (node->isScalar() && node->scalar == "true")) {
        return true;
    }
    if (node->isScalar() && node->scalar == "false") {
        return false;
    }
    return failure(section.error(*node, "enabled", ErrorCode::WrongType, "true or false was expected"));
}

Result<RuleSetting> readRule(const YamlNode& key, const YamlNode& node, std::string_view file) {
    const Section section(node, file, "rules." + key.scalar);
    const RuleSpecification* specification = findRuleSpecification(key.scalar);
    if (specification == nullptr) {
        return failure(section.error(key, {}, ErrorCode::Unsupported, "this program knows no such rule"));
    }
    std::vector<std::string_view> known{"severity", "guidance", "enabled"};
    known.insert(known.end(), specification->numbers.begin(), specification->numbers.end());
    known.insert(known.end(), specification->lists.begin(), specification->lists.end());
    if (auto keys = section.checkKeys(known); !keys) {
        return failure(keys.error());
    }
    RuleSetting setting;
    setting.rule = key.scalar;
    auto severity = severityOf(section);
    auto enabled = enabledIn(section);
    auto guidance = section.text("guidance");
    if (!severity || !enabled || !guidance) {
        return failure(!severity ? severity.error() : !enabled ? enabled.error() : guidance.error());
    }
    setting.severity = *severity;
    setting.enabled = *enabled;
    setting.guidance = *guidance;
    for (const std::string_view name : specification->numbers) {
        auto number = section.number(name);
        if (!number) {
            return failure(number.error());
        }
        setting.numbers.emplace(name, *number);
    }
    for (const std::string_view name : specification->lists) {
        auto list = section.list(name);
        if (!list) {
            return failure(list.error());
        }
        setting.lists.emplace(name, std::move(*list));
    }
    return setting;
}

Result<Guidance> readGuidance(const YamlNode& key, const YamlNode& node, std::string_view file) {
    const Section section(node, file, "guidance." + key.scalar);
    if (auto keys = section.checkKeys({"title", "text", "source", "url", "status"}); !keys) {
        return failure(keys.error());
    }
    Guidance guidance;
    guidance.key = key.scalar;
    struct Field {
        std::string_view name;
        std::string* target;
    };
    for (const Field& field : {Field{"title", &guidance.title}, Field{"text", &guidance.text},
                               Field{"source", &guidance.source}, Field{"status", &guidance.status}}) {
        auto text = section.text(field.name);
        if (!text) {
            return failure(text.error());
        }
        *field.target = std::move(*text);
    }
    auto url = section.textOr("url", {});
    if (!url) {
        return failure(url.error());
    }
    guidance.url = std::move(*url);
    if (guidance.status != "verified" && guidance.status != "to-be-confirmed") {
        return failure(section.error(*node.find("status"), "status", ErrorCode::OutOfRange,
                                     "verified or to-be-confirmed was expected"));
    }
    return guidance;
}

// The entries of a map under `key`, each read by `read`.
template <typename T, typename Read>
Result<std::vector<T>> readEntries(const Section& top, std::string_view key, std::string_view file, Read read) {
    auto node = top.required(key);
    if (!node) {
        return failure(node.error());
    }
    const Section section(**node, file, std::string(key));
    if (auto map = section.checkMap(); !map) {
        return failure(map.error());
    }
    std::vector<T> items;
    for (const auto& [name, value] : (*node)->entries) {
        auto item = read(name, value, file);
        if (!item) {
            return failure(item.error());
        }
        items.push_back(std::move(*item));
    }
    return items;
}

} // namespace

double RuleSetting::number(std::string_view name) const {
    const auto found = numbers.find(std::string(name));
    return found == numbers.end() ? 0 : found->second;
}

const std::vector<std::string>& RuleSetting::list(std::string_view name) const {
    static const std::vector<std::string> none;
    const auto found = lists.find(std::string(name));
    return found == lists.end() ? none : found->second;
}

Result<Policy> Policy::parse(std::string_view yaml, std::string_view file) {
    auto document = parseYaml(yaml, file);
    if (!document) {
        return failure(document.error());
    }
    const Section top(*document, file, {});
    if (auto keys = top.checkKeys({"id", "version", "title", "source", "date", "rules", "guidance"}); !keys) {
        return failure(keys.error());
    }
    Policy policy;
    struct Field {
        std::string_view name;
        std::string* target;
    };
    std::string date;
    for (const Field& field :
         {Field{"id", &policy.m_id}, Field{"version", &policy.m_version}, Field{"title", &policy.m_title},
          Field{"source", &policy.m_source}, Field{"date", &date}}) {
        auto text = top.text(field.name);
        if (!text) {
            return failure(text.error());
        }
        *field.target = std::move(*text);
    }
    policy.m_source += ", " + date;
    auto guidance = readEntries<Guidance>(top, "guidance", file, readGuidance);
    if (!guidance) {
        return failure(guidance.error());
    }
    policy.m_guidance = std::move(*guidance);
    auto rules = readEntries<RuleSetting>(top, "rules", file, readRule);
    if (!rules) {
        return failure(rules.error());
    }
    policy.m_rules = std::move(*rules);
    for (const RuleSetting& rule : policy.m_rules) {
        if (policy.guidance(rule.guidance) == nullptr) {
            return failure(ErrorCode::NotFound, Place{std::string(file), 0, "rules." + rule.rule + ".guidance"},
                           "no guidance has this key");
        }
    }
    policy.m_digest = sha256Of(yaml);
    policy.m_text = std::string(yaml);
    return policy;
}

const RuleSetting* Policy::rule(std::string_view name) const {
    const auto found =
        std::find_if(m_rules.begin(), m_rules.end(), [&](const RuleSetting& rule) { return rule.rule == name; });
    return found == m_rules.end() ? nullptr : &*found;
}

const Guidance* Policy::guidance(std::string_view key) const {
    const auto found =
        std::find_if(m_guidance.begin(), m_guidance.end(), [&](const Guidance& g) { return g.key == key; });
    return found == m_guidance.end() ? nullptr : &*found;
}

std::uint64_t Policy::smallCountThreshold() const {
    const RuleSetting* setting = rule("small-count");
    return setting == nullptr ? 0 : static_cast<std::uint64_t>(std::min(setting->number("redact_at_most"), 1e9));
}

} // namespace outcheck::rules
