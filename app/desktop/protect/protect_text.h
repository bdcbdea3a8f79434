// SPDX-License-Identifier: GPL-3.0-or-later
// Safe copies in words: what was changed, what to look at, why there is none.
#pragma once

#include "check/check_run.h"
#include "protect/alternatives.h"

#include <QString>
#include <string>

namespace outcheck::desktop {

// "to the nearest 5", "to midpoints of 6" for a name as policies have it.
QString roundingText(const std::string& name);
// What was changed, by count, in one line; that nothing was.
QString accountText(const protect::ProtectAccount& account);
// Which counts are withheld and what is lost by it, how near that is to the least, and what the audit of the copy says.
QString withheldText(const protect::WithheldTable& table);
// How much each way loses, the least first; empty where nothing has to be withheld.
QString alternativesText(const std::vector<protect::Alternative>& alternatives, const protect::WithheldTable& table);
// That counts are not protected enough; empty where they are.
QString exposedText(const protect::WithheldTable& table);
// What the check of the copy says, in a sentence.
QString copyCheckText(const check::FileCheck& check);
QString warningText(const protect::Warning& warning);
// Why no copy can be made, as a whole sentence.
QString protectRefusal(const Error& error);

} // namespace outcheck::desktop
