//! What a page tells its reader: what values mean, what doesn't fit while one types, and a snippet that is copied.

use thirtyfour::prelude::*;

use super::support::{Browser, exported, files};

#[tokio::test]
#[ignore = "needs Chromium: run `.ci/run browser`"]
async fn a_snippet_is_copied_as_it_is() {
    let url = files(exported());
    let browser = Browser::start(1500, 1000).await;
    browser
        .open(&format!("{url}operations/postcustomers/"))
        .await;
    browser.fill("name", "Ada \"the first\"").await;
    for tab in ["#tab-0", "#tab-2", "#tab-3"] {
        browser.click(tab).await;
        let shown = browser.text("#snippet code").await;
        assert!(shown.contains("first"), "{shown}");
        // It says what was copied before for a moment.
        browser.wait(".copy", "Copy").await;
        browser.find(".copy").await.click().await.unwrap();
        browser.wait(".copy", "Copied").await;
        // It is pasted, as somebody would.
        let script = "const area = document.createElement('textarea'); area.id = 'pasted'; \
            area.style.position = 'fixed'; area.style.bottom = '0'; \
            document.querySelector('#pasted')?.remove(); document.body.append(area); area.focus()";
        browser.driver.execute(script, Vec::new()).await.unwrap();
        let area = browser.find("#pasted").await;
        area.send_keys(Key::Control + "v").await.unwrap();
        let pasted = area.prop("value").await.unwrap().unwrap();
        // A text field has no returns.
        assert_eq!(pasted, shown.replace("\r\n", "\n"), "{tab}");
    }
    browser.quit().await;
}

#[tokio::test]
#[ignore = "needs Chromium: run `.ci/run browser`"]
async fn values_are_explained_and_limits_told_while_one_types() {
    let url = files(exported());
    let browser = Browser::start(1500, 1000).await;
    browser
        .open(&format!("{url}operations/postbillingcreditgrants/"))
        .await;
    // Before one is chosen, all are explained; and then the one.
    browser.click("form > .fields > .more > summary").await;
    browser
        .click("[data-name='category'] .meanings > summary")
        .await;
    browser
        .wait("[data-name='category'] .meanings dd", "are a gift")
        .await;
    browser
        .pick("[data-name='category'] select", "promotional")
        .await;
    browser
        .wait("[data-name='category'] p.value", "are a gift")
        .await;
    // A limit is told, and the text stays in the call.
    browser
        .open(&format!("{url}operations/postcustomers/"))
        .await;
    browser.fill("name", &"x".repeat(300)).await;
    browser
        .wait(
            "[data-name='name'] .problem",
            "has 300 characters, and may have 256",
        )
        .await;
    assert!(
        browser
            .text("#snippet code")
            .await
            .contains(&"x".repeat(300))
    );
    browser.quit().await;
}
