//! `conformance decode-event`.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::json;
use stripe_client::Json;

use super::event;

/// The exit code, standard output, and standard error.
fn decode(input: &str) -> (i32, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_conformance"))
        .arg("decode-event")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn an_event_is_printed_and_what_is_odd_is_told() {
    let mut json = event(
        "moon.risen",
        json!({ "id": "in_1", "object": "invoice", "orbit": 1 }),
    );
    json["api_version"] = "2020-08-27".into();
    json["data"]["object"]["total"] = "a lot".into();
    let (code, out, notes) = decode(&json.to_string());
    assert_eq!(code, 0);
    assert_eq!(
        serde_json::from_str::<Json>(&out).unwrap()["data"],
        json["data"]
    );
    for note in [
        "note: type: unknown value\n",
        "note: data.object.orbit: unknown field\n",
        "note: data.object.total: wrong type\n",
        "note: data.object.currency: absent\n",
        "note: version: Other(\"2020-08-27\")\n",
    ] {
        assert!(notes.contains(note), "{notes}");
    }
}

#[test]
fn a_notification_is_an_event_too() {
    let json = json!({
        "id": "evt_1", "object": "v2.core.event", "type": "v2.core.account.created", "livemode": true,
        "created": "2026-05-27T12:00:00.000Z", "more": [1],
    });
    let (code, out, notes) = decode(&json.to_string());
    assert_eq!((code, notes.as_str()), (0, "note: more: unknown field\n"));
    assert_eq!(serde_json::from_str::<Json>(&out).unwrap(), json);
}

#[test]
fn what_is_no_event_is_refused() {
    for (input, message) in [
        ("", "error: the payload can't be read: "),
        ("[]", "error: the payload can't be read: "),
        (
            r#"{"object": "invoice"}"#,
            "error: the payload's `object` is `invoice`, and `v2.core.event` was asked for",
        ),
    ] {
        let (code, out, error) = decode(input);
        assert_eq!((code, out.as_str()), (2, ""), "{input}");
        assert!(error.starts_with(message), "{error}");
    }
}
