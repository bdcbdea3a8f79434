// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the selection and the current column of the grid, by name. The grid's context menu and the
// window's commands are made from this list, so that everything the mouse does goes by keyboard and by name too.
#pragma once

#include "desktop/preview/table_view.h"

class QMenu;

namespace outcheck::preview {

struct TableAction {
    QString id; // stable: "freeze"
    QString text;
    QKeySequence key; // as the grid itself takes it; none for most
    void (TableView::*run)();
    bool beginsGroup = false; // a line above it in a menu
    bool keyOfWindow = false; // the key is the window's: it holds wherever the focus is
};

std::vector<TableAction> tableActions();
// The context menu; the caller deletes it.
QMenu* makeTableMenu(TableView& view);

} // namespace outcheck::preview
