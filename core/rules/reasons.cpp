// SPDX-License-Identifier: GPL-3.0-or-later
// The English of every reason a rule gives. app/ translates these templates by their key.
#include "rules/finding.h"

#include <algorithm>
#include <iterator>

namespace outcheck::rules {

namespace {

struct Template {
    std::string_view key;
    std::string_view english;
};

constexpr Template templates[] = {
    {"small-count.column",
     "{cells} cells of column {column} ‘{name}’ count {threshold} people or fewer; such counts are withheld."},
    {"small-count.rounded", "{cells} cells of column {column} ‘{name}’ show {threshold} or less in a column rounded to "
                            "{base}; ask whether small counts were withheld before rounding."},
    {"small-count.name", "{cells} names of columns or rows state {threshold} people or fewer."},
    {"unrounded-count.name",
     "{cells} names of columns or rows state numbers of people that are not rounded as the table is, or to {base}."},
    {"unrounded-count.column",
     "{cells} counts of column {column} ‘{name}’ are not multiples of {base}, and no rounding is seen in the column."},
    {"unrounded-count.breaks",
     "{cells} counts of column {column} ‘{name}’ break the rounding to {base} that the rest of the column follows."},
    {"unrounded-count.other-base",
     "{columns} columns of counts are rounded ({roundings}), but not in a way the policy names."},
    {"count-from-figure.small-withheld",
     "{cells} figures of column {column} ‘{name}’ give back counts of {threshold} people or fewer that column "
     "{numerator} withholds."},
    {"count-from-figure.withheld",
     "{cells} figures of column {column} ‘{name}’ give back counts that are withheld beside them."},
    {"count-from-figure.blank",
     "{cells} figures of column {column} ‘{name}’ give back counts that are not stated beside them; ask whether these "
     "were withheld."},
    {"count-from-figure.narrowed", "{cells} figures of column {column} ‘{name}’ say more about withheld counts than "
                                   "their mark, which stands for 1 to {threshold}."},
    {"count-from-figure.small-rounded",
     "{cells} figures of column {column} ‘{name}’ were made before rounding and give back counts of {threshold} people "
     "or fewer, rounded in column {numerator}."},
    {"count-from-figure.rounded", "{cells} figures of column {column} ‘{name}’ were made before rounding and give back "
                                  "exact counts, rounded in column {numerator}."},
    {"count-from-figure.small-of-header",
     "{cells} figures of column {column} ‘{name}’ give back {threshold} people or fewer out of the number in its "
     "header."},
    {"count-from-figure.of-header",
     "{cells} figures of column {column} ‘{name}’ give back exact counts out of the number in its header."},
    {"count-from-mean.small", "{cells} means of column {column} ‘{name}’ give back numbers of {threshold} people or "
                              "fewer, withheld or rounded in "
                              "column {denominator}: the mean of whole numbers leaves one possible."},
    {"count-from-mean.people", "{cells} means of column {column} ‘{name}’ give back exact numbers of people, rounded "
                               "in column {denominator}: the "
                               "mean of whole numbers leaves one possible."},
    {"count-from-mean.events",
     "{cells} means of column {column} ‘{name}’ times the numbers of column {denominator} give "
     "{threshold} or fewer: does the mean count events?"},
    {"small-complement.fraction",
     "In {cells} cells of column {column} ‘{name}’ all but {threshold} people or fewer are "
     "counted; those left over are a small group."},
    {"small-complement.population", "{cells} counts of column {column} ‘{name}’ leave {threshold} people or fewer of "
                                    "their population in column {whole}."},
    {"small-complement.named",
     "{cells} counts of column {column} ‘{name}’ are at most {threshold} below column {whole}, which is named like a "
     "population: are those left over people?"},
    {"worked-out.exact",
     "{cells} withheld counts of column {column} ‘{name}’ can be worked out exactly from the rest of "
     "the table: totals, shares or populations give them back."},
    {"worked-out.narrow",
     "{cells} withheld counts of column {column} ‘{name}’ can be worked out more closely than their "
     "mark says, from the rest of the table."},
    {"worked-out.perhaps",
     "{cells} withheld counts of column {column} ‘{name}’ cannot be as small as their mark says, nor are "
     "they larger for certain: fine if they were withheld to protect others."},
    {"worked-out.blank", "{cells} empty cells of column {column} ‘{name}’ stand for small counts, as the rest of the "
                         "table gives back."},
    {"worked-out.insider", "{cells} withheld counts of column {column} ‘{name}’ can be worked out from the rest of the "
                           "table by a person who is alone in another withheld cell."},
    {"survival-steps.named", "{cells} neighbouring counts of column {column} ‘{name}’ differ by {threshold} people or "
                             "fewer; the difference is a count."},
    {"survival-steps.shape", "{cells} neighbouring counts of column {column} ‘{name}’ differ by {threshold} or fewer; "
                             "are the counts cumulative?"},
    {"survival-steps.standing",
     "{cells} neighbouring counts of column {column} ‘{name}’ differ by {threshold} or fewer; they move less than "
     "counts of other people each time would: do they count the same people?"},
    {"survival-steps.curve",
     "{cells} steps of the curve in column {column} ‘{name}’ stand for {threshold} events or fewer."},
    {"small-denominator.small", "{cells} figures of column {column} ‘{name}’ describe {threshold} people or fewer, as "
                                "column {denominator} states."},
    {"small-denominator.withheld",
     "{cells} figures of column {column} ‘{name}’ describe groups whose size is withheld in "
     "column {denominator}; are they withheld with it?"},
    {"class-disclosure.row",
     "In {cells} rows one class holds everybody that column {column} ‘{name}’ counts: whoever is in the group is in "
     "that class."},
    {"class-disclosure.share", "In {cells} cells one class holds {percent}% or more of those that column {column} "
                               "‘{name}’ counts: whoever is in the group is likely to be in that class."},
    {"class-disclosure.column", "{cells} cells of column {column} ‘{name}’ hold {percent}% or more of their column: "
                                "whoever is counted there is likely to be in that row."},
    {"class-disclosure.share-of",
     "{cells} percentages of column {column} ‘{name}’ say that {percent}% or more of a group are alike."},
    {"class-disclosure.all", "{cells} percentages of column {column} ‘{name}’ say that everybody in a group is alike."},
    {"class-disclosure.none", "{cells} percentages of column {column} ‘{name}’ say that nobody in a group is so."},
    {"minimum-maximum.column",
     "Column {column} ‘{name}’ states smallest or largest values ({cells} cells): each can be "
     "one person's, unless it is structural."},
    {"minimum-maximum.rows",
     "{cells} cells of column {column} ‘{name}’ are smallest or largest values: each can be one "
     "person's, unless it is structural."},
    {"minimum-maximum.percentile",
     "{cells} percentiles of column {column} ‘{name}’ have fewer than {fewest} people on one side."},
    {"degrees-of-freedom.few",
     "{cells} results in column {column} ‘{name}’ have fewer than {fewest} degrees of freedom."},
    {"degrees-of-freedom.left",
     "{cells} models whose observations column {column} ‘{name}’ states leave fewer than {fewest} degrees of freedom "
     "when their coefficients are taken off."},
    {"degrees-of-freedom.saturated", "{cells} models fit their data exactly, as column {column} ‘{name}’ says: a "
                                     "saturated model is its data, written in another way."},
    {"degrees-of-freedom.correlation", "{cells} correlations of column {column} ‘{name}’ are 1 or -1: whoever knows "
                                       "one of the two values knows the other."},
    {"degrees-of-freedom.ratio",
     "{cells} ratios of column {column} ‘{name}’ are beyond {largest} or below its inverse: "
     "a group without events stands behind them."},
    {"degrees-of-freedom.arm", "{cells} intervals around column {column} ‘{name}’ are so wide that one group has about "
                               "{threshold} events or fewer."},
    {"group-of-one.rows", "{cells} rows of a table over {variables} variables count one person each (column {column} "
                          "‘{name}’): such a row is that person's record."},
    {"inconsistently-rounded.columns",
     "The {columns} columns of counts are not rounded in one way ({roundings}); one may give back what another blurs."},
    {"dominance.cells", "{cells} sums of column {column} ‘{name}’ are mostly made up by one or two contributions."},
    {"row-limit.rows", "The table has {rows} rows; at most {limit} are admitted."},
    {"missing-header.table", "The first record holds data: the columns have no names, so what they count is a guess."},
    {"file-type.not-admitted", "Files with the suffix {suffix} are not admitted."},
    {"file-type.not-released",
     "Files with the suffix {suffix} are admitted for review, but are not among the kinds that are released."},
    {"file-size.bytes", "The file has {bytes} bytes; at most {limit} are admitted."},
    {"patient-level.identified",
     "Column {column} ‘{name}’ identifies persons and hardly repeats: the table has one row a person."},
    {"patient-level.header", "Column {column} is named ‘{name}’; tables with that header are not admitted."},
    {"patient-level.birth",
     "Column {column} ‘{name}’ tells births and no column counts people: the rows may be persons."},
    {"identifier.nhs-number",
     "{places} cells of column {column} ‘{name}’ hold a number with the check digit of an NHS number."},
    {"identifier.nhs-number-certain",
     "Column {column} ‘{name}’ holds NHS numbers ({places} cells with the right check digit)."},
    {"identifier.nhs-number-line", "{places} numbers have the check digit of an NHS number."},
    {"identifier.nhs-number-certain-line", "{places} NHS numbers stand in lines that name them so."},
    {"identifier.e-mail", "{places} cells of column {column} ‘{name}’ hold an e-mail address."},
    {"identifier.e-mail-line", "{places} e-mail addresses."},
    {"identifier.postcode",
     "{places} cells of column {column} ‘{name}’ hold a full postcode: of a practice or of a person?"},
    {"identifier.postcode-line", "{places} full postcodes: of a practice or of a person?"},
    {"identifier.nhs-number-chance",
     "{places} of {numbers} numbers of ten digits in column {column} ‘{name}’ have the check digit of an NHS number, "
     "about as many as chance gives: what are these numbers?"},
    {"identifier.nhs-number-chance-line", "{places} of {numbers} numbers of ten digits have the check digit of an NHS "
                                          "number, about as many as chance gives: what are these numbers?"},
    {"identifier.e-mail-credit-line", "{places} e-mail addresses stand in lines that credit an author."},
    {"identifier.postcode-certain", "Column {column} ‘{name}’ holds full postcodes of persons ({places} cells)."},
    {"identifier.names", "{places} cells of column {column} ‘{name}’ hold what looks like names of persons."},
    {"identifier.name-line", "{places} names stand behind a title: of persons in the data?"},
    {"identifier.name-credit-line", "{places} names behind a title stand in lines that credit an author."},
    {"identifier.birth-date", "Column {column} ‘{name}’ holds dates of birth."},
    {"identifier.birth-date-line", "{places} dates stand behind words that say birth."},
    {"organisation-identifier.codes", "{cells} cells of column {column} ‘{name}’ hold codes of practices, networks, "
                                      "care boards, authorities or small areas."},
    {"organisation-identifier.column", "Column {column} ‘{name}’ identifies organisations."},
    {"organisation-identifier.header",
     "Column {column} is named ‘{name}’: do its cells tell an organisation or small area?"},
    {"organisation-identifier.names", "{cells} cells of column {column} ‘{name}’ hold names of organisations."},
    {"person-rows-in-log.list", "{rows} rows of a data set are listed: persons or a summary?"},
    {"person-rows-in-log.list-with-id", "{rows} rows of a data set with patient ids are listed."},
    {"person-rows-in-log.frame", "{rows} rows of a data frame are printed: persons or a summary?"},
    {"person-rows-in-log.frame-with-id", "{rows} rows of a data frame with patient ids are printed."},
    {"small-count-in-log.frame", "{places} frequencies in tables of the log are {threshold} or fewer."},
    {"small-count-in-log.message", "{places} messages of the log count {threshold} or fewer."},
    {"small-count-in-log.table", "{places} numbers in printed tables are {threshold} or fewer: do they count people?"},
    {"small-count-in-log.long",
     "The text is longer than {lines} lines; printed tables behind them were not looked at closely."},
    {"small-count-in-label.count", "{places} labels state a count of {threshold} or fewer."},
    {"small-count-in-label.difference",
     "{places} counts differ by {threshold} or fewer from one that they seem to be a part of."},
    {"marks-per-person.marks",
     "{marks} marks of one kind are drawn (‘{element}’), more than {limit}: if each stands for a person or an event, "
     "the figure shows all of them. Hold the number against the counts in the log."},
    {"marks-per-person.path", "One line is drawn with {strokes} strokes, more than {limit}: if each step stands for an "
                              "event, the figure shows all of them. Hold the number against the counts in the log."},
    {"active-content.scripts", "{places} scripts: what is shown may not be what the file holds."},
    {"active-content.network", "{places} parts are fetched from the network when the file is opened."},
    {"active-content.frames", "{places} other documents are shown inside this one."},
    {"active-content.entities", "The document may declare entities of its own, which say more than is written."},
    {"embedded-data.pictures",
     "{places} pictures are embedded ({bytes} bytes with other data); what they show was not judged."},
    {"embedded-data.data",
     "{places} blocks of data are embedded ({bytes} bytes with pictures); what they hold was not judged."},
    {"name-content-mismatch.file", "The name promises {name}, but the content is {content}."},
    {"image-metadata.position", "The picture carries the position where it was taken."},
    {"image-metadata.exif", "The picture carries camera data (EXIF)."},
    {"image-metadata.thumbnail", "The picture carries a second, small picture that may show something else."},
    {"image-metadata.bytes-after-end", "{bytes} bytes stand behind the end of the picture ({content})."},
    {"image-metadata.palette",
     "{entries} colours of the palette are beyond what any pixel can show: they may hold {bytes} bytes of data."},
    {"image-metadata.transparent",
     "{entries} different colours are fully transparent: what is drawn in them is not seen."},
    {"image-metadata.texts", "The picture carries texts or private data ({texts} texts, {bytes} bytes)."},
    {"image-metadata.damaged", "The picture is damaged ({fault})."},
    {"spreadsheet-formula.cells", "{cells} cells would be computed by a spreadsheet instead of shown."},
    {"invisible-characters.cells", "{places} cells hold characters that are not seen."},
    {"invisible-characters.lines", "{places} lines hold characters that are not seen."},
    {"malformed-table.ragged",
     "{records} records have another number of fields than the first ({width}); programs may read them differently."},
    {"malformed-table.quotes", "{places} quotation marks stand where none belongs."},
    {"malformed-table.encoding", "{records} records are not valid UTF-8."},
    {"digest-mismatch.file", "The file is not the one its manifest declares: the SHA-256 differs."},

    {"image-pixels",
     "What the picture shows was not judged; a person must look at it and hold it against the counts behind it."},
    {"no-reader-for-kind", "There is no reader for this kind of file yet; its content was not judged."},
    {"document-figures",
     "Tables, labels and marks were held against the rules; what the page or figure says besides was not judged."},
    {"json-not-judged",
     "Records and named numbers were held against the rules; what the file says besides was not judged."},
    {"not-json", "The file is no well-formed JSON; its content was not judged."},
    {"document-cut", "Parts of the document are longer, deeper or more than can be looked at; they were not judged."},
    {"text-not-judged", "Free text was searched for identifiers and printed rows, but not understood."},
    {"unknown-encoding", "The file is not text in an encoding that is understood."},
    {"unclosed-quote", "A quotation mark opened in line {line} is never closed; what follows was read as if it were an "
                       "ordinary character."},
    {"nul-bytes", "The file holds {bytes} NUL bytes."},
    {"record-too-long", "A record is longer than can be read; what follows it was not judged."},
    {"too-many-columns", "The table has {columns} columns; those behind column {judged} were not judged."},
    {"line-too-long", "{lines} lines are longer than can be judged as a whole."},
    {"empty-file", "The file is empty."},
    {"no-table", "No table was recognised in the file."},
    {"perhaps-counts", "{columns} columns, the first of them column {column} ‘{name}’, may hold counts: what they hold "
                       "could not be told for certain."},
    {"words-among-numbers", "{cells} cells of {columns} columns, the first of them column {column} ‘{name}’, are words "
                            "among numbers: another table, a note or an unknown mark."},
    {"unclear-points", "The points in column {column} ‘{name}’ separate thousands or decimals: nothing tells which."},
    {"block-not-read", "The records {first} to {last} stand apart from the others, and this block could not be read as "
                       "a table with names "
                       "for its columns."},
    {"numbers-in-words",
     "{columns} columns, the first of them column {column} ‘{name}’, hold numbers in a form that could not be read."},
    {"not-audited",
     "Whether withheld counts can be worked out from the rest of the table was not looked at: the table is "
     "too large for that in a check, or the check was stopped. The command outcheck audit does it."},
    {"relations-not-used",
     "Counts are withheld, and not all that hangs together in the table could be used to see whether they can be "
     "worked out: the command outcheck audit lists what was not."},
    {"insiders-not-tried",
     "What a person can work out who is alone in a withheld cell was not looked at for all cells: "
     "the command outcheck audit --insider lists them."},
    {"relations-not-sought",
     "The table is too large for looking at how its numbers hang together; whether figures give counts back was not "
     "judged."},
    {"role-corrected",
     "Column {column} ‘{name}’ is taken as {role} because a person says so ({source}); its cells alone "
     "say {before}. Whoever releases the table has to agree."},
    {"role-correction-unmatched", "A correction names a column that the table does not have ({source})."},
    {"figures-without-counts",
     "The table states figures but no counts; whether enough people stand behind them was not judged."},
};

const Template* find(std::string_view key) {
    const auto found =
        std::find_if(std::begin(templates), std::end(templates), [&](const Template& t) { return t.key == key; });
    return found == std::end(templates) ? nullptr : &*found;
}

} // namespace

std::string_view templateOf(std::string_view key) {
    const Template* known = find(key);
    return known == nullptr ? std::string_view() : known->english;
}

std::vector<std::string_view> reasonKeys() {
    std::vector<std::string_view> keys;
    for (const Template& known : templates) {
        keys.push_back(known.key);
    }
    return keys;
}

std::string sentenceOf(const Reason& reason) {
    std::string_view rest = templateOf(reason.key);
    if (rest.empty()) {
        return reason.key;
    }
    std::string sentence;
    // One pass over the template: an argument that holds braces is not looked into again.
    while (!rest.empty()) {
        const std::size_t open = rest.find('{');
        sentence += rest.substr(0, open);
        if (open == std::string_view::npos) {
            break;
        }
        const std::size_t close = rest.find('}', open);
        const std::string_view name = rest.substr(open + 1, close - open - 1);
        const auto argument = std::find_if(reason.arguments.begin(), reason.arguments.end(),
                                           [&](const auto& a) { return a.first == name; });
        sentence += argument == reason.arguments.end() ? "?" : argument->second;
        rest.remove_prefix(close + 1);
    }
    return sentence;
}

} // namespace outcheck::rules
