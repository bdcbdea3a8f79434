// SPDX-License-Identifier: GPL-3.0-or-later
// The pane as the window uses it: one output after the other, findings, states that have nothing to show.
#include "check/check_run.h"
#include "desktop/look/message_view.h"
#include "desktop/preview/image_page.h"
#include "desktop/preview/image_view.h"
#include "desktop/preview/preview_pane.h"
#include "desktop/preview/table_page.h"
#include "desktop/preview/table_view.h"
#include "desktop/preview/text_page.h"
#include "desktop/preview/text_view.h"
#include "preview_files.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <algorithm>

using namespace outcheck;
using namespace outcheck::preview;
using desktop::PreviewPane;

class TestPreviewPane : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void startsEmpty();
    void showsATableWithItsFindings();
    void switchesQuicklyBetweenOutputs();
    void tabsFitTheKind_data();
    void tabsFitTheKind();
    void statesAreSaid_data();
    void statesAreSaid();
    void pictureIsDecodedElsewhere();
    void partOfAPictureIsMarked();
    void drawingIsDrawnElsewhere();
    void badPicturesAreSaid_data();
    void badPicturesAreSaid();
    void missingDecoderIsSaid();
    void emptyFileIsSaid();
    void findingsOfOthersAreIgnored();

private:
    workspace::Workspace openWorkspace();
    void show(const workspace::Workspace& workspace, const char* path);
    QString message() const;
    std::unique_ptr<PreviewFiles> m_files;
    std::unique_ptr<PreviewPane> m_pane;
    std::optional<rules::Policy> m_policy;
};

void TestPreviewPane::initTestCase() {
    qputenv("OUTCHECK_DECODER", OUTCHECK_BIN_DIR "/outcheck-decoder");
    auto policy = check::builtInPolicy(check::defaultPolicy);
    QVERIFY(policy.has_value());
    m_policy = std::move(*policy);
}

void TestPreviewPane::init() {
    m_files = std::make_unique<PreviewFiles>();
    m_pane = std::make_unique<PreviewPane>();
    m_pane->resize(1000, 600);
    m_pane->show();
}

void TestPreviewPane::cleanup() {
    m_pane.reset();
}

workspace::Workspace TestPreviewPane::openWorkspace() {
    auto opened = workspace::Workspace::open(m_files->folder().toStdString());
    if (!opened) {
        qFatal("the workspace of the test does not open: %s", describe(opened.error()).c_str());
    }
    return *opened;
}

void TestPreviewPane::show(const workspace::Workspace& workspace, const char* path) {
    const workspace::Output* output = workspace.find(path);
    QVERIFY2(output != nullptr, path);
    m_pane->showOutput(workspace, *output, *m_policy);
}

// Heading and text of the designed state, where one is shown.
QString TestPreviewPane::message() const {
    const auto* view = m_pane->findChild<desktop::MessageView*>();
    return view->isVisible() ? view->accessibleName() + QLatin1Char('|') + view->accessibleDescription() : QString();
}

void TestPreviewPane::startsEmpty() {
    QVERIFY(message().startsWith(QStringLiteral("Choose an output")));
    QCOMPARE(m_pane->findChild<QTabBar*>()->count(), 0);
    m_pane->openFind(); // nothing to search: no crash, nothing opens
    m_pane->findNext();
    m_pane->goToJobSummary();
}

