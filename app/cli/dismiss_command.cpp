// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck dismiss`: checks one output afresh and records, signed, that a finding or one place of it is no reason to
// hold the file back; or that this is taken back.
#include "command.h"
#include "judged_output.h"
#include "ledger_text.h"
#include "text_output.h"

#include "base/utf8.h"
#include "ledger/ledger.h"
#include "review/dismissal.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>

namespace outcheck::cli {

namespace {

using rules::Finding;

constexpr std::size_t fewestDigits = 8; // of a fingerprint

struct DismissOptions {
    std::string workspace, path, finding, place, policy{check::defaultPolicy}, ledger, reason, reasonFile,
        format = "text";
    bool takeBack = false;
};

tl::unexpected<Error> refused(const JudgedOutput& judged, std::string why) {
    return failure(ErrorCode::Refused, Place{judged.output.path, 0, {}}, std::move(why));
}

// One finding, or one place of it.
struct Subject {
    const Finding* finding = nullptr;
    std::optional<review::DismissedPlace> place;
};

// ROW:COLUMN as people count.
struct WantedPlace {
    std::uint64_t row = 0;
    std::uint32_t column = 0;
};

Result<std::optional<WantedPlace>> placeFrom(const std::string& text) {
    if (text.empty()) {
        return std::nullopt;
    }
    WantedPlace place;
    const char* const end = text.data() + text.size();
    const auto row = std::from_chars(text.data(), end, place.row);
    const bool separated = row.ec == std::errc() && row.ptr != end && *row.ptr == ':';
    const auto column = separated ? std::from_chars(row.ptr + 1, end, place.column) : row;
    if (!separated || column.ec != std::errc() || column.ptr != end || place.row == 0 || place.column == 0) {
        return failure(ErrorCode::Refused, Place{{}, 0, "--place"}, "a place is ROW:COLUMN, both counted from 1");
    }
    return place;
}

// Those of a rule, or the one with that fingerprint or the beginning of it.
std::vector<const Finding*> findingsNamed(const check::FileCheck& check, const std::string& name) {
    std::vector<const Finding*> found;
    for (const Finding& finding : check.findings) {
        const bool isFingerprint = name.size() >= fewestDigits && finding.fingerprint.toHex().starts_with(name);
        if (finding.rule == name || isFingerprint) {
            found.push_back(&finding);
        }
    }
    return found;
}

Result<std::vector<Subject>> subjectsOf(const JudgedOutput& judged, const DismissOptions& options) {
    const auto place = placeFrom(options.place);
    if (!place) {
        return failure(place.error());
    }
    const auto findings = findingsNamed(judged.check, options.finding);
    if (findings.empty()) {
        return refused(judged, "no finding of that rule or fingerprint (see outcheck check --format json)");
    }
    std::vector<Subject> subjects;
    for (const Finding* finding : findings) {
        if (!*place) {
            subjects.push_back({finding, std::nullopt});
            continue;
        }
        const review::DismissedPlace wanted{(*place)->row - 1, (*place)->column - 1};
        const bool isListed = std::any_of(finding->spots.begin(), finding->spots.end(), [&](const rules::Spot& spot) {
            return spot.row == wanted.row && spot.column == wanted.column;
        });
        if (isListed && finding->kind != rules::SpotKind::File) {
            subjects.push_back({finding, wanted});
        }
    }
    if (subjects.empty()) {
        return refused(judged, "no such place in that finding");
    }
    return subjects;
}

review::Dismissal dismissalOf(const JudgedOutput& judged, const Subject& subject) {
    review::Dismissal dismissal;
    dismissal.workspace = judged.workspace.name();
    dismissal.path = judged.output.path;
    dismissal.file = *judged.check.digest;
    dismissal.finding = subject.finding->fingerprint;
    dismissal.rule = subject.finding->rule;
    dismissal.severity = subject.finding->severity;
    dismissal.place = subject.place;
    dismissal.author = judged.output.user;
    return dismissal;
}

// What this key has dismissed of the file as it is now.
Result<std::vector<review::RecordedDismissal>> ownStanding(const ledger::Ledger& ledger, const JudgedOutput& judged,
                                                           const std::string& writer) {
    auto all = ledger.dismissals(judged.workspace.name());
    if (!all) {
        return failure(all.error());
    }
    std::erase_if(*all, [&writer](const review::RecordedDismissal& each) { return each.writer != writer; });
    return review::standingDismissals(*std::move(all), judged.workspace.name(), judged.output.path,
                                      judged.check.digest);
}

// A finding that is named without a place takes its places with it.
bool isOf(const review::Dismissal& recorded, const Subject& subject) {
    return recorded.finding == subject.finding->fingerprint && (!subject.place || recorded.place == subject.place);
}

// The acts that the call asks for; none that would change nothing.
std::vector<review::Dismissal> actsFor(const JudgedOutput& judged, const std::vector<Subject>& subjects,
                                       const std::vector<review::RecordedDismissal>& own, bool takeBack,
                                       const std::string& reason) {
    std::vector<review::Dismissal> acts;
    for (const Subject& subject : subjects) {
        if (!takeBack) {
            review::Dismissal act = dismissalOf(judged, subject);
            act.reason = reason;
            const bool stands = std::any_of(own.begin(), own.end(), [&act](const review::RecordedDismissal& each) {
                return each.dismissal.finding == act.finding && each.dismissal.place == act.place;
            });
            if (!stands) {
                acts.push_back(std::move(act));
            }
            continue;
        }
        for (const review::RecordedDismissal& each : own) {
            if (isOf(each.dismissal, subject)) {
                acts.push_back(each.dismissal);
                acts.back().act = review::DismissalAct::TakeBack;
                acts.back().reason.clear();
            }
        }
    }
    return acts;
}

std::string textOf(const review::RecordedDismissal& recorded, const std::string& commit) {
    const review::Dismissal& dismissal = recorded.dismissal;
    std::string text = "Recorded: " + std::string(review::nameOf(dismissal.act)) + " " + printable(dismissal.rule) +
                       " in " + printable(dismissal.path) + " (" + printable(dismissal.workspace) + ")\n";
    text += "  file      SHA-256 " + dismissal.file.toHex() + "\n";
    text += "  finding   " + dismissal.finding.toHex() + ", " + std::string(rules::nameOf(dismissal.severity)) + "\n";
    if (dismissal.place) {
        text += "  place     row " + std::to_string(dismissal.place->row + 1) + ", column " +
                std::to_string(dismissal.place->column + 1) + "\n";
    }
    text += "  by        " + recorded.writerName + " at " + toIso8601(recorded.time) + "\n";
    text += "  entry     " + recorded.entryId + ", number " + std::to_string(recorded.sequence) + "\n";
    return text + "  commit    " + commit + "\n";
}

nlohmann::json jsonOf(const review::RecordedDismissal& recorded, const std::string& commit) {
    nlohmann::json json = dismissalAsJson(recorded);
    json["id"] = recorded.entryId;
    json["writer"] = recorded.writer;
    json["name"] = recorded.writerName;
    json["time"] = toIso8601(recorded.time);
    json["sequence"] = recorded.sequence;
    json["commit"] = commit;
    return json;
}

Result<std::string> answerFor(const ledger::Ledger& ledger, const std::vector<review::RecordedDismissal>& recorded,
                              rules::Verdict verdict, const std::string& format) {
    const auto entries = ledger.entries();
    if (!entries) {
        return failure(entries.error());
    }
    std::string text;
    nlohmann::json list = nlohmann::json::array();
    for (const review::RecordedDismissal& each : recorded) {
        const auto entry = std::find_if(entries->begin(), entries->end(),
                                        [&each](const ledger::Entry& other) { return other.id == each.entryId; });
        const std::string commit = entry == entries->end() ? std::string() : entry->commit;
        text += textOf(each, commit);
        list.push_back(jsonOf(each, commit));
    }
    if (format == "json") {
        return nlohmann::json{{"verdict", rules::nameOf(verdict)}, {"recorded", std::move(list)}}.dump(2) + "\n";
    }
    return text + "The verdict stands: " + std::string(rules::nameOf(verdict)) + ". Only votes decide.\n";
}

// `interruption`: what kept later acts from being recorded, where earlier ones were.
Result<std::string> recordDismissal(const DismissOptions& options, std::optional<Error>& interruption) {
    const auto identity = identityInUse();
    if (!identity) {
        return failure(identity.error());
    }
    const auto reason = textOrFile(options.reason, options.reasonFile);
    if (!reason) {
        return failure(reason.error());
    }
    const auto judged = judgeOutput(options.workspace, options.path, options.policy, stopOnSignal());
    if (!judged) {
        return failure(judged.error());
    }
    if (judged->check.state != check::CheckState::Complete) {
        return failure(ErrorCode::ReadFailed, Place{judged->output.path, 0, {}},
                       "the check of this file did not come to its end");
    }
    const auto subjects = subjectsOf(*judged, options);
    if (!subjects) {
        return failure(subjects.error());
    }
    auto ledger = ledger::Ledger::openOrCreate(ledgerFolder(options.ledger), *identity);
    if (!ledger) {
        return failure(ledger.error());
    }
    const auto own = ownStanding(*ledger, *judged, identity->fingerprint);
    if (!own) {
        return failure(own.error());
    }
    const auto acts = actsFor(*judged, *subjects, *own, options.takeBack, *reason);
    if (acts.empty()) {
        return refused(*judged, options.takeBack ? "you have dismissed nothing of this: there is nothing to take back"
                                                 : "you have dismissed this already");
    }
    std::vector<review::RecordedDismissal> recorded;
    for (const review::Dismissal& act : acts) {
        auto done = ledger->record(act, clockNow());
        if (!done && recorded.empty()) {
            return failure(done.error());
        }
        if (!done) { // what was recorded before stands, and is told
            interruption = done.error();
            break;
        }
        recorded.push_back(*std::move(done));
    }
    return answerFor(*ledger, recorded, judged->check.verdict, options.format);
}

ExitCode run(const DismissOptions& options) {
    std::optional<Error> interruption;
    const ExitCode code = ledgerAnswer(recordDismissal(options, interruption));
    return interruption ? worse(code, ledgerFailure(*interruption)) : code;
}

} // namespace

void addDismissCommand(CLI::App& app, int& exitCode) {
    auto options = std::make_shared<DismissOptions>();
    CLI::App* command = app.add_subcommand("dismiss", "Record that a finding is no reason to hold an output back");
    command->footer("The output is checked afresh; the act is bound to its SHA-256 and to the finding, and is shown "
                    "only once it has\n"
                    "been read back from the ledger and verified. A dismissed finding keeps its part in the verdict: "
                    "only votes\n"
                    "decide. Reasons are kept apart from the record, so that they can be erased.\n\n"
                    "Examples:\n"
                    "  outcheck dismiss my-workspace output/table.csv small-count --reason \"practices, not people\"\n"
                    "  outcheck dismiss my-workspace output/table.csv small-count --place 17:4 --reason \"agreed\"\n"
                    "  outcheck dismiss my-workspace output/table.csv 3f9ac21b --take-back");
    command->add_option("workspace", options->workspace, "The folder of the workspace")->required();
    command->add_option("path", options->path, "The output, as outcheck list names it")->required();
    command
        ->add_option("finding", options->finding,
                     "A rule, for all that it found in this output; or a fingerprint from outcheck check --format "
                     "json, its first 8 digits at least")
        ->required();
    command->add_option("--place", options->place,
                        "Only this place: row and column, counted from 1, header included; of a text the line and the "
                        "byte in it");
    CLI::Option* reason = command->add_option("--reason", options->reason, "Why");
    command->add_option("--reason-file", options->reasonFile, "A text file that says why")->excludes(reason);
    command->add_flag("--take-back", options->takeBack, "Take your own dismissal back");
    command->add_option("--policy", options->policy, "A built-in policy or the path of a YAML file")
        ->capture_default_str();
    command->add_option("--ledger", options->ledger, "The ledger's folder (default: your own)");
    command->add_option("--format", options->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->callback([options, &exitCode] { exitCode = run(*options); });
}

} // namespace outcheck::cli
