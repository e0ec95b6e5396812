//! Every example, run: what it asks for, and that it makes do with what comes back.

#[path = "../../blocking.rs"]
mod blocking;
#[path = "../../checkout.rs"]
mod checkout;
#[path = "../../connect.rs"]
mod connect;
#[path = "../../files_and_pdf.rs"]
mod files_and_pdf;
#[path = "../../invoice_to_paid.rs"]
mod invoice_to_paid;
#[path = "../../lists_and_search.rs"]
mod lists_and_search;
#[path = "../../metered_billing.rs"]
mod metered_billing;
#[path = "../../payment.rs"]
mod payment;
#[path = "../../retries_and_transport.rs"]
mod retries_and_transport;
#[path = "../../subscription.rs"]
mod subscription;

use std::collections::VecDeque;
use std::future::{Ready, ready};
use std::sync::{Arc, Mutex};

use stripe_client::Client;
use stripe_client::client::{Body, ReplyBody, TransportError};

type Reply = Result<http::Response<ReplyBody>, TransportError>;

/// A server of this process: gives its replies one after another, and remembers what it was asked.
#[derive(Clone)]
struct Script {
    replies: Arc<Mutex<VecDeque<(u16, String)>>>,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Script {
    fn new(replies: &[(u16, &str)]) -> Self {
        let replies = replies
            .iter()
            .map(|(status, reply)| (*status, (*reply).to_owned()));
        Self {
            replies: Arc::new(Mutex::new(replies.collect())),
            seen: Arc::default(),
        }
    }

    fn transport(&self) -> impl Fn(http::Request<Body>) -> Ready<Reply> + Send + Sync + use<> {
        let script = self.clone();
        move |request| {
            script.seen.lock().unwrap().push(shown(&request));
            let next = script.replies.lock().unwrap().pop_front();
            let (status, reply) = next.unwrap_or_else(|| panic!("one too many: {request:?}"));
            let reply = http::Response::builder().status(status).body(reply.into());
            ready(Ok(reply.unwrap()))
        }
    }

    fn client(&self) -> Client {
        Client::builder("sk_test_1")
            .transport(self.transport())
            .build()
            .unwrap()
    }

    /// What was asked, when all has been answered.
    fn seen(&self) -> Vec<String> {
        assert!(self.replies.lock().unwrap().is_empty(), "one too few");
        self.seen.lock().unwrap().clone()
    }
}

/// `POST /v1/customers email=jenny@example.com`: method, address, on whose behalf, body.
fn shown(request: &http::Request<Body>) -> String {
    let url = request.uri().to_string();
    let mut out = format!(
        "{} {}",
        request.method(),
        url.trim_start_matches("https://api.stripe.com")
    );
    for name in ["stripe-account", "authorization"] {
        let value = request.headers().get(name);
        let value = value.map(|value| value.to_str().unwrap());
        if let Some(value) = value.filter(|value| *value != "Bearer sk_test_1") {
            out.push_str(&format!(" ({value})"));
        }
    }
    match request.body().as_bytes() {
        None => out.push_str(" a file"),
        Some([]) => {}
        Some(body) => out.push_str(&format!(" {}", String::from_utf8_lossy(body))),
    }
    without_times(&out)
}

/// The present moment differs from run to run.
fn without_times(text: &str) -> String {
    let mut out = String::new();
    let mut digits = String::new();
    for c in text.chars().chain([' ']) {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        out.push_str(if digits.len() < 10 { &digits } else { "NOW" });
        digits.clear();
        out.push(c);
    }
    out.trim_end().to_owned()
}

#[test]
fn the_first_one_is_that_of_the_readme() {
    let readme = include_str!("../../../README.md");
    let (_, rest) = readme.split_once("```rust,no_run\n").unwrap();
    let (program, _) = rest.split_once("```\n").unwrap();
    let example = include_str!("../../first_call.rs");
    let (_, example) = example.split_once("\n\n").unwrap();
    let expected = program
        .replace(
            "use stripe_client::{Client, customers};",
            "use stripe_client::customers;",
        )
        .replace(
            "Client::new(std::env::var(\"STRIPE_API_KEY\")?)",
            "examples::client()?",
        );
    assert_eq!(example, expected);
}

#[tokio::test]
async fn a_payment() {
    let script = Script::new(&[
        (200, r#"{"id": "cus_1", "object": "customer"}"#),
        (200, r#"{"id": "pm_1", "object": "payment_method"}"#),
        (
            200,
            r#"{"id": "pi_1", "object": "payment_intent", "status": "succeeded"}"#,
        ),
        (200, r#"{"id": "pm_2", "object": "payment_method"}"#),
        (
            402,
            r#"{"error": {"type": "card_error", "code": "card_declined", "decline_code": "insufficient_funds"}}"#,
        ),
    ]);
    payment::run(&script.client()).await.unwrap();
    assert_eq!(
        script.seen(),
        [
            "POST /v1/customers email=jenny%40example.com",
            "POST /v1/payment_methods/pm_card_visa/attach customer=cus_1",
            "POST /v1/payment_intents amount=2000&currency=usd&confirm=true&customer=cus_1&payment_method=pm_1&payment_method_types[0]=card",
            "POST /v1/payment_methods/pm_card_chargeCustomerFail/attach customer=cus_1",
            "POST /v1/payment_intents amount=2000&currency=usd&confirm=true&customer=cus_1&payment_method=pm_2&payment_method_types[0]=card",
        ]
    );
}

#[tokio::test]
async fn a_subscription() {
    let subscription = r#"{"id": "sub_1", "object": "subscription", "status": "active",
        "items": {"object": "list", "data": [{"id": "si_1", "object": "subscription_item"}]}}"#;
    let script = Script::new(&[
        (200, r#"{"id": "cus_1", "object": "customer"}"#),
        (200, r#"{"id": "prod_1", "object": "product"}"#),
        (200, r#"{"id": "price_1", "object": "price"}"#),
        (200, subscription),
        (200, subscription),
        (200, subscription),
        (200, subscription),
    ]);
    subscription::run(&script.client()).await.unwrap();
    assert_eq!(
        script.seen(),
        [
            "POST /v1/customers invoice_settings[default_payment_method]=pm_card_visa&payment_method=pm_card_visa",
            "POST /v1/products name=Gold",
            "POST /v1/prices currency=eur&product=prod_1&recurring[interval]=month&unit_amount=1500",
            "POST /v1/subscriptions customer=cus_1&description=Gold%20for%20a%20team&items[0][price]=price_1&items[0][quantity]=2&metadata[seats]=2&metadata[team]=red&trial_period_days=14",
            "POST /v1/subscriptions/sub_1 description=&items[0][id]=si_1&items[0][quantity]=3&metadata[seats]=&proration_behavior=always_invoice&trial_end=now",
            "POST /v1/subscriptions/sub_1 cancel_at_period_end=true",
            "DELETE /v1/subscriptions/sub_1?prorate=true",
        ]
    );
}

#[tokio::test]
async fn a_checkout() {
    let script = Script::new(&[
        (
            200,
            r#"{"id": "cs_1", "object": "checkout.session", "url": "https://checkout.stripe.com/c/1"}"#,
        ),
        (
            200,
            r#"{"id": "cs_1", "object": "checkout.session", "payment_status": "paid", "payment_intent":
            {"id": "pi_1", "object": "payment_intent", "status": "succeeded"}}"#,
        ),
    ]);
    checkout::run(&script.client()).await.unwrap();
    assert_eq!(
        script.seen(),
        [
            "POST /v1/checkout/sessions adaptive_pricing[enabled]=true&client_reference_id=order%206735&line_items[0][price_data][currency]=usd&line_items[0][price_data][product_data][name]=T-shirt&line_items[0][price_data][unit_amount]=2000&line_items[0][quantity]=1&mode=payment&payment_method_options[card][setup_future_usage]=off_session&shipping_options[0][shipping_rate_data][display_name]=Ground&shipping_options[0][shipping_rate_data][fixed_amount][amount]=500&shipping_options[0][shipping_rate_data][fixed_amount][currency]=usd&success_url=https%3A%2F%2Fexample.com%2Fdone%3Fsession%3D%7BCHECKOUT_SESSION_ID%7D",
            "GET /v1/checkout/sessions/cs_1?expand[0]=payment_intent",
        ]
    );
}

#[tokio::test]
async fn accounts() {
    let script = Script::new(&[
        (200, r#"{"id": "acct_1", "object": "account"}"#),
        (
            200,
            r#"{"object": "account_link", "url": "https://connect.stripe.com/setup/1"}"#,
        ),
        (
            200,
            r#"{"object": "balance", "available": [{"amount": 7, "currency": "eur"}]}"#,
        ),
        (
            200,
            r#"{"object": "list", "has_more": true, "url": "/v1/charges", "data": [{"id": "ch_1", "object": "charge"}]}"#,
        ),
        (
            200,
            r#"{"object": "list", "has_more": false, "url": "/v1/charges", "data": []}"#,
        ),
        (
            200,
            r#"{"id": "pi_1", "object": "payment_intent", "status": "succeeded"}"#,
        ),
        (200, r#"{"id": "tr_1", "object": "transfer"}"#),
        (200, r#"{"id": "acct_2", "object": "v2.core.account"}"#),
    ]);
    connect::run(&script.client()).await.unwrap();
    assert_eq!(
        script.seen(),
        [
            "POST /v1/accounts country=DE&email=seller%40example.com",
            "POST /v1/account_links account=acct_1&type=account_onboarding&refresh_url=https%3A%2F%2Fexample.com%2Fagain&return_url=https%3A%2F%2Fexample.com%2Fdone",
            "GET /v1/balance (acct_1)",
            "GET /v1/charges?limit=100 (acct_1)",
            "GET /v1/charges?limit=100&starting_after=ch_1 (acct_1)",
            "POST /v1/payment_intents amount=2000&currency=eur&confirm=true&payment_method=pm_card_visa&payment_method_types[0]=card&transfer_data[destination]=acct_1&transfer_data[amount]=1800",
            "POST /v1/transfers currency=eur&destination=acct_1&amount=100",
            r#"POST /v2/core/accounts {"contact_email":"seller@example.com","include":["identity"]}"#,
        ]
    );
}

#[tokio::test]
async fn lists() {
    let page = r#"{"object": "list", "has_more": false, "url": "/v1/charges", "data": [{"id": "ch_1", "object": "charge", "amount": 5}]}"#;
    let found = r#"{"object": "search_result", "has_more": true, "next_page": "two", "url": "/v1/charges/search",
        "data": [{"id": "ch_1", "object": "charge"}]}"#;
    let last = r#"{"object": "search_result", "has_more": false, "url": "/v1/charges/search", "data": []}"#;
    let invoices = r#"{"object": "list", "has_more": false, "url": "/v1/invoices", "data": [{"id": "in_1", "object": "invoice",
        "lines": {"object": "list", "has_more": true, "url": "/v1/invoices/in_1/lines", "data": [{"id": "il_1", "object": "line_item"}]}}]}"#;
    let lines = r#"{"object": "list", "has_more": false, "url": "/v1/invoices/in_1/lines", "data": [{"id": "il_2", "object": "line_item"}]}"#;
    let script = Script::new(&[
        (200, page),
        (200, found),
        (200, last),
        (200, last),
        (200, invoices),
        (200, lines),
    ]);
    lists_and_search::run(&script.client()).await.unwrap();
    assert_eq!(
        script.seen(),
        [
            "GET /v1/charges?created[gte]=NOW&limit=100",
            "GET /v1/charges/search?query=amount%3E1000%20AND%20currency%3A%27usd%27&limit=2",
            "GET /v1/charges/search?query=amount%3E1000%20AND%20currency%3A%27usd%27&limit=2&page=two",
            "GET /v1/charges/search?query=amount%3E1000",
            "GET /v1/invoices?limit=1",
            "GET /v1/invoices/in_1/lines?starting_after=il_1",
        ]
    );
}

#[tokio::test]
async fn files() {
    let folder = std::env::temp_dir().join(format!("examples-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let receipt = folder.join("receipt.pdf");
    std::fs::write(&receipt, "%PDF-1.7").unwrap();
    let script = Script::new(&[
        (200, r#"{"id": "file_1", "object": "file"}"#),
        (
            200,
            r#"{"id": "link_1", "object": "file_link", "url": "https://files.stripe.com/links/1"}"#,
        ),
        (
            200,
            r#"{"id": "dp_1", "object": "dispute", "status": "under_review"}"#,
        ),
        (200, "%PDF-1.4 of a quote"),
    ]);
    let done = files_and_pdf::run(&script.client(), &receipt, "dp_1", "qt_1").await;
    let pdf = std::fs::read_to_string(folder.join("quote.pdf"));
    std::fs::remove_dir_all(&folder).unwrap();
    done.unwrap();
    assert_eq!(pdf.unwrap(), "%PDF-1.4 of a quote");
    assert_eq!(
        script.seen(),
        [
            "POST https://files.stripe.com/v1/files a file",
            "POST /v1/file_links file=file_1",
            "POST /v1/disputes/dp_1 evidence[customer_name]=Jenny%20Rosen&evidence[receipt]=file_1&submit=true",
            "GET https://files.stripe.com/v1/quotes/qt_1/pdf",
        ]
    );
}

#[tokio::test]
async fn usage() {
    let script = Script::new(&[
        (
            200,
            r#"{"id": "mtr_1", "object": "billing.meter", "event_name": "api_calls"}"#,
        ),
        (
            200,
            r#"{"object": "billing.meter_event", "identifier": "job 7"}"#,
        ),
        (
            200,
            r#"{"object": "v2.billing.meter_event", "identifier": "job 8"}"#,
        ),
        (
            200,
            r#"{"id": "session_1", "object": "v2.billing.meter_event_session", "authentication_token": "token_1",
            "expires_at": "2026-05-27T12:00:00.000Z"}"#,
        ),
        (200, "{}"),
    ]);
    metered_billing::run(&script.client(), "cus_1")
        .await
        .unwrap();
    assert_eq!(
        script.seen(),
        [
            "POST /v1/billing/meters display_name=API%20calls&event_name=api_calls&default_aggregation[formula]=sum",
            "POST /v1/billing/meter_events event_name=api_calls&payload[stripe_customer_id]=cus_1&payload[value]=25&identifier=job%207",
            r#"POST /v2/billing/meter_events {"event_name":"api_calls","payload":{"stripe_customer_id":"cus_1","value":"25"},"identifier":"job 8"}"#,
            "POST /v2/billing/meter_event_session {}",
            r#"POST https://meter-events.stripe.com/v2/billing/meter_event_stream (Bearer token_1) {"events":[{"event_name":"api_calls","payload":{"stripe_customer_id":"cus_1","value":"1"}},{"event_name":"api_calls","payload":{"stripe_customer_id":"cus_1","value":"2"}},{"event_name":"api_calls","payload":{"stripe_customer_id":"cus_1","value":"3"}}]}"#,
        ]
    );
}

#[tokio::test]
async fn retries() {
    let script = Script::new(&[
        (503, r#"{"error": {"type": "api_error"}}"#),
        (
            429,
            r#"{"error": {"type": "invalid_request_error", "code": "rate_limit"}}"#,
        ),
        (200, r#"{"id": "cus_1", "object": "customer"}"#),
    ]);
    let builder = Client::builder("sk_test_1");
    retries_and_transport::run(builder, script.transport())
        .await
        .unwrap();
    assert_eq!(
        script.seen(),
        [
            "POST /v1/customers name=Jenny%20Rosen",
            "POST /v1/customers name=Jenny%20Rosen",
            "POST /v1/customers name=Jenny%20Rosen",
        ]
    );
}

#[test]
fn without_a_runtime() {
    let script = Script::new(&[
        (200, r#"{"id": "cus_1", "object": "customer"}"#),
        (
            200,
            r#"{"object": "list", "has_more": false, "url": "/v1/customers", "data": [{"id": "cus_1", "object": "customer"}]}"#,
        ),
        (
            200,
            r#"{"id": "cus_1", "object": "customer", "name": "Jenny Rosen"}"#,
        ),
        (
            200,
            r#"{"id": "cus_1", "object": "customer", "deleted": true}"#,
        ),
        (
            200,
            r#"{"id": "cus_1", "object": "customer", "deleted": true}"#,
        ),
    ]);
    let client = stripe_client::blocking::Client::from_async(script.client()).unwrap();
    blocking::run(&client).unwrap();
    assert_eq!(
        script.seen(),
        [
            "POST /v1/customers email=blocking%40example.com",
            "GET /v1/customers?email=blocking%40example.com&limit=10",
            "POST /v1/customers/cus_1 name=Jenny%20Rosen",
            "DELETE /v1/customers/cus_1",
            "GET /v1/customers/cus_1",
        ]
    );
}

#[tokio::test]
async fn an_invoice() {
    let script = Script::new(&[
        (200, r#"{"id": "cus_1", "object": "customer"}"#),
        (
            200,
            r#"{"id": "in_1", "object": "invoice", "status": "draft"}"#,
        ),
        (200, r#"{"id": "ii_1", "object": "invoiceitem"}"#),
        (
            200,
            r#"{"id": "in_1", "object": "invoice", "status": "open", "amount_due": 4999, "currency": "usd"}"#,
        ),
        (
            200,
            r#"{"id": "pi_1", "object": "payment_intent", "status": "succeeded"}"#,
        ),
        (
            200,
            r#"{"id": "in_1", "object": "invoice", "status": "paid", "payments": {"object": "list", "data":
            [{"id": "inpay_1", "object": "invoice_payment", "amount_requested": 4999}]}}"#,
        ),
    ]);
    invoice_to_paid::run(&script.client()).await.unwrap();
    assert_eq!(
        script.seen(),
        [
            "POST /v1/customers email=jenny%40example.com",
            "POST /v1/invoices collection_method=send_invoice&customer=cus_1&days_until_due=30",
            "POST /v1/invoiceitems amount=4999&currency=usd&customer=cus_1&description=Repairs&invoice=in_1",
            "POST /v1/invoices/in_1/finalize auto_advance=false",
            "POST /v1/payment_intents amount=4999&currency=usd&confirm=true&customer=cus_1&payment_method=pm_card_visa&payment_method_types[0]=card",
            "POST /v1/invoices/in_1/attach_payment expand[0]=payments&payment_intent=pi_1",
        ]
    );
}
