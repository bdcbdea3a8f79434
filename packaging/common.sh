# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh share; sourced by both. Leaves $root, the folder of the checkout, and works from there.
set -euo pipefail
export LC_ALL=C.UTF-8
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
mkdir -p build
# Some build services start without a home; ccache and git look for one.
export HOME="${HOME:-$root/build/home}"
# One cache serves every clone and every preset's folder.
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1

say() { printf '\n== %s\n' "$*"; }

# build PRESET [TARGET…]: configures (quick where nothing changed) and builds.
build() {
    local preset=$1
    shift
    local targets=()
    [ $# -eq 0 ] || targets=(--target "$@")
    say "Building ($preset)"
    cmake --preset "$preset" -Wno-dev >"build/configure-$preset.log" 2>&1 || {
        cat "build/configure-$preset.log" >&2
        return 1
    }
    cmake --build --preset "$preset" --parallel "$(nproc)" "${targets[@]}"
}
