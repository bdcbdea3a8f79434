// SPDX-License-Identifier: GPL-3.0-or-later
// Writes git objects into one pack file, without deltas: 300,000 loose files, each synced, would take an hour.
#pragma once

#include "ledger/repository.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace outcheck::bench {

class PackWriter {
public:
    explicit PackWriter(std::filesystem::path file);
    // Names as git gives them. An object that was written before is not written again.
    std::string add(ledger::ObjectKind kind, std::string_view bytes);
    // name → (is a folder, object), in any order.
    std::string addTree(const std::map<std::string, std::pair<bool, std::string>>& items);
    // Puts the count and the checksum in their places. The pack is no part of a repository before `git index-pack`.
    void finish();

private:
    std::filesystem::path m_file;
    std::fstream m_stream;
    std::set<std::string> m_written;
    std::uint32_t m_count = 0;
};

} // namespace outcheck::bench
