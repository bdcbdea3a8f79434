// SPDX-License-Identifier: GPL-3.0-or-later
// identifier: names of persons in the cells of a table. A question, never a breach: a name may be an author's or a
// clinician's, and places look like people.
#include "rules/name_scan.h"
#include "rules/rule_factories.h"
#include "table/cell_reader.h"
#include "table/header_words.h"

#include <algorithm>
#include <initializer_list>

namespace outcheck::rules {

namespace {

using Words = std::vector<std::string>;

bool hasAny(const Words& words, std::initializer_list<std::string_view> wanted) {
    return std::any_of(wanted.begin(), wanted.end(), [&](std::string_view word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    });
}

enum class Header {
    Other,
    Names,  // "surname", "first_name": its cells are names if they look like it
    Perhaps // "name", "patient": of persons only where they stand as lists of people do, or with a title
};

Header headerOf(const Words& words) {
    if (hasAny(words, {"surname", "forename", "firstname", "lastname", "fullname", "patientname"}) ||
        (hasAny(words, {"name"}) && hasAny(words, {"first", "last", "family", "given", "full", "patient", "person",
                                                   "participant", "maiden", "middle", "christian", "kin"}))) {
        return Header::Names;
    }
    return words.size() == 1 && hasAny(words, {"name", "patient", "person", "participant"}) ? Header::Perhaps
                                                                                            : Header::Other;
}

bool hasFormFor(Header header, std::string_view text) {
    return (header == Header::Names && hasFormOfName(text)) || (header == Header::Perhaps && hasFormOfListedName(text));
}

void judgeColumn(const RuleSetting& setting, const table::Relations& table, const table::ColumnProfile& column,
                 std::vector<Finding>& findings) {
    const Header header = headerOf(table::wordsOf(column.name));
    CellList names;
    std::size_t filled = 0, titled = 0;
    for (std::size_t row = table.counts().firstRow(); row < table.grid().rows(); ++row) {
        const table::ValueCell& cell = table.grid().at(row, column.index);
        const std::string_view text = table::trimmed(cell.text);
        if (cell.value.kind != table::CellKind::Text || text.empty()) {
            continue;
        }
        ++filled;
        const bool hasTitle = holdsTitledName(text);
        titled += hasTitle ? 1U : 0U;
        if (hasTitle || hasFormFor(header, text)) {
            names.add(row, column.index, std::string(text.substr(0, 80)));
        }
    }
    // The form alone convinces where most cells have it; a title does by itself.
    if (2 * names.total() >= filled || titled == names.total()) {
        names.report(setting, column, "identifier.names", Severity::Query, findings,
                     {{"places", std::to_string(names.total())}});
    }
}

} // namespace

void judgeNames(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    for (const table::ColumnProfile& column : table.grid().profile().columns) {
        judgeColumn(setting, table, column, findings);
    }
}

} // namespace outcheck::rules
