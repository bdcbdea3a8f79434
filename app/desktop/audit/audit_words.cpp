// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/audit/audit_words.h"

#include "desktop/requests/request_words.h"
#include "desktop/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace outcheck::desktop {

namespace {

struct AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

// The sentences of core/audit. One that is not here is shown as it is, in English, and as about its column.
struct Why {
    const char* sentence = "";
    bool isOfTable = false;
};
constexpr Why whys[] = {
    {QT_TRANSLATE_NOOP("AuditWhys", "its figures are shares of sums that were not put together again")},
    {QT_TRANSLATE_NOOP("AuditWhys", "some of its figures do not fit their counts")},
    {QT_TRANSLATE_NOOP("AuditWhys", "what means say about their number of people")},
    {QT_TRANSLATE_NOOP("AuditWhys", "shares of the N in their header, without counts")},
    {QT_TRANSLATE_NOOP("AuditWhys", "its labels are repeated: other tables were not held against it"), true},
    {QT_TRANSLATE_NOOP("AuditWhys", "this table was not held against all others that count the same"), true},
    {QT_TRANSLATE_NOOP("AuditWhys", "no column of this table was understood as counts"), true},
    {QT_TRANSLATE_NOOP("AuditWhys", "what is withheld in it is no count")},
    {QT_TRANSLATE_NOOP("AuditWhys", "some of its totals have parts that are no counts")},
    {QT_TRANSLATE_NOOP("AuditWhys", "some of its totals are not the sums of their parts")},
    {QT_TRANSLATE_NOOP("AuditWhys", "what is labelled as its total is not the sum of its parts")},
    {QT_TRANSLATE_NOOP("AuditWhys",
                       "one of its rows may be the total of the others; what is withheld may follow from it")},
    {QT_TRANSLATE_NOOP("AuditWhys", "it has too many columns of labels for totals to be sought in"), true},
};

const Why* findWhy(const std::string& sentence) {
    const auto found =
        std::find_if(std::begin(whys), std::end(whys), [&](const Why& why) { return why.sentence == sentence; });
    return found == std::end(whys) ? nullptr : &*found;
}

constexpr qsizetype longestLabel = 48; // characters

QString shortened(const QString& text) {
    return text.size() <= longestLabel
               ? text
               : text.left(longestLabel / 2) + QStringLiteral("…") + text.right(longestLabel / 2 - 1);
}

bool isLabelRole(table::ColumnRole role) {
    return role == table::ColumnRole::Dimension || role == table::ColumnRole::Date;
}

const table::ValueGrid& gridOf(const AuditedTables& set, std::size_t table) {
    return set.tables.tables()[table]->grid();
}

// What stands in the columns of labels; empty where nothing does.
QString labelsOf(const AuditedTables& set, const audit::CellOrigin& origin) {
    const table::ValueGrid& grid = gridOf(set, origin.table);
    QStringList labels;
    for (const table::ColumnProfile& column : grid.profile().columns) {
        if (isLabelRole(column.role) && column.index < grid.columns()) {
            labels << labelText(grid.at(origin.row, column.index).text);
        }
    }
    labels.removeAll(QString());
    return shortened(labels.join(QStringLiteral(" / ")));
}

QString rowNumberWords(const AuditedTables& set, const audit::CellOrigin& origin) {
    const std::uint64_t record = set.tables.places()[origin.table].firstRecord + origin.row;
    const auto above = gridOf(set, origin.table).profile().headerRows;
    // In a file of several tables no one header stands above them all.
    return set.tables.places()[origin.table].firstRecord == 0
               ? AuditWords::tr("row %1").arg(QLocale().toString(static_cast<qulonglong>(record - above + 1)))
               : AuditWords::tr("record %1").arg(QLocale().toString(static_cast<qulonglong>(record + 1)));
}

// Of a cell that stands nowhere: what it is beside the cell that it is named after.
QString ofKind(audit::CellKind kind, const QString& name) {
    switch (kind) {
    case audit::CellKind::Complement:
        return AuditWords::tr("everybody but [%1]", "a cell").arg(name);
    case audit::CellKind::Difference:
        return AuditWords::tr("what another table counts beyond [%1]", "a cell").arg(name);
    case audit::CellKind::Step:
        return AuditWords::tr("from the row before to [%1]", "a cell").arg(name);
    case audit::CellKind::Derived:
        return AuditWords::tr("the count behind [%1]", "a cell").arg(name);
    default:
        return name;
    }
}

} // namespace

