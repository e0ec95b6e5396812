//! Every page in a browser: nothing is said on the console, and axe finds nothing that shuts somebody out.

use std::path::Path;

use super::support::{Browser, exported, files};

/// axe-core, which `.ci/run browser` fetches from npm.
const AXE: &str = "EXPLORER_AXE";

/// How many browsers share the pages.
const BROWSERS: usize = 2;

/// Pages of each kind, which are looked at whole: with all that unfolds.
const KINDS: &[&str] = &[
    "",
    "resources/",
    "events/",
    "resources/invoice/",
    "events/invoice.paid/",
    "operations/postinvoicesinvoiceattachpayment/",
    "operations/postcheckoutsessions/",
    "operations/postfiles/",
    "operations/getinvoices/",
    "operations/postv2coreaccounts/",
];

/// Runs axe on the page; gives what it finds. On a page as it is first seen, whether all has its name and its role; on one that
/// is unfolded, all that axe knows.
const RUN: &str = r#"
const [unfold, done] = arguments;
(async () => {
  if (unfold) {
    for (const details of document.querySelectorAll("details")) details.open = true;
    await new Promise((next) => setTimeout(next, 100));
    for (const add of document.querySelectorAll("form .add, form .head button[aria-expanded]")) add.click();
    await new Promise((next) => setTimeout(next, 100));
  }
  const only = unfold ? {} : { runOnly: ["cat.forms", "cat.name-role-value", "cat.aria"] };
  const { violations } = await axe.run(document, { resultTypes: ["violations"], ...only });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join(" | ")}`);
})().then(done, (error) => done([String(error.stack ?? error)]));
"#;

async fn axe(browser: &Browser, source: &str, unfold: bool) -> Vec<String> {
    browser.driver.execute(source, Vec::new()).await.unwrap();
    let found = browser
        .driver
        .execute_async(RUN, vec![unfold.into()])
        .await
        .unwrap();
    found.convert().unwrap()
}

/// What a page said on the console.
async fn said(browser: &Browser, page: &str) -> Vec<String> {
    let said = browser.console().await.into_iter();
    said.map(|said| format!("{page}: {said}")).collect()
}

fn source() -> Option<String> {
    let file = std::env::var_os(AXE)?;
    Some(std::fs::read_to_string(Path::new(&file)).unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs Chromium: run `.ci/run browser`"]
async fn no_page_says_anything_on_the_console() {
    let url = files(exported());
    let mut pages: Vec<String> = KINDS[..3].iter().map(|page| (*page).to_owned()).collect();
    for folder in ["operations", "events", "resources"] {
        for entry in std::fs::read_dir(exported().join(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            // What is at an accessor leads on to the operation, which is looked at itself.
            let is_elsewhere = folder == "operations" && name.contains('.');
            if name != "index.html" && !is_elsewhere {
                pages.push(format!("{folder}/{name}/"));
            }
        }
    }
    assert!(pages.len() > 1500, "{}", pages.len());
    let share = pages.len().div_ceil(BROWSERS);
    let source = source();
    let mut tasks = Vec::new();
    for pages in pages.chunks(share).map(<[String]>::to_vec) {
        let (url, source) = (url.clone(), source.clone());
        tasks.push(tokio::spawn(async move {
            let browser = Browser::start(1400, 900).await;
            let mut faults = Vec::new();
            for page in pages {
                browser.open(&format!("{url}{page}")).await;
                // The pages of types are alike: their names and words differ.
                if let Some(source) = source
                    .as_deref()
                    .filter(|_| page.starts_with("operations/"))
                {
                    faults.extend(
                        axe(&browser, source, false)
                            .await
                            .into_iter()
                            .map(|fault| format!("{page}: {fault}")),
                    );
                }
                faults.extend(said(&browser, &page).await);
            }
            browser.quit().await;
            faults
        }));
    }
    let mut faults = Vec::new();
    for task in tasks {
        faults.extend(task.await.unwrap());
    }
    assert!(
        faults.is_empty(),
        "{} faults: {:#?}",
        faults.len(),
        &faults[..faults.len().min(10)]
    );
}

#[tokio::test]
#[ignore = "needs Chromium: run `.ci/run browser`"]
async fn every_kind_of_page_can_be_used_by_everybody() {
    let Some(source) = source() else {
        println!("axe is left out: {AXE} names no file");
        return;
    };
    let url = files(exported());
    let mut faults = Vec::new();
    for (width, height, theme) in [(1500, 1000, "light"), (400, 800, "dark")] {
        let browser = Browser::start(width, height).await;
        browser.open(&url).await;
        let script = "localStorage.setItem('explorer.theme', arguments[0])";
        browser
            .driver
            .execute(script, vec![theme.into()])
            .await
            .unwrap();
        for page in KINDS {
            browser.open(&format!("{url}{page}")).await;
            for fault in axe(&browser, &source, true).await {
                faults.push(format!("{page} {theme}: {fault}"));
            }
            // Nothing is wider than the window, also where that is a phone's or a page is zoomed.
            let wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
            let over: i64 = browser
                .driver
                .execute(wide, Vec::new())
                .await
                .unwrap()
                .convert()
                .unwrap();
            if over > 0 {
                faults.push(format!("{page} at {width}: {over} pixels too wide"));
            }
            faults.extend(said(&browser, page).await);
        }
        browser.quit().await;
    }
    assert_eq!(faults, Vec::<String>::new());
}
