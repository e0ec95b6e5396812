#!/bin/sh
# What checking all of async-stripe takes, without and with serde on its types; its dependencies are compiled before.
# Beside bench/compile.sh, in one sitting on one machine.
set -eu
cd "$(dirname "$0")/peers-compile"
export CARGO_INCREMENTAL=0
crates=$(sed -n 's/^\(async-stripe[a-z-]*\) = .*/-p \1/p' Cargo.toml)

measure() {
    what=$1
    shift
    cargo check --quiet --locked "$@"
    # shellcheck disable=SC2086
    cargo clean --quiet $crates -p async-stripe-client-core -p async-stripe-shared -p async-stripe-types
    env time -f "$what: %U s user + %S s system, %e s wall, %M KB at most" cargo check --quiet --locked "$@"
}

measure "async-stripe, check"
measure "async-stripe with serde, check" --features serde
