// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoded_picture.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <csignal>
#include <random>

using namespace outcheck;
using namespace outcheck::decoder;
using namespace outcheck::decoder::test;

namespace {

// Colours that name their place.
QImage picture(int width, int height) {
    QImage image(width, height, QImage::Format_ARGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            image.setPixelColor(x, y, QColor(x % 256, y % 256, (x + y) % 256, 255 - x % 100));
        }
    }
    return image;
}

QByteArray encodedAs(const char* format, const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format)) {
        qFatal("cannot encode the fixture");
    }
    return bytes;
}

QByteArray number32(quint32 value) {
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes += static_cast<char>(static_cast<unsigned char>(value >> shift & 0xFFU));
    }
    return bytes;
}

QByteArray pngChunk(const QByteArray& type, const QByteArray& data) {
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : type + data) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1U) != 0 ? 0xEDB88320U ^ crc >> 1U : crc >> 1U;
        }
    }
    return number32(static_cast<quint32>(data.size())) + type + data + number32(~crc);
}

// A PNG that says it has that size, with the pixel data given.
QByteArray rawPng(quint32 width, quint32 height, const QByteArray& compressed) {
    return "\x89PNG\r\n\x1A\n" +
           pngChunk("IHDR", number32(width) + number32(height) + QByteArray("\x08\x02\0\0\0", 5)) +
           pngChunk("IDAT", compressed) + pngChunk("IEND", {});
}

} // namespace

class TestImageDecoder : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void givesPixels();
    void givesJpeg();
    void readsFiles();
    void feedsLargeInput();
    void turnsUpright();
    void shrinks_data();
    void shrinks();
    void averagesWhenItShrinks();
    void refuses_data();
    void refuses();
    void survivesAnything();
    void newestRequestWins();
    void cancels();
    void tellsWhenItIsKilled();
    void tellsWhatItsDecoderDoes_data();
    void tellsWhatItsDecoderDoes();
    void handsOverNoSecrets();
    void decodesTheCorpus();

private:
    QString script(const QByteArray& text) {
        const QString path = m_folder.filePath(QStringLiteral("decoder%1").arg(m_count++));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + text + "\n") < 0) {
            qFatal("cannot write the fixture");
        }
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestImageDecoder::initTestCase() {
    qRegisterMetaType<DecodeFailure>();
    cleanup();
}

void TestImageDecoder::cleanup() {
    qputenv("OUTCHECK_DECODER", OUTCHECK_BIN_DIR "/outcheck-decoder");
}

void TestImageDecoder::givesPixels() {
    const QImage image = picture(300, 200);
    const Outcome outcome = decoded(encodedAs("PNG", image));
    QCOMPARE(outcome.failure, QByteArray());
    QCOMPARE(outcome.image.width, 300);
    QCOMPARE(outcome.image.height, 200);
    QCOMPARE(outcome.image.originalWidth, 300);
    QCOMPARE(outcome.image.originalHeight, 200);
    QCOMPARE(outcome.image.rgba.size(), 300 * 200 * 4);
    const QImage shown(reinterpret_cast<const uchar*>(outcome.image.rgba.constData()), 300, 200,
                       QImage::Format_RGBA8888);
    QCOMPARE(shown.convertToFormat(QImage::Format_ARGB32), image);
}

void TestImageDecoder::givesJpeg() {
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(QColor(200, 30, 90));
    const Outcome outcome = decoded(encodedAs("JPG", image));
    QCOMPARE(outcome.failure, QByteArray());
    QCOMPARE(outcome.image.width, 640);
    const auto* pixel = reinterpret_cast<const uchar*>(outcome.image.rgba.constData());
    QVERIFY(std::abs(pixel[0] - 200) < 4 && std::abs(pixel[1] - 30) < 4 && std::abs(pixel[2] - 90) < 4);
    QCOMPARE(pixel[3], 255);
}

void TestImageDecoder::readsFiles() {
    const QByteArray bytes = encodedAs("PNG", picture(50, 40));
    const QString path = m_folder.filePath("picture.png");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    ImageDecoder decoder;
    for (int i = 0; i < 3; ++i) {
        auto opened = io::openNamedFile(path.toStdString());
        QVERIFY(opened.has_value());
        decoder.decode(std::move(*opened));
        const Outcome outcome = waitFor(decoder);
        QCOMPARE(outcome.failure, QByteArray());
        QCOMPARE(outcome.image.width, 50);
    }
}

