// SPDX-License-Identifier: GPL-3.0-or-later
// Filters and sorts the rows of an open table off the interface thread. The newest request wins: the answer of an older
// one never comes.
#pragma once

#include "desktop/preview/newest_task.h"
#include "desktop/preview/table_source.h"
#include "table/row_selection.h"

#include <QObject>
#include <memory>
#include <optional>

class QTimer;

namespace outcheck::preview {

struct RowArrangement {
    std::optional<table::RowFilter> filter;
    std::optional<table::RowSort> sort;
    bool isPlain() const { return !filter && !sort; } // all rows as the file has them
    friend bool operator==(const RowArrangement&, const RowArrangement&) = default;
};

class RowArranger : public QObject {
    Q_OBJECT
public:
    explicit RowArranger(QObject* parent = nullptr);
    ~RowArranger() override;

    // Works on the whole file, whose index must be complete; what is under way is dropped.
    void start(const TableSource& source, std::uint64_t headerRecords, const RowArrangement& wanted);
    // Drops what is under way; no answer comes.
    void cancel();
    bool isWorking() const { return m_progress != nullptr; }
    int percent() const; // of the file; 100 while the rows read are sorted

signals:
    void arranged(std::shared_ptr<const outcheck::table::RowOrder> order);
    // Those of selectRows; ChangedWhileRead also where the file is not the one that was opened.
    void failed(const outcheck::Error& error);
    // percent() may have changed.
    void progressed();

private:
    void done(Result<std::shared_ptr<const table::RowOrder>> result);

    QTimer* m_tick;
    std::shared_ptr<task::Progress> m_progress; // of what is under way
    NewestTask m_task;
};

} // namespace outcheck::preview
