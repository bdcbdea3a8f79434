// SPDX-License-Identifier: GPL-3.0-or-later
// Tables written as lines in a test, and what an audit says of them in one line.
#pragma once

#include "audit/proof_text.h"
#include "audit/table_audit.h"
#include "table/relations/record_keeper.h"
#include "table/table_profile.h"

#include <QByteArray>
#include <QStringList>
#include <memory>

namespace outcheck::audit {

// A table from lines with commas and no quotes.
class Table {
public:
    explicit Table(const QByteArray& text) : m_text(text.toStdString()) {
        table::TableProfiler profiler;
        std::vector<std::vector<std::string_view>> records;
        for (std::string_view rest = m_text; !rest.empty();) {
            const std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(rest.size(), line.size() + 1));
            records.emplace_back();
            for (std::size_t from = 0; from <= line.size();) {
                const std::size_t to = std::min(line.find(',', from), line.size());
                records.back().push_back(line.substr(from, to - from));
                from = to + 1;
            }
        }
        m_grid = table::ValueGrid(records.front().size());
        for (const auto& record : records) {
            m_grid.addRecord(record);
            profiler.addRecord(record);
        }
        m_grid.setProfile(profiler.judge());
        m_relations.emplace(m_grid);
    }
    const table::Relations& relations() const { return *m_relations; }

private:
    std::string m_text;
    table::ValueGrid m_grid;
    std::optional<table::Relations> m_relations;
};

inline TableAudit auditOf(const QByteArrayList& texts, const TableOptions& options = {}) {
    std::vector<std::unique_ptr<Table>> tables;
    std::vector<const table::Relations*> relations;
    for (const QByteArray& text : texts) {
        tables.push_back(std::make_unique<Table>(text));
        relations.push_back(&tables.back()->relations());
    }
    return auditTables(relations, options);
}

// "B2 = 1; C5 3 to 7", in order.
inline QString told(const TableAudit& audit) {
    QStringList all;
    for (const Disclosure& one : audit.disclosures) {
        const CellOrigin& origin = audit.tables.origins[one.cell];
        all << QStringLiteral("%1%2%3 %4")
                   .arg(origin.kind == CellKind::Complement   ? "not "
                        : origin.kind == CellKind::Difference ? "others than "
                        : origin.kind == CellKind::Step       ? "step to "
                                                              : "")
                   .arg(QChar(static_cast<char16_t>(u'A' + origin.column)))
                   .arg(origin.row + 1)
                   .arg(QString::fromStdString(inWords(one.found)));
    }
    return all.join("; ");
}

} // namespace outcheck::audit
