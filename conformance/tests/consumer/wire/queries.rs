//! GET and DELETE: parameters in the query, filters with operators, servers of their own.

use stripe_client::{Client, Timestamp, customers, quotes, subscriptions, topups};

use super::server::{KEY, Server};

const PLAIN: &str = "accept: application/json\n\n";

#[tokio::test]
async fn a_range_and_a_point_in_time() {
    let server = Server::answering(&[
        r#"{"object": "list", "data": [], "has_more": false, "url": "/v1/customers"}"#,
    ]);
    let client = server.client();
    let range = customers::params::RangeQuery::new()
        .gte(Timestamp::new(1_700_000_000))
        .lt(Timestamp::new(1_800_000_000));
    customers::list()
        .created(range)
        .email("a+b@example.com")
        .limit(3)
        .send(&client)
        .await
        .unwrap();
    customers::list()
        .created(Timestamp::new(1_700_000_000))
        .expand(["data.sources"])
        .send(&client)
        .await
        .unwrap();
    assert_eq!(
        server.seen(),
        [
            format!(
                "GET /v1/customers?created[gte]=1700000000&created[lt]=1800000000&email=a%2Bb%40example.com&limit=3\n{PLAIN}"
            ),
            format!("GET /v1/customers?created=1700000000&expand[0]=data.sources\n{PLAIN}"),
        ]
    );
}

/// Amounts have the form of times in the contract, and are numbers all the same.
#[tokio::test]
async fn a_range_of_amounts() {
    let server = Server::answering(&[
        r#"{"object": "list", "data": [], "has_more": false, "url": "/v1/topups"}"#,
    ]);
    let client = server.client();
    topups::list()
        .amount(topups::params::AmountRange::new().gt(100).lte(2500))
        .created(topups::params::RangeQuery::new().lte(Timestamp::new(1_700_000_000)))
        .send(&client)
        .await
        .unwrap();
    topups::list().amount(500).send(&client).await.unwrap();
    assert_eq!(
        server.seen(),
        [
            format!(
                "GET /v1/topups?amount[gt]=100&amount[lte]=2500&created[lte]=1700000000\n{PLAIN}"
            ),
            format!("GET /v1/topups?amount=500\n{PLAIN}"),
        ]
    );
}

#[tokio::test]
async fn a_delete_with_parameters_and_one_without() {
    let server = Server::answering(&["{}"]);
    let client = server.client();
    let why = subscriptions::params::CancellationDetails::new().comment("too dear");
    subscriptions::cancel("sub_1")
        .cancellation_details(why)
        .invoice_now(true)
        .send(&client)
        .await
        .unwrap();
    customers::delete("cus_1").send(&client).await.unwrap();
    assert_eq!(
        server.seen(),
        [
            format!(
                "DELETE /v1/subscriptions/sub_1?cancellation_details[comment]=too%20dear&invoice_now=true\n{PLAIN}"
            ),
            format!("DELETE /v1/customers/cus_1\n{PLAIN}"),
        ]
    );
}

#[tokio::test]
async fn a_pdf_comes_as_bytes_from_the_files_server() {
    let server = Server::answering(&["%PDF-1.7"]);
    let client = Client::builder(KEY)
        .base_url("http://127.0.0.1:1")
        .server_url(stripe_client::client::Server::Files, &server.url)
        .build()
        .unwrap();
    let pdf = quotes::pdf("qt_1").send(&client).await.unwrap();
    assert_eq!(&pdf[..], b"%PDF-1.7");
    assert_eq!(server.only(), "GET /v1/quotes/qt_1/pdf\naccept: */*\n\n");
}

#[tokio::test]
async fn an_empty_filter_filters_nothing() {
    let server = Server::answering(&[
        r#"{"object": "list", "data": [], "has_more": false, "url": "/v1/customers"}"#,
    ]);
    let client = server.client();
    customers::list()
        .created(customers::params::TimeFilter::default())
        .expand([""; 0])
        .send(&client)
        .await
        .unwrap();
    customers::list()
        .created(customers::params::RangeQuery::new())
        .send(&client)
        .await
        .unwrap();
    let expected = format!("GET /v1/customers\n{PLAIN}");
    assert_eq!(server.seen(), [expected.clone(), expected]);
}
