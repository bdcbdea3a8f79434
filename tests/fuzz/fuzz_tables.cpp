// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck_fuzz_tables: small tables with random edits through the scanner and table::TableProfiler, in one piece, in
// blocks of random sizes, and with helpers; then cut into the tables that stand in it, and looked at for relations.
// Exit code 1 and the number of the input where the answers differ or a cut loses a record; what a sanitizer finds ends
// it. A line on standard error each so many inputs says how far it came.
#include "csv/dialect.h"
#include "csv/record_scanner.h"
#include "options.h"
#include "random.h"
#include "table/relations/record_keeper.h"
#include "table/relations/relations.h"
#include "table/relations/stacked_tables.h"
#include "table/relations/thousands_points.h"
#include "table/table_profile.h"
#include "task/helpers.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdio>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>

namespace {

using namespace outcheck;
using namespace outcheck::fuzz;

constexpr std::uint64_t inputsALine = 10'000;

constexpr std::array<std::string_view, 15> seeds{
    "region,sex,n,total,pct\nEast,F,120,480,25\nEast,M,3,7,42.9\nWest,F,[REDACTED],310,\nWest,M,55,290,19\n",
    ",cases,cases,population\nsex,F,M,F\ndate,,,\n2021-01-04,9.0,8.0,300\n2021-01-11,7.0,11.0,310\n",
    "variable,\"**Group A**, N = 1,234\",stat_2\nAge,NA,NA\n18-39,\"1,010 (82%)\",5 (0.4%)\n40+,224 (18%),\"7 (3, "
    "14)\"\n",
    ";1;2;3\n2021-01-04;0,5;12,5;1.234,56\n2021-01-11;0,25;\"1,2 (0,9-1,4)\";3 (2,5%)\n",
    "East;201920;281546\nWest;201819;236871\nNorth;201920;<=5\n",
    "term,estimate,std.error,Pr(>|z|),conf.low,conf.high\na,-0.5,0.1,<0.001,-0.7,-0.3\nb,1e300,1e-300,1,-1e9,1e9\n",
    "area\tkind\tA\tB\nX\tObserved\t12\t3\nX\tExpected\t10.5\t2.25\nY\tObserved\t-\t<8\nY\tExpected\t9.1\tNaN\n",
    "Table 1: people by year\n\nyear,people\n2020,41\n2021,39\n\nregion,deaths\nEast,4\nWest,12\nNote: exact\n",
    ",count,mean,std,min,25%,max\nF,412,61.2,12.1,18,50,104\nM,411,59.4,12.9,18,49,103\n",
    "practice_code,date,numerator,denominator\nA81001,2021-01,4,120\nB82002,2021-02,0,90\nC83003,2021-03,12,77\n",
    "weeks,group,share\n0,a,45.2 [120]\n1,a,12.5% [33]\n2,a,61 [12]\n3,a,12 of 40\n4,b,3/10 (30%)\n5,b,-- / 33\n",
    "Table 1,,\nsex,n,pct\nF,120,60\nM,80,40\n,,\nTable 2,,\nregion,n,mean age\nEast,4,43.2\nWest,12,55.1\n",
    "sex,n,,region,\"Cases (N = 200)\"\nF,120,,East,12.5\nM,80,,West,35.0\n,,,North,52.5\n",
    "Gruppe;n;Anteil\na;1.204;12,5\nb;12.345.678;40,5\nc;204;47,0\nGruppe;n;Anteil\na;7;1,0\n",
    "sep=;\nname;id;id\n\"a \"\"b\"\"\r\nc\";1;2\n;;\n\xEF\xBB\xBFx;\xC3\xA9;9007199254740993\n"};

constexpr std::array<std::string_view, 25> pieces{",",
                                                  "\n",
                                                  "\n\n",
                                                  "\r\n",
                                                  "\"",
                                                  ";",
                                                  "0",
                                                  "1",
                                                  "7",
                                                  "-",
                                                  "NA",
                                                  "1,234",
                                                  "(",
                                                  ")%",
                                                  "<=7",
                                                  "[REDACTED]",
                                                  ".5",
                                                  "1e9",
                                                  "\xC3\xA4",
                                                  "2021-01-04",
                                                  "n",
                                                  "mean",
                                                  "999999999999999999",
                                                  "\t",
                                                  std::string_view("\0", 1)};

std::string makeTable(Random& random) {
    std::string text(seeds[random.below(seeds.size())]);
    if (random.oneIn(3)) { // long enough to be swept in blocks
        const std::size_t header = std::min(text.find('\n'), text.size() - 1) + 1;
        const std::string rows = text.substr(header);
        for (std::size_t copies = random.below(120); copies > 0; --copies) {
            text += rows;
        }
    }
    for (std::size_t edits = random.below(12); edits > 0; --edits) {
        const std::size_t at = random.below(text.size() + 1);
        const std::size_t removed = random.oneIn(2) ? random.below(8) : 0;
        text.replace(at, std::min(removed, text.size() - at),
                     random.oneIn(4) ? "" : pieces[random.below(pieces.size())]);
        if (random.oneIn(4) && !text.empty()) {
            text[random.below(text.size())] = static_cast<char>(random.below(256));
        }
    }
    return text;
}

void describe(std::ostringstream& out, const std::optional<double>& number) {
    out << ' ' << (number ? std::to_string(std::bit_cast<std::uint64_t>(*number)) : "none");
}

std::string described(const table::TableProfile& profile) {
    std::ostringstream out;
    out << profile.records << ' ' << profile.headerRows << ' ' << profile.raggedRecords << ' ' << profile.headerMissing
        << ' ' << nameOf(profile.rounding.kind) << profile.rounding.base << '\n';
    for (const table::ColumnProfile& c : profile.columns) {
        out << c.name << ' ' << nameOf(c.role) << ' ' << c.confidence << ' ' << c.evidence << ' ' << c.mayBeCount
            << c.hidesNumbers << c.countsInLabelledRows << ' ' << c.distinct << ' ' << c.rows << ' ' << c.numeric << ' '
            << c.missing << ' ' << c.redacted << ' ' << c.words << ' ' << nameOf(c.rounding.kind) << c.rounding.base;
        describe(out, c.minimum);
        describe(out, c.maximum);
        describe(out, c.sum);
        out << '\n';
    }
    for (const table::RowKind kind : profile.rowKinds) {
        out << static_cast<int>(kind);
    }
    return out.str();
}

// Reads the text in pieces of at most `longest` bytes, with blocks of records or without.
std::string answerTo(std::string_view text, std::size_t longest, bool inBlocks, task::Helpers* helpers) {
    csv::RecordScanner scanner(csv::findDialect(text));
    table::TableProfiler profiler(nullptr, helpers);
    const csv::RecordScanner::OnRecord onRecord = [&](const csv::RecordView& record) {
        profiler.addRecord(record.fields);
        return true;
    };
    const csv::OnRecordBlock onBlock = [&](const csv::RecordBlock& block) {
        profiler.addBlock(block);
        return true;
    };
    while (!text.empty()) {
        const std::string_view piece = text.substr(0, longest);
        if (inBlocks) {
            scanner.push(piece, onRecord, onBlock);
        } else {
            scanner.push(piece, onRecord);
        }
        text.remove_prefix(piece.size());
    }
    scanner.finish(onRecord, {});
    return described(profiler.judge());
}

// Whether the tables that a file is cut into, and their relations, hold together: every record is in one of them, or in
// several beside each other.
bool holdsTogether(std::string_view text) {
    csv::RecordScanner scanner(csv::findDialect(text));
    table::TableProfiler profiler;
    table::RecordKeeper keeper;
    std::uint64_t lastLine = 0;
    const csv::RecordScanner::OnRecord onRecord = [&](const csv::RecordView& record) {
        profiler.addRecord(record.fields);
        keeper.add(record.fields, record.line > lastLine + 1);
        lastLine = record.line;
        return true;
    };
    scanner.push(text, onRecord);
    scanner.finish(onRecord, {});
    const auto grid = keeper.grid(profiler.judge());
    if (!grid) {
        return true;
    }
    table::Relations(*grid).inWords();
    table::pointUses(*grid);
    const auto tables = table::findStackedTables(*grid, keeper.shapes());
    std::size_t next = 0, first = 0;
    std::vector<std::string_view> fields;
    for (const table::StackedTable& one : tables) {
        const bool isBeside = one.firstColumn > 0 && one.firstRecord == first;
        if (one.records == 0 || one.titles >= one.records || (one.firstRecord != next && !isBeside)) {
            return false;
        }
        for (std::size_t row = one.firstRecord; row < one.firstRecord + one.records; ++row) {
            table::fieldsOf(one, row, *grid, keeper.shapes(), fields);
        }
        first = one.firstRecord;
        next = one.firstRecord + one.records;
    }
    return tables.empty() || next == grid->rows();
}

} // namespace

