// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/image_info.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <random>

using namespace outcheck::media;

namespace {

QByteArray number32(quint32 value) {
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes += static_cast<char>(static_cast<unsigned char>(value >> shift & 0xFFU));
    }
    return bytes;
}

// PNG, annex D: the CRC, bit by bit.
quint32 crcOf(const QByteArray& bytes) {
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1U) != 0 ? 0xEDB88320U ^ crc >> 1U : crc >> 1U;
        }
    }
    return ~crc;
}

QByteArray chunk(const QByteArray& type, const QByteArray& data) {
    return number32(static_cast<quint32>(data.size())) + type + data + number32(crcOf(type + data));
}

const QByteArray pngSignature("\x89PNG\r\n\x1A\n");

QByteArray header(quint32 width, quint32 height, char depth = 8, char colour = 2, char interlace = 0) {
    return chunk("IHDR", number32(width) + number32(height) + QByteArray(1, depth) + QByteArray(1, colour) +
                             QByteArray(2, '\0') + QByteArray(1, interlace));
}

QByteArray png(const QByteArray& extra = {}, const QByteArray& head = header(3, 2)) {
    return pngSignature + head + extra + chunk("IDAT", qCompress(QByteArray(20, '\0')).sliced(4)) + chunk("IEND", {});
}

QByteArray segment(int marker, const QByteArray& data) {
    return QByteArray("\xFF") + static_cast<char>(marker) + number32(static_cast<quint32>(data.size()) + 2).last(2) +
           data;
}

QByteArray jpeg(const QByteArray& extra = {}, int frame = 0xC0, int components = 3) {
    const QByteArray frameData =
        QByteArray("\x08\0\x02\0\x03", 5) + static_cast<char>(components) + QByteArray(3 * components, '\x11');
    return "\xFF\xD8" + segment(0xE0, QByteArray("JFIF\0\1\1\0\0\1\0\1\0\0", 14)) + extra +
           segment(0xDB, QByteArray(65, '\1')) + segment(frame, frameData) + segment(0xDA, QByteArray(10, '\1')) +
           QByteArray("\x12\xFF\0\x34\xFF\xD0\x56", 7) + "\xFF\xD9";
}

// A TIFF structure with one directory of the given tags; a second one where a thumbnail is asked for.
QByteArray exif(const QList<int>& tags, bool thumbnail) {
    QByteArray tiff("MM\0*\0\0\0\x08", 8);
    tiff += number32(static_cast<quint32>(tags.size())).last(2);
    for (const int tag : tags) {
        tiff += number32(static_cast<quint32>(tag)).last(2) + QByteArray(10, '\0');
    }
    return tiff + number32(thumbnail ? 8 : 0);
}

QByteArray described(const ImageInfo& info) {
    QByteArray text = QByteArray::fromStdString(std::string(nameOf(info.kind))) + " " + QByteArray::number(info.width) +
                      "x" + QByteArray::number(info.height) + " " + QByteArray::number(info.bitsPerSample) + " " +
                      QByteArray::fromStdString(std::string(nameOf(info.colour)));
    const std::pair<bool, const char*> flags[] = {{info.interlaced, " interlaced"},
                                                  {info.animated, " animated"},
                                                  {info.hasExif, " exif"},
                                                  {info.hasGps, " gps"},
                                                  {info.hasThumbnail, " thumbnail"},
                                                  {info.hasXmp, " xmp"},
                                                  {info.hasColourProfile, " profile"}};
    for (const auto& [holds, name] : flags) {
        text += holds ? name : "";
    }
    for (const std::string& name : info.textNames) {
        text += " text:" + QByteArray::fromStdString(name);
    }
    for (const std::string& name : info.otherParts) {
        text += " part:" + QByteArray::fromStdString(name);
    }
    if (info.unreachableColours > 0 || info.transparentColours > 0) {
        text += " colours:" + QByteArray::number(info.unreachableColours) + "," +
                QByteArray::number(info.transparentColours);
    }
    if (info.bytesAfterEnd > 0) {
        text += " after:" + QByteArray::number(qulonglong{info.bytesAfterEnd}) + ":" +
                QByteArray::fromStdString(std::string(nameOf(info.afterEnd)));
    }
    for (const ImageFault fault : info.faults) {
        text += " !" + QByteArray::fromStdString(std::string(nameOf(fault)));
    }
    return text;
}

} // namespace

