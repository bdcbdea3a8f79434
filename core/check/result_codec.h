// SPDX-License-Identifier: GPL-3.0-or-later
// What a finished check found, as bytes and back: findings, parts not understood, table profile, lines. What belongs to
// the file and not to its content (path, identity, digest, verification) is left out.
#pragma once

#include "check/check_run.h"

#include <string>
#include <string_view>

namespace outcheck::check {

std::string encodeFound(const FileCheck& check);
// Fills these parts of `check`. False where the bytes are anything but what encodeFound() wrote, to the last one.
bool decodeFound(std::string_view bytes, FileCheck& check);

} // namespace outcheck::check
