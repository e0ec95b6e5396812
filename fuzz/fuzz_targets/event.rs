//! Any bytes as a delivered payload: an object of the right kind is read and nothing of it is lost; a payload that can't
//! be read is given back whole.
#![no_main]

#[path = "../../conformance/tests/lossless/exact.rs"]
mod exact;
#[path = "../../conformance/tests/lossless/same.rs"]
mod same;

use libfuzzer_sys::fuzz_target;
use stripe_client::Event;
use stripe_client::rt::{DecodeErrorKind, Record, Value as _};
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
    let parsed = payload.parse::<T>();
    if let Err(error) = &parsed
        && let ParseErrorKind::Decode(error) = error.kind()
        && error.kind() == DecodeErrorKind::TooDeep
    {
        return None;
    }
    let read = std::str::from_utf8(data)
        .map_err(|error| error.to_string())
        .and_then(exact::read);
    match (parsed, read) {
        (Ok(value), Ok(read)) => {
            let text = serde_json::to_string(&value.view()).expect("it is written");
            let written = exact::read(&text).expect("what is written is JSON");
            if let Err(difference) = same::same(&read, &written) {
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
                    assert!(
                        read["object"]
                            .as_str()
                            .is_some_and(|found| found[1..] != *tag)
                    );
                }
                (ParseErrorKind::Decode(error), Ok(read)) => {
                    assert!(!read.is_object(), "{tag}: {error}");
                }
                (ParseErrorKind::Unidentified { .. } | ParseErrorKind::Enveloped(_), Ok(read)) => {
                    let object = read["object"].as_str();
                    assert!(
                        object.is_none_or(|text| text.starts_with('#')),
                        "{tag}: {read}"
                    );
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
