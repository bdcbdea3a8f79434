// SPDX-License-Identifier: GPL-3.0-or-later
#include "team_pictures.h"

#include "app/desktop/colleague.h"
#include "desktop/main_window.h"
#include "desktop/team/alarm_bar.h"
#include "desktop/team/join_form.h"
#include "desktop/team/person_form.h"
#include "desktop/team/roster_section.h"
#include "desktop/team/sharing_section.h"
#include "desktop/team/team_page.h"
#include "waiting.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace outcheck::screenshots {

namespace {

using namespace desktop;
using ledger::Role;

class TeamPictures {
public:
    TeamPictures(MainWindow& window, const std::function<void(const char*)>& take) : m_window(window), m_take(take) {}

    bool takeAll() {
        act("team.show");
        settle();
        m_take("team-not-shared");
        takeJoin();
        return takeShared() && takeProposals() && takeAlarm() && takeWaiting();
    }

private:
    TeamDesk& team() { return m_window.team(); }
    TeamPage& page() { return *m_window.teamPage(); }
    void settle() {
        waitFor([this] { return !m_window.session().runner().isRunning(); });
        testing::settle(m_window.session().ledger(), team());
    }
    void act(const char* id) { m_window.commands().action(QString::fromLatin1(id))->trigger(); }
    std::string remote() const { return m_folder.filePath(QStringLiteral("ledger.git")).toStdString(); }

    void takeJoin() {
        act("team.join");
        page().sharing()->joinForm()->address()->setText(QStringLiteral("ssh://ledger.example.org/srv/ledger.git"));
        m_take("team-join");
        page().leave();
    }

    static ledger::Admission admission(const testing::Colleague& who, std::vector<Role> roles,
                                       std::optional<UtcSeconds> until = {}) {
        return {who.identity.name, who.identity.publicKeyLine, std::move(roles), until};
    }

    bool takeShared() {
        team().sync().shareAt(QString::fromStdString(remote()));
        settle();
        const UtcSeconds nextYear{testing::soon().value + 365LL * 24 * 60 * 60};
        team().propose(
            {{admission(m_ben, {Role::Checker, Role::Administrator}), admission(m_cleo, {Role::Author}, nextYear)},
             {},
             {}});
        settle();
        m_ben.join(remote());
        m_ben.vote("output/tables/reviews_rounded.csv");
        m_ben.sync();
        team().sync().syncNow();
        settle();
        m_take("team-shared");
        act("team.add");
        page().roster()->personForm()->name()->setText(QStringLiteral("Dora Lind"));
        m_take("team-add");
        page().leave();
        return team().view().roster.members.size() == 3;
    }

    bool takeProposals() {
        team().propose({{}, {}, 2});
        settle();
        m_ben.sync();
        team().propose({{admission(m_dora, {Role::Author, Role::Checker})}, {}, {}});
        settle();
        m_ben.sync();
        m_ben.propose({{}, {{m_cleo.identity.fingerprint, {}}}, {}});
        m_ben.sync();
        team().sync().syncNow();
        settle();
        m_take("team-proposal");
        return team().view().proposals.size() >= 2;
    }

    bool takeAlarm() {
        page().leave();
        testing::git(remote(), {"update-ref", "-d", m_ben.ref()});
        team().sync().syncNow();
        settle();
        m_take("team-alarm");
        auto* bar = m_window.findChild<AlarmBar*>();
        const bool alarmed = bar->isVisible();
        bar->button()->click();
        m_take("team-alarm-details");
        return alarmed && !bar->isVisible();
    }

    // In a team whose roster does not know the key yet.
    bool takeWaiting() {
        const std::string other = m_folder.filePath(QStringLiteral("other.git")).toStdString();
        m_dora.begin();
        m_dora.shareAt(other);
        team().sync().join(QString::fromStdString(other), {}, true);
        settle();
        m_take("team-waiting");
        return m_window.session().ledger().account() == LedgerDesk::Account::Failed &&
               team().state() == TeamDesk::State::Ready;
    }

    MainWindow& m_window;
    const std::function<void(const char*)>& m_take;
    QTemporaryDir m_folder;
    testing::Colleague m_ben{"Ben Roe"}, m_cleo{"Cleo Tan"}, m_dora{"Dora Lind"};
};

} // namespace

bool takeTeam(MainWindow& window, const std::function<void(const char*)>& take) {
    testing::settle(window.session().ledger(), window.team()); // before colleagues enter their homes
    return TeamPictures(window, take).takeAll();
}

} // namespace outcheck::screenshots
