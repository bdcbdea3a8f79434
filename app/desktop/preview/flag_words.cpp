// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/flag_words.h"

#include "desktop/text/words.h"

#include <QCoreApplication>

namespace outcheck::preview {

namespace {
struct FlagWords {
    Q_DECLARE_TR_FUNCTIONS(FlagWords)
};
} // namespace

QString wordFor(const Flag& flag) {
    return flag.dismissed ? FlagWords::tr("dismissed") : desktop::wordFor(flag.severity);
}

} // namespace outcheck::preview
