// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include "csv/record_machine.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>

namespace outcheck::fuzz {

namespace {

std::uint64_t linesIn(std::string_view head) {
    std::uint64_t lines = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        lines += head[i] == '\r' || (head[i] == '\n' && (i == 0 || head[i - 1] != '\r')) ? 1U : 0U;
    }
    return lines;
}

// Pushes the blocks of `bytes` and finishes; gives whether the scan was still going on in the end. Each block has
// memory of its own, of exactly its size, which is overwritten and given back after the call: a view that outlives its
// block, or a read beyond it, does not go unnoticed.
template <typename Scanner>
bool pushAll(Scanner& scanner, std::string_view bytes, const std::vector<std::size_t>& cuts,
             const csv::RecordScanner::OnRecord& onRecord, const csv::OnRecordBlock& onBlock) {
    const auto push = [&](std::size_t begin, std::size_t end) {
        const std::size_t size = end - begin;
        const std::unique_ptr<char[]> block(new char[size]);
        std::memcpy(block.get(), bytes.data() + begin, size);
        const bool goesOn = scanner.push(std::string_view(block.get(), size), onRecord, onBlock);
        std::memset(block.get(), '"', size);
        return goesOn;
    };
    std::size_t begin = 0;
    for (const std::size_t cut : cuts) {
        push(begin, cut);
        begin = cut;
    }
    const bool goesOn = push(begin, bytes.size());
    return scanner.finish(onRecord) && goesOn;
}

std::string escaped(std::string_view bytes) {
    std::string text;
    bool afterHex = false;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isHexDigit = std::isxdigit(byte) != 0;
        if (afterHex && isHexDigit) {
            text += "\" \""; // else the digit would belong to the escape
        }
        afterHex = false;
        if (c == '"' || c == '\\') {
            text += {'\\', c};
        } else if (c == '\n' || c == '\r' || c == '\t') {
            text += {'\\', c == '\n' ? 'n' : c == '\r' ? 'r' : 't'};
        } else if (byte < 0x20 || byte >= 0x7F) {
            char hex[8];
            std::snprintf(hex, sizeof hex, "\\x%02X", byte);
            text += hex;
            afterHex = true;
        } else {
            text += c;
        }
    }
    return "\"" + text + "\"";
}

std::string toWords(const PlainTable& table) {
    std::string text;
    for (const PlainRecord& record : table.records) {
        text += "  offset " + std::to_string(record.offset) + ", line " + std::to_string(record.line) + ":";
        for (std::size_t i = 0; i < record.fieldCount; ++i) {
            const PlainField& field = table.fields[record.firstField + i];
            text += std::string(field.quoted ? " quoted " : " ") + escaped(table.valueOf(field));
        }
        text += "\n";
    }
    const PlainFaults& faults = table.faults;
    return text + "  faults: unclosed quote in line " + std::to_string(faults.unclosedQuoteLine) + ", stray quotes " +
           std::to_string(faults.strayQuotes) + ", NUL bytes " + std::to_string(faults.nulBytes) +
           ", records not UTF-8 " + std::to_string(faults.invalidUtf8Records) + "\n";
}

void fitCuts(Input& input) {
    const std::size_t bytes = fileBytesOf(input).size();
    std::erase_if(input.cuts, [&](std::size_t cut) { return cut > bytes; });
}

// Takes over what `change` makes of the input where both still differ there.
template <typename Change>
bool tryChange(Input& input, const Change& change) {
    Input candidate = input;
    change(candidate);
    fitCuts(candidate);
    if (Comparison().agrees(candidate)) {
        return false;
    }
    input = std::move(candidate);
    return true;
}

bool dropBytes(Input& input) {
    bool dropped = false;
    for (std::size_t size = std::max<std::size_t>(1, input.text.size() / 2); size > 0; size /= 2) {
        for (std::size_t at = 0; at + size <= input.text.size();) {
            if (tryChange(input, [&](Input& candidate) { candidate.text.erase(at, size); })) {
                dropped = true;
            } else {
                at += size;
            }
        }
    }
    return dropped;
}

bool dropCuts(Input& input) {
    bool dropped = !input.cuts.empty() && tryChange(input, [](Input& candidate) { candidate.cuts.clear(); });
    for (std::size_t i = input.cuts.size(); i > 0; --i) {
        dropped |= tryChange(input, [&](Input& candidate) {
            candidate.cuts.erase(candidate.cuts.begin() + static_cast<std::ptrdiff_t>(i - 1));
        });
    }
    return dropped;
}

} // namespace

bool Comparison::goesOnWith(const Input& input) {
    m_stopped = m_got.records.size() >= input.stopAfter;
    return !m_stopped;
}

