// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check_run.h"
#include "check/content_checker.h"
#include "check/result_cache.h"
#include "check/role_corrections.h"
#include "io/block_reader.h"
#include "media/image_info.h"
#include "rules/rule_set.h"

#include <algorithm>
#include <chrono>
#include <exception>

namespace outcheck::check {

namespace {

constexpr std::size_t signatureBytes = 4096;

void end(FileCheck& check, Error problem) {
    check.state = problem.code == ErrorCode::ChangedWhileRead ? CheckState::Stale : CheckState::Incomplete;
    check.problems.push_back(std::move(problem));
}

// Reads everything through the checker. The summary, or nothing after having noted why not.
std::optional<io::ReadSummary> readThrough(io::OpenFile file, ContentChecker& checker, rules::FileFacts& facts,
                                           FileCheck& check, const std::stop_token& stop, task::Progress* progress) {
    auto reader = io::BlockReader::start(std::move(file));
    if (!reader) {
        end(check, reader.error());
        return std::nullopt;
    }
    std::string first; // kept until there is enough to tell the kind of content
    for (;;) {
        const auto block = reader->next(stop, progress);
        if (!block) {
            end(check, block.error());
            return std::nullopt;
        }
        if (block->empty()) {
            break;
        }
        const std::string_view bytes(reinterpret_cast<const char*>(block->data()), block->size());
        if (first.size() < signatureBytes) {
            first += bytes.substr(0, signatureBytes - first.size());
        }
        checker.push(bytes);
    }
    facts.content = media::kindBySignature(std::string_view(first));
    auto summary = reader->finish();
    if (!summary) {
        end(check, summary.error());
        return std::nullopt;
    }
    return *summary;
}

// Whether the cache knew the file. It is not even opened, but all that could forbid that has been asked.
bool takeKept(FileCheck& check, const workspace::Workspace& workspace, const workspace::Output& output,
              ResultCache& cache, task::Progress* progress) {
    const auto identity = workspace.identityOf(output.path);
    auto kept = identity ? cache.find(output, *identity, check.corrections) : std::nullopt;
    if (!kept) {
        return false;
    }
    check = *std::move(kept);
    if (progress != nullptr) {
        progress->bytesDone += identity->size;
    }
    return true;
}

void checkContent(FileCheck& check, const workspace::Workspace& workspace, const workspace::Output& output,
                  const rules::Policy& policy, const std::stop_token& stop, task::Progress* progress,
                  ResultCache* cache) {
    std::vector<RoleCorrection> corrections;
    if (output.kind == workspace::OutputKind::Csv) {
        const auto known = readCorrections(workspace);
        if (!known) { // what it would have said of this table is not known
            end(check, known.error());
            return;
        }
        check.corrections = known->digest;
        corrections = known->on(output.path);
    }
    if (cache != nullptr && takeKept(check, workspace, output, *cache, progress)) {
        return;
    }
    const auto began = std::chrono::system_clock::now();
    auto file = workspace.openOutput(output.path);
    if (!file) {
        end(check, file.error());
        return;
    }
    const auto checker = makeContentChecker(output.kind, policy, std::move(corrections));
    rules::FileFacts facts;
    facts.path = output.path;
    const auto summary = readThrough(std::move(*file), *checker, facts, check, stop, progress);
    if (!summary) {
        return;
    }
    check.digest = summary->digest;
    check.identity = summary->identity;
    facts.size = summary->bytes;
    check.verification = workspace::verificationOf(output, *check.digest);
    facts.digestDiffers = check.verification == workspace::Verification::Differs;
    FileCheck judged = check; // what was stopped in the middle of judging says nothing
    checker->finish(judged, facts, stop);
    if (stop.stop_requested()) {
        end(check, task::cancelled(output.path));
        return;
    }
    check = std::move(judged);
    rules::applyFileRules(policy, facts, check.findings);
    rules::sealFindings(check.findings);
    check.state = check.problems.empty() ? CheckState::Complete : CheckState::Incomplete;
    if (cache != nullptr) {
        cache->keep(check, began);
    }
}

} // namespace

rules::Verdict verdictOf(const FileCheck& check) {
    if (check.state != CheckState::Complete) {
        return rules::Verdict::Incomplete;
    }
    const auto any = [&](rules::Severity severity) {
        return std::any_of(check.findings.begin(), check.findings.end(),
                           [&](const rules::Finding& finding) { return finding.severity == severity; });
    };
    if (any(rules::Severity::Block)) {
        return rules::Verdict::Fail;
    }
    return any(rules::Severity::Query) || !check.notUnderstood.empty() ? rules::Verdict::Query : rules::Verdict::Clean;
}

FileCheck checkOutput(const workspace::Workspace& workspace, const workspace::Output& output,
                      const rules::Policy& policy, std::stop_token stop, task::Progress* progress, ResultCache* cache) {
    FileCheck check;
    check.path = output.path;
    check.kind = output.kind;
    try {
        checkContent(check, workspace, output, policy, stop, progress, cache);
    } catch (const std::exception&) {
        // The boundary of the task: a bug or exhausted memory makes this one output incomplete, never clean. The text
        // of the exception could hold a value and is left out.
        check.findings.clear();
        end(check, Error{ErrorCode::Internal, Place{output.path, 0, {}}, "the check of this output broke off"});
    }
    check.verdict = verdictOf(check);
    return check;
}

} // namespace outcheck::check
