// SPDX-License-Identifier: GPL-3.0-or-later
// The text tab on real files: find, the job summary, terminal colours, flags, long lines, many lines.
#include "desktop/preview/find_bar.h"
#include "desktop/preview/notice_bar.h"
#include "desktop/preview/text_page.h"
#include "desktop/preview/text_view.h"
#include "preview_files.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QThread>
#include <QToolButton>
#include <algorithm>

using namespace outcheck;
using namespace outcheck::preview;

class TestTextPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void manyLinesScrollToTheEnd();
    void findMovesOverTheFile();
    void findSaysWhenThereIsNothing();
    void jobSummaryIsTheLastOne();
    void noJobSummaryIsSaid();
    void terminalColoursAreDrawn();
    void flaggedLinesLookDifferent();
    void spotIsSelected();
    void copyGivesTheLines();
    void oddFilesAreShown_data();
    void oddFilesAreShown();
    void binaryIsRefused();
    void vanishedFileSaysSo();
    void stoppedReadingIsNotFinished();
    void linesAreToldToScreenReaders();

private:
    void open(const QByteArray& bytes);
    bool barSays(const QString& text) const;
    std::unique_ptr<PreviewFiles> m_files;
    std::unique_ptr<TextPage> m_page;
};

void TestTextPage::init() {
    m_files = std::make_unique<PreviewFiles>();
    m_page = std::make_unique<TextPage>();
    m_page->resize(900, 400);
    m_page->show();
}

void TestTextPage::cleanup() {
    m_page.reset();
}

void TestTextPage::open(const QByteArray& bytes) {
    const QString path = m_files->write(QStringLiteral("job.log"), bytes);
    QVERIFY(!path.isEmpty());
    m_page->open(m_files->opener(path));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->state() == PageState::Ready, 60'000);
}

bool TestTextPage::barSays(const QString& text) const {
    const auto labels = m_page->findChild<FindBar*>()->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) { return label->text() == text; });
}

void TestTextPage::manyLinesScrollToTheEnd() {
    constexpr int lines = 300'000;
    QByteArray bytes;
    for (int line = 0; line < lines; ++line) {
        bytes += "line " + QByteArray::number(line) + "\n";
    }
    open(bytes);
    TextView* view = m_page->view();
    QCOMPARE(view->rowCount(), std::uint64_t{lines});
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view->currentLine(), std::uint64_t{lines - 1});
    QTRY_VERIFY(view->line(lines - 1) != nullptr);
    QCOMPARE(view->line(lines - 1)->text, std::string("line 299999"));
    QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
}

void TestTextPage::findMovesOverTheFile() {
    QByteArray bytes;
    for (int line = 0; line < 2'000; ++line) {
        bytes += line % 500 == 250 ? "a Warning and a warning\n" : "nothing here\n";
    }
    open(bytes);
    m_page->openFind();
    auto* edit = m_page->findChild<FindBar*>()->findChild<QLineEdit*>();
    QTest::keyClicks(edit, QStringLiteral("warning"));
    QTRY_COMPARE(m_page->view()->currentLine(), std::uint64_t{250});
    QTRY_VERIFY(barSays(TextPage::tr("%1 of %2").arg(QStringLiteral("1"), QStringLiteral("8"))));
    QTRY_VERIFY(m_page->view()->hasSelection());
    m_page->findNext(); // the second on the same line
    QCOMPARE(m_page->view()->currentLine(), std::uint64_t{250});
    m_page->findNext();
    QCOMPARE(m_page->view()->currentLine(), std::uint64_t{750});
    QTRY_VERIFY(m_page->view()->hasSelection());
    m_page->findPrevious();
    m_page->findPrevious();
    m_page->findPrevious();
    QCOMPARE(m_page->view()->currentLine(), std::uint64_t{1750});
}

void TestTextPage::findSaysWhenThereIsNothing() {
    open("one\ntwo\n");
    m_page->openFind();
    QTest::keyClicks(m_page->findChild<FindBar*>()->findChild<QLineEdit*>(), QStringLiteral("three"));
    QTRY_VERIFY(barSays(TextPage::tr("Not found")));
}

