// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/proof_text.h"

#include "audit/proof_lines.h"

namespace outcheck::audit {

namespace {

const char* signOf(ProofSense sense) {
    return sense == ProofSense::Equal ? " = " : sense == ProofSense::AtMost ? " ≤ " : " ≥ ";
}

// Of the cells that are not stated exactly, the bounds a line uses.
std::string boundsUsed(const ProofLine& line, const ProofWording& wording) {
    std::string text;
    for (const ProofPart& part : line.parts) {
        if (!part.isStated) {
            text += text.empty() ? ", where " : ", ";
            text +=
                wording.nameOf(part.cell) + " is " + (part.isMost ? "at most " : "at least ") + numberText(part.figure);
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
    std::vector<std::string> lines;
    for (const ProofLine& line : proofLines(problem, proof)) {
        const std::string sign = signOf(line.sense);
        const auto name = [&](const ProofPart& part) { return wording.nameOf(part.cell); };
        std::string text = wording.nameOf(line.cell) + sign + sumText(line, name, false);
        if (wording.showsFigures) {
            const auto figure = [](const ProofPart& part) { return numberText(part.figure); };
            text += sign + sumText(line, figure, true) + ", so " +
                    (line.sense == ProofSense::Equal    ? "it is "
                     : line.sense == ProofSense::AtMost ? "at most "
                                                        : "at least ") +
                    numberText(line.bound) + boundsUsed(line, wording);
        }
        lines.push_back(std::move(text));
    }
    return lines;
}

} // namespace outcheck::audit
