// SPDX-License-Identifier: GPL-3.0-or-later
// The window's hand on a team, in a home of its own, around one shared folder.
#pragma once

#include "colleague.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <memory>

namespace outcheck::desktop::testing {

// Desk and team of the person at the window.
class SmallTeam {
public:
    SmallTeam() {
        qunsetenv("SSH_AUTH_SOCK");
        m_before.enter(m_folder.path().toStdString());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QSettings().setValue(QStringLiteral("team/syncMinutes"), 0); // nothing by itself, unless a test asks for it
        desk = std::make_unique<LedgerDesk>();
        team = std::make_unique<TeamDesk>(*desk);
        desk->load();
        settle();
    }

    void makeKey(const char* name = "Ada Checker") {
        desk->createIdentity(QString::fromLatin1(name));
        settle();
    }
    void share() {
        team->sync().shareAt(remoteText());
        settle();
    }
    void sync() {
        team->sync().syncNow();
        settle();
    }
    // The colleague is on the roster and has joined.
    void admit(Colleague& colleague, std::vector<ledger::Role> roles) {
        team->propose({{{colleague.identity.name, colleague.identity.publicKeyLine, std::move(roles), {}}}, {}, {}});
        settle();
        colleague.join(remote().string());
        sync();
    }
    void settle() const { testing::settle(*desk, *team); }
    std::filesystem::path remote() const { return m_folder.path().toStdString() + "/shared.git"; }
    QString remoteText() const { return QString::fromStdString(remote().string()); }
    std::filesystem::path home() const { return m_folder.path().toStdString(); }

private:
    Home m_before;
    QTemporaryDir m_folder;

public:
    std::unique_ptr<LedgerDesk> desk;
    std::unique_ptr<TeamDesk> team;
};

} // namespace outcheck::desktop::testing
