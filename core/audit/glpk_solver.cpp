// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/linear_solver.h"

#include "audit/glpk_guard.h"

#include <glpk.h>

namespace outcheck::audit {

namespace {

constexpr int sliceMilliseconds = 200; // after which it is asked whether to stop
constexpr double largestBound = 1e15;  // beyond it a bound says nothing that the solver could use

int kindOf(const Interval& interval) {
    const bool hasLeast = interval.least > -largestBound;
    const bool hasMost = interval.most < largestBound;
    if (hasLeast && hasMost) {
        return interval.least == interval.most ? GLP_FX : GLP_DB;
    }
    return hasLeast ? GLP_LO : hasMost ? GLP_UP : GLP_FR;
}

class GlpkSolver final : public LinearSolver {
public:
    GlpkSolver(const LinearProgram& program, Changing changing)
        : m_method(changing == Changing::Objective ? GLP_PRIMAL : GLP_DUALP) {
        m_failed = !guardedGlpk([&] { fill(program); });
        m_losses = glpkLosses();
    }
    ~GlpkSolver() override {
        if (!isGone()) {
            glp_delete_prob(m_problem);
        }
    }

    Outcome maximize(std::span<const Term> objective, const std::stop_token& stop) override {
        if (isGone()) {
            return Outcome::Failed;
        }
        Outcome outcome = Outcome::Failed;
        // After an error the environment is gone, and with it the problem.
        m_failed = !guardedGlpk([&] { outcome = solve(objective, stop); });
        return outcome;
    }
    double value(std::size_t column) const override {
        return glp_get_col_prim(m_problem, static_cast<int>(column) + 1);
    }
    double rowPrice(std::size_t row) const override { return glp_get_row_dual(m_problem, static_cast<int>(row) + 1); }
    double columnPrice(std::size_t column) const override {
        return glp_get_col_dual(m_problem, static_cast<int>(column) + 1);
    }
    void setColumn(std::size_t column, const Interval& interval) override {
        if (!isGone()) {
            bound(column, interval);
        }
    }
    void addRow(const Equation& row) override {
        if (!isGone()) {
            m_failed = !guardedGlpk([&] {
                const int at = glp_add_rows(m_problem, 1);
                setRow(at, row);
            });
        }
    }

private:
    // Members, so that none is left behind in a frame that GLPK gives up.
    glp_prob* m_problem = nullptr;
    std::vector<int> m_objective; // columns with a factor
    std::vector<int> m_places;    // of one row
    std::vector<double> m_factors;
    int m_method;
    bool m_failed = false;
    std::uint32_t m_losses = 0; // of GLPK's when this was made

    bool isGone() const { return m_failed || m_losses != glpkLosses(); }
    void bound(std::size_t column, const Interval& interval) {
        glp_set_col_bnds(m_problem, static_cast<int>(column) + 1, kindOf(interval), interval.least, interval.most);
    }
    void setRow(int at, const Equation& row) {
        m_places.assign(1, 0); // GLPK counts from 1
        m_factors.assign(1, 0);
        for (const Term& term : row.terms) {
            m_places.push_back(static_cast<int>(term.cell) + 1);
            m_factors.push_back(term.factor);
        }
        glp_set_row_bnds(m_problem, at, kindOf(row.sum), row.sum.least, row.sum.most);
        glp_set_mat_row(m_problem, at, static_cast<int>(row.terms.size()), m_places.data(), m_factors.data());
    }
    void fill(const LinearProgram& program) {
        m_problem = glp_create_prob();
        glp_set_obj_dir(m_problem, GLP_MAX);
        glp_add_cols(m_problem, static_cast<int>(program.columns.size()));
        for (std::size_t i = 0; i < program.columns.size(); ++i) {
            bound(i, program.columns[i]);
        }
        if (!program.rows.empty()) {
            glp_add_rows(m_problem, static_cast<int>(program.rows.size()));
        }
        bool needsScaling = false;
        for (std::size_t i = 0; i < program.rows.size(); ++i) {
            const Equation& row = program.rows[i];
            for (const Term& term : row.terms) {
                needsScaling = needsScaling || std::abs(term.factor) != 1;
            }
            setRow(static_cast<int>(i) + 1, row);
        }
        if (needsScaling) {
            glp_scale_prob(m_problem, GLP_SF_AUTO);
        }
        glp_adv_basis(m_problem, 0);
    }

    Outcome solve(std::span<const Term> objective, const std::stop_token& stop) {
        for (const int column : m_objective) {
            glp_set_obj_coef(m_problem, column, 0);
        }
        m_objective.clear();
        for (const Term& term : objective) {
            m_objective.push_back(static_cast<int>(term.cell) + 1);
            glp_set_obj_coef(m_problem, m_objective.back(), term.factor);
        }
        glp_smcp how;
        glp_init_smcp(&how);
        how.msg_lev = GLP_MSG_OFF;
        how.meth = m_method;
        how.tm_lim = sliceMilliseconds;
        int result = GLP_ETMLIM;
        while (result == GLP_ETMLIM && !stop.stop_requested()) {
            result = glp_simplex(m_problem, &how);
        }
        if (result == GLP_ETMLIM) {
            return Outcome::Stopped;
        }
        return result == 0 ? outcome() : Outcome::Failed;
    }

    Outcome outcome() const {
        switch (glp_get_status(m_problem)) {
        case GLP_OPT:
            return Outcome::Optimal;
        case GLP_NOFEAS:
            return Outcome::Infeasible;
        case GLP_UNBND:
            return Outcome::Unbounded;
        default:
            return Outcome::Failed;
        }
    }
};

} // namespace

std::unique_ptr<LinearSolver> makeLinearSolver(const LinearProgram& program, Changing changing) {
    return std::make_unique<GlpkSolver>(program, changing);
}

} // namespace outcheck::audit
