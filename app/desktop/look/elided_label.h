// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text that shortens where the room is too small: in the middle, or by whole parts from the end. The whole of
// it is the tooltip.
#pragma once

#include <QLabel>
#include <QStringList>

namespace outcheck::desktop {

class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    void setFullText(const QString& text);
    // Parts between dots, the weightiest first: whole parts go from the end where the room is too small.
    void setParts(const QStringList& parts);
    const QString& fullText() const { return m_text; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString shownText() const;

    QString m_text;
    QStringList m_parts; // empty: one text
};

} // namespace outcheck::desktop
