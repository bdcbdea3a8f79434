// SPDX-License-Identifier: GPL-3.0-or-later
// What every source file keeps to: licence line, guard, size; and that every XML file, translations included, can be
// read.
#include "project_files.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace outcheck::house;

namespace {

constexpr int longestFile = 1000; // lines; a file that long has more than one subject
constexpr int licenceWithin = 3;  // lines; scripts begin with #!, XML with its declaration

QStringList sources() {
    QStringList paths;
    for (const char* folder : {"app", "core", "tests", "packaging", ".ci"}) {
        paths << filesBelow(QString::fromLatin1(folder),
                            {"*.h", "*.cpp", "*.sh", "*.py", "*.cmake", "CMakeLists.txt", "run"});
    }
    paths << QStringLiteral("CMakeLists.txt");
    return paths;
}

void addRows(const QStringList& paths) {
    QTest::addColumn<QString>("path");
    for (const QString& path : paths) {
        QTest::newRow(qPrintable(path)) << path;
    }
}

} // namespace

class TestSources : public QObject {
    Q_OBJECT

private slots:
    void keepsToTheHouseRules_data() { addRows(sources()); }
    void keepsToTheHouseRules() {
        QFETCH(QString, path);
        const QByteArray content = contentOf(path);
        const QByteArrayList lines = content.split('\n');
        QVERIFY2(lines.mid(0, licenceWithin).join('\n').contains("SPDX-License-Identifier: GPL-3.0-or-later"),
                 "no licence line");
        QVERIFY2(lines.size() <= longestFile, "too long for one subject");
        QVERIFY2(!path.endsWith(".h") || content.contains("#pragma once"), "no #pragma once");
        QVERIFY2(!content.contains('\t') && !content.contains('\r'), "tabs or carriage returns; write them as escapes");
        QVERIFY2(content.endsWith('\n'), "no line break at the end");
    }

    void headersUseNoWholeNamespace_data() {
        addRows(filesBelow(QStringLiteral("core"), {"*.h"}) + filesBelow(QStringLiteral("app"), {"*.h"}));
    }
    void headersUseNoWholeNamespace() {
        QFETCH(QString, path);
        QVERIFY(!contentOf(path).contains("using namespace"));
    }

    void xmlIsWellFormed_data() {
        addRows(filesBelow(QStringLiteral("translations"), {"*.ts"}) +
                filesBelow(QStringLiteral("resources"), {"*.svg", "*.qrc"}) +
                filesBelow(QStringLiteral("packaging"), {"*.xml"}));
    }
    void xmlIsWellFormed() {
        QFETCH(QString, path);
        const QByteArray content = contentOf(path);
        QVERIFY(!content.isEmpty());
        QXmlStreamReader xml(content);
        while (!xml.atEnd()) {
            xml.readNext();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void translationsKeepTheirPlaceholders_data() { addRows(filesBelow(QStringLiteral("translations"), {"*.ts"})); }
    void translationsKeepTheirPlaceholders() {
        QFETCH(QString, path);
        static const QRegularExpression placeholder(QStringLiteral(R"(%L?[1-9]|\{[a-z_]+\})"));
        const auto placeholders = [](const QString& text) {
            QStringList found;
            for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
                found << matches.next().captured();
            }
            found.sort();
            found.removeDuplicates();
            return found;
        };
        QXmlStreamReader xml(contentOf(path));
        QString source;
        int translated = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            if (xml.name() == u"source") {
                source = xml.readElementText();
            } else if (xml.name() == u"translation" &&
                       xml.attributes().value(QStringLiteral("type")) != u"unfinished") {
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(source));
                QVERIFY2(placeholders(text) == placeholders(source), qPrintable(source));
                ++translated;
            }
        }
        QVERIFY2(translated > 0, "nothing is translated");
    }
};

QTEST_GUILESS_MAIN(TestSources)
#include "test_sources.moc"
