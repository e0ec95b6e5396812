//! A list goes on as it was asked for: whole requests, for all that a list can come from.

use crate::support::*;
use stripe_runtime::{self as rt, RawRequest, RequestError, RequestOptions};

/// Options that all leave their mark on a request.
fn options() -> RequestOptions {
    RequestOptions::new()
        .stripe_account("acct_9")
        .stripe_context("ctx_9")
        .api_version("2024-01-01")
        .api_key("sk_test_other")
        .header("x-trace", "t-9")
        .idempotency_key("k-9")
}

/// All that the server saw, request after request: the headers in the order of their names, but where it stands and, where
/// replies may be packed, that they may.
fn requests(server: &Server) -> Vec<String> {
    let whole = |seen: &Seen| {
        let mut lines: Vec<&str> = seen.head.lines().collect();
        lines.retain(|line| !line.starts_with("host: "));
        if cfg!(feature = "gzip") {
            lines.retain(|line| *line != "accept-encoding: gzip");
        }
        lines[1..].sort_unstable();
        format!("{}\n{}", lines.join("\n"), seen.body())
    };
    server.seen().iter().map(whole).collect()
}

/// A GET as it must arrive with [`options`].
fn get(target: &str) -> String {
    format!(
        "GET {target} HTTP/1.1\n\
         accept: application/json\n\
         authorization: Bearer sk_test_other\n\
         stripe-account: acct_9\n\
         stripe-context: ctx_9\n\
         stripe-version: 2024-01-01\n\
         user-agent: stripe-client/0.1.0\n\
         x-trace: t-9\n"
    )
}

/// A GET that carries the idempotency key of the options, too: the user's own first request alone.
fn first(target: &str) -> String {
    get(target).replace("stripe-account", "idempotency-key: k-9\nstripe-account")
}

fn data(ids: &[&str]) -> String {
    let items: Vec<String> = ids.iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    items.join(",")
}

fn page(ids: &[&str], has_more: bool) -> Answer {
    ok(format!(
        r#"{{"object":"list","data":[{}],"has_more":{has_more},"url":"/v1/customers"}}"#,
        data(ids)
    ))
}

fn ids(items: &[Customer]) -> Vec<&str> {
    items.iter().map(|item| item.id.as_str()).collect()
}

fn filtered() -> ListCustomers {
    ListCustomers::default()
        .created(Range::default().gte(rt::Timestamp::new(5)))
        .email("a@b.test")
        .expand(["data.sources".to_owned()])
        .limit(2)
        .extra("new", 1)
        .with(options())
}

fn three_pages() -> Server {
    Server::script(vec![
        page(&["c0", "c1"], true),
        page(&["c2", "c3"], true),
        page(&["c4"], false),
    ])
}

fn filtered_requests() -> [String; 3] {
    const FILTERS: &str = "created[gte]=5&email=a%40b.test&expand[0]=data.sources";
    [
        first(&format!("/v1/customers?{FILTERS}&limit=2&new=1")),
        get(&format!(
            "/v1/customers?{FILTERS}&new=1&limit=2&starting_after=c1"
        )),
        get(&format!(
            "/v1/customers?{FILTERS}&new=1&limit=2&starting_after=c3"
        )),
    ]
}

#[tokio::test]
async fn a_filtered_page_goes_on_as_its_request() {
    let server = three_pages();
    let client = server.client();
    let page = filtered().send(&client).await.unwrap();
    let items = page.items(&client).collect().await.unwrap();
    assert_eq!(ids(&items), ["c0", "c1", "c2", "c3", "c4"]);
    assert_eq!(requests(&server), filtered_requests());
}

