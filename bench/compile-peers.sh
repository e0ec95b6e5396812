#!/bin/sh
# What checking all of async-stripe takes, and building it for release, without and with serde on its types; its
# dependencies are compiled before. Beside bench/compile.sh, in one sitting on one machine. A quarter of an hour of two cores.
set -eu
cd "$(dirname "$0")/peers-compile"
export CARGO_INCREMENTAL=0
crates=$(sed -n 's/^\(async-stripe[a-z-]*\) = .*/-p \1/p' Cargo.toml)

# $1: what it is; the rest: the command.
measure() {
    what=$1
    shift
    "$@" --quiet --locked
    # shellcheck disable=SC2086
    for profile in dev release; do
        cargo clean --quiet --profile "$profile" $crates -p async-stripe-client-core -p async-stripe-shared -p async-stripe-types
    done
    env time -f "$what: %U s user + %S s system, %e s wall, %M KB at most" "$@" --quiet --locked
}

measure "async-stripe, check" cargo check
measure "async-stripe with serde, check" cargo check --features serde
measure "async-stripe, release build" cargo build --release
measure "async-stripe with serde, release build" cargo build --release --features serde
