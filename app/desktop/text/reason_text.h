// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons of findings in the user's language. The English templates belong to core/rules; their texts stand here once
// more only as source texts for the translators, and a test holds the two together.
#pragma once

#include "rules/finding.h"

#include <QString>
#include <QStringList>

namespace outcheck::desktop {

// The sentence for a reason, arguments put in; the key where nobody knows it.
QString sentenceFor(const rules::Reason& reason);
// Every source text that can be translated.
QStringList translatableReasons();

} // namespace outcheck::desktop
