// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/findings/findings_model.h"

#include "desktop/look/signs.h"
#include "desktop/text/error_text.h"
#include "desktop/text/reason_text.h"
#include "desktop/text/words.h"

#include <QLocale>
#include <algorithm>

namespace outcheck::desktop {

namespace {
constexpr std::size_t portion = 200; // places handed to the view at a time
}

struct FindingsModel::Node {
    enum class Kind { Root, Rule, Finding, NotUnderstood, Problem };
    Kind kind = Kind::Root;
    Node* parent = nullptr;
    int row = 0;
    std::size_t place = 0; // in findings, notUnderstood or problems
    std::vector<std::unique_ptr<Node>> children;
    std::size_t fetched = 0; // places handed out

    Node* add(Kind childKind, std::size_t childPlace) {
        auto child = std::make_unique<Node>();
        child->kind = childKind;
        child->parent = this;
        child->row = static_cast<int>(children.size());
        child->place = childPlace;
        children.push_back(std::move(child));
        return children.back().get();
    }
};

FindingsModel::FindingsModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}
FindingsModel::~FindingsModel() = default;

void FindingsModel::setCheck(std::shared_ptr<const check::FileCheck> check) {
    beginResetModel();
    m_check = std::move(check);
    m_root = std::make_unique<Node>();
    if (m_check) {
        const auto& findings = m_check->findings;
        std::vector<bool> placed(findings.size(), false);
        for (std::size_t first = 0; first < findings.size(); ++first) {
            if (placed[first]) {
                continue;
            }
            std::vector<std::size_t> same;
            for (std::size_t other = first; other < findings.size(); ++other) {
                if (!placed[other] && findings[other].rule == findings[first].rule &&
                    findings[other].severity == findings[first].severity) {
                    placed[other] = true;
                    same.push_back(other);
                }
            }
            Node* parentNode = same.size() > 1 ? m_root->add(Node::Kind::Rule, first) : m_root.get();
            for (const std::size_t finding : same) {
                parentNode->add(Node::Kind::Finding, finding);
            }
        }
        for (std::size_t part = 0; part < m_check->notUnderstood.size(); ++part) {
            m_root->add(Node::Kind::NotUnderstood, part);
        }
        for (std::size_t problem = 0; problem < m_check->problems.size(); ++problem) {
            m_root->add(Node::Kind::Problem, problem);
        }
    }
    endResetModel();
}

std::size_t FindingsModel::ruleCount() const {
    return static_cast<std::size_t>(
        std::count_if(m_root->children.begin(), m_root->children.end(), [](const auto& node) {
            return node->kind == Node::Kind::Rule || node->kind == Node::Kind::Finding;
        }));
}

std::uint64_t FindingsModel::placeCount() const {
    std::uint64_t places = 0;
    for (const rules::Finding& finding : m_check ? m_check->findings : std::vector<rules::Finding>{}) {
        places += finding.spotCount;
    }
    return places;
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? nodeOf(parent) : m_root.get());
}

// An index carries its parent's node; a child of a finding is a place and has no node of its own.
const FindingsModel::Node* FindingsModel::nodeOf(const QModelIndex& index) const {
    if (!index.isValid()) {
        return m_root.get();
    }
    const auto* parentNode = static_cast<const Node*>(index.internalPointer());
    return parentNode->kind == Node::Kind::Finding ? nullptr
                                                   : parentNode->children[static_cast<std::size_t>(index.row())].get();
}

QModelIndex FindingsModel::indexOf(const Node* node) const {
    return node == nullptr || node->kind == Node::Kind::Root ? QModelIndex() : createIndex(node->row, 0, node->parent);
}

QModelIndex FindingsModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOf(static_cast<const Node*>(child.internalPointer())) : QModelIndex();
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    if (parent.column() > 0) {
        return 0;
    }
    const Node* node = nodeOf(parent);
    if (node == nullptr) {
        return 0;
    }
    return static_cast<int>(node->kind == Node::Kind::Finding ? node->fetched : node->children.size());
}

int FindingsModel::columnCount(const QModelIndex&) const {
    return 1;
}

