// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, from when to when, and how that changes.
#include "ledger/appender.h"
#include "ledger/roster_body.h"
#include "ledger_fixture.h"

using namespace outcheck;
using namespace outcheck::ledger;

namespace {

namespace fs = std::filesystem;

const std::string request = "7d9f0d1e-5f0f-4c5e-9c53-0d7c1a5f3b21";

UtcSeconds after(std::int64_t seconds) {
    return {testTime.value + seconds};
}

std::string why(const Verification& verification) {
    std::string text;
    for (const auto* list : {&verification.faults, &verification.disbelieved}) {
        for (const Error& fault : *list) {
            text += describe(fault) + "\n";
        }
    }
    return text;
}

Admission admission(const Identity& who, std::vector<Role> roles, std::optional<UtcSeconds> until = {}) {
    return {who.name, who.publicKeyLine, std::move(roles), until};
}

// A ledger whose maker is Anna, with keys of others at hand.
struct Team {
    TestHome home;
    Identity anna = makeIdentity(home.path(), "Anna");
    Identity ben = makeIdentity(home.path(), "Ben");
    Identity cleo = makeIdentity(home.path(), "Cleo");
    fs::path folder = home.path() / "ledger.git";
    Ledger ledger = *Ledger::openOrCreate(folder, anna, testTime);

    Ledger as(const Identity& who, int seconds) const {
        auto opened = Ledger::openOrCreate(folder, who, after(seconds));
        if (!opened) {
            qFatal("%s", describe(opened.error()).c_str());
        }
        return std::move(*opened);
    }

    // An entry with a time of its choice at the end of somebody's chain, as whoever has the key can write one.
    void backdate(const Identity& who, UtcSeconds time) const {
        auto repository = Repository::open(folder);
        const LedgerState state = loadState(*repository, ledger.ledgerId(), LedgerState{});
        const Chain& chain = *state.chainOf(who.fingerprint);
        EntryRecord record = nextEntry(ledger.ledgerId(), who.fingerprint, EntryKind::Vote, chain, time);
        record.vote = someVote();
        record.vote->comment.clear();
        record.vote->author.clear();
        const auto done = append(*repository, Writer{who, who.name}, writerRef(ledger.ledgerId(), who.fingerprint),
                                 record, chain, {});
        if (!done) {
            qFatal("%s", describe(done.error()).c_str());
        }
    }
};

} // namespace

class TestRoster : public QObject {
    Q_OBJECT

private slots:
    void rolesDecide() {
        Team team;
        QVERIFY(team.ledger.proposeRoster(
            {{admission(team.ben, {Role::Author}), admission(team.cleo, {Role::ReadOnly})}, {}, {}}, after(1)));
        Ledger ben = team.as(team.ben, 2);
        QVERIFY(ben.recordRequest(request, "{}", {}, after(3)).has_value());
        QCOMPARE(ben.record(someVote(), after(3)).error().detail, std::string("role-does-not-fit"));
        QCOMPARE(ben.proposeRoster({{}, {}, 1}, after(3)).error().detail, std::string("not-administrator"));
        Ledger cleo = team.as(team.cleo, 4);
        QVERIFY(cleo.entries().has_value());
        QCOMPARE(cleo.recordRequest(request, "{}", {}, after(5)).error().detail, std::string("reads-only"));
        QVERIFY2(team.ledger.verify().genuine, why(team.ledger.verify()).c_str());
        QCOMPARE(team.ledger.requestEntries()->front().roles, (std::vector{Role::Author}));
    }

    // What the roster forbids does not count, though its signature is good.
    void actBeyondTheRole() {
        Team team;
        QVERIFY(team.ledger.proposeRoster({{admission(team.ben, {Role::Author})}, {}, {}}, after(1)));
        QVERIFY(Ledger::openOrCreate(team.folder, team.ben, after(2)).has_value());
        team.backdate(team.ben, after(3));
        const Verification verification = team.ledger.verify();
        QVERIFY(!verification.genuine && verification.faults.empty());
        QVERIFY2(why(verification).find("the roster did not let its writer do that") != std::string::npos,
                 why(verification).c_str());
        QVERIFY(team.ledger.votes("study")->empty());
    }

