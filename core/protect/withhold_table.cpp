// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/withhold_table.h"

#include "protect/withhold_tables.h"

namespace outcheck::protect {

Result<WithheldTable> withholdTable(std::string_view bytes, const WithholdOptions& options, const std::string& file,
                                    task::Progress* progress, const std::stop_token& stop) {
    auto made = withholdTables({{{bytes, file, options}}, {}, {}}, options, progress, stop);
    if (!made) {
        return failure(made.error().front());
    }
    return std::move(made->tables.front());
}

} // namespace outcheck::protect
