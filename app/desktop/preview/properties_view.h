// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of an output without showing its content: where it comes from, what the manifest says, what the check
// found of its bytes. Above it a plain statement where there is no preview of this kind.
#pragma once

#include "check/check_run.h"
#include "csv/dialect.h"
#include "workspace/workspace.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace outcheck::preview {

class PropertiesView : public QScrollArea {
    Q_OBJECT
public:
    explicit PropertiesView(QWidget* parent = nullptr);

    // `statement` stands above the properties; empty for none.
    void showOutput(const workspace::Workspace& workspace, const workspace::Output& output, const QString& statement);
    void showJob(const workspace::Workspace& workspace, const workspace::Job& job);
    void setCheck(const check::FileCheck& check);
    void setDialect(const csv::Dialect& dialect);
    void clear();

private:
    struct Group {
        QString title;
        QList<QPair<QString, QString>> rows; // name and value; a remark has no name
    };
    // To the last group; empty values are left out.
    void add(const QString& name, const QString& value);
    void rebuild();

    QWidget* m_content;
    QVBoxLayout* m_column;
    QLabel* m_statement;
    QWidget* m_table = nullptr; // made anew whenever something is added
    QList<Group> m_groups;
    Group m_written, m_checked;
};

} // namespace outcheck::preview