void TestTextPage::jobSummaryIsTheLastOne() {
    QByteArray bytes("=============JOB SUMMARY=============\nquoted by the job itself\n");
    for (int line = 0; line < 400; ++line) {
        bytes += "2026-01-01T00:00:00Z working\n";
    }
    bytes += "=============JOB SUMMARY=============\nexit_code: 0\n";
    open(bytes);
    m_page->goToJobSummary();
    QTRY_COMPARE(m_page->view()->currentLine(), std::uint64_t{402});
}

void TestTextPage::noJobSummaryIsSaid() {
    open("just text\n");
    QSignalSpy said(m_page.get(), &TextPage::placeDescribed);
    m_page->goToJobSummary();
    QTRY_VERIFY(!said.isEmpty() &&
                said.last().first().toString() == TextPage::tr("There is no job summary in this text"));
    QCOMPARE(m_page->view()->currentLine(), std::uint64_t{0});
}

void TestTextPage::terminalColoursAreDrawn() {
    open("\x1b[31mMMMMMMMMMM\x1b[0m\nMMMMMMMMMM\n\n");
    TextView* view = m_page->view();
    QTRY_VERIFY(view->line(1) != nullptr);
    view->setCurrent({2, 0});
    const QImage picture = view->viewport()->grab().toImage();
    const auto reddest = [&picture](const QRect& area) {
        int most = 0;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x < area.left() + 60; ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                most = std::max(most, pixel.red() - std::max(pixel.green(), pixel.blue()));
            }
        }
        return most;
    };
    QVERIFY(reddest(view->lineRect(0)) > 60);
    QVERIFY(reddest(view->lineRect(1)) < 60);
}

void TestTextPage::flaggedLinesLookDifferent() {
    open("one\ntwo\nthree\n");
    TextView* view = m_page->view();
    QTRY_VERIFY(view->line(2) != nullptr);
    view->setCurrent({2, 0});
    const QPoint probe(view->lineRect(0).right() - 20, view->lineRect(0).center().y());
    const QColor before = view->viewport()->grab().toImage().pixelColor(probe);
    m_page->setFindings({findingAt(rules::SpotKind::Line, rules::Severity::Block, {{0, 1, 2, {}}})});
    QTRY_VERIFY(view->viewport()->grab().toImage().pixelColor(probe) != before);
}

