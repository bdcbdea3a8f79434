// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for the cells to withhold from both sides: inequalities raise what must be lost at least; publishing one cell
// after the other, led by the shares that the inequalities ask for, finds choices that protect enough.
#pragma once

#include "protect/further/examiner.h"
#include "protect/further/master.h"
#include "task/progress.h"

#include <random>

namespace outcheck::protect {

class ChoiceSearch {
public:
    // Nothing is chosen where it is seen that some of `needs` cannot be served. `deviations` and `progress` must
    // outlive this. To be made, used and destroyed on one thread.
    ChoiceSearch(const Deviations& deviations, std::vector<Need> needs, task::Progress* progress,
                 const std::stop_token& stop);

    void run();
    // After run(): leaves no doubt whether there is something better, if it can in the end.
    void prove();

    bool hasChoice() const { return m_hasBest; }
    // By cell, 1 for those to withhold: the best choice so far.
    const std::vector<double>& choice() const { return m_best; }
    // What is lost at least, ties included; the loss of choice() where that is proved to be the least.
    double leastLoss() const { return m_leastLoss; }

private:
    const Deviations& m_deviations;
    task::Progress* m_progress;
    std::stop_token m_stop;
    Master m_master;
    CutMaker m_cuts;
    Examiner m_examiner;
    std::mt19937_64 m_random{20261123}; // any number: the same each time
    std::vector<bool> m_isKept;         // by cell, whether it has needs
    std::vector<double> m_best;
    std::vector<double> m_nearly; // the last choice that does not protect all
    double m_bestLoss = 0, m_leastLoss = 0;
    bool m_hasBest = false;

    double lossOf(const std::vector<double>& choice) const;
    bool isClosed(double leastLoss) const;
    void addLines();
    std::size_t addBrokenLines();
    std::size_t addBroken(const std::vector<Cut>& cuts);

    enum class State : std::uint8_t { Open, Closed, Unknown };
    State solve();
    State tighten();

    std::size_t tryShares();
    std::size_t tryOrder(double noise);
    std::size_t consider(std::vector<double> choice);
    void keep(std::vector<double> choice);
    void repair();
    void thin(std::vector<double>& choice);

    void fixByPrices();
    bool branch(std::size_t depth, std::size_t& nodes);
    double uniform() { return static_cast<double>(m_random() >> 11U) * 0x1p-53; }
};

} // namespace outcheck::protect
