//! A program with a few namespaces: what they refer to is there, without its fields, and nothing of it is lost.
#![allow(clippy::unwrap_used, missing_docs)]

use serde_json::json;
use stripe_client::rt;
use stripe_client::webhook::EventObject;

/// What nobody has named may be a secret.
#[test]
fn a_log_has_the_names_alone() {
    let invoice: stripe_client::Invoice = rt::from_str(r#"{"id": "in_1", "total": 1200}"#).unwrap();
    assert_eq!(
        format!("{invoice:?}"),
        r#"Invoice { id: "in_1", extra: {"total"} }"#
    );
}

#[test]
fn an_event_about_it_has_its_json() {
    let event = |object: serde_json::Value| {
        let text = json!({
            "id": "evt_1", "object": "event", "type": "invoice.paid", "data": {"object": object},
            "created": 1, "livemode": false, "pending_webhooks": 0, "api_version": null, "request": null,
        });
        let event: stripe_client::webhook::Event = rt::from_str(&text.to_string()).unwrap();
        event.data.object
    };
    let invoice = json!({"id": "in_1", "object": "invoice", "total": 1200});
    assert!(matches!(event(invoice.clone()), EventObject::Unknown(json) if *json == invoice));
    let customer = json!({"id": "cus_1", "object": "customer"});
    assert!(matches!(event(customer), EventObject::Customer(customer) if customer.id == "cus_1"));
}
