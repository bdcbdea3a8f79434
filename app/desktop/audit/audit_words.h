// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit found, in sentences. Unlike the command's they hold figures: they stay in the window.
#pragma once

#include "desktop/audit/audited_tables.h"
#include "desktop/preview/indexed_source.h"

#include <QString>
#include <map>

namespace outcheck::desktop {

// "1", "3 to 5", "at least 8", as the user writes numbers.
QString numberWords(double number);
QString intervalWords(const audit::Interval& interval);
// What is known, and how: "It is exactly 1."
QString sentenceFor(const audit::Disclosure& disclosure, const audit::Cell& cell);
// What the policy asks of the cell; empty where nothing.
QString askedWords(const audit::Cell& cell);
// Why something was not used, as core/audit says it in English.
QString unrelatedWords(const std::string& why);
// What was not used: a column, or the whole table.
QString nameOf(const AuditedTables& set, const audit::Unrelated& unrelated);
// How the table at the other end hangs together with a column of the file at this path.
QString linkWords(const AuditedTables& set, const audit::Link& link, const std::string& path);
// Who answered a link, or said that there is one: "outcheck.yaml, line 3"; empty where it is proposed.
QString sourceWords(const AuditedTables& set, const audit::Link& link);
// A file of the set: its path, and where it was released before when and by which request.
QString fileWords(const AuditedTables& set, const std::string& file);

// A cell's place as the grid counts it.
preview::Place placeOf(const AuditedTables& set, audit::CellId cell);
// "heart disease", or "column 2".
QString columnWords(const AuditedTables& set, std::size_t table, std::size_t column);

// Names for cells that are spoken of together: by their row's labels, their column, their file.
class CellNames {
public:
    enum class Length { Whole, WithoutWhatAllShare };
    // `home`: the file that need not be named.
    CellNames(const AuditedTables& set, const std::vector<audit::CellId>& cells, const std::string& home,
              Length length);

    QString of(audit::CellId cell) const { return m_names.at(cell); }
    // Whether it stands in a file that was released before, which the window has not open.
    bool isReleased(audit::CellId cell) const { return m_released.contains(cell); }
    // What was left out: "Column heart disease" or "Row 21-30"; empty for nothing.
    const QString& shared() const { return m_shared; }

private:
    std::map<audit::CellId, QString> m_names;
    std::set<audit::CellId> m_released;
    QString m_shared;
};

} // namespace outcheck::desktop
