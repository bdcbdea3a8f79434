#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts every source file into the form of .clang-format; with --check only says which are not, and fails.
# Debian 12's clang-format (14) decides; other versions break lines differently.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mode=(-i)
[ "${1:-}" != --check ] || mode=(--dry-run -Werror)
find app core tests -name '*.cpp' -print0 -o -name '*.h' -print0 | xargs -0 -n 20 -P "$(nproc)" clang-format "${mode[@]}"
