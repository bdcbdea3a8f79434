// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the window: every reason of a rule can be translated, every error is a sentence, nothing is empty.
#include "desktop/look/box_style.h"
#include "desktop/look/signs.h"
#include "desktop/text/error_text.h"
#include "desktop/text/reason_text.h"
#include "desktop/text/words.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTest>
#include <set>

using namespace outcheck;
using namespace outcheck::desktop;

class TestDesktopWords : public QObject {
    Q_OBJECT
private slots:
    void boxesAreSeenInTheDark();
    void everyReasonCanBeTranslated();
    void reasonsTakeTheirArguments();
    void unknownReasonsShowTheirKey();
    void everyErrorIsASentence_data();
    void everyErrorIsASentence();
    void untrustedTextCannotHide();
    void signsDifferInShape_data();
    void signsDifferInShape();
    void coloursReadOnLightAndDark_data();
    void coloursReadOnLightAndDark();
};

void TestDesktopWords::everyReasonCanBeTranslated() {
    QStringList expected;
    for (const std::string_view key : rules::reasonKeys()) {
        expected << fromUtf8(rules::templateOf(key));
    }
    QStringList present = translatableReasons();
    expected.sort();
    expected.removeDuplicates();
    present.sort();
    present.removeDuplicates();
    QCOMPARE(present, expected);
}

void TestDesktopWords::reasonsTakeTheirArguments() {
    const rules::Reason reason{"row-limit.rows", {{"rows", "{limit}"}, {"limit", "5000"}}};
    const QString sentence = sentenceFor(reason);
    QVERIFY2(sentence.contains(QStringLiteral("{limit}")), "an argument with braces is not looked into again");
    QVERIFY(sentence.contains(QStringLiteral("5000")));
    QCOMPARE(sentence, QString::fromStdString(rules::sentenceOf(reason)));
}

void TestDesktopWords::unknownReasonsShowTheirKey() {
    QCOMPARE(sentenceFor(rules::Reason{"from-the-future", {}}), QStringLiteral("from-the-future"));
}

void TestDesktopWords::everyErrorIsASentence_data() {
    QTest::addColumn<int>("code");
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        QTest::newRow(std::string(nameOf(static_cast<ErrorCode>(code))).c_str()) << code;
    }
}

void TestDesktopWords::everyErrorIsASentence() {
    QFETCH(int, code);
    const QString bare = sentenceFor(Error{static_cast<ErrorCode>(code), {}, {}});
    QVERIFY(bare.size() > 5);
    QVERIFY(bare[0].isUpper());
    QVERIFY(bare.endsWith(QLatin1Char('.')));
    const QString placed = sentenceFor(Error{static_cast<ErrorCode>(code), {"manifest.json", 12, "outputs"}, "detail"});
    QVERIFY(placed.contains(QStringLiteral("manifest.json")) && placed.contains(QStringLiteral("12")) &&
            placed.contains(QStringLiteral("detail")));
}

void TestDesktopWords::untrustedTextCannotHide() {
    QVERIFY(!labelText("a\x1b[31mb").contains(QChar(0x1b)));
    QVERIFY(!labelText("a\xe2\x80\xae"
                       "fdp.exe")
                 .contains(QChar(0x202e)));
    QVERIFY(!labelText("two\nlines").contains(QLatin1Char('\n')));
}

namespace {

QImage drawn(Sign sign, const QPalette& palette) {
    QImage picture(32, 32, QImage::Format_ARGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintSign(painter, QRectF(2, 2, 28, 28), sign, palette);
    painter.end();
    return picture.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_Mono);
}

double luminance(const QColor& colour) {
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QPalette paletteOf(bool dark) {
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? QColor(30, 31, 34) : QColor(Qt::white));
    palette.setColor(QPalette::Text, dark ? QColor(230, 230, 230) : QColor(Qt::black));
    return palette;
}

} // namespace

void TestDesktopWords::signsDifferInShape_data() {
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    const Sign states[] = {Sign::Block,      Sign::Query,    Sign::Note,     Sign::Clean,   Sign::Waiting,
                           Sign::Incomplete, Sign::Changed,  Sign::Excluded, Sign::Missing, Sign::Unreadable,
                           Sign::Withheld,   Sign::Unlisted, Sign::OutOfDate};
    for (const Sign first : states) {
        for (const Sign second : states) {
            if (first < second) {
                QTest::addRow("%d and %d", static_cast<int>(first), static_cast<int>(second))
                    << static_cast<int>(first) << static_cast<int>(second);
            }
        }
    }
}

// Without colour, at any size: black and white pictures of two states are different.
void TestDesktopWords::signsDifferInShape() {
    QFETCH(int, first);
    QFETCH(int, second);
    QVERIFY(drawn(static_cast<Sign>(first), paletteOf(false)) != drawn(static_cast<Sign>(second), paletteOf(false)));
}

void TestDesktopWords::coloursReadOnLightAndDark_data() {
    QTest::addColumn<int>("sign");
    QTest::addColumn<bool>("dark");
    for (const Sign sign : {Sign::Block, Sign::Query, Sign::Note, Sign::Clean, Sign::Waiting}) {
        QTest::addRow("%d light", static_cast<int>(sign)) << static_cast<int>(sign) << false;
        QTest::addRow("%d dark", static_cast<int>(sign)) << static_cast<int>(sign) << true;
    }
}

void TestDesktopWords::coloursReadOnLightAndDark() {
    QFETCH(int, sign);
    QFETCH(bool, dark);
    const QPalette palette = paletteOf(dark);
    const double one = luminance(colourOf(static_cast<Sign>(sign), palette));
    const double other = luminance(palette.color(QPalette::Base));
    const double contrast = (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
    QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
}

void TestDesktopWords::boxesAreSeenInTheDark() {
    const BoxStyle style(QStyleFactory::create(QStringLiteral("Fusion")));
    QStyleOptionViewItem box;
    box.rect = QRect(2, 2, 14, 14);
    box.state = QStyle::State_Enabled | QStyle::State_Off;
    for (const auto role : {QPalette::Base, QPalette::Window, QPalette::Button}) {
        box.palette.setColor(role, QColor(30, 31, 35));
    }
    box.palette.setColor(QPalette::Text, Qt::white);
    QImage image(18, 18, QImage::Format_RGB32);
    image.fill(box.palette.color(QPalette::Base));
    {
        QPainter painter(&image);
        style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, nullptr);
    }
    for (const QPoint& edge : {QPoint(2, 8), QPoint(15, 8), QPoint(8, 2), QPoint(8, 15)}) {
        QVERIFY(image.pixelColor(edge).lightness() - 31 > 80);
    }
}

QTEST_MAIN(TestDesktopWords)
#include "test_desktop_words.moc"
