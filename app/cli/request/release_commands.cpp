// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck request release, files, verify-release`: the bundle, and the pinned files as a folder.
#include "request/request_commands.h"
#include "request/request_session.h"
#include "text_output.h"

#include "base/utf8.h"
#include "release/pinning.h"
#include "release/write_bundle.h"

#include <algorithm>

namespace outcheck::cli {

namespace {

struct ReleaseOptions : RequestOptions {
    std::string folder;
    std::vector<std::string> paths;
};

Result<std::string> releaseRequest(const ReleaseOptions& options) {
    auto session = RequestSession::begin(options);
    const auto state = session.and_then([&](RequestSession& begun) { return begun.request(options.request); });
    if (!state) {
        return failure(state.error());
    }
    const std::string id = (*state)->id;
    const auto released = session->desk().release(id, options.folder, release::readerOfPinned(session->ledger()),
                                                  OUTCHECK_VERSION, session->now(), stopOnSignal());
    if (!released) {
        return failure(released.error());
    }
    return options.format == "json"
               ? nlohmann::json{{"request", id},
                                {"status", "released"},
                                {"files", released->files},
                                {"bundle", released->digest.toHex()},
                                {"entry", released->entryId}}
                         .dump(2) +
                     "\n"
               : "Released " + std::to_string(released->files) + " files into " + printable(options.folder) +
                     "\n  bundle  " + released->digest.toHex() + "\n  entry   " + released->entryId + "\n";
}

// Those named, or all that were not withdrawn.
Result<std::vector<release::PinnedFile>> filesToLayOut(const review::RequestState& state,
                                                       const std::vector<std::string>& paths) {
    std::vector<release::PinnedFile> files;
    for (const std::string& path : paths) {
        const review::RequestFile* const file = review::fileAt(state, path);
        if (file == nullptr || file->type == review::FileType::Withdrawn) {
            return failure(ErrorCode::NotFound, {printable(path), 0, {}}, "no file of this request");
        }
        files.push_back({file->path, file->pin()});
    }
    for (const review::RequestFile& file : state.files) {
        if (paths.empty() && file.type != review::FileType::Withdrawn) {
            files.push_back({file.path, file.pin()});
        }
    }
    return files;
}

// Before anything is handed out. Who has no part in the ledger is told that nobody will know of it.
Result<void> recordDownload(const ReleaseOptions& options, RequestSession& session, const review::RequestState& state) {
    if (!session.desk().me(session.now())) {
        printError("this download is not recorded: no key of the roster is in use");
        return {};
    }
    std::vector<review::LookAt> looks;
    for (const std::string& path : options.paths) {
        looks.push_back({review::LookKind::Download, path});
    }
    if (looks.empty()) {
        looks.push_back({review::LookKind::Download, {}}); // the whole request
    }
    return recordLooks(options, session, state, looks);
}

Result<std::string> layOutFiles(const ReleaseOptions& options) {
    auto session = RequestSession::look(options);
    const auto state = session.and_then([&](RequestSession& looking) { return looking.request(options.request); });
    if (!state) {
        return failure(state.error());
    }
    const auto files = filesToLayOut(**state, options.paths);
    if (!files) {
        return failure(files.error());
    }
    if (auto recorded = recordDownload(options, *session, **state); !recorded) {
        return failure(recorded.error());
    }
    if (auto laid = release::layOut(*files, release::readerOfPinned(session->ledger()), options.folder, stopOnSignal());
        !laid) {
        return failure(laid.error());
    }
    return std::to_string(files->size()) + " pinned files in " + printable(options.folder) + "\n";
}

// Against the ledger: the release is recorded there, by that person, with just this bundle.
std::optional<Error> faultInLedger(const release::Bundle& bundle, const Sha256Digest& digest,
                                   const RequestOptions& options) {
    auto session = RequestSession::look(options);
    if (!session) {
        return session.error();
    }
    const review::RequestState* state = session->desk().book().request(bundle.request);
    const Place place{"release.json", 0, "request"};
    if (session->ledger().ledgerId() != bundle.ledger || state == nullptr) {
        return Error{ErrorCode::NotFound, place, "this ledger does not know the request"};
    }
    if (state->status != review::RequestStatus::Released || state->bundle != digest) {
        return Error{ErrorCode::NotGenuine, place, "the ledger has no release of this bundle"};
    }
    return std::nullopt;
}

ExitCode verifyRelease(const ReleaseOptions& options, bool withLedger) {
    release::Bundle bundle;
    std::vector<Error> faults = release::faultsOfBundle(options.folder, bundle, stopOnSignal());
    if (withLedger && !bundle.request.empty()) {
        if (auto fault = faultInLedger(bundle, sha256Of(release::toJson(bundle)), options)) {
            faults.push_back(std::move(*fault));
        }
    }
    ExitCode code = Clean;
    nlohmann::json sentences = nlohmann::json::array();
    std::string text;
    for (const Error& fault : faults) {
        code = worse(code, fault.code == ErrorCode::NotGenuine ? NotGenuine : Incomplete);
        sentences.push_back(toUtf8(describe(fault)));
        text += "  " + printable(describe(fault)) + "\n";
    }
    const bool tampered = std::any_of(faults.begin(), faults.end(),
                                      [](const Error& fault) { return fault.code == ErrorCode::NotGenuine; });
    text = std::string(faults.empty() ? "Genuine"
                       : tampered     ? "NOT GENUINE"
                                      : "Could not be judged") +
           ": " + std::to_string(bundle.files.size()) + " files" + (withLedger ? "" : "; not held against a ledger") +
           "\n" + text;
    const ExitCode written = writeOutput(
        {},
        options.format == "json"
            ? nlohmann::json{{"genuine", faults.empty()}, {"ledger", withLedger}, {"faults", sentences}}.dump(2) + "\n"
            : text);
    return worse(tampered ? NotGenuine : code, written);
}

} // namespace

void addReleaseCommands(CLI::App& request, int& exitCode) {
    const auto released = std::make_shared<ReleaseOptions>();
    CLI::App* release = request.add_subcommand("release", "Write the approved files as a bundle, and record that");
    addRequestOptions(*release, released, OnRequest::One);
    release->add_option("folder", released->folder, "A folder that is not there yet")->required();
    release->callback([released, &exitCode] { exitCode = requestAnswer(releaseRequest(*released)); });

    const auto laid = std::make_shared<ReleaseOptions>();
    CLI::App* files = request.add_subcommand("files", "Lay the pinned files out in a folder, to look at them");
    addRequestOptions(*files, laid, OnRequest::One);
    files->add_option("folder", laid->folder, "A folder that is not there yet")->required();
    files->add_option("paths", laid->paths, "Only these files, as outcheck request show names them");
    files->footer("A download of another's request is recorded for the audit: who, when, in which turn.");
    files->callback([laid, &exitCode] { exitCode = requestAnswer(layOutFiles(*laid)); });

    const auto verified = std::make_shared<ReleaseOptions>();
    CLI::App* verify = request.add_subcommand("verify-release", "Whether a bundle is as it was released");
    verify->add_option("folder", verified->folder, "The bundle's folder")->required();
    CLI::Option* ledger =
        verify->add_option("--ledger", verified->ledger, "A ledger to hold it against (default: none)");
    verify->add_option("--format", verified->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    verify->callback([verified, ledger, &exitCode] { exitCode = verifyRelease(*verified, ledger->count() > 0); });
}

} // namespace outcheck::cli
