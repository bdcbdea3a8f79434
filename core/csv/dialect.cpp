// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/dialect.h"

#include "csv/record_scanner.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace outcheck::csv {

namespace {

constexpr std::size_t sampleBytes = std::size_t{256} << 10U;
constexpr std::uint64_t sampleRecords = 200;
constexpr std::array<char, 4> delimiters = {',', '\t', ';', '|'}; // the likelier one first: it wins a tie

// How well a text is a table with one delimiter.
struct Fit {
    std::uint64_t fields = 1;   // that most records have
    std::uint64_t agreeing = 0; // records with so many fields
    std::uint64_t records = 0;
    std::uint64_t strayQuotes = 0; // few where quotes stand beside the right delimiter
};

Fit fitOf(std::string_view text, char delimiter, bool isWhole) {
    if (text.find(delimiter) == std::string_view::npos) {
        return {};
    }
    std::map<std::size_t, std::uint64_t> recordsByFields;
    Fit fit;
    RecordScanner scanner(Dialect{io::Encoding::Utf8, delimiter, '"', 0});
    const auto count = [&](const RecordView& record) {
        ++recordsByFields[record.fields.size()];
        return ++fit.records < sampleRecords;
    };
    if (scanner.push(text, count) && (isWhole || fit.records == 0)) {
        scanner.finish(count);
    }
    for (const auto& [fields, records] : recordsByFields) {
        if (records >= fit.agreeing) {
            fit.fields = fields;
            fit.agreeing = records;
        }
    }
    fit.strayQuotes = scanner.faults().strayQuotes;
    return fit;
}

bool isBetter(const Fit& candidate, const Fit& best) {
    if ((candidate.fields > 1) != (best.fields > 1)) {
        return candidate.fields > 1;
    }
    // The shares agreeing / records of both, multiplied by both numbers of records.
    const std::uint64_t share = candidate.agreeing * std::max<std::uint64_t>(best.records, 1);
    const std::uint64_t bestShare = best.agreeing * candidate.records;
    return share != bestShare ? share > bestShare : candidate.strayQuotes < best.strayQuotes;
}

char likeliestDelimiter(std::string_view text, bool isWhole) {
    char likeliest = delimiters[0];
    Fit best = fitOf(text, likeliest, isWhole);
    for (std::size_t i = 1; i < delimiters.size(); ++i) {
        const Fit fit = fitOf(text, delimiters[i], isWhole);
        if (fit.fields > 1 && isBetter(fit, best)) {
            best = fit;
            likeliest = delimiters[i];
        }
    }
    return likeliest;
}

struct SeparatorLine {
    char delimiter;
    std::size_t length; // characters, line end included
};

// Excel's own first line: sep=; with or without quotes around it.
std::optional<SeparatorLine> separatorLine(std::string_view text) {
    const std::size_t quotes = text.starts_with('"') ? 1 : 0;
    const std::string_view name = text.substr(std::min(quotes, text.size()), 4);
    const bool isSeparator = name.size() == 4 && (name[0] | 0x20) == 's' && (name[1] | 0x20) == 'e' &&
                             (name[2] | 0x20) == 'p' && name[3] == '=';
    std::size_t at = quotes + 4;
    if (!isSeparator || at >= text.size()) {
        return std::nullopt;
    }
    const char delimiter = text[at++];
    if (std::find(delimiters.begin(), delimiters.end(), delimiter) == delimiters.end()) {
        return std::nullopt;
    }
    if (quotes > 0) {
        if (at >= text.size() || text[at] != '"') {
            return std::nullopt;
        }
        ++at;
    }
    const std::string_view rest = text.substr(at);
    if (rest.empty()) {
        return SeparatorLine{delimiter, at};
    }
    if (rest.starts_with("\r\n")) {
        return SeparatorLine{delimiter, at + 2};
    }
    if (rest.front() == '\n' || rest.front() == '\r') {
        return SeparatorLine{delimiter, at + 1};
    }
    return std::nullopt;
}

} // namespace

Dialect findDialect(std::string_view firstBytes) {
    const std::string_view sample = firstBytes.substr(0, sampleBytes);
    const bool isWhole = firstBytes.size() < sampleBytes;
    const io::EncodingGuess guess = io::guessEncoding(sample);
    Dialect dialect;
    dialect.encoding = guess.encoding;
    dialect.dataOffset = guess.markBytes;
    std::string transcoded;
    std::string_view text = sample.substr(guess.markBytes);
    std::size_t bytesPerCharacter = 1;
    if (guess.encoding == io::Encoding::Utf16Le || guess.encoding == io::Encoding::Utf16Be) {
        io::Transcoder(guess.encoding).append(text, transcoded);
        text = transcoded;
        bytesPerCharacter = 2;
    }
    if (const auto line = separatorLine(text)) {
        dialect.delimiter = line->delimiter;
        dialect.dataOffset += line->length * bytesPerCharacter; // the line is ASCII
    } else {
        dialect.delimiter = likeliestDelimiter(text, isWhole);
    }
    return dialect;
}

} // namespace outcheck::csv
