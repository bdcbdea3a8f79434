// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/said_populations.h"

#include "audit/cell_places.h"
#include "base/utf8.h"
#include "check/said_fields.h"

namespace outcheck::check {

namespace {

Result<void> readLabels(const SaidFields& fields, const YamlNode& item, const std::string& field,
                        SaidPopulation& said) {
    const YamlNode* const labels = item.find("is");
    if (labels == nullptr) {
        return {};
    }
    if (!labels->isMap() || labels->entries.empty()) {
        return fields.fault(*labels, field + ".is", ErrorCode::WrongType, "a map of columns to labels was expected");
    }
    for (const auto& [column, label] : labels->entries) {
        const std::string name = field + ".is." + printable(column.scalar);
        if (!column.isScalar() || column.scalar.empty() || !label.isScalar()) {
            return fields.fault(column, name, ErrorCode::WrongType, "a column and its label were expected");
        }
        const std::string_view meaning = audit::meaningOf(label.scalar);
        if (meaning.empty()) {
            return fields.fault(label, name, ErrorCode::OutOfRange, "Total and All are everybody, and no slice");
        }
        if (!said.labels.emplace(audit::inSmallLetters(column.scalar), meaning).second) {
            return fields.fault(column, name, ErrorCode::Malformed, "the key is given twice");
        }
    }
    return {};
}

Result<SaidPopulation> readOne(const SaidFields& fields, const YamlNode& item, const std::string& field) {
    if (auto known = fields.admit(item, field, {"file", "is", "of", "within"}); !known) {
        return failure(known.error());
    }
    SaidPopulation said;
    const auto file = fields.text(item, field, "file");
    auto of = fields.optionalText(item, field, "of");
    auto within = fields.optionalText(item, field, "within");
    if (!file || !of || !within) {
        return failure(!file ? file.error() : !of ? of.error() : within.error());
    }
    said.file = (*file)->scalar;
    said.of = *std::move(of);
    said.within = *std::move(within);
    if (auto read = readLabels(fields, item, field, said); !read) {
        return failure(read.error());
    }
    if (said.labels.empty() && said.within.empty()) {
        return fields.fault(item, field, ErrorCode::MissingField, "is or within was expected");
    }
    if (said.labels.empty() && !said.of.empty()) {
        return fields.fault(item, field + ".of", ErrorCode::Unsupported, "it means nothing without is");
    }
    said.source = fields.file() + ", line " + std::to_string(item.line);
    return said;
}

} // namespace

Result<std::vector<SaidPopulation>> parsePopulations(std::string_view yaml, const std::string& file) {
    return readSection<SaidPopulation>(yaml, file, "populations", readOne);
}

} // namespace outcheck::check
