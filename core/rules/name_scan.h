// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what looks like the name of a person: by a title before it, or by its form where a column says that it holds
// names. Linear in the length of the text.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace outcheck::rules {

// "Mr J. Smith", "Dr Okafor": a title, initials and a word that begins with a capital.
struct TitledName {
    std::size_t offset = 0, length = 0; // bytes
};

// Gives the titled names of a text one after the other. The text must outlive it.
class TitledNames {
public:
    explicit TitledNames(std::string_view text);
    // The next one; a length of 0 where there is none.
    TitledName next();

private:
    std::string_view m_text;
    std::array<std::size_t, 3> m_capitals; // where each letter that begins a title stands next; npos for nowhere
    void skipTo(std::size_t at);
};

inline bool holdsTitledName(std::string_view text) {
    return TitledNames(text).next().length > 0;
}

// Whether the whole text has the form of a name: one to four words of letters, each with a capital in front and small
// letters behind it, or an initial; a comma may stand behind the first. Names of places have it too.
bool hasFormOfName(std::string_view text);
// The same with a comma: "Okafor, Ada".
bool hasFormOfListedName(std::string_view text);

} // namespace outcheck::rules
