//! Webhooks as their users meet them: events, notifications, and the stack that an event takes.

mod command;
mod events;
mod notifications;
mod routers;
mod stack;

use stripe_client::Json;

/// An event about this object.
fn event(kind: &str, object: Json) -> Json {
    serde_json::json!({
        "id": "evt_1", "object": "event", "api_version": stripe_client::API_VERSION, "created": 1_700_000_000,
        "livemode": false, "pending_webhooks": 1, "type": kind,
        "request": { "id": "req_1", "idempotency_key": null },
        "data": { "object": object },
    })
}

/// Stripe's published example of an invoice, which departs from the contract in four places.
fn invoice() -> Json {
    serde_json::from_str(include_str!("../../../data/attach_payment.response.json")).unwrap()
}

/// The same without nulls: what is absent is the same as null.
fn without_nulls(json: Json) -> Json {
    match json {
        Json::Object(map) => map
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, without_nulls(value)))
            .collect(),
        Json::Array(list) => list.into_iter().map(without_nulls).collect(),
        other => other,
    }
}