bool FindingsModel::hasChildren(const QModelIndex& parent) const {
    const Node* node = nodeOf(parent);
    if (node == nullptr || parent.column() > 0) {
        return false;
    }
    if (node->kind == Node::Kind::Finding) {
        return m_check->findings[node->place].kind != rules::SpotKind::File &&
               !m_check->findings[node->place].spots.empty();
    }
    return !node->children.empty();
}

bool FindingsModel::canFetchMore(const QModelIndex& parent) const {
    const Node* node = nodeOf(parent);
    return node != nullptr && node->kind == Node::Kind::Finding && hasChildren(parent) &&
           node->fetched < m_check->findings[node->place].spots.size();
}

void FindingsModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) {
        return;
    }
    Node* node = static_cast<Node*>(parent.internalPointer())->children[static_cast<std::size_t>(parent.row())].get();
    const std::size_t more = std::min(portion, m_check->findings[node->place].spots.size() - node->fetched);
    beginInsertRows(parent.siblingAtColumn(0), static_cast<int>(node->fetched),
                    static_cast<int>(node->fetched + more) - 1);
    node->fetched += more;
    endInsertRows();
}

FindingsModel::Target FindingsModel::targetOf(const QModelIndex& index) const {
    if (!index.isValid()) {
        return {};
    }
    const Node* node = nodeOf(index);
    if (node == nullptr) {
        const auto* parentNode = static_cast<const Node*>(index.internalPointer());
        return {&m_check->findings[parentNode->place], static_cast<std::size_t>(index.row())};
    }
    if (node->kind == Node::Kind::Finding) {
        return {&m_check->findings[node->place], std::nullopt};
    }
    return {};
}

QString FindingsModel::placeText(const rules::Finding& finding, const rules::Spot& spot) const {
    if (finding.kind == rules::SpotKind::Line) {
        const QString line = tr("line %1").arg(QLocale().toString(static_cast<qulonglong>(spot.row + 1)));
        return spot.value.empty() ? line : tr("%1: %2", "place: value").arg(line, labelText(spot.value));
    }
    QString column = labelText(finding.columnName);
    if (column.isEmpty() && m_check->table && spot.column < m_check->table->columns.size()) {
        column = labelText(m_check->table->columns[spot.column].name);
    }
    if (column.isEmpty()) {
        column = QLocale().toString(spot.column + 1);
    }
    const QString cell = tr("row %1, column %2").arg(QLocale().toString(static_cast<qulonglong>(spot.row)), column);
    return spot.value.empty() ? cell : tr("%1: %2", "place: value").arg(cell, labelText(spot.value));
}

QString FindingsModel::titleOf(const Node& node) const {
    switch (node.kind) {
    case Node::Kind::Rule: {
        std::uint64_t places = 0;
        for (const auto& child : node.children) {
            places += m_check->findings[child->place].spotCount;
        }
        const QString title = ruleTitle(m_check->findings[node.place].rule);
        return tr("%1 — %2 in %3 columns", "rule, places, columns")
            .arg(title, QLocale().toString(static_cast<qulonglong>(places)),
                 QLocale().toString(static_cast<qulonglong>(node.children.size())));
    }
    case Node::Kind::Finding: {
        const rules::Finding& finding = m_check->findings[node.place];
        const bool alone = node.parent->kind == Node::Kind::Root;
        const QString column = finding.columnName.empty() ? QString() : labelText(finding.columnName);
        const QString count = QLocale().toString(static_cast<qulonglong>(finding.spotCount));
        if (finding.kind == rules::SpotKind::File) {
            return ruleTitle(finding.rule);
        }
        if (!alone) {
            return column.isEmpty() ? tr("%1 places").arg(count) : tr("%1 — %2", "column, places").arg(column, count);
        }
        return column.isEmpty()
                   ? tr("%1 — %2", "rule, places").arg(ruleTitle(finding.rule), count)
                   : tr("%1 — %2 in %3", "rule, places, column").arg(ruleTitle(finding.rule), count, column);
    }
    case Node::Kind::NotUnderstood:
        return tr("Not judged: %1").arg(sentenceFor(m_check->notUnderstood[node.place]));
    case Node::Kind::Problem:
        return tr("Not finished: %1").arg(sentenceFor(m_check->problems[node.place]));
    case Node::Kind::Root:
        break;
    }
    return {};
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Node* node = nodeOf(index);
    if (node == nullptr) {
        const Target target = targetOf(index);
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
            return placeText(*target.finding, target.finding->spots[*target.spot]);
        }
        return {};
    }
    const bool judged = node->kind == Node::Kind::Rule || node->kind == Node::Kind::Finding;
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(*node);
    case Qt::ToolTipRole:
        return node->kind == Node::Kind::Finding ? QVariant(explanationOf(index)) : QVariant(titleOf(*node));
    case Qt::DecorationRole:
        return signIcon(judged                              ? signOf(m_check->findings[node->place].severity)
                        : node->kind == Node::Kind::Problem ? Sign::Incomplete
                                                            : Sign::Query);
    case Qt::AccessibleTextRole:
        return judged ? tr("%1: %2", "severity: finding")
                            .arg(wordFor(m_check->findings[node->place].severity), titleOf(*node))
                      : titleOf(*node);
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

