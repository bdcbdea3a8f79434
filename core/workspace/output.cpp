// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/output.h"

#include <algorithm>
#include <array>
#include <utility>

namespace outcheck::workspace {

namespace {

std::string lowered(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

} // namespace

std::string_view nameOf(PrivacyLevel level) {
    switch (level) {
    case PrivacyLevel::HighlySensitive:
        return "highly_sensitive";
    case PrivacyLevel::ModeratelySensitive:
        return "moderately_sensitive";
    case PrivacyLevel::MinimallySensitive:
        return "minimally_sensitive";
    case PrivacyLevel::Unknown:
        break;
    }
    return "unknown";
}

PrivacyLevel privacyLevelFrom(std::string_view text) {
    for (const auto level :
         {PrivacyLevel::HighlySensitive, PrivacyLevel::ModeratelySensitive, PrivacyLevel::MinimallySensitive}) {
        if (text == nameOf(level)) {
            return level;
        }
    }
    return PrivacyLevel::Unknown;
}

std::string_view nameOf(OutputKind kind) {
    switch (kind) {
    case OutputKind::Csv:
        return "csv";
    case OutputKind::Png:
        return "png";
    case OutputKind::Jpeg:
        return "jpeg";
    case OutputKind::Svg:
        return "svg";
    case OutputKind::Html:
        return "html";
    case OutputKind::Pdf:
        return "pdf";
    case OutputKind::Json:
        return "json";
    case OutputKind::Log:
        return "log";
    case OutputKind::Text:
        return "text";
    case OutputKind::Markdown:
        return "markdown";
    case OutputKind::Other:
        break;
    }
    return "other";
}

OutputKind kindOfPath(std::string_view path) {
    static constexpr std::array<std::pair<std::string_view, OutputKind>, 13> suffixes = {{
        {"csv", OutputKind::Csv},
        {"png", OutputKind::Png},
        {"jpg", OutputKind::Jpeg},
        {"jpeg", OutputKind::Jpeg},
        {"svg", OutputKind::Svg},
        {"html", OutputKind::Html},
        {"htm", OutputKind::Html},
        {"pdf", OutputKind::Pdf},
        {"json", OutputKind::Json},
        {"log", OutputKind::Log},
        {"txt", OutputKind::Text},
        {"text", OutputKind::Text},
        {"md", OutputKind::Markdown},
    }};
    const std::string_view name = path.substr(path.rfind('/') + 1); // npos + 1 is 0: the whole path
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0) { // ".csv" is a hidden file without suffix
        return OutputKind::Other;
    }
    const std::string suffix = lowered(name.substr(dot + 1));
    const auto found =
        std::find_if(suffixes.begin(), suffixes.end(), [&](const auto& known) { return known.first == suffix; });
    return found == suffixes.end() ? OutputKind::Other : found->second;
}

std::string_view nameOf(Presence presence) {
    switch (presence) {
    case Presence::Present:
        return "present";
    case Presence::Excluded:
        return "excluded";
    case Presence::Missing:
        return "missing";
    case Presence::Unreadable:
        return "unreadable";
    case Presence::Withheld:
        break;
    }
    return "withheld";
}

std::string_view nameOf(Verification verification) {
    switch (verification) {
    case Verification::Verified:
        return "verified";
    case Verification::Differs:
        return "differs";
    case Verification::NothingToCompare:
        return "nothing-to-compare";
    case Verification::Unverified:
        break;
    }
    return "unverified";
}

std::string_view nameOf(JobStatus status) {
    switch (status) {
    case JobStatus::Pending:
        return "pending";
    case JobStatus::Running:
        return "running";
    case JobStatus::Failed:
        return "failed";
    case JobStatus::Succeeded:
        return "succeeded";
    case JobStatus::Unknown:
        break;
    }
    return "unknown";
}

JobStatus jobStatusFrom(std::string_view text) {
    const std::string lower = lowered(text);
    for (const auto status : {JobStatus::Pending, JobStatus::Running, JobStatus::Failed, JobStatus::Succeeded}) {
        if (lower == nameOf(status)) {
            return status;
        }
    }
    return JobStatus::Unknown;
}

Verification verificationOf(const Output& output, const Sha256Digest& digest) {
    if (!output.declaredDigest) {
        return Verification::NothingToCompare;
    }
    return *output.declaredDigest == digest ? Verification::Verified : Verification::Differs;
}

} // namespace outcheck::workspace
