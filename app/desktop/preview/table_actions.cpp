// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/table_actions.h"

#include "check/role_corrections.h"
#include "desktop/preview/table_words.h"

#include <QCoreApplication>
#include <QMenu>

namespace outcheck::preview {

namespace {

struct TableActions {
    Q_DECLARE_TR_FUNCTIONS(TableActions)
};

bool leavesRowsOut(const TableView& view) {
    return view.indexedRows() > view.rowsAbove() + view.rowCount();
}

bool arrangesRows(const TableAction& action) {
    return action.run == &TableView::sortAscending || action.run == &TableView::sortDescending ||
           action.run == &TableView::openFilter;
}

// What a person can say that the current column is.
QMenu* makeRoleMenu(TableView& view, QMenu* parent) {
    auto* menu = new QMenu(TableActions::tr("This column is…"), parent);
    menu->setObjectName(QStringLiteral("roles"));
    const std::uint32_t column = view.currentColumn();
    for (const table::ColumnRole role : check::allRoles()) {
        auto* entry =
            menu->addAction(wordFor(role), &view, [&view, column, role] { emit view.roleWanted(column, role); });
        entry->setCheckable(true);
        entry->setChecked(view.head(column)->role == wordFor(role));
    }
    return menu;
}

} // namespace

std::vector<TableAction> tableActions() {
    using View = TableView;
    const auto name = [](const char* id) { return QString::fromLatin1(id); };
    return {
        {name("copy"), TableActions::tr("Copy"), QKeySequence::Copy, &View::copySelection},
        {name("copyCsv"), TableActions::tr("Copy as CSV"), {}, &View::copyAsCsv},
        {name("copyMarkdown"), TableActions::tr("Copy as Markdown"), {}, &View::copyAsMarkdown},
        {name("selectAll"), TableActions::tr("Select all cells"), QKeySequence::SelectAll, &View::selectAll},
        {name("sortUp"), TableActions::tr("Sort by this column, ascending"), {}, &View::sortAscending, true},
        {name("sortDown"), TableActions::tr("Sort by this column, descending"), {}, &View::sortDescending},
        {name("sortNone"), TableActions::tr("Original order"), {}, &View::restoreOrder},
        {name("filter"), TableActions::tr("Filter the rows…"), QKeySequence(Qt::Key_F), &View::openFilter, true, true},
        {name("filterNone"), TableActions::tr("Show all rows"), {}, &View::closeFilter},
        {name("freeze"), TableActions::tr("Freeze up to this column"), {}, &View::freezeToCurrent, true},
        {name("unfreeze"), TableActions::tr("Unfreeze the columns"), {}, &View::unfreeze},
        {name("hide"), TableActions::tr("Hide this column"), {}, &View::hideCurrent, true},
        {name("showAll"), TableActions::tr("Show all columns"), {}, &View::showAllColumns},
        {name("columns"), TableActions::tr("Columns…"), {}, &View::chooseColumns},
        {name("moveLeft"), TableActions::tr("Move this column to the left"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left), &View::moveLeft, true},
        {name("moveRight"), TableActions::tr("Move this column to the right"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right), &View::moveRight},
        {name("widen"), TableActions::tr("Make this column wider"), {}, &View::widenCurrent, true},
        {name("narrow"), TableActions::tr("Make this column narrower"), {}, &View::narrowCurrent},
        {name("fit"), TableActions::tr("Fit the width to the content"), {}, &View::fitCurrent},
    };
}

QMenu* makeTableMenu(TableView& view) {
    auto* menu = new QMenu(&view);
    for (const TableAction& action : tableActions()) {
        if (action.beginsGroup) {
            menu->addSeparator();
        }
        auto* entry = menu->addAction(action.text, &view, [&view, run = action.run] { (view.*run)(); });
        entry->setObjectName(action.id);
        // Only shown: the grid takes its keys itself.
        entry->setShortcut(action.key);
        entry->setShortcutContext(Qt::WidgetShortcut);
        entry->setShortcutVisibleInContextMenu(true);
        entry->setEnabled((!arrangesRows(action) || view.rowsArrangeable()) &&
                          (action.run != &TableView::unfreeze || view.layoutOfColumns().frozen() > 0) &&
                          (action.run != &TableView::showAllColumns || view.layoutOfColumns().hiddenCount() > 0) &&
                          (action.run != &TableView::restoreOrder || view.isSorted()) &&
                          (action.run != &TableView::closeFilter || leavesRowsOut(view)) &&
                          (action.run != &TableView::hideCurrent || view.layoutOfColumns().shownCount() > 1));
    }
    if (view.rolesCorrectable() && view.head(view.currentColumn()) != nullptr) {
        menu->addSeparator();
        menu->addMenu(makeRoleMenu(view, menu));
    }
    return menu;
}

} // namespace outcheck::preview
