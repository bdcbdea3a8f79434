// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the protected copy, cell by cell: what stands in a cell whose counts, or whose row's counts, have changed.
#pragma once

#include "protect/cell_grid.h"
#include "protect/count_table.h"
#include "protect/protect_table.h"
#include "protect/published_ratios.h"
#include "table/number_form.h"

#include <string>
#include <vector>

namespace outcheck::protect {

class CopyWriter {
public:
    // After the counts have been protected. All must outlive this.
    CopyWriter(const CellGrid& grid, const CountTable& counts, const PublishedRatios& ratios,
               const table::Rounding& rounding);

    // Figures that are to be withheld for themselves, ascending. Before write().
    void withholdFigures(std::vector<CellPlace> places) { m_withheldFigures = std::move(places); }
    // The bytes of the copy; counts what was changed.
    std::string write(ProtectAccount& account);
    // The same without these rows, ascending, and with these new texts of labels.
    std::string writeWithout(const std::vector<std::size_t>& rows, const CellGrid::Changes& labels,
                             ProtectAccount& account);
    // The cells that were written anew, in the order of the file.
    std::vector<CellPlace> changed() const;

private:
    // What the counts of a row have come to.
    struct RowState {
        std::size_t row = 0;
        bool withholds = false; // a count is withheld, by this or already before
        bool changes = false;
    };
    const CellGrid& m_grid;
    const CountTable& m_counts;
    const PublishedRatios& m_ratios;
    const table::Rounding& m_rounding;
    std::vector<table::NumberForm> m_countForms, m_figureForms; // by column of the grid
    std::vector<bool> m_isDenominator;                          // of a ratio, by column of the grid
    bool m_hasRates = false;
    std::vector<CellPlace> m_withheldFigures;
    CellGrid::Changes m_changes;

    void learnForms();
    void writeCells(ProtectAccount& account);
    std::string writtenFigure(std::size_t column, const table::Figure& old, double number) const;
    void change(std::size_t row, std::size_t column, std::string text);
    void writeCount(const RowState& state, std::size_t k, ProtectAccount& account);
    std::string shareOf(const RowState& state, std::size_t column, const table::Figure& figure,
                        ProtectAccount& account) const;
    std::optional<double> newShare(const RowState& state, std::size_t column, const table::Figure& figure) const;
    void writeFigure(const RowState& state, std::size_t column, ProtectAccount& account);
    bool isWithheldFigure(std::size_t row, std::size_t column) const;
    void withholdFigure(std::size_t row, std::size_t column, ProtectAccount& account);
    bool mustWithhold(const RowState& state, std::size_t column, const std::optional<table::Figure>& figure) const;
};

} // namespace outcheck::protect
