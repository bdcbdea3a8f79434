// SPDX-License-Identifier: GPL-3.0-or-later
// From place to place in reading order.
#include "desktop/findings/findings_node.h"

#include <algorithm>

namespace outcheck::desktop {

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
