// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/link_answers.h"

#include "check/role_corrections.h"
#include "check/said_fields.h"
#include "workspace/pattern.h"

#include <algorithm>

namespace outcheck::check {

namespace {

Result<LinkAnswer> readOne(const SaidFields& fields, const YamlNode& item, const std::string& field) {
    if (auto known = fields.admit(item, field, {"file", "other", "answer", "reason"}); !known) {
        return failure(known.error());
    }
    const auto file = fields.text(item, field, "file");
    const auto other = fields.text(item, field, "other");
    const auto answer = fields.text(item, field, "answer");
    for (const auto* part : {&file, &other, &answer}) {
        if (!*part) {
            return failure(part->error());
        }
    }
    if ((*answer)->scalar != "confirmed" && (*answer)->scalar != "rejected") {
        return fields.fault(**answer, field + ".answer", ErrorCode::Unsupported, "confirmed or rejected was expected");
    }
    auto reason = fields.optionalText(item, field, "reason");
    if (!reason) {
        return failure(reason.error());
    }
    return LinkAnswer{(*file)->scalar, (*other)->scalar, (*answer)->scalar == "confirmed", *std::move(reason),
                      fields.file() + ", line " + std::to_string(item.line)};
}

} // namespace

Result<std::vector<LinkAnswer>> parseLinkAnswers(std::string_view yaml, const std::string& file) {
    return readSection<LinkAnswer>(yaml, file, "links", readOne);
}

Result<std::vector<LinkAnswer>> readLinkAnswers(const workspace::Workspace& workspace) {
    if (workspace.isLaidOut()) {
        return {};
    }
    const auto text = textOf(workspace.folder(), correctionsFileName);
    if (!text) {
        return failure(text.error());
    }
    return text->empty() ? Result<std::vector<LinkAnswer>>()
                         : parseLinkAnswers(*text, std::string(correctionsFileName));
}

const LinkAnswer* answerOn(const std::vector<LinkAnswer>& answers, std::string_view one, std::string_view other) {
    using workspace::matchesPattern;
    const auto found = std::find_if(answers.rbegin(), answers.rend(), [&](const LinkAnswer& answer) {
        return (matchesPattern(answer.file, one) && matchesPattern(answer.other, other)) ||
               (matchesPattern(answer.file, other) && matchesPattern(answer.other, one));
    });
    return found == answers.rend() ? nullptr : &*found;
}

} // namespace outcheck::check
