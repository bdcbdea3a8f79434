// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/text/part_titles.h"

#include "desktop/text/reason_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace outcheck::desktop {

namespace {

struct PartTitles {
    Q_DECLARE_TR_FUNCTIONS(PartTitles)
};

struct Title {
    std::string_view key;
    const char* text;
};

constexpr Title titles[] = {
    {"image-pixels", QT_TRANSLATE_NOOP("PartTitles", "Not judged: what the picture shows")},
    {"no-reader-for-kind", QT_TRANSLATE_NOOP("PartTitles", "Not judged: this kind of file")},
    {"document-figures", QT_TRANSLATE_NOOP("PartTitles", "Not judged: what else it shows")},
    {"json-not-judged", QT_TRANSLATE_NOOP("PartTitles", "Not judged: what else the file says")},
    {"not-json", QT_TRANSLATE_NOOP("PartTitles", "Not judged: no well-formed JSON")},
    {"document-cut", QT_TRANSLATE_NOOP("PartTitles", "Not judged: long or deep parts")},
    {"text-not-judged", QT_TRANSLATE_NOOP("PartTitles", "Not judged: free text")},
    {"unknown-encoding", QT_TRANSLATE_NOOP("PartTitles", "Not judged: unknown encoding")},
    {"unclosed-quote", QT_TRANSLATE_NOOP("PartTitles", "Not certain: an open quotation mark")},
    {"nul-bytes", QT_TRANSLATE_NOOP("PartTitles", "Not judged: NUL bytes")},
    {"record-too-long", QT_TRANSLATE_NOOP("PartTitles", "Not judged: a record is too long")},
    {"too-many-columns", QT_TRANSLATE_NOOP("PartTitles", "Not judged: the last columns")},
    {"line-too-long", QT_TRANSLATE_NOOP("PartTitles", "Not judged: long lines")},
    {"empty-file", QT_TRANSLATE_NOOP("PartTitles", "Not judged: the file is empty")},
    {"no-table", QT_TRANSLATE_NOOP("PartTitles", "Not judged: no table recognised")},
    {"perhaps-counts", QT_TRANSLATE_NOOP("PartTitles", "Not certain: columns of counts?")},
    {"words-among-numbers", QT_TRANSLATE_NOOP("PartTitles", "Not certain: words among numbers")},
    {"numbers-in-words", QT_TRANSLATE_NOOP("PartTitles", "Not judged: numbers in words")},
    {"not-audited", QT_TRANSLATE_NOOP("PartTitles", "Not judged: what withheld counts can be")},
    {"relations-not-used", QT_TRANSLATE_NOOP("PartTitles", "Not judged: all relations of withheld counts")},
    {"insiders-not-tried", QT_TRANSLATE_NOOP("PartTitles", "Not judged: what insiders can work out")},
    {"relations-not-sought", QT_TRANSLATE_NOOP("PartTitles", "Not judged: counts behind figures")},
    {"role-corrected", QT_TRANSLATE_NOOP("PartTitles", "To be agreed: a corrected role")},
    {"role-correction-unmatched", QT_TRANSLATE_NOOP("PartTitles", "Not used: a corrected role")},
    {"figures-without-counts", QT_TRANSLATE_NOOP("PartTitles", "Not judged: figures without counts")},
};

} // namespace

QString titleOfUnjudged(const rules::Reason& reason) {
    const auto* known =
        std::find_if(std::begin(titles), std::end(titles), [&](const Title& title) { return title.key == reason.key; });
    return known != std::end(titles) ? QCoreApplication::translate("PartTitles", known->text)
                                     : PartTitles::tr("Not judged: %1").arg(sentenceFor(reason));
}

} // namespace outcheck::desktop