// More than a pipe holds, more than one piece.
void TestImageDecoder::feedsLargeInput() {
    QImage image(1500, 1500, QImage::Format_RGB32);
    std::mt19937 random(41);
    for (int y = 0; y < image.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        std::generate_n(row, image.width(), [&] { return 0xFF000000U | random(); });
    }
    const QByteArray bytes = encodedAs("PNG", image);
    QVERIFY(bytes.size() > 5'000'000);
    const Outcome outcome = decoded(bytes);
    QCOMPARE(outcome.failure, QByteArray());
    const QImage shown(reinterpret_cast<const uchar*>(outcome.image.rgba.constData()), 1500, 1500,
                       QImage::Format_RGBA8888);
    QCOMPARE(shown.convertToFormat(QImage::Format_RGB32), image);
}

void TestImageDecoder::turnsUpright() {
    QByteArray jpeg = encodedAs("JPG", picture(64, 32).convertToFormat(QImage::Format_RGB32));
    // EXIF with orientation 6: a quarter turn.
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0\6\0\0\0\0\0\0", 32);
    jpeg.insert(2, "\xFF\xE1" + number32(static_cast<quint32>(exif.size()) + 2).last(2) + exif);
    const Outcome outcome = decoded(jpeg);
    QCOMPARE(outcome.failure, QByteArray());
    QCOMPARE(outcome.image.width, 32);
    QCOMPARE(outcome.image.height, 64);
    QCOMPARE(outcome.image.originalWidth, 32);
}

void TestImageDecoder::shrinks_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("limit");
    QTest::addColumn<qint64>("pixels");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("fits") << QSize(100, 50) << QSize(100, 50) << qint64{5000} << QSize(100, 50);
    QTest::newRow("width") << QSize(100, 50) << QSize(10, 50) << qint64{5000} << QSize(10, 5);
    QTest::newRow("height") << QSize(100, 50) << QSize(100, 10) << qint64{5000} << QSize(20, 10);
    QTest::newRow("pixels") << QSize(100, 50) << QSize(100, 100) << qint64{50} << QSize(10, 5);
    QTest::newRow("flat") << QSize(5000, 1) << QSize(100, 100) << qint64{50000} << QSize(100, 1);
    QTest::newRow("odd") << QSize(101, 37) << QSize(50, 50) << qint64{50000} << QSize(50, 18);
    QTest::newRow("large") << QSize(4000, 3000) << QSize(1000, 1000) << qint64{5'000'000} << QSize(1000, 750);
}

void TestImageDecoder::shrinks() {
    QFETCH(QSize, size);
    QFETCH(QSize, limit);
    QFETCH(qint64, pixels);
    QFETCH(QSize, expected);
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(10, 120, 230));
    for (const char* format : {"PNG", "JPG"}) {
        const Outcome outcome = decoded(encodedAs(format, image), {limit.width(), limit.height(), pixels, 30000});
        QCOMPARE(outcome.failure, QByteArray());
        QCOMPARE(QSize(outcome.image.width, outcome.image.height), expected);
        QCOMPARE(QSize(outcome.image.originalWidth, outcome.image.originalHeight), size);
        const auto* pixel =
            reinterpret_cast<const uchar*>(outcome.image.rgba.constData() + outcome.image.rgba.size() - 4);
        QVERIFY(std::abs(pixel[0] - 10) < 4 && std::abs(pixel[1] - 120) < 4 && std::abs(pixel[2] - 230) < 4 &&
                pixel[3] == 255);
    }
}

