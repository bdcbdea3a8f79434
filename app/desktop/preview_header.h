// SPDX-License-Identifier: GPL-3.0-or-later
// Two lines above the preview: which file, where it comes from, whether its bytes are those of the manifest.
#pragma once

#include <QWidget>

class QLabel;

namespace outcheck::desktop {

class ElidedLabel;
class Session;
struct OutputRow;

class PreviewHeader : public QWidget {
    Q_OBJECT
public:
    explicit PreviewHeader(Session& session, QWidget* parent = nullptr);

private:
    void showCurrent();
    void showDeclared(const OutputRow& row);

    Session& m_session;
    QLabel* m_sign;
    ElidedLabel* m_name;
    QLabel* m_state;
    ElidedLabel* m_origin;
    QLabel* m_untrue; // declared controls of the open request that do not hold in this file
};

} // namespace outcheck::desktop
