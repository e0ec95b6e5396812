//! What a field refers to, fetched when it is an id still.

use stripe_client::customers::DeletedCustomer;
use stripe_client::{Customer, Expandable, Id, RequestOptions, blocking, charges};

use super::server::{KEY, Server};

type Reference = Expandable<Customer, DeletedCustomer>;

const ASKED: &str = "GET /v1/customers/cus_1\naccept: application/json\n\n";

#[tokio::test]
async fn an_id_is_fetched_once() {
    let server =
        Server::answering(&[r#"{"id": "cus_1", "object": "customer", "balance": 7, "new": 1}"#]);
    let client = server.client();
    let reference = Reference::Id(Id::new("cus_1"));
    let fetched = reference.retrieve(&client).await.unwrap();
    assert_eq!(fetched.object().unwrap().balance, Some(7));
    assert_eq!(fetched.object().unwrap().extra.get("new"), Some(&1.into()));
    // What is here is not fetched again.
    let again = fetched.clone().retrieve(&client).await.unwrap();
    assert_eq!(again, fetched);
    assert_eq!(server.only(), ASKED);
}

#[tokio::test]
async fn what_was_deleted_says_so() {
    let server = Server::answering(&[r#"{"id": "cus_1", "object": "customer", "deleted": true}"#]);
    let reference = Reference::Id(Id::new("cus_1"));
    let fetched = reference.retrieve(&server.client()).await.unwrap();
    assert_eq!(fetched.deleted().unwrap().id, "cus_1");
    assert_eq!(server.only(), ASKED);
}

#[test]
fn the_blocking_client_does_the_same() {
    let server = Server::answering(&[r#"{"id": "cus_1", "object": "customer"}"#]);
    let client = blocking::Client::from_async(server.client()).unwrap();
    let fetched = Reference::Id(Id::new("cus_1")).retrieve(&client).unwrap();
    assert_eq!(fetched.into_object().unwrap().id, "cus_1");
    assert_eq!(server.only(), ASKED);
    assert!(!server.only().contains(KEY));
}

#[tokio::test]
async fn an_empty_id_asks_for_nothing() {
    let server = Server::answering(&["{}"]);
    let error = Reference::default()
        .retrieve(&server.client())
        .await
        .unwrap_err();
    assert!(error.to_string().contains("`customer`"), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_reference_is_fetched_with_the_options_of_its_reply() {
    let server = Server::answering(&[
        r#"{"id": "ch_1", "object": "charge", "customer": "cus_1"}"#,
        r#"{"id": "cus_1", "object": "customer"}"#,
    ]);
    let client = server.client();
    let options = RequestOptions::new()
        .stripe_account("acct_9")
        .header("x-trace", "t")
        .idempotency_key("k");
    let charge = charges::retrieve("ch_1")
        .with(options)
        .send(&client)
        .await
        .unwrap();
    let customer = charge.customer.clone().unwrap();
    customer
        .retrieve_with(&client, charge.options())
        .await
        .unwrap();
    assert_eq!(
        server.seen()[1],
        "GET /v1/customers/cus_1\naccept: application/json\nstripe-account: acct_9\nx-trace: t\n\n"
    );
}