class TestImageInfo : public QObject {
    Q_OBJECT
private slots:
    void inspects_data();
    void inspects();
    void noticesEveryTruncation_data();
    void noticesEveryTruncation();
    void noticesEveryFlippedByte();
    void survivesAnything();
    void boundsNames();
    void readsTheCorpus();
};

void TestImageInfo::inspects_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
        QTest::newRow(name) << bytes << QByteArray(expected);
    };
    row("png", png(), "png 3x2 8 rgb");
    row("png grey, interlaced", png({}, header(7, 7, 16, 0, 1)), "png 7x7 16 grey interlaced");
    row("png text", png(chunk("tEXt", QByteArray("Comment\0secret", 14)) + chunk("zTXt", QByteArray("Author\0\0x", 9))),
        "png 3x2 8 rgb text:Comment text:Author");
    row("png xmp", png(chunk("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0<x>", 25))),
        "png 3x2 8 rgb xmp text:XML:com.adobe.xmp");
    row("png keyword with controls", png(chunk("tEXt", QByteArray("a\x1B[31m\0x", 8))),
        "png 3x2 8 rgb text:a\\x1B[31m");
    row("png text without keyword", png(chunk("tEXt", "no end")), "png 3x2 8 rgb text:no end !bad-structure");
    row("png exif", png(chunk("eXIf", exif({0x010F, 0x8825}, true))), "png 3x2 8 rgb exif gps thumbnail");
    row("png broken exif", png(chunk("eXIf", "MM")), "png 3x2 8 rgb exif");
    row("png exif beyond its end", png(chunk("eXIf", exif({0x8825}, false).first(12))), "png 3x2 8 rgb exif gps");
    row("png profile and animation", png(chunk("iCCP", "x") + chunk("acTL", QByteArray(8, '\0'))),
        "png 3x2 8 rgb animated profile");
    row("png private", png(chunk("prVt", "hidden")), "png 3x2 8 rgb part:prVt");
    row("png unknown critical", png(chunk("ABCD", "x")), "png 3x2 8 rgb part:ABCD !bad-structure");
    row("png palette without palette", png({}, header(3, 2, 8, 3)), "png 3x2 8 palette !bad-structure");
    row("png palette", png(chunk("PLTE", "rgb"), header(3, 2, 4, 3)), "png 3x2 4 palette");
    row("png palette of more colours than pixels", png(chunk("PLTE", QByteArray(3 * 8, 'x')), header(3, 2, 8, 3)),
        "png 3x2 8 palette colours:2,0");
    row("png palette of more colours than bits tell", png(chunk("PLTE", QByteArray(3 * 5, 'x')), header(9, 9, 2, 3)),
        "png 9x9 2 palette colours:1,0");
    row("png palette that nobody asks for", png(chunk("PLTE", "rgbrgb")), "png 3x2 8 rgb colours:2,0");
    row("png transparent colours",
        png(chunk("PLTE", "rgbRGBrgbXYZ") + chunk("tRNS", QByteArray("\0\0\0\1", 4)), header(3, 2, 4, 3)),
        "png 3x2 4 palette colours:0,2");
    row("png one transparent colour",
        png(chunk("PLTE", "rgbRGB") + chunk("tRNS", QByteArray("\0\xFF", 2)), header(3, 2, 4, 3)),
        "png 3x2 4 palette colours:0,1");
    row("png transparency of a colour", png(chunk("tRNS", QByteArray(6, '\0'))), "png 3x2 8 rgb");
    row("png two palettes", png(chunk("PLTE", "rgb") + chunk("PLTE", "rgb"), header(3, 2, 4, 3)),
        "png 3x2 4 palette !bad-structure");
    row("png palette of half a colour", png(chunk("PLTE", "rgbr"), header(3, 2, 4, 3)),
        "png 3x2 4 palette !bad-structure");
    row("png suggested palette", png(chunk("sPLT", "any data")), "png 3x2 8 rgb part:sPLT");
    row("png bad depth", png({}, header(3, 2, 7, 2)), "png 3x2 7 rgb !bad-structure");
    row("png bomb", png({}, header(100000, 100000)), "png 100000x100000 8 rgb !absurd-size");
    row("png of no size", png({}, header(0, 5)), "png 0x5 8 rgb !absurd-size");
    row("png largest numbers", png({}, header(0xFFFFFFFF, 0xFFFFFFFF)),
        "png 4294967295x4294967295 8 rgb !bad-structure !absurd-size");
    row("png with a zip behind", png() + "PK\x03\x04xx", "png 3x2 8 rgb after:6:zip !bytes-after-end");
    row("png with a line end behind", png() + "\n", "png 3x2 8 rgb after:1:text !bytes-after-end");
    row("png twice", png() + png(), "png 3x2 8 rgb after:68:png !bytes-after-end");
    row("png two headers", png(header(1, 1)), "png 3x2 8 rgb !bad-structure");
    row("png no header", pngSignature + chunk("IEND", {}), "png 0x0 0 unknown !bad-structure !absurd-size");
    row("png no pixels", pngSignature + header(3, 2) + chunk("IEND", {}), "png 3x2 8 rgb !bad-structure");
    row("png signature only", pngSignature, "png 0x0 0 unknown !truncated !absurd-size");
    row("png impossible length", pngSignature + header(3, 2) + "\xFF\xFF\xFF\xFFIDAT", "png 3x2 8 rgb !bad-structure");
    row("jpeg", jpeg(), "jpeg 3x2 8 ycbcr");
    row("jpeg grey, progressive", jpeg({}, 0xC2, 1), "jpeg 3x2 8 grey interlaced");
    row("jpeg cmyk", jpeg({}, 0xC1, 4), "jpeg 3x2 8 cmyk");
    row("jpeg rgb by adobe", jpeg(segment(0xEE, QByteArray("Adobe\0d\0\0\0\0\0", 12))), "jpeg 3x2 8 rgb");
    row("jpeg comment", jpeg(segment(0xFE, "secret")), "jpeg 3x2 8 ycbcr text:comment");
    row("jpeg exif", jpeg(segment(0xE1, QByteArray("Exif\0\0", 6) + exif({0x8825}, true))),
        "jpeg 3x2 8 ycbcr exif gps thumbnail");
    row("jpeg xmp", jpeg(segment(0xE1, QByteArray("http://ns.adobe.com/xap/1.0/\0<x>", 32))), "jpeg 3x2 8 ycbcr xmp");
    row("jpeg photoshop", jpeg(segment(0xED, "Photoshop 3.0")), "jpeg 3x2 8 ycbcr part:APP13");
    row("jpeg thumbnail", jpeg(segment(0xE0, QByteArray("JFXX\0\x10", 6))), "jpeg 3x2 8 ycbcr thumbnail");
    row("jpeg fill bytes", jpeg("\xFF\xFF\xFF" + segment(0xFE, "x")), "jpeg 3x2 8 ycbcr text:comment");
    row("jpeg two frames", jpeg(segment(0xC0, QByteArray("\x08\0\x09\0\x09\1\1\1\1", 9))),
        "jpeg 9x9 8 grey !bad-structure");
    row("jpeg behind", jpeg() + "%PDF-1.4", "jpeg 3x2 8 ycbcr after:8:pdf !bytes-after-end");
    row("jpeg without frame", QByteArray("\xFF\xD8\xFF\xD9"), "jpeg 0x0 0 unknown !bad-structure !absurd-size");
    row("jpeg garbage between", "\xFF\xD8\xFF\xFE" + QByteArray("\0\3xjunk", 7),
        "jpeg 0x0 0 unknown text:comment !bad-structure !absurd-size");
    row("jpeg segment of no length", QByteArray("\xFF\xD8\xFF\xE0\0\1", 6),
        "jpeg 0x0 0 unknown !bad-structure !absurd-size");
    row("jpeg three bytes", "\xFF\xD8\xFF", "jpeg 0x0 0 unknown !truncated !absurd-size");
    row("text", "a,b\n", "text 0x0 0 unknown !not-an-image");
    row("nothing", "", "empty 0x0 0 unknown !not-an-image");
    row("gif", "GIF89a-------", "gif 0x0 0 unknown !not-an-image");
}

