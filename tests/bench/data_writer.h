// SPDX-License-Identifier: GPL-3.0-or-later
// What the two generators of test data share: buffered output that knows how much it has written, and the program
// around it.
#pragma once

#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace outcheck::bench {

class DataWriter {
public:
    DataWriter() { m_buffer.reserve(flushAt + 4096); }

    DataWriter& operator<<(std::string_view text) {
        m_buffer += text;
        return *this;
    }
    DataWriter& operator<<(char c) {
        m_buffer += c;
        return *this;
    }
    // At least `width` characters, filled from the left.
    void number(std::uint64_t value, std::size_t width = 0, char filler = '0') {
        char digits[24];
        const char* const end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        const auto size = static_cast<std::size_t>(end - digits);
        m_buffer.append(width > size ? width - size : 0, filler);
        m_buffer.append(digits, size);
    }
    void decimal(double value, std::chars_format format, int precision) {
        char digits[64];
        m_buffer.append(digits, std::to_chars(digits, digits + sizeof digits, value, format, precision).ptr);
    }
    // After every line: writes when enough has come together. Ends the program where nobody takes the bytes.
    void lineEnd() {
        m_buffer += '\n';
        if (m_buffer.size() >= flushAt) {
            flush();
        }
    }
    void flush() {
        m_written += m_buffer.size();
        if (std::fwrite(m_buffer.data(), 1, m_buffer.size(), stdout) != m_buffer.size() || std::fflush(stdout) != 0) {
            std::perror("writing");
            std::exit(1);
        }
        m_buffer.clear();
    }
    std::uint64_t bytes() const { return m_written + m_buffer.size(); }

private:
    static constexpr std::size_t flushAt = std::size_t{1} << 20U;
    std::string m_buffer;
    std::uint64_t m_written = 0;
};

// The program's only argument, how many bytes are wanted (a last line is finished); 0 where it is none.
inline std::uint64_t bytesWanted(int argc, char** argv) {
    std::uint64_t bytes = 0;
    if (argc == 2) {
        const std::string_view text = argv[1];
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), bytes);
        if (fault == std::errc{} && end == text.data() + text.size()) {
            return bytes;
        }
    }
    std::fprintf(stderr, "usage: %s BYTES > FILE\n", argv[0]);
    return 0;
}

// How often something is in the data, for the JSON on standard error.
struct Fact {
    const char* name;
    std::uint64_t count;
};

// The whole program: writes lines of the data until there are as many bytes as its argument says, then says what is in
// them. Data has writeLine(), out() and facts(). Gives the exit code.
template <typename Data>
int writeData(int argc, char** argv) {
    const std::uint64_t wanted = bytesWanted(argc, argv);
    if (wanted == 0) {
        return 2;
    }
    Data data;
    while (data.out().bytes() < wanted) {
        data.writeLine();
    }
    data.out().flush();
    std::fprintf(stderr, "{\"bytes\": %llu", static_cast<unsigned long long>(data.out().bytes()));
    for (const Fact& fact : data.facts()) {
        std::fprintf(stderr, ", \"%s\": %llu", fact.name, static_cast<unsigned long long>(fact.count));
    }
    std::fprintf(stderr, "}\n");
    return 0;
}

} // namespace outcheck::bench