    void otherRolesFromThenOn() {
        Team team;
        QVERIFY(team.ledger.proposeRoster({{admission(team.ben, {Role::Author})}, {}, {}}, after(1)));
        Ledger ben = team.as(team.ben, 2);
        QVERIFY(ben.recordRequest(request, "{}", {}, after(3)).has_value());
        const auto changed = team.ledger.proposeRoster(
            {{admission(team.ben, {Role::Checker})}, {{team.ben.fingerprint, {}}}, {}}, after(4));
        QVERIFY2(changed.has_value(), changed ? "" : describe(changed.error()).c_str());
        QVERIFY(ben.record(someVote(), after(10)).has_value());
        QVERIFY2(team.ledger.verify().genuine, why(team.ledger.verify()).c_str());
        QCOMPARE(team.ledger.votes("study")->size(), std::size_t(1));
        QCOMPARE(team.ledger.requestEntries()->front().roles, (std::vector{Role::Author}));
    }

    // Two keys under one name are one reviewer.
    void twoKeysOfOnePerson() {
        Team team;
        Identity second = makeIdentity(team.home.path(), "second");
        second.name = "Ben";
        QVERIFY(team.ledger.proposeRoster(
            {{admission(team.ben, {Role::Checker}), admission(second, {Role::Checker})}, {}, {}}, after(1)));
        Ledger one = team.as(team.ben, 2);
        Ledger two = team.as(second, 2);
        QVERIFY(one.record(someVote(), after(3)).has_value());
        QVERIFY(two.record(someVote(), after(4)).has_value());
        const auto votes = team.ledger.votes("study");
        QCOMPARE(votes->size(), std::size_t(2));
        QVERIFY(review::decide(*votes, "study", "output/a.csv", someVote().file).decision ==
                review::FileDecision::Incomplete);
        // … and nobody becomes a second person by spelling the name otherwise.
        Identity third = makeIdentity(team.home.path(), "third");
        third.name = "BEN";
        QVERIFY(team.ledger.proposeRoster({{admission(third, {Role::Checker})}, {}, {}}, after(5))
                    .error()
                    .detail.find("two spellings") != std::string::npos);
    }

    void proposalsOfOneSecondKeepTheirOrder() {
        Team team;
        QVERIFY(team.ledger.proposeRoster({{admission(team.ben, {Role::Administrator})}, {}, 2}, after(1)));
        std::vector<std::string> proposed;
        for (int i = 0; i < 6; ++i) {
            const Identity other = makeIdentity(team.home.path(), "Other" + std::to_string(i));
            const auto proposal = team.ledger.proposeRoster({{admission(other, {Role::Checker})}, {}, {}}, after(2));
            QVERIFY(proposal.has_value());
            proposed.push_back(proposal->id);
        }
        std::vector<std::string> listed;
        const auto all = team.ledger.rosterProposals();
        QVERIFY(all.has_value());
        for (const RosterProposal& proposal : *all) {
            listed.push_back(proposal.id);
        }
        QCOMPARE(listed, proposed);
    }

