// SPDX-License-Identifier: GPL-3.0-or-later
// Collects what a verification finds out, sentence by sentence, and what that adds up to.
#pragma once

#include "report/report.h"

#include <string>

namespace outcheck::report {

class Statements {
public:
    void holds(std::string sentence) { add({true, false, std::move(sentence)}); }
    void fails(std::string sentence) {
        m_failed = true;
        add({false, false, std::move(sentence)});
    }
    // Nobody asked for it, or it is not there to be judged: said, and no reason for doubt.
    void notJudged(std::string sentence) { add({false, true, std::move(sentence)}); }
    // Needed for a judgement, and could not be looked at.
    void missing(std::string sentence) {
        m_incomplete = true;
        add({false, true, std::move(sentence)});
    }
    // What an error means: disproof where something is not as signed, missing where it could not be looked at.
    void error(const std::string& about, const Error& error) {
        const std::string sentence = about + ": " + describe(error) + ".";
        error.code == ErrorCode::NotGenuine ? fails(sentence) : missing(sentence);
    }
    ReportVerification result() && {
        m_verification.incomplete = m_incomplete;
        m_verification.genuine = !m_failed && !m_incomplete;
        return std::move(m_verification);
    }

private:
    void add(VerifyStatement statement) { m_verification.statements.push_back(std::move(statement)); }
    ReportVerification m_verification;
    bool m_failed = false;
    bool m_incomplete = false;
};

} // namespace outcheck::report
