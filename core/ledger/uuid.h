// SPDX-License-Identifier: GPL-3.0-or-later
// Names that nobody else will give: of entries, ledgers and requests.
#pragma once

#include <string>

namespace outcheck::ledger {

// "2c5ea4c0-4067-4a8b-8f0f-3b5f0f1c1e5d"
std::string newUuid();
// Whether the text is a uuid in exactly that form.
bool isUuid(const std::string& text);

} // namespace outcheck::ledger
