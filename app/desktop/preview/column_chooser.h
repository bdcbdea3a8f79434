// SPDX-License-Identifier: GPL-3.0-or-later
// All columns of a table with a tick before each that is shown, and a field that narrows the list: there may be
// thousands. What is ticked takes effect at once.
#pragma once

#include <QDialog>
#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace outcheck::preview {

class ColumnChooser : public QDialog {
    Q_OBJECT
public:
    struct Entry {
        std::uint32_t column = 0;
        QString name;
        bool shown = true;
    };
    ColumnChooser(const std::vector<Entry>& entries, QWidget* parent);

    // What became of a wish; emits nothing.
    void setShown(std::uint32_t column, bool shown);

signals:
    void shownChanged(std::uint32_t column, bool shown);

private:
    void mark(QListWidgetItem& item, bool shown);
    void narrow(const QString& text);
    void showAll();
    void changed(QListWidgetItem* item);

    QLineEdit* m_filter;
    QListWidget* m_list;
};

} // namespace outcheck::preview
