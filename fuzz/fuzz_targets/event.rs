//! Any bytes as a delivered payload: an object of the right kind is read and nothing of it is lost; a payload that can't
//! be read is given back whole.
#![no_main]

#[path = "../../conformance/tests/lossless/same.rs"]
mod same;

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use stripe_client::Event;
use stripe_client::rt::{DecodeErrorKind, Record, Value as _, to_json};
use stripe_client::webhook::{EventNotification, ParseErrorKind, Payload};

fuzz_target!(|data: &[u8]| {
    let payload = Payload::trusted(data.to_vec());
    if let Some(event) = parse::<Event>(&payload, "event", data) {
        let _ = event.version();
        let _ = format!("{event:?} {:?}", event.issues());
    }
    if let Some(notification) = parse::<EventNotification>(&payload, "v2.core.event", data) {
        let _ = format!("{notification:?} {:?}", notification.issues());
    }
});

fn parse<T: Record + Default>(payload: &Payload, tag: &str, data: &[u8]) -> Option<T> {
    let read: Result<Value, _> = serde_json::from_slice(data);
    match (payload.parse::<T>(), read) {
        (Ok(value), Ok(read)) => {
            if let Err(difference) = same::same(&read, &to_json(value.view())) {
                panic!("{tag}: {difference}");
            }
            Some(value)
        }
        (Ok(_), Err(error)) => panic!("{tag}: parsed what is no JSON: {error}"),
        (Err(error), read) => {
            assert_eq!(error.payload().bytes(), data);
            let _ = format!("{error} {error:?}");
            match (error.kind(), read) {
                (ParseErrorKind::OtherObject { .. }, Ok(read)) => {
                    assert!(read["object"].as_str().is_some_and(|found| found != tag));
                }
                (ParseErrorKind::Decode(error), Ok(read)) => {
                    let deep = error.kind() == DecodeErrorKind::TooDeep;
                    assert!(deep || !read.is_object(), "{tag}: {error}");
                }
                (ParseErrorKind::Unidentified { .. } | ParseErrorKind::Enveloped(_), Ok(read)) => {
                    assert!(!read["object"].is_string(), "{tag}: {read}");
                    let is_envelope = Payload::from_envelope(data.to_vec()).is_ok();
                    let enveloped = matches!(error.kind(), ParseErrorKind::Enveloped(_));
                    assert_eq!(enveloped, is_envelope, "{tag}: {read}");
                }
                (_, Err(_)) => {}
                (kind, Ok(_)) => panic!("{tag}: {kind:?}"),
            }
            None
        }
    }
}
