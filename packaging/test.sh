#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs every test.
#   packaging/test.sh         the release build and its tests
#   packaging/test.sh --ci    first the sanitizer build with the same tests and the self-containedness of every header
# Where a folder ../shared/corpus stands beside the checkout, its workspaces are checked too, in both builds.
here=$(dirname "${BASH_SOURCE[0]}")
bash "$here/setup.sh"
source "$here/common.sh"

ci=no
case "${1:-}" in
    "") ;;
    --ci) ci=yes ;;
    *)
        echo "usage: packaging/test.sh [--ci]" >&2
        exit 2
        ;;
esac

if [ "$ci" = yes ]; then
    build asan
    say "Testing (asan)"
    ctest --preset asan
    build release all all_verify_interface_header_sets
else
    build release
fi
say "Testing (release)"
ctest --preset release