void TestImageInfo::inspects() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    QCOMPARE(described(inspectImage(bytes.toStdString())), expected);
    for (const qsizetype step : {1, 3, 7, 64}) {
        ImageInspector inspector;
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            inspector.push(bytes.mid(at, step).toStdString());
        }
        QCOMPARE(described(inspector.finish()), expected);
    }
}

void TestImageInfo::noticesEveryTruncation_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("from");
    QTest::newRow("png") << png(chunk("tEXt", QByteArray("Comment\0secret", 14))) << 8;
    QTest::newRow("jpeg") << jpeg(segment(0xFE, "secret")) << 3;
}

void TestImageInfo::noticesEveryTruncation() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, from);
    QVERIFY(inspectImage(bytes.toStdString()).faults.empty());
    for (qsizetype size = from; size < bytes.size(); ++size) {
        QVERIFY2(inspectImage(bytes.first(size).toStdString()).has(ImageFault::Truncated),
                 qPrintable(QString::number(size)));
    }
}

void TestImageInfo::noticesEveryFlippedByte() {
    const QByteArray whole = png(chunk("tEXt", QByteArray("Comment\0secret", 14)));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        QVERIFY2(!inspectImage(bytes.toStdString()).faults.empty(), qPrintable(QString::number(at)));
    }
}

