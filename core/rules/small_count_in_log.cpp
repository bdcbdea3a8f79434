// SPDX-License-Identifier: GPL-3.0-or-later
// small-count-in-log: small frequencies in tables that statistics programs print, and in their messages.
#include "rules/aligned_counts.h"
#include "rules/framed_counts.h"
#include "rules/message_counts.h"
#include "rules/rule_factories.h"
#include "rules/spot_list.h"

namespace outcheck::rules {

namespace {

// Of Stata's frames, the header that has a mark of its own.
bool isFrequencyHeader(std::string_view line) {
    return line.find("Freq.") != std::string_view::npos && line.find('|') != std::string_view::npos;
}

bool isMarked(std::string_view line) { // as LineMark::CountWords says
    for (std::size_t open = line.find('('); open != std::string_view::npos; open = line.find('(', open + 1)) {
        if (open + 1 < line.size() && isLogDigit(line[open + 1])) {
            return true;
        }
    }
    return false;
}

class SmallCountInLogRule final : public TextRule {
public:
    explicit SmallCountInLogRule(const RuleSetting& setting)
        : m_setting(setting), m_threshold(static_cast<std::uint64_t>(setting.number("redact_at_most"))) {}

    LineMark mark() const override { return LineMark::CountWords; }
    bool wantsNextLine() const override {
        return m_nextNumber <= linesReadClosely || m_isBelowHeader || m_frames.isInFrame();
    }

    // What comes of a line must not depend on whether lines without a mark are shown, which differs behind the limit.
    void addLine(const TextLine& line) override {
        const bool closely = line.number < linesReadClosely;
        if (line.number != m_nextNumber || !closely) {
            endBlock();
        }
        if (line.number != m_nextNumber) {
            m_frames.endFrame();
            m_above.clear();
        }
        m_nextNumber = line.number + 1;
        m_isLong = m_isLong || !closely;
        const bool isHeader = isFrequencyHeader(line.text);
        const bool isInFrame = (closely || isHeader || m_isBelowHeader || m_frames.isInFrame()) &&
                               m_frames.addLine(line.number, line.text);
        m_isBelowHeader = isHeader;
        if (isInFrame) {
            endBlock();
        } else if (closely || isMarked(line.text)) {
            findMessageCounts(line.number, line.text, m_above, m_found);
            take(m_messages);
        }
        if (closely && !isInFrame) {
            m_blocks.addLine(line.number, line.text);
        }
        findCountsWithPercentage(line.number, line.text, m_found);
        take(m_frequencies);
        m_above.assign(closely ? line.text.substr(0, keptAbove) : std::string_view());
    }

    void finish(std::vector<Finding>& findings) override {
        endBlock();
        addFinding(findings, m_frequencies, "small-count-in-log.frame");
        addFinding(findings, m_printed, "small-count-in-log.table");
        addFinding(findings, m_messages, "small-count-in-log.message");
        if (m_isLong) {
            findings.push_back(makeFinding(m_setting, SpotKind::File,
                                           {"small-count-in-log.long", {{"lines", std::to_string(linesReadClosely)}}},
                                           Severity::Note));
        }
    }

private:
    // Most files that are admitted at all are shorter. Behind it only lines with a mark are looked at.
    static constexpr std::uint64_t linesReadClosely = 250'000;
    static constexpr std::size_t keptAbove = 256;

    const RuleSetting& m_setting;
    std::uint64_t m_threshold;
    std::uint64_t m_nextNumber = 0; // of the line behind the last one seen
    std::string m_above;
    bool m_isLong = false, m_isBelowHeader = false;
    std::vector<PrintedCount> m_found, m_foundInBlocks;
    FramedCounts m_frames{m_found};
    AlignedCounts m_blocks{m_foundInBlocks};
    TextSpots m_frequencies, m_printed, m_messages;

    void addSmall(TextSpots& spots, std::vector<PrintedCount>& found) const {
        for (const PrintedCount& count : found) {
            if (count.value >= 1 && count.value <= m_threshold) {
                spots.add(count.line, static_cast<std::uint32_t>(count.offset),
                          static_cast<std::uint32_t>(count.text.size()), count.text);
            }
        }
        found.clear();
    }

    void take(TextSpots& spots) { addSmall(spots, m_found); }

    void endBlock() {
        m_blocks.endBlock();
        addSmall(m_printed, m_foundInBlocks);
    }

    void addFinding(std::vector<Finding>& findings, const TextSpots& spots, std::string key) const {
        if (spots.total() == 0) {
            return;
        }
        Finding finding = makeFinding(
            m_setting, SpotKind::Line,
            {std::move(key), {{"places", std::to_string(spots.total())}, {"threshold", std::to_string(m_threshold)}}});
        spots.writeTo(finding);
        findings.push_back(std::move(finding));
    }
};

} // namespace

std::unique_ptr<TextRule> makeSmallCountInLogRule(const RuleSetting& setting) {
    return std::make_unique<SmallCountInLogRule>(setting);
}

} // namespace outcheck::rules
