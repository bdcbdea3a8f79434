// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/header_words.h"

#include "table/word_weights.h"

#include <algorithm>
#include <array>

namespace outcheck::table {

namespace {

using enum ColumnRole;

constexpr double strongWord = 5;
constexpr double sureBound = 7;          // lower, ul; low and high may be groups
constexpr std::size_t longestName = 400; // bytes; what is longer explains

bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isAsciiWordCharacter(char c) {
    return isLower(c) || isUpper(c) || (c >= '0' && c <= '9');
}

// The bytes of the letter of another alphabet, or with an accent, that the text begins with; 0 where it begins with
// none. U+00C0 to U+07FF: what lies below and above are signs and spaces, or scripts without upper and lower case.
std::size_t otherLetter(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    return first >= 0xC3 && first <= 0xDF && text.size() > 1 ? 2 : 0;
}

// Lower case of ASCII and of the letters with accents up to U+00DE.
void appendLower(std::string& word, std::string_view letter) {
    if (letter.size() == 1) {
        word += isUpper(letter.front()) ? static_cast<char>(letter.front() - 'A' + 'a') : letter.front();
        return;
    }
    const auto second = static_cast<unsigned char>(letter[1]);
    const bool upper = letter.front() == '\xC3' && second >= 0x80 && second <= 0x9E && second != 0x97;
    word += letter.front();
    word += static_cast<char>(upper ? second + 0x20 : second);
}

const WordWeight* knownWord(std::string_view word) {
    const auto words = knownWords();
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const WordWeight& known) { return known.word == word; });
    return found == words.end() ? nullptr : &*found;
}

bool isNumberWord(std::string_view word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isPercentWord(std::string_view word) {
    return word == "%";
}

// "25%" and "97.5 %": how quantiles and the limits of intervals are called.
bool isPercentileName(const std::vector<std::string>& words) {
    return words.size() >= 2 && words.size() <= 3 && words.front().size() <= 2 && isPercentWord(words.back()) &&
           std::all_of(words.begin(), words.end() - 1, isNumberWord);
}

// The percent sign of "95% CI".
bool isConfidenceLevel(const std::vector<std::string>& words, std::size_t at) {
    return isPercentWord(words[at]) && at > 0 && isNumberWord(words[at - 1]) && at + 1 < words.size() &&
           (words[at + 1] == "ci" || words[at + 1].starts_with("conf"));
}

// p25, q75: percentiles.
bool isPercentileWord(std::string_view word) {
    return word.size() == 3 && (word.front() == 'p' || word.front() == 'q') && isNumberWord(word.substr(1));
}

// The smallest and largest value of something: one of them is a person's.
bool isExtreme(std::string_view word) {
    return word == "min" || word == "max" || word == "minimum" || word == "maximum";
}

// incidencerate, deathrate; not moderate or separate.
bool isRateOfSomething(std::string_view word) {
    static constexpr std::string_view rate = "rate";
    const WordWeight* of = word.ends_with(rate) ? knownWord(word.substr(0, word.size() - rate.size())) : nullptr;
    return of != nullptr && (of->role == Count || of->role == Rate);
}

// Names of a key when they stand alone: the level of a quantile, the ends of an edge.
bool isNameOfKey(std::string_view word) {
    static constexpr std::array<std::string_view, 9> keys{"decile", "quintile", "quartile", "quantile", "percentile",
                                                          "from",   "to",       "source",   "target"};
    return std::find(keys.begin(), keys.end(), word) != keys.end();
}

void addEvidenceOfForm(std::vector<Evidence>& evidence, const std::string& word) {
    if (isRateOfSomething(word)) {
        evidence.push_back({Rate, 7, "a word of its name"});
    }
    if (word.starts_with("has") && word.size() > 4) {
        evidence.push_back({Dimension, 2, "its name asks yes or no"});
    }
    if (isPercentileWord(word)) {
        evidence.push_back({Statistic, 7, "its name is a percentile"});
    }
}

// week_number, dose number: which one, not how many.
bool isOrdinalName(const std::vector<std::string>& words) {
    static constexpr std::array<std::string_view, 10> ordinals{"week", "day",   "month", "quarter", "period",
                                                               "wave", "visit", "dose",  "cluster", "model"};
    return words.size() >= 2 && (words.back() == "number" || words.back() == "num" || words.back() == "no") &&
           std::find(ordinals.begin(), ordinals.end(), words[words.size() - 2]) != ordinals.end();
}

void addEvidenceOfWholeName(std::vector<Evidence>& evidence, const std::vector<std::string>& words) {
    if (words.size() == 1 && words.front() == "p") { // a p-value in some tables, a proportion in others
        evidence.push_back({PValue, 5, "its name"});
        evidence.push_back({Percentage, 6, "its name"});
    }
    if (words.size() == 1 && isNameOfKey(words.front())) {
        evidence.push_back({Dimension, 5, "its name is that of a key"});
    }
    // What a name says last is what it names: total_percent is a percentage.
    const WordWeight* last = words.size() > 1 ? knownWord(words.back()) : nullptr;
    const double needed = last != nullptr && last->role == Bound ? sureBound : strongWord; // n_high is none
    if (last != nullptr && last->weight >= needed && last->role != Dimension && !isExtreme(last->word)) {
        for (Evidence& other : evidence) {
            const bool weak = other.weight > 0 && other.weight < strongWord;
            other.weight *= weak && other.role != last->role ? 0.5 : 1;
        }
        evidence.push_back({last->role, 2, "the last word of its name"});
    }
    if (words.size() > 1 && words.back() == "id") {
        evidence.push_back({Dimension, 4, "its name ends in id"});
        evidence.push_back({Identifier, 3, "its name ends in id"});
    }
    if (words.size() == 1 && words.front().ends_with("code")) { // snomedcode, but not "no previous code"
        evidence.push_back({Dimension, 5, "its name ends in code"});
    }
    if (isOrdinalName(words)) {
        evidence.push_back({Dimension, 8, "its name numbers something"});
        evidence.push_back({Count, -6, ""});
    }
    if (words.size() > 1 && isExtreme(words.front())) {
        evidence.push_back({Bound, 5, "its name begins with an extreme"});
    }
    if (isPercentileName(words)) { // limits are written with a decimal: 2.5 %
        evidence.push_back({words.size() == 2 ? Statistic : Bound, 8, "its name is a percentile"});
    }
}

} // namespace

