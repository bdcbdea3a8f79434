// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck_bench_make_log BYTES: a log as jobs of several languages write them, the same bytes every time, with
// ten-digit tokens planted here and there, most of them with the check digit of an NHS number. Standard error gets, as
// JSON, what is in it. The numbers are of the range 999, which is never issued.
#include "data_writer.h"
#include "fuzz/random.h"

#include <array>
#include <optional>

namespace {

using namespace outcheck::bench;
using outcheck::fuzz::Random;
using namespace std::string_view_literals;

constexpr std::array words{"extracting"sv, "cohort"sv,    "dataset"sv, "variables"sv, "measure"sv,
                           "warning:"sv,   "numerator"sv, "merge"sv,   "rows"sv,      "dropped"sv,
                           "missing"sv,    "values"sv,    "model"sv,   "converged"sv, "hazard"sv,
                           "ratio"sv,      "stratum"sv,   "imd"sv,     "ethnicity"sv, "codelist"sv,
                           "loaded"sv,     "written"sv,   "feather"sv, "seconds"sv,   "output/table1.csv"sv};
constexpr std::size_t linesPerToken = 20'000;

struct Truth {
    std::uint64_t lines = 0;
    std::uint64_t planted = 0; // lines with a ten-digit token
    std::uint64_t valid = 0;   // those whose check digit is right
};

// The last digit of an NHS number; nothing where the nine before it are never issued.
std::optional<unsigned> checkDigit(const std::array<unsigned, 10>& digits) {
    unsigned sum = 0;
    for (unsigned i = 0; i < 9; ++i) {
        sum += digits[i] * (10 - i);
    }
    const unsigned check = (11 - sum % 11) % 11;
    return check == 10 ? std::nullopt : std::optional(check);
}

class Log {
public:
    void writeLine() {
        const std::size_t way = m_random.below(100);
        if (way < 60) {
            writeMessage();
        } else if (way < 75) {
            writeTableRow();
        } else if (way < 85) {
            m_out << "-------------+-----------------------------------";
        } else if (way < 95) {
            writeCommand();
        } else if (way == 99) {
            writeEstimate();
        }
        if (m_random.oneIn(linesPerToken)) {
            plant();
        }
        m_out.lineEnd();
        ++m_truth.lines;
    }

    DataWriter& out() { return m_out; }
    std::array<Fact, 3> facts() const {
        return {{{"lines", m_truth.lines}, {"planted", m_truth.planted}, {"valid", m_truth.valid}}};
    }

private:
    std::string_view word() { return words[m_random.below(words.size())]; }

    void writeMessage() {
        const std::uint64_t second = m_truth.lines / 40;
        m_out << "2021-";
        m_out.number(1 + second / 2'419'200 % 12, 2);
        m_out << '-';
        m_out.number(1 + second / 86'400 % 28, 2);
        m_out << ' ';
        m_out.number(second / 3600 % 24, 2);
        m_out << ':';
        m_out.number(second / 60 % 60, 2);
        m_out << ':';
        m_out.number(second % 60, 2);
        m_out << '.';
        m_out.number(m_random.below(1000), 3);
        const std::size_t level = m_random.below(60);
        m_out << (level < 50 ? " UTC [INFO] " : level < 57 ? " UTC [DEBUG] " : " UTC [WARNING] ");
        for (std::size_t i = 4 + m_random.below(10); i > 0; --i) {
            m_out << word() << ' ';
        }
        if (m_random.oneIn(3)) {
            m_out << "n=";
            m_out.number(m_random.below(100'000));
        }
    }

    void writeTableRow() {
        m_out << "    " << word() << "   |   ";
        m_out.number(m_random.below(1'000'000), 10, ' ');
        for (int i = 0; i < 2; ++i) {
            m_out << "      ";
            m_out.number(m_random.below(100), 3, ' ');
            m_out << '.';
            m_out.number(m_random.below(100), 2);
        }
    }

    void writeCommand() {
        m_out << ". stcox i." << word() << " i.agegroup, strata(stp)   /* step ";
        m_out.number(m_random.below(100'000'000), 8);
        m_out << " */";
    }

    void writeEstimate() {
        m_out << "  ";
        m_out.decimal(static_cast<double>(m_random.below(1'000'000)) / 997.0, std::chars_format::fixed, 9);
        m_out << "   [95% Conf. Interval]";
        for (int i = 0; i < 2; ++i) {
            m_out << "   ";
            m_out.decimal(static_cast<double>(m_random.below(1'000'000)) / 991.0, std::chars_format::fixed, 7);
        }
    }

    void plant() {
        std::array<unsigned, 10> digits{9, 9, 9};
        for (std::size_t i = 3; i < digits.size(); ++i) {
            digits[i] = static_cast<unsigned>(m_random.below(10));
        }
        const std::optional<unsigned> check = checkDigit(digits);
        if (check && !m_random.oneIn(4)) {
            digits[9] = *check;
        }
        m_out << " patient ";
        const bool grouped = m_random.oneIn(2);
        for (std::size_t i = 0; i < digits.size(); ++i) {
            m_out << (grouped && (i == 3 || i == 6) ? " " : "") << static_cast<char>('0' + digits[i]);
        }
        m_out << " seen";
        ++m_truth.planted;
        m_truth.valid += check == digits[9] ? 1U : 0U;
    }

    DataWriter m_out;
    Random m_random{0x106};
    Truth m_truth;
};

} // namespace

int main(int argc, char** argv) {
    return writeData<Log>(argc, argv);
}