#[tokio::test]
async fn so_do_a_request_walked_and_a_page_of_the_walk() {
    let server = three_pages();
    let items = filtered().items(&server.client()).collect().await.unwrap();
    assert_eq!(items.len(), 5);
    let mut expected = filtered_requests();
    // A walk's first request is put together as the ones that follow: the limit comes last.
    expected[0] = expected[0].replace("&limit=2&new=1", "&new=1&limit=2");
    assert_eq!(requests(&server), expected);

    let server = three_pages();
    let client = server.client();
    let mut pages = filtered().pages(&client);
    pages.next().await.unwrap().unwrap();
    let second = pages.next().await.unwrap().unwrap().into_inner();
    let copy = second.clone();
    assert_eq!(copy, second);
    let items = copy.items(&client).collect().await.unwrap();
    assert_eq!(ids(&items), ["c2", "c3", "c4"]);
    assert_eq!(requests(&server), expected);
}

#[cfg(feature = "blocking")]
#[test]
fn the_blocking_client_goes_on_alike() {
    let server = three_pages();
    let client = server.builder().build_blocking().unwrap();
    let page = filtered().send(&client).unwrap();
    let items: Result<Vec<_>, _> = page.items(&client).collect();
    assert_eq!(ids(&items.unwrap()), ["c0", "c1", "c2", "c3", "c4"]);
    assert_eq!(requests(&server), filtered_requests());
}

#[tokio::test]
async fn a_page_asked_for_backwards_goes_on_backwards() {
    let server = Server::script(vec![page(&["c4", "c5"], true), page(&["c2", "c3"], false)]);
    let client = server.client();
    let request = ListCustomers::default()
        .ending_before("c6")
        .email("e")
        .with(options());
    let items = request.send(&client).await.unwrap().items(&client);
    assert_eq!(
        ids(&items.collect().await.unwrap()),
        ["c5", "c4", "c3", "c2"]
    );
    assert_eq!(
        requests(&server),
        [
            first("/v1/customers?email=e&ending_before=c6"),
            get("/v1/customers?email=e&ending_before=c4"),
        ]
    );
}

#[tokio::test]
async fn a_page_in_hand_can_be_walked_back_from() {
    // `has_more` speaks of the direction in which a page was asked for: of the way back it says nothing.
    let server = Server::script(vec![page(&["c4", "c5"], false), page(&["c2", "c3"], false)]);
    let client = server.client();
    let request = ListCustomers::default()
        .starting_after("c3")
        .email("e")
        .with(options());
    let last = request.send(&client).await.unwrap();
    let items = last.items(&client).backwards().collect().await.unwrap();
    assert_eq!(ids(&items), ["c5", "c4", "c3", "c2"]);
    assert_eq!(
        requests(&server),
        [
            first("/v1/customers?email=e&starting_after=c3"),
            get("/v1/customers?email=e&ending_before=c4"),
        ]
    );
}