bool Comparison::keep(const csv::RecordView& view, const Input& input) {
    if (m_stopped) {
        m_complaint = "a record was handed over after the scan was stopped";
    }
    if (view.number != m_got.records.size()) {
        m_complaint = "records are not numbered one by one";
    }
    if (view.quoted.size() != view.fields.size() || view.fieldCount != view.fields.size()) {
        m_complaint = "not every field is counted and says whether it was quoted";
    }
    m_got.records.push_back({view.offset, view.line, m_got.fields.size(), view.fields.size()});
    for (std::size_t i = 0; i < view.fields.size(); ++i) {
        m_got.fields.push_back({m_got.values.size(), view.fields[i].size(), view.quoted[i]});
        m_got.values += view.fields[i];
    }
    return goesOnWith(input);
}

// A block does not say where its records stand in the file; those behind it do.
bool Comparison::keep(const csv::RecordBlock& block, const Input& input) {
    if (m_stopped) {
        m_complaint = "a block was handed over after the scan was stopped";
    }
    if (block.firstNumber != m_got.records.size() || block.records == 0 || block.columns == 0) {
        m_complaint = "a block is empty or does not follow the record before it";
    }
    if (block.ends[-1] != ~std::uint32_t{0}) {
        m_complaint = "the place before a block is not what it should be";
    }
    m_blockRecords += block.records;
    for (std::size_t row = 0; row < block.records; ++row) {
        const std::size_t number = m_got.records.size();
        const PlainRecord known = number < m_expected.records.size() ? m_expected.records[number] : PlainRecord{};
        m_got.records.push_back({known.offset, known.line, m_got.fields.size(), block.columns});
        for (std::size_t column = 0; column < block.columns; ++column) {
            const std::string_view value = block.field(row, column);
            const char* const begin = block.bytes + (block.ends[row * block.columns + column - 1] + 1U);
            m_got.fields.push_back({m_got.values.size(), value.size(), value.data() != begin});
            m_got.values += value;
        }
    }
    return goesOnWith(input);
}

void Comparison::checkEnd(const csv::RecordScanner& scanner, const Input& input, bool goesOn) {
    const csv::ScanFaults& faults = scanner.faults();
    m_tooLong = faults.recordTooLong;
    m_usedFastPath = scanner.fastRecordCount() > 0;
    m_got.faults = {faults.unclosedQuote ? faults.unclosedQuoteLine : 0, faults.strayQuotes, faults.nulBytes,
                    faults.invalidUtf8Records};
    if (faults.unclosedQuote && faults.unclosedQuoteLine == 0) {
        m_complaint = "an unclosed quote has no line";
    }
    if (faults.malformedUnits != 0) {
        m_complaint = "well-formed UTF-16 is called malformed";
    }
    if (scanner.recordCount() != m_got.records.size()) {
        m_complaint = "recordCount() is not the number of records";
    }
    if (scanner.fastRecordCount() < m_blockRecords) {
        m_complaint = "a block is not of the fast path";
    }
    if (goesOn == (m_stopped || m_tooLong)) {
        m_complaint = "push and finish do not say whether the scan goes on";
    }
    if (m_tooLong && input.recordLimit == Input::noLimit) {
        m_complaint = "a short record is called too long";
    }
}

void Comparison::scan(const Input& input, Asked asked) {
    m_got.clear();
    m_complaint.clear();
    m_stopped = false;
    m_blockRecords = 0;
    const std::string bytes = fileBytesOf(input);
    csv::RecordScanner scanner = input.recordLimit == Input::noLimit
                                     ? csv::RecordScanner(dialectOf(input))
                                     : csv::RecordScanner(dialectOf(input), input.recordLimit);
    const csv::RecordScanner::OnRecord onRecord = [&](const csv::RecordView& view) { return keep(view, input); };
    const csv::OnRecordBlock onBlock = asked == Asked::Blocks
                                           ? [&](const csv::RecordBlock& block) { return keep(block, input); }
                                           : csv::OnRecordBlock();
    checkEnd(scanner, input, pushAll(scanner, bytes, input.cuts, onRecord, onBlock));
}

