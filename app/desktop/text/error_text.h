// SPDX-License-Identifier: GPL-3.0-or-later
// Errors of core as sentences for people: what went wrong, where, and what to do about it.
#pragma once

#include "base/error.h"

#include <QString>

namespace outcheck::desktop {

// One sentence: "manifest.json, line 12, field outputs.a.size: the value has the wrong type."
QString sentenceFor(const Error& error);
// What the user can do now; empty where there is nothing better than to read the sentence.
QString remedyFor(const Error& error);

} // namespace outcheck::desktop
