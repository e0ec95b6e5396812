//! Lists, searches and v2 lists, page after page.

use crate::support::*;
use stripe_runtime::{self as rt, Error, RequestError, RequestOptions};

/// Serves `total` customers as Stripe does: `limit` (10 unless asked), `starting_after`, `ending_before`.
fn customers(total: usize) -> Server {
    Server::start(move |seen, _| {
        let query = seen.target().split_once('?').map_or("", |(_, query)| query);
        let value = |name: &str| {
            query
                .split('&')
                .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
        };
        let number = |name: &str| {
            value(name).map(|id| id.trim_start_matches("cus_").parse::<usize>().unwrap())
        };
        let limit = number("limit").unwrap_or(10);
        let (from, to, has_more) = match (number("starting_after"), number("ending_before")) {
            (Some(after), _) => (
                after + 1,
                (after + 1 + limit).min(total),
                after + 1 + limit < total,
            ),
            (_, Some(before)) => (before.saturating_sub(limit), before, before > limit),
            _ => (0, limit.min(total), limit < total),
        };
        ok(page(from..to, has_more))
    })
}

fn data(ids: std::ops::Range<usize>) -> String {
    let items: Vec<String> = ids
        .map(|n| format!(r#"{{"id":"cus_{n}","object":"customer"}}"#))
        .collect();
    items.join(",")
}

fn page(ids: std::ops::Range<usize>, has_more: bool) -> String {
    format!(
        r#"{{"object":"list","data":[{}],"has_more":{has_more},"url":"/v1/customers"}}"#,
        data(ids)
    )
}

fn numbers(items: &[Customer]) -> Vec<usize> {
    items
        .iter()
        .map(|item| item.id.as_str().trim_start_matches("cus_").parse().unwrap())
        .collect()
}

fn stuck(error: &Error, why: &str) {
    assert!(matches!(reason(error), RequestError::Page(_)), "{error:?}");
    assert!(error.to_string().contains(why), "{error}");
}

#[tokio::test]
async fn all_items_with_filters_and_options_on_every_page() {
    let server = customers(25);
    let request = ListCustomers::default().email("a@b");
    let request = request
        .with(RequestOptions::new().stripe_account("acct_1"))
        .extra("new", 1);
    let items = request.items(&server.client()).collect().await.unwrap();
    assert_eq!(numbers(&items), (0..25).collect::<Vec<_>>());
    assert_eq!(
        server.targets(),
        [
            "GET /v1/customers?email=a%40b&new=1",
            "GET /v1/customers?email=a%40b&new=1&starting_after=cus_9",
            "GET /v1/customers?email=a%40b&new=1&starting_after=cus_19",
        ]
    );
    assert!(
        server
            .seen()
            .iter()
            .all(|seen| seen.header("stripe-account") == Some("acct_1"))
    );
}

#[tokio::test]
async fn backwards_from_ending_before() {
    let server = customers(25);
    let request = ListCustomers::default().ending_before("cus_22").limit(10);
    let items = request.items(&server.client()).collect().await.unwrap();
    assert_eq!(numbers(&items), (0..22).rev().collect::<Vec<_>>());
    assert_eq!(
        server.targets(),
        [
            "GET /v1/customers?limit=10&ending_before=cus_22",
            "GET /v1/customers?limit=10&ending_before=cus_12",
            "GET /v1/customers?limit=10&ending_before=cus_2",
        ]
    );
}

#[tokio::test]
async fn from_a_cursor_of_the_users_on() {
    let server = customers(15);
    let request = ListCustomers::default().starting_after("cus_3");
    let items = request.items(&server.client()).collect().await.unwrap();
    assert_eq!(numbers(&items), (4..15).collect::<Vec<_>>());
}

#[tokio::test]
async fn so_many_and_no_more() {
    let server = customers(1000);
    let client = server.client();
    let items = ListCustomers::default()
        .items(&client)
        .take(3)
        .collect()
        .await
        .unwrap();
    assert_eq!(numbers(&items), [0, 1, 2]);
    let items = ListCustomers::default()
        .items(&client)
        .take(250)
        .collect()
        .await
        .unwrap();
    assert_eq!(items.len(), 250);
    let items = ListCustomers::default()
        .limit(2)
        .items(&client)
        .take(3)
        .collect()
        .await
        .unwrap();
    assert_eq!(items.len(), 3);
    assert!(
        ListCustomers::default()
            .items(&client)
            .take(0)
            .collect()
            .await
            .unwrap()
            .is_empty()
    );
    assert_eq!(
        server.targets(),
        [
            "GET /v1/customers?limit=3",
            "GET /v1/customers?limit=100",
            "GET /v1/customers?limit=100&starting_after=cus_99",
            "GET /v1/customers?limit=50&starting_after=cus_199",
            "GET /v1/customers?limit=2",
            "GET /v1/customers?limit=1&starting_after=cus_1",
        ]
    );
}

#[tokio::test]
async fn a_page_is_asked_for_when_it_is_needed() {
    let server = customers(30);
    let mut items = ListCustomers::default().items(&server.client());
    assert!(server.seen().is_empty());
    for _ in 0..10 {
        items.next().await.unwrap().unwrap();
    }
    assert_eq!(server.seen().len(), 1);
    items.next().await.unwrap().unwrap();
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn pages_are_responses() {
    let server = customers(12);
    let mut pages = ListCustomers::default()
        .pages(&server.client())
        .page_size(5);
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        assert_eq!(page.request_id(), "req_1");
        sizes.push(page.data.len());
    }
    assert_eq!(sizes, [5, 5, 2]);
    assert!(pages.next().await.is_none());
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn searches_go_on_by_token() {
    let server = Server::start(|seen, _| {
        let (items, next) = match seen.target().split_once("page=") {
            None => (data(0..2), r#""tok=en 1""#),
            Some((_, "tok%3Den%201")) => (String::new(), r#""t2""#),
            Some(_) => (data(2..3), "null"),
        };
        let has_more = next != "null";
        ok(format!(
            r#"{{"object":"search_result","data":[{items}],"has_more":{has_more},"next_page":{next},"url":"/v1/customers/search"}}"#
        ))
    });
    let request = SearchCustomers::default().query("name:'x'");
    let items = request.items(&server.client()).collect().await.unwrap();
    assert_eq!(numbers(&items), [0, 1, 2]);
    assert_eq!(
        server.targets(),
        [
            "GET /v1/customers/search?query=name%3A%27x%27",
            "GET /v1/customers/search?query=name%3A%27x%27&page=tok%3Den%201",
            "GET /v1/customers/search?query=name%3A%27x%27&page=t2",
        ]
    );
}

fn v2_page(ids: std::ops::Range<usize>, next: &str) -> Answer {
    ok(format!(
        r#"{{"data":[{}],"next_page_url":{next},"previous_page_url":null}}"#,
        data(ids)
    ))
}

#[tokio::test]
async fn v2_lists_go_on_by_address() {
    let server = Server::start(|seen, number| match number {
        0 => v2_page(0..2, r#""/v2/core/accounts?limit=2&closed=true&page=p2""#),
        1 => {
            let host = seen.header("host").unwrap();
            v2_page(
                2..4,
                &format!(r#""http://{host}/v2/core/accounts?page=p3""#),
            )
        }
        _ => v2_page(4..5, "null"),
    });
    let request = ListAccounts::default().limit(2).closed(true);
    let request = request.with(RequestOptions::new().stripe_context("acct_1"));
    let items = request.items(&server.client()).collect().await.unwrap();
    assert_eq!(numbers(&items), [0, 1, 2, 3, 4]);
    assert_eq!(
        server.targets(),
        [
            "GET /v2/core/accounts?closed=true&limit=2",
            "GET /v2/core/accounts?limit=2&closed=true&page=p2",
            "GET /v2/core/accounts?page=p3",
        ]
    );
    assert!(
        server
            .seen()
            .iter()
            .all(|seen| seen.header("stripe-context") == Some("acct_1"))
    );
}

#[tokio::test]
async fn a_next_page_on_another_host_is_refused() {
    let other = customers(1);
    for next in [
        format!("{}/v2/core/accounts", other.url),
        "https://evil.example/v2/core/accounts".to_owned(),
        "//evil.example/v2".to_owned(),
        "/v2/../v1/x".to_owned(),
        "ftp:x".to_owned(),
    ] {
        let answer = format!("{next:?}");
        let server = Server::always(move || v2_page(0..1, &answer));
        let mut items = ListAccounts::default().items(&server.client());
        stuck(&items.next().await.unwrap().unwrap_err(), "address");
        assert!(items.next().await.is_none());
        assert_eq!(server.seen().len(), 1);
    }
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn a_cursor_that_doesnt_advance_ends_in_an_error() {
    let list = |body: fn(usize) -> String| Server::start(move |_, number| ok(body(number)));
    // The server ignores the cursor; and one that goes around in a circle.
    for body in [
        |_: usize| page(0..2, true),
        |number| page(number % 2..number % 2 + 1, true),
    ] {
        let server = list(body);
        let mut items = ListCustomers::default().items(&server.client());
        let error = loop {
            if let Err(error) = items.next().await.unwrap() {
                break error;
            }
        };
        stuck(&error, "doesn't advance");
        assert!(server.seen().len() <= 3);
        assert!(items.next().await.is_none());
    }
    let server = list(|_| page(0..0, true));
    stuck(
        &ListCustomers::default()
            .items(&server.client())
            .collect()
            .await
            .err()
            .unwrap(),
        "no item with an id",
    );

    let server = Server::always(|| {
        ok(r#"{"object":"search_result","data":[],"has_more":true,"next_page":"t","url":"/v1/x"}"#)
    });
    let error = SearchCustomers::default()
        .items(&server.client())
        .collect()
        .await
        .err()
        .unwrap();
    stuck(&error, "doesn't advance");
    assert_eq!(server.seen().len(), 2);

    let server = Server::always(|| v2_page(0..1, r#""/v2/core/accounts?page=same""#));
    let error = ListAccounts::default()
        .items(&server.client())
        .collect()
        .await
        .err()
        .unwrap();
    stuck(&error, "doesn't advance");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn an_error_on_a_later_page_ends_the_walk() {
    let server = Server::start(|_, number| match number {
        0 => ok(page(0..2, true)),
        _ => error(
            404,
            "",
            r#"{"type":"invalid_request_error","message":"Gone"}"#,
        ),
    });
    let mut items = ListCustomers::default().items(&server.client());
    assert!(items.next().await.unwrap().is_ok());
    assert!(items.next().await.unwrap().is_ok());
    assert_eq!(
        items
            .next()
            .await
            .unwrap()
            .unwrap_err()
            .stripe()
            .unwrap()
            .message(),
        Some("Gone")
    );
    assert!(items.next().await.is_none());
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_list_in_an_object_goes_on_by_its_own_address() {
    let server = Server::start(|seen, _| match seen.target().starts_with("POST") {
        true => ok(format!(
            r#"{{"id":"in_1","object":"invoice","total":1,"lines":{{"object":"list","data":[{}],"has_more":true,"url":"/v1/invoices/in_1/lines?old=1"}}}}"#,
            data(0..2)
        )),
        false => match seen.target().contains("starting_after=cus_1") {
            true => ok(page(2..4, true)),
            false => ok(page(4..5, false)),
        },
    });
    let client = server.client();
    let invoice = attach_payment("in_1").send(&client).await.unwrap();
    let options = RequestOptions::new().stripe_account("acct_1");
    let items = invoice
        .lines
        .items_with(&client, options)
        .page_size(2)
        .collect()
        .await
        .unwrap();
    assert_eq!(numbers(&items), [0, 1, 2, 3, 4]);
    assert_eq!(
        server.targets()[1..],
        [
            "GET /v1/invoices/in_1/lines?old=1&limit=2&starting_after=cus_1",
            "GET /v1/invoices/in_1/lines?old=1&limit=2&starting_after=cus_3",
        ]
    );
    assert_eq!(server.seen()[1].header("stripe-account"), Some("acct_1"));
    // What is in hand is not asked for again.
    let two = invoice
        .lines
        .items(&client)
        .take(2)
        .collect()
        .await
        .unwrap();
    assert_eq!(numbers(&two), [0, 1]);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_list_in_hand_needs_an_address_only_to_go_on() {
    let server = customers(1);
    let client = server.client();
    let whole: rt::List<Customer> =
        rt::from_str(r#"{"object":"list","data":[{"id":"cus_0"}],"has_more":false}"#).unwrap();
    assert_eq!(whole.items(&client).collect().await.unwrap().len(), 1);
    for url in ["", "https://evil.example/v1/x", "v1/x"] {
        let text = format!(
            r#"{{"object":"list","data":[{{"id":"cus_0"}}],"has_more":true,"url":"{url}"}}"#
        );
        let list: rt::List<Customer> = rt::from_str(&text).unwrap();
        stuck(
            &list
                .items_with(&client, RequestOptions::new())
                .collect()
                .await
                .err()
                .unwrap(),
            "address",
        );
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn v2_lists_backwards() {
    let server = Server::start(|_, number| {
        let previous = if number == 0 {
            r#""/v2/core/accounts?page=p1""#
        } else {
            "null"
        };
        let ids = if number == 0 { 2..4 } else { 0..2 };
        ok(format!(
            r#"{{"data":[{}],"next_page_url":"/v2/x","previous_page_url":{previous}}}"#,
            data(ids)
        ))
    });
    let request = ListAccounts::default().extra("page", "p2");
    let items = request
        .items(&server.client())
        .backwards()
        .collect()
        .await
        .unwrap();
    assert_eq!(numbers(&items), [3, 2, 1, 0]);
    assert_eq!(
        server.targets(),
        [
            "GET /v2/core/accounts?page=p2",
            "GET /v2/core/accounts?page=p1"
        ]
    );
}
