// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/properties_view.h"

#include "desktop/preview/severity_style.h"
#include "desktop/preview/table_words.h"
#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace outcheck::preview {

namespace {

using desktop::labelText;
using desktop::wordFor;

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names come out of manifests
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString levelText(const workspace::Output& output) {
    struct Text {
        const char* code;
        QString sentence;
    };
    const Text known[] = {
        {"manifest", PropertiesView::tr("as the manifest says")},
        {"pattern", PropertiesView::tr("by a pattern of project.yaml")},
        {"strictest-pattern", PropertiesView::tr("the strictest of several patterns of project.yaml")},
        {"no-pattern", PropertiesView::tr("no pattern names this file")},
        {"vouched", PropertiesView::tr("you named this file and so vouch for it")},
        {"plain-folder", PropertiesView::tr("a plain folder: you named it and so vouch for it")},
        {"unknown-level", PropertiesView::tr("the level given is not one of the three")},
        {"hard-link", PropertiesView::tr("another name of a highly sensitive file")},
    };
    for (const Text& text : known) {
        if (output.levelReason == text.code) {
            return PropertiesView::tr("%1 (%2)", "level, why").arg(wordFor(output.level), text.sentence);
        }
    }
    return wordFor(output.level);
}

QString countText(std::optional<std::int64_t> count) {
    return count ? QLocale().toString(static_cast<qlonglong>(*count)) : QString();
}

QString encodingText(io::Encoding encoding) {
    switch (encoding) {
    case io::Encoding::Utf8:
        return PropertiesView::tr("UTF-8");
    case io::Encoding::Utf16Le:
        return PropertiesView::tr("UTF-16, little end first");
    case io::Encoding::Utf16Be:
        return PropertiesView::tr("UTF-16, big end first");
    case io::Encoding::Latin1:
        return PropertiesView::tr("Latin-1 (not valid UTF-8)");
    case io::Encoding::Binary:
        break;
    }
    return PropertiesView::tr("not text");
}

QString delimiterText(char delimiter) {
    switch (delimiter) {
    case ',':
        return PropertiesView::tr("comma");
    case '\t':
        return PropertiesView::tr("tab");
    case ';':
        return PropertiesView::tr("semicolon");
    case '|':
        return PropertiesView::tr("vertical bar");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

} // namespace

PropertiesView::PropertiesView(QWidget* parent)
    : QScrollArea(parent), m_content(new QWidget(this)), m_column(new QVBoxLayout(m_content)),
      m_statement(plainLabel({}, m_content)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Properties"));
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(12);
    m_column->addWidget(m_statement);
    m_column->addStretch(1);
    m_statement->hide();
    setWidget(m_content);
}

void PropertiesView::clear() {
    m_groups.clear();
    m_written = {};
    m_checked = {};
    m_statement->hide();
    rebuild();
}

void PropertiesView::add(const QString& name, const QString& value) {
    if (!value.isEmpty()) {
        m_groups.back().rows.append({name, value});
    }
}

void PropertiesView::rebuild() {
    delete m_table;
    m_table = new QWidget(m_content);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    QFont bold = font();
    bold.setBold(true);
    int row = 0;
    for (const Group& group : m_groups + QList<Group>{m_written, m_checked}) {
        if (group.rows.isEmpty()) {
            continue;
        }
        QLabel* title = plainLabel(group.title, m_table);
        title->setFont(bold);
        title->setContentsMargins(0, row == 0 ? 0 : fontMetrics().height() / 2, 0, 0);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const auto& [name, value] : group.rows) {
            QLabel* label = plainLabel(value, m_table);
            if (name.isEmpty()) {
                grid->addWidget(label, row++, 0, 1, 2);
            } else {
                label->setAccessibleName(name);
                grid->addWidget(new QLabel(name, m_table), row, 0, Qt::AlignTop | Qt::AlignLeft);
                grid->addWidget(label, row++, 1);
            }
        }
    }
    m_column->insertWidget(1, m_table);
    m_table->show();
}

void PropertiesView::showOutput(const workspace::Workspace& workspace, const workspace::Output& output,
                                const QString& statement) {
    clear();
    m_statement->setText(statement);
    m_statement->setVisible(!statement.isEmpty());
    m_groups.append({tr("File"), {}});
    add(tr("Path"), labelText(output.path));
    add(tr("Workspace"), labelText(workspace.name()));
    add(tr("Kind"), wordFor(output.kind));
    add(tr("Privacy level"), levelText(output));
    add(tr("On disk"), wordFor(output.presence));
    add(tr("Why excluded"), labelText(output.exclusionReason));
    add(tr("Size"), output.size ? desktop::sizeText(*output.size) : QString());
    add(tr("Written"), output.time ? desktop::timeText(*output.time) : QString());
    if (output.declaredDigest || output.declaredSize || output.declaredRows) {
        m_groups.append({tr("As the manifest has it"), {}});
        add(tr("Size"), output.declaredSize ? desktop::sizeText(*output.declaredSize) : QString());
        add(tr("SHA-256"), output.declaredDigest ? labelText(output.declaredDigest->toHex()) : QString());
        add(tr("Rows"), countText(output.declaredRows));
        add(tr("Columns"), countText(output.declaredColumns));
    }
    if (!output.action.empty() || !output.jobId.empty()) {
        m_groups.append({tr("Where it comes from"), {}});
        add(tr("Action"), labelText(output.action));
        add(tr("Job"), labelText(output.jobId));
        add(tr("Job request"), labelText(output.jobRequest));
        add(tr("Status of the job"), wordFor(output.jobStatus));
        add(tr("Run by"), labelText(output.user));
        add(tr("Repository"), labelText(output.repository));
        add(tr("Commit"), labelText(output.commit));
    }
    QStringList remarks;
    if (output.unlisted) {
        remarks << tr("No manifest or pattern names this file.");
    }
    if (output.outOfDateOutput) {
        remarks << tr("A later run of its action no longer writes this file.");
    }
    if (output.outOfDateAction) {
        remarks << tr("The code or the inputs of its action have changed since.");
    }
    if (!remarks.isEmpty()) {
        m_groups.append({tr("To be noted"), {}});
        for (const QString& remark : remarks) {
            add({}, remark);
        }
    }
    rebuild();
}

void PropertiesView::showJob(const workspace::Workspace& workspace, const workspace::Job& job) {
    clear();
    const auto time = [](const std::optional<UtcSeconds>& moment) {
        return moment ? desktop::timeText(*moment) : QString();
    };
    m_groups.append({tr("Job"), {}});
    add(tr("Identifier"), labelText(job.id));
    add(tr("Workspace"), labelText(workspace.name()));
    add(tr("Job request"), labelText(job.request));
    add(tr("Action"), labelText(job.action));
    add(tr("Status"), wordFor(job.status));
    add(tr("Status code"), labelText(job.statusCode));
    add(tr("Message"), labelText(job.statusMessage));
    add(tr("Hint"), labelText(job.hint));
    add(tr("Exit code"), countText(job.exitCode));
    add(tr("Run by"), labelText(job.user));
    add(tr("Repository"), labelText(job.repository));
    add(tr("Commit"), labelText(job.commit));
    add(tr("Database"), labelText(job.databaseName));
    add(tr("Created"), time(job.created));
    add(tr("Started"), time(job.started));
    add(tr("Completed"), time(job.completed));
    add(tr("Log"), labelText(job.logPath));
    rebuild();
}

void PropertiesView::setDialect(const csv::Dialect& dialect) {
    m_written = {
        tr("How it is written"),
        {{tr("Encoding"), encodingText(dialect.encoding)}, {tr("Delimiter"), delimiterText(dialect.delimiter)}}};
    rebuild();
}

void PropertiesView::setCheck(const check::FileCheck& check) {
    m_checked = {tr("What the check saw"), {}};
    m_checked.rows.append({tr("Verdict"), wordFor(check.verdict)});
    m_checked.rows.append({tr("SHA-256"), check.digest ? labelText(check.digest->toHex()) : tr("not computed")});
    m_checked.rows.append({tr("Against the manifest"), wordFor(check.verification)});
    if (!check.blocks.empty()) {
        m_checked.rows.append(
            {tr("Tables in the file"), QLocale().toString(static_cast<qulonglong>(check.blocks.size()))});
    }
    if (check.table) {
        m_checked.rows.append({tr("Rows"), QLocale().toString(static_cast<qulonglong>(check.table->dataRows))});
        m_checked.rows.append(
            {tr("Columns"), QLocale().toString(static_cast<qulonglong>(check.table->columns.size()))});
        m_checked.rows.append({tr("Rounding"), wordFor(check.table->rounding)});
        if (check.table->raggedRecords > 0) {
            m_checked.rows.append({tr("Records of another length"),
                                   QLocale().toString(static_cast<qulonglong>(check.table->raggedRecords))});
        }
    }
    if (check.lines > 0) {
        m_checked.rows.append({tr("Lines"), QLocale().toString(static_cast<qulonglong>(check.lines))});
    }
    for (const Error& problem : check.problems) {
        m_checked.rows.append({tr("Problem"), desktop::sentenceFor(problem)});
    }
    rebuild();
}

} // namespace outcheck::preview