std::vector<const FindingsModel::Node*> FindingsModel::leaves() const {
    std::vector<const Node*> all;
    for (const auto& top : m_root->children) {
        if (top->kind != Node::Kind::Rule) {
            all.push_back(top.get());
        }
        for (const auto& child : top->children) {
            all.push_back(child.get());
        }
    }
    return all;
}

QModelIndex FindingsModel::nextPlace(const QModelIndex& from) {
    const auto all = leaves();
    std::size_t at = 0;
    if (from.isValid()) {
        const Target target = targetOf(from);
        const Node* node = nodeOf(from);
        const Node* leaf = node == nullptr                  ? static_cast<const Node*>(from.internalPointer())
                           : node->kind == Node::Kind::Rule ? nullptr
                                                            : node;
        if (leaf == nullptr) {
            leaf = node->children.front().get(); // a rule: its first finding's first place
            at = static_cast<std::size_t>(std::find(all.begin(), all.end(), leaf) - all.begin());
        } else {
            const std::size_t nextSpot = target.spot ? *target.spot + 1 : 0;
            const QModelIndex leafIndex = indexOf(leaf);
            if (hasChildren(leafIndex) && nextSpot < m_check->findings[leaf->place].spots.size()) {
                while (leaf->fetched <= nextSpot) {
                    fetchMore(leafIndex);
                }
                return index(static_cast<int>(nextSpot), 0, leafIndex);
            }
            at = static_cast<std::size_t>(std::find(all.begin(), all.end(), leaf) - all.begin()) + 1;
        }
    }
    if (at >= all.size()) {
        return {};
    }
    const QModelIndex leafIndex = indexOf(all[at]);
    if (!hasChildren(leafIndex)) {
        return leafIndex;
    }
    fetchMore(leafIndex);
    return index(0, 0, leafIndex);
}

QModelIndex FindingsModel::previousPlace(const QModelIndex& from) {
    if (!from.isValid()) {
        return {};
    }
    const Target target = targetOf(from);
    const Node* node = nodeOf(from);
    const Node* leaf = node == nullptr                  ? static_cast<const Node*>(from.internalPointer())
                       : node->kind == Node::Kind::Rule ? node->children.front().get()
                                                        : node;
    if (target.spot && *target.spot > 0) {
        return index(static_cast<int>(*target.spot) - 1, 0, indexOf(leaf));
    }
    const auto all = leaves();
    const auto at = std::find(all.begin(), all.end(), leaf);
    if (at == all.begin() || at == all.end()) {
        return {};
    }
    const Node* before = *(at - 1);
    const QModelIndex leafIndex = indexOf(before);
    if (!hasChildren(leafIndex)) {
        return leafIndex;
    }
    while (canFetchMore(leafIndex)) {
        fetchMore(leafIndex);
    }
    return index(rowCount(leafIndex) - 1, 0, leafIndex);
}

} // namespace outcheck::desktop