std::vector<std::string> wordsOf(std::string_view name) {
    std::vector<std::string> words;
    std::string word;
    const auto flush = [&] {
        if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    };
    char previous = '\0';
    name = name.substr(0, longestName);
    while (!name.empty()) {
        const std::size_t other = otherLetter(name);
        const char c = name.front();
        if (other == 0 && !isAsciiWordCharacter(c)) {
            flush();
            if (c == '%') {
                words.emplace_back("%");
            }
        } else {
            if (isUpper(c) && isLower(previous)) {
                flush();
            }
            appendLower(word, name.substr(0, std::max<std::size_t>(other, 1)));
        }
        previous = c;
        name.remove_prefix(std::max<std::size_t>(other, 1));
    }
    flush();
    return words;
}

bool endsInBound(const std::vector<std::string>& words) {
    const WordWeight* last = words.empty() ? nullptr : knownWord(words.back());
    return last != nullptr && last->role == Bound && !isExtreme(last->word);
}

bool namesPersonIds(const std::vector<std::string>& words) {
    return words.size() >= 2 && words.back() == "id" &&
           (words[words.size() - 2] == "patient" || words[words.size() - 2] == "person");
}

std::vector<Evidence> evidenceOfWords(const std::vector<std::string>& words) {
    std::vector<Evidence> evidence;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isConfidenceLevel(words, i) || (isPercentWord(words[i]) && isPercentileName(words))) {
            continue;
        }
        const WordWeight* known = knownWord(words[i]);
        const bool repeated = std::find(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i), words[i]) !=
                              words.begin() + static_cast<std::ptrdiff_t>(i);
        if (known != nullptr && !repeated) {
            evidence.push_back({known->role, known->weight, "a word of its name"});
        }
        addEvidenceOfForm(evidence, words[i]);
        for (const PairWeight& pair : knownPairs()) {
            if (i + 1 < words.size() && words[i] == pair.first && words[i + 1] == pair.second) {
                evidence.push_back({pair.role, pair.weight, "two words of its name"});
            }
        }
    }
    addEvidenceOfWholeName(evidence, words);
    return evidence;
}

} // namespace outcheck::table
