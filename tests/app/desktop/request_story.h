// SPDX-License-Identifier: GPL-3.0-or-later
// A whole release request played in the window by four people, each with a home, a key and a ledger of their own around
// one shared repository: prepared, handed in, reviewed twice with a conflict, returned, a file replaced, handed in
// again, approved, released. The test and the pictures play the same story.
#pragma once

#include "desktop/main_window.h"

#include <QString>
#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace outcheck::desktop::testing {

class RequestStory {
public:
    // Called at each phase with its name and the window as its person sees it.
    using Look = std::function<void(const char* phase, QWidget& shown)>;
    // `isSealed`: reviews enter the record sealed.
    RequestStory(Look look, bool isSealed);
    ~RequestStory();

    // Plays it to its end. What went wrong; empty where nothing did.
    QString play();
    // The released files.
    QString releaseFolder() const { return m_folder.filePath(QStringLiteral("released")); }

private:
    bool prepare();
    bool authorAsks();
    bool firstReview();
    bool secondReview();
    bool consolidate();
    bool authorAnswers();
    bool reviewAgain(const char* who, const char* phase);
    bool release();
    bool lookBack();

    // Closes the window of whoever sat there before; opens one at this person's home, with all that others have sent.
    bool sitDown(const char* who);
    bool sync();
    bool openOnlyRequest();
    bool choose(const char* path);
    bool vote(const char* path, review::VoteKind kind, const QString& text);
    bool act(review::ActKind kind, review::RequestStatus after);
    bool comment(const QString& text, bool isPublic);
    bool holds(const std::function<bool()>& condition, const char* what);
    void look(const char* phase) { m_look(phase, *m_window); }
    void pause(int milliseconds);
    QString home(const char* who) const;
    void writeWorkspace(const QByteArray& smallTable);
    const review::RequestState* state();

    Look m_look;
    bool m_isSealed;
    QByteArray m_before;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString m_wrong;
};

} // namespace outcheck::desktop::testing
