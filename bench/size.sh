#!/bin/sh
# The size of a stripped release program that makes one attach_payment call: by the client, and by bare reqwest.
set -eu
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-target}
cargo build --quiet --profile size -p bench --bin size_client --bin size_reqwest
client=$(wc -c <"$target/size/size_client")
reqwest=$(wc -c <"$target/size/size_reqwest")
echo "stripe-client: $client bytes"
echo "bare reqwest:  $reqwest bytes"
awk "BEGIN { printf \"%.2f times as large, %.1f MB more\n\", $client / $reqwest, ($client - $reqwest) / 1e6 }"
