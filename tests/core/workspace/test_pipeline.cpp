// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/pattern.h"
#include "workspace/pipeline.h"

#include <QTest>
#include <filesystem>
#include <fstream>

using namespace outcheck;
using namespace outcheck::workspace;
namespace fs = std::filesystem;

namespace {

std::string codesOf(const Pipeline& pipeline) {
    std::string codes;
    for (const PipelineRefusal& refusal : pipeline.refusals) {
        codes += (codes.empty() ? "" : " ") + refusal.code + (pipeline.refusedNow(refusal) ? "" : "?");
    }
    return codes;
}

// A pipeline with one action whose body is given.
std::string withAction(const QByteArray& body) {
    return "version: 4\nactions:\n  a:\n    " + QByteArray(body).replace("\n", "\n    ").toStdString() + "\n";
}

std::string textOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

class TestPipeline : public QObject {
    Q_OBJECT

private slots:
    void starsStayWithinAFolder_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("matches");
        QTest::newRow("exact") << "output/a.csv"
                               << "output/a.csv" << true;
        QTest::newRow("star") << "output/*.csv"
                              << "output/a.csv" << true;
        QTest::newRow("star stands for nothing") << "output/a*.csv"
                                                 << "output/a.csv" << true;
        QTest::newRow("no slash") << "output/*.csv"
                                  << "output/b/a.csv" << false;
        QTest::newRow("folder star") << "output/*/a.csv"
                                     << "output/b/a.csv" << true;
        QTest::newRow("two stars go back") << "o/a*b*c.csv"
                                           << "o/abxbyc.csv" << true;
        QTest::newRow("too long") << "o/*.csv"
                                  << "o/a.csv.txt" << false;
        QTest::newRow("brackets are letters") << "o/[a].csv"
                                              << "o/a.csv" << false;
        QTest::newRow("double star is one") << "o/**.csv"
                                            << "o/b/a.csv" << false;
        QTest::newRow("empty") << ""
                               << "a" << false;
    }
    void starsStayWithinAFolder() {
        QFETCH(QString, pattern);
        QFETCH(QString, path);
        QTEST(matchesPattern(pattern.toStdString(), path.toStdString()), "matches");
        PatternIndex index;
        index.add(pattern.toStdString(), 7);
        QTEST(index.matches(path.toStdString()) == std::vector<std::size_t>{7}, "matches");
    }

