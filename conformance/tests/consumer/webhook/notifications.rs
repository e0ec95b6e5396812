//! Notifications: what they say, and fetching what they don't.

use serde_json::json;
use stripe_client::blocking;
use stripe_client::webhook::{EventNotification, EventObject, Payload};
use stripe_client::{Error, Json};

use crate::wire::server::Server;

fn notification() -> Json {
    json!({
        "id": "evt_test_65R9Ijk8dKEYZcXeRWn16R9A7j1FSQ3w3TGDPLLGSM4CW0",
        "object": "v2.core.event",
        "type": "v1.billing.meter.error_report_triggered",
        "livemode": false,
        "created": "2024-09-17T06:20:52.246Z",
        "related_object": {
            "id": "mtr_test_61RCjiqdTDC91zgip41IqPCzPnxqqSVc",
            "type": "billing.meter",
            "url": "/v1/billing/meters/mtr_test_61RCjiqdTDC91zgip41IqPCzPnxqqSVc"
        },
        "reason": { "type": "request", "request": { "id": "req_1", "idempotency_key": "key" } }
    })
}

fn read(json: &Json) -> EventNotification {
    Payload::trusted(json.to_string()).parse().unwrap()
}

const WHOLE: &str = r#"{"id": "evt_test_65R9Ijk8dKEYZcXeRWn16R9A7j1FSQ3w3TGDPLLGSM4CW0", "object": "v2.core.event",
    "type": "v1.billing.meter.error_report_triggered", "livemode": false, "created": "2024-09-17T06:20:52.246Z",
    "data": {"developer_message_summary": "1 error"}}"#;
const METER: &str =
    r#"{"id": "mtr_test_61RCjiqdTDC91zgip41IqPCzPnxqqSVc", "object": "billing.meter"}"#;

#[test]
fn a_notification_is_read_without_surprises() {
    let json = notification();
    let read = read(&json);
    assert_eq!(read.issues(), []);
    assert_eq!(read.r#type, "v1.billing.meter.error_report_triggered");
    assert_eq!(read.created.timestamp().unwrap().seconds(), 1_726_554_052);
    assert_eq!(
        read.related_object.as_ref().unwrap().r#type,
        "billing.meter"
    );
    assert_eq!(
        read.reason
            .as_ref()
            .unwrap()
            .request
            .as_ref()
            .unwrap()
            .id
            .as_str(),
        "req_1"
    );
    assert_eq!(serde_json::to_value(&read).unwrap(), json);
}

#[tokio::test]
async fn the_event_and_its_object_are_fetched() {
    let server = Server::answering(&[WHOLE, METER]);
    let (client, notification) = (server.client(), read(&notification()));
    let event = notification.fetch_event(&client).await.unwrap();
    assert_eq!(
        event.data.as_ref().unwrap()["developer_message_summary"],
        "1 error"
    );
    let object = notification
        .fetch_related_object(&client)
        .unwrap()
        .await
        .unwrap();
    assert!(
        matches!(&*object, EventObject::BillingMeter(meter) if meter.id.as_str().starts_with("mtr_test_"))
    );
    assert_eq!(
        server.seen(),
        [
            "GET /v2/core/events/evt_test_65R9Ijk8dKEYZcXeRWn16R9A7j1FSQ3w3TGDPLLGSM4CW0\naccept: application/json\n\n",
            "GET /v1/billing/meters/mtr_test_61RCjiqdTDC91zgip41IqPCzPnxqqSVc\naccept: application/json\n\n",
        ]
    );
}

#[test]
fn the_blocking_client_fetches_in_the_events_context() {
    let server = Server::answering(&[WHOLE, r#"{"id": "m", "object": "moon"}"#]);
    let client = blocking::Client::from_async(server.client()).unwrap();
    let mut json = notification();
    json["context"] = "acct_123".into();
    let notification = read(&json);
    notification.fetch_event(&client).unwrap();
    let object = notification.fetch_related_object(&client).unwrap().unwrap();
    assert!(matches!(&*object, EventObject::Unknown(json) if json["object"] == "moon"));
    for request in server.seen() {
        assert!(
            request.contains("\nstripe-context: acct_123\n"),
            "{request}"
        );
    }
}

#[tokio::test]
async fn what_can_not_be_fetched_is_told_and_nothing_is_sent() {
    let server = Server::answering(&[WHOLE]);
    let client = server.client();
    let mut json = notification();
    json["related_object"] = Json::Null;
    assert!(read(&json).fetch_related_object(&client).is_none());
    for url in [
        "https://example.com/v1/x",
        "//example.com/v1/x",
        "v1/x",
        "",
        "/v1/../x",
    ] {
        json["related_object"] = json!({ "id": "x", "type": "x", "url": url });
        let error = read(&json)
            .fetch_related_object(&client)
            .unwrap()
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Request(_)), "{url}: {error}");
    }
    for id in ["", ".", ".."] {
        json["id"] = id.into();
        let error = read(&json).fetch_event(&client).await.unwrap_err();
        assert!(matches!(error, Error::Request(_)), "{id}: {error}");
    }
    assert_eq!(server.seen(), [""; 0]);

    json["id"] = "evt/1?x".into();
    read(&json).fetch_event(&client).await.unwrap();
    assert!(
        server
            .only()
            .starts_with("GET /v2/core/events/evt%2F1%3Fx\n")
    );
}
