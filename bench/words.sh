#!/bin/sh
# What the client's documentation costs: checking it, and its pages, with five namespaces, without its words and with them, in
# turns. Takes GNU time. Works on clones of the last commit.
set -eu
cd "$(dirname "$0")/.."
export CARGO_INCREMENTAL=0
# Links to what is off lead nowhere here.
export RUSTDOCFLAGS=-Awarnings
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for which in without with; do git clone --quiet . "$work/$which"; done
find "$work/without/generated/src" -name '*.rs' -exec sed -i -E '/^\s*\/\/[\/!]/d' {} +
features=charges,checkout,customers,payment_intents,reqwest,subscriptions,webhook
client="--quiet -p stripe-client --no-default-features --features $features"
timed() {
    label=$1
    shift
    touch generated/src/lib.rs
    env time -f "$label: %U s user + %S s system, %M KB at most" "$@"
}
for which in without with; do
    # shellcheck disable=SC2086
    (cd "$work/$which" && cargo check $client)
done
for _ in 1 2 3; do
    for which in without with; do
        # shellcheck disable=SC2086
        (cd "$work/$which" && timed "check, $which words" cargo check $client &&
            timed "pages, $which words" cargo doc --no-deps $client)
    done
done
