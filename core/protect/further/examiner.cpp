// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/further/examiner.h"

#include "protect/further/attack.h"
#include "task/helpers.h"

#include <algorithm>
#include <map>

namespace outcheck::protect {

namespace {

using audit::CellId;
using audit::Interval;

constexpr double leastShare = 0.1;    // of a candidate that is asked whether it is withheld in vain
constexpr double inVain = 0.05;       // of its share that cannot move
constexpr double broken = 0.02;       // an inequality that is broken by less proves nothing
constexpr double grain = 1e-6;        // of differences
constexpr std::size_t fewCells = 160; // among which it is looked first
constexpr std::size_t atOnce = 16;    // questions that learn from each other
constexpr std::size_t leastKept = 12; // examinations after which a witness of no use is forgotten
constexpr std::size_t noNeed = SIZE_MAX;

} // namespace

// One examination.
class Examiner::Round {
public:
    Round(Examiner& examiner, std::span<const double> shares, Shares meaning)
        : m_examiner(examiner), m_deviations(examiner.m_deviations), m_shares(shares), m_meaning(meaning),
          m_cuts(examiner.m_deviations), m_parts(partsWith(examiner.m_deviations, shares)) {}

    Examination run() {
        ask();
        askStopped();
        useWitnesses();
        askNearby();
        askWhole();
        std::sort(m_result.unserved.begin(), m_result.unserved.end());
        m_result.hasFailed = m_result.hasFailed || m_examiner.m_stop.stop_requested();
        return std::move(m_result);
    }

private:
    Examiner& m_examiner;
    const Deviations& m_deviations;
    std::span<const double> m_shares;
    Shares m_meaning;
    CutMaker m_cuts;
    Parts m_parts;
    std::vector<Question> m_open;
    std::multimap<CellId, std::size_t> m_ofCell; // places in m_open
    std::vector<bool> m_isShown;                 // by place in m_open
    Examination m_result;

    void add(const Question& question) {
        m_ofCell.emplace(question.cell, m_open.size());
        m_open.push_back(question);
    }

    // Needs, and candidates that shall move as far as their shares let them.
    void ask() {
        for (std::size_t i = 0; i < m_examiner.m_needs.size(); ++i) {
            add({m_examiner.m_needs[i].cell, m_examiner.m_needs[i].change, i});
        }
        for (CellId id = 0; m_meaning == Shares::Parts && id < m_shares.size(); ++id) {
            if (m_deviations.states[id] == Deviations::State::Candidate && m_shares[id] >= leastShare) {
                const double change = m_examiner.m_least * std::min(1.0, m_shares[id]) * (1 - inVain);
                add({id, m_deviations.ranges[id].most >= change ? change : -change, noNeed});
            }
        }
        m_isShown.resize(m_open.size());
    }

    // With shares, a cell serves no need by more than this.
    double clipOf(const Question& question) const {
        if (m_meaning == Shares::Whole) {
            return audit::unbounded;
        }
        return question.need != noNeed ? std::abs(question.change) : m_examiner.m_least;
    }

    static std::optional<Cut> cutFor(const Question& question, const std::vector<PricedRow>& rows, CutMaker& cuts) {
        return question.need != noNeed ? cuts.forNeed({question.cell, question.change}, rows)
                                       : cuts.forCandidate(question.cell, rows);
    }
    bool isBroken(const std::optional<Cut>& cut) const {
        double sum = 0;
        for (const audit::Term& term : cut ? cut->terms : std::vector<audit::Term>()) {
            sum += term.factor * std::min(1.0, m_shares[term.cell]);
        }
        return cut && sum < cut->least - broken;
    }

    // That it is not so.
    void keep(const Question& question, const std::vector<PricedRow>& rows) {
        if (auto cut = cutFor(question, rows, m_cuts)) {
            m_result.cuts.push_back(*std::move(cut));
        }
        if (question.need != noNeed) {
            m_result.unserved.push_back(question.need);
        }
    }

    // Cells that cannot move at all.
    void askStopped() {
        for (std::size_t place = 0; place < m_parts.stopped.size(); ++place) {
            const auto [from, to] = m_ofCell.equal_range(m_parts.stopped[place].first);
            if (from == to) {
                continue;
            }
            const std::vector<PricedRow> rows = withoutStopped(m_deviations, m_parts, {}, m_parts.stopped[place].first);
            for (auto at = from; at != to; ++at) {
                keep(m_open[at->second], rows);
                m_isShown[at->second] = true; // that it is not so
            }
        }
        for (std::size_t i = 0; i < m_open.size(); ++i) { // in no row: nothing hinders it
            m_isShown[i] = m_isShown[i] || m_parts.ofCell[m_open[i].cell] == Parts::none;
        }
    }

