//! What a reader does on a page: finds it, fills in the form, sees the call change, sends it and reads the reply.

use thirtyfour::By;

use super::support::{Browser, Explorer, KEY, Mock, exported, files};

const INVOICE: &str = r#"{"id": "in_1", "object": "invoice", "customer": "cus_9", "currency": "usd", "status": "paid", "colour": "red"}"#;

#[tokio::test]
#[ignore = "needs Chromium: run `.ci/run browser`"]
async fn a_call_is_filled_in_seen_and_sent() {
    let mock = Mock::start(&[(200, INVOICE)]);
    let explorer = Explorer::start(Some(KEY), &["--base-url", &mock.url]);
    let browser = Browser::start(1500, 1000).await;
    browser
        .open(&format!(
            "{}operations/postinvoicesinvoiceattachpayment",
            explorer.url
        ))
        .await;
    browser.wait("#snippet", "invoices::attach_payment(").await;
    browser.fill("invoice", "in_1").await;
    browser.fill("payment_intent", "pi_1").await;
    browser.click("[data-name='expand'] .add").await;
    browser.fill("expand", "payments").await;
    assert_eq!(
        browser.text("#snippet code").await,
        "use stripe_client::{Client, invoices};\n\n\
         let client = Client::new(std::env::var(\"STRIPE_SECRET_KEY\")?);\n\
         let invoice = invoices::attach_payment(\"in_1\")\n    \
         .expand([\"payments\"])\n    .payment_intent(\"pi_1\")\n    .send(&client)\n    .await?;"
    );
    browser.click("#tab-2").await;
    assert_eq!(
        browser.text("#snippet code").await,
        "curl https://api.stripe.com/v1/invoices/in_1/attach_payment \\\n  -u \"$STRIPE_SECRET_KEY:\" \\\n  \
         -H \"Stripe-Version: 2026-05-27.dahlia\" \\\n  -d \"expand[]=payments\" \\\n  -d payment_intent=pi_1"
    );
    browser.wait(".mode", "Test mode").await;
    browser.click("#send").await;
    browser.wait(".status", "200 · req_of_the_mock").await;
    let sent = mock.sent();
    assert!(
        sent[0].starts_with("POST /v1/invoices/in_1/attach_payment HTTP/1.1\r\n"),
        "{}",
        sent[0]
    );
    assert!(
        sent[0].contains(&format!("authorization: Bearer {KEY}\r\n")),
        "{}",
        sent[0]
    );
    assert!(
        sent[0].ends_with("\r\n\r\nexpand[0]=payments&payment_intent=pi_1"),
        "{}",
        sent[0]
    );
    // The request is shown to the byte, and without the key.
    let request = browser.text(".result pre").await;
    assert!(
        request.ends_with("\n\nexpand[0]=payments&payment_intent=pi_1"),
        "{request}"
    );
    let shown = browser.driver.source().await.unwrap();
    assert!(!shown.contains(KEY));
    // What is odd is marked.
    browser
        .wait(".issues summary", "Not as the contract has it")
        .await;
    let issues = browser.text(".issues").await;
    assert!(issues.contains("colour unknown field"), "{issues}");
    // An id leads to the call that fetches its object, which is filled in.
    let link = browser.find(".result .tree a.string[href*='cus_9']").await;
    link.click().await.unwrap();
    browser.wait("#snippet", "customers/cus_9").await;
    assert_eq!(browser.console().await, Vec::<String>::new());
    // The browser keeps what was called, and no secret.
    let kept = browser
        .driver
        .execute(
            "return JSON.stringify({...localStorage, ...sessionStorage})",
            Vec::new(),
        )
        .await
        .unwrap();
    let kept: String = kept.convert().unwrap();
    assert!(
        kept.contains("PostInvoicesInvoiceAttachPayment") && kept.contains("pi_1"),
        "{kept}"
    );
    assert!(
        !kept.contains(KEY) && !kept.contains(&explorer.token),
        "{kept}"
    );
    browser.quit().await;
}

#[tokio::test]
#[ignore = "needs Chromium: run `.ci/run browser`"]
async fn an_error_is_told_as_the_client_tells_it() {
    let mock = Mock::start(&[(
        402,
        r#"{"error": {"type": "card_error", "code": "card_declined", "decline_code": "insufficient_funds", "message": "Your card has insufficient funds."}}"#,
    )]);
    let explorer = Explorer::start(Some(KEY), &["--base-url", &mock.url]);
    let browser = Browser::start(1500, 1000).await;
    browser
        .open(&format!(
            "{}operations/postpaymentintentsintentconfirm/#intent=pi_1",
            explorer.url
        ))
        .await;
    browser.wait(".mode", "Test mode").await;
    browser.click("#send").await;
    browser.wait(".status", "402 · req_of_the_mock").await;
    let told = browser
        .wait(".result .problem", "insufficient funds")
        .await
        .text()
        .await
        .unwrap();
    assert!(
        told.contains("payment_intents") || told.contains("card_declined"),
        "{told}"
    );
    // What is missing is told before anything is sent.
    browser
        .open(&format!("{}operations/postrefunds/", explorer.url))
        .await;
    browser
        .open(&format!("{}operations/getcustomerscustomer/", explorer.url))
        .await;
    browser.wait(".mode", "Test mode").await;
    browser.click("#send").await;
    browser.wait(".result .problem", "Missing: customer.").await;
    browser
        .wait("[data-name='customer'] .problem", "is required")
        .await;
    assert_eq!(mock.sent().len(), 1);
    browser.quit().await;
}

