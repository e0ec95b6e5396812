//! Events: the type, the object by its `object`, what is not known, and other API versions.

use serde_json::json;
use stripe_client::rt::{Arm, Union as _};
use stripe_client::webhook::{
    Event, EventObject, EventType, EventVersion, ParseErrorKind, Payload,
};
use stripe_client::webhook_endpoints::params::EnabledEvent;
use stripe_client::{IssueKind, Json};

use super::{event, invoice, without_nulls};

fn read(json: &Json) -> Event {
    Payload::trusted(json.to_string()).parse().unwrap()
}

/// What was odd, as text.
fn odd(event: &Event) -> Vec<String> {
    event.issues().iter().map(ToString::to_string).collect()
}

#[test]
fn an_invoice_that_was_paid() {
    let mut json = event("invoice.paid", invoice());
    json["data"]["previous_attributes"] = json!({ "status": "open", "amount_paid": 0 });
    let event = read(&json);
    assert_eq!(event.r#type, EventType::InvoicePaid);
    assert_eq!(event.version(), EventVersion::Same);
    assert_eq!(
        odd(&event),
        [
            "data.object.lines.data[0].subtotal: absent",
            "data.object.redaction: unknown field",
            "data.object.transfer_data: unknown field",
        ]
    );
    let again = serde_json::to_value(&event).unwrap();
    assert_eq!(without_nulls(again), without_nulls(json.clone()));

    assert_eq!(event.data.previous_attributes.unwrap()["status"], "open");
    match event.data.object {
        EventObject::Invoice(invoice) => {
            assert_eq!(json["data"]["object"]["id"], invoice.id.as_str())
        }
        other => unreachable!("{other:?}"),
    }
}

#[test]
fn what_the_contract_does_not_have_is_kept() {
    let object = json!({ "id": "moon_1", "phase": { "full": true }, "object": "moon" });
    let json = event("moon.risen", object.clone());
    let event = read(&json);
    assert_eq!(event.r#type, EventType::Unknown("moon.risen".to_owned()));
    assert_eq!(
        odd(&event),
        ["data.object: unknown value", "type: unknown value"]
    );
    assert_eq!(
        without_nulls(serde_json::to_value(&event).unwrap()),
        without_nulls(json)
    );
    match event.data.object {
        EventObject::Unknown(kept) => assert_eq!(*kept, object),
        other => unreachable!("{other:?}"),
    }
}

#[test]
fn objects_that_are_no_objects_are_kept() {
    for object in [
        json!({}),
        json!({ "object": 7 }),
        json!([1, { "object": "invoice" }]),
        json!("in_1"),
        json!(7),
    ] {
        let json = event("invoice.paid", object);
        let event = read(&json);
        assert!(
            matches!(event.data.object, EventObject::Unknown(_)),
            "{json}"
        );
        assert_eq!(
            without_nulls(serde_json::to_value(&event).unwrap()),
            without_nulls(json)
        );
    }
    let mut json = event("invoice.paid", Json::Null);
    let absent = "data.object: absent".to_owned();
    assert!(odd(&read(&json)).contains(&absent));
    json["data"] = json!([]);
    let event = read(&json);
    assert_eq!(event.issues()[0].kind, IssueKind::WrongType);
    assert_eq!(serde_json::to_value(&event).unwrap()["data"], json!([]));
}

#[test]
fn every_object_of_the_contract_has_its_arm() {
    let arms = EventObject::default().shape().arms;
    assert!(arms.len() > 120, "{}", arms.len());
    for arm in arms {
        let &Arm::Tag(tag) = arm else {
            unreachable!("{arm:?}: every namespace is on");
        };
        // The tag first, as Stripe has it after the id, and last: nothing hangs on the order.
        for object in [
            json!({ "object": tag, "id": "x", "some_new_field": [1] }),
            json!({ "id": "x", "some_new_field": [1], "object": tag }),
        ] {
            let json = event("invoice.paid", object);
            let event = read(&json);
            assert!(
                !matches!(event.data.object, EventObject::Unknown(_)),
                "{tag}"
            );
            assert_eq!(
                without_nulls(serde_json::to_value(&event).unwrap()),
                without_nulls(json),
                "{tag}"
            );
        }
    }
}

#[test]
fn the_object_of_a_deletion_is_the_object_as_it_was() {
    let object =
        json!({ "id": "cus_1", "object": "customer", "email": "a@example.com", "deleted": true });
    let json = event("customer.deleted", object);
    let event = read(&json);
    let again = serde_json::to_value(&event).unwrap();
    assert_eq!(again["data"]["object"]["deleted"], true);
    match event.data.object {
        EventObject::Customer(customer) => {
            assert_eq!(customer.email.as_deref(), Some("a@example.com"))
        }
        other => unreachable!("{other:?}"),
    }
}

#[test]
fn the_types_are_those_that_an_endpoint_can_ask_for() {
    let mut asked = EnabledEvent::VALUES.to_vec();
    asked.retain(|name| *name != "*");
    assert_eq!(EventType::VALUES, asked);
    assert!(EventType::VALUES.len() > 200);
}

#[test]
fn another_version_is_told_and_read() {
    let mut json = event("invoice.paid", invoice());
    let compatible = |json: &Json| {
        let event = read(json);
        assert_eq!(event.r#type, EventType::InvoicePaid);
        (event.version().is_compatible(), event.version())
    };
    json["api_version"] = "2026-04-22.dahlia".into();
    assert_eq!(
        compatible(&json),
        (true, EventVersion::SameRelease("2026-04-22.dahlia".into()))
    );
    json["api_version"] = "2020-08-27".into();
    // Fields of that time.
    json["data"]["object"]["paid"] = true.into();
    json["data"]["object"]["charge"] = "ch_1".into();
    assert_eq!(
        compatible(&json),
        (false, EventVersion::Other("2020-08-27".into()))
    );
    let event = read(&json);
    assert!(odd(&event).contains(&"data.object.paid: unknown field".to_owned()));
    json["api_version"] = Json::Null;
    assert_eq!(compatible(&json), (false, EventVersion::Unsaid));
}

#[test]
fn an_event_of_the_other_generation_is_no_event() {
    let error = Payload::trusted(r#"{"id": "evt_1", "object": "v2.core.event"}"#)
        .parse::<Event>()
        .unwrap_err();
    assert!(matches!(error.kind(), ParseErrorKind::OtherObject { .. }));
    assert_eq!(error.payload().bytes().len(), 42);
}

#[test]
fn debug_of_an_event_hides_what_a_reply_would_hide() {
    let object = json!({ "id": "cus_1", "object": "customer", "email": "a@example.com" });
    let text = format!("{:?}", read(&event("customer.created", object)));
    assert!(
        text.contains("cus_1") && !text.contains("a@example.com"),
        "{text}"
    );
}