    void quorum() {
        Team team;
        const auto first = team.ledger.proposeRoster(
            {{admission(team.ben, {Role::Administrator}), admission(team.cleo, {Role::Administrator, Role::Checker})},
             {},
             2},
            after(1));
        QVERIFY(first.has_value() && first->state == ProposalState::InForce);
        Ledger ben = team.as(team.ben, 2);
        Ledger cleo = team.as(team.cleo, 2);
        const Identity dora = makeIdentity(team.home.path(), "Dora");
        const auto proposed = team.ledger.proposeRoster({{admission(dora, {Role::Checker})}, {}, {}}, after(3));
        QVERIFY(proposed.has_value() && proposed->state == ProposalState::Open);
        QCOMPARE(proposed->signedBy, std::vector<std::string>{"Anna"});
        QCOMPARE(proposed->needed, std::uint64_t(2));
        QCOMPARE(Ledger::openOrCreate(team.folder, dora, after(4)).error().detail, std::string("not-on-roster"));
        QCOMPARE(team.ledger.signRoster(proposed->id, after(4)).error().detail, std::string("already-signed"));
        const auto rival = cleo.proposeRoster({{}, {{team.ben.fingerprint, {}}}, {}}, after(5));
        QVERIFY(rival.has_value() && rival->state == ProposalState::Open);
        const auto inForce = ben.signRoster(proposed->id, after(6));
        QVERIFY2(inForce.has_value(), inForce ? "" : describe(inForce.error()).c_str());
        QVERIFY(inForce->state == ProposalState::InForce);
        QVERIFY(Ledger::openOrCreate(team.folder, dora, after(7)).has_value());
        // The other change is not lost, and says what became of it.
        const auto late = ben.signRoster(rival->id, after(8));
        QVERIFY(late.error().code == ErrorCode::Conflict);
        const auto proposals = cleo.rosterProposals();
        QCOMPARE(proposals->size(), std::size_t(2));
        QVERIFY(proposals->back().state == ProposalState::Overtaken);
        QCOMPARE(team.ledger.proposeRoster({{}, {}, 4}, after(9)).error().detail, std::string("quorum-out-of-reach"));
        QVERIFY2(Ledger::openExisting(team.folder)->verify().genuine, why(team.ledger.verify()).c_str());
    }

    // One administrator alone writes the roster that two should sign.
    void rosterWithoutItsQuorum() {
        Team team;
        QVERIFY(team.ledger.proposeRoster({{admission(team.ben, {Role::Administrator})}, {}, 2}, after(1)));
        auto repository = Repository::open(team.folder);
        const LedgerState state = loadState(*repository, team.ledger.ledgerId(), LedgerState{});
        EntryRecord record = nextEntry(state.ledger, team.anna.fingerprint, EntryKind::Roster, state.roster, after(2));
        record.roster = state.rosterNow();
        record.roster.quorum = 1;
        QVERIFY(append(*repository, Writer{team.anna, "Anna"}, rosterRef(state.ledger), record, state.roster, {}));
        QVERIFY2(why(team.ledger.verify()).find("signed by 1 administrators") != std::string::npos,
                 why(team.ledger.verify()).c_str());
        QVERIFY(!team.ledger.votes("study").has_value());
    }

    // Whoever was taken off the roster cannot undo it, not even within the same second.
    void rosterByOneWhoWasEnded() {
        Team team;
        QVERIFY(team.ledger.proposeRoster({{admission(team.ben, {Role::Administrator})}, {}, {}}, after(1)));
        QVERIFY(team.ledger.dismiss(team.ben.fingerprint, after(5)).has_value());
        auto repository = Repository::open(team.folder);
        const LedgerState state = loadState(*repository, team.ledger.ledgerId(), LedgerState{});
        EntryRecord record = nextEntry(state.ledger, team.ben.fingerprint, EntryKind::Roster, state.roster, after(5));
        record.roster = state.rosterNow();
        QVERIFY(append(*repository, Writer{team.ben, "Ben"}, rosterRef(state.ledger), record, state.roster, {}));
        QVERIFY2(why(team.ledger.verify()).find("not signed by an administrator") != std::string::npos,
                 why(team.ledger.verify()).c_str());
    }