void TestPreviewPane::showsATableWithItsFindings() {
    m_files->write(QStringLiteral("t.csv"), "age,n\n18-24,1250\n25-29,4\n30-34,15\n");
    const auto workspace = openWorkspace();
    show(workspace, "t.csv");
    auto* table = m_pane->findChild<TablePage*>();
    QTRY_VERIFY(table->isVisible() && table->state() == PageState::Ready);
    check::FileCheck checked;
    checked.path = "t.csv";
    checked.findings = {findingAt(rules::SpotKind::Cell, rules::Severity::Block, {{2, 1, 0, {}}})};
    QSignalSpy places(m_pane.get(), &PreviewPane::placeDescribed);
    m_pane->setCheck(checked);
    m_pane->goToSpot(checked.findings.front(), 0);
    QTRY_COMPARE(table->view()->currentRow(), std::uint64_t{1});
    QCOMPARE(table->view()->currentColumn(), 1U);
    QTRY_VERIFY(!places.isEmpty() && places.last().first().toString().contains(QStringLiteral("row 2 of 3")));
    const auto saysLast = [&places](const char* words) {
        return !places.isEmpty() && places.last().first().toString().contains(QLatin1String(words));
    };
    QTRY_VERIFY(saysLast("blocks release"));
    review::RecordedDismissal dismissal; // of the finding as a whole
    dismissal.dismissal.finding = checked.findings.front().fingerprint;
    m_pane->setDismissals({dismissal});
    QTRY_VERIFY(saysLast(": dismissed"));
    m_pane->setDismissals({});
    QTRY_VERIFY(saysLast("blocks release"));
    m_pane->goToSpot(checked.findings.front(), 7); // no such place
    QCOMPARE(table->view()->currentRow(), std::uint64_t{1});
}

void TestPreviewPane::switchesQuicklyBetweenOutputs() {
    constexpr int outputs = 200;
    for (int i = 0; i < outputs; ++i) {
        QByteArray bytes("name,n\n");
        for (int row = 0; row < 3'000; ++row) {
            bytes += "file" + QByteArray::number(i) + "," + QByteArray::number(row) + "\n";
        }
        m_files->write(QStringLiteral("%1.%2").arg(i, 3, 10, QLatin1Char('0')).arg(i % 3 == 2 ? "txt" : "csv"), bytes);
    }
    const auto workspace = openWorkspace();
    auto* table = m_pane->findChild<TablePage*>();
    auto* text = m_pane->findChild<TextPage*>();
    QElapsedTimer longest;
    qint64 slowest = 0;
    for (int i = 0; i < outputs; ++i) {
        longest.start();
        m_pane->showOutput(workspace, workspace.outputs()[static_cast<std::size_t>(i)], *m_policy);
        slowest = std::max(slowest, longest.elapsed());
        if (i % 7 == 0) {
            QTest::qWait(5);
        }
        if (i % 10 == 0 && table->isVisible() && table->view()->isRowLoaded(0)) {
            // Whatever is loaded is of the output shown, never of an earlier one.
            QCOMPARE(*table->view()->cellText(0, 0), "file" + std::to_string(i));
        }
    }
    QVERIFY2(slowest < 1'000, qPrintable(QString::number(slowest)));
    show(workspace, "198.csv");
    QTRY_VERIFY(table->isVisible() && table->view()->isRowLoaded(0));
    QCOMPARE(*table->view()->cellText(0, 0), std::string("file198"));
    show(workspace, "197.txt");
    QTRY_VERIFY(text->isVisible() && text->view()->line(1) != nullptr);
    QCOMPARE(text->view()->line(1)->text, std::string("file197,0"));
    QVERIFY(!table->view()->isRowLoaded(0));
}

void TestPreviewPane::tabsFitTheKind_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("tabs");
    QTest::newRow("csv") << "a.csv" << QStringList{"Table", "Text", "Properties"};
    QTest::newRow("png") << "a.png" << QStringList{"Picture", "Properties"};
    QTest::newRow("log") << "a.log" << QStringList{"Text", "Properties"};
    QTest::newRow("svg") << "a.svg" << QStringList{"Picture", "Text", "Properties"};
    QTest::newRow("pdf") << "a.pdf" << QStringList{"Properties"};
}

void TestPreviewPane::tabsFitTheKind() {
    QFETCH(QString, name);
    QFETCH(QStringList, tabs);
    m_files->write(name, "x\n");
    const auto workspace = openWorkspace();
    show(workspace, name.toUtf8().constData());
    const auto* bar = m_pane->findChild<QTabBar*>();
    QStringList shown;
    for (int i = 0; i < bar->count(); ++i) {
        shown << bar->tabText(i);
    }
    QCOMPARE(shown, tabs);
    for (int i = 0; i < bar->count(); ++i) {
        m_pane->findChild<QTabBar*>()->setCurrentIndex(i);
        QTest::qWait(1);
        QVERIFY(!m_pane->grab().isNull());
    }
}

