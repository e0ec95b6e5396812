#!/bin/sh
# How long the explorer takes for a page, and how many bytes of it and of what it loads go over the wire: all operations.
set -eu
cd "$(dirname "$0")/.."
# As `cargo xtask explore` builds it.
cargo build --quiet -p explorer
said=$(mktemp)
"${CARGO_TARGET_DIR:-target}/debug/explorer" --port 0 >"$said" &
program=$!
trap 'kill $program; rm -f "$said"' EXIT
until url=$(grep -m 1 '^http' "$said"); do sleep 0.1; done
# Addresses in, a line of seconds and bytes for each out, over one connection.
get() {
    sed 's|.*|url = "&"\noutput = "/dev/null"|' |
        curl --silent --show-error --compressed --config - --write-out '%{time_total} %{size_download}\n'
}
pages=$(curl --silent "$url" | grep -o 'href="operations/[a-z0-9]*/"' | cut -d '"' -f 2 | sed "s|^|$url|")
printf '%s\n%s\n' "$pages" "$pages" | get | sort -n | awk '
    { time[NR] = $1 * 1000; bytes += $2; if ($2 > most) most = $2 }
    END {
        printf "a page: %.1f ms in the middle, %.1f ms of 99 in 100, %.1f ms at most, of %d\n", time[int(NR / 2)],
            time[int(NR * 0.99)], time[NR], NR
        printf "%.1f KB on average, %.1f KB at most\n", bytes / NR / 1000, most / 1000
    }'
find explorer/assets -name '*.js' -o -name '*.css' | sed "s|^explorer/|$url|" | get |
    awk '{ bytes += $2 } END { printf "%.1f KB of scripts and style\n", bytes / 1000 }'
for file in data/search.json data/objects.json; do
    printf '%s: ' "$file"
    echo "$url$file" | get | awk '{ printf "%.1f ms, %.1f KB\n", $1 * 1000, $2 / 1000 }'
done
# What a frame has time for is 16 ms.
if command -v node >/dev/null; then node bench/search.mjs "$url"; else echo "no node: the search is not measured"; fi
