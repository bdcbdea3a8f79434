// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/audit/audit_state_text.h"

#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace outcheck::desktop {

namespace {

struct AuditState {
    Q_DECLARE_TR_FUNCTIONS(AuditState)
};

QString foundWords(const AuditCounts& counts) {
    if (counts.disclosures > 0) {
        return AuditState::tr("%n cell(s) of this table can be worked out.", nullptr,
                              static_cast<int>(counts.disclosures));
    }
    if (counts.withheld == 0) {
        return AuditState::tr("No withheld count was recognised in this table.");
    }
    if (counts.unknown > 0 || counts.notUsed > 0 || counts.insiders > 0) {
        return AuditState::tr("Nothing was found to be worked out of %n withheld cell(s), but not all could be judged.",
                              nullptr, static_cast<int>(counts.withheld));
    }
    return AuditState::tr("None of %n withheld cell(s) can be worked out from what was used.", nullptr,
                          static_cast<int>(counts.withheld));
}

// What was released of the workspace before, and how much of it was held against the files.
QString earlierWords(const AuditedTables& set) {
    const auto& earlier = set.question.earlier;
    if (!earlier) {
        return AuditState::tr("What was released before is not known here: no ledger was read.");
    }
    QStringList said;
    if (earlier->files.empty()) {
        said << AuditState::tr("The ledger knows of no table released before.");
    } else if (set.releasedRead == earlier->files.size()) {
        said << AuditState::tr("They were held against %n file(s) released before.", nullptr,
                               static_cast<int>(set.releasedRead));
    } else {
        said << AuditState::tr(
                    "They were held against %1 of %n file(s) released before; of the others nothing is known.", nullptr,
                    static_cast<int>(earlier->files.size()))
                    .arg(set.releasedRead);
    }
    if (earlier->noTables > 0) {
        said << AuditState::tr("%n released file(s) of other kinds were not looked at.", nullptr,
                               static_cast<int>(earlier->noTables));
    }
    if (!earlier->notUnderstood.empty()) {
        said << AuditState::tr("%n request(s) are of a later version of this program: what they released is not known.",
                               nullptr, static_cast<int>(earlier->notUnderstood.size()));
    }
    return said.join(QLatin1Char(' '));
}

} // namespace

QString whyNoAudit(const OutputRow* row, const rules::Policy* policy) {
    if (row == nullptr || policy == nullptr) {
        return AuditState::tr("No output chosen.");
    }
    if (row->output->presence != workspace::Presence::Present) {
        return sentenceFor(*row);
    }
    if (row->output->kind != workspace::OutputKind::Csv) {
        return AuditState::tr("Only tables in CSV files are worked through. Nothing is said about this file.");
    }
    if (policy->smallCountThreshold() < 1) {
        return AuditState::tr("The policy %1 withholds no small counts, so there is nothing to be worked out under it.")
            .arg(labelText(policy->id()));
    }
    return {};
}

QString accountOf(const AuditedTables& set, const std::string& path) {
    if (const auto failed = set.notRead.find(path); failed != set.notRead.end()) {
        return AuditState::tr("This file was not worked through, and nothing is said about it: %1")
            .arg(sentenceFor(failed->second));
    }
    const AuditCounts counts = countsFor(set, path);
    QStringList said{foundWords(counts)};
    if (counts.elsewhere > 0) {
        said << AuditState::tr("By means of it %n cell(s) of other files can be worked out.", nullptr,
                               static_cast<int>(counts.elsewhere));
    }
    if (counts.insiders > 0) {
        said << AuditState::tr("%n cell(s) of it can be worked out by a person who is alone in another.", nullptr,
                               static_cast<int>(counts.insiders));
    }
    if (counts.contradictions > 0) {
        said << AuditState::tr("Some of its figures contradict each other.");
    }
    if (counts.unknown > 0) {
        said << AuditState::tr("About %n cell(s) nothing can be said.", nullptr, static_cast<int>(counts.unknown));
    }
    if (counts.notUsed > 0) {
        said << AuditState::tr("%n column(s) or relation(s) could not be used.", nullptr,
                               static_cast<int>(counts.notUsed));
    }
    if (counts.rejected > 0) {
        said << AuditState::tr("A person rejected %n link(s) to other tables: whoever releases it has to agree.",
                               nullptr, static_cast<int>(counts.rejected));
    }
    if (const std::size_t others = set.notRead.size() + set.leftOut.size(); others > 0) {
        said << AuditState::tr("%n other file(s) were not looked at.", nullptr, static_cast<int>(others));
    }
    return said.join(QLatin1Char(' '));
}

QString scopeOf(const AuditedTables& set) {
    QString text = AuditState::tr("%n file(s) were worked through together, with marks of redaction for %1 to %2.",
                                  nullptr, static_cast<int>(set.tables.files() - set.releasedRead))
                       .arg(set.question.mayStandForZero ? 0 : 1)
                       .arg(set.question.withheldAtMost);
    return text + QLatin1Char(' ') + earlierWords(set) + QLatin1Char(' ') +
           AuditState::tr("What people know otherwise was not looked at.");
}

QString progressWords(const AuditProgress& progress) {
    const std::uint64_t files = progress.reading.itemsTotal, read = progress.reading.itemsDone;
    if (read < files) {
        return AuditState::tr("Reading tables, %1 of %2").arg(read).arg(files);
    }
    const std::uint64_t cells = progress.auditing.itemsTotal, done = progress.auditing.itemsDone;
    return cells == 0     ? AuditState::tr("Relating tables")
           : done < cells ? AuditState::tr("Working out cells, %1 of %2").arg(done).arg(cells)
                          : AuditState::tr("Seeking proofs");
}

} // namespace outcheck::desktop