void TestImageDecoder::averagesWhenItShrinks() {
    QImage image(4, 2, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setPixelColor(0, 0, QColor(0, 0, 0));
    image.setPixelColor(1, 0, QColor(255, 255, 255));
    image.setPixelColor(0, 1, QColor(0, 0, 0));
    image.setPixelColor(1, 1, QColor(255, 255, 255));
    image.setPixelColor(2, 0, QColor(200, 0, 0)); // one of four, the others transparent
    const Outcome outcome = decoded(encodedAs("PNG", image), {2, 1, 100, 30000});
    QCOMPARE(outcome.failure, QByteArray());
    QCOMPARE(outcome.image.rgba.toHex(), QByteArray("808080ffc8000040"));
}

void TestImageDecoder::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("failure");
    const QByteArray png = encodedAs("PNG", picture(60, 60));
    const QByteArray jpeg = encodedAs("JPG", picture(60, 60).convertToFormat(QImage::Format_RGB32));
    QByteArray badChecksum = png;
    badChecksum[png.indexOf("IDAT") + 10] = static_cast<char>(badChecksum[png.indexOf("IDAT") + 10] ^ 1);
    const auto row = [](const char* name, const QByteArray& bytes, const char* failure) {
        QTest::newRow(name) << bytes << QByteArray(failure);
    };
    row("nothing", "", "not-an-image");
    row("text", "a,b\n1,2\n", "not-an-image");
    row("gif", "GIF89a\1\0\1\0", "not-an-image");
    row("svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/passwd\"/></svg>", "not-an-image");
    row("png cut short", png.first(png.size() / 2), "damaged");
    row("png without its last byte", png.chopped(1), "damaged");
    row("jpeg cut short", jpeg.first(jpeg.size() / 2), "damaged");
    row("jpeg head only", jpeg.first(20), "damaged");
    row("png with a broken chunk", badChecksum, "damaged");
    row("png with too few pixels", rawPng(100, 100, qCompress(QByteArray(50, '\0')).sliced(4)), "damaged");
    row("png of garbage", rawPng(100, 100, "garbage"), "damaged");
    row("png of no size", rawPng(0, 100, "x"), "damaged");
    row("bomb by size", rawPng(1'000'000, 1'000'000, qCompress(QByteArray(1000, '\0')).sliced(4)), "too-large");
    row("bomb below the pixel limit", rawPng(20'000, 19'000, qCompress(QByteArray(1000, '\0')).sliced(4)), "too-large");
}

void TestImageDecoder::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, failure);
    QCOMPARE(decoded(bytes).failure, failure);
}

void TestImageDecoder::survivesAnything() {
    const QByteArray seeds[] = {encodedAs("PNG", picture(20, 20)),
                                encodedAs("JPG", picture(40, 40).convertToFormat(QImage::Format_RGB32))};
    std::mt19937 random(43);
    for (int round = 0; round < 40; ++round) {
        QByteArray bytes = seeds[round % 2];
        for (unsigned i = 0; i < 1 + random() % 10; ++i) {
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                static_cast<char>(random() & 0xFFU);
        }
        const QByteArray failure = decoded(bytes).failure;
        QVERIFY2(QList<QByteArray>({"", "damaged", "too-large", "not-an-image"}).contains(failure),
                 failure.constData());
    }
}

void TestImageDecoder::newestRequestWins() {
    ImageDecoder decoder;
    QSignalSpy finished(&decoder, &ImageDecoder::finished);
    QSignalSpy failed(&decoder, &ImageDecoder::failed);
    quint64 last = 0;
    for (int size = 1; size <= 10; ++size) {
        last = decoder.decode(encodedAs("PNG", picture(size, 1)));
        QTest::qWait(size); // into every stage of the one before
    }
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty() && finished.last()[0].toULongLong() == last, 30000);
    QCOMPARE(finished.last()[1].value<ImageData>().width, 10);
    QVERIFY(failed.isEmpty());
    QTest::qWait(50);
    QCOMPARE(finished.last()[0].toULongLong(), last);
}

void TestImageDecoder::cancels() {
    qputenv("OUTCHECK_DECODER", script("exec sleep 60").toUtf8());
    ImageDecoder decoder;
    QSignalSpy finished(&decoder, &ImageDecoder::finished);
    QSignalSpy failed(&decoder, &ImageDecoder::failed);
    decoder.decode(QByteArray("x"));
    QVERIFY(decoder.isRunning());
    QTRY_VERIFY(decoder.processId() > 0);
    const auto process = static_cast<pid_t>(decoder.processId());
    decoder.cancel();
    QVERIFY(!decoder.isRunning());
    QTRY_VERIFY(kill(process, 0) != 0);
    QVERIFY(finished.isEmpty() && failed.isEmpty());
}

