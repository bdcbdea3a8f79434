// SPDX-License-Identifier: GPL-3.0-or-later
// Which people a file counts, as people say it in `outcheck.yaml` at the top of the workspace:
//
//     populations:
//       - file: output/men.csv           # '*' stands for any characters but '/'
//         is: {sex: M}                   # those of other tables in the column sex with the label M
//         of: output/by_*.csv            # optional: in these files; otherwise in all that have that column
//       - file: output/asthma.csv
//         within: output/everybody.csv   # people among those of that file
//
// One of `is` and `within` must be there. Any other key, a key given twice and what is no text are errors with file,
// line and field.
#pragma once

#include "base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::check {

struct SaidPopulation {
    std::string file;                          // pattern of paths
    std::map<std::string, std::string> labels; // by header in small letters; Total and All are no labels
    std::string of;                            // pattern; empty for all
    std::string within;                        // pattern; empty where nothing is said
    std::string source;                        // "outcheck.yaml, line 3"
};

// Of one file's text. `file`: its name for errors and as the source.
Result<std::vector<SaidPopulation>> parsePopulations(std::string_view yaml, const std::string& file);

} // namespace outcheck::check
