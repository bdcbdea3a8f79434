// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/link_answers.h"

#include "check/role_corrections.h"
#include "check/said_fields.h"
#include "check/sidecar_text.h"
#include "workspace/pattern.h"

#include <algorithm>

namespace outcheck::check {

namespace {

Result<LinkAnswer> readOne(const SaidFields& fields, const YamlNode& item, const std::string& field) {
    if (auto known = fields.admit(item, field, {"file", "other", "answer", "reason"}); !known) {
        return failure(known.error());
    }
    const auto file = fields.text(item, field, "file");
    const auto other = fields.text(item, field, "other");
    const auto answer = fields.text(item, field, "answer");
    for (const auto* part : {&file, &other, &answer}) {
        if (!*part) {
            return failure(part->error());
        }
    }
    if ((*answer)->scalar != "confirmed" && (*answer)->scalar != "rejected") {
        return fields.fault(**answer, field + ".answer", ErrorCode::Unsupported, "confirmed or rejected was expected");
    }
    auto reason = fields.optionalText(item, field, "reason");
    if (!reason) {
        return failure(reason.error());
    }
    return LinkAnswer{(*file)->scalar,
                      (*other)->scalar,
                      (*answer)->scalar == "confirmed",
                      *std::move(reason),
                      fields.file() + ", line " + std::to_string(item.line),
                      {}};
}

// Their places in the list; the whole file has to be without fault before any of it is changed.
Result<std::vector<std::size_t>> exactlyOn(const std::string& text, const std::string& name, std::string_view one,
                                           std::string_view other) {
    if (const auto corrections = parseCorrections(text, name); !corrections) {
        return failure(corrections.error());
    }
    const auto answers = parseLinkAnswers(text, name);
    if (!answers) {
        return failure(answers.error());
    }
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < answers->size(); ++i) {
        if (namesExactly((*answers)[i], one, other)) {
            found.push_back(i);
        }
    }
    return found;
}

std::vector<std::pair<std::string, std::string>> fieldsOf(const LinkAnswer& answer) {
    std::vector<std::pair<std::string, std::string>> fields{{"file", yamlQuoted(answer.file)},
                                                            {"other", yamlQuoted(answer.other)},
                                                            {"answer", answer.isConfirmed ? "confirmed" : "rejected"}};
    if (!answer.reason.empty()) {
        fields.emplace_back("reason", yamlQuoted(answer.reason));
    }
    return fields;
}

} // namespace

Result<std::vector<LinkAnswer>> parseLinkAnswers(std::string_view yaml, const std::string& file) {
    return readSection<LinkAnswer>(yaml, file, "links", readOne);
}

Result<std::vector<LinkAnswer>> readLinkAnswers(const workspace::Workspace& workspace) {
    const auto sidecars = sidecarsOf(workspace);
    if (!sidecars) {
        return failure(sidecars.error());
    }
    std::vector<LinkAnswer> all;
    for (const SidecarText& sidecar : *sidecars) {
        auto answers = parseLinkAnswers(sidecar.text, sidecar.name);
        if (!answers) {
            return failure(answers.error());
        }
        for (LinkAnswer& answer : *answers) {
            answer.sidecar = sidecar.sidecar;
            all.push_back(std::move(answer));
        }
    }
    return all;
}

AnsweredLinks::AnsweredLinks(std::vector<LinkAnswer> answers, const std::vector<TablePlace>& places)
    : m_answers(std::move(answers)) {
    std::map<std::string_view, std::vector<std::size_t>> tablesAt; // by path
    for (std::size_t i = 0; i < places.size(); ++i) {
        tablesAt[places[i].path].push_back(i);
    }
    const auto fitting = [&](const std::string& pattern) {
        std::vector<std::size_t> tables;
        for (const auto& [path, here] : tablesAt) {
            if (workspace::matchesPattern(pattern, path)) {
                tables.insert(tables.end(), here.begin(), here.end());
            }
        }
        return tables;
    };
    for (std::size_t answer = m_answers.size(); answer-- > 0;) { // the last that speaks of a pair counts
        const auto tables = fitting(m_answers[answer].file), others = fitting(m_answers[answer].other);
        if (tables.size() > mostAnsweredPairs / std::max<std::size_t>(1, others.size())) {
            return;
        }
        for (const std::size_t table : tables) {
            for (const std::size_t other : others) {
                if (table != other && m_pairs.size() < mostAnsweredPairs) {
                    m_pairs.emplace(std::minmax(table, other), answer);
                }
            }
        }
    }
}

const LinkAnswer* AnsweredLinks::on(std::size_t table, std::size_t other) const {
    const auto found = m_pairs.find(std::minmax(table, other));
    return found == m_pairs.end() ? nullptr : &m_answers[found->second];
}

std::set<AnsweredLinks::Pair> AnsweredLinks::rejected() const {
    std::set<Pair> pairs;
    for (const auto& [pair, answer] : m_pairs) {
        if (!m_answers[answer].isConfirmed) {
            pairs.insert(pair);
        }
    }
    return pairs;
}

bool namesExactly(const LinkAnswer& answer, std::string_view one, std::string_view other) {
    const auto isPattern = [](std::string_view path) { return path.find('*') != std::string_view::npos; };
    return !isPattern(one) && !isPattern(other) &&
           ((answer.file == one && answer.other == other) || (answer.file == other && answer.other == one));
}

Result<void> writeLinkAnswer(const workspace::Workspace& workspace, Sidecar sidecar, const LinkAnswer& answer) {
    for (const std::string& path : {answer.file, answer.other}) {
        if (path.find('*') != std::string::npos) {
            return failure(ErrorCode::Unsupported, Place{path, 0, {}},
                           "a path with '*' would speak of other files, too");
        }
    }
    if (auto demanded = demandReason(sidecar, answer.reason); !demanded) {
        return demanded;
    }
    return rewrite(workspace, sidecar, [&](const std::string& text, const std::string& name) {
        return exactlyOn(text, name, answer.file, answer.other).and_then([&](std::vector<std::size_t> earlier) {
            ListEdit edit{"links", std::move(earlier), fieldsOf(answer)};
            return edited(text, name, edit);
        });
    });
}

Result<void> takeBackLinkAnswer(const workspace::Workspace& workspace, Sidecar sidecar, std::string_view one,
                                std::string_view other) {
    return rewrite(workspace, sidecar, [&](const std::string& text, const std::string& name) {
        return exactlyOn(text, name, one, other).and_then([&](std::vector<std::size_t> out) -> Result<std::string> {
            if (out.empty()) {
                return failure(ErrorCode::NotFound, Place{name, 0, "links"}, "no answer names exactly these two files");
            }
            return edited(text, name, ListEdit{"links", std::move(out)});
        });
    });
}

} // namespace outcheck::check
