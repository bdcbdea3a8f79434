// SPDX-License-Identifier: GPL-3.0-or-later
// The nodes of the tree of findings. Private to FindingsModel, whose parts (structure, texts, walk) share it.
#pragma once

#include "desktop/findings/findings_model.h"

namespace outcheck::desktop {

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

} // namespace outcheck::desktop
