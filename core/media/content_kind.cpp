// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/encoding.h"
#include "media/image_info.h"

#include <algorithm>
#include <array>

namespace outcheck::media {

namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    std::size_t offset;
    ContentKind kind;
};

// From the formats' own specifications. The longer signature stands before one that it begins with.
constexpr std::array signatures = {
    Signature{"\x89PNG\r\n\x1A\n"sv, 0, ContentKind::Png},
    Signature{"\xFF\xD8\xFF"sv, 0, ContentKind::Jpeg},
    Signature{"GIF87a"sv, 0, ContentKind::Gif},
    Signature{"GIF89a"sv, 0, ContentKind::Gif},
    Signature{"II*\0"sv, 0, ContentKind::Tiff},
    Signature{"MM\0*"sv, 0, ContentKind::Tiff},
    Signature{"WEBP"sv, 8, ContentKind::WebP},
    Signature{"ftyphei"sv, 4, ContentKind::Heif},
    Signature{"ftypmif1"sv, 4, ContentKind::Heif},
    Signature{"ftypavif"sv, 4, ContentKind::Heif},
    Signature{"{\\rtf"sv, 0, ContentKind::Rtf},
    Signature{"%PDF-"sv, 0, ContentKind::Pdf},
    Signature{"%!PS"sv, 0, ContentKind::PostScript},
    Signature{"PK\x03\x04"sv, 0, ContentKind::Zip},
    Signature{"PK\x05\x06"sv, 0, ContentKind::Zip},
    Signature{"PK\x07\x08"sv, 0, ContentKind::Zip},
    Signature{"\x1F\x8B"sv, 0, ContentKind::Gzip},
    Signature{"BZh"sv, 0, ContentKind::Bzip2},
    Signature{"\xFD"
              "7zXZ\0"sv,
              0, ContentKind::Xz},
    Signature{"\x28\xB5\x2F\xFD"sv, 0, ContentKind::Zstd},
    Signature{"7z\xBC\xAF\x27\x1C"sv, 0, ContentKind::SevenZip},
    Signature{"Rar!\x1A\x07"sv, 0, ContentKind::Rar},
    Signature{"ustar"sv, 257, ContentKind::Tar},
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, 0, ContentKind::OleDocument},
    Signature{"PAR1"sv, 0, ContentKind::Parquet},
    Signature{"ARROW1"sv, 0, ContentKind::Arrow},
    Signature{"FEA1"sv, 0, ContentKind::Arrow},
    Signature{"\x89HDF\r\n\x1A\n"sv, 0, ContentKind::Hdf5},
    Signature{"SQLite format 3\0"sv, 0, ContentKind::Sqlite},
    Signature{"<stata_dta>"sv, 0, ContentKind::Stata},
    Signature{"\0\0\0\0\0\0\0\0\0\0\0\0\xC2\xEA\x81\x60"sv, 0, ContentKind::Sas},
    Signature{"$FL2@(#)"sv, 0, ContentKind::Spss},
    Signature{"$FL3@(#)"sv, 0, ContentKind::Spss},
    Signature{"RDX2\n"sv, 0, ContentKind::RData},
    Signature{"RDX3\n"sv, 0, ContentKind::RData},
    Signature{"X\n\0\0\0"sv, 0, ContentKind::RData},
    Signature{"\x93NUMPY"sv, 0, ContentKind::NumPy},
    Signature{"\x7F"
              "ELF"sv,
              0, ContentKind::Executable},
    Signature{"MZ\x90\0"sv, 0, ContentKind::Executable},
    Signature{"\xCF\xFA\xED\xFE"sv, 0, ContentKind::Executable},
};

bool holdsAt(std::string_view bytes, const Signature& signature) {
    return bytes.size() >= signature.offset && bytes.substr(signature.offset).starts_with(signature.bytes);
}

