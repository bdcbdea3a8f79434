// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal_text.h"

#include "base/utf8.h"

#include <map>

namespace outcheck::cli {

std::string sentenceFor(const workspace::PipelineRefusal& refusal) {
    // "%" stands for the subject.
    static const std::map<std::string, std::string, std::less<>> sentences = {
        {"not-a-mapping", "the file is no mapping of keys"},
        {"version-missing", "the version is missing"},
        {"version-not-a-number", "the version % is no number"},
        {"version-unknown", "there is no version %"},
        {"actions-missing", "the actions are missing"},
        {"actions-not-a-mapping", "the actions are no mapping"},
        {"action-not-a-mapping", "the action has no body"},
        {"key-not-text", "a key is no text"},
        {"duplicate-key", "the key % is given twice; the later one counts"},
        {"unexpected-key", "the key % is not known here"},
        {"expectations-missing", "expectations with a population_size are missing"},
        {"expectations-not-a-number", "the population_size % is no number"},
        {"expectations-not-allowed", "expectations are an error"},
        {"run-missing", "the action has no run"},
        {"run-empty", "its run is empty"},
        {"run-not-text", "its run is no text"},
        {"run-without-version", "its run names no version of %"},
        {"run-open-quote", "a quotation mark in its run is not closed"},
        {"run-duplicate", "its run is the same as that of %"},
        {"run-all-reserved", "the name % is reserved"},
        {"cohortextractor-retired", "% is no longer supported"},
        {"dataset-not-highly-sensitive", "what generate-dataset writes must be highly_sensitive"},
        {"dataset-output-differs", "the output % is not the one its run names"},
        {"cohort-several-levels", "generate_cohort must have outputs of one level only"},
        {"cohort-several-folders", "generate_cohort writes into several folders without --output-dir"},
        {"needs-not-a-list", "its needs are no list"},
        {"need-not-text", "one of its needs is no text: %"},
        {"need-with-space", "% among its needs has a space"},
        {"need-unknown", "it needs %, which is no action"},
        {"outputs-missing", "the action has no outputs"},
        {"outputs-empty", "its outputs are empty"},
        {"outputs-not-a-mapping", "its outputs are no mapping"},
        {"level-unknown", "% is no privacy level; what stands below it counts as highly_sensitive"},
        {"level-not-a-mapping", "the outputs below % are no mapping"},
        {"pattern-not-text", "the pattern of % is no text"},
        {"pattern-backslash", "% has a backslash"},
        {"pattern-wildcard", "% has another wildcard than *"},
        {"pattern-no-extension", "% does not end in a file type"},
        {"pattern-file-type", "% is of no file type that a moderately_sensitive output may have"},
        {"pattern-absolute", "% is absolute"},
        {"pattern-not-normal", "% has double slashes or dots as parts"},
        {"pattern-in-metadata", "% is in the platform's own folder"},
        {"pattern-names-pipeline", "% is the pipeline itself"},
        {"pattern-duplicate", "% is named as an output before"},
    };
    const auto found = sentences.find(refusal.code);
    std::string sentence = found == sentences.end() ? refusal.code + ": %" : found->second;
    if (const std::size_t place = sentence.find('%'); place != std::string::npos) {
        sentence.replace(place, 1, "\"" + printable(refusal.subject) + "\"");
    }
    return sentence;
}

} // namespace outcheck::cli
