//! What a page sends beside plain parameters: a file, a write in live mode, the next page of v2; and calls of a server
//! that others wrote.

use std::path::Path;

use thirtyfour::prelude::*;

use super::support::{Browser, Explorer, KEY, Mock};

#[tokio::test]
#[ignore = "needs Chromium: run `.ci/run browser`"]
async fn a_file_is_sent_to_the_byte() {
    let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("every byte.png");
    std::fs::write(&path, &bytes).unwrap();
    let mock = Mock::start(&[(200, r#"{"id": "file_1", "object": "file"}"#)]);
    let explorer = Explorer::start(Some(KEY), &["--base-url", &mock.url]);
    let browser = Browser::start(1500, 1000).await;
    browser
        .open(&format!("{}operations/files.create", explorer.url))
        .await;
    browser.wait(".mode", "Test mode").await;
    browser.fill("file", path.to_str().unwrap()).await;
    browser
        .pick("[data-name='purpose'] select", "business_logo")
        .await;
    browser
        .wait("#snippet", "FileUpload::from_path(\"every byte.png\")")
        .await;
    browser.click("#send").await;
    browser.wait(".status", "200 · req_of_the_mock").await;
    let body = &mock.bodies()[0];
    let head = b"Content-Disposition: form-data; name=\"file\"; filename=\"every byte.png\"\r\nContent-Type: image/png\r\n\r\n";
    let part = [head.as_slice(), &bytes, b"\r\n--"].concat();
    assert!(body.windows(part.len()).any(|at| at == part));
    let purpose = b"name=\"purpose\"\r\n\r\nbusiness_logo\r\n--";
    assert!(body.windows(purpose.len()).any(|at| at == purpose));
    assert_eq!(browser.console().await, Vec::<String>::new());
    browser.quit().await;
}

#[tokio::test]
#[ignore = "needs Chromium: run `.ci/run browser`"]
async fn a_write_in_live_mode_asks_first() {
    let mock = Mock::start(&[(200, r#"{"id": "cus_1", "object": "customer"}"#)]);
    let live = ["--live", "--base-url", &mock.url];
    let explorer = Explorer::start(Some("sk_live_0123456789"), &live);
    let browser = Browser::start(1500, 1000).await;
    let page = |accessor: &str| format!("{}operations/{accessor}#customer=cus_1", explorer.url);
    // What only reads is sent at once.
    browser.open(&page("customers.retrieve")).await;
    browser.wait(".mode", "LIVE mode").await;
    browser.click("#send").await;
    browser.wait(".status", "200").await;
    assert_eq!(mock.sent().len(), 1);
    browser.open(&page("customers.delete")).await;
    browser.wait(".mode", "LIVE mode").await;
    for (answer, sent) in [("Don't", 1), ("Send it", 2)] {
        browser.click("#send").await;
        browser
            .wait("dialog[open] p", "the call changes what is real")
            .await;
        assert_eq!(mock.sent().len(), sent.min(1));
        browser
            .wait("dialog button", answer)
            .await
            .click()
            .await
            .unwrap();
        if sent == 1 {
            // It is gone, and nothing was sent.
            assert!(
                browser
                    .driver
                    .find_all(By::Css("dialog"))
                    .await
                    .unwrap()
                    .is_empty()
            );
        } else {
            browser.wait(".status", "200 · req_of_the_mock").await;
        }
        assert_eq!(mock.sent().len(), sent);
    }
    assert!(mock.sent()[1].starts_with("DELETE /v1/customers/cus_1 HTTP/1.1\r\n"));
    browser.quit().await;
}

#[tokio::test]
#[ignore = "needs Chromium: run `.ci/run browser`"]
async fn a_page_of_v2_leads_to_the_next() {
    let page = |id: &str, next: &str| {
        format!(
            r#"{{"data": [{{"id": "{id}", "object": "v2.core.event_destination"}}], "next_page_url": {next}, "previous_page_url": null}}"#
        )
    };
    let next = r#""/v2/core/event_destinations?limit=1&page=a%2Bb%3D""#;
    let mock = Mock::start(&[(200, &page("ed_1", next)), (200, &page("ed_2", "null"))]);
    let explorer = Explorer::start(Some(KEY), &["--base-url", &mock.url]);
    let browser = Browser::start(1500, 1000).await;
    let list = "operations/v2.core.event_destinations.list#limit=1";
    browser.open(&format!("{}{list}", explorer.url)).await;
    browser.wait(".mode", "Test mode").await;
    browser.click("#send").await;
    browser
        .wait("#next", "Next page")
        .await
        .click()
        .await
        .unwrap();
    browser.wait(".result .tree", "ed_2").await;
    let targets: Vec<String> = mock
        .sent()
        .iter()
        .map(|sent| sent.lines().next().unwrap().to_owned())
        .collect();
    assert_eq!(
        targets,
        [
            "GET /v2/core/event_destinations?limit=1 HTTP/1.1",
            "GET /v2/core/event_destinations?limit=1&page=a%2Bb%3D HTTP/1.1"
        ]
    );
    let more = browser.driver.find_all(By::Css("#next")).await.unwrap();
    assert!(more.is_empty());
    browser.quit().await;
}

#[tokio::test]
#[ignore = "needs Chromium and localstripe: run `.ci/run browser`"]
async fn localstripe_answers_and_an_id_leads_on() {
    let Ok(url) = std::env::var("LOCALSTRIPE_URL") else {
        println!("localstripe is left out: LOCALSTRIPE_URL is not set");
        return;
    };
    let explorer = Explorer::start(Some(KEY), &["--base-url", &url]);
    let browser = Browser::start(1500, 1000).await;
    browser
        .open(&format!("{}operations/customers.create", explorer.url))
        .await;
    browser.wait(".mode", "Test mode").await;
    browser.fill("name", "Ada & sons").await;
    browser.fill("email", "ada@example.com").await;
    browser.click("#send").await;
    browser.wait(".status", "200").await;
    browser.wait(".result .tree", "\"Ada & sons\"").await;
    // The id that it was given leads to the call that fetches it.
    let id = browser.find(".result .tree a.string[href*='cus_']").await;
    let customer = id.text().await.unwrap().trim_matches('"').to_owned();
    id.click().await.unwrap();
    browser.wait("#snippet", &customer).await;
    browser.wait(".mode", "Test mode").await;
    browser.click("#send").await;
    browser.wait(".result .tree", "\"Ada & sons\"").await;
    assert!(browser.text(".status").await.starts_with("200"));
    browser.quit().await;
}