void TestTextPage::spotIsSelected() {
    QByteArray bytes;
    for (int line = 0; line < 3'000; ++line) {
        bytes += "\tvalue 12345 end\n";
    }
    const QString path = m_files->write(QStringLiteral("job.log"), bytes);
    m_page->open(m_files->opener(path));
    m_page->goTo({2'500, 7, 5}); // before the file is open
    QTRY_COMPARE(m_page->view()->currentLine(), std::uint64_t{2'500});
    QTRY_VERIFY(m_page->view()->hasSelection());
    QSignalSpy copied(m_page->view(), &TextView::copied);
    m_page->view()->copySelection();
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("12345"));
}

void TestTextPage::copyGivesTheLines() {
    open("one\ntwo\n\x1b[1mthree\x1b[0m\n");
    QTRY_VERIFY(m_page->view()->line(2) != nullptr);
    QSignalSpy copied(m_page->view(), &TextView::copied);
    m_page->view()->selectAll();
    m_page->view()->copySelection();
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("one\ntwo\nthree"));
}

void TestTextPage::oddFilesAreShown_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one line of a megabyte") << QByteArray(1 << 20, 'x');
    QTest::newRow("a megabyte of other letters") << QByteArray("漢").repeated(300'000);
    QTest::newRow("carriage returns only") << QByteArray("a\rb\rc\r");
    QTest::newRow("not utf-8") << QByteArray("M\xfcller\n");
    QTest::newRow("unfinished escape") << QByteArray("a\x1b[3");
    QTest::newRow("no line end") << QByteArray("a");
}

void TestTextPage::oddFilesAreShown() {
    QFETCH(QByteArray, bytes);
    open(bytes);
    QVERIFY(m_page->view()->rowCount() > 0);
    QTRY_VERIFY(m_page->view()->line(0) != nullptr);
    QVERIFY(!m_page->grab().isNull());
    QTest::keyClick(m_page->view(), Qt::Key_End);
    QVERIFY(!m_page->grab().isNull());
    m_page->view()->selectAll();
    QVERIFY(!m_page->grab().isNull());
}

void TestTextPage::binaryIsRefused() {
    QByteArray binary(4096, '\0');
    for (int i = 0; i < binary.size(); ++i) {
        binary[i] = static_cast<char>((i * 7919) % 256);
    }
    QSignalSpy refused(m_page.get(), &TextPage::notText);
    m_page->open(m_files->opener(m_files->write(QStringLiteral("bad.txt"), binary)));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(m_page->view()->rowCount(), std::uint64_t{0});
}

void TestTextPage::vanishedFileSaysSo() {
    QSignalSpy failed(m_page.get(), &TextPage::readFailed);
    m_page->open(m_files->opener(m_files->path(QStringLiteral("no such.log"))));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().code == ErrorCode::NotFound);
}

namespace {

// The first reading comes no further than its first lines and waits to be stopped; the next one ends.
class SlowlyReadPage : public TextPage {
public:
    void openSlowly(ContentOpener opener) {
        read(std::move(opener), [this, times = std::make_shared<int>(0)](io::OpenFile file, const Head&) {
            const bool waits = (*times)++ == 0;
            const auto index = std::make_shared<text::LineIndex>();
            const TextSource source{index, std::make_shared<const io::OpenFile>(std::move(file)),
                                    std::make_shared<std::atomic<bool>>(true)};
            return FirstLook{[this, source] { view()->setSource(source); },
                             [index, waits](io::OpenFile whole, std::stop_token stop) {
                                 auto result = index->build(std::move(whole), {});
                                 while (waits && !stop.stop_requested()) {
                                     QThread::msleep(1);
                                 }
                                 return waits ? Result<void>(failure(task::cancelled({}))) : result;
                             },
                             source.indexing};
        });
    }
};

} // namespace

void TestTextPage::stoppedReadingIsNotFinished() {
    SlowlyReadPage page;
    page.resize(900, 400);
    page.show();
    const QString path = m_files->write(QStringLiteral("job.log"), QByteArray("a line\n").repeated(3'000));
    const auto* notice = page.findChild<NoticeBar*>();
    page.openSlowly(m_files->opener(path));
    QTRY_COMPARE(page.view()->rowCount(), std::uint64_t{3'000});
    QVERIFY(page.state() == PageState::Reading);
    page.goTo({2'000, 0, 0});
    QVERIFY(page.placeText().contains(QStringLiteral("so far")));
    auto* stop = page.findChild<QToolButton*>(QStringLiteral("stopReading"));
    QTRY_VERIFY(stop->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY(page.state() == PageState::Stopped);
    QVERIFY(!stop->isVisible());
    QVERIFY(page.placeText().contains(QStringLiteral("index not complete")));
    QVERIFY(notice->isVisible());
    QVERIFY(notice->accessibleName().contains(QStringLiteral("not complete")));
    page.goTo({5'000, 0, 0}); // nobody knows whether there is such a line
    QCOMPARE(page.view()->currentLine(), std::uint64_t{2'000});

    QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_VERIFY(page.state() == PageState::Ready);
    QVERIFY(!notice->isVisible());
    QCOMPARE(page.view()->currentLine(), std::uint64_t{2'000});
    QVERIFY(!page.placeText().contains(QStringLiteral("not complete")));
}

void TestTextPage::linesAreToldToScreenReaders() {
    open("first line\n\x1b[31msecond\x1b[0m line\n");
    QTRY_VERIFY(m_page->view()->line(1) != nullptr);
    QAccessibleInterface* lines = QAccessible::queryAccessibleInterface(m_page->view());
    QVERIFY(lines != nullptr && lines->tableInterface() != nullptr);
    QCOMPARE(lines->tableInterface()->rowCount(), 2);
    QCOMPARE(lines->tableInterface()->columnCount(), 1);
    QCOMPARE(lines->tableInterface()->cellAt(1, 0)->text(QAccessible::Name), QStringLiteral("second line"));
    m_page->view()->setCurrent({1, 0});
    QCOMPARE(lines->focusChild(), lines->tableInterface()->cellAt(1, 0));
}

QTEST_MAIN(TestTextPage)
#include "test_text_page.moc"
