#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and starts Outcheck on the bundled sample, or on the workspace that is named:
#   packaging/run.sh [WORKSPACE]
# With a display it opens the window; without one it goes through a review in the terminal: list, check, decide,
# report, verify. Keys, ledger and reports of these trials stay in build/sample, apart from the user's own.
here=$(dirname "${BASH_SOURCE[0]}")
workspace=$(realpath -e "${1:-$here/../resources/sample}")
bash "$here/setup.sh"
source "$here/common.sh"
build release outcheck outcheck-render outcheck-decoder outcheck-desktop

bin="$root/build/release/bin"
export OUTCHECK_HOME="$root/build/sample/home"
mkdir -p "$OUTCHECK_HOME"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening $workspace"
    exec "$bin/outcheck-desktop" "$workspace"
fi

# run EXPECTED-CODES COMMAND…: shows the command, runs it, and stops the script where it ends otherwise than expected.
run() {
    local expected=$1 code=0
    shift
    printf '\n$ outcheck%s\n' "$(printf ' %q' "$@")"
    "$bin/outcheck" "$@" || code=$?
    case " $expected " in
        *" $code "*) ;;
        *)
            echo "run: this ended with code $code; expected was one of: $expected" >&2
            exit 1
            ;;
    esac
}

echo "No display here: the same review on the terminal. (The window: outcheck-desktop.)"
say "What is in the workspace, and what of it may be reviewed"
run "0" list "$workspace"
say "What the policy says about it (findings end with code 1)"
run "0 1" check "$workspace"
say "A key to sign with, and a certificate for PDF files, made once"
"$bin/outcheck" key show >/dev/null 2>&1 || run "0" key create --name "A checker"
run "0" key show
[ -e "$OUTCHECK_HOME/nss" ] || run "0" report --make-certificate --name "A checker"
if [ $# -eq 0 ]; then
    say "A decision, signed into the ledger"
    run "0" decide "$workspace" output/tables/reviews_rounded.csv --approve --comment "Rounded to 5, nothing small."
    run "0" decide "$workspace" output/tables/reviews_by_region.csv --request-changes --comment "Small counts, not rounded."
    run "0" log --verify
fi
say "The signed report, and what holds of it"
run "0" report "$workspace" --output "$root/build/sample/report"
run "0" verify "$root/build/sample/report" --workspace "$workspace"
say "The report is in $root/build/sample/report"
