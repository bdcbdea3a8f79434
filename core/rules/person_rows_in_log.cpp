// SPDX-License-Identifier: GPL-3.0-or-later
// person-rows-in-log: rows of a data set printed into a log: frames of Stata's list, tibbles of R, heads of pandas.
// They may be rows of a summary, so they are a question; with a patient id among the columns they are a breach.
#include "rules/log_text.h"
#include "rules/rule_factories.h"
#include "rules/spot_list.h"

#include <algorithm>
#include <array>

namespace outcheck::rules {

namespace {

bool containsPatientId(std::string_view line) {
    return line.find("patient_id") != std::string_view::npos || line.find("patid") != std::string_view::npos;
}

// "  1. |  23   45  |": a row of Stata's list. Frames whose rows were redacted by hand are left alone.
bool isStataListRow(std::string_view line) {
    std::string_view rest = withoutLeadingSpaces(line);
    if (!rest.empty() && !isLogDigit(rest.front())) {
        return false;
    }
    std::size_t digits = 0;
    while (digits < rest.size() && isLogDigit(rest[digits])) {
        ++digits;
    }
    if (digits == 0 || digits > 9) {
        return false;
    }
    rest.remove_prefix(digits);
    if (!rest.starts_with(".")) {
        return false;
    }
    rest = withoutLeadingSpaces(rest.substr(1));
    return rest.starts_with('|') && rest.find("REDACTED") == std::string_view::npos &&
           rest.find_first_not_of("| \t") != std::string_view::npos;
}

std::size_t wordCount(std::string_view line) {
    std::size_t words = 0;
    bool inside = false;
    for (const char c : line) {
        const bool space = c == ' ' || c == '\t';
        words += !space && !inside;
        inside = !space;
    }
    return words;
}

// The row number that a printed data frame begins its line with.
std::optional<std::uint64_t> rowNumberOf(std::string_view line) {
    std::string_view rest = withoutLeadingSpaces(line);
    const auto number = takeWholeNumber(rest);
    if (!number || rest.empty() || (rest.front() != ' ' && rest.front() != '\t')) {
        return std::nullopt;
    }
    return number;
}

class PersonRowsInLogRule final : public TextRule {
public:
    explicit PersonRowsInLogRule(const RuleSetting& setting) : m_setting(setting) {}

    LineMark mark() const override { return LineMark::PrintedRow; }
    bool wantsNextLine() const override { return m_inTibble; }

    void addLine(const TextLine& textLine) override {
        const auto [number, line, above] = textLine;
        if (number > m_nextNumber) {
            endFrame(); // the lines between are no rows
            m_previous.assign(above.substr(0, 4096));
        }
        m_nextNumber = number + 1;
        if (isStataListRow(line)) {
            add(m_list, number, line, containsPatientId(m_stataHeader));
            return;
        }
        const std::string_view bare = withoutLeadingSpaces(line);
        if (bare.starts_with('|') && bare.find_first_not_of("|-+ ") != std::string_view::npos) {
            m_stataHeader.assign(bare.substr(0, 4096));
        }
        if (bare.starts_with("# A tibble:") || bare.starts_with("# A data frame:")) {
            m_inTibble = true;
            m_frameHeader.clear();
            endFrame();
            return;
        }
        addFrameLine(number, line);
    }

    void finish(std::vector<Finding>& findings) override {
        endFrame();
        addFinding(findings, m_list, "person-rows-in-log.list");
        addFinding(findings, m_frames, "person-rows-in-log.frame");
    }

private:
    struct Row {
        std::uint64_t line;
        std::uint32_t length;
        std::string text;
    };
    struct Rows {
        TextSpots spots;
        bool withPatientId = false;
    };
    static constexpr std::size_t fewestRows = 3;
    static constexpr std::size_t fewestColumns = 3;
    static constexpr std::size_t waitingLimit = 8;

    const RuleSetting& m_setting;
    Rows m_list, m_frames;
    std::string m_stataHeader, m_frameHeader, m_previous;
    std::uint64_t m_nextNumber = 0; // of the line behind the last one seen
    bool m_inTibble = false;
    bool m_frameIsSure = false;
    std::optional<std::uint64_t> m_lastNumber;
    std::size_t m_columns = 0;
    std::vector<Row> m_waiting; // rows of a frame too short so far to be sure of it

    static void add(Rows& rows, std::uint64_t number, std::string_view line, bool withPatientId) {
        rows.spots.add(number, 0, static_cast<std::uint32_t>(std::min<std::size_t>(line.size(), 65'536)), line);
        rows.withPatientId = rows.withPatientId || withPatientId;
    }

    void endFrame() {
        m_lastNumber.reset();
        m_waiting.clear();
        m_frameIsSure = false;
    }

    // Rows of a frame are numbered 0, 1, 2 (pandas) or 1, 2, 3 (R), all of one width, under a line of names.
    void addFrameLine(std::uint64_t number, std::string_view line) {
        const auto row = rowNumberOf(line);
        const std::size_t columns = wordCount(line);
        const bool continues = row && m_lastNumber && *row == *m_lastNumber + 1 && columns == m_columns;
        const bool begins = row && *row <= 1 && columns >= fewestColumns && mayBeHeader(columns);
        if (!continues && !begins) {
            // Under the line that announces a tibble stand names and types; a blank line or what follows its rows ends
            // it.
            m_inTibble = m_inTibble && !m_lastNumber && !withoutLeadingSpaces(line).empty();
            endFrame();
            m_previous.assign(line.substr(0, 4096));
            return;
        }
        if (!continues) {
            endFrame();
            m_frameHeader = m_previous;
            m_columns = columns;
        }
        m_lastNumber = row;
        if (m_waiting.size() < waitingLimit && !m_frameIsSure) {
            m_waiting.push_back({number, static_cast<std::uint32_t>(std::min<std::size_t>(line.size(), 65'536)),
                                 std::string(line.substr(0, 80))});
            m_frameIsSure = m_inTibble || m_waiting.size() >= fewestRows;
            if (m_frameIsSure) {
                for (const Row& waiting : m_waiting) {
                    m_frames.spots.add(waiting.line, 0, waiting.length, waiting.text);
                }
                m_frames.withPatientId = m_frames.withPatientId || containsPatientId(m_frameHeader);
            }
            return;
        }
        add(m_frames, number, line, false);
    }

    // The line above has a name for each column, with or without one for the row number, and is no numbers itself.
    bool mayBeHeader(std::size_t columns) const {
        const std::size_t names = wordCount(m_previous);
        const std::string_view bare = withoutLeadingSpaces(m_previous);
        return !bare.empty() && !isLogDigit(bare.front()) && (names == columns || names + 1 == columns);
    }

    void addFinding(std::vector<Finding>& findings, const Rows& rows, std::string key) const {
        if (rows.spots.total() == 0) {
            return;
        }
        Finding finding =
            makeFinding(m_setting, SpotKind::Line,
                        {rows.withPatientId ? key + "-with-id" : key, {{"rows", std::to_string(rows.spots.total())}}},
                        rows.withPatientId ? Severity::Block : Severity::Query);
        rows.spots.writeTo(finding);
        findings.push_back(std::move(finding));
    }
};

} // namespace

std::unique_ptr<TextRule> makePersonRowsInLogRule(const RuleSetting& setting) {
    return std::make_unique<PersonRowsInLogRule>(setting);
}

} // namespace outcheck::rules
