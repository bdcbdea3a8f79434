// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the window: what core says in codes, in the user's language. One place, so that a state has the same
// name in the list, the header, a tooltip and an accessible name.
#pragma once

#include "base/digest.h"
#include "base/utc_time.h"
#include "review/review.h"
#include "rules/finding.h"
#include "workspace/output.h"
#include "workspace/workspace.h"

#include <QString>
#include <cstdint>
#include <string_view>

namespace outcheck::desktop {

// Bytes that nobody vouches for, as text for a label: well-formed, no control or direction-changing characters.
QString labelText(std::string_view bytes);
// UTF-8 to QString as it is (texts of our own, comments of people).
QString fromUtf8(std::string_view bytes);
std::string toUtf8(const QString& text);

QString wordFor(rules::Severity severity);
QString wordFor(rules::Verdict verdict);
QString wordFor(workspace::WorkspaceKind kind);
QString wordFor(workspace::OutputKind kind);
QString wordFor(workspace::JobStatus status);
QString wordFor(workspace::PrivacyLevel level);
QString wordFor(workspace::Presence presence);
QString wordFor(workspace::Verification verification);
QString wordFor(review::VoteKind vote);
QString wordFor(review::FileDecision decision);
// The name people know a rule by ("Small counts"); the rule's own name where it is a new one.
QString ruleTitle(std::string_view rule);

// "1.2 MB".
QString sizeText(std::uint64_t bytes);
// Local date and time, short.
QString timeText(UtcSeconds time);
// The first twelve hexadecimal digits and an ellipsis.
QString shortDigest(const Sha256Digest& digest);
// The first seven characters of a commit.
QString shortCommit(std::string_view commit);

} // namespace outcheck::desktop
