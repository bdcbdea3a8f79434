// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/findings/findings_model.h"

#include "desktop/findings/findings_node.h"

#include <algorithm>

namespace outcheck::desktop {

namespace {
constexpr std::size_t portion = 200; // places handed to the view at a time
}

FindingsModel::FindingsModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}
FindingsModel::~FindingsModel() = default;

void FindingsModel::setCheck(std::shared_ptr<const check::FileCheck> check) {
    beginResetModel();
    m_check = std::move(check);
    m_dismissals.clear();
    m_dismissedParts.assign(m_check ? m_check->findings.size() : 0, {});
    m_dismissedPlaces.clear();
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
    if (m_check) {
        for (const rules::Finding& finding : m_check->findings) {
            places += finding.spotCount;
        }
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

} // namespace outcheck::desktop
