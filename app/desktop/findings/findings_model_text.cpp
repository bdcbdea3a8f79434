// SPDX-License-Identifier: GPL-3.0-or-later
// What the tree of findings says and how it looks.
#include "desktop/findings/findings_node.h"

#include "desktop/look/signs.h"
#include "desktop/text/error_text.h"
#include "desktop/text/part_titles.h"
#include "desktop/text/reason_text.h"
#include "desktop/text/words.h"

#include <QLocale>
#include <algorithm>
#include <climits>

namespace outcheck::desktop {

namespace {

// Of which column, of which table of a page; empty where neither is named.
QString subjectIn(const rules::Finding& finding) {
    const QString column = labelText(finding.columnName);
    if (finding.table == 0) {
        return column;
    }
    const QString table = QLocale().toString(finding.table);
    return column.isEmpty() ? FindingsModel::tr("table %1").arg(table)
                            : FindingsModel::tr("table %1, %2", "number, column").arg(table, column);
}

} // namespace

// A finding about one column may name cells of another, as a class beside its total.
QString FindingsModel::columnText(const rules::Finding& finding, const rules::Spot& spot) const {
    QString column;
    if (m_check->table && spot.column < m_check->table->columns.size()) {
        column = labelText(m_check->table->columns[spot.column].name);
    }
    if (column.isEmpty()) {
        column = labelText(finding.columnName);
    }
    return column.isEmpty() ? QLocale().toString(spot.column + 1) : column;
}

QString FindingsModel::placeText(const rules::Finding& finding, const rules::Spot& spot) const {
    if (finding.kind == rules::SpotKind::Line) {
        const QString line = tr("line %1").arg(QLocale().toString(static_cast<qulonglong>(spot.row + 1)));
        return spot.value.empty() ? line : tr("%1: %2", "place: value").arg(line, labelText(spot.value));
    }
    const QString cell =
        tr("row %1, column %2").arg(QLocale().toString(static_cast<qulonglong>(spot.row)), columnText(finding, spot));
    return spot.value.empty() ? cell : tr("%1: %2", "place: value").arg(cell, labelText(spot.value));
}

// Below a finding that names the column of the cell, the row is enough.
QString FindingsModel::shortPlaceText(const rules::Finding& finding, const rules::Spot& spot) const {
    if (finding.kind != rules::SpotKind::Cell || finding.columnName.empty() ||
        columnText(finding, spot) != labelText(finding.columnName)) {
        return placeText(finding, spot);
    }
    const QString row = tr("row %1").arg(QLocale().toString(static_cast<qulonglong>(spot.row)));
    return spot.value.empty() ? row : tr("%1: %2", "place: value").arg(row, labelText(spot.value));
}

QString FindingsModel::titleOf(const Node& node) const {
    const auto number = [](std::uint64_t count) { return QLocale().toString(static_cast<qulonglong>(count)); };
    switch (node.kind) {
    case Node::Kind::Rule: {
        std::uint64_t places = 0;
        for (const auto& child : node.children) {
            places += m_check->findings[child->place].spotCount;
        }
        if (m_check->findings[node.place].kind == rules::SpotKind::Line) {
            const int count = static_cast<int>(std::min<std::uint64_t>(places, INT_MAX));
            return tr("%1 — %2", "rule, places")
                .arg(ruleTitle(m_check->findings[node.place].rule), tr("%Ln line(s)", "", count));
        }
        return tr("%1 — %2 in %3 columns", "rule, places, columns")
            .arg(ruleTitle(m_check->findings[node.place].rule), number(places), number(node.children.size()));
    }
    case Node::Kind::Finding: {
        const rules::Finding& finding = m_check->findings[node.place];
        const QString column = subjectIn(finding);
        if (finding.kind == rules::SpotKind::File) {
            return column.isEmpty() ? ruleTitle(finding.rule)
                                    : tr("%1 — %2", "rule, column").arg(ruleTitle(finding.rule), column);
        }
        // Groups of like findings are one line: how many, of what, where.
        const int count = static_cast<int>(std::min<std::uint64_t>(finding.spotCount, INT_MAX));
        const QString places =
            finding.kind == rules::SpotKind::Line ? tr("%Ln line(s)", "", count) : tr("%Ln cell(s)", "", count);
        if (node.parent->kind == Node::Kind::Rule) {
            return column.isEmpty() ? places : tr("%1 — %2", "column, places").arg(column, places);
        }
        return column.isEmpty()
                   ? tr("%1 — %2", "rule, places").arg(ruleTitle(finding.rule), places)
                   : tr("%1 — %2 in %3", "rule, places, column").arg(ruleTitle(finding.rule), places, column);
    }
    case Node::Kind::NotUnderstood:
        return titleOfUnjudged(m_check->notUnderstood[node.place]);
    case Node::Kind::Problem:
        return tr("Not finished: %1").arg(sentenceFor(m_check->problems[node.place]));
    case Node::Kind::Root:
        break;
    }
    return {};
}

// What a title says more once something of it is dismissed.
QString FindingsModel::dismissedText(const Node& node) const {
    if (isDismissed(node)) {
        return tr("dismissed");
    }
    if (node.kind != Node::Kind::Finding || m_dismissedParts[node.place].places == 0) {
        return {};
    }
    return tr("%n dismissed", "", static_cast<int>(m_dismissedParts[node.place].places));
}

QString FindingsModel::subjectOf(const QModelIndex& index) const {
    const Node* node = index.isValid() ? nodeOf(index) : nullptr;
    if (node != nullptr) {
        return titleOf(*node);
    }
    const Target target = targetOf(index);
    return target.finding == nullptr ? QString()
                                     : tr("%1: %2", "rule: place")
                                           .arg(ruleTitle(target.finding->rule),
                                                placeText(*target.finding, target.finding->spots[*target.spot]));
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Node* node = nodeOf(index);
    return node != nullptr ? nodeData(*node, index, role) : placeData(index, role);
}

QVariant FindingsModel::placeData(const QModelIndex& index, int role) const {
    const Target target = targetOf(index);
    const rules::Spot& spot = target.finding->spots[*target.spot];
    const bool dismissed = isDismissed(*nodeOf(index.parent()), spot);
    switch (role) {
    case Qt::DisplayRole:
        return shortPlaceText(*target.finding, spot);
    case Qt::ToolTipRole:
        return placeText(*target.finding, spot);
    case Qt::AccessibleTextRole:
        return dismissed ? tr("%1, dismissed", "place").arg(placeText(*target.finding, spot))
                         : placeText(*target.finding, spot);
    case Qt::ForegroundRole:
    case Qt::FontRole:
        return dismissedLook(dismissed, role);
    default:
        return {};
    }
}

QVariant FindingsModel::nodeData(const Node& node, const QModelIndex& index, int role) const {
    const bool judged = node.kind == Node::Kind::Rule || node.kind == Node::Kind::Finding;
    const QString dismissed = dismissedText(node);
    const QString title =
        dismissed.isEmpty() ? titleOf(node) : tr("%1 · %2", "title, dismissed").arg(titleOf(node), dismissed);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
        return node.kind == Node::Kind::Rule ? title : explanationOf(index);
    case Qt::DecorationRole:
        return signIcon(judged                             ? signOf(m_check->findings[node.place].severity)
                        : node.kind == Node::Kind::Problem ? Sign::Incomplete
                                                           : Sign::Query);
    case Qt::AccessibleTextRole:
        return judged ? tr("%1: %2", "severity: finding").arg(wordFor(m_check->findings[node.place].severity), title)
                      : title;
    case Qt::ForegroundRole:
    case Qt::FontRole:
        return dismissedLook(isDismissed(node), role);
    default:
        return {};
    }
}

QString FindingsModel::explanationOf(const QModelIndex& index) const {
    if (!index.isValid()) {
        return {};
    }
    if (const rules::Finding* finding = targetOf(index).finding) {
        return sentenceFor(finding->reason);
    }
    const Node* node = nodeOf(index);
    switch (node->kind) {
    case Node::Kind::Rule:
        return sentenceFor(m_check->findings[node->place].reason);
    case Node::Kind::NotUnderstood:
        return tr("No rule can judge this part, so a person has to: %1")
            .arg(sentenceFor(m_check->notUnderstood[node->place]));
    case Node::Kind::Problem:
        return sentenceFor(m_check->problems[node->place]) + QLatin1Char(' ') +
               remedyFor(m_check->problems[node->place]);
    default:
        return {};
    }
}

} // namespace outcheck::desktop
