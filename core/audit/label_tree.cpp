// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/label_tree.h"

#include <algorithm>

namespace outcheck::audit {

LabelTree::Id LabelTree::idOf(std::string_view label) {
    const auto [known, isNew] = m_ids.emplace(label, static_cast<Id>(m_nodes.size()));
    if (isNew) {
        m_nodes.push_back({std::string(label), none, {}});
    }
    return known->second;
}

bool LabelTree::add(std::string_view parent, std::string_view part) {
    if (const Id known = find(part); known != none && m_nodes[known].parent != none) {
        return false;
    }
    const Id above = idOf(parent), below = idOf(part);
    m_nodes[below].parent = above;
    m_nodes[above].parts.push_back(below);
    return true;
}

LabelTree::Id LabelTree::find(std::string_view label) const {
    const auto known = m_ids.find(std::string(label));
    return known == m_ids.end() ? none : known->second;
}

std::vector<std::string> LabelTree::findLoop() const {
    std::vector<Id> walk(m_nodes.size(), none); // by which walk upwards each label was passed
    for (Id begin = 0; begin < m_nodes.size(); ++begin) {
        Id at = begin;
        while (at != none && walk[at] == none) {
            walk[at] = begin;
            at = m_nodes[at].parent;
        }
        if (at == none || walk[at] != begin) {
            continue;
        }
        std::vector<std::string> upwards{m_nodes[at].label};
        for (Id above = m_nodes[at].parent; above != at; above = m_nodes[above].parent) {
            upwards.push_back(m_nodes[above].label);
        }
        upwards.push_back(m_nodes[at].label);
        std::reverse(upwards.begin(), upwards.end());
        return upwards;
    }
    return {};
}

std::size_t LabelTree::levels() const {
    std::vector<std::size_t> depths(m_nodes.size());
    std::vector<Id> way;
    for (Id begin = 0; begin < m_nodes.size(); ++begin) {
        Id at = begin;
        for (; at != none && depths[at] == 0; at = m_nodes[at].parent) {
            way.push_back(at);
        }
        std::size_t depth = at == none ? 0 : depths[at];
        for (; !way.empty(); way.pop_back()) {
            depths[way.back()] = ++depth;
        }
    }
    return depths.empty() ? 0 : *std::max_element(depths.begin(), depths.end());
}

} // namespace outcheck::audit