void TestPreviewPane::statesAreSaid_data() {
    QTest::addColumn<int>("presence");
    QTest::addColumn<QString>("says");
    QTest::newRow("excluded") << int(workspace::Presence::Excluded) << "contains patient data";
    QTest::newRow("missing") << int(workspace::Presence::Missing) << "Not on disk";
    QTest::newRow("unreadable") << int(workspace::Presence::Unreadable) << "Cannot be read";
    QTest::newRow("withheld") << int(workspace::Presence::Withheld) << "Withheld";
}

void TestPreviewPane::statesAreSaid() {
    QFETCH(int, presence);
    QFETCH(QString, says);
    m_files->write(QStringLiteral("t.csv"), "a\n1\n");
    const auto workspace = openWorkspace();
    workspace::Output output = *workspace.find("t.csv");
    output.presence = static_cast<workspace::Presence>(presence);
    output.exclusionReason = "contains patient data";
    m_pane->showOutput(workspace, output, *m_policy);
    QVERIFY2(message().contains(says), qPrintable(message()));
    QTest::qWait(20); // the content must not appear later
    QVERIFY2(message().contains(says), qPrintable(message()));
    QCOMPARE(m_pane->findChild<TableView*>()->rowCount(), std::uint64_t{0});
}

namespace {

QByteArray pngOf(const QColor& color) {
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void TestPreviewPane::pictureIsDecodedElsewhere() {
    m_files->write(QStringLiteral("p.png"), pngOf(QColor(10, 200, 30)));
    const auto workspace = openWorkspace();
    show(workspace, "p.png");
    auto* page = m_pane->findChild<ImagePage*>();
    QTRY_VERIFY_WITH_TIMEOUT(page->state() == PageState::Ready, 20'000);
    QCOMPARE(page->view()->image().size(), QSize(40, 30));
    QCOMPARE(page->view()->image().pixelColor(5, 5), QColor(10, 200, 30));
    QVERIFY(page->placeText().contains(QStringLiteral("40 × 30")));
    page->view()->zoomToActualSize();
    QCOMPARE(page->view()->zoom(), 1.0);
    QTest::keyClick(page->view(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(page->view()->zoom() > 1.0);
    QTest::keyClick(page->view(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(page->view()->isFitted());
}

void TestPreviewPane::partOfAPictureIsMarked() {
    m_files->write(QStringLiteral("p.png"), pngOf(QColor(10, 200, 30)));
    const auto workspace = openWorkspace();
    show(workspace, "p.png");
    auto* page = m_pane->findChild<ImagePage*>();
    QTRY_VERIFY_WITH_TIMEOUT(page->state() == PageState::Ready, 20'000);
    QVERIFY(std::holds_alternative<std::monostate>(m_pane->selectedPlace()));

    // Dragged with Shift, from the lower right; what lies outside of the picture is not marked.
    ImageView* view = page->view();
    view->zoomToActualSize();
    const QWidget* sheet = view->viewport();
    const QPoint corner(static_cast<int>((sheet->width() - 40) / 2), static_cast<int>((sheet->height() - 30) / 2));
    QTest::mousePress(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, corner + QPoint(19, 14));
    QTest::mouseMove(view->viewport(), corner + QPoint(-30, 5));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, corner + QPoint(-30, 5));
    QCOMPARE(page->region(), QRect(0, 5, 20, 10));
    const PreviewPane::CommentPlace place = m_pane->selectedPlace();
    QCOMPARE(std::get<review::ImageRegion>(place), (review::ImageRegion{0, 5, 20, 10}));
    QVERIFY(page->placeText().contains(QStringLiteral("20 × 10")));

    // By keys alone.
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(page->region().isEmpty());
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    const QRect begun = page->region();
    QVERIFY(!begun.isEmpty() && begun.contains(QPoint(20, 15)));
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(page->region(), begun.adjusted(0, 0, 1, 1));
    QTest::keyClick(view, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(page->region(), begun.adjusted(0, 0, 1, 1).translated(-1, 0));

    // A comment's place is marked again, even while the picture is still being read; another picture has no mark.
    show(workspace, "p.png");
    m_pane->goToPlace(place);
    QTRY_VERIFY_WITH_TIMEOUT(page->state() == PageState::Ready, 20'000);
    QCOMPARE(page->region(), QRect(0, 5, 20, 10));
    m_pane->goToPlace(review::ImageRegion{4'000'000'000U, 1, 4'000'000'000U, 1});
    QVERIFY(page->region().isEmpty());
    show(workspace, "p.png");
    QTRY_VERIFY_WITH_TIMEOUT(page->state() == PageState::Ready, 20'000);
    QVERIFY(page->region().isEmpty());
}

void TestPreviewPane::drawingIsDrawnElsewhere() {
    m_files->write(QStringLiteral("d.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\">"
                                            "<rect width=\"40\" height=\"30\" fill=\"#0ac81e\"/></svg>\n");
    m_files->write(QStringLiteral("p.png"), pngOf(QColor(10, 200, 30)));
    const auto workspace = openWorkspace();
    const auto remarks = [this] {
        QStringList shown;
        for (const QLabel* label : m_pane->findChild<ImagePage*>()->findChildren<QLabel*>()) {
            shown << (label->isVisible() ? label->text() : QString());
        }
        return shown.join(QLatin1Char('|'));
    };
    show(workspace, "d.svg");
    const auto* page = m_pane->findChild<ImagePage*>();
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible() && !page->view()->image().isNull(), 30'000);
    QCOMPARE(page->view()->image().pixelColor(5, 5), QColor(10, 200, 30));
    QVERIFY2(remarks().contains("without scripts"), qPrintable(remarks()));
    QTest::keyClick(page->view(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(page->region().isEmpty() && std::holds_alternative<std::monostate>(m_pane->selectedPlace()));
    QVERIFY2(!page->placeText().contains("pixels"), qPrintable(page->placeText())); // it has none of its own
    m_pane->showNextTab();                                                          // the source is one key away
    const auto* text = m_pane->findChild<TextPage*>();
    QTRY_VERIFY(text->isVisible() && text->view()->line(0) != nullptr);
    m_pane->showNextTab();
    m_pane->showNextTab();
    QVERIFY(page->isVisible());
    show(workspace, "p.png");
    QTRY_VERIFY_WITH_TIMEOUT(page->placeText().contains("pixels"), 30'000);
    QVERIFY2(!remarks().contains("without scripts"), qPrintable(remarks()));
}

void TestPreviewPane::badPicturesAreSaid_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no picture") << QByteArray("name,n\na,1\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << pngOf(Qt::red).left(60);
}

void TestPreviewPane::badPicturesAreSaid() {
    QFETCH(QByteArray, bytes);
    m_files->write(QStringLiteral("p.png"), bytes);
    const auto workspace = openWorkspace();
    show(workspace, "p.png");
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(QStringLiteral("The picture cannot be shown")), 20'000);
}

void TestPreviewPane::missingDecoderIsSaid() {
    qputenv("OUTCHECK_DECODER", "/nonexistent/outcheck-decoder");
    m_files->write(QStringLiteral("p.png"), pngOf(Qt::blue));
    const auto workspace = openWorkspace();
    show(workspace, "p.png");
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("outcheck-decoder")), 20'000);
    qputenv("OUTCHECK_DECODER", OUTCHECK_BIN_DIR "/outcheck-decoder");
}

void TestPreviewPane::emptyFileIsSaid() {
    m_files->write(QStringLiteral("t.csv"), {});
    const auto workspace = openWorkspace();
    show(workspace, "t.csv");
    QTRY_VERIFY(message().startsWith(QStringLiteral("The file is empty")));
}

void TestPreviewPane::findingsOfOthersAreIgnored() {
    m_files->write(QStringLiteral("t.csv"), "a,n\nx,4\n");
    const auto workspace = openWorkspace();
    show(workspace, "t.csv");
    auto* table = m_pane->findChild<TablePage*>();
    QTRY_VERIFY(table->state() == PageState::Ready);
    check::FileCheck other;
    other.path = "other.csv";
    table::TableProfile profile;
    profile.headerRows = 0;
    other.table = profile;
    m_pane->setCheck(other);
    QCOMPARE(table->view()->rowsAbove(), std::uint64_t{1});
}

QTEST_MAIN(TestPreviewPane)
#include "test_preview_pane.moc"
