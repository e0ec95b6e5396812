//! Reading what was verified: nothing is lost, whatever it is.
#![cfg(feature = "webhook")]
#![allow(clippy::unwrap_used)]

use stripe_runtime as rt;
use stripe_runtime::webhook::{EventVersion, ParseErrorKind, Payload};
use stripe_runtime::{DecodeErrorKind, IssueKind, Value as _};

#[derive(Default)]
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

#[test]
fn an_event_that_does_not_say_what_it_is_is_read() {
    for (body, kind) in [
        (r#"{"id": "evt_1"}"#, IssueKind::Absent),
        (r#"{"id": "evt_1", "object": null}"#, IssueKind::Absent),
        (r#"{"id": "evt_1", "object": 7}"#, IssueKind::WrongType),
    ] {
        let event: Event = Payload::trusted(body).parse().unwrap();
        let issues = event.issues();
        assert_eq!(issues.len(), 1, "{body}");
        assert_eq!((issues[0].path.as_str(), issues[0].kind), ("object", kind));
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