#[tokio::test]
#[ignore = "needs Chromium: run `.ci/run browser`"]
async fn a_page_leads_to_the_next() {
    let page = |id: &str, more: bool| {
        format!(
            r#"{{"object": "list", "url": "/v1/customers", "has_more": {more}, "data": [{{"id": "{id}", "object": "customer"}}]}}"#
        )
    };
    let mock = Mock::start(&[(200, &page("cus_1", true)), (200, &page("cus_2", false))]);
    let explorer = Explorer::start(Some(KEY), &["--base-url", &mock.url]);
    let browser = Browser::start(1500, 1000).await;
    browser
        .open(&format!("{}operations/customers.list", explorer.url))
        .await;
    browser.wait(".mode", "Test mode").await;
    browser.click("#send").await;
    browser
        .wait("#next", "Next page")
        .await
        .click()
        .await
        .unwrap();
    browser.wait(".result .tree", "cus_2").await;
    assert!(
        mock.sent()[1].starts_with("GET /v1/customers?starting_after=cus_1 HTTP/1.1\r\n"),
        "{:?}",
        mock.sent()
    );
    assert!(
        browser
            .driver
            .find_all(thirtyfour::By::Css("#next"))
            .await
            .unwrap()
            .is_empty()
    );
    browser.quit().await;
}

