#!/bin/sh
# Time and memory of `cargo xtask regenerate`, built: the best of five runs, by wall time. Takes GNU time.
set -eu
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-target}
cargo build --quiet --release -p xtask
run=0
while [ "$run" -lt 5 ]; do
    run=$((run + 1))
    env time -f "%e s wall, %U s user + %S s system, %M KB at most" "$target/release/xtask" regenerate 2>&1 >/dev/null | tail -n 1
done | sort -n | head -n 1
