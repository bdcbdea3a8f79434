// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/protect/protect_text.h"

#include "desktop/text/error_text.h"
#include "desktop/text/words.h"
#include "protect/count_rounding.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace outcheck::desktop {

namespace {

constexpr std::size_t mostColumnsNamed = 8;

struct Protect {
    Q_DECLARE_TR_FUNCTIONS(Protect)
};

QString columnsText(const std::vector<std::size_t>& columns) {
    QStringList numbers;
    for (std::size_t i = 0; i < std::min(columns.size(), mostColumnsNamed); ++i) {
        numbers << QLocale().toString(static_cast<qulonglong>(columns[i] + 1));
    }
    if (columns.size() > mostColumnsNamed) {
        numbers << Protect::tr("%n more", "columns", static_cast<int>(columns.size() - mostColumnsNamed));
    }
    return Protect::tr("column(s) %1", "", static_cast<int>(columns.size())).arg(numbers.join(Protect::tr(", ")));
}

QString warningSentence(protect::WarningKind kind) {
    switch (kind) {
    case protect::WarningKind::LonelyCount:
        return Protect::tr("a single withheld count stands beside a total that was not made again from published "
                           "parts: it could be worked out");
    case protect::WarningKind::LabelStatesNumber:
        return Protect::tr("a header or label states a number of people (n = …); labels are left as they are");
    case protect::WarningKind::ExactStatistics:
        return Protect::tr("statistics with many decimals beside rounded counts; they may give exact counts back");
    case protect::WarningKind::MidpointsKept:
        return Protect::tr("rounded to midpoints already, left as they are");
    case protect::WarningKind::KeysKept:
        return Protect::tr("whole numbers taken for categories or keys, left as they are");
    case protect::WarningKind::NamesWithoutMidpoint6:
        return Protect::tr("names of columns rounded this way end in _midpoint6");
    }
    return {};
}

// The sentences of core/protect in the user's language; empty for one that nobody knows.
QString knownRefusal(const std::string& detail) {
    const auto is = [&detail](const char* words) { return detail.find(words) != std::string::npos; };
    if (is("only CSV tables")) {
        return Protect::tr("Only CSV tables have a safe copy.");
    }
    if (is("no column of it was understood as counts")) {
        return Protect::tr("No column of it was understood as counts of people.");
    }
    if (is("parts it into several tables") || is("several tables")) {
        return Protect::tr("The file holds several tables, one below the other.");
    }
    if (is("different numbers of fields")) {
        return Protect::tr("Its rows have different numbers of cells.");
    }
    if (is("more cells than") || is("MiB are not")) {
        return Protect::tr("It is too large to be protected in one piece.");
    }
    if (is("quotes can be read")) {
        return Protect::tr("Its quotes can be read in two ways.");
    }
    if (is("decimal commas")) {
        return Protect::tr("Its figures have decimal commas, which are not read.");
    }
    if (is("not written in UTF-8") || is("bytes that are no text")) {
        return Protect::tr("It is not written in UTF-8.");
    }
    if (is("are rounded already: choose")) {
        return Protect::tr("Its counts are rounded already; what to withhold is chosen from exact ones.");
    }
    if (is("withheld or missing in it already")) {
        return Protect::tr("Counts are withheld or missing in it already; what to withhold is chosen from the table as "
                           "it was.");
    }
    if (is("counts do not fit each other")) {
        return Protect::tr("Its counts contradict each other: no choice could be proved to be safe.");
    }
    if (is("nothing about rounding")) {
        return Protect::tr("The policy says nothing about rounding counts.");
    }
    if (is("does not admit that rounding")) {
        return Protect::tr("The policy does not admit this rounding.");
    }
    return {};
}

} // namespace

QString roundingText(const std::string& name) {
    const auto rounding = protect::roundingNamed(name);
    if (!rounding) {
        return labelText(name);
    }
    return rounding->kind == table::RoundingKind::Midpoint ? Protect::tr("to midpoints of %1").arg(rounding->base)
                                                           : Protect::tr("to the nearest %1").arg(rounding->base);
}

QString accountText(const protect::ProtectAccount& account) {
    if (account.cellsChanged == 0) {
        return Protect::tr("Nothing had to be changed.");
    }
    QStringList parts;
    const auto add = [&parts](std::size_t count, const QString& text) {
        if (count > 0) {
            parts << text;
        }
    };
    const auto n = [](std::size_t count) { return static_cast<int>(count); };
    parts << Protect::tr("%Ln cell(s) changed", "", n(account.cellsChanged));
    add(account.countsRedacted, Protect::tr("%Ln count(s) withheld", "", n(account.countsRedacted)));
    add(account.countsRounded, Protect::tr("%Ln count(s) rounded", "", n(account.countsRounded)));
    add(account.totalsRebuilt, Protect::tr("%Ln total(s) made again", "", n(account.totalsRebuilt)));
    add(account.figuresRecomputed, Protect::tr("%Ln figure(s) computed again", "", n(account.figuresRecomputed)));
    add(account.figuresRedacted, Protect::tr("%Ln derived figure(s) withheld", "", n(account.figuresRedacted)));
    return parts.join(QStringLiteral(" · "));
}

