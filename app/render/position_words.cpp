// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/position_words.h"

#include <QStringList>
#include <algorithm>
#include <map>
#include <set>

namespace outcheck::render {

namespace {

// 5, 9, 12–14: runs of three and more become a range.
QString rangesOf(const std::set<std::uint64_t>& numbers) {
    QStringList parts;
    for (auto first = numbers.begin(); first != numbers.end();) {
        auto last = first;
        std::uint64_t length = 1;
        for (auto next = std::next(last); next != numbers.end() && *next == *last + 1; ++next) {
            last = next;
            ++length;
        }
        if (length >= 3) {
            parts << QString("%1–%2").arg(*first).arg(*last);
        } else {
            for (auto each = first; each != std::next(last); ++each) {
                parts << QString::number(*each);
            }
        }
        first = std::next(last);
    }
    return parts.join(", ");
}

QString counted(const QString& word, const std::set<std::uint64_t>& numbers) {
    return (numbers.size() == 1 ? word : word + "s") + " " + rangesOf(numbers);
}

} // namespace

QString placesInWords(const report::DocumentFinding& finding) {
    if (finding.place == "file") {
        return "the whole file";
    }
    QStringList parts;
    if (finding.place == "line") {
        std::set<std::uint64_t> lines;
        for (const report::DocumentPosition& position : finding.positions) {
            lines.insert(position.row);
        }
        if (!lines.empty()) {
            parts << counted("line", lines);
        }
    } else {
        std::map<std::uint64_t, std::set<std::uint64_t>> recordsByColumn;
        for (const report::DocumentPosition& position : finding.positions) {
            recordsByColumn[position.column].insert(position.row);
        }
        for (const auto& [column, records] : recordsByColumn) {
            QString name = QString("column %1").arg(column);
            if (recordsByColumn.size() == 1 && !finding.columnName.empty()) {
                name += QString(" (%1)").arg(QString::fromStdString(finding.columnName));
            }
            parts << name + ": " + counted("record", records);
        }
    }
    if (finding.count > finding.positions.size()) {
        parts << QString("%1 more").arg(finding.count - finding.positions.size());
    }
    return parts.join("; ");
}

QString placeInWords(const report::DocumentFile& file, const report::DocumentDismissal& dismissal) {
    if (!dismissal.position) {
        return "all of it";
    }
    const auto finding =
        std::find_if(file.findings.begin(), file.findings.end(), [&dismissal](const report::DocumentFinding& each) {
            return each.fingerprint == dismissal.finding;
        });
    if (finding != file.findings.end() && finding->place == "line") {
        return QString("line %1, byte %2").arg(dismissal.position->row).arg(dismissal.position->column);
    }
    return QString("column %1, record %2").arg(dismissal.position->column).arg(dismissal.position->row);
}

} // namespace outcheck::render