void TestImageDecoder::tellsWhenItIsKilled() {
    qputenv("OUTCHECK_DECODER", script("exec sleep 60").toUtf8());
    ImageDecoder decoder;
    decoder.decode(QByteArray("x"));
    QTRY_VERIFY(decoder.processId() > 0);
    kill(static_cast<pid_t>(decoder.processId()), SIGKILL);
    QCOMPARE(waitFor(decoder).failure, QByteArray("crashed"));
}

void TestImageDecoder::tellsWhatItsDecoderDoes_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("failure");
    const auto row = [](const char* name, const char* text, const char* failure) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(failure);
    };
    row("hangs", "exec sleep 60", "timed-out");
    row("crashes", "kill -SEGV $$", "crashed");
    row("runs out of time", "kill -XCPU $$", "out-of-resources");
    row("runs out of memory", "exit 13", "out-of-resources");
    row("is refused its limits", "exit 15", "decoder-missing");
    row("fails strangely", "exit 77", "bad-answer");
    row("says nothing", "cat >/dev/null", "bad-answer");
    row("says nonsense", "echo this is not the beginning of any picture at all", "bad-answer");
    row("says nonsense for ever", "exec yes", "bad-answer");
    row("stops in the header", "printf 'OCRGBA1\\n\\001\\000'", "bad-answer");
    row("gives too little",
        "printf "
        "'OCRGBA1\\n\\001\\000\\000\\000\\001\\000\\000\\000\\004\\000\\000\\000\\001\\000\\000\\000\\001\\000\\000\\00"
        "0ab'",
        "bad-answer");
    row("gives too much",
        "printf "
        "'OCRGBA1\\n\\001\\000\\000\\000\\001\\000\\000\\000\\004\\000\\000\\000\\001\\000\\000\\000\\001\\000\\000\\00"
        "0abcdef'",
        "bad-answer");
    row("gives a huge size",
        "printf "
        "'OCRGBA1\\n\\377\\377\\377\\377\\377\\377\\377\\377\\374\\377\\377\\377\\377\\377\\377\\177\\377\\377\\377\\17"
        "7'",
        "bad-answer");
    row("gives one pixel",
        "printf "
        "'OCRGBA1\\n\\001\\000\\000\\000\\001\\000\\000\\000\\004\\000\\000\\000\\001\\000\\000\\000\\001\\000\\000\\00"
        "0abcd'",
        "");
}

void TestImageDecoder::tellsWhatItsDecoderDoes() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, failure);
    qputenv("OUTCHECK_DECODER", script(text).toUtf8());
    DecodeLimits limits;
    limits.timeoutMilliseconds = QByteArray(QTest::currentDataTag()) == "hangs" ? 300 : 20000;
    QCOMPARE(decoded("x", limits).failure, failure);
    qputenv("OUTCHECK_DECODER", m_folder.filePath("nowhere").toUtf8());
    QCOMPARE(decoded("x").failure, QByteArray("decoder-missing"));
}

void TestImageDecoder::handsOverNoSecrets() {
    qputenv("SSH_AUTH_SOCK", "/tmp/agent");
    qputenv("OUTCHECK_DECODER", script("test -z \"$SSH_AUTH_SOCK$HOME\" || exit 13; exit 10").toUtf8());
    QCOMPARE(decoded("x").failure, QByteArray("not-an-image"));
    qunsetenv("SSH_AUTH_SOCK");
}

void TestImageDecoder::decodesTheCorpus() {
    const QString corpus = QStringLiteral(OUTCHECK_SOURCE_DIR "/../shared/corpus/level4");
    if (!QDir(corpus).exists()) {
        QSKIP("no corpus beside the sources");
    }
    QDirIterator files(corpus, {"*.png", "*.jpg", "*.jpeg"}, QDir::Files, QDirIterator::Subdirectories);
    ImageDecoder decoder;
    while (files.hasNext()) {
        const QString path = files.next();
        auto file = io::openNamedFile(path.toStdString());
        QVERIFY(file.has_value());
        decoder.decode(std::move(*file));
        const Outcome outcome = waitFor(decoder);
        QVERIFY2(outcome.failure.isEmpty(), qPrintable(path + " " + outcome.failure));
        QVERIFY(outcome.image.width > 10 && outcome.image.height > 10);
    }
}

QTEST_GUILESS_MAIN(TestImageDecoder)
#include "test_image_decoder.moc"
