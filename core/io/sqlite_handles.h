// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's handles, closed by whoever holds them. Who includes this links SQLite.
#pragma once

#include <memory>
#include <sqlite3.h>

namespace outcheck::io {

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
struct FinishStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;
using Statement = std::unique_ptr<sqlite3_stmt, FinishStatement>;

} // namespace outcheck::io