#[tokio::test]
#[ignore = "needs Chromium: run `.ci/run browser`"]
async fn lists_unions_and_clearing_are_filled_in() {
    let mock = Mock::start(&[(200, r#"{"id": "sub_1", "object": "subscription"}"#)]);
    let explorer = Explorer::start(Some(KEY), &["--base-url", &mock.url]);
    let browser = Browser::start(1500, 1000).await;
    browser
        .open(&format!(
            "{}operations/postsubscriptionssubscriptionexposedid/#subscription_exposed_id=sub_1",
            explorer.url
        ))
        .await;
    browser.wait(".mode", "Test mode").await;
    browser.click(".more > summary").await;
    // A list of two, of which the second goes first.
    for (at, price) in [(1, "price_1"), (2, "price_2")] {
        browser
            .click("[data-name='items'] > .control > .list > .add")
            .await;
        let item = format!("[data-name='items'] > .control > .list > .items > li:nth-child({at})");
        browser
            .find(&format!("{item} [data-name='price'] input"))
            .await
            .send_keys(price)
            .await
            .unwrap();
    }
    browser
        .click(
            "[data-name='items'] > .control > .list > .items > li:nth-child(2) > .moves > button",
        )
        .await;
    // An arm of a union.
    browser.pick("[data-name='trial_end'] select", "now").await;
    // A value, and what is stored cleared.
    browser
        .pick("[data-name='proration_behavior'] select", "none")
        .await;
    browser.click("[data-name='days_until_due'] input").await;
    browser.fill("days_until_due", "many").await;
    browser
        .wait(
            "[data-name='days_until_due'] .problem",
            "has to be a whole number, not `many`",
        )
        .await;
    browser
        .click("[data-name='description'] .head button")
        .await;
    browser.click("#tab-3").await;
    browser.click("#send").await;
    browser.wait(".status", "200").await;
    let sent = mock.sent();
    let body = sent[0].split("\r\n\r\n").nth(1).unwrap();
    let mut pairs: Vec<&str> = body.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(
        pairs,
        [
            "days_until_due=many",
            "description=",
            "items[0][price]=price_2",
            "items[1][price]=price_1",
            "proration_behavior=none",
            "trial_end=now"
        ]
    );
    // What is called again is as it was.
    browser.driver.refresh().await.unwrap();
    browser.wait(".history summary", "Calls made (1)").await;
    browser.click(".history li button").await;
    browser.click("#tab-3").await;
    let text = browser.text("#snippet code").await;
    assert!(
        text.contains("items[0][price]=price_2&items[1][price]=price_1")
            && text.contains("description=&"),
        "{text}"
    );
    assert_eq!(browser.console().await, Vec::<String>::new());
    browser.quit().await;
}

#[tokio::test]
#[ignore = "needs Chromium: run `.ci/run browser`"]
async fn the_search_finds_by_id_accessor_path_word_and_field() {
    let explorer = Explorer::start(None, &[]);
    let browser = Browser::start(1500, 1000).await;
    for (query, first) in [
        (
            "postinvoicesinvoiceattachpayment",
            "invoices.attach_payment",
        ),
        ("invoices.attach", "invoices.attach_payment"),
        (
            "/v1/invoices/{invoice}/attach_payment",
            "invoices.attach_payment",
        ),
        ("invoice.paid", "invoice.paid"),
        ("payment_intent", "payment_intent"),
    ] {
        browser.open(&explorer.url).await;
        browser.find("body").await.send_keys("/").await.unwrap();
        browser
            .find("#search")
            .await
            .send_keys(query)
            .await
            .unwrap();
        let option = browser
            .wait("#found [aria-selected='true'] .name", first)
            .await;
        assert_eq!(option.text().await.unwrap(), first, "{query}");
    }
    // By a word and a field together, and on to the page with the keyboard alone.
    browser.open(&explorer.url).await;
    browser.find("body").await.send_keys("/").await.unwrap();
    browser
        .find("#search")
        .await
        .send_keys("attach invoice payment_record")
        .await
        .unwrap();
    browser
        .wait(
            "#found [aria-selected='true'] .name",
            "invoices.attach_payment",
        )
        .await;
    browser
        .find("#search")
        .await
        .send_keys("" + thirtyfour::Key::Enter)
        .await
        .unwrap();
    browser.wait("h1", "invoices.attach_payment").await;
    assert_eq!(browser.console().await, Vec::<String>::new());
    browser.quit().await;
}

#[tokio::test]
#[ignore = "needs Chromium: run `.ci/run browser`"]
async fn an_export_works_below_any_prefix_and_asks_for_a_gateway() {
    let mock = Mock::start(&[(200, INVOICE)]);
    let url = files(exported());
    let origin = url.strip_suffix("/some/prefix/").unwrap();
    let explorer = Explorer::start(
        Some(KEY),
        &["--base-url", &mock.url, "--allow-origin", origin],
    );
    let browser = Browser::start(1500, 1000).await;
    browser
        .open(&format!("{url}operations/invoices.retrieve/"))
        .await;
    browser.wait("h1", "invoices.retrieve").await;
    browser.fill("invoice", "in_1").await;
    browser.wait("#snippet", "in_1").await;
    // What is to be expanded is an object in the example.
    browser.click("[data-name='expand'] .add").await;
    browser.fill("expand", "customer").await;
    browser.wait("#sample", "\"customer\": {").await;
    browser
        .find("#search")
        .await
        .send_keys("refunds.create")
        .await
        .unwrap();
    browser.wait("#found .name", "refunds.create").await;
    let send = browser.find("#send").await;
    assert!(!send.is_enabled().await.unwrap());
    let gateway = browser.find("#gateway").await;
    gateway
        .send_keys(format!("{}#{}", explorer.url, explorer.token))
        .await
        .unwrap();
    browser.click("#gateway + button").await;
    browser.wait(".mode", "Test mode").await;
    browser.click("#send").await;
    browser.wait(".status", "200 · req_of_the_mock").await;
    assert_eq!(browser.console().await, Vec::<String>::new());
    browser.quit().await;
}

#[tokio::test]
#[ignore = "needs Chromium: run `.ci/run browser`"]
async fn numbers_of_json_keep_their_digits() {
    const BIG: &str = r#"{"id": "cus_1", "object": "customer", "big": 9007199254740993}"#;
    let mock = Mock::start(&[(200, BIG)]);
    let explorer = Explorer::start(Some(KEY), &["--base-url", &mock.url]);
    let browser = Browser::start(1500, 1000).await;
    browser
        .open(&format!("{}operations/postcustomers", explorer.url))
        .await;
    browser.wait("#snippet", "customers::create()").await;
    let extra = "[data-name='extra parameters']";
    browser
        .click(&format!("details:has(> .fields > {extra}) > summary"))
        .await;
    browser.click(&format!("{extra} .map > .add")).await;
    let inputs = By::Css("[data-name='extra parameters'] .map .row input");
    let inputs = browser.driver.find_all(inputs).await.unwrap();
    inputs[0].send_keys("limit").await.unwrap();
    let json = r#"{"most": 18446744073709551615, "least": -9007199254740993, "share": 0.1}"#;
    inputs[1].send_keys(json).await.unwrap();
    let rust = browser
        .wait("#snippet code", "18446744073709551615_u64")
        .await
        .text()
        .await
        .unwrap();
    assert!(rust.contains("-9_007_199_254_740_993_i64"), "{rust}");
    assert!(rust.contains("0.1_f64"), "{rust}");
    browser.click("#tab-2").await;
    let curl = browser.text("#snippet code").await;
    assert!(
        curl.contains(r#"-d "limit[most]=18446744073709551615""#),
        "{curl}"
    );
    browser.wait(".mode", "Test mode").await;
    browser.click("#send").await;
    browser.wait(".status", "200 · req_of_the_mock").await;
    let sent = &mock.sent()[0];
    assert!(
        sent.ends_with(
            "\r\n\r\nlimit[most]=18446744073709551615&limit[least]=-9007199254740993&limit[share]=0.1"
        ),
        "{sent}"
    );
    assert!(
        browser
            .text(".result .tree")
            .await
            .contains("9007199254740993"),
        "the reply's digits"
    );
    browser.quit().await;
}
