#!/bin/sh
# What a client costs who uses it: one program that makes a customer, a Checkout session and a payment intent and reads a
# webhook, by our client and by async-stripe, each with only the features that it needs, in turns; its size also beside
# bare reqwest. Takes GNU time. The arguments are the parts to measure: check, release, nothing, size; without any, all.
set -eu
cd "$(dirname "$0")/app"
# Incremental compilation would measure what the last run left behind.
export CARGO_INCREMENTAL=0
root=${CARGO_TARGET_DIR:-$PWD/../../target/app}
CARGO_TARGET_DIR=$root
export CARGO_TARGET_DIR
runs=${RUNS:-2}

# The crates of each: its own and the program, which are compiled again; the others are its dependencies.
crates() {
    case $1 in
    client) echo "-p stripe-client-runtime -p stripe-client -p app-client" ;;
    async-stripe)
        cargo tree --locked -p app-async-stripe --edges normal --prefix none --format '{p}' |
            sed -n 's/^\(async-stripe[a-z-]*\) .*/-p \1/p' | sort -u | tr '\n' ' '
        echo "-p app-async-stripe"
        ;;
    esac
}

timed() {
    label=$1
    shift
    env time -f "$label: %U s user + %S s system, %e s wall, %M KB at most" "$@"
}

# $1: what it is; $2: whose; the rest: the command, whose dependencies are built before.
own() {
    what=$1 whose=$2
    shift 2
    "$@" --quiet --locked -p "app-$whose"
    # shellcheck disable=SC2046
    cargo clean --quiet $(crates "$whose")
    # shellcheck disable=SC2046
    cargo clean --quiet --release $(crates "$whose")
    timed "$what, $whose" "$@" --quiet --locked -p "app-$whose"
}

check() { own "check, own crates and the program" "$1" cargo check; }
release() { own "release build, own crates and the program" "$1" cargo build --release; }

nothing() {
    rm -rf "$root/nothing"
    CARGO_TARGET_DIR=$root/nothing timed "release build from nothing, $1" cargo build --quiet --locked --release -p "app-$1"
    rm -rf "$root/nothing"
}

size() {
    cargo build --quiet --locked --profile size -p "app-$1"
    echo "stripped, thin LTO, $1: $(wc -c <"$root/size/app-$1") bytes"
}

echo "crates, client: $(cargo tree --locked -p app-client --edges normal --prefix none --no-dedupe | sort -u | wc -l)"
echo "crates, async-stripe: $(cargo tree --locked -p app-async-stripe --edges normal --prefix none --no-dedupe | sort -u | wc -l)"
[ $# -gt 0 ] || set -- check release nothing size
for part; do
    if [ "$part" = size ]; then
        for whose in client async-stripe reqwest; do size "$whose"; done
        continue
    fi
    run=0
    while [ "$run" -lt "$runs" ]; do
        run=$((run + 1))
        for whose in client async-stripe; do "$part" "$whose"; done
    done
done
