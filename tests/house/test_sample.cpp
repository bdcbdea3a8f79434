// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled sample is what its manifest says: sizes, digests, messages in place of excluded files, nothing else.
#include "project_files.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace outcheck::house;

class TestSample : public QObject {
    Q_OBJECT

    QJsonObject m_outputs;

private slots:
    void initTestCase() {
        const QJsonDocument manifest =
            QJsonDocument::fromJson(contentOf(QStringLiteral("resources/sample/metadata/manifest.json")));
        m_outputs = manifest.object().value(QStringLiteral("outputs")).toObject();
        QVERIFY(m_outputs.size() > 10);
    }

    void manifestIsTrue() {
        for (auto output = m_outputs.constBegin(); output != m_outputs.constEnd(); ++output) {
            const QJsonObject entry = output.value().toObject();
            const QByteArray content = contentOf("resources/sample/" + output.key());
            if (entry.value(QStringLiteral("level")) == QStringLiteral("highly_sensitive")) {
                QVERIFY2(content.isNull(), qPrintable(output.key()));
            } else if (entry.value(QStringLiteral("excluded")).toBool()) {
                QVERIFY2(content.isNull(), qPrintable(output.key()));
                const QByteArray message = contentOf("resources/sample/" + output.key() + ".txt");
                QVERIFY2(message.contains(entry.value(QStringLiteral("message")).toString().toUtf8()),
                         qPrintable(output.key()));
            } else {
                QCOMPARE(content.size(), entry.value(QStringLiteral("size")).toInteger());
                QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()),
                         entry.value(QStringLiteral("content_hash")).toString());
            }
        }
    }

    void nothingElseIsThere() {
        QStringList unlisted;
        const QStringList onDisk = filesBelow(QStringLiteral("resources/sample/output"), {"*"});
        for (QString path : onDisk) {
            path.remove(0, static_cast<int>(qstrlen("resources/sample/")));
            if (!m_outputs.contains(path) && !m_outputs.contains(path.chopped(4))) {
                unlisted << path;
            }
        }
        QCOMPARE(unlisted, QStringList{"output/tables/scratch.csv"}); // there on purpose (resources/sample.md)
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "test_sample.moc"
