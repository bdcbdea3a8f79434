// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/team_parts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace outcheck::desktop {

namespace {
struct TeamParts {
    Q_DECLARE_TR_FUNCTIONS(TeamParts)
};
} // namespace

void allow(QWidget* widget, const QString& whyNot, const QString& hint) {
    widget->setEnabled(whyNot.isEmpty());
    widget->setToolTip(whyNot.isEmpty() ? hint : whyNot);
    widget->setAccessibleDescription(widget->toolTip());
}

QLabel* sectionHeading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    label->setFont(bold);
    return label;
}

QLabel* sentence(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget* withFolderButton(QLineEdit* field, QWidget* parent) {
    auto* both = new QWidget(parent);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    auto* choose = new QPushButton(TeamParts::tr("Folder…"), both);
    row->addWidget(field, 1);
    row->addWidget(choose);
    QObject::connect(choose, &QPushButton::clicked, field, [field] {
        const QString folder =
            QFileDialog::getExistingDirectory(field, TeamParts::tr("The team’s shared folder"), field->text());
        if (!folder.isEmpty()) {
            field->setText(folder);
        }
    });
    return both;
}

} // namespace outcheck::desktop
