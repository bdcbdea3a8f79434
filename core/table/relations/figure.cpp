// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/figure.h"

#include <cmath>

namespace outcheck::table {

bool isComposite(const ValueCell& cell) {
    return cell.value.kind == CellKind::CountWithPercent || cell.value.kind == CellKind::Fraction;
}

std::optional<Figure> figureOf(const ValueCell& cell) {
    if (cell.value.kind == CellKind::Redaction) {
        const auto share = shareBehind(cell.text);
        if (!share) {
            return std::nullopt;
        }
        const std::string_view written = share->place.of(cell.text);
        return Figure{share->place, share->hasSign, parseCell(written).number, formOf(written).decimals};
    }
    const auto parts = partsOf(cell.text, cell.value);
    if (!parts || (isComposite(cell) && !parts->share)) {
        return std::nullopt;
    }
    Figure figure;
    figure.place = parts->share ? *parts->share : parts->number;
    const std::string_view written = figure.place.of(cell.text);
    figure.decimals = formOf(written).decimals;
    figure.hasSign = parts->share ? parts->shareHasSign : cell.value.kind == CellKind::Percent;
    figure.value = isComposite(cell) ? parseCell(written).number : cell.value.number;
    return figure;
}

double toleranceOf(const Figure& figure) {
    return 0.5001 * std::pow(10.0, -figure.decimals) + 1.2e-7 * std::abs(figure.value);
}

} // namespace outcheck::table