// Old Stata files (.dta 113 to 115) and pickles begin with bytes that mean little alone: more of them is looked at.
bool isOldStata(std::string_view bytes) {
    return bytes.size() >= 4 && bytes[0] >= 0x6C && bytes[0] <= 0x73 && (bytes[1] == 1 || bytes[1] == 2) &&
           bytes[2] == 1 && bytes[3] == 0;
}

bool isPickle(std::string_view bytes) {
    return bytes.size() >= 3 && static_cast<std::uint8_t>(bytes[0]) == 0x80 && bytes[1] >= 2 && bytes[1] <= 5 &&
           (bytes[2] == '\x95' || bytes[2] == '}' || bytes[2] == ']' || bytes[2] == 'c' || bytes[2] == '(');
}

// "BM" begins many words: the header's length behind it must be one that a version of the format has.
bool isBmp(std::string_view bytes) {
    return bytes.size() >= 18 && bytes.starts_with("BM") && bytes.substr(6, 4) == "\0\0\0\0"sv &&
           "\x0C\x28\x34\x38\x40\x6C\x7C"sv.find(bytes[14]) != std::string_view::npos &&
           bytes.substr(15, 3) == "\0\0\0"sv;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

std::string lowered(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

bool isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// Which of the markup languages; the first element decides, behind declarations and comments.
ContentKind kindOfMarkup(std::string_view text) {
    bool sawXml = false;
    std::size_t at = 0;
    for (;;) {
        while (at < text.size() && isSpace(text[at])) {
            ++at;
        }
        const std::string_view rest = text.substr(std::min(at, text.size()));
        std::string_view end;
        if (rest.starts_with("<!--")) {
            end = "-->";
        } else if (rest.starts_with("<?")) {
            sawXml = sawXml || rest.starts_with("<?xml");
            end = "?>";
        } else if (rest.starts_with("<!doctype html")) {
            return ContentKind::Html;
        } else if (rest.starts_with("<!doctype svg")) {
            return ContentKind::Svg;
        } else if (rest.starts_with("<!")) {
            end = ">";
        } else {
            break;
        }
        const std::size_t found = text.find(end, at);
        if (found == std::string_view::npos) {
            return sawXml ? ContentKind::Xml : ContentKind::Text;
        }
        at = found + end.size();
    }
    const std::string_view element = text.substr(std::min(at, text.size()));
    if (element.starts_with("<svg")) {
        return ContentKind::Svg;
    }
    constexpr std::array htmlElements = {"<html"sv,  "<head"sv,   "<body"sv, "<table"sv, "<div"sv,
                                         "<style"sv, "<script"sv, "<p>"sv,   "<h1"sv,    "<meta"sv};
    if (std::any_of(htmlElements.begin(), htmlElements.end(),
                    [&](std::string_view name) { return element.starts_with(name); })) {
        return ContentKind::Html;
    }
    return sawXml ? ContentKind::Xml : ContentKind::Text;
}

ContentKind kindOfText(std::string_view bytes, const io::EncodingGuess& guess) {
    std::string utf8;
    io::Transcoder(guess.encoding).append(bytes.substr(guess.markBytes), utf8);
    const std::string text = lowered(utf8);
    const auto first = std::find_if_not(text.begin(), text.end(), isSpace);
    if (first == text.end()) {
        return ContentKind::Text;
    }
    const auto second = std::find_if_not(first + 1, text.end(), isSpace);
    const char next = second == text.end() ? '\0' : *second;
    if (*first == '<') {
        return kindOfMarkup(text);
    }
    // Enough of JSON to tell it from prose and from log lines in brackets.
    const bool isObject = *first == '{' && (next == '"' || next == '}');
    const bool isArray = *first == '[' && (next == '{' || next == '[' || next == '"' || next == ']');
    return isObject || isArray ? ContentKind::Json : ContentKind::Text;
}

struct KindName {
    ContentKind kind;
    std::string_view name;
};

constexpr std::array kindNames = {
    KindName{ContentKind::Empty, "empty"},
    KindName{ContentKind::Unknown, "unknown"},
    KindName{ContentKind::Text, "text"},
    KindName{ContentKind::Png, "png"},
    KindName{ContentKind::Jpeg, "jpeg"},
    KindName{ContentKind::Gif, "gif"},
    KindName{ContentKind::Bmp, "bmp"},
    KindName{ContentKind::Tiff, "tiff"},
    KindName{ContentKind::WebP, "webp"},
    KindName{ContentKind::Heif, "heif"},
    KindName{ContentKind::Svg, "svg"},
    KindName{ContentKind::Html, "html"},
    KindName{ContentKind::Xml, "xml"},
    KindName{ContentKind::Json, "json"},
    KindName{ContentKind::Rtf, "rtf"},
    KindName{ContentKind::Pdf, "pdf"},
    KindName{ContentKind::PostScript, "postscript"},
    KindName{ContentKind::Zip, "zip"},
    KindName{ContentKind::Gzip, "gzip"},
    KindName{ContentKind::Bzip2, "bzip2"},
    KindName{ContentKind::Xz, "xz"},
    KindName{ContentKind::Zstd, "zstd"},
    KindName{ContentKind::SevenZip, "7z"},
    KindName{ContentKind::Rar, "rar"},
    KindName{ContentKind::Tar, "tar"},
    KindName{ContentKind::OleDocument, "ole-document"},
    KindName{ContentKind::Parquet, "parquet"},
    KindName{ContentKind::Arrow, "arrow"},
    KindName{ContentKind::Hdf5, "hdf5"},
    KindName{ContentKind::Sqlite, "sqlite"},
    KindName{ContentKind::Stata, "stata"},
    KindName{ContentKind::Sas, "sas"},
    KindName{ContentKind::Spss, "spss"},
    KindName{ContentKind::RData, "rdata"},
    KindName{ContentKind::Pickle, "pickle"},
    KindName{ContentKind::NumPy, "numpy"},
    KindName{ContentKind::Executable, "executable"},
};

struct Suffix {
    std::string_view suffix;
    ContentKind kind;
};

constexpr std::array suffixes = {
    Suffix{"csv", ContentKind::Text},        Suffix{"tsv", ContentKind::Text},
    Suffix{"txt", ContentKind::Text},        Suffix{"log", ContentKind::Text},
    Suffix{"md", ContentKind::Text},         Suffix{"yaml", ContentKind::Text},
    Suffix{"yml", ContentKind::Text},        Suffix{"py", ContentKind::Text},
    Suffix{"r", ContentKind::Text},          Suffix{"rmd", ContentKind::Text},
    Suffix{"do", ContentKind::Text},         Suffix{"smcl", ContentKind::Text},
    Suffix{"tex", ContentKind::Text},        Suffix{"sql", ContentKind::Text},
    Suffix{"json", ContentKind::Json},       Suffix{"png", ContentKind::Png},
    Suffix{"jpg", ContentKind::Jpeg},        Suffix{"jpeg", ContentKind::Jpeg},
    Suffix{"gif", ContentKind::Gif},         Suffix{"bmp", ContentKind::Bmp},
    Suffix{"tif", ContentKind::Tiff},        Suffix{"tiff", ContentKind::Tiff},
    Suffix{"webp", ContentKind::WebP},       Suffix{"heic", ContentKind::Heif},
    Suffix{"svg", ContentKind::Svg},         Suffix{"svgz", ContentKind::Gzip},
    Suffix{"html", ContentKind::Html},       Suffix{"htm", ContentKind::Html},
    Suffix{"xml", ContentKind::Xml},         Suffix{"rtf", ContentKind::Rtf},
    Suffix{"pdf", ContentKind::Pdf},         Suffix{"ps", ContentKind::PostScript},
    Suffix{"eps", ContentKind::PostScript},  Suffix{"zip", ContentKind::Zip},
    Suffix{"xlsx", ContentKind::Zip},        Suffix{"docx", ContentKind::Zip},
    Suffix{"pptx", ContentKind::Zip},        Suffix{"npz", ContentKind::Zip},
    Suffix{"gz", ContentKind::Gzip},         Suffix{"bz2", ContentKind::Bzip2},
    Suffix{"xz", ContentKind::Xz},           Suffix{"zst", ContentKind::Zstd},
    Suffix{"7z", ContentKind::SevenZip},     Suffix{"rar", ContentKind::Rar},
    Suffix{"tar", ContentKind::Tar},         Suffix{"xls", ContentKind::OleDocument},
    Suffix{"doc", ContentKind::OleDocument}, Suffix{"parquet", ContentKind::Parquet},
    Suffix{"arrow", ContentKind::Arrow},     Suffix{"feather", ContentKind::Arrow},
    Suffix{"h5", ContentKind::Hdf5},         Suffix{"hdf5", ContentKind::Hdf5},
    Suffix{"sqlite", ContentKind::Sqlite},   Suffix{"db", ContentKind::Sqlite},
    Suffix{"dta", ContentKind::Stata},       Suffix{"sas7bdat", ContentKind::Sas},
    Suffix{"sav", ContentKind::Spss},        Suffix{"npy", ContentKind::NumPy},
};

std::string suffixOf(std::string_view path) {
    const std::string_view name = path.substr(path.find_last_of('/') + 1);
    const std::size_t dot = name.find_last_of('.');
    return dot == std::string_view::npos || dot == 0 ? std::string() : lowered(name.substr(dot + 1));
}

bool isTextual(ContentKind kind) {
    return kind == ContentKind::Text || kind == ContentKind::Json || kind == ContentKind::Html ||
           kind == ContentKind::Xml || kind == ContentKind::Svg;
}

} // namespace

std::string_view nameOf(ContentKind kind) {
    const auto found =
        std::find_if(kindNames.begin(), kindNames.end(), [&](const KindName& n) { return n.kind == kind; });
    return found == kindNames.end() ? "unknown" : found->name;
}

ContentKind kindBySignature(std::string_view firstBytes) {
    const std::string_view bytes = firstBytes.substr(0, 4096);
    if (bytes.empty()) {
        return ContentKind::Empty;
    }
    const auto found =
        std::find_if(signatures.begin(), signatures.end(), [&](const Signature& s) { return holdsAt(bytes, s); });
    if (found != signatures.end()) {
        return found->kind;
    }
    if (isOldStata(bytes)) {
        return ContentKind::Stata;
    }
    if (isPickle(bytes)) {
        return ContentKind::Pickle;
    }
    if (isBmp(bytes)) {
        return ContentKind::Bmp;
    }
    const io::EncodingGuess guess = io::guessEncoding(bytes);
    return guess.encoding == io::Encoding::Binary ? ContentKind::Unknown : kindOfText(bytes, guess);
}

ContentKind kindBySignature(std::span<const std::byte> firstBytes) {
    return kindBySignature(std::string_view(reinterpret_cast<const char*>(firstBytes.data()), firstBytes.size()));
}

ContentKind kindByName(std::string_view path) {
    const std::string suffix = suffixOf(path);
    const auto found =
        std::find_if(suffixes.begin(), suffixes.end(), [&](const Suffix& s) { return s.suffix == suffix; });
    return found == suffixes.end() ? ContentKind::Unknown : found->kind;
}

bool contentAgreesWithName(ContentKind content, std::string_view path) {
    const ContentKind promised = kindByName(path);
    if (content == promised || content == ContentKind::Empty || promised == ContentKind::Unknown) {
        return true;
    }
    switch (promised) {
    case ContentKind::Text:
        return isTextual(content);
    case ContentKind::Svg:
        return content == ContentKind::Xml || content == ContentKind::Text;
    case ContentKind::Html:
        return content == ContentKind::Xml || content == ContentKind::Text || content == ContentKind::Svg;
    case ContentKind::Json: // a lone number or string is JSON too
    case ContentKind::Xml:
        return isTextual(content);
    default:
        return false;
    }
}

} // namespace outcheck::media
