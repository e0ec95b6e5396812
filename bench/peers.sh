#!/usr/bin/env bash
# Decoding, against serde derives and async-stripe, on the same bytes in one run.
set -euo pipefail
cd "$(dirname "$0")/peers"
cargo run --release --locked
