//! /v2: JSON bodies, null for what is cleared, indexed lists in the query, a server of its own.

use stripe_client::v2::billing::{meter_event_session, meter_event_stream};
use stripe_client::v2::core::{accounts, event_destinations};
use stripe_client::{Clearable, Client, RawRequest};

use super::server::{KEY, Server};

fn json(target: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "{target}\naccept: application/json\ncontent-length: {length}\ncontent-type: application/json\nidempotency-key: UUID\n\n{body}"
    )
}

#[tokio::test]
async fn a_nested_body() {
    let server = Server::answering(&[r#"{"id": "acct_1", "object": "v2.core.account"}"#]);
    let identity = accounts::params::CreateIdentity::new()
        .country("de")
        .entity_type(accounts::params::EntityType::Company);
    accounts::create()
        .contact_email("a@example.com")
        .identity(identity)
        .include([accounts::params::Include::Identity])
        .metadata([("grüße", "ja\n")])
        .send(&server.client())
        .await
        .unwrap();
    assert_eq!(
        server.only(),
        json(
            "POST /v2/core/accounts",
            r#"{"contact_email":"a@example.com","identity":{"country":"de","entity_type":"company"},"include":["identity"],"metadata":{"grüße":"ja\n"}}"#
        )
    );
}

#[tokio::test]
async fn a_cleared_entry_is_null() {
    let server = Server::answering(&[r#"{"id": "acct_1", "object": "v2.core.account"}"#]);
    accounts::update("acct_1")
        .metadata([
            ("gone", Clearable::Clear),
            ("kept", Clearable::Set("1".to_owned())),
        ])
        .send(&server.client())
        .await
        .unwrap();
    assert_eq!(
        server.only(),
        json(
            "POST /v2/core/accounts/acct_1",
            r#"{"metadata":{"gone":null,"kept":"1"}}"#
        )
    );
}

#[tokio::test]
async fn an_empty_body_is_an_object() {
    let server = Server::answering(&["{}"]);
    accounts::create().send(&server.client()).await.unwrap();
    assert_eq!(server.only(), json("POST /v2/core/accounts", "{}"));
}

#[tokio::test]
async fn a_list_in_the_query() {
    let server =
        Server::answering(&[r#"{"data": [], "next_page_url": null, "previous_page_url": null}"#]);
    accounts::retrieve("acct_1")
        .include([
            accounts::params::Include::Identity,
            accounts::params::Include::Defaults,
        ])
        .send(&server.client())
        .await
        .unwrap();
    assert_eq!(
        server.only(),
        "GET /v2/core/accounts/acct_1?include[0]=identity&include[1]=defaults\naccept: application/json\n\n"
    );
}

#[tokio::test]
async fn meter_events_go_to_their_own_server() {
    let server = Server::answering(&["{}"]);
    let client = Client::builder(KEY)
        .base_url("http://127.0.0.1:1")
        .server_url(stripe_client::client::Server::MeterEvents, &server.url)
        .build()
        .unwrap();
    let event = meter_event_stream::params::Event::new(
        "tokens",
        [("value", "25"), ("stripe_customer_id", "cus_1")],
    );
    meter_event_stream::create([event])
        .send(&client)
        .await
        .unwrap();
    assert_eq!(
        server.only(),
        json(
            "POST /v2/billing/meter_event_stream",
            r#"{"events":[{"event_name":"tokens","payload":{"stripe_customer_id":"cus_1","value":"25"}}]}"#
        )
    );
}

/// As the official SDKs send them.
#[tokio::test]
async fn a_post_without_parameters_sends_an_empty_object() {
    let server = Server::answering(&["{}"]);
    let client = server.client();
    event_destinations::ping("ed_1")
        .send(&client)
        .await
        .unwrap();
    event_destinations::disable("ed_1")
        .send(&client)
        .await
        .unwrap();
    event_destinations::enable("ed_1")
        .send(&client)
        .await
        .unwrap();
    meter_event_session::create().send(&client).await.unwrap();
    RawRequest::post("/v2/core/event_destinations/ed_1/ping")
        .send(&client)
        .await
        .unwrap();
    assert_eq!(
        server.seen(),
        [
            json("POST /v2/core/event_destinations/ed_1/ping", "{}"),
            json("POST /v2/core/event_destinations/ed_1/disable", "{}"),
            json("POST /v2/core/event_destinations/ed_1/enable", "{}"),
            json("POST /v2/billing/meter_event_session", "{}"),
            json("POST /v2/core/event_destinations/ed_1/ping", "{}"),
        ]
    );
}

#[tokio::test]
async fn an_empty_map_is_left_out() {
    let server = Server::answering(&["{}"]);
    let update = accounts::update("acct_1").metadata([("", Clearable::<String>::Clear); 0]);
    update.send(&server.client()).await.unwrap();
    assert_eq!(server.only(), json("POST /v2/core/accounts/acct_1", "{}"));
}
