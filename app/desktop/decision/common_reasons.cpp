// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/decision/common_reasons.h"

#include <QCoreApplication>

namespace outcheck::desktop {

namespace {

struct Texts {
    const char* shortText;
    const char* sentence;
};

constexpr Texts texts[commonReasonCount] = {
    {QT_TRANSLATE_NOOP("CommonReasons", "not rounded"), QT_TRANSLATE_NOOP("CommonReasons", "Counts are not rounded.")},
    {QT_TRANSLATE_NOOP("CommonReasons", "no context"),
     QT_TRANSLATE_NOOP("CommonReasons",
                       "Context is missing: variables, population, and what was done to control disclosure.")},
    {QT_TRANSLATE_NOOP("CommonReasons", "not redacted"),
     QT_TRANSLATE_NOOP("CommonReasons", "Small counts are not redacted.")},
    {QT_TRANSLATE_NOOP("CommonReasons", "no data"),
     QT_TRANSLATE_NOOP("CommonReasons", "The counts that this figure is drawn from are missing.")},
    {QT_TRANSLATE_NOOP("CommonReasons", "file type"),
     QT_TRANSLATE_NOOP("CommonReasons", "This type of file cannot be released.")},
};

} // namespace

CommonReason commonReason(int reason) {
    const Texts& known = texts[reason];
    return {QCoreApplication::translate("CommonReasons", known.shortText),
            QCoreApplication::translate("CommonReasons", known.sentence)};
}

} // namespace outcheck::desktop