QString withheldText(const protect::WithheldTable& table) {
    const auto n = [](std::size_t count) { return static_cast<int>(count); };
    if (table.small.empty()) {
        return Protect::tr("No count of it is small: nothing has to be withheld.");
    }
    const auto people = [](double loss) { return QLocale().toString(loss, 'f', 0); };
    QStringList said{Protect::tr("%Ln small count(s) withheld.", "", n(table.small.size()))};
    if (!table.figures.empty()) {
        said << Protect::tr("%Ln figure(s) of other rows withheld, which would give them back.", "",
                            n(table.figures.size()));
    }
    if (table.further.empty()) {
        said << Protect::tr("No further one is needed.");
    } else {
        said << Protect::tr("%Ln further count(s) withheld to protect them; a loss of %1, the sum of what they count.",
                            "", n(table.further.size()))
                    .arg(people(table.loss));
        said << (table.isLeast ? Protect::tr("It is proved that no smaller loss protects as much.")
                               : Protect::tr("A loss below %1 would not protect as much.")
                                     .arg(people(std::ceil(table.leastLoss))));
    }
    if (table.isSafe()) {
        said << Protect::tr("The copy was audited: from it alone none of them can be worked out too closely.");
    } else if (table.leavesOpen) {
        said << Protect::tr("Not everything in the copy is understood: nobody has said that it is safe.");
    }
    return said.join(QLatin1Char(' '));
}

namespace {

QString alternativeText(const protect::Alternative& one, const protect::WithheldTable& table) {
    switch (one.kind) {
    case protect::Alternative::Kind::Rounding:
        return Protect::tr("rounding %1", "to the nearest 5").arg(roundingText(one.rounding));
    case protect::Alternative::Kind::Merging: {
        QStringList classes;
        for (const protect::RowMerge& merge : one.merges) {
            classes << labelText(protect::mergedLabel(merge.labels));
        }
        return Protect::tr("merging %1", "labels").arg(classes.join(Protect::tr(", ")));
    }
    case protect::Alternative::Kind::Withholding:
        break;
    }
    return Protect::tr("withholding %Ln count(s)", "", static_cast<int>(table.small.size() + table.further.size()));
}

} // namespace

QString alternativesText(const std::vector<protect::Alternative>& alternatives, const protect::WithheldTable& table) {
    if (table.small.empty() || alternatives.size() < 2) {
        return {};
    }
    QStringList ways;
    for (const protect::Alternative& one : alternatives) {
        ways << Protect::tr("%1: %2", "a way, its loss")
                    .arg(alternativeText(one, table), QLocale().toString(one.lost, 'f', 0));
    }
    return Protect::tr("How far counts are from the truth, in all: %1.").arg(ways.join(QStringLiteral(" · ")));
}

QString exposedText(const protect::WithheldTable& table) {
    return table.exposed.empty()
               ? QString()
               : Protect::tr("%Ln count(s) of the copy can still be worked out too closely: it is not safe.", "",
                             static_cast<int>(table.exposed.size()));
}

QString copyCheckText(const check::FileCheck& check) {
    if (check.verdict == rules::Verdict::Incomplete) {
        return Protect::tr("The check of the copy did not come to its end: nothing says that it is safe.");
    }
    if (check.verdict == rules::Verdict::Clean) {
        return Protect::tr("Checked: no rule found anything in the copy.");
    }
    const auto blocking = std::count_if(check.findings.begin(), check.findings.end(), [](const rules::Finding& each) {
        return each.severity == rules::Severity::Block;
    });
    return blocking > 0 ? Protect::tr("Checked: %n finding(s) in the copy still block its release.", "",
                                      static_cast<int>(blocking))
                        : Protect::tr("Checked: somebody still has to look at the copy.");
}

QString warningText(const protect::Warning& warning) {
    const QString sentence = warningSentence(warning.kind);
    if (!warning.columns.empty()) {
        return Protect::tr("%1: %2", "columns: what to look at").arg(columnsText(warning.columns), sentence);
    }
    return sentence;
}

QString protectRefusal(const Error& error) {
    const QString known = knownRefusal(error.detail);
    if (known.isEmpty()) {
        return (sentenceFor(error) + QLatin1Char(' ') + remedyFor(error)).trimmed();
    }
    return error.where.line > 0 ? Protect::tr("Line %1: %2").arg(error.where.line).arg(known) : known;
}

} // namespace outcheck::desktop
