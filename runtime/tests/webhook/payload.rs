//! Reading what was verified: nothing is lost, whatever it is.

use stripe_runtime as rt;
use stripe_runtime::webhook::{Envelope, EventVersion, ParseErrorKind, Payload};
use stripe_runtime::{DecodeErrorKind, IssueKind, Value as _};

struct Event {
    id: rt::Id<Event>,
    extra: rt::Extra,
}
rt::record! {
    Event;
    const "object" = Str("event");
    0 => id "id" required;
}

#[test]
fn a_payload_is_read_and_stays_whole() {
    let body = br#"{"object": "event", "id": "evt_1", "more": 1}"#;
    let payload = Payload::trusted(&body[..]);
    let event: Event = payload.parse().unwrap();
    assert_eq!(event.id, "evt_1");
    assert_eq!(event.extra.get("more"), Some(&1.into()));
    assert_eq!(payload.signed_at(), None);
    assert_eq!(payload.into_bytes(), &body[..]);
}

#[test]
fn what_is_no_object_is_handed_back() {
    let bodies: [(&[u8], DecodeErrorKind); 9] = [
        (b"", DecodeErrorKind::CutOff),
        (b"{\"id\": \"evt_1\"", DecodeErrorKind::CutOff),
        (b"id=evt_1", DecodeErrorKind::NotJson),
        (b"{\"id\": \"\xff\"}", DecodeErrorKind::NotJson),
        (b"{} {}", DecodeErrorKind::NotJson),
        (b"[{\"object\": \"event\"}]", DecodeErrorKind::WrongType),
        (b"null", DecodeErrorKind::WrongType),
        (b"\"evt_1\"", DecodeErrorKind::WrongType),
        (&[b'['; 200], DecodeErrorKind::TooDeep),
    ];
    for (body, kind) in bodies {
        let error = Payload::trusted(body).parse::<Event>().unwrap_err();
        let text = String::from_utf8_lossy(body);
        match error.kind() {
            ParseErrorKind::Decode(error) => assert_eq!(error.kind(), kind, "{text}"),
            other => unreachable!("{text}: {other:?}"),
        }
        assert_eq!(error.into_payload().bytes(), body);
    }
}

#[test]
fn another_kind_of_object_is_told() {
    let body = r#"{"id": "evt_1", "object": "v2.core.event"}"#;
    let error = Payload::trusted(body).parse::<Event>().unwrap_err();
    assert_eq!(
        *error.kind(),
        ParseErrorKind::OtherObject {
            expected: "event",
            found: "v2.core.event".to_owned()
        }
    );
    assert_eq!(
        error.to_string(),
        "the payload's `object` is `v2.core.event`, and `event` was asked for"
    );
    assert_eq!(error.payload().bytes(), body.as_bytes());
    assert!(!format!("{error:?}").contains("evt_1"));
}

/// Of an event, the type says enough.
#[test]
fn an_event_that_does_not_say_what_it_is_is_told_by_its_type() {
    for (body, kind) in [
        (r#"{"type": "invoice.paid"}"#, IssueKind::Absent),
        (
            r#"{"type": "brand.new", "object": null}"#,
            IssueKind::Absent,
        ),
        (
            r#"{"type": "brand.new", "object": 7}"#,
            IssueKind::WrongType,
        ),
    ] {
        let event: Event = Payload::trusted(body).parse().unwrap();
        let issues = event.issues();
        let object = issues.iter().find(|issue| issue.path == "object").unwrap();
        assert_eq!(object.kind, kind, "{body}");
    }
    let event: Event = Payload::trusted(r#"{"object": "event"}"#).parse().unwrap();
    assert_eq!(event.issues().len(), 1);
}

#[test]
fn what_has_neither_object_nor_type_of_an_event_is_none() {
    for body in [
        "{}",
        r#"{"id": "evt_1"}"#,
        r#"{"id": "evt_1", "object": null}"#,
        r#"{"object": {"object": "event"}}"#,
        r#"{"id": "pm_1", "type": "card"}"#,
        r#"{"type": 7}"#,
        r#"{"data": {"object": {"object": "invoice"}}}"#,
        r#"{"detail": "text"}"#,
    ] {
        let error = Payload::trusted(body).parse::<Event>().unwrap_err();
        let expected = "event";
        assert_eq!(
            *error.kind(),
            ParseErrorKind::Unidentified { expected },
            "{body}"
        );
        assert_eq!(error.into_payload().bytes(), body.as_bytes());
    }
}

#[test]
fn an_envelope_is_opened_by_a_method_of_its_own() {
    let event = r#"{ "id": "evt_1", "object": "event", "x": 1.50, "y": "\ud83d" }"#;
    let bridge = format!(
        r#"{{"version": "0", "id": "0b1e", "detail-type": "charge.succeeded", "detail": {event}}}"#
    );
    let grid = format!(
        r#"{{"id": "1", "specversion": "1.0", "type": "charge.succeeded", "data": {event}}}"#
    );
    for (whole, envelope, name) in [
        (bridge, Envelope::EventBridge, "Amazon EventBridge"),
        (grid, Envelope::EventGrid, "Azure Event Grid"),
    ] {
        let payload = Payload::from_envelope(whole.clone()).unwrap();
        assert_eq!(payload.bytes(), event.as_bytes());
        assert_eq!(payload.signed_at(), None);

        let error = Payload::trusted(whole.clone())
            .parse::<Event>()
            .unwrap_err();
        assert_eq!(*error.kind(), ParseErrorKind::Enveloped(envelope));
        assert_eq!(
            error.to_string(),
            format!(
                "the payload is an envelope of {name}: take the event out with `Payload::from_envelope`"
            )
        );
        assert_eq!(error.into_payload().bytes(), whole.as_bytes());
    }
}

#[test]
fn what_is_no_envelope_is_handed_back() {
    for body in [
        "",
        "[]",
        "{}",
        r#"{"detail": 7}"#,
        r#"{"data": {"object": "event"}}"#,
        r#"{"specversion": "1.0", "data": [{"object": "event"}]}"#,
        r#"{"id": "evt_1", "object": "event", "data": {}}"#,
        r#"{"detail": {"object": "event"}"#,
    ] {
        let error = Payload::from_envelope(body).unwrap_err();
        assert_eq!(*error.kind(), ParseErrorKind::NotAnEnvelope, "{body}");
        assert!(error.to_string().contains("`Payload::parse`"));
        assert_eq!(error.payload().bytes(), body.as_bytes());
    }
}

#[test]
fn versions_are_compared_by_release() {
    let ours = "2026-05-27.dahlia";
    let cases = [
        (Some(ours), EventVersion::Same, true),
        (
            Some("2026-04-22.dahlia"),
            EventVersion::SameRelease("2026-04-22.dahlia".into()),
            true,
        ),
        (
            Some("2025-09-30.clover"),
            EventVersion::Other("2025-09-30.clover".into()),
            false,
        ),
        (
            Some("2020-08-27"),
            EventVersion::Other("2020-08-27".into()),
            false,
        ),
        (Some(""), EventVersion::Other(String::new()), false),
        (None, EventVersion::Unsaid, false),
    ];
    for (event, expected, compatible) in cases {
        let found = EventVersion::of(event, ours);
        assert_eq!(found.is_compatible(), compatible, "{event:?}");
        assert_eq!(found, expected);
    }
    // Two versions without a name have no release in common.
    assert_eq!(
        EventVersion::of(Some("2020-08-27"), "2024-06-20"),
        EventVersion::Other("2020-08-27".into())
    );
}
