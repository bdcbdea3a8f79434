// SPDX-License-Identifier: GPL-3.0-or-later
// Policy: a named, versioned set of rules with their parameters, read from YAML (resources/policies). No number of a
// policy stands in code.
#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "rules/finding.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::rules {

struct Guidance {
    std::string key, title, text, source; // source: document and section; text: the sentence it demands
    std::string url;
    std::string status; // verified | to-be-confirmed
};

struct RuleSetting {
    std::string rule;
    Severity severity = Severity::Query;
    bool enabled = true; // false: `severity: off`
    std::string guidance;
    std::map<std::string, double> numbers;                 // redact_at_most: 7
    std::map<std::string, std::vector<std::string>> lists; // allowed_suffixes: [.csv, …]
    double number(std::string_view name) const; // the loader has checked that an enabled rule's parameters are there
    const std::vector<std::string>& list(std::string_view name) const;
};

// block, query, note or off.
std::string_view severityWord(const RuleSetting& setting);
// 7 and not 7.000000.
std::string numberText(double number);

struct PolicyContent {
    std::string id, version, title, source; // source: with its date
    std::string parent;                     // id and version of the policy it inherits from; empty where none
    std::vector<RuleSetting> rules;
    std::vector<Guidance> guidance;
    bool sealsReviews = false;           // independence: sealed
    std::vector<std::string> notChecked; // sentences: what the authority demands and no rule checks
    std::string text;                    // the YAML of all this
};

class Policy {
public:
    Policy() = default;
    explicit Policy(PolicyContent content);
    // Reads a policy that inherits nothing; the first fault, with file, line and field. Unknown rules and parameters
    // are errors: a policy that is not understood must not seem to be applied. Others: policy_reader.h.
    static Result<Policy> parse(std::string_view yaml, std::string_view file);

    const std::string& id() const { return m_content.id; }           // opensafely
    const std::string& version() const { return m_content.version; } // 2026-11
    const std::string& title() const { return m_content.title; }
    const std::string& source() const { return m_content.source; }
    const std::string& parent() const { return m_content.parent; }
    const Sha256Digest& digest() const { return m_digest; } // of text()
    const RuleSetting* rule(std::string_view name) const;   // nullptr where the policy does not have it
    const std::vector<RuleSetting>& rules() const { return m_content.rules; }
    // The rules this program knows and the policy does not apply, switched off or not named, in the catalogue's order.
    std::vector<std::string> rulesOff() const;
    const Guidance* guidance(std::string_view key) const;
    const std::vector<Guidance>& guidanceList() const { return m_content.guidance; }
    const std::vector<std::string>& notChecked() const { return m_content.notChecked; }
    // Whether reviews of release requests under it stay sealed until two are in; else they are shown as they come in.
    bool sealsReviews() const { return m_content.sealsReviews; }
    // Counts at or below this (and above 0) are small; what the chart marks. 0 where none are.
    std::uint64_t smallCountThreshold() const;
    // The bytes of the file, or, where it inherits, the YAML that says the same by itself.
    const std::string& text() const { return m_content.text; }

private:
    PolicyContent m_content;
    Sha256Digest m_digest;
};

} // namespace outcheck::rules
