#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs every test.
#   packaging/test.sh         the release build and its tests
#   packaging/test.sh --ci    first the form of the sources, the sanitizer build with the same tests and the
#                             self-containedness of every header
# Where a folder ../shared/corpus stands beside the checkout, its workspaces are checked too, in both builds.
here=$(dirname "${BASH_SOURCE[0]}")
ci=no
needed=()
case "${1:-}" in
    "") ;;
    --ci)
        ci=yes
        needed=(clang-format) # only the check of the form needs it
        ;;
    *)
        echo "usage: packaging/test.sh [--ci]" >&2
        exit 2
        ;;
esac
bash "$here/setup.sh" "${needed[@]}"
source "$here/common.sh"

if [ "$ci" = yes ]; then
    say "Looking at the form of the sources"
    bash packaging/format.sh --check
    build asan
    say "Testing (asan)"
    ctest --preset asan
    build release all all_verify_interface_header_sets
else
    build release
fi
say "Testing (release)"
ctest --preset release
