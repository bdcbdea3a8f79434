// SPDX-License-Identifier: GPL-3.0-or-later
// The preview of what is no file, and of files that change while they are read: it says so, and never waits for them.
#include "desktop/look/message_view.h"
#include "desktop/preview/notice_bar.h"
#include "desktop/preview/preview_pane.h"
#include "desktop/preview/table_page.h"
#include "desktop/preview/text_page.h"
#include "preview_files.h"

#include "check/check_run.h"

#include <QLabel>
#include <QTimer>
#include <sys/stat.h>
#include <unistd.h>

using namespace outcheck;
using namespace outcheck::preview;
using desktop::PreviewPane;

class TestOddFiles : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() {
        m_pane.reset();
    } // waits for the thread that reads: one that hangs in a pipe would never come back
    void staysOutOfWhatIsNoFile_data();
    void staysOutOfWhatIsNoFile();
    void noticesAChange_data();
    void noticesAChange();

private:
    void makeOdd(const QString& kind, const QString& path);
    workspace::Workspace openWorkspace() const;
    QString message() const;
    QString notice() const;
    std::unique_ptr<PreviewFiles> m_files;
    std::unique_ptr<PreviewPane> m_pane;
};

void TestOddFiles::init() {
    m_files = std::make_unique<PreviewFiles>();
    m_pane = std::make_unique<PreviewPane>();
    m_pane->resize(1000, 600);
    m_pane->show();
}

void TestOddFiles::makeOdd(const QString& kind, const QString& path) {
    if (kind == QLatin1String("pipe")) {
        QVERIFY(mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    } else if (kind == QLatin1String("folder")) {
        QVERIFY(QDir().mkdir(path));
    } else {
        QVERIFY(QFile::link(kind == QLatin1String("device") ? QStringLiteral("/dev/zero") : path, path));
    }
}

workspace::Workspace TestOddFiles::openWorkspace() const {
    auto opened = workspace::Workspace::open(m_files->folder().toStdString());
    if (!opened) {
        qFatal("the workspace of the test does not open: %s", describe(opened.error()).c_str());
    }
    return *opened;
}

// Heading and text of the designed state, where one is shown.
QString TestOddFiles::message() const {
    const auto* view = m_pane->findChild<desktop::MessageView*>();
    return view->isVisible() ? view->accessibleName() + QLatin1Char('|') + view->accessibleDescription() : QString();
}

QString TestOddFiles::notice() const {
    const auto* bar = m_pane->findChild<NoticeBar*>();
    return bar->isVisible() ? bar->findChild<QLabel*>()->text() : QString();
}

void TestOddFiles::staysOutOfWhatIsNoFile_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says"); // where it took the place of a file that was listed
    QTest::newRow("pipe") << "pipe"
                          << "not an ordinary file";
    QTest::newRow("link to a device") << "device"
                                      << "leads out of the workspace";
    QTest::newRow("link to itself") << "loop"
                                    << "leads out of the workspace";
    QTest::newRow("folder") << "folder"
                            << "not an ordinary file";
}

void TestOddFiles::staysOutOfWhatIsNoFile() {
    QFETCH(QString, kind);
    QFETCH(QString, says);
    const auto policy = check::builtInPolicy(check::defaultPolicy);
    for (const QString& name : {QStringLiteral("x.csv"), QStringLiteral("x.log")}) {
        m_files->write(name, "a,n\nx,20\n");
        const auto workspace = openWorkspace();
        QVERIFY(QFile::remove(m_files->path(name)));
        makeOdd(kind, m_files->path(name));
        m_pane->showOutput(workspace, *workspace.find(name.toStdString()), *policy);
        QTRY_VERIFY2(message().contains(says), qPrintable(message()));
        // Listed as it is, it is not even tried.
        const auto again = openWorkspace();
        if (const workspace::Output* output = again.find(name.toStdString())) {
            m_pane->showOutput(again, *output, *policy);
            QVERIFY2(message().startsWith(QStringLiteral("Cannot be read")), qPrintable(message()));
        } else {
            QCOMPARE(kind, QStringLiteral("folder")); // which is entered, not offered
        }
    }
}

void TestOddFiles::noticesAChange_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("step");
    constexpr qint64 table = qint64{200} << 20U; // less than a record may have
    constexpr qint64 log = qint64{256} << 20U;
    constexpr qint64 mebibyte = 1 << 20;
    QTest::newRow("table shrinks") << "x.csv" << table << -mebibyte;
    QTest::newRow("log shrinks") << "x.log" << log << -mebibyte;
    QTest::newRow("log grows") << "x.log" << log << mebibyte;
}

// The file is mostly a hole: it takes no place, and long enough to read to be changed meanwhile. It changes again and
// again, because the first change may come before its reading has begun, and is none then.
void TestOddFiles::noticesAChange() {
    QFETCH(QString, name);
    QFETCH(qint64, size);
    QFETCH(qint64, step);
    const QString path = m_files->write(name, QByteArray("a,n\n") + QByteArray("x,20\n").repeated(200'000));
    if (!QFile::resize(path, size)) {
        QSKIP("this file system has no sparse files");
    }
    const auto workspace = openWorkspace();
    const auto policy = check::builtInPolicy(check::defaultPolicy);
    const IndexedPage* page = name.endsWith(QLatin1String("csv"))
                                  ? static_cast<IndexedPage*>(m_pane->findChild<TablePage*>())
                                  : m_pane->findChild<TextPage*>();
    QTimer writer;
    connect(&writer, &QTimer::timeout, page, [&] {
        if (page->state() == PageState::Reading && size + step > 0) {
            QFile::resize(path, size += step);
        }
    });
    writer.start(1);
    m_pane->showOutput(workspace, *workspace.find(name.toStdString()), *policy);
    QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(QStringLiteral("changed while it was read")), qPrintable(notice()),
                              60'000);
}

QTEST_MAIN(TestOddFiles)
#include "test_odd_files.moc"