    void overlapsAreFound_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("overlap");
        QTest::newRow("same") << "o/a.csv"
                              << "o/a.csv" << true;
        QTest::newRow("star and name") << "o/plot_*.png"
                                       << "o/plot_map.png" << true;
        QTest::newRow("two stars") << "o/a*.csv"
                                   << "o/*b.csv" << true;
        QTest::newRow("ends differ") << "o/*.csv"
                                     << "o/*.png" << false;
        QTest::newRow("beginnings differ") << "o/a*.csv"
                                           << "o/b*.csv" << false;
        QTest::newRow("other depth") << "o/*.csv"
                                     << "o/*/a.csv" << false;
        QTest::newRow("folder star") << "o/*/x.csv"
                                     << "o/a/*.csv" << true;
        QTest::newRow("middle cannot agree") << "o/x*aa.csv"
                                             << "o/xba*.csv" << true;
        QTest::newRow("short") << "o/ab*ba.csv"
                               << "o/aba.csv" << false;
    }
    void overlapsAreFound() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QTEST(patternsOverlap(first.toStdString(), second.toStdString()), "overlap");
        QTEST(patternsOverlap(second.toStdString(), first.toStdString()), "overlap");
        PatternIndex index;
        index.add(first.toStdString(), 3);
        QTEST(!index.overlaps(second.toStdString()).empty(), "overlap");
    }

    void sayWhatTodaysRulesRefuse_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("codes");
        const QByteArray run = "run: r:v1 a.R\n";
        const QByteArray outputs = "outputs:\n  moderately_sensitive:\n    t: output/t.csv";
        QTest::newRow("good") << run + outputs << "";
        QTest::newRow("no run") << outputs << "run-missing";
        QTest::newRow("no version") << "run: r a.R\n" + outputs << "run-without-version";
        QTest::newRow("open quote") << "run: r:v1 'a.R\n" + outputs << "run-open-quote";
        QTest::newRow("cohortextractor") << "run: cohortextractor:latest measures\n" + outputs
                                         << "cohortextractor-retired";
        QTest::newRow("no outputs") << run + "needs: []"
                                    << "outputs-missing";
        QTest::newRow("outputs empty") << run + "outputs:"
                                       << "outputs-empty";
        QTest::newRow("needs a string") << run + "needs: a\n" + outputs << "needs-not-a-list";
        QTest::newRow("needs a number") << run + "needs: [2017]\n" + outputs << "need-unknown need-not-text";
        QTest::newRow("needs nested") << run + "needs: [[a]]\n" + outputs << "need-not-text";
        QTest::newRow("needs null") << run + "needs:\n" + outputs << "";
        QTest::newRow("needs with a space") << run + "needs: [a b]\n" + outputs << "need-with-space";
        QTest::newRow("misspelt level") << run + "outputs:\n  moderatly_sensitive:\n    t: output/t.csv"
                                        << "level-unknown";
        QTest::newRow("level empty") << run + "outputs:\n  moderately_sensitive:"
                                     << "level-not-a-mapping";
        QTest::newRow("pipeline as output") << run + "outputs:\n  moderately_sensitive:\n    t: project.yaml"
                                            << "pattern-file-type pattern-names-pipeline";
        QTest::newRow("no extension") << run + "outputs:\n  highly_sensitive:\n    t: output/*"
                                      << "pattern-no-extension";
        QTest::newRow("parent") << run + "outputs:\n  highly_sensitive:\n    t: ../t.csv"
                                << "pattern-not-normal";
        QTest::newRow("absolute") << run + "outputs:\n  highly_sensitive:\n    t: /t.csv"
                                  << "pattern-absolute";
        QTest::newRow("double star") << run + "outputs:\n  highly_sensitive:\n    t: o/**.csv"
                                     << "pattern-wildcard";
        QTest::newRow("metadata") << run + "outputs:\n  highly_sensitive:\n    t: metadata/t.csv"
                                  << "pattern-in-metadata";
        QTest::newRow("pattern a list") << run + "outputs:\n  highly_sensitive:\n    t: [a.csv]"
                                        << "pattern-not-text";
        QTest::newRow("pattern twice") << run + "outputs:\n  highly_sensitive:\n    t: t.csv\n    u: t.csv"
                                       << "pattern-duplicate";
        QTest::newRow("unknown key") << run + "requires: []\n" + outputs << "unexpected-key";
        QTest::newRow("key twice") << run + run + outputs << "duplicate-key";
        QTest::newRow("dataset") << "run: ehrql:v1 generate-dataset d.py --output output/t.csv\n" + outputs
                                 << "dataset-not-highly-sensitive";
    }
    void sayWhatTodaysRulesRefuse() {
        QFETCH(QByteArray, body);
        const auto pipeline = parsePipeline(withAction(body), "project.yaml");
        QVERIFY(pipeline);
        QTEST(QString::fromStdString(codesOf(*pipeline)), "codes");
    }

    void versionsDecideWhatIsRefusedNow() {
        const auto old = parsePipeline(
            "version: '3.0'\nexpectations:\n  population_size: 10\nactions:\n  run_all:\n    run: r:v1 a\n"
            "    outputs:\n      highly_sensitive:\n        t: t.csv\n",
            {});
        QCOMPARE(codesOf(*old), std::string("expectations-not-allowed? run-all-reserved?"));
        QCOMPARE(codesOf(*parsePipeline("version: latest\nactions: {}", {})), std::string("version-not-a-number"));
        QCOMPARE(codesOf(*parsePipeline("", {})), std::string("not-a-mapping version-missing"));
        QCOMPARE(parsePipeline("a: [", {}).error().code, ErrorCode::Malformed);
    }

    void survivesEveryRealPipeline() {
        const fs::path folder = fs::path(OUTCHECK_SOURCE_DIR) / "../shared/corpus/pipelines";
        if (!fs::exists(folder)) {
            QSKIP("the corpus is not here");
        }
        int read = 0;
        int broken = 0;
        for (const auto& file : fs::recursive_directory_iterator(folder)) {
            if (!file.is_regular_file()) {
                continue;
            }
            const auto pipeline = parsePipeline(textOf(file.path()), file.path().filename().string());
            QVERIFY2(pipeline || pipeline.error().where.line > 0, file.path().c_str());
            broken += pipeline ? 0 : 1;
            ++read;
        }
        QVERIFY(read > 70);
        QVERIFY(broken > 0 && broken < 5); // YAML that nobody can read
    }

    // Whoever rebuilds a pipeline without its indentation must come to the same as who reads it with.
    void rebuildsWhatLostItsIndentation() {
        const fs::path folder = fs::path(OUTCHECK_SOURCE_DIR) / "../shared/corpus/pipelines";
        if (!fs::exists(folder)) {
            QSKIP("the corpus is not here");
        }
        for (const auto& file : fs::directory_iterator(folder)) {
            if (!file.is_regular_file()) {
                continue;
            }
            const std::string text = textOf(file.path());
            const auto pipeline = parsePipeline(text, {});
            QVERIFY2(pipeline, file.path().c_str());
            std::string flat;
            for (const QByteArray& line : QByteArray::fromStdString(text).split('\n')) {
                flat += line.trimmed().toStdString() + "\n";
            }
            const RebuiltPipeline rebuilt = rebuildPipeline(flat);
            QVERIFY2(outputsOf(rebuilt.pipeline) == outputsOf(*pipeline), file.path().c_str());
        }
    }

    void rebuildsOddOnes() {
        const auto rebuilt = rebuildPipeline("version: 4\nactions:\n# a comment\na:\nrun: >\nr:v1 a.R\n--flag "
                                             "x\nneeds: [b,\nc]\noutputs:\nmoderately_sensitive:\n"
                                             "run: output/run.csv # note\nmoderatly_sensitive:\nt: "
                                             "output/t.csv\nb:\noutputs:\nhighly_sensitive:\nx: x.csv\n"
                                             "run: r:v1 b.R\nneeds:\n- c\nsomething that is no key\n");
        const Pipeline& pipeline = rebuilt.pipeline;
        QCOMPARE(pipeline.actions.size(), std::size_t{2});
        QCOMPARE(pipeline.actions[0].run, std::string("r:v1 a.R --flag x"));
        QCOMPARE(pipeline.actions[0].needs, (std::vector<std::string>{"b", "c"}));
        QCOMPARE(pipeline.actions[0].outputs.size(), std::size_t{2});
        QCOMPARE(pipeline.actions[0].outputs[0].pattern, std::string("output/run.csv"));
        QCOMPARE(pipeline.actions[0].outputs[1].level, PrivacyLevel::Unknown);
        QCOMPARE(pipeline.actions[1].run, std::string("r:v1 b.R"));
        QCOMPARE(pipeline.actions[1].outputs[0].level, PrivacyLevel::HighlySensitive);
        QCOMPARE(rebuilt.unclearLines, (std::vector<std::uint64_t>{22}));
        QVERIFY(rebuildPipeline("").pipeline.actions.empty());
    }

private:
    static std::vector<std::string> outputsOf(const Pipeline& pipeline) {
        std::vector<std::string> outputs;
        for (const PipelineAction& action : pipeline.actions) {
            for (const PipelineOutput& output : action.outputs) {
                outputs.push_back(action.name + " " + output.levelText + " " + output.key + " " + output.pattern);
            }
        }
        return outputs;
    }
};

QTEST_GUILESS_MAIN(TestPipeline)
#include "test_pipeline.moc"
