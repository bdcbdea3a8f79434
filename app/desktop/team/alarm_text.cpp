// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/alarm_text.h"

#include "desktop/team/team_words.h"
#include "desktop/text/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <iterator>

namespace outcheck::desktop {

namespace {

struct AlarmTexts {
    Q_DECLARE_TR_FUNCTIONS(AlarmTexts)
};

enum class Advice { Remote, Key, Roster, Clock, Here, Entry };

// Words of the verifier's that tell one kind of alarm from another. The first that fits decides.
struct Kind {
    std::string_view words;
    const char* what;
    Advice advice;
};
constexpr Kind kinds[] = {
    {"at the remote and has vanished",
     QT_TRANSLATE_NOOP("AlarmTexts", "Entries that were shared have vanished at the remote."), Advice::Remote},
    {"the remote was rewound", QT_TRANSLATE_NOOP("AlarmTexts", "The remote was put back to an earlier state."),
     Advice::Remote},
    {"gone at the remote",
     QT_TRANSLATE_NOOP("AlarmTexts", "Texts or files that are here have gone at the remote, though nobody said so."),
     Advice::Remote},
    {"changed in two ways", QT_TRANSLATE_NOOP("AlarmTexts", "The roster was changed in two ways at once."),
     Advice::Roster},
    {"first roster", QT_TRANSLATE_NOOP("AlarmTexts", "This is not the first roster that was pinned on this machine."),
     Advice::Roster},
    {"two different entries have this number",
     QT_TRANSLATE_NOOP("AlarmTexts",
                       "Two different entries have the same number: the key is used on two machines, or somebody else "
                       "has it."),
     Advice::Key},
    {"clocks is wrong", QT_TRANSLATE_NOOP("AlarmTexts", "An entry is dated in the future."), Advice::Clock},
    {"shorter than what is here",
     QT_TRANSLATE_NOOP("AlarmTexts", "The remote offers fewer entries than are here: somebody cut them off."),
     Advice::Remote},
    {"somebody cut it short", QT_TRANSLATE_NOOP("AlarmTexts", "Entries that this machine had seen were cut off here."),
     Advice::Here},
    {"has been replaced",
     QT_TRANSLATE_NOOP("AlarmTexts", "An entry that this machine had seen was replaced by another."), Advice::Here},
    {"vanished", QT_TRANSLATE_NOOP("AlarmTexts", "Entries that this machine had seen have vanished here."),
     Advice::Here},
    {"another ledger was in this folder", QT_TRANSLATE_NOOP("AlarmTexts", "Another ledger was in this place before."),
     Advice::Here},
};
constexpr Kind anyOther = {
    "", QT_TRANSLATE_NOOP("AlarmTexts", "A signature, a digest or the order of entries does not hold."), Advice::Entry};

const Kind& kindOf(const Error& alarm) {
    const auto fits = [&alarm](const Kind& kind) { return alarm.detail.find(kind.words) != std::string::npos; };
    const auto* found = std::find_if(std::begin(kinds), std::end(kinds), fits);
    return found == std::end(kinds) ? anyOther : *found;
}

QString adviceText(Advice advice) {
    switch (advice) {
    case Advice::Remote:
        return AlarmTexts::tr(
            "All that was here is still here, and nothing was taken in instead. Ask whoever keeps the "
            "remote what was done to it. Once it is as it was, the next sync goes on; if it cannot "
            "be restored, share the ledger at a new place.");
    case Advice::Key:
        return AlarmTexts::tr("Nothing of it was taken in. Ask that person whether the key is in use on a second "
                              "machine: a key belongs to one. If it is not, somebody else has it: an administrator "
                              "ends that key today.");
    case Advice::Roster:
        return AlarmTexts::tr("What is here stays as it is. Compare the roster and the digest of the first one with an "
                              "administrator by telephone before you rely on either.");
    case Advice::Clock:
        return AlarmTexts::tr(
            "Compare the clock of this machine with that person’s. Once both are right, the next sync "
            "takes the entry in.");
    case Advice::Here:
        return AlarmTexts::tr("Record nothing more on this machine. Keep the ledger’s folder as it is, and tell the "
                              "person responsible for the ledger; a copy from the remote or a backup shows what is "
                              "missing.");
    case Advice::Entry:
        break;
    }
    return AlarmTexts::tr("Do not rely on this entry. Keep everything as it is and tell the person responsible for the "
                          "ledger.");
}

QString whoseText(const Error& alarm, const ledger::Roster& roster) {
    static const QRegularExpression key(QStringLiteral("[0-9a-f]{64}"));
    const QString field = fromUtf8(alarm.where.field);
    const auto match = key.match(field);
    if (!match.hasMatch()) {
        return field.contains(QLatin1String("roster")) ? AlarmTexts::tr("The roster") : QString();
    }
    const std::string fingerprint = toUtf8(match.captured());
    const auto member = std::find_if(roster.members.begin(), roster.members.end(),
                                     [&](const ledger::Member& one) { return one.fingerprint == fingerprint; });
    return member == roster.members.end()
               ? AlarmTexts::tr("Entries of a key that is not on the roster (%1)", "key").arg(keyText(fingerprint))
               : AlarmTexts::tr("Entries of %1 (key %2)").arg(labelText(member->name), keyText(fingerprint));
}

QString entryText(const Error& alarm) {
    static const QRegularExpression number(QStringLiteral("\\bentry (\\d+)"));
    auto match = number.match(fromUtf8(alarm.where.field));
    if (!match.hasMatch()) {
        match = number.match(fromUtf8(alarm.detail));
    }
    return match.hasMatch() ? AlarmTexts::tr("Entry %1", "number").arg(match.captured(1)) : QString();
}

} // namespace

AlarmText alarmText(const Error& alarm, const ledger::Roster& roster) {
    const Kind& kind = kindOf(alarm);
    return {QCoreApplication::translate("AlarmTexts", kind.what), whoseText(alarm, roster), entryText(alarm),
            adviceText(kind.advice), labelText(describe(alarm))};
}

} // namespace outcheck::desktop
