// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text that shortens in the middle where the room is too small; the whole of it is the tooltip.
#pragma once

#include <QLabel>

namespace outcheck::desktop {

class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    void setFullText(const QString& text);
    const QString& fullText() const { return m_text; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace outcheck::desktop
