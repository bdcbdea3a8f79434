// SPDX-License-Identifier: GPL-3.0-or-later
// Judges the bytes of one output as they are read. One checker a kind of content; which one is chosen by the kind.
#pragma once

#include "check/check_run.h"
#include "check/role_corrections.h"
#include "rules/rule.h"

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace outcheck::check {

class ContentChecker {
public:
    ContentChecker() = default;
    ContentChecker(const ContentChecker&) = delete;
    ContentChecker& operator=(const ContentChecker&) = delete;
    virtual ~ContentChecker() = default;

    // The next bytes, in order, from the very first one on.
    virtual void push(std::string_view bytes) = 0;
    // After the last byte: adds findings, what was not understood, and facts for the rules about whole files. Where
    // `stop` asks, it ends soon, and what it added is worth nothing.
    virtual void finish(FileCheck& check, rules::FileFacts& facts, const std::stop_token& stop) = 0;
};

// A table whose columns play the roles that people say, where they say so; the others are judged.
std::unique_ptr<ContentChecker> makeTableChecker(const rules::Policy& policy, std::vector<RoleCorrection> corrections);
// Lines against the text rules; `notUnderstood` is the part that the rules leave to a person.
std::unique_ptr<ContentChecker> makeTextChecker(const rules::Policy& policy, std::string notUnderstood);
// The same, with every piece of the text, in UTF-8, handed to `onText` as well.
std::unique_ptr<ContentChecker> makeTextChecker(const rules::Policy& policy, std::string notUnderstood,
                                                std::function<void(std::string_view)> onText);
// SVG and HTML, JSON: as text, and for what they hold (media/markup_info.h, media/json_info.h).
std::unique_ptr<ContentChecker> makeMarkupChecker(const rules::Policy& policy);
std::unique_ptr<ContentChecker> makeJsonChecker(const rules::Policy& policy);
std::unique_ptr<ContentChecker> makeImageChecker();
// For kinds that nothing here reads.
std::unique_ptr<ContentChecker> makeClosedChecker();

// The checker for an output of that kind.
std::unique_ptr<ContentChecker> makeContentChecker(workspace::OutputKind kind, const rules::Policy& policy,
                                                   std::vector<RoleCorrection> corrections = {});

} // namespace outcheck::check
