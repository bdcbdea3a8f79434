// SPDX-License-Identifier: GPL-3.0-or-later
// What of the findings is dismissed, and what an index stands for when more is to be.
#include "desktop/findings/findings_node.h"

#include "desktop/look/signs.h"

#include <QFont>
#include <QGuiApplication>
#include <algorithm>

namespace outcheck::desktop {

void FindingsModel::setDismissals(std::vector<review::RecordedDismissal> standing) {
    m_dismissals = std::move(standing);
    m_dismissedPlaces.clear();
    for (std::size_t at = 0; at < m_dismissedParts.size(); ++at) {
        const rules::Finding& finding = m_check->findings[at];
        m_dismissedParts[at] =
            m_dismissals.empty() ? review::DismissedPart{} : review::dismissedPart(finding, m_dismissals);
        for (const review::RecordedDismissal& recorded : m_dismissals) {
            if (recorded.dismissal.finding == finding.fingerprint && recorded.dismissal.place) {
                m_dismissedPlaces.emplace(at, *recorded.dismissal.place);
            }
        }
    }
    emitAllChanged({});
}

void FindingsModel::emitAllChanged(const QModelIndex& parent) {
    const int rows = rowCount(parent);
    if (rows == 0) {
        return;
    }
    emit dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    if (nodeOf(parent)->kind != Node::Kind::Finding) {
        for (int row = 0; row < rows; ++row) {
            emitAllChanged(index(row, 0, parent));
        }
    }
}

bool FindingsModel::isDismissed(const Node& node) const {
    switch (node.kind) {
    case Node::Kind::Finding:
        return m_dismissedParts[node.place].whole;
    case Node::Kind::Rule:
        for (const auto& child : node.children) {
            if (!isDismissed(*child)) {
                return false;
            }
        }
        return true;
    default:
        return false;
    }
}

bool FindingsModel::isDismissed(const Node& finding, const rules::Spot& spot) const {
    return isDismissed(finding) || m_dismissedPlaces.contains({finding.place, {spot.row, spot.column}});
}

std::vector<review::RecordedDismissal> FindingsModel::dismissalsAt(const QModelIndex& index) const {
    const Target target = targetOf(index);
    const std::vector<const rules::Finding*> findings = findingsAt(index);
    std::vector<review::RecordedDismissal> whole;
    std::vector<review::RecordedDismissal> places;
    for (const review::RecordedDismissal& recorded : m_dismissals) {
        const review::Dismissal& dismissal = recorded.dismissal;
        const bool concerned =
            std::any_of(findings.begin(), findings.end(), [&dismissal](const rules::Finding* finding) {
                return finding->fingerprint == dismissal.finding;
            });
        if (!concerned) {
            continue;
        }
        if (!dismissal.place) {
            whole.push_back(recorded);
        } else if (!target.spot || (dismissal.place->row == target.finding->spots[*target.spot].row &&
                                    dismissal.place->column == target.finding->spots[*target.spot].column)) {
            places.push_back(recorded);
        }
    }
    if (target.spot) {
        places.insert(places.end(), whole.begin(), whole.end());
        return places;
    }
    return whole.empty() ? places : whole;
}

std::vector<const rules::Finding*> FindingsModel::findingsAt(const QModelIndex& index) const {
    std::vector<const rules::Finding*> findings;
    const Target target = targetOf(index);
    if (target.finding != nullptr) {
        findings.push_back(target.finding);
    } else if (const Node* node = index.isValid() ? nodeOf(index) : nullptr;
               node != nullptr && node->kind == Node::Kind::Rule) {
        for (const auto& child : node->children) {
            findings.push_back(&m_check->findings[child->place]);
        }
    }
    return findings;
}

// Struck out and grey: neither the line nor the colour alone carries it.
QVariant FindingsModel::dismissedLook(bool dismissed, int role) const {
    if (!dismissed) {
        return {};
    }
    if (role == Qt::ForegroundRole) {
        return mutedText(QGuiApplication::palette());
    }
    QFont font = QGuiApplication::font();
    font.setStrikeOut(true);
    return font;
}

} // namespace outcheck::desktop