QString numberWords(double number) {
    return std::floor(number) == number && std::abs(number) < 1e15 ? QLocale().toString(number, 'f', 0)
                                                                   : QLocale().toString(number, 'g', 10);
}

QString intervalWords(const audit::Interval& interval) {
    if (audit::isSingle(interval)) {
        return numberWords(interval.least);
    }
    return std::isfinite(interval.most)
               ? AuditWords::tr("%1 to %2", "numbers").arg(numberWords(interval.least), numberWords(interval.most))
               : AuditWords::tr("at least %1", "a number").arg(numberWords(interval.least));
}

QString sentenceFor(const audit::Disclosure& disclosure, const audit::Cell& cell) {
    using audit::DisclosureKind;
    const QString found = intervalWords(disclosure.found);
    switch (disclosure.kind) {
    case DisclosureKind::Exact:
        return AuditWords::tr("Exactly %1, and it is withheld.").arg(found);
    case DisclosureKind::Narrow:
        return AuditWords::tr("%1, and it is withheld as %2.").arg(found, intervalWords(cell.known));
    case DisclosureKind::Small:
        return AuditWords::tr("%1 for certain, though no figure stands there.").arg(found);
    case DisclosureKind::Difference:
        return AuditWords::tr("%1 for certain, if the tables count the same people.").arg(found);
    case DisclosureKind::Step:
        return AuditWords::tr("%1, if the rows count the same people but for those.").arg(found);
    case DisclosureKind::Unrounded:
        return AuditWords::tr("%1 before it was rounded.").arg(found);
    }
    return {};
}

QString askedWords(const audit::Cell& cell) {
    if (cell.asked.mustHold) {
        return AuditWords::tr("The policy asks that everything from %1 to %2 stays possible.")
            .arg(numberWords(cell.asked.mustHold->least), numberWords(cell.asked.mustHold->most));
    }
    if (cell.asked.secret) {
        return AuditWords::tr("The policy asks that nobody can be certain that it lies within %1 to %2.")
            .arg(numberWords(cell.asked.secret->least), numberWords(cell.asked.secret->most));
    }
    return cell.asked.width > 0 ? AuditWords::tr("The policy asks that rounding cannot be undone.") : QString();
}

QString unrelatedWords(const std::string& why) {
    const Why* known = findWhy(why);
    return known != nullptr ? QCoreApplication::translate("AuditWhys", known->sentence) : fromUtf8(why);
}

QString nameOf(const AuditedTables& set, const audit::Unrelated& unrelated) {
    const Why* known = findWhy(unrelated.why);
    return known != nullptr && known->isOfTable ? AuditWords::tr("the whole table")
                                                : columnWords(set, unrelated.table, unrelated.column);
}

QString columnWords(const AuditedTables& set, std::size_t table, std::size_t column) {
    const auto& columns = gridOf(set, table).profile().columns;
    const QString name = column < columns.size() ? shortened(labelText(columns[column].name)) : QString();
    return name.isEmpty() ? AuditWords::tr("column %1").arg(column + 1) : name;
}

QString fileWords(const AuditedTables& set, const std::string& file) {
    const auto released = set.released.find(file);
    if (released == set.released.end()) {
        return labelText(file);
    }
    const release::ReleasedFile& one = released->second;
    return AuditWords::tr("%1, released %2, request %3", "file, date, id")
        .arg(labelText(one.file.path), fromUtf8(toIso8601(one.time).substr(0, 10)), shortId(one.request));
}

QString sourceWords(const AuditedTables& set, const audit::Link& link) {
    const check::LinkAnswer* const answer = set.answers.on(link.table, link.other);
    if (answer == nullptr || (!link.source.empty() && !link.isRejected)) {
        return labelText(link.source);
    }
    return answer->sidecar == check::Sidecar::Own ? AuditWords::tr("kept on this machine") : labelText(answer->source);
}