#[tokio::test]
async fn a_search_goes_on_as_its_request() {
    let result = |id: &str, next: &str| {
        ok(format!(
            r#"{{"object":"search_result","data":[{{"id":"{id}"}}],"has_more":{},"next_page":{next},"url":"/v1/customers/search"}}"#,
            next != "null"
        ))
    };
    let server = Server::script(vec![result("c0", r#""t=1""#), result("c1", "null")]);
    let client = server.client();
    let request = SearchCustomers::default()
        .query("name:'x'")
        .limit(1)
        .with(options());
    let page = request.send(&client).await.unwrap();
    let items = page.items(&client).collect().await.unwrap();
    assert_eq!(ids(&items), ["c0", "c1"]);
    assert_eq!(
        requests(&server),
        [
            first("/v1/customers/search?query=name%3A%27x%27&limit=1"),
            get("/v1/customers/search?query=name%3A%27x%27&limit=1&page=t%3D1"),
        ]
    );
    let error = page
        .items(&client)
        .backwards()
        .collect()
        .await
        .err()
        .unwrap();
    assert!(error.to_string().contains("no way back"), "{error}");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_v2_page_goes_on_as_its_request_both_ways() {
    let result = |id: &str, previous: &str, next: &str| {
        ok(format!(
            r#"{{"data":[{{"id":"{id}"}}],"next_page_url":{next},"previous_page_url":{previous}}}"#
        ))
    };
    let (before, after) = (
        r#""/v2/core/accounts?page=p0""#,
        r#""/v2/core/accounts?page=p2""#,
    );
    let server = Server::script(vec![
        result("a1", before, after),
        result("a2", "null", "null"),
        result("a0", "null", "null"),
    ]);
    let client = server.client();
    let request = ListAccounts::default()
        .closed(true)
        .extra("page", "p1")
        .with(options());
    let page = request.send(&client).await.unwrap();
    let items = page.items(&client).collect().await.unwrap();
    assert_eq!(ids(&items), ["a1", "a2"]);
    let items = page.items(&client).backwards().collect().await.unwrap();
    assert_eq!(ids(&items), ["a1", "a0"]);
    assert_eq!(
        requests(&server),
        [
            first("/v2/core/accounts?closed=true&page=p1"),
            get("/v2/core/accounts?page=p2"),
            get("/v2/core/accounts?page=p0"),
        ]
    );
}

const INVOICE_WITH_LINES: &str = r#"{"id":"in_1","object":"invoice","total":1,
    "lines":{"object":"list","data":[{"id":"il_0"}],"has_more":true,"url":"/v1/invoices/in_1/lines"}}"#;

#[tokio::test]
async fn a_list_in_an_object_carries_the_options_of_its_call() {
    let server = Server::script(vec![ok(INVOICE_WITH_LINES), page(&["il_1"], false)]);
    let client = server.client();
    let request = attach_payment("in_1")
        .payment_intent("pi_1")
        .expand(["payments".to_owned()])
        .extra("new", 1)
        .with(options());
    // Through the value alone, and through copies of it.
    let invoice = request.send(&client).await.unwrap().into_inner().clone();
    let items = invoice.lines.items(&client).collect().await.unwrap();
    assert_eq!(ids(&items), ["il_0", "il_1"]);
    assert_eq!(
        requests(&server)[1..],
        [get("/v1/invoices/in_1/lines?starting_after=il_0")]
    );
}

#[tokio::test]
async fn so_does_a_list_in_an_item_of_a_list_and_of_every_page() {
    let invoices = |id: &str, more: bool| {
        let invoice = INVOICE_WITH_LINES.replace("in_1", id);
        ok(format!(
            r#"{{"object":"list","data":[{invoice}],"has_more":{more},"url":"/v1/invoices"}}"#
        ))
    };
    let server = Server::script(vec![
        invoices("in_1", true),
        invoices("in_2", false),
        page(&["il_1"], false),
        page(&["il_2"], false),
    ]);
    let client = server.client();
    let request = RawRequest::get("/v1/invoices?limit=1").with(options());
    let page = request
        .send_as::<rt::List<Invoice>, _>(&client)
        .await
        .unwrap();
    let invoices = page.items(&client).collect().await.unwrap();
    for invoice in &invoices {
        invoice.lines.items(&client).collect().await.unwrap();
    }
    assert_eq!(
        requests(&server),
        [
            first("/v1/invoices?limit=1"),
            get("/v1/invoices?limit=1&starting_after=in_1"),
            get("/v1/invoices/in_1/lines?starting_after=il_0"),
            get("/v1/invoices/in_2/lines?starting_after=il_0"),
        ]
    );
}

#[tokio::test]
async fn options_can_be_added_for_the_pages_that_follow() {
    let server = three_pages();
    let client = server.client();
    let page = ListCustomers::default()
        .email("e")
        .with(options())
        .send(&client)
        .await
        .unwrap();
    let more = RequestOptions::new()
        .stripe_account("acct_other")
        .parameter("new", 1);
    page.items_with(&client, more).collect().await.unwrap();
    let expected = |after: &str| {
        get(&format!(
            "/v1/customers?email=e&starting_after={after}&new=1"
        ))
        .replace("acct_9", "acct_other")
    };
    assert_eq!(requests(&server)[1..], [expected("c1"), expected("c3")]);
}

#[tokio::test]
async fn what_the_client_itself_says_is_kept_by_another_client() {
    let server = three_pages();
    let builder = || server.builder().stripe_context("ctx_platform");
    let connected = builder()
        .stripe_account("acct_1")
        .api_version("2023-01-01")
        .build()
        .unwrap();
    let platform = builder().api_version("2022-01-01").build().unwrap();
    let page = ListCustomers::default().send(&connected).await.unwrap();
    page.items(&platform).take(3).collect().await.unwrap();
    let page = ListCustomers::default().send(&platform).await.unwrap();
    assert_eq!(page.data.len(), 1);
    let server = &requests(&server);
    assert_eq!(
        server[1],
        server[0].replace("/customers ", "/customers?limit=1&starting_after=c1 ")
    );
    assert!(!server[2].contains("stripe-account") && server[2].contains("2022-01-01"));

    // Its key doesn't follow a page to another client's server.
    let (one, other) = (three_pages(), three_pages());
    let page = ListCustomers::default().send(&one.client()).await.unwrap();
    let error = page.items(&other.client()).collect().await.err().unwrap();
    assert!(error.to_string().contains("another server"), "{error}");
    assert_eq!((one.seen().len(), other.seen().len()), (1, 0));
}

#[tokio::test]
async fn a_list_of_no_call_needs_to_be_told_the_options() {
    let server = Server::always(|| page(&["c1"], false));
    let client = server.client();
    let invoice: Invoice = rt::from_str(INVOICE_WITH_LINES).unwrap();
    let mut items = invoice.lines.items(&client);
    assert_eq!(items.next().await.unwrap().unwrap().id.as_str(), "il_0");
    let error = items.next().await.unwrap().err().unwrap();
    assert!(matches!(reason(&error), RequestError::Page(_)));
    assert!(error.to_string().contains("`items_with`"), "{error}");
    assert!(items.next().await.is_none() && server.seen().is_empty());
    // What is in hand needs none.
    let two = invoice
        .lines
        .items(&client)
        .take(1)
        .collect()
        .await
        .unwrap();
    assert_eq!(two.len(), 1);

    let without_key = options().header("x-more", "1");
    let items = invoice
        .lines
        .items_with(&client, without_key.parameter("new", 1));
    assert_eq!(items.collect().await.unwrap().len(), 2);
    assert_eq!(
        requests(&server),
        [get("/v1/invoices/in_1/lines?starting_after=il_0&new=1")
            .replace("x-trace", "x-more: 1\nx-trace")]
    );
}

#[tokio::test]
async fn a_v2_list_of_no_call_goes_on_by_its_address_alone() {
    let server = Server::always(|| ok(r#"{"data":[{"id":"a1"}]}"#));
    let client = server.client();
    let text = r#"{"data":[{"id":"a0"}],"next_page_url":"/v2/core/accounts?page=p1"}"#;
    let list: rt::V2List<Customer> = rt::from_str(text).unwrap();
    assert!(list.items(&client).collect().await.is_err());
    let items = list.items_with(&client, options()).collect().await.unwrap();
    assert_eq!(ids(&items), ["a0", "a1"]);
    assert_eq!(requests(&server), [get("/v2/core/accounts?page=p1")]);
}

#[tokio::test]
async fn calls_that_follow_can_have_the_options_of_a_reply() {
    let server = Server::always(|| ok(INVOICE));
    let client = server.client();
    let reply = attach_payment("in_1")
        .extra("new", 1)
        .with(options())
        .send(&client)
        .await
        .unwrap();
    let next = RawRequest::get("/v1/x").with(reply.options());
    next.send(&client).await.unwrap();
    assert_eq!(requests(&server)[1], get("/v1/x"));
}
