// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/text/reason_text.h"

#include "desktop/text/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace outcheck::desktop {

namespace {

// The templates of core/rules/reasons.cpp; test_reason_text holds the two together.
constexpr const char* templates[] = {
    QT_TRANSLATE_NOOP(
        "Reasons",
        "{cells} cells of column {column} ‘{name}’ count {threshold} people or fewer; such counts are withheld."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} cells of column {column} ‘{name}’ show {threshold} or less in a column "
                                 "rounded to {base}; ask whether small counts were withheld before rounding."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} counts of column {column} ‘{name}’ are not multiples of {base}, and no "
                                 "rounding is seen in the column."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "{cells} counts of column {column} ‘{name}’ break the rounding to {base} that the rest of the column follows."),
    QT_TRANSLATE_NOOP("Reasons",
                      "{columns} columns of counts are rounded ({roundings}), but not in a way the policy names."),
    QT_TRANSLATE_NOOP("Reasons", "The table has {rows} rows; at most {limit} are admitted."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The first record holds data: the columns have no names, so what they count is a guess."),
    QT_TRANSLATE_NOOP("Reasons", "Files with the suffix {suffix} are not admitted."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "Files with the suffix {suffix} are admitted for review, but are not among the kinds that are released."),
    QT_TRANSLATE_NOOP("Reasons", "The file has {bytes} bytes; at most {limit} are admitted."),
    QT_TRANSLATE_NOOP(
        "Reasons", "Column {column} ‘{name}’ identifies persons and hardly repeats: the table has one row a person."),
    QT_TRANSLATE_NOOP("Reasons", "Column {column} is named ‘{name}’; tables with that header are not admitted."),
    QT_TRANSLATE_NOOP("Reasons",
                      "Column {column} ‘{name}’ tells births and no column counts people: the rows may be persons."),
    QT_TRANSLATE_NOOP(
        "Reasons", "{places} cells of column {column} ‘{name}’ hold a number with the check digit of an NHS number."),
    QT_TRANSLATE_NOOP("Reasons",
                      "Column {column} ‘{name}’ holds NHS numbers ({places} cells with the right check digit)."),
    QT_TRANSLATE_NOOP("Reasons", "{places} numbers have the check digit of an NHS number."),
    QT_TRANSLATE_NOOP("Reasons", "{places} NHS numbers stand in lines that name them so."),
    QT_TRANSLATE_NOOP("Reasons", "{places} cells of column {column} ‘{name}’ hold an e-mail address."),
    QT_TRANSLATE_NOOP("Reasons", "{places} e-mail addresses."),
    QT_TRANSLATE_NOOP("Reasons",
                      "{places} cells of column {column} ‘{name}’ hold a full postcode: of a practice or of a person?"),
    QT_TRANSLATE_NOOP("Reasons", "{places} full postcodes: of a practice or of a person?"),
    QT_TRANSLATE_NOOP("Reasons", "{cells} cells of column {column} ‘{name}’ hold codes of practices, networks, care "
                                 "boards, authorities or small areas."),
    QT_TRANSLATE_NOOP("Reasons", "Column {column} ‘{name}’ identifies organisations."),
    QT_TRANSLATE_NOOP("Reasons", "Column {column} is named ‘{name}’: do its cells tell an organisation or small area?"),
    QT_TRANSLATE_NOOP("Reasons", "{rows} rows of a data set are listed: persons or a summary?"),
    QT_TRANSLATE_NOOP("Reasons", "{rows} rows of a data set with patient ids are listed."),
    QT_TRANSLATE_NOOP("Reasons", "{rows} rows of a data frame are printed: persons or a summary?"),
    QT_TRANSLATE_NOOP("Reasons", "{rows} rows of a data frame with patient ids are printed."),
    QT_TRANSLATE_NOOP("Reasons", "{places} frequencies in tables of the log are {threshold} or fewer."),
    QT_TRANSLATE_NOOP("Reasons", "{places} messages of the log count {threshold} or fewer."),
    QT_TRANSLATE_NOOP("Reasons", "{places} numbers in printed tables are {threshold} or fewer: do they count people?"),
    QT_TRANSLATE_NOOP("Reasons",
                      "The text is longer than {lines} lines; printed tables behind them were not looked at closely."),
    QT_TRANSLATE_NOOP("Reasons", "{places} labels state a count of {threshold} or fewer."),
    QT_TRANSLATE_NOOP("Reasons",
                      "{places} counts differ by {threshold} or fewer from one that they seem to be a part of."),
    QT_TRANSLATE_NOOP(
        "Reasons", "{marks} marks of one kind are drawn (‘{element}’), more than {limit}: if each stands for a person "
                   "or an event, the figure shows all of them. Hold the number against the counts in the log."),
    QT_TRANSLATE_NOOP("Reasons",
                      "One line is drawn with {strokes} strokes, more than {limit}: if each step stands for an event, "
                      "the figure shows all of them. Hold the number against the counts in the log."),
    QT_TRANSLATE_NOOP("Reasons", "{places} scripts: what is shown may not be what the file holds."),
    QT_TRANSLATE_NOOP("Reasons", "{places} parts are fetched from the network when the file is opened."),
    QT_TRANSLATE_NOOP("Reasons", "{places} other documents are shown inside this one."),
    QT_TRANSLATE_NOOP("Reasons", "The document may declare entities of its own, which say more than is written."),
    QT_TRANSLATE_NOOP("Reasons",
                      "{places} pictures are embedded ({bytes} bytes with other data); what they show was not judged."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "{places} blocks of data are embedded ({bytes} bytes with pictures); what they hold was not judged."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "Tables, labels and marks were held against the rules; what the page or figure says besides was not judged."),
    QT_TRANSLATE_NOOP(
        "Reasons", "Records and named numbers were held against the rules; what the file says besides was not judged."),
    QT_TRANSLATE_NOOP("Reasons", "The file is no well-formed JSON; its content was not judged."),
    QT_TRANSLATE_NOOP("Reasons",
                      "Parts of the document are longer, deeper or more than can be looked at; they were not judged."),
    QT_TRANSLATE_NOOP("Reasons",
                      "{places} of {numbers} numbers of ten digits in column {column} ‘{name}’ have the check digit of "
                      "an NHS number, about as many as chance gives: what are these numbers?"),
    QT_TRANSLATE_NOOP("Reasons", "{places} of {numbers} numbers of ten digits have the check digit of an NHS number, "
                                 "about as many as chance gives: what are these numbers?"),
    QT_TRANSLATE_NOOP("Reasons", "{places} e-mail addresses stand in lines that credit an author."),
    QT_TRANSLATE_NOOP("Reasons", "Column {column} ‘{name}’ holds full postcodes of persons ({places} cells)."),
    QT_TRANSLATE_NOOP("Reasons", "Column {column} ‘{name}’ holds dates of birth."),
    QT_TRANSLATE_NOOP("Reasons", "{places} dates stand behind words that say birth."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} cells of column {column} ‘{name}’ hold names of organisations."),
    QT_TRANSLATE_NOOP("Reasons", "The name promises {name}, but the content is {content}."),
    QT_TRANSLATE_NOOP("Reasons", "The picture carries the position where it was taken."),
    QT_TRANSLATE_NOOP("Reasons", "The picture carries camera data (EXIF)."),
    QT_TRANSLATE_NOOP("Reasons", "The picture carries a second, small picture that may show something else."),
    QT_TRANSLATE_NOOP("Reasons", "{bytes} bytes stand behind the end of the picture ({content})."),
    QT_TRANSLATE_NOOP("Reasons", "The picture carries texts or private data ({texts} texts, {bytes} bytes)."),
    QT_TRANSLATE_NOOP("Reasons", "The picture is damaged ({fault})."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} cells would be computed by a spreadsheet instead of shown."),
    QT_TRANSLATE_NOOP("Reasons", "{places} cells hold characters that are not seen."),
    QT_TRANSLATE_NOOP("Reasons", "{places} lines hold characters that are not seen."),
    QT_TRANSLATE_NOOP("Reasons", "{records} records have another number of fields than the first ({width}); programs "
                                 "may read them differently."),
    QT_TRANSLATE_NOOP("Reasons", "{places} quotation marks stand where none belongs."),
    QT_TRANSLATE_NOOP("Reasons", "{records} records are not valid UTF-8."),
    QT_TRANSLATE_NOOP("Reasons", "The file is not the one its manifest declares: the SHA-256 differs."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "What the picture shows was not judged; a person must look at it and hold it against the counts behind it."),
    QT_TRANSLATE_NOOP("Reasons", "There is no reader for this kind of file yet; its content was not judged."),
    QT_TRANSLATE_NOOP("Reasons", "Free text was searched for identifiers and printed rows, but not understood."),
    QT_TRANSLATE_NOOP("Reasons", "The file is not text in an encoding that is understood."),
    QT_TRANSLATE_NOOP("Reasons", "A quotation mark opened in line {line} is never closed; what follows was read as if "
                                 "it were an ordinary character."),
    QT_TRANSLATE_NOOP("Reasons", "The file holds {bytes} NUL bytes."),
    QT_TRANSLATE_NOOP("Reasons", "A record is longer than can be read; what follows it was not judged."),
    QT_TRANSLATE_NOOP("Reasons", "The table has {columns} columns; those behind column {judged} were not judged."),
    QT_TRANSLATE_NOOP("Reasons", "{lines} lines are longer than can be judged as a whole."),
    QT_TRANSLATE_NOOP("Reasons", "The file is empty."),
    QT_TRANSLATE_NOOP("Reasons", "No table was recognised in the file."),
    QT_TRANSLATE_NOOP("Reasons", "{columns} columns, the first of them column {column} ‘{name}’, may hold counts: what "
                                 "they hold could not be told for certain."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} cells of {columns} columns, the first of them column {column} ‘{name}’, are "
                                 "words among numbers: another table, a note or an unknown mark."),
    QT_TRANSLATE_NOOP("Reasons", "{columns} columns, the first of them column {column} ‘{name}’, hold numbers in a "
                                 "form that could not be read."),
    QT_TRANSLATE_NOOP("Reasons", "Column {column} ‘{name}’ is taken as {role} because a person says so ({source}); its "
                                 "cells alone say {before}. Whoever releases the table has to agree."),
    QT_TRANSLATE_NOOP("Reasons", "A correction names a column that the table does not have ({source})."),
    QT_TRANSLATE_NOOP(
        "Reasons", "The table states figures but no counts; whether enough people stand behind them was not judged."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} figures of column {column} ‘{name}’ give back counts of {threshold} people "
                                 "or fewer that column {numerator} withholds."),
    QT_TRANSLATE_NOOP("Reasons",
                      "{cells} figures of column {column} ‘{name}’ give back counts that are withheld beside them."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} figures of column {column} ‘{name}’ give back counts that are not stated "
                                 "beside them; ask whether these were withheld."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} figures of column {column} ‘{name}’ say more about withheld counts than "
                                 "their mark, which stands for 1 to {threshold}."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} figures of column {column} ‘{name}’ were made before rounding and give back "
                                 "counts of {threshold} people or fewer, rounded in column {numerator}."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} figures of column {column} ‘{name}’ were made before rounding and give back "
                                 "exact counts, rounded in column {numerator}."),
    QT_TRANSLATE_NOOP("Reasons", "In {cells} cells of column {column} ‘{name}’ all but {threshold} people or fewer are "
                                 "counted; those left over are a small group."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} counts of column {column} ‘{name}’ leave {threshold} people or fewer of "
                                 "their population in column {whole}."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} counts of column {column} ‘{name}’ are at most {threshold} below column "
                                 "{whole}, which is named like a population: are those left over people?"),
    QT_TRANSLATE_NOOP("Reasons", "{cells} neighbouring counts of column {column} ‘{name}’ differ by {threshold} people "
                                 "or fewer; the difference is a count."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} neighbouring counts of column {column} ‘{name}’ differ by {threshold} or "
                                 "fewer; are the counts cumulative?"),
    QT_TRANSLATE_NOOP("Reasons",
                      "{cells} steps of the curve in column {column} ‘{name}’ stand for {threshold} events or fewer."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} figures of column {column} ‘{name}’ describe {threshold} people or fewer, as "
                                 "column {denominator} states."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} figures of column {column} ‘{name}’ describe groups whose size is withheld "
                                 "in column {denominator}; are they withheld with it?"),
    QT_TRANSLATE_NOOP("Reasons", "In {cells} rows one class holds everybody that column {column} ‘{name}’ counts: "
                                 "whoever is in the group is in that class."),
    QT_TRANSLATE_NOOP("Reasons",
                      "{cells} percentages of column {column} ‘{name}’ say that everybody in a group is alike."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} percentages of column {column} ‘{name}’ say that nobody in a group is so."),
    QT_TRANSLATE_NOOP("Reasons", "Column {column} ‘{name}’ states smallest or largest values ({cells} cells): each can "
                                 "be one person's, unless it is structural."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} cells of column {column} ‘{name}’ are smallest or largest values: each can "
                                 "be one person's, unless it is structural."),
    QT_TRANSLATE_NOOP("Reasons",
                      "{cells} percentiles of column {column} ‘{name}’ have fewer than {fewest} people on one side."),
    QT_TRANSLATE_NOOP("Reasons",
                      "{cells} results in column {column} ‘{name}’ have fewer than {fewest} degrees of freedom."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} ratios of column {column} ‘{name}’ are beyond {largest} or below its "
                                 "inverse: a group without events stands behind them."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} intervals around column {column} ‘{name}’ are so wide that one group has "
                                 "about {threshold} events or fewer."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} rows of a table over {variables} variables count one person each (column "
                                 "{column} ‘{name}’): such a row is that person's record."),
    QT_TRANSLATE_NOOP("Reasons", "The {columns} columns of counts are not rounded in one way ({roundings}); one may "
                                 "give back what another blurs."),
    QT_TRANSLATE_NOOP("Reasons",
                      "{cells} sums of column {column} ‘{name}’ are mostly made up by one or two contributions."),
    QT_TRANSLATE_NOOP("Reasons", "In {cells} cells one class holds {percent}% or more of those that column {column} "
                                 "‘{name}’ counts: whoever is in the group is likely to be in that class."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} cells of column {column} ‘{name}’ hold {percent}% or more of their column: "
                                 "whoever is counted there is likely to be in that row."),
    QT_TRANSLATE_NOOP(
        "Reasons", "{cells} percentages of column {column} ‘{name}’ say that {percent}% or more of a group are alike."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} models whose observations column {column} ‘{name}’ states leave fewer than "
                                 "{fewest} degrees of freedom "
                                 "when their coefficients are taken off."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} models fit their data exactly, as column {column} ‘{name}’ says: a "
                                 "saturated model is its data, written in another way."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} correlations of column {column} ‘{name}’ are 1 or -1: whoever knows "
                                 "one of the two values knows the other."),
    QT_TRANSLATE_NOOP("Reasons", "{places} cells of column {column} ‘{name}’ hold what looks like names of persons."),
    QT_TRANSLATE_NOOP("Reasons", "{places} names stand behind a title: of persons in the data?"),
    QT_TRANSLATE_NOOP("Reasons", "{places} names behind a title stand in lines that credit an author."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "{entries} colours of the palette are beyond what any pixel can show: they may hold {bytes} bytes of data."),
    QT_TRANSLATE_NOOP("Reasons",
                      "{entries} different colours are fully transparent: what is drawn in them is not seen."),
    QT_TRANSLATE_NOOP("Reasons", "The table is too large for looking at how its numbers hang together; whether figures "
                                 "give counts back was not judged."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} names of columns or rows state {threshold} people or fewer."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "{cells} names of columns or rows state numbers of people that are not rounded as the table is, or to {base}."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} figures of column {column} ‘{name}’ give back {threshold} people or fewer "
                                 "out of the number in its header."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "{cells} figures of column {column} ‘{name}’ give back exact counts out of the number in its header."),
    QT_TRANSLATE_NOOP("Reasons",
                      "{cells} means of column {column} ‘{name}’ give back numbers of {threshold} people or fewer, "
                      "withheld or rounded in column {denominator}: the mean of whole numbers leaves one possible."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} means of column {column} ‘{name}’ give back exact numbers of people, rounded "
                                 "in column {denominator}: the mean of whole numbers leaves one possible."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} means of column {column} ‘{name}’ times the numbers of column {denominator} "
                                 "give {threshold} or fewer: does the mean count events?"),
    QT_TRANSLATE_NOOP("Reasons",
                      "The points in column {column} ‘{name}’ separate thousands or decimals: nothing tells which."),
    QT_TRANSLATE_NOOP("Reasons", "The records {first} to {last} stand apart from the others, and this block could not "
                                 "be read as a table with names for its columns."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} withheld counts of column {column} ‘{name}’ can be worked out exactly from "
                                 "the rest of the table: totals, shares or populations give them back."),
    QT_TRANSLATE_NOOP("Reasons", "{cells} withheld counts of column {column} ‘{name}’ can be worked out more closely "
                                 "than their mark says, from the rest of the table."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "{cells} empty cells of column {column} ‘{name}’ stand for small counts, as the rest of the table gives back."),
    QT_TRANSLATE_NOOP("Reasons",
                      "{cells} withheld counts of column {column} ‘{name}’ can be worked out from the rest of "
                      "the table by a person who is alone in another withheld cell."),
    QT_TRANSLATE_NOOP("Reasons", "What a person can work out who is alone in a withheld cell was not looked at for all "
                                 "cells: the command outcheck audit --insider lists them."),
    QT_TRANSLATE_NOOP(
        "Reasons", "Whether withheld counts can be worked out from the rest of the table was not looked at: the table "
                   "is too large for that in a check, or the check was stopped. The command outcheck audit does it."),
    QT_TRANSLATE_NOOP("Reasons",
                      "{cells} withheld counts of column {column} ‘{name}’ cannot be as small as their mark says, nor "
                      "are they larger for certain: fine if they were withheld to protect others."),
    QT_TRANSLATE_NOOP("Reasons", "Counts are withheld, and not all that hangs together in the table could be used to "
                                 "see whether they can be worked out: the command outcheck audit lists what was not."),
    QT_TRANSLATE_NOOP("Reasons",
                      "{cells} neighbouring counts of column {column} ‘{name}’ differ by {threshold} or fewer; they "
                      "move less than counts of other people each time would: do they count the same people?"),
};

