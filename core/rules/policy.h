// SPDX-License-Identifier: GPL-3.0-or-later
// Policy: a named, versioned set of rules with their parameters, read from YAML (resources/policies). No number of a
// policy stands in code.
#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "rules/finding.h"

#include <cstdint>
#include <map>
#include <optional>
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
    bool enabled = true;
    std::string guidance;
    std::map<std::string, double> numbers;                 // redact_at_most: 7
    std::map<std::string, std::vector<std::string>> lists; // allowed_suffixes: [.csv, …]
    double number(std::string_view name) const; // the loader has checked that each rule's parameters are there
    const std::vector<std::string>& list(std::string_view name) const;
};

class Policy {
public:
    // Reads a policy file; every fault names file, line and field. Unknown rules and parameters are errors: a policy
    // that is not understood must not seem to be applied.
    static Result<Policy> parse(std::string_view yaml, std::string_view file);

    const std::string& id() const { return m_id; }           // opensafely
    const std::string& version() const { return m_version; } // 2026-11
    const std::string& title() const { return m_title; }
    const std::string& source() const { return m_source; }
    const Sha256Digest& digest() const { return m_digest; } // of the file's bytes
    const RuleSetting* rule(std::string_view name) const;   // nullptr where the policy does not have it
    const std::vector<RuleSetting>& rules() const { return m_rules; }
    const Guidance* guidance(std::string_view key) const;
    const std::vector<Guidance>& guidanceList() const { return m_guidance; }
    // Counts at or below this (and above 0) are small; what the chart marks.
    std::uint64_t smallCountThreshold() const;
    const std::string& text() const { return m_text; }

private:
    std::string m_id, m_version, m_title, m_source, m_text;
    Sha256Digest m_digest;
    std::vector<RuleSetting> m_rules;
    std::vector<Guidance> m_guidance;
};

} // namespace outcheck::rules
