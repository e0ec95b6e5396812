//! Lists, walked page by page: forwards by cursor, by token, and by address.

use futures_util::TryStreamExt as _;
use stripe_client::{Customer, RequestOptions, blocking, charges, customers, invoices};

use super::server::{KEY, Server};

const FIRST: &str = r#"{"object": "list", "url": "/v1/customers", "has_more": true,
    "data": [{"id": "cus_1", "object": "customer"}, {"id": "cus_2", "object": "customer"}]}"#;
const LAST: &str = r#"{"object": "list", "url": "/v1/customers", "has_more": false,
    "data": [{"id": "cus_3", "object": "customer"}]}"#;

#[tokio::test]
async fn all_items_of_all_pages() {
    let server = Server::answering(&[FIRST, LAST]);
    let all: Vec<Customer> = customers::list()
        .email("a@example.com")
        .items(&server.client())
        .page_size(2)
        .try_collect()
        .await
        .unwrap();
    let ids: Vec<&str> = all.iter().map(|customer| customer.id.as_str()).collect();
    assert_eq!(ids, ["cus_1", "cus_2", "cus_3"]);
    assert_eq!(
        server.seen(),
        [
            "GET /v1/customers?email=a%40example.com&limit=2\naccept: application/json\n\n",
            "GET /v1/customers?email=a%40example.com&limit=2&starting_after=cus_2\naccept: application/json\n\n",
        ]
    );
}

#[tokio::test]
async fn a_search_goes_on_by_its_token() {
    let first = r#"{"object": "search_result", "url": "/v1/charges/search", "has_more": true, "next_page": "a=",
        "data": [{"id": "ch_1", "object": "charge"}]}"#;
    let last = r#"{"object": "search_result", "url": "/v1/charges/search", "has_more": false, "next_page": null, "data": []}"#;
    let server = Server::answering(&[first, last]);
    let all: Vec<_> = charges::search("amount>999")
        .items(&server.client())
        .try_collect()
        .await
        .unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(
        server.seen(),
        [
            "GET /v1/charges/search?query=amount%3E999\naccept: application/json\n\n",
            "GET /v1/charges/search?query=amount%3E999&page=a%3D\naccept: application/json\n\n",
        ]
    );
}

#[tokio::test]
async fn a_v2_list_goes_on_by_its_address() {
    let first = r#"{"data": [{"id": "acct_1", "object": "v2.core.account"}], "next_page_url": "/v2/core/accounts?page=p2", "previous_page_url": null}"#;
    let last = r#"{"data": [], "next_page_url": null, "previous_page_url": null}"#;
    let server = Server::answering(&[first, last]);
    let all: Vec<_> = stripe_client::v2::core::accounts::list()
        .items(&server.client())
        .try_collect()
        .await
        .unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(
        server.seen(),
        [
            "GET /v2/core/accounts\naccept: application/json\n\n",
            "GET /v2/core/accounts?page=p2\naccept: application/json\n\n",
        ]
    );
}

#[test]
fn the_blocking_client_walks_the_same_pages() {
    let server = Server::answering(&[FIRST, LAST]);
    let client = blocking::Client::builder(KEY)
        .base_url(&server.url)
        .build_blocking()
        .unwrap();
    let ids: Vec<String> = customers::list()
        .items(&client)
        .map(|customer| customer.unwrap().id.to_string())
        .collect();
    assert_eq!(ids, ["cus_1", "cus_2", "cus_3"]);
    assert_eq!(server.seen().len(), 2);
}

fn connected() -> RequestOptions {
    RequestOptions::new()
        .stripe_account("acct_9")
        .stripe_context("ctx_9")
        .header("x-trace", "t")
}

/// A request of [`connected`].
fn asked(target: &str) -> String {
    format!(
        "GET {target}\naccept: application/json\nstripe-account: acct_9\nstripe-context: ctx_9\nx-trace: t\n\n"
    )
}

#[tokio::test]
async fn a_page_goes_on_as_its_request() {
    let server = Server::answering(&[FIRST, LAST]);
    let client = server.client();
    let request = customers::list()
        .email("a@b.test")
        .limit(1)
        .with(connected());
    let page = request.send(&client).await.unwrap();
    assert_eq!(page.items(&client).collect().await.unwrap().len(), 3);
    assert_eq!(
        server.seen(),
        [
            asked("/v1/customers?email=a%40b.test&limit=1"),
            asked("/v1/customers?email=a%40b.test&limit=1&starting_after=cus_2"),
        ]
    );
}

#[test]
fn an_invoices_lines_go_on_with_the_options_of_its_call() {
    let invoice = r#"{"id": "in_1", "object": "invoice", "lines": {"object": "list", "has_more": true,
        "url": "/v1/invoices/in_1/lines", "data": [{"id": "il_1", "object": "line_item"}]}}"#;
    let last =
        r#"{"object": "list", "url": "/v1/invoices/in_1/lines", "has_more": false, "data": []}"#;
    let server = Server::answering(&[invoice, last]);
    let client = blocking::Client::from_async(server.client()).unwrap();
    let request = invoices::retrieve("in_1")
        .expand(["payments"])
        .with(connected());
    let invoice = request.send(&client).unwrap().into_inner();
    assert_eq!(invoice.lines.items(&client).count(), 1);
    assert_eq!(
        server.seen()[1],
        asked("/v1/invoices/in_1/lines?starting_after=il_1")
    );
}
