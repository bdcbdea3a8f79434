#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/ledger_remotes.sh BUILD_FOLDER: a team's ledger at remotes of other kinds than a folder: https (stock git's own
# server behind a certificate of today), ssh (a server of this machine, where there is one), a disk that is full, a disk
# that is read-only. What cannot be tried here (ssh without a server, disks without the right to mount) is named at the
# end. Ends with an error where anything is not as it should be.
set -euo pipefail
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "$0")" && pwd)
outcheck="$(cd "${1:?the build folder}" && pwd)/bin/outcheck"
top=$(mktemp -d)
mounted=()
servers=()
untried=()
cleanUp() {
    for server in "${servers[@]}"; do kill "$server" 2>/dev/null || true; done
    for folder in "${mounted[@]}"; do umount "$folder" 2>/dev/null || true; done
    rm -rf "$top"
}
trap cleanUp EXIT
unset SSH_AUTH_SOCK
export no_proxy=127.0.0.1 NO_PROXY=127.0.0.1 # these servers are on this machine

fail() {
    echo "FAILED: $*" >&2
    exit 1
}
# as WHO ARGUMENTS…: in that person's home; what it says is kept in $said.
as() {
    local who="$1" code=0
    shift
    said=$(OUTCHECK_HOME="$top/$who" "$outcheck" "$@" 2>&1) || code=$?
    return "$code"
}
works() { as "$@" || fail "$*: $said"; }
says() { [[ "$said" == *"$1"* ]] || fail "it does not say “$1” but: $said"; }
field() { sed -n "s/.*\"$1\": \"\([^\"]*\)\".*/\1/p" <<<"$said" | head -1; }

# newTeam A B REMOTE: A shares a ledger at the remote, B joins and is admitted.
newTeam() {
    local a="$1" b="$2" remote="$3"
    for who in "$a" "$b"; do
        works "$who" key create --name "$who"
        OUTCHECK_HOME="$top/$who" "$outcheck" key show --public >"$top/$who.pub"
    done
    works "$a" ledger init --remote "$remote" --json
    works "$b" ledger join "$remote" --first-roster "$(field firstRoster)"
    works "$a" ledger roster add --name "$b" --key "$top/$b.pub" --role author --role checker
    works "$a" ledger sync
    works "$b" ledger sync
}
# goesRound A B: what B records reaches A.
goesRound() {
    works "$2" request open study --format json
    local id
    id=$(field request)
    works "$2" ledger sync
    works "$1" ledger sync
    works "$1" request show "$id"
    works "$1" ledger verify
}

echo "== https"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 \
    -keyout "$top/tls.key" -out "$top/tls.crt" 2>/dev/null
git init -q --bare "$top/served/ledger.git"
git -C "$top/served/ledger.git" config http.receivepack true
python3 "$here/https_git_server.py" "$top/served" "$top/tls.crt" "$top/tls.key" >"$top/port" &
servers+=("$!")
for _ in $(seq 100); do [ -s "$top/port" ] && break || sleep 0.1; done
https="https://127.0.0.1:$(cat "$top/port")/ledger.git"
# Without the certificate nobody is trusted, and nothing is lost by it.
works Hilde key create --name Hilde
as Hilde ledger init --remote "$https" && fail "a server that nobody vouches for is trusted"
says "certificate"
rm -r "$top/Hilde"
export GIT_SSL_CAINFO="$top/tls.crt"
newTeam Hilde Hugo "$https"
goesRound Hilde Hugo
kill "${servers[0]}"
works Hugo request open other --format json
as Hugo ledger sync && fail "a server that is gone answers"
works Hugo ledger status
says "Not sent      1"

echo "== ssh"
sshd=$(PATH="$PATH:/usr/sbin" command -v sshd || true)
if [ -n "$sshd" ]; then
    for key in host user; do ssh-keygen -q -t ed25519 -N '' -f "$top/ssh_$key"; done
    install -m 600 "$top/ssh_user.pub" "$top/authorized"
    port=$((20000 + RANDOM % 20000))
    [ "$(id -u)" != 0 ] || mkdir -p /run/sshd
    "$sshd" -D -e -p "$port" -h "$top/ssh_host" -o ListenAddress=127.0.0.1 -o PidFile=none -o UsePAM=no \
        -o AuthorizedKeysFile="$top/authorized" -o StrictModes=no -o PermitRootLogin=yes -f /dev/null 2>"$top/sshd.log" &
    servers+=("$!")
    export GIT_SSH_COMMAND="ssh -i $top/ssh_user -o IdentitiesOnly=yes -o UserKnownHostsFile=$top/known -o StrictHostKeyChecking=accept-new"
    for _ in $(seq 100); do
        $GIT_SSH_COMMAND -p "$port" "$(id -un)@127.0.0.1" true 2>/dev/null && break || sleep 0.1
    done
    git init -q --bare "$top/ssh.git"
    newTeam Sara Sven "ssh://$(id -un)@127.0.0.1:$port$top/ssh.git"
    goesRound Sara Sven
    unset GIT_SSH_COMMAND
else
    untried+=("ssh: no server is installed")
fi

echo "== a disk that is full, and one that is read-only"
mkdir "$top/disk"
if mount -t tmpfs -o size=2m tmpfs "$top/disk" 2>/dev/null; then
    mounted+=("$top/disk")
    newTeam Dan Dora "$top/disk/ledger.git"
    goesRound Dan Dora
    works Dan ledger sync # that Dan looked at the request is an entry, too
    works Dora ledger sync
    head -c 3000000 /dev/zero >"$top/disk/filler" 2>/dev/null || true
    works Dora request open full --format json
    full=$(field request)
    as Dora ledger sync && fail "a full disk takes entries"
    says "space"
    works Dora ledger status
    says "Not sent      1"
    works Dan ledger sync # reading goes on
    rm "$top/disk/filler"
    mount -o remount,ro "$top/disk"
    as Dora ledger sync && fail "a read-only disk takes entries"
    says "you may read there, but not write"
    works Dan ledger sync
    mount -o remount,rw "$top/disk"
    works Dora ledger sync # nothing was lost
    works Dan ledger sync
    works Dan request show "$full"
    works Dan ledger verify
    git -C "$top/disk/ledger.git" fsck --strict --full >/dev/null 2>&1 || fail "the shared repository is broken"
else
    untried+=("disks that are full or read-only: no right to mount one")
fi

for what in "${untried[@]}"; do echo "Not tried: $what."; done
echo "All that was tried went as it should."
