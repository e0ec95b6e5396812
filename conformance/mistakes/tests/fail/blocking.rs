//! The blocking client is a feature, too.
use stripe_client::blocking;

fn main() {
    let _ = blocking::Client::new("sk_test_1");
}