void TestImageInfo::survivesAnything() {
    std::mt19937 random(37);
    const QByteArray seeds[] = {png(chunk("eXIf", exif({1, 2, 0x8825}, true))),
                                jpeg(segment(0xE1, QByteArray("Exif\0\0", 6) + exif({1, 0x8825}, true))),
                                png(chunk("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0<x>", 25)))};
    for (int round = 0; round < 30000; ++round) {
        std::string bytes = seeds[random() % 3].toStdString();
        for (std::size_t i = 1 + random() % 6; i > 0 && !bytes.empty(); --i) {
            const std::size_t at = 3 + random() % (bytes.size() - 3);
            switch (random() % 4) {
            case 0:
                bytes[at] = static_cast<char>(random() & 0xFFU);
                break;
            case 1:
                bytes[at] = random() % 2 == 0 ? '\xFF' : '\0';
                break;
            case 2:
                bytes.insert(at, bytes.substr(random() % bytes.size(), random() % 20));
                break;
            default:
                bytes.erase(at, random() % 8);
            }
        }
        ImageInspector inspector;
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t size = 1 + random() % 40;
            inspector.push(std::string_view(bytes).substr(at, size));
            at += size;
        }
        QCOMPARE(described(inspector.finish()), described(inspectImage(bytes)));
    }
}

void TestImageInfo::boundsNames() {
    QByteArray extra;
    for (int i = 0; i < 500; ++i) {
        extra += chunk("tEXt", QByteArray::number(i) + QByteArray("\0x", 2));
    }
    const ImageInfo info = inspectImage(png(extra).toStdString());
    QCOMPARE(info.textNames.size(), ImageInfo::maximumNames);
    QVERIFY(info.metadataBytes >= 500 * 3);
    QVERIFY(info.faults.empty());
}

void TestImageInfo::readsTheCorpus() {
    const QString corpus = QStringLiteral(OUTCHECK_SOURCE_DIR "/../shared/corpus");
    if (!QDir(corpus).exists()) {
        QSKIP("no corpus beside the sources");
    }
    QDirIterator files(corpus, {"*.png", "*.jpg", "*.jpeg"}, QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ImageInfo info = inspectImage(file.readAll().toStdString());
        QVERIFY2(info.faults.empty(), qPrintable(file.fileName() + " " + described(info)));
        QVERIFY(info.width > 10 && info.height > 10 && info.colour != ColourType::Unknown);
        ++seen;
    }
    QVERIFY(seen > 50);
}

QTEST_APPLESS_MAIN(TestImageInfo)
#include "test_image_info.moc"
