#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/request_team.sh BUILD_FOLDER [shown|sealed]: a release request from draft to release by four people with four keys,
# four homes and four repositories around one shared bare repository, by commands only. Rae asks, Ann and Bob check, Dora
# made the ledger and audits. Prints what each of them typed and saw; ends with an error where anything is not as it
# should be.
set -euo pipefail
outcheck="$(cd "${1:?the build folder}" && pwd)/bin/outcheck"
independence="${2:-shown}"
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
shared="$top/shared.git"
study="$top/study"
unset SSH_AUTH_SOCK

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# as WHO ARGUMENTS…: runs the command in that person's home; what it says is shown and kept in $said.
as() {
    local who="$1" code=0
    shift
    printf '\n%s$ outcheck %s\n' "$who" "${*//$top/…}"
    said=$(OUTCHECK_HOME="$top/$who" "$outcheck" "$@" 2>&1) || code=$?
    printf '%s\n' "${said//$top/…}"
    return "$code"
}

# refused CODE SENTENCE WHO ARGUMENTS…
refused() {
    local expected="$1" sentence="$2" code=0
    shift 2
    as "$@" || code=$?
    [ "$code" = "$expected" ] || fail "exit code $code, not $expected"
    says "$sentence"
}

says() { [[ "$said" == *"$1"* ]] || fail "it does not say: $1"; }
saysNot() { [[ "$said" != *"$1"* ]] || fail "it says: $1"; }
field() { sed -n "s/.*\"$1\": \"\([^\"]*\)\".*/\1/p" <<<"$said" | head -1; }
sync() { for who in "$@"; do as "$who" ledger sync >/dev/null || fail "$who cannot sync: $said"; done; }
everybodySyncs() { sync Rae Ann Bob Dora Rae Ann Bob; }

echo "== A team: Dora makes the ledger and shares it, the others join and are admitted"
for who in Dora Rae Ann Bob; do
    as "$who" key create --name "$who" >/dev/null
    OUTCHECK_HOME="$top/$who" "$outcheck" key show --public >"$top/$who.pub"
done
as Dora ledger init --remote "$shared" --json
first=$(field firstRoster)
for who in Rae Ann Bob; do
    as "$who" ledger join "$shared" --first-roster "$first"
    role=checker
    [ "$who" = Rae ] && role=author
    as Dora ledger roster add --name "$who" --key "$top/$who.pub" --role "$role"
done
everybodySyncs
as Ann ledger roster list
says "Rae"

echo
echo "== Draft: Rae sorts outputs into a group and submits"
mkdir -p "$study/output"
printf 'region,patients\nEast,120\nWest,340\n' >"$study/output/counts.csv"
printf 'region,patients\nEast,15\nWest,27\n' >"$study/output/more.csv"
sealing=()
[ "$independence" = sealed ] && sealing=(--sealed)
as Rae request open study "${sealing[@]}" --format json
id=$(field request)
refused 2 "no file of type output" Rae request submit "$id"
as Rae request group "$id" tables --context "Patients by region, all adults" --controls "Rounded to five"
as Rae request add "$id" output/counts.csv output/more.csv --from "$study" --group tables
as Rae request submit "$id"
says "Not sent yet"
rm -r "$study/output" # the review does not depend on a workspace that goes on changing
everybodySyncs

echo
echo "== Independent review: nobody sees the other's"
as Ann request dashboard
says "waiting-for-me"
as Ann request files "$id" "$top/Ann-files" >/dev/null
grep -q 'West,27' "$top/Ann-files/output/more.csv" || fail "the pinned bytes did not travel"
as Ann request vote "$id" output/counts.csv --approve
as Ann request vote "$id" output/more.csv --request-changes
refused 2 "needs a comment" Ann request review "$id"
as Ann request comment "$id" --group tables --text "West is not rounded to five"
as Ann request review "$id"
sync Ann Bob
as Bob request show "$id"
saysNot "Ann: approve"
saysNot "not rounded"
as Bob request vote "$id" output/counts.csv --approve
[ "$independence" = sealed ] || refused 2 "needs a reason" Bob request vote "$id" output/more.csv --approve
as Bob request vote "$id" output/more.csv --approve --reason "27 is a number of sites"
refused 2 "nobody checks an own request" Rae request vote "$id" output/more.csv --approve
as Bob request review "$id"
everybodySyncs
if [ "$independence" = sealed ]; then
    as Bob request show "$id"
    saysNot "Ann: approve" # both are in, neither is open
    as Ann request open-review "$id"
    as Bob request open-review "$id"
    everybodySyncs
fi

echo
echo "== Consolidation: one conflict, returned"
as Bob request show "$id"
says "Ann: request-changes"
says "conflicted"
refused 2 "" Bob request approve "$id"
as Ann request return "$id"
everybodySyncs

echo
echo "== Rae replaces the file and answers"
as Rae request show "$id"
says "West is not rounded to five"
mkdir -p "$study/output"
printf 'region,patients\nEast,15\nWest,25\n' >"$study/output/more.csv"
as Rae request replace "$id" output/more.csv --from "$study"
refused 2 "public reply" Rae request resubmit "$id"
as Rae request comment "$id" --group tables --text "West is 25 now"
as Rae request resubmit "$id"
everybodySyncs

echo
echo "== Second turn: both approve, Ann approves the request, Bob releases"
for who in Ann Bob; do
    as "$who" request vote "$id" output/more.csv --approve
    as "$who" request review "$id"
done
everybodySyncs
if [ "$independence" = sealed ]; then
    as Ann request open-review "$id"
    as Bob request open-review "$id"
    everybodySyncs
fi
as Ann request approve "$id"
sync Ann Bob
as Bob request release "$id" "$top/release"
everybodySyncs
as Rae request show "$id"
says "released"

echo
echo "== Dora audits: stock git, the ledger, the release"
as Dora request activity "$id"
says "release-files"
as Dora ledger verify
says "Genuine"
commits=$(git -C "$top/Dora/ledger.git" rev-list --glob='refs/ledger/*/w/*' --glob='refs/ledger/*/roster')
count=0
for commit in $commits; do
    git -C "$top/Dora/ledger.git" -c gpg.ssh.allowedSignersFile="$top/Dora/ledger.git/allowed_signers" \
        verify-commit "$commit" 2>/dev/null || fail "stock git refuses $commit"
    count=$((count + 1))
done
echo "git verify-commit: $count good signatures"
git -C "$top/Dora/ledger.git" fsck --strict --full >/dev/null 2>&1 || fail "git fsck"
git -C "$shared" fsck --strict --full >/dev/null 2>&1 || fail "git fsck of the shared repository"
as Dora request verify-release "$top/release" --ledger "$top/Dora/ledger.git"
grep -q 'West,25' "$top/release/outputs/output/more.csv" || fail "other bytes were released"
for who in Rae Ann Bob; do
    as "$who" ledger verify >/dev/null || fail "$who's ledger does not verify: $said"
done
printf 'region,patients\nEast,15\nWest,24\n' >"$top/release/outputs/output/more.csv"
refused 4 "output/more.csv" Dora request verify-release "$top/release" --ledger "$top/Dora/ledger.git"
echo
echo "All as it should be ($independence)."