    // The least clip with which these differences, or their opposites, are possible; nothing where with none.
    std::optional<double> leastClip(const Witness& witness, double sign) const {
        double least = 0;
        for (const audit::Term& term : witness.differences) {
            const bool isCandidate = m_deviations.states[term.cell] == Deviations::State::Candidate;
            const double share = isCandidate ? std::min(1.0, m_shares[term.cell]) : 1;
            if (share <= 0) {
                return std::nullopt;
            }
            const Interval& range = m_deviations.ranges[term.cell];
            const double difference = sign * term.factor;
            if (difference < range.least * share - grain || difference > range.most * share + grain) {
                return std::nullopt;
            }
            least = isCandidate ? std::max(least, (std::abs(difference) - grain) / share) : least;
        }
        return least;
    }
    bool allTight(const Witness& witness) const {
        return std::all_of(witness.differences.begin(), witness.differences.end(), [&](const audit::Term& term) {
            const auto rows = m_deviations.incidence.of(term.cell);
            return std::all_of(rows.begin(), rows.end(),
                               [&](audit::EquationId row) { return isTight(m_deviations.rows[row]); });
        });
    }
    // What it shows here; whether it was of use.
    bool use(const Witness& witness, std::vector<bool>& isShown) const {
        bool isOfUse = false;
        for (const double sign : {1.0, -1.0}) {
            const auto clip = leastClip(witness, sign);
            if (!clip || (sign < 0 && !allTight(witness))) {
                continue;
            }
            for (const audit::Term& term : witness.differences) {
                const auto [from, to] = m_ofCell.equal_range(term.cell);
                for (auto at = from; at != to; ++at) {
                    const double change = m_open[at->second].change;
                    if (!isShown[at->second] &&
                        (change > 0 ? sign * term.factor >= change - grain : sign * term.factor <= change + grain)) {
                        isShown[at->second] = true;
                        isOfUse = true;
                    }
                }
            }
        }
        return isOfUse;
    }

    void useWitnesses() {
        for (Witness& witness : m_examiner.m_witnesses) {
            if (use(witness, m_isShown)) {
                witness.lastUse = m_examiner.m_examinations;
            }
        }
        std::erase_if(m_examiner.m_witnesses,
                      [&](const Witness& witness) { return witness.lastUse + leastKept < m_examiner.m_examinations; });
    }

    std::vector<std::size_t> open() const {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < m_open.size(); ++i) {
            if (!m_isShown[i]) {
                places.push_back(i);
            }
        }
        return places;
    }

    // Nothing where it does not get there.
    std::optional<Witness> ask(Attack& attack, const Part& part, const Question& question) const {
        if (attack.reach(part.placeOf(question.cell), question.change) != question.change) {
            return std::nullopt;
        }
        Witness witness{{}, m_examiner.m_examinations};
        for (std::size_t place = 0; place < part.cells.size(); ++place) {
            if (const double difference = attack.difference(place); std::abs(difference) > grain / 10) {
                witness.differences.push_back({part.cells[place], difference});
            }
        }
        return witness;
    }

    void askNearby() {
        const std::vector<std::size_t> asked = open();
        std::vector<std::vector<Witness>> found((asked.size() + atOnce - 1) / atOnce);
        std::vector<std::vector<std::pair<std::size_t, std::vector<PricedRow>>>> refuted(found.size());
        task::Helpers::shared().forEach(found.size(), [&](std::size_t i) {
            std::vector<bool> isShown = m_isShown;
            CutMaker cuts(m_deviations);
            for (std::size_t k = i * atOnce; k < std::min(asked.size(), (i + 1) * atOnce); ++k) {
                if (isShown[asked[k]] || m_examiner.m_stop.stop_requested()) {
                    continue;
                }
                const Question& question = m_open[asked[k]];
                const Part part = neighbourhood(m_deviations, m_parts, question.cell, fewCells);
                Attack attack(m_deviations, part, m_shares, clipOf(question), m_examiner.m_stop);
                if (auto witness = ask(attack, part, question)) {
                    use(*witness, isShown);
                    found[i].push_back(*std::move(witness));
                } else if (!attack.hasFailed()) {
                    std::vector<PricedRow> rows = withoutStopped(m_deviations, m_parts, attack.hinderingRows());
                    if (isBroken(cutFor(question, rows, cuts))) {
                        refuted[i].emplace_back(asked[k], std::move(rows));
                    }
                }
            }
        });
        for (const auto& some : refuted) {
            for (const auto& [place, rows] : some) {
                keep(m_open[place], rows);
                m_isShown[place] = true; // that it is not so
            }
        }
        for (std::vector<Witness>& some : found) {
            for (Witness& witness : some) {
                use(witness, m_isShown);
                m_examiner.m_witnesses.push_back(std::move(witness));
            }
        }
    }

    // What could not be shown nearby.
    void askWhole() {
        std::map<std::pair<std::uint32_t, double>, std::unique_ptr<Attack>> attacks; // by part and clip
        for (const std::size_t i : open()) {
            if (m_isShown[i] || m_examiner.m_stop.stop_requested()) {
                continue;
            }
            const std::uint32_t id = m_parts.ofCell[m_open[i].cell];
            const double clip = clipOf(m_open[i]);
            std::unique_ptr<Attack>& attack = attacks[{id, clip}];
            if (!attack) {
                attack = std::make_unique<Attack>(m_deviations, m_parts.all[id], m_shares, clip, m_examiner.m_stop);
            }
            auto witness = ask(*attack, m_parts.all[id], m_open[i]);
            if (attack->hasFailed()) {
                m_result.hasFailed = true;
                return;
            }
            if (witness) {
                use(*witness, m_isShown);
                m_examiner.m_witnesses.push_back(*std::move(witness));
            } else {
                keep(m_open[i], withoutStopped(m_deviations, m_parts, attack->hinderingRows()));
            }
        }
    }
};

Examiner::Examiner(const Deviations& deviations, std::vector<Need> needs, const std::stop_token& stop)
    : m_deviations(deviations), m_needs(std::move(needs)), m_stop(stop) {
    for (const Need& need : m_needs) {
        m_least = std::min(m_least, std::abs(need.change));
    }
}

Examination Examiner::examine(std::span<const double> shares, Shares meaning) {
    ++m_examinations;
    return Round(*this, shares, meaning).run();
}

} // namespace outcheck::protect
