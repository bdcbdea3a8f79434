// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of an output without showing its content: where it comes from, what the manifest says, what the check
// found of its bytes. Above it a plain statement where there is no preview of this kind.
#pragma once

#include "check/check_run.h"
#include "csv/dialect.h"
#include "workspace/workspace.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;

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
    void beginGroup(const QString& title);
    // Empty values are left out.
    void add(const QString& name, const QString& value);

    QWidget* m_content;
    QLabel* m_statement;
    QFormLayout* m_form;
    int m_fixedRows = 0; // before what check and dialect add
    QList<QPair<QString, QString>> m_checked, m_written;
    void showAdded();
};

} // namespace outcheck::preview