QString linkWords(const AuditedTables& set, const audit::Link& link, const std::string& path) {
    const bool isFirst = set.tables.places()[link.table].file == path;
    const QString own =
        isFirst ? columnWords(set, link.table, link.column) : columnWords(set, link.other, link.otherColumn);
    const auto say = [&](const QString& ofFirst, const QString& ofOther) {
        return (isFirst ? ofFirst : ofOther).arg(own);
    };
    switch (link.kind) {
    case audit::LinkKind::Same:
        return AuditWords::tr("It counts the same as ‘%1’.", "another table, a column of this one").arg(own);
    case audit::LinkKind::Part:
        return say(AuditWords::tr("‘%1’ counts people among those of it.", "a column of this table, another table"),
                   AuditWords::tr("It counts people among those of ‘%1’.", "another table, a column of this one"));
    case audit::LinkKind::Rerun:
        return AuditWords::tr("It is ‘%1’ made again, or comes before or after it.",
                              "another table, a column of this one")
            .arg(own);
    case audit::LinkKind::Sum:
        return say(AuditWords::tr("‘%1’ has the sums of it.", "a column of this table, another table"),
                   AuditWords::tr("It has the sums of ‘%1’.", "another table, a column of this one"));
    case audit::LinkKind::Slice:
        return say(AuditWords::tr("‘%1’ has the counts of one of its labels.", "a column of this table, another table"),
                   AuditWords::tr("It has the counts of one label of ‘%1’.", "another table, a column of this one"));
    case audit::LinkKind::Whole:
        return AuditWords::tr("It counts as many people in all as ‘%1’.", "another table, a column of this one")
            .arg(own);
    }
    return {};
}

preview::Place placeOf(const AuditedTables& set, audit::CellId cell) {
    const audit::CellOrigin& origin = set.audit.tables.origins[cell];
    return {set.tables.places()[origin.table].firstRecord + origin.row, static_cast<std::uint32_t>(origin.column), 0};
}

CellNames::CellNames(const AuditedTables& set, const std::vector<audit::CellId>& cells, const std::string& home,
                     Length length) {
    const std::vector<audit::CellOrigin>& origins = set.audit.tables.origins;
    const auto allShare = [&](auto part) {
        return length == Length::WithoutWhatAllShare && cells.size() > 1 &&
               std::all_of(cells.begin(), cells.end(), [&](audit::CellId cell) {
                   return origins[cell].table == origins[cells.front()].table &&
                          part(origins[cell]) == part(origins[cells.front()]);
               });
    };
    const bool oneColumn = allShare([](const audit::CellOrigin& origin) { return origin.column; });
    const bool oneRow = !oneColumn && allShare([](const audit::CellOrigin& origin) { return origin.row; });
    std::map<QString, std::set<std::pair<std::size_t, std::size_t>>> rowsNamed;
    const auto rowOf = [&](const audit::CellOrigin& origin) {
        const QString labels = labelsOf(set, origin);
        return labels.isEmpty() ? rowNumberWords(set, origin) : labels;
    };
    for (const audit::CellId cell : cells) {
        rowsNamed[rowOf(origins[cell])].insert({origins[cell].table, origins[cell].row});
    }
    for (const audit::CellId cell : cells) {
        const audit::CellOrigin& origin = origins[cell];
        QString row = rowOf(origin);
        const auto& named = rowsNamed[row];
        const bool isRepeated = std::count_if(named.begin(), named.end(),
                                              [&](const auto& place) { return place.first == origin.table; }) > 1;
        if (isRepeated) {
            row += AuditWords::tr(" (%1)", "row number").arg(rowNumberWords(set, origin));
        }
        const QString column = columnWords(set, origin.table, origin.column);
        QString name = oneColumn ? row : oneRow ? column : AuditWords::tr("%1, %2", "row, column").arg(row, column);
        if (set.fileOf(cell) != home) {
            name = AuditWords::tr("%1: %2", "file: cell").arg(fileWords(set, set.fileOf(cell)), name);
        }
        m_names.emplace(cell, ofKind(origin.kind, name));
        if (set.isReleased(cell)) {
            m_released.insert(cell);
        }
    }
    if (oneColumn) {
        const audit::CellOrigin& any = origins[cells.front()];
        m_shared = AuditWords::tr("Column %1").arg(columnWords(set, any.table, any.column));
    } else if (oneRow) {
        m_shared = AuditWords::tr("Row %1").arg(rowOf(origins[cells.front()]));
    }
}

} // namespace outcheck::desktop