// As the row index asks: where records begin and how many fields they have.
void Comparison::count(const Input& input) {
    csv::RecordMachine machine(input.delimiter, '"', csv::RecordScanner::maximumRecordBytes,
                               csv::RecordMachine::Wanted::Places);
    machine.startAt(0, 1);
    std::size_t records = 0;
    const auto take = [&](std::uint64_t number, std::uint64_t offset, std::size_t fields) {
        const bool isExpected = records < m_expected.records.size() && number == records &&
                                offset + input.head.size() == m_expected.records[records].offset &&
                                fields == m_expected.records[records].fieldCount;
        if (!isExpected) {
            m_complaint = "counting only: record " + std::to_string(number) + " at " + std::to_string(offset) +
                          " with " + std::to_string(fields) + " fields";
        }
        ++records;
    };
    const csv::RecordScanner::OnRecord onRecord = [&](const csv::RecordView& view) {
        take(view.number, view.offset, view.fieldCount);
        return true;
    };
    const csv::OnRecordBlock onBlock = [&](const csv::RecordBlock& block) {
        for (std::size_t row = 0; row < block.records; ++row) {
            const std::uint32_t begin = block.ends[row * block.columns - 1] + 1U;
            take(block.firstNumber + row, machine.offsetOf(block) + begin, block.columns);
        }
        return true;
    };
    std::vector<std::size_t> cuts;
    for (const std::size_t cut : input.cuts) {
        cuts.push_back(cut - std::min(cut, input.head.size()));
    }
    pushAll(machine, input.text, cuts, onRecord, onBlock);
    const PlainFaults& faults = m_expected.faults;
    if (records != m_expected.records.size() || machine.faults().unclosedQuote != (faults.unclosedQuoteLine != 0)) {
        m_complaint = "counting only: " + std::to_string(records) + " records";
    }
}

// A scan that was stopped has handed over the first records, up to the end of the block where there are blocks; its
// faults are those of an unknown part.
bool Comparison::agreesAsFarAsItWent(const Input& input, Asked asked) const {
    const std::size_t count = m_got.records.size();
    if (count > m_expected.records.size() || (m_stopped && count < input.stopAfter) ||
        (m_stopped && count > input.stopAfter && asked == Asked::Records)) {
        return false;
    }
    return std::equal(m_got.records.begin(), m_got.records.end(), m_expected.records.begin()) &&
           std::equal(m_got.fields.begin(), m_got.fields.end(), m_expected.fields.begin()) &&
           m_expected.values.starts_with(m_got.values);
}

bool Comparison::isAsExpected(const Input& input, Asked asked) const {
    return m_complaint.empty() && (m_stopped || m_tooLong ? agreesAsFarAsItWent(input, asked) : m_got == m_expected);
}

bool Comparison::agrees(const Input& input) {
    const csv::Dialect dialect = dialectOf(input);
    const bool isBytes = input.writing == Writing::Bytes;
    readPlainly(isBytes ? input.text : utf8TextOf(input), dialect.delimiter, dialect.quote,
                isBytes ? input.head.size() : 0, 1 + linesIn(isBytes ? input.head : ""), m_expected);
    for (const Asked asked : {Asked::Records, Asked::Blocks}) {
        scan(input, asked);
        if (!isAsExpected(input, asked)) {
            return false;
        }
    }
    if (isBytes) {
        count(input);
    }
    return m_complaint.empty();
}

std::string Comparison::describe() const {
    return (m_complaint.empty() ? "" : "complaint: " + m_complaint + "\n") + "expected\n" + toWords(m_expected) +
           "got" +
           (m_stopped   ? " (stopped)"
            : m_tooLong ? " (record too long)"
                        : "") +
           "\n" + toWords(m_got);
}

Input shrunk(Input input) {
    tryChange(input, [](Input& candidate) { candidate.stopAfter = Input::noLimit; });
    tryChange(input, [](Input& candidate) { candidate.recordLimit = Input::noLimit; });
    tryChange(input, [](Input& candidate) { candidate.writing = Writing::Bytes; });
    tryChange(input, [](Input& candidate) { candidate.head.clear(); });
    while (dropBytes(input) || dropCuts(input)) {
    }
    return input;
}

std::string toSource(const Input& input) {
    std::string text = "text " + escaped(input.text);
    if (!input.head.empty()) {
        text += ", head " + escaped(input.head);
    }
    if (input.writing != Writing::Bytes) {
        text += input.writing == Writing::Latin1 ? ", as Latin-1" : ", as UTF-16";
    }
    text += ", delimiter " + escaped(std::string_view(&input.delimiter, 1)) + ", blocks end at";
    for (const std::size_t cut : input.cuts) {
        text += " " + std::to_string(cut);
    }
    text += " " + std::to_string(fileBytesOf(input).size());
    if (input.stopAfter != Input::noLimit) {
        text += ", stop at record " + std::to_string(input.stopAfter);
    }
    if (input.recordLimit != Input::noLimit) {
        text += ", at most " + std::to_string(input.recordLimit) + " bytes a record";
    }
    return text + "\n";
}

} // namespace outcheck::fuzz
