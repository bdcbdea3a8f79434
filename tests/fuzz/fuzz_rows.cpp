// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck_fuzz_rows: random files, any of their rows through csv::RowIndex, against the plain reader. Exit code 1 and
// the number of the input where they differ.
#include "base/utf8.h"
#include "csv/row_index.h"
#include "input.h"
#include "options.h"
#include "plain_reader.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <optional>
#include <unistd.h>

namespace {

using namespace outcheck;
using namespace outcheck::fuzz;

constexpr std::size_t comparedBytes = 60'000; // RowIndex cuts longer fields

// A file that is written again and again and goes away in the end.
class ScratchFile {
public:
    ScratchFile()
        : m_path(std::filesystem::temp_directory_path() / ("outcheck-fuzz-rows-" + std::to_string(getpid()) + ".csv")) {
    }
    ~ScratchFile() {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;

    bool write(const std::string& bytes) {
        std::ofstream file(m_path, std::ios::binary | std::ios::trunc);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return static_cast<bool>(file.flush());
    }
    Result<io::OpenFile> open() const { return io::openNamedFile(m_path); }

private:
    std::filesystem::path m_path;
};

bool isShown(const std::string& shown, std::string_view expected) {
    if (expected.size() <= comparedBytes) {
        return shown == toUtf8(expected);
    }
    const std::string begin = toUtf8(expected.substr(0, comparedBytes));
    const std::size_t whole = comparedBytes - 4; // a character may be cut at the end
    return shown.size() > comparedBytes && begin.compare(0, whole, shown, 0, whole) == 0;
}

bool isRow(const csv::Row& row, const PlainTable& table) {
    const PlainRecord& record = table.records[static_cast<std::size_t>(row.number)];
    if (row.fields.size() != record.fieldCount) {
        return false;
    }
    for (std::size_t i = 0; i < record.fieldCount; ++i) {
        if (!isShown(row.fields[i], table.valueOf(table.fields[record.firstField + i]))) {
            return false;
        }
    }
    return true;
}

bool isRange(const csv::RowIndex& index, const io::OpenFile& file, std::uint64_t first, std::uint64_t count,
             const PlainTable& table) {
    const auto rows = index.rows(file, first, count);
    const std::uint64_t total = table.records.size();
    if (!rows || rows->size() != (first < total ? std::min(count, total - first) : 0)) {
        return false;
    }
    for (std::size_t i = 0; i < rows->size(); ++i) {
        if ((*rows)[i].number != first + i || !isRow((*rows)[i], table)) {
            return false;
        }
    }
    return true;
}

// What differs; nothing where nothing does.
std::optional<std::string> difference(const Input& input, ScratchFile& scratch, Random& random, PlainTable& table) {
    const csv::Dialect dialect = dialectOf(input);
    readPlainly(input.text, dialect.delimiter, dialect.quote, input.head.size(), 1, table);
    if (!scratch.write(fileBytesOf(input))) {
        return "the file could not be written";
    }
    csv::RowIndex index(dialect);
    auto file = scratch.open();
    if (!file || !index.build(std::move(*file), {}) || !index.isComplete()) {
        return "no index";
    }
    std::size_t widest = 0;
    for (const PlainRecord& record : table.records) {
        widest = std::max(widest, record.fieldCount);
    }
    if (index.recordCount() != table.records.size() || index.columnCount() != widest) {
        return "wrong counts: " + std::to_string(index.recordCount()) + " records, " +
               std::to_string(table.records.size()) + " expected; " + std::to_string(index.columnCount()) +
               " columns, " + std::to_string(widest) + " expected";
    }
    const auto reading = scratch.open();
    if (!reading) {
        return "the file could not be opened";
    }
    for (int i = 0; i < 8; ++i) {
        const std::uint64_t near = csv::RowIndex::recordsPerCheckpoint * random.below(5) + random.below(3);
        const std::uint64_t first =
            i < 4 ? random.below(table.records.size() + 2) : near - std::min<std::uint64_t>(near, 1);
        const std::uint64_t count = random.below(i % 2 == 0 ? 4 : 600);
        if (!isRange(index, *reading, first, count, table)) {
            return "wrong rows: " + std::to_string(count) + " from " + std::to_string(first) + " on";
        }
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char** argv) {
    Options options{.inputs = 1000};
    if (!parseOptions(argc, argv, options) || options.threads != 1) {
        std::fprintf(stderr, "usage: outcheck_fuzz_rows [--inputs N] [--seed S] [--first N]\n");
        return 2;
    }
    ScratchFile scratch;
    Input input;
    PlainTable table;
    std::uint64_t records = 0;
    std::uint64_t differences = 0;
    for (std::uint64_t i = options.first; i < options.first + options.inputs; ++i) {
        makeLongInput(options.seed, i, input);
        Random random(i);
        if (const auto found = difference(input, scratch, random, table)) {
            ++differences;
            std::printf("DIFFERENCE at input %llu of seed %llu (again: --seed %llu --first %llu --inputs 1): %s\n",
                        static_cast<unsigned long long>(i), static_cast<unsigned long long>(options.seed),
                        static_cast<unsigned long long>(options.seed), static_cast<unsigned long long>(i),
                        found->c_str());
        }
        records += table.records.size();
    }
    std::printf("%llu files, %llu records; %llu differences\n", static_cast<unsigned long long>(options.inputs),
                static_cast<unsigned long long>(records), static_cast<unsigned long long>(differences));
    return differences == 0 ? 0 : 1;
}
