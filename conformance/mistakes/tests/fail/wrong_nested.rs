//! Nested parameters have types of their own: JSON is none of them, and neither is a nested parameter of another place.
use stripe_client::{customers, params, subscriptions};

fn main() {
    let _ = customers::create().address(serde_json::json!({"line1": "1 Main St"}));
    let _ = subscriptions::create().items([params::Address::new()]);
}
