# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
# Starts a sandbox for a pipeline and offers what all of them need. Source it with the program as
# first argument; BASE and KEY are set then.
set -euo pipefail

for tool in curl jq; do
    command -v "$tool" >/dev/null || {
        echo "$tool is missing. Install it, then run the tests again." >&2
        exit 1
    }
done

work=$(mktemp -d)
line=$work/line.json
"$1" --port 0 --demo --seed 3 --super-api-keys on >"$line" &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

# until_true SECONDS COMMAND…: tries again until it succeeds.
until_true() {
    local limit=$((SECONDS + $1))
    shift
    until "$@"; do
        if ((SECONDS >= limit)); then
            echo "gave up on: $*" >&2
            return 1
        fi
        sleep 0.1
    done
}

fail() {
    echo "FAIL: $*" >&2
    exit 1
}

# same WHAT EXPECTED FOUND
same() {
    [ "$2" = "$3" ] || fail "$1: expected '$2', found '$3'"
}

has_line() { [ -s "$line" ] && jq -e . "$line" >/dev/null 2>&1; }
until_true 30 has_line
BASE=$(jq -r .baseUrl "$line")
KEY=$(jq -r .apiKey "$line")
