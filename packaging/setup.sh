#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages of packages.txt, and those that are named, where they are missing; does nothing, quickly,
# where none is:  packaging/setup.sh [PACKAGE…]
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# Package names hold no blanks, so the shell may split them. (No process substitution: it needs /proc, which a chroot may lack.)
# shellcheck disable=SC2207
wanted=($(sed -e 's/#.*//' "$here/packages.txt") "$@")

if ! command -v dpkg-query >/dev/null; then
    echo "setup: this is not a Debian system; install the counterparts of these packages yourself: ${wanted[*]}" >&2
    exit 1
fi

# dpkg-query fails for a package it has never heard of; what it does know it still prints.
installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null || true)
missing=()
for package in "${wanted[@]}"; do
    grep -qx "installed $package" <<<"$installed" || missing+=("$package")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

echo "setup: installing ${#missing[@]} of ${#wanted[@]} packages: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null || ! sudo -v; then
        echo "setup: root is needed to install packages. Run this once as root, then start again:" >&2
        echo "    apt-get update && apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0)
if ! "${apt[@]}" -o APT::Update::Error-Mode=any update; then
    echo "setup: the package lists could not be fetched: no network, or /etc/apt/sources.list* names no Debian 12 mirror." >&2
    exit 1
fi
if ! "${apt[@]}" install --no-install-recommends "${missing[@]}"; then
    echo "setup: apt-get could not install the packages; its own words are above." >&2
    exit 1
fi