// The translated template with its arguments, in one pass: an argument that holds braces is not looked into again.
QString filled(const QString& pattern, const rules::Reason& reason) {
    QString sentence;
    qsizetype from = 0;
    for (qsizetype open = pattern.indexOf(QLatin1Char('{')); open >= 0;
         open = pattern.indexOf(QLatin1Char('{'), from)) {
        const qsizetype close = pattern.indexOf(QLatin1Char('}'), open);
        if (close < 0) {
            break;
        }
        const std::string name = toUtf8(pattern.mid(open + 1, close - open - 1));
        const auto argument = std::find_if(reason.arguments.begin(), reason.arguments.end(),
                                           [&name](const auto& pair) { return pair.first == name; });
        sentence += pattern.mid(from, open - from);
        sentence += argument == reason.arguments.end() ? QStringLiteral("?") : labelText(argument->second);
        from = close + 1;
    }
    return sentence + pattern.mid(from);
}

} // namespace

QString sentenceFor(const rules::Reason& reason) {
    const std::string english(rules::templateOf(reason.key));
    if (english.empty()) {
        return labelText(reason.key);
    }
    return filled(QCoreApplication::translate("Reasons", english.c_str()), reason);
}

QStringList translatableReasons() {
    QStringList texts;
    for (const char* text : templates) {
        texts << QString::fromUtf8(text);
    }
    return texts;
}

} // namespace outcheck::desktop
