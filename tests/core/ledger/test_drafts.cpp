// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/atomic_file.h"
#include "ledger/drafts.h"
#include "ledger_fixture.h"

using namespace outcheck;
using namespace outcheck::ledger;

namespace {

Draft someDraft() {
    return Draft{"study", "output/a.csv", sha256Of("bytes"), review::VoteKind::Reject, "not “rounded”\nyet", testTime};
}

} // namespace

class TestDrafts : public QObject {
    Q_OBJECT

private slots:
    void savesLoadsAndRemoves() {
        const TestHome home;
        const DraftStore store;
        const Draft draft = someDraft();
        QVERIFY(store.load("study", "output/a.csv", draft.file)->has_value() == false);
        QVERIFY(store.save(draft).has_value());
        const auto found = DraftStore().load("study", "output/a.csv", draft.file); // as after a crash: by another store
        QVERIFY(found.has_value() && found->has_value());
        QCOMPARE((*found)->comment, draft.comment);
        QVERIFY((*found)->kind == draft.kind);
        QVERIFY((*found)->saved == draft.saved);
        QVERIFY(!store.load("study", "output/a.csv", sha256Of("changed"))->has_value());
        QVERIFY(!store.load("other", "output/a.csv", draft.file)->has_value());
        QVERIFY(store.remove("study", "output/a.csv", draft.file).has_value());
        QVERIFY(!store.load("study", "output/a.csv", draft.file)->has_value());
        QVERIFY(store.remove("study", "output/a.csv", draft.file).has_value());
    }

    void withoutAChosenVote() {
        const TestHome home;
        const DraftStore store;
        Draft draft = someDraft();
        draft.kind.reset();
        QVERIFY(store.save(draft).has_value());
        QVERIFY(!(*store.load("study", "output/a.csv", draft.file))->kind.has_value());
    }

    void listsAWorkspace() {
        const TestHome home;
        const DraftStore store;
        std::vector<Error> problems;
        QVERIFY(store.list("study", problems).empty() && problems.empty());
        Draft draft = someDraft();
        QVERIFY(store.save(draft).has_value());
        draft.file = sha256Of("changed");
        QVERIFY(store.save(draft).has_value());
        draft.workspace = "other";
        QVERIFY(store.save(draft).has_value());
        QCOMPARE(store.list("study", problems).size(), std::size_t(2));
        QVERIFY(problems.empty());
    }

    void damageIsSaid() {
        const TestHome home;
        const DraftStore store;
        const Draft draft = someDraft();
        QVERIFY(store.save(draft).has_value());
        for (const auto& item : std::filesystem::directory_iterator(homeFolder() / "drafts")) {
            QVERIFY(writeWhole(item.path(), "{\"format\": \"outcheck-draft/1\"").has_value());
        }
        QVERIFY(!store.load("study", "output/a.csv", draft.file).has_value());
        std::vector<Error> problems;
        QVERIFY(store.list("study", problems).empty());
        QCOMPARE(problems.size(), std::size_t(1));
    }

    void cannotBeWritten() {
        const TestHome home;
        QVERIFY(writeWhole(home.path() / "file", "x").has_value());
        const DraftStore store(home.path() / "file" / "drafts");
        QVERIFY(!store.save(someDraft()).has_value());
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "test_drafts.moc"