int main(int argc, char** argv) {
    Options options{.inputs = 1000};
    if (!parseOptions(argc, argv, options) || options.threads != 1) {
        std::fprintf(stderr, "usage: outcheck_fuzz_tables [--inputs N] [--seed S] [--first N]\n");
        return 2;
    }
    task::Helpers helpers(4);
    std::uint64_t differences = 0;
    std::uint64_t bytes = 0;
    for (std::uint64_t i = options.first; i < options.first + options.inputs; ++i) {
        Random random(options.seed * 0x1'0000'0000U + i);
        const std::string text = makeTable(random);
        const std::string whole = answerTo(text, text.size() + 1, false, nullptr);
        if (answerTo(text, 1 + random.below(200), true, nullptr) != whole ||
            answerTo(text, text.size() + 1, true, &helpers) != whole || !holdsTogether(text)) {
            ++differences;
            std::printf("DIFFERENCE at input %llu of seed %llu\n", static_cast<unsigned long long>(i),
                        static_cast<unsigned long long>(options.seed));
        }
        bytes += text.size();
        if ((i + 1 - options.first) % inputsALine == 0) {
            std::fprintf(stderr, "%llu inputs, %llu differences\n",
                         static_cast<unsigned long long>(i + 1 - options.first),
                         static_cast<unsigned long long>(differences));
        }
    }
    std::printf("%llu tables, %llu bytes; %llu differences\n", static_cast<unsigned long long>(options.inputs),
                static_cast<unsigned long long>(bytes), static_cast<unsigned long long>(differences));
    return differences == 0 ? 0 : 1;
}
