//! What the overlay says of webhooks, and what is wrong with it.

use codegen::ir::{Api, Def, Rule, Ty};
use codegen::lower;
use codegen::spec::{Document, Overlay};

use crate::support;

const DOCUMENT: &str = include_str!("../golden/webhooks/openapi.json");
const OVERLAY: &str = include_str!("../golden/webhooks/overlay.yaml");

fn typed(overlay: &str) -> Result<Api, String> {
    let document =
        Document::parse(DOCUMENT, "openapi.json").unwrap_or_else(|errors| panic!("{errors}"));
    let overlay =
        Overlay::parse(overlay, "overlay.yaml").unwrap_or_else(|errors| panic!("{errors}"));
    let lowered = lower::document(&document, &overlay.additions);
    let (api, refused) = lowered.unwrap_or_else(|errors| panic!("{errors}"));
    refused
        .errors
        .into_result()
        .map(|()| api)
        .map_err(|errors| errors.to_string())
}

#[test]
fn events_are_made_of_what_stands_elsewhere() {
    let api = typed(OVERLAY).unwrap();
    let webhooks = api.webhooks.unwrap();
    let Def::Enumeration(names) = &api.get(webhooks.event_type).def else {
        unreachable!()
    };
    assert_eq!(names.values, ["charge.failed", "issuing_dispute.closed"]);
    let Def::Union(objects) = &api.get(webhooks.object).def else {
        unreachable!()
    };
    let tags: Vec<&Rule> = objects.arms.iter().map(|arm| &arm.rule).collect();
    let expected =
        ["charge", "issuing.dispute", "webhook_endpoint"].map(|tag| Rule::Tag(tag.to_owned()));
    assert_eq!(tags, expected.iter().collect::<Vec<_>>());
    assert!(objects.gated && objects.needed().is_empty());
    let notification = webhooks.notification.unwrap();
    let Def::Record(record) = &api.get(notification.ty).def else {
        unreachable!()
    };
    let fields: Vec<&str> = record
        .fields
        .iter()
        .map(|field| field.name.as_str())
        .collect();
    assert_eq!(fields, ["id", "context", "type", "related_object"]);
    assert_eq!(
        api.operations[notification.operation].id,
        "GetV2CoreEventsId"
    );
    let Def::Record(event) = &api.get(webhooks.event).def else {
        unreachable!()
    };
    let kind = event
        .fields
        .iter()
        .find(|field| field.name == "type")
        .unwrap();
    assert_eq!(
        (&kind.ty, kind.facts.max_length),
        (&Ty::Named(webhooks.event_type), None)
    );
}

#[test]
fn nothing_said_is_nothing_typed() {
    let api = typed("").unwrap();
    assert_eq!(
        (api.webhooks, api.types.len()),
        (None, support::lowered(DOCUMENT).types.len())
    );
}

#[test]
fn what_the_contract_does_not_have_is_told_with_its_place() {
    for (from, to, message) in [
        (
            "event: event\n",
            "event: evnt\n",
            "overlay.yaml:2: #/webhooks/event: this is no object of the contract",
        ),
        (
            "event: event\n",
            "event: charge\n",
            "overlay.yaml:2: #/webhooks/event: this event has no open `data.object`",
        ),
        (
            "enabled_events/items",
            "enabled_events",
            "overlay.yaml:3: #/webhooks/event_types: there is no enumeration",
        ),
        (
            "v2.core.event",
            "webhook_endpoint",
            "overlay.yaml:4: #/webhooks/notification: no operation of the contract fetches",
        ),
        (
            "v2.core.event",
            "charge",
            "overlay.yaml:4: #/webhooks/notification: this event has no `id`, or no `related_object`",
        ),
        (
            "notification:",
            "notifications:",
            "overlay.yaml:4: #/webhooks/notifications: `notifications` is nothing",
        ),
    ] {
        let overlay = OVERLAY.replace(from, to);
        assert_ne!(overlay, OVERLAY);
        let errors = typed(&overlay).unwrap_err();
        assert!(errors.contains(message), "{errors}");
    }
}
