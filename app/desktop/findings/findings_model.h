// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of one check as a tree: rule, finding (one column or the file), place. A rule with one finding is that
// finding. Places are handed out in portions, because a finding may have 100,000 of them. Holds the check it shows.
#pragma once

#include "check/check_run.h"
#include "review/dismissal.h"

#include <QAbstractItemModel>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace outcheck::desktop {

class FindingsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    // What an index stands for.
    struct Target {
        const rules::Finding* finding =
            nullptr; // null for a rule with several findings, or for what was not understood
        std::optional<std::size_t> spot;
    };

    explicit FindingsModel(QObject* parent = nullptr);
    ~FindingsModel() override;

    // Shows this check's findings; nullptr: none.
    void setCheck(std::shared_ptr<const check::FileCheck> check);
    const check::FileCheck* check() const { return m_check.get(); }
    // What stands dismissed of it: shown struck out and grey, and counted in the titles.
    void setDismissals(std::vector<review::RecordedDismissal> standing);
    // The dismissals that an index shows: of a finding those of all of it, else those of its places; of a place its
    // own, and those of all of the finding.
    std::vector<review::RecordedDismissal> dismissalsAt(const QModelIndex& index) const;
    // The findings that an index stands for: a rule's several, one, or none.
    std::vector<const rules::Finding*> findingsAt(const QModelIndex& index) const;
    // "Small counts — 412 cells in n", without what is dismissed of it; a place with its finding.
    QString subjectOf(const QModelIndex& index) const;
    Target targetOf(const QModelIndex& index) const;
    // The whole sentence for an index: the reason of a finding, what could not be judged, why the check is incomplete.
    QString explanationOf(const QModelIndex& index) const;
    // The place after (or before) the given index in reading order, wrapping nowhere; a finding about the whole file
    // counts as one place. Invalid at the end. Portions are fetched as needed.
    QModelIndex nextPlace(const QModelIndex& from);
    QModelIndex previousPlace(const QModelIndex& from);
    std::size_t ruleCount() const;    // kinds
    std::uint64_t placeCount() const; // all places of all findings

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node;
    const Node* nodeOf(const QModelIndex& index) const; // null for a place
    bool isDismissed(const Node& node) const;
    bool isDismissed(const Node& finding, const rules::Spot& spot) const;
    QString titleOf(const Node& node) const;
    QString dismissedText(const Node& node) const;
    QVariant nodeData(const Node& node, const QModelIndex& index, int role) const;
    QVariant placeData(const QModelIndex& index, int role) const;
    QVariant dismissedLook(bool dismissed, int role) const;
    void emitAllChanged(const QModelIndex& parent);
    QString columnText(const rules::Finding& finding, const rules::Spot& spot) const;
    QString placeText(const rules::Finding& finding, const rules::Spot& spot) const;
    QString shortPlaceText(const rules::Finding& finding, const rules::Spot& spot) const;
    std::vector<const Node*> leaves() const;
    QModelIndex indexOf(const Node* node) const;

    std::shared_ptr<const check::FileCheck> m_check;
    std::vector<review::RecordedDismissal> m_dismissals;
    std::vector<review::DismissedPart> m_dismissedParts;                        // by finding
    std::set<std::pair<std::size_t, review::DismissedPlace>> m_dismissedPlaces; // finding, place
    std::unique_ptr<Node> m_root;
};

} // namespace outcheck::desktop