    void backdatedAfterTheEnd() {
        Team team;
        QVERIFY(team.ledger.proposeRoster({{admission(team.ben, {Role::Checker})}, {}, {}}, after(1)));
        Ledger ben = team.as(team.ben, 2);
        QVERIFY(ben.record(someVote(), after(3)).has_value());
        QVERIFY(team.ledger.dismiss(team.ben.fingerprint, after(100)).has_value());
        QVERIFY(team.ledger.verify().genuine);
        team.backdate(team.ben, after(50)); // before the end, says the thief
        const Verification verification = team.ledger.verify();
        QVERIFY(!verification.genuine && verification.faults.empty());
        QVERIFY2(why(verification).find("nobody had seen it by then") != std::string::npos, why(verification).c_str());
        QCOMPARE(team.ledger.votes("study")->size(), std::size_t(1));    // what was seen in time still counts
        QVERIFY(team.ledger.record(someVote(), after(200)).has_value()); // and work goes on
    }

    // A planned end: what somebody had seen by then counts for ever, what nobody had seen counts until it has passed.
    void plannedEnd() {
        Team team;
        QVERIFY(team.ledger.proposeRoster({{admission(team.ben, {Role::Checker}, after(100))}, {}, {}}, after(1)));
        Ledger ben = team.as(team.ben, 2);
        QVERIFY(ben.record(someVote(), after(3)).has_value());
        QVERIFY(team.ledger.record(someVote("output/b.csv"), after(4)).has_value()); // sees Ben's
        QVERIFY(ben.record(someVote("output/c.csv"), after(50)).has_value());
        QCOMPARE(team.ledger.votes("study")->size(), std::size_t(3));
        QCOMPARE(ben.record(someVote(), after(101)).error().detail, std::string("not-on-roster"));
        QVERIFY(team.ledger.recordReport(sha256Of("r"), "study", after(150)).has_value());
        const auto votes = team.ledger.votes("study");
        QCOMPARE(votes->size(), std::size_t(2)); // c.csv was never seen in time
        QVERIFY(!team.ledger.verify().genuine);
        // An administrator who knows better says so.
        QVERIFY(team.ledger.proposeRoster({{}, {{team.ben.fingerprint, after(100)}}, {}}, after(160)).has_value());
        QCOMPARE(team.ledger.votes("study")->size(), std::size_t(3));
        QVERIFY2(team.ledger.verify().genuine, why(team.ledger.verify()).c_str());
    }

    void rosterOfBeforeThereWereRoles() {
        const std::string key = "\"key\":\"k\",\"name\":\"n\",\"since\":\"2026-01-01T00:00:00Z\",\"until\":null,"
                                "\"writer\":\"w\"";
        const std::string text =
            R"({"format":"outcheck-ledger-entry/1","ledger":"l","id":"i","writer":"w","kind":"roster","sequence":1,)"
            R"("previous":null,"time":"2026-01-01T00:00:00Z","clock":null,"witnessed":[],"content":null,"body":{"members":[)"
            R"({"administrator":true,)" +
            key + R"(},{"administrator":false,)" + key + "}]}}";
        const auto entry = parseEntry(text, "entry");
        QVERIFY2(entry.has_value(), entry ? "" : describe(entry.error()).c_str());
        QVERIFY(entry->roster.members[0].is(Role::Administrator) && entry->roster.members[0].is(Role::Checker));
        QVERIFY(!entry->roster.members[1].is(Role::Administrator) && entry->roster.members[1].is(Role::Author));
        QCOMPARE(entry->roster.quorum, std::uint64_t(1));
    }

    void entryOfANewerVersion() {
        const std::string text =
            R"({"format":"outcheck-ledger-entry/1","ledger":"l","id":"i","writer":"w","kind":"hologram","sequence":1,)"
            R"("previous":null,"time":"2026-01-01T00:00:00Z","clock":null,"witnessed":[],"content":null,"body":{}})";
        const auto entry = parseEntry(text, "entry");
        QVERIFY(entry.error().code == ErrorCode::Unsupported);
        QVERIFY(entry.error().detail.find("newer") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestRoster)
#include "test_roster.moc"
