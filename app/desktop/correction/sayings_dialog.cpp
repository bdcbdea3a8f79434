// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/correction/sayings_dialog.h"

#include "check/sidecar_editing.h"
#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace outcheck::desktop {

namespace {

constexpr int readAfterMilliseconds = 250;

// As README shows them; labels and paths are to be replaced.
const char* const hierarchyExample = "hierarchies:\n  - column: region\n    parts:\n      England: [North, South]\n"
                                     "      North: [N1, N2]\n";
const char* const populationExample = "populations:\n  - file: output/men.csv\n    is: {sex: M}\n"
                                      "  - file: output/asthma.csv\n    within: output/everybody.csv\n";
const char* const linkExample = "links:\n  - file: output/men.csv\n    other: output/everybody.csv\n"
                                "    answer: rejected\n    reason: another year\n";

} // namespace

SayingsDialog::SayingsDialog(check::Sidecar sidecar, const std::string& text, QWidget* parent)
    : QDialog(parent), m_sidecar(sidecar), m_before(text), m_editor(new QPlainTextEdit(this)),
      m_state(new QLabel(this)) {
    setWindowTitle(tr("What people say about the tables"));
    auto* column = new QVBoxLayout(this);
    auto* what = new QLabel(
        sidecar == check::Sidecar::Own
            ? tr("What no figure can tell: which labels are made of which, whom a file counts, which tables count the "
                 "same people. It is kept on this machine; nothing is written into the workspace.")
            : tr("What no figure can tell: which labels are made of which, whom a file counts, which tables count the "
                 "same people. It is written into outcheck.yaml, beside the outputs."),
        this);
    for (QLabel* label : {what, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_editor->setTabChangesFocus(true); // YAML knows no tabs
    m_editor->setAccessibleName(windowTitle());
    m_editor->setPlainText(fromUtf8(text));
    auto* examples = new QHBoxLayout;
    examples->addWidget(new QLabel(tr("Add an example of"), this));
    const std::pair<QString, const char*> all[] = {
        {tr("a &hierarchy"), hierarchyExample}, {tr("a &population"), populationExample}, {tr("a &link"), linkExample}};
    for (const auto& [name, example] : all) {
        auto* button = new QPushButton(name, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, example = QString::fromLatin1(example)] { insertExample(example); });
        examples->addWidget(button);
    }
    examples->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    column->addWidget(what);
    column->addWidget(m_editor, 1);
    column->addLayout(examples);
    column->addWidget(m_state);
    column->addWidget(buttons);
    m_wait.setSingleShot(true);
    m_wait.setInterval(readAfterMilliseconds);
    connect(&m_wait, &QTimer::timeout, this, &SayingsDialog::showState);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_save->setEnabled(false);
        m_wait.start();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_save->setEnabled(false);
        emit saveAsked();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_editor->setFocus();
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 28);
    showState();
}

std::string SayingsDialog::after() const {
    return toUtf8(m_editor->toPlainText());
}

// A section stands once in the file: another of the same name would be an error, and says so.
void SayingsDialog::insertExample(const QString& example) {
    QTextCursor cursor = m_editor->textCursor();
    cursor.movePosition(QTextCursor::End);
    if (!cursor.block().text().isEmpty()) {
        cursor.insertText(QStringLiteral("\n"));
    }
    cursor.insertText(example);
    m_editor->setTextCursor(cursor);
    m_editor->setFocus();
}

void SayingsDialog::showState() {
    const std::string text = after();
    const auto sound = check::checkSidecar(text, m_sidecar);
    m_save->setEnabled(sound.has_value() && text != m_before);
    m_state->setText(!sound             ? sentenceFor(sound.error())
                     : text == m_before ? tr("Nothing is changed yet.")
                                        : tr("It can be read. Once it is saved, the tables are looked at again."));
}

} // namespace outcheck::desktop
