// SPDX-License-Identifier: GPL-3.0-or-later
// What a file really is, judged by its bytes, and what a PNG or JPEG says about itself: size, colours, hidden text,
// camera data, bytes behind its end. Only the structure is walked; no pixel is decoded, so nothing here runs a codec on
// input that nobody trusts. A PNG or JPEG is walked as it is read, in bounded memory (under 200 KB).
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::media {

// What the first bytes say. Text: nothing but text (well-formed or nearly so). Unknown: binary that we do not know.
enum class ContentKind {
    Empty,
    Unknown,
    Text,
    Png,
    Jpeg,
    Gif,
    Bmp,
    Tiff,
    WebP,
    Heif,
    Svg,
    Html,
    Xml,
    Json,
    Rtf,
    Pdf,
    PostScript,
    Zip, // also xlsx, docx, npz, jar
    Gzip,
    Bzip2,
    Xz,
    Zstd,
    SevenZip,
    Rar,
    Tar,
    OleDocument, // xls, doc
    Parquet,
    Arrow, // Feather too
    Hdf5,
    Sqlite,
    Stata,
    Sas,
    Spss,
    RData,
    Pickle,
    NumPy,
    Executable // ELF, PE, Mach-O
};
// Lower-case kebab name, stable: "png", "ole-document".
std::string_view nameOf(ContentKind kind);

// Judges from the first bytes of a file; 4 KiB are enough. Never fails.
ContentKind kindBySignature(std::span<const std::byte> firstBytes);
ContentKind kindBySignature(std::string_view firstBytes);

// What the last suffix of a name promises (".PNG" and ".png" alike); Unknown for a suffix that promises no signature we
// know, Text for csv, txt, log, md, yaml, py, r, do and the like.
ContentKind kindByName(std::string_view path);

// Whether a file of that name may have that content: the same kind, or one that is a special case of it (a .txt that
// holds JSON, HTML or SVG text, a .svg that begins as plain XML, an .svgz that is gzip). An empty file agrees with
// every name, and so does anything under a name that promises nothing.
bool contentAgreesWithName(ContentKind content, std::string_view path);

enum class ColourType { Unknown, Grey, GreyAlpha, Rgb, Rgba, Palette, YCbCr, Cmyk };
std::string_view nameOf(ColourType type);

enum class ImageFault {
    Truncated,     // ends before it may end
    BadStructure,  // a chunk or segment is not where it must be, or has an impossible length
    BadChecksum,   // PNG: a chunk's CRC does not hold
    AbsurdSize,    // no width or height, or more than maximumPixels pixels
    BytesAfterEnd, // something follows the end of the image
    NotAnImage     // neither PNG nor JPEG by its first bytes; nothing else was looked at
};
std::string_view nameOf(ImageFault fault);

struct ImageInfo {
    static constexpr std::uint64_t maximumPixels = 400'000'000; // more than that is a bomb or a mistake
    static constexpr std::size_t maximumNames = 64;             // of textNames and otherParts

    ContentKind kind = ContentKind::Unknown; // Png or Jpeg; otherwise as kindBySignature
    std::uint32_t width = 0, height = 0;     // pixels, as stored (EXIF orientation not applied)
    std::uint32_t bitsPerSample = 0;
    ColourType colour = ColourType::Unknown;
    bool interlaced = false; // PNG Adam7, JPEG progressive
    bool animated = false;   // APNG
    // Names of stored texts, never their content: PNG keywords ("Software", "Comment"), "comment" for a JPEG comment.
    std::vector<std::string> textNames;
    // PNG chunks and JPEG application segments that no standard names, e.g. "prVt", "APP13".
    std::vector<std::string> otherParts;
    bool hasExif = false;
    bool hasGps = false; // EXIF with a position in it
    bool hasThumbnail =
        false; // EXIF or JFIF with a second, small picture, which may show what the large one no longer shows
    bool hasXmp = false;
    bool hasColourProfile = false;
    // PNG: colours of the palette that no pixel can show, because the picture has fewer pixels, its pixels too few
    // bits, or no use for a palette; and different colours of the palette that are fully transparent.
    std::uint32_t unreachableColours = 0;
    std::uint32_t transparentColours = 0;
    std::uint64_t metadataBytes = 0; // in texts, EXIF, XMP and otherParts
    std::uint64_t bytesAfterEnd = 0;
    ContentKind afterEnd = ContentKind::Empty; // what those bytes look like: a zip behind a picture
    std::vector<ImageFault> faults;            // each at most once, in the order above

    bool has(ImageFault fault) const;
};

// Walks an image as its bytes come. Give every byte, in order, in blocks of any size; then finish().
class ImageInspector {
public:
    ImageInspector();
    ~ImageInspector();
    ImageInspector(ImageInspector&&) noexcept;
    ImageInspector& operator=(ImageInspector&&) noexcept;

    void push(std::span<const std::byte> bytes);
    void push(std::string_view bytes);
    // The account of everything pushed. The inspector must not be used afterwards.
    ImageInfo finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// The same for an image that is in memory as a whole.
ImageInfo inspectImage(std::span<const std::byte> bytes);
ImageInfo inspectImage(std::string_view bytes);

} // namespace outcheck::media
