// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/proof_lines.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>

namespace outcheck::audit {

namespace {

ProofLine lineOf(const Problem& problem, const ProofStep& step, const Known& known) {
    const Equation sum = combined(problem, step.sources);
    double own = 1;
    for (const Term& term : sum.terms) {
        own = term.cell == step.cell ? term.factor : own;
    }
    ProofLine line{step.cell, step.isMost ? ProofSense::AtMost : ProofSense::AtLeast, step.bound, {}, 0};
    for (const Term& term : sum.terms) {
        if (term.cell != step.cell) {
            const double factor = -term.factor / own;
            const bool usesMost = step.isMost == (factor > 0);
            const Interval interval = known.of(term.cell);
            const double figure = usesMost ? interval.most : interval.least;
            line.parts.push_back({term.cell, factor, figure, isSingle(interval), figure == interval.most});
        }
    }
    // A total before its parts.
    std::stable_partition(line.parts.begin(), line.parts.end(), [](const ProofPart& part) { return part.factor > 0; });
    const bool usesMost = step.isMost == (own > 0);
    line.constant = (usesMost ? sum.sum.most : sum.sum.least) / own;
    return line;
}

bool isPair(const ProofStep& one, const ProofStep& other) {
    return other.cell == one.cell && other.isMost != one.isMost && other.sources == one.sources &&
           other.bound == one.bound;
}

} // namespace

std::vector<ProofLine> proofLines(const Problem& problem, const Proof& proof) {
    Known known(problem);
    std::vector<ProofLine> lines;
    for (std::size_t i = 0; i < proof.steps.size(); ++i) {
        const ProofStep& step = proof.steps[i];
        lines.push_back(lineOf(problem, step, known));
        known.learn(step);
        if (i + 1 < proof.steps.size() && isPair(step, proof.steps[i + 1])) {
            lines.back().sense = ProofSense::Equal;
            known.learn(proof.steps[++i]);
        }
    }
    return lines;
}

std::string numberText(double number) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.10g", number);
    return text.data();
}

std::string sumText(const ProofLine& line, const std::function<std::string(const ProofPart&)>& say,
                    bool leavesOutZeros) {
    std::string text;
    const auto sign = [&](double factor) {
        return text.empty() ? (factor < 0 ? "−" : "") : (factor < 0 ? " − " : " + ");
    };
    for (const ProofPart& part : line.parts) {
        if (leavesOutZeros && part.figure == 0 && line.parts.size() > 1) {
            continue;
        }
        text += sign(part.factor);
        const double size = std::abs(part.factor);
        text += size == 1 ? "" : numberText(size) + " × ";
        text += say(part);
    }
    if (line.constant != 0 || text.empty()) {
        text += sign(line.constant) + numberText(std::abs(line.constant));
    }
    return text;
}

std::vector<CellId> cellsOf(const Problem& problem, const Proof& proof) {
    std::set<CellId> cells{proof.cell};
    for (const ProofStep& step : proof.steps) {
        for (const Term& term : combined(problem, step.sources).terms) {
            cells.insert(term.cell);
        }
    }
    return {cells.begin(), cells.end()};
}

} // namespace outcheck::audit
