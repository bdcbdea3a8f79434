#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of the window on the bundled sample, light and dark, at 100% and 200%, without a display.
# usage: tests/screenshots.sh [BUILD [FOLDER]]; with no FOLDER they go to BUILD/screenshots. --readme renews the pictures in README.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
readme=no
if [ "${1:-}" = "--readme" ]; then
    readme=yes
    shift
fi
build="${1:-$root/build/release}"
folder="${2:-$build/screenshots}"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
for theme in light dark; do
    for scale in 1 2; do
        QT_SCALE_FACTOR="$scale" "$build/bin/outcheck_screenshots" "$folder" "$theme"
        QT_SCALE_FACTOR="$scale" "$build/bin/outcheck_screenshots" "$folder" "$theme" requests
        QT_SCALE_FACTOR="$scale" "$build/bin/outcheck_screenshots" "$folder" "$theme" audit
    done
done
if [ "$readme" = yes ]; then
    mkdir -p "$root/resources/screenshots"
    cp "$folder/table-light-100.png" "$root/resources/screenshots/desk.png"
    cp "$folder/request-checker-conflict-light-100.png" "$root/resources/screenshots/request.png"
    cp "$folder/audit-proof-light-100.png" "$root/resources/screenshots/audit.png"
    cp "$folder/audit-link-light-100.png" "$root/resources/screenshots/audit-link.png"
    cp "$folder/suppression-light-100.png" "$root/resources/screenshots/suppression.png"
fi
