// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoded_picture.h"

#include <QImage>
#include <QTemporaryDir>

using namespace outcheck::decoder;
using namespace outcheck::decoder::test;

namespace {

QByteArray svg(const QByteArray& inside, const QByteArray& attributes = "width=\"300\" height=\"200\"") {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " + attributes +
           ">" + inside + "</svg>";
}

Outcome drawn(const QByteArray& bytes, const DecodeLimits& limits = {}) {
    return decoded(bytes, limits, PictureForm::Drawing);
}

QImage imageOf(const Outcome& outcome) {
    const ImageData& data = outcome.image;
    return QImage(reinterpret_cast<const uchar*>(data.rgba.constData()), data.width, data.height,
                  QImage::Format_RGBA8888)
        .copy();
}

// The colour at a place given in parts of width and height.
QColor at(const QImage& image, double x, double y) {
    return image.pixelColor(static_cast<int>(x * image.width()), static_cast<int>(y * image.height()));
}

int darkPixels(const QImage& image) {
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            dark += image.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
    }
    return dark;
}

} // namespace

class TestDrawing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        qRegisterMetaType<DecodeFailure>();
        qputenv("OUTCHECK_DECODER", OUTCHECK_BIN_DIR "/outcheck-decoder");
    }

    void drawsOnWhite() {
        const Outcome outcome = drawn(svg("<rect x=\"150\" width=\"150\" height=\"200\" fill=\"#c80000\"/>"));
        QCOMPARE(outcome.failure, QByteArray());
        QCOMPARE(outcome.image.width, 2400); // to be looked at closely
        QCOMPARE(outcome.image.height, 1600);
        QCOMPARE(outcome.image.originalWidth, 2400);
        const QImage image = imageOf(outcome);
        QCOMPARE(at(image, 0.25, 0.5), QColor(255, 255, 255));
        QCOMPARE(at(image, 0.75, 0.5), QColor(200, 0, 0));
    }

    // The sheet is what the drawing says it is, not what stands on it, and keeps its shape.
    void keepsItsSheet() {
        const QImage small = imageOf(drawn(svg("<rect width=\"30\" height=\"20\"/>")));
        QCOMPARE(small.size(), QSize(2400, 1600));
        QCOMPARE(at(small, 0.05, 0.05), QColor(0, 0, 0));
        QCOMPARE(at(small, 0.5, 0.5), QColor(255, 255, 255));
        const QImage moved = imageOf(drawn(svg("<rect x=\"1000\" y=\"1000\" width=\"50\" height=\"50\"/>",
                                               "width=\"800\" height=\"400\" viewBox=\"1000 1000 100 100\"")));
        QCOMPARE(moved.width(), 2 * moved.height());
        QCOMPARE(at(moved, 0.3, 0.25), QColor(0, 0, 0));
        QCOMPARE(at(moved, 0.1, 0.25), QColor(255, 255, 255)); // beside the square that the viewBox is
    }

    void keepsToItsLimits() {
        const DecodeLimits limits{500, 500, 50'000, 20'000};
        const Outcome wide = drawn(svg("", "width=\"1000000\" height=\"100\""), limits);
        QCOMPARE(wide.failure, QByteArray());
        QVERIFY(wide.image.width <= 500 && wide.image.height == 1);
        const Outcome square = drawn(svg("", "viewBox=\"0 0 10 10\""), limits);
        QCOMPARE(square.failure, QByteArray());
        QVERIFY(square.image.width * square.image.height <= 50'000 && square.image.width > 200);
    }

    // As the raster engine paints them on several threads where it may.
    void drawsLargeGradients() {
        QByteArray circles;
        for (int i = 0; i < 300; ++i) {
            circles += "<circle cx=\"" + QByteArray::number(i) + "\" cy=\"100\" r=\"90\" fill=\"url(#g)\"/>";
        }
        const Outcome outcome = drawn(svg("<defs><radialGradient id=\"g\" cx=\"0.5\" cy=\"0.5\" r=\"0.5\"><stop "
                                          "offset=\"0\" stop-color=\"red\"/><stop offset=\"1\" "
                                          "stop-color=\"blue\"/></radialGradient></defs>" +
                                          circles));
        QCOMPARE(outcome.failure, QByteArray());
        QVERIFY(at(imageOf(outcome), 0.5, 0.5) != QColor(255, 255, 255));
    }

    void writesTextsInOneTypeface() {
        const QByteArray word = "<text x=\"20\" y=\"120\" font-size=\"60\"";
        const int plain = darkPixels(imageOf(drawn(svg(word + ">Patients</text>"))));
        QVERIFY2(plain > 20'000, qPrintable(QString::number(plain)));
        for (const char* family : {"font-family=\"Liberation Serif\"", "style=\"font-family: Helvetica, Arial\""}) {
            QCOMPARE(darkPixels(imageOf(drawn(svg(word + " " + family + ">Patients</text>")))), plain);
        }
        const int bold = darkPixels(imageOf(drawn(svg(word + " font-weight=\"bold\">Patients</text>"))));
        QVERIFY2(bold > plain * 11 / 10, qPrintable(QString::number(bold)));
        const int boxes = darkPixels(imageOf(drawn(svg(word + ">Latientz</text>"))));
        QVERIFY(boxes != plain); // letters, not a box for each
    }

    void opensNoFileAndAsksNobody() {
        const QTemporaryDir folder;
        QImage red(10, 10, QImage::Format_RGB32);
        red.fill(Qt::red);
        const QString picture = folder.filePath("red.png");
        QVERIFY(red.save(picture));
        for (const QString& reference : {picture, "file://" + picture, QStringLiteral("http://127.0.0.1:9/red.png")}) {
            const Outcome outcome =
                drawn(svg("<image width=\"300\" height=\"200\" xlink:href=\"" + reference.toUtf8() + "\"/>"));
            QCOMPARE(outcome.failure, QByteArray());
            QCOMPARE(at(imageOf(outcome), 0.5, 0.5), QColor(255, 255, 255));
        }
        const Outcome entity = drawn("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" +
                                     svg("<text x=\"20\" y=\"120\" font-size=\"60\">&x;</text>"));
        QVERIFY(entity.failure == "damaged" || darkPixels(imageOf(entity)) == 0);
    }

    void runsNoScript() {
        const Outcome outcome =
            drawn(svg("<rect id=\"r\" width=\"300\" height=\"200\" fill=\"#00ff00\"/><script>document.getElementById("
                      "'r').setAttribute('fill','#000000')</script>"));
        QCOMPARE(outcome.failure, QByteArray());
        QCOMPARE(at(imageOf(outcome), 0.5, 0.5), QColor(0, 255, 0));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("failures");
        const auto row = [](const char* name, const QByteArray& bytes, const QByteArrayList& failures) {
            QTest::newRow(name) << bytes << failures;
        };
        row("nothing", "", {"not-an-image"});
        row("a table", "a,b\n1,2\n", {"not-an-image"});
        row("a png", "\x89PNG\r\n\x1a\n", {"not-an-image"});
        row("other xml", "<?xml version=\"1.0\"?><a/>", {"damaged", "not-an-image"});
        row("cut short", svg("<rect width=\"300\"").chopped(8), {"damaged"});
        row("no size", svg("", "width=\"0\" height=\"0\""), {"damaged"});
        row("no number", svg("", "width=\"nan\" height=\"inf\""), {"damaged"});
        row("entities that grow", // the billion laughs
            "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
            "\"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>" +
                svg("<text>&d;&d;&d;&d;</text>"),
            {"damaged"});
        row("uses itself", svg("<g id=\"a\"><use xlink:href=\"#a\"/></g>"), {"", "damaged", "crashed"});
        row("nested without end", svg(QByteArray("<g>").repeated(200'000) + QByteArray("</g>").repeated(200'000)),
            {"", "damaged", "crashed", "out-of-resources"});
    }
    void refuses() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, failures);
        const QByteArray failure = drawn(bytes, {2000, 2000, 4'000'000, 20'000}).failure;
        QVERIFY2(failures.contains(failure), failure.constData());
    }

    // What takes for ever costs a message and no more.
    void stopsWhatTakesTooLong() {
        QByteArray dashes;
        for (int i = 0; i < 2000; ++i) {
            dashes += "<path d=\"M0 " + QByteArray::number(i) +
                      " L 300 100\" stroke=\"black\" stroke-dasharray=\"0.0001 0.0001\"/>";
        }
        const QByteArray failure = drawn(svg(dashes), {2000, 2000, 4'000'000, 1'500}).failure;
        QVERIFY2(failure == "timed-out" || failure == "out-of-resources" || failure == "crashed" || failure.isEmpty(),
                 failure.constData());
    }

    void aRasterPictureIsNoDrawing() { QCOMPARE(decoded(svg("")).failure, QByteArray("not-an-image")); }
};

QTEST_GUILESS_MAIN(TestDrawing)
#include "test_drawing.moc"
