//! Turning a feature on only adds fields: this compiles, and comes out the same, whatever others turn on. Tested with the
//! features of this crate (`cargo test -p few`), and with all of the workspace's.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use serde_json::json;
use stripe_client::record::Value as _;
use stripe_client::{Expandable, rt};

fn subscription() -> serde_json::Value {
    json!({
        "id": "sub_1", "object": "subscription", "customer": "cus_1",
        "latest_invoice": {
            "id": "in_1", "object": "invoice", "total": 1200,
            "lines": {"object": "list", "data": [], "has_more": false, "url": "/v1/invoices/in_1/lines"},
        },
    })
}

#[test]
fn what_is_referred_to_has_its_id_and_its_json() {
    let text = subscription().to_string();
    let subscription: stripe_client::Subscription = rt::from_str(&text).unwrap();
    let Some(Expandable::Object(invoice)) = &subscription.latest_invoice else {
        panic!("{subscription:?}");
    };
    let invoice: &stripe_client::Invoice = invoice;
    assert_eq!(invoice.id, "in_1");
    assert_eq!(invoice.json(), self::subscription()["latest_invoice"]);
    assert_eq!(*invoice, invoice.clone());
    assert_eq!(
        serde_json::to_value(&subscription).unwrap(),
        self::subscription()
    );
}

#[test]
fn an_id_of_it_is_typed() {
    let price: stripe_client::Id<stripe_client::Price> = "price_1".into();
    let item = stripe_client::subscriptions::params::CreateItem::new().price(&price);
    assert!(format!("{item:?}").contains("price_1"), "{item:?}");
}
