// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck_bench_make_csv BYTES: a table like those of an OpenSAFELY measures framework, the same bytes every time,
// with quoted fields, thousands separators, marks of redaction and small counts. Standard error gets, as JSON, what is
// in it.
#include "data_writer.h"
#include "fuzz/random.h"

#include <array>

namespace {

using namespace outcheck::bench;
using outcheck::fuzz::Random;
using namespace std::string_view_literals;

constexpr std::array regions{"East"sv,
                             "East Midlands"sv,
                             "London"sv,
                             "North East"sv,
                             "North West"sv,
                             "South East"sv,
                             "South West"sv,
                             "West Midlands"sv,
                             "\"Yorkshire and The Humber\""sv,
                             "\"Region, unknown\""sv};
constexpr std::array ages{"0-4"sv, "5-17"sv, "18-29"sv, "30-39"sv, "40-49"sv, "50-59"sv, "60-69"sv, "70-79"sv, "80+"sv};
constexpr std::array ethnicities{"White"sv,
                                 "Mixed"sv,
                                 "\"Asian or Asian British\""sv,
                                 "\"Black or Black British\""sv,
                                 "Unknown"sv,
                                 "\"Other, or not stated\""sv};
constexpr std::uint64_t rowsPerMonth = 600'000;

struct Truth {
    std::uint64_t rows = 0;
    std::uint64_t small = 0; // numerators of 1 to 7
    std::uint64_t sum = 0;   // of the numerators that are written as numbers
};

class Table {
public:
    Table() {
        m_out << "date,practice,region,age_band,sex,ethnicity,numerator,denominator,value";
        m_out.lineEnd();
    }

    void writeLine() {
        writeGroup();
        const std::uint64_t denominator = 1 + m_random.below(20'000);
        const bool isSmall = m_random.below(100) < 8;
        const std::uint64_t numerator = m_random.below(static_cast<std::size_t>(isSmall ? 8 : denominator + 1));
        writeCounts(std::min(numerator, denominator), denominator);
        m_out.lineEnd();
        ++m_truth.rows;
    }

    DataWriter& out() { return m_out; }
    std::array<Fact, 3> facts() const {
        return {{{"rows", m_truth.rows}, {"small", m_truth.small}, {"sum", m_truth.sum}}};
    }

private:
    void writeGroup() {
        const std::uint64_t month = m_truth.rows / rowsPerMonth;
        m_out.number(2019 + month / 12, 4);
        m_out << '-';
        m_out.number(1 + month % 12, 2);
        m_out << "-01,";
        m_out.number(1 + m_random.below(6700));
        m_out << ',' << regions[m_random.below(regions.size())] << ',' << ages[m_random.below(ages.size())] << ',';
        m_out << (m_random.oneIn(50) ? (m_random.oneIn(2) ? "\"I\"" : "U") : (m_random.oneIn(2) ? "F" : "M"));
        m_out << ',' << ethnicities[m_random.below(ethnicities.size())] << ',';
    }

    // numerator, denominator, value; of a thousand rows ten are redacted, six say less than that, 14 write thousands.
    void writeCounts(std::uint64_t numerator, std::uint64_t denominator) {
        const std::size_t way = m_random.below(1000);
        if (way < 10) {
            m_out << "[REDACTED],[REDACTED],";
            return;
        }
        if (way < 16) {
            m_out << (way < 14 ? "" : "\"<=7\"") << ',';
            m_out.number(denominator);
            m_out << ',';
            return;
        }
        if (way < 30) {
            numerator += 1000;
            denominator += 1000;
            m_out << '"';
            m_out.number(numerator / 1000);
            m_out << ',';
            m_out.number(numerator % 1000, 3);
            m_out << '"';
        } else {
            m_out.number(numerator);
        }
        m_truth.sum += numerator;
        m_truth.small += numerator >= 1 && numerator <= 7 ? 1U : 0U;
        m_out << ',';
        m_out.number(denominator);
        m_out << ',';
        m_out.decimal(static_cast<double>(numerator) / static_cast<double>(denominator), std::chars_format::general,
                      15);
    }

    DataWriter m_out;
    Random m_random{0x0C5F};
    Truth m_truth;
};

} // namespace

int main(int argc, char** argv) {
    return writeData<Table>(argc, argv);
}
