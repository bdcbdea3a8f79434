// SPDX-License-Identifier: GPL-3.0-or-later
// Small parts that the team's page is put together from.
#pragma once

#include <QLabel>
#include <QString>

class QAbstractButton;
class QLineEdit;

namespace outcheck::desktop {

// Enabled where there is no reason against it; the reason is tooltip and accessible description, else `hint` is.
void allow(QWidget* widget, const QString& whyNot, const QString& hint = {});
QLabel* sectionHeading(const QString& text, QWidget* parent);
// Plain text that wraps and can be selected.
QLabel* sentence(const QString& text, QWidget* parent);
// A line for a path or address and a button that fills it from a dialog for folders, side by side.
QWidget* withFolderButton(QLineEdit* field, QWidget* parent);

} // namespace outcheck::desktop
