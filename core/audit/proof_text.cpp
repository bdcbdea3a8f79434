// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/proof_text.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace outcheck::audit {

namespace {

std::string numberText(double number) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.10g", number);
    return text.data();
}

// One cell in a line: factor × cell, where the cell has a bound.
struct Part {
    CellId cell = 0;
    double factor = 1;
    double figure = 0; // the bound used
};

class Line {
public:
    Line(const Problem& problem, const ProofStep& step, const Known& known) : m_sum(combined(problem, step.sources)) {
        double own = 1;
        for (const Term& term : m_sum.terms) {
            own = term.cell == step.cell ? term.factor : own;
        }
        for (const Term& term : m_sum.terms) {
            if (term.cell != step.cell) {
                const double factor = -term.factor / own;
                const bool usesMost = step.isMost == (factor > 0);
                const Interval interval = known.of(term.cell);
                m_parts.push_back({term.cell, factor, usesMost ? interval.most : interval.least});
            }
        }
        // What is added first: a total before its parts.
        std::stable_partition(m_parts.begin(), m_parts.end(), [](const Part& part) { return part.factor > 0; });
        const bool usesMost = step.isMost == (own > 0);
        m_constant = (usesMost ? m_sum.sum.most : m_sum.sum.least) / own;
    }

    const std::vector<Part>& parts() const { return m_parts; }
    std::string names(const std::function<std::string(CellId)>& nameOf) const {
        return written([&](const Part& part) { return nameOf(part.cell); }, false);
    }
    std::string figures() const {
        return written([](const Part& part) { return numberText(part.figure); }, true);
    }

private:
    Equation m_sum;
    std::vector<Part> m_parts;
    double m_constant = 0;

    template <typename Say>
    std::string written(const Say& say, bool isFigures) const {
        std::string text;
        for (const Part& part : m_parts) {
            if (isFigures && part.figure == 0 && m_parts.size() > 1) {
                continue;
            }
            text += text.empty() ? (part.factor < 0 ? "−" : "") : (part.factor < 0 ? " − " : " + ");
            const double size = std::abs(part.factor);
            text += size == 1 ? "" : numberText(size) + " × ";
            text += say(part);
        }
        if (m_constant != 0 || text.empty()) {
            text += (text.empty() ? (m_constant < 0 ? "−" : "") : (m_constant < 0 ? " − " : " + ")) +
                    numberText(std::abs(m_constant));
        }
        return text;
    }
};

// Of the cells that are not stated exactly, the bounds a line uses.
std::string boundsUsed(const Line& line, const Known& known, const ProofWording& wording) {
    std::string text;
    for (const Part& part : line.parts()) {
        if (const Interval own = known.of(part.cell); !isSingle(own)) {
            text += text.empty() ? ", where " : ", ";
            text += wording.nameOf(part.cell) + " is " + (part.figure == own.most ? "at most " : "at least ") +
                    numberText(part.figure);
        }
    }
    return text;
}

} // namespace

std::string inWords(const Interval& interval) {
    if (isSingle(interval)) {
        return numberText(interval.least);
    }
    return std::isfinite(interval.most) ? numberText(interval.least) + " to " + numberText(interval.most)
                                        : "at least " + numberText(interval.least);
}

std::vector<std::string> linesOf(const Problem& problem, const Proof& proof, const ProofWording& wording) {
    Known known(problem);
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < proof.steps.size(); ++i) {
        const ProofStep& step = proof.steps[i];
        const bool isPair = i + 1 < proof.steps.size() && proof.steps[i + 1].cell == step.cell &&
                            proof.steps[i + 1].isMost != step.isMost && proof.steps[i + 1].sources == step.sources &&
                            proof.steps[i + 1].bound == step.bound;
        const Line line(problem, step, known);
        const std::string sign = isPair ? " = " : step.isMost ? " ≤ " : " ≥ ";
        std::string text = wording.nameOf(step.cell) + sign + line.names(wording.nameOf);
        if (wording.showsFigures) {
            text += sign + line.figures() + ", so " +
                    (isPair        ? "it is "
                     : step.isMost ? "at most "
                                   : "at least ") +
                    numberText(step.bound) + boundsUsed(line, known, wording);
        }
        lines.push_back(std::move(text));
        known.learn(step);
        if (isPair) {
            known.learn(proof.steps[++i]);
        }
    }
    return lines;
}

} // namespace outcheck::audit
