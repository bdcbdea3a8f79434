// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/header_words.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace outcheck::table {

namespace {

using enum ColumnRole;

struct WordWeight {
    std::string_view word;
    ColumnRole role;
    double weight;
};

// Words met in the headers of released tables. Strong words (5 and more) name the thing itself; weak ones lean.
constexpr WordWeight wordWeights[] = {
    {"n", Count, 5},
    {"count", Count, 5},
    {"counts", Count, 5},
    {"cnt", Count, 5},
    {"num", Count, 5},
    {"number", Count, 5},
    {"numevents", Count, 6},
    {"freq", Count, 5},
    {"frequency", Count, 5},
    {"freqcount", Count, 5},
    {"total", Count, 3},
    {"numerator", Count, 5},
    {"denominator", Count, 5},
    {"population", Count, 5},
    {"pop", Count, 4},
    {"event", Count, 4},
    {"events", Count, 5},
    {"death", Count, 2},
    {"deaths", Count, 5},
    {"case", Count, 1},
    {"cases", Count, 5},
    {"patients", Count, 5},
    {"people", Count, 5},
    {"persons", Count, 5},
    {"registered", Count, 4},
    {"records", Count, 4},
    {"nobs", Count, 5},
    {"obs", Count, 4},
    {"observed", Count, 4},
    {"nevent", Count, 5},
    {"nevents", Count, 5},
    {"observations", Count, 5},
    {"risk", Count, 1},
    {"atrisk", Count, 2},
    {"censor", Count, 3},
    {"censored", Count, 3},
    {"cum", Count, 1},
    {"cumul", Count, 2},
    {"cumuln", Count, 5},
    {"admissions", Count, 5},
    {"practices", Count, 4},
    {"redacted", Count, 1},
    {"rounded", Count, 2},
    {"midpoint6", Count, 4},
    {"denom", Count, 5},
    {"headcount", Count, 5},
    {"prescriptions", Count, 4},
    {"items", Count, 3},
    {"visits", Count, 4},
    {"appointments", Count, 4},
    {"hospitalisations", Count, 4},
    {"tests", Count, 3},
    {"vaccinated", Count, 3},
    {"size", Count, 2},

    {"%", Percentage, 6},
    {"pct", Percentage, 6},
    {"perc", Percentage, 6},
    {"percent", Percentage, 6},
    {"percentage", Percentage, 6},
    {"prop", Percentage, 6},
    {"proportion", Percentage, 6},
    {"share", Percentage, 4},
    {"coverage", Percentage, 3},
    {"cov", Percentage, 2},
    {"distribution", Percentage, 3},
    {"female", Percentage, 1},
    {"fraction", Percentage, 4},
    {"positivity", Percentage, 4},

    {"rate", Rate, 7},
    {"rates", Rate, 7},
    {"incidence", Rate, 5},
    {"per", Rate, 2},
    {"ppm", Rate, 4},
    {"crude", Rate, 1},
    {"value", Rate, 2.5},
    {"derived", Rate, 3},
    {"prevalence", Rate, 5},
    {"ir", Rate, 6},
    {"mortality", Rate, 4},

    {"mean", Statistic, 7},
    {"average", Statistic, 6},
    {"avg", Statistic, 6},
    {"median", Statistic, 7},
    {"sd", Statistic, 6},
    {"std", Statistic, 6},
    {"stde", Statistic, 7},
    {"se", Statistic, 5},
    {"stderr", Statistic, 7},
    {"error", Statistic, 4},
    {"q1", Statistic, 7},
    {"q3", Statistic, 7},
    {"q2", Statistic, 7},
    {"iqr", Statistic, 6},
    {"variance", Statistic, 6},
    {"hr", Statistic, 6},
    {"rr", Statistic, 6},
    {"or", Statistic, 5},
    {"irr", Statistic, 6},
    {"rre", Statistic, 6},
    {"estimate", Statistic, 6},
    {"est", Statistic, 5},
    {"coef", Statistic, 6},
    {"coefficient", Statistic, 6},
    {"beta", Statistic, 6},
    {"smd", Statistic, 7},
    {"diff", Statistic, 3},
    {"statistic", Statistic, 6},
    {"ve", Statistic, 5},
    {"aic", Statistic, 6},
    {"bic", Statistic, 6},
    {"auc", Statistic, 6},
    {"loglik", Statistic, 6},
    {"chisq", Statistic, 6},
    {"surv", Statistic, 6},
    {"survival", Statistic, 6},
    {"cmlinc", Statistic, 6},
    {"cuminc", Statistic, 6},
    {"kmestimate", Statistic, 6},
    {"haz", Statistic, 6},
    {"hazr", Statistic, 6},
    {"hazard", Statistic, 6},
    {"ahr", Statistic, 6},
    {"aor", Statistic, 6},
    {"rd", Statistic, 6},
    {"coxhazr", Statistic, 6},
    {"squared", Statistic, 6},
    {"concordance", Statistic, 6},
    {"wald", Statistic, 6},
    {"deviance", Statistic, 6},
    {"robust", Statistic, 1},
    {"ratio", Statistic, 5},
    {"yearsatrisk", Statistic, 9},
    {"years", Statistic, 3},
    {"days", Statistic, 3},
    {"pyears", Statistic, 9},
    {"persontime", Statistic, 9},
    {"personyears", Statistic, 9},
    {"persondays", Statistic, 9},
    {"ptime", Statistic, 9},
    {"fup", Statistic, 8},
    {"followup", Statistic, 6},
    {"py", Statistic, 5},
    {"skew", Statistic, 6},
    {"cost", Statistic, 4},
    {"price", Statistic, 4},
    {"score", Statistic, 3},
    {"expected", Statistic, 4},
    {"weight", Statistic, 3},
    {"duration", Statistic, 5},
    {"correlation", Statistic, 6},
    {"delay", Statistic, 4},

    {"ll", Bound, 7},
    {"ul", Bound, 7},
    {"lc", Bound, 7},
    {"uc", Bound, 7},
    {"lci", Bound, 7},
    {"uci", Bound, 7},
    {"lcl", Bound, 7},
    {"ucl", Bound, 7},
    {"lb", Bound, 7},
    {"ub", Bound, 7},
    {"lower", Bound, 7},
    {"upper", Bound, 7},
    {"low", Bound, 5},
    {"high", Bound, 4},
    {"ci", Bound, 5},
    {"rrci", Bound, 7},
    {"conf", Bound, 4},
    {"min", Bound, 6},
    {"max", Bound, 6},
    {"minimum", Bound, 6},
    {"maximum", Bound, 6},

    {"pvalue", PValue, 10},
    {"pval", PValue, 10},

    {"age", Dimension, 3},
    {"agegroup", Dimension, 4},
    {"ageband", Dimension, 4},
    {"band", Dimension, 4},
    {"sex", Dimension, 4},
    {"gender", Dimension, 4},
    {"ethnicity", Dimension, 4},
    {"ethnic", Dimension, 4},
    {"imd", Dimension, 4},
    {"region", Dimension, 4},
    {"group", Dimension, 4},
    {"category", Dimension, 5},
    {"level", Dimension, 5},
    {"variable", Dimension, 4},
    {"var", Dimension, 3},
    {"label", Dimension, 4},
    {"term", Dimension, 4},
    {"name", Dimension, 4},
    {"outcome", Dimension, 3},
    {"treatment", Dimension, 3},
    {"treated", Dimension, 3},
    {"subgroup", Dimension, 4},
    {"model", Dimension, 5},
    {"type", Dimension, 3},
    {"class", Dimension, 4},
    {"descr", Dimension, 4},
    {"stage", Dimension, 4},
    {"status", Dimension, 3},
    {"code", Dimension, 5},
    {"stp", Dimension, 4},
    {"ics", Dimension, 4},
    {"icb", Dimension, 4},
    {"month", Dimension, 4},
    {"quarter", Dimension, 4},
    {"time", Dimension, 4},
    {"leadtime", Dimension, 6},
    {"interval", Dimension, 5},
    {"period", Dimension, 5},
    {"flag", Dimension, 5},
    {"decile", Dimension, 4},
    {"quintile", Dimension, 4},
    {"quantile", Dimension, 4},
    {"percentile", Dimension, 4},
    {"cohort", Dimension, 3},
    {"definition", Dimension, 3},
    {"wave", Dimension, 3},
    {"left", Dimension, 2},
    {"right", Dimension, 2},
    {"midpoint", Dimension, 1},
    {"card", Dimension, 3},
    {"day", Dimension, 3},
    {"binned", Dimension, 5},
    {"bin", Dimension, 5},
    {"snomed", Dimension, 5},
    {"ctv3id", Dimension, 5},
    {"icd10", Dimension, 4},
    {"offset", Dimension, 3},
    {"measure", Dimension, 3},
    {"analysis", Dimension, 2},
    {"lag", Dimension, 3},

    {"date", Date, 4},
    {"week", Date, 3},
    {"year", Date, 4},

    {"index", Index, 5},
    {"idx", Index, 5},
    {"order", Index, 5},
    {"rank", Index, 5},
    {"row", Index, 5},
    {"rownum", Index, 6},
    {"unnamed", Index, 5},
    {"cardn", Index, 6},

    {"practice", Identifier, 6},
    {"nhs", Identifier, 6},
    {"pseudo", Identifier, 5},
    {"pseudonym", Identifier, 5},
    {"organisation", Identifier, 4},
    {"uprn", Identifier, 6},
    {"msoa", Identifier, 5},
    {"lsoa", Identifier, 5},
    {"pcn", Identifier, 5},

    {"url", Text, 6},
    {"link", Text, 5},
    {"comment", Text, 5},
    {"comments", Text, 5},
    {"notes", Text, 5},
};

struct PairWeight {
    std::string_view first, second;
    ColumnRole role;
    double weight;
};

constexpr PairWeight pairWeights[] = {
    {"p", "value", PValue, 12},
    {"person", "time", Statistic, 12},
    {"person", "years", Statistic, 9},
    {"person", "days", Statistic, 9},
    {"patient", "id", Identifier, 9},
    {"list", "size", Count, 3},
    {"at", "risk", Count, 1},
    {"std", "error", Statistic, 3},
    {"follow", "up", Statistic, 5},
    {"p", "val", PValue, 12},
    {"z", "value", Statistic, 5},
    {"t", "value", Statistic, 5},
    {"cml", "incidence", Rate, -6},
    {"cml", "incidence", Statistic, 7},
    {"cumulative", "incidence", Rate, -6},
    {"cumulative", "incidence", Statistic, 7},
    {"person", "id", Identifier, 9},
    {"patient", "pseudo", Identifier, 9},
    {"years", "risk", Statistic, 6},
};

bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isWordCharacter(char c) {
    return isLower(c) || isUpper(c) || (c >= '0' && c <= '9');
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

void addEvidenceOfForm(std::vector<Evidence>& evidence, const std::string& word) {
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
    for (const char c : name.substr(0, 400)) {
        if (!isWordCharacter(c)) {
            flush();
            if (c == '%') {
                words.emplace_back("%");
            }
        } else {
            if (isUpper(c) && isLower(previous)) {
                flush();
            }
            word += isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
        }
        previous = c;
    }
    flush();
    return words;
}

bool endsInBound(const std::vector<std::string>& words) {
    return !words.empty() && std::any_of(std::begin(wordWeights), std::end(wordWeights), [&](const WordWeight& known) {
        return known.role == Bound && known.word == words.back() && !isExtreme(known.word);
    });
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
        const auto known = std::find_if(std::begin(wordWeights), std::end(wordWeights),
                                        [&](const WordWeight& w) { return w.word == words[i]; });
        const bool repeated = std::find(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i), words[i]) !=
                              words.begin() + static_cast<std::ptrdiff_t>(i);
        if (known != std::end(wordWeights) && !repeated) {
            evidence.push_back({known->role, known->weight, "a word of its name"});
        }
        addEvidenceOfForm(evidence, words[i]);
        for (const PairWeight& pair : pairWeights) {
            if (i + 1 < words.size() && words[i] == pair.first && words[i + 1] == pair.second) {
                evidence.push_back({pair.role, pair.weight, "two words of its name"});
            }
        }
    }
    addEvidenceOfWholeName(evidence, words);
    return evidence;
}

} // namespace outcheck::table
