// SPDX-License-Identifier: GPL-3.0-or-later
// The floors (README, How it is built): a folder of core/ links and includes only what stands below it.
#include "project_files.h"

#include <QRegularExpression>
#include <QtTest>

using namespace outcheck::house;

namespace {

// Lowest first, as core/CMakeLists.txt lists them.
QStringList floorsFromBelow() {
    static const QRegularExpression list(QStringLiteral(R"(foreach\(folder ([a-z ]+)\))"));
    return list.match(QString::fromUtf8(contentOf(QStringLiteral("core/CMakeLists.txt")))).captured(1).split(u' ');
}

QStringList withoutQt() {
    return {"base", "csv", "text", "media", "table", "rules", "audit", "protect", "review"};
}

void addFloors(const QStringList& floors) {
    QTest::addColumn<QString>("floor");
    for (const QString& floor : floors) {
        if (QFile::exists(sourceFolder() + "/core/" + floor + "/CMakeLists.txt")) {
            QTest::newRow(qPrintable(floor)) << floor;
        }
    }
}

QStringList allMatches(const QString& text, const QRegularExpression& pattern) {
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        found << matches.next().captured(1);
    }
    return found;
}

} // namespace

class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void everyFolderHasItsFloor() {
        QDir core(sourceFolder() + "/core");
        const QStringList floors = floorsFromBelow();
        QVERIFY(floors.size() > 5);
        for (const QString& folder : core.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QVERIFY2(floors.contains(folder), qPrintable(folder));
        }
    }

    void linksOnlyDownwards_data() { addFloors(floorsFromBelow()); }
    void linksOnlyDownwards() {
        QFETCH(QString, floor);
        const QStringList floors = floorsFromBelow();
        static const QRegularExpression target(QStringLiteral(R"(\boutcheck_([a-z]+)\b)"));
        const QString lists = QString::fromUtf8(contentOf("core/" + floor + "/CMakeLists.txt"));
        for (const QString& name : allMatches(lists, target)) {
            if (name == floor || name == "library" || name == "options") {
                continue;
            }
            QVERIFY2(floors.contains(name), qPrintable("core/" + floor + " links " + name + ", which is no floor"));
            QVERIFY2(floors.indexOf(name) < floors.indexOf(floor),
                     qPrintable("core/" + floor + " links " + name + ", which stands above it"));
        }
    }

    void includesOnlyDownwards_data() { addFloors(floorsFromBelow()); }
    void includesOnlyDownwards() {
        QFETCH(QString, floor);
        const QStringList floors = floorsFromBelow();
        static const QRegularExpression include(QStringLiteral("#include \"([a-z]+)/"));
        const QStringList sources = filesBelow("core/" + floor, {"*.h", "*.cpp"});
        QVERIFY(!sources.isEmpty());
        for (const QString& path : sources) {
            for (const QString& folder : allMatches(QString::fromUtf8(contentOf(path)), include)) {
                QVERIFY2(folder == floor || (floors.contains(folder) && floors.indexOf(folder) < floors.indexOf(floor)),
                         qPrintable(path + " includes " + folder));
            }
        }
    }

    void isFreeOfQt_data() { addFloors(withoutQt()); }
    void isFreeOfQt() {
        QFETCH(QString, floor);
        static const QRegularExpression qt(QStringLiteral("#include <(Q[A-Za-z/]+|qt[a-z]*\\.h)>"));
        for (const QString& path : filesBelow("core/" + floor, {"*.h", "*.cpp"})) {
            QVERIFY2(allMatches(QString::fromUtf8(contentOf(path)), qt).isEmpty(), qPrintable(path));
        }
        QVERIFY2(!contentOf("core/" + floor + "/CMakeLists.txt").contains("Qt6::"), qPrintable(floor));
    }

    void coreAndCommandKnowNoDisplay() {
        static const QRegularExpression display(QStringLiteral(R"(Qt6::(Gui|Widgets|Charts|Svg\w*|PrintSupport)\b)"));
        QStringList lists = filesBelow(QStringLiteral("core"), {"CMakeLists.txt"});
        lists << QStringLiteral("app/cli/CMakeLists.txt");
        for (const QString& path : lists) {
            QVERIFY2(!display.match(QString::fromUtf8(contentOf(path))).hasMatch(), qPrintable(path));
        }
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "test_layers.moc"
