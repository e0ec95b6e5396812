#!/bin/sh
# CPU seconds and memory that the generated crate costs, with every feature and its dependencies built: `cargo check` of it
# alone, and a release build of it. Takes GNU time. Runs as often as its argument says (3).
set -eu
cd "$(dirname "$0")/.."
runs=${1:-3}
# Incremental compilation would measure what the last run left behind.
export CARGO_INCREMENTAL=0

# $1: what it is; the rest: the command.
measure() {
    what=$1
    shift
    "$@" --quiet
    run=0
    while [ "$run" -lt "$runs" ]; do
        run=$((run + 1))
        touch generated/src/lib.rs
        # A process's memory is its own and its largest child's, which is the compiler.
        env time -f "$what: %U s user + %S s system, %e s wall, %M KB at most" "$@" --quiet
    done
}

measure "check, all features" cargo check -p stripe-client --all-features
measure "release build, all features" cargo build --release -p stripe-client --all-features
