//! Every page in a browser: nothing is said on the console, and axe finds nothing that shuts somebody out.

use std::path::Path;

use super::support::{Browser, exported, files, files_and};

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

/// Unfolds a page, and runs axe on it with all that it knows; gives what it finds.
const UNFOLDED: &str = r#"
const [done] = arguments;
(async () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
  await new Promise((next) => setTimeout(next, 100));
  for (const add of document.querySelectorAll("form .add, form .head button[aria-expanded]")) add.click();
  await new Promise((next) => setTimeout(next, 100));
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join(" | ")}`);
})().then(done, (error) => done([String(error.stack ?? error)]));
"#;

/// Shows pages one after the other in a frame, which is cheaper by far than a window of their own, and gives what is wrong. Of
/// an operation as it is first seen, axe looks whether all has its name and its role; the pages of types are alike, and
/// their names and words differ.
const FRAMED: &str = r##"
const [pages, useAxe, done] = arguments;
const frame = document.querySelector("iframe");
const loaded = (element, act) => new Promise((resolve, reject) => {
  element.onload = resolve;
  element.onerror = () => reject(new Error("can't be loaded"));
  act();
});
const until = async (test) => {
  for (let tries = 0; !test(); tries++) {
    if (tries === 1000) throw new Error("is not whole");
    await new Promise((next) => setTimeout(next, 10));
  }
};
async function faults(page) {
  await loaded(frame, () => (frame.src = `./${page}`));
  const inner = frame.contentDocument;
  await until(() => inner.querySelector("#search") && inner.querySelector("#main"));
  if (!page.startsWith("operations/") || page === "operations/") return [];
  await until(() => inner.querySelector("#snippet code")?.textContent && inner.querySelector("#sample > :not(h2) *, #sample > p"));
  if (!useAxe) return [];
  const script = inner.createElement("script");
  await loaded(script, () => {
    script.src = frame.contentWindow.location.pathname.replace(/operations.*/, "axe.js");
    inner.head.append(script);
  });
  const only = ["cat.forms", "cat.name-role-value", "cat.aria"];
  const { violations } = await frame.contentWindow.axe.run(inner, { resultTypes: ["violations"], runOnly: only });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join(" | ")}`);
}
(async () => {
  const out = [];
  for (const page of pages) {
    try {
      out.push(...(await faults(page)).map((fault) => `${page}: ${fault}`));
    } catch (error) {
      out.push(`${page}: ${error.message}`);
    }
  }
  return out;
})().then(done, (error) => done([String(error.stack ?? error)]));
"##;

/// The page that the frame is in.
const FRAME: &str = "<!DOCTYPE html><html lang=\"en\"><title>Pages</title><link rel=\"icon\" href=\"favicon.svg\">\
    <iframe title=\"A page\" width=\"1400\" height=\"900\"></iframe></html>";

/// How many pages are shown before the console is read.
const AT_ONCE: usize = 40;

/// What is not to be seen whole: a page that is wider than the window, and what is cut where nothing scrolls.
const CUT: &str = r#"
const { scrollWidth, clientWidth } = document.documentElement;
const cut = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels too wide`] : [];
for (const element of document.querySelectorAll("body *:not(.skip):not(.unseen)")) {
  const { left, right, width } = element.getBoundingClientRect();
  if (width === 0) continue;
  let over = right > clientWidth + 1 || left < -1;
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    const { overflowX } = getComputedStyle(outer);
    if (["auto", "scroll"].includes(overflowX)) {
      over = false;
      break;
    }
    const edge = outer.getBoundingClientRect().right;
    if (["hidden", "clip"].includes(overflowX) && right > edge + 1) over = true;
  }
  if (over) cut.push(`cut at ${Math.round(right)}: ${element.outerHTML.slice(0, 120)}`);
}
return cut.slice(0, 5);
"#;

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
    let axe = source();
    let is_axe = axe.is_some();
    let mut texts = vec![("frame.html", FRAME.to_owned())];
    texts.extend(axe.map(|source| ("axe.js", source)));
    let url = files_and(exported(), texts);
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
    let mut tasks = Vec::new();
    for pages in pages.chunks(share).map(<[String]>::to_vec) {
        let url = url.clone();
        tasks.push(tokio::spawn(async move {
            let browser = Browser::start(1400, 900).await;
            browser.open(&format!("{url}frame.html")).await;
            let mut faults = Vec::new();
            for pages in pages.chunks(AT_ONCE) {
                let given = vec![pages.into(), is_axe.into()];
                let found = browser.driver.execute_async(FRAMED, given).await.unwrap();
                faults.extend(found.convert::<Vec<String>>().unwrap());
                if browser.console().await.is_empty() {
                    continue;
                }
                // Which page it was.
                for page in pages {
                    browser.open(&format!("{url}{page}")).await;
                    faults.extend(said(&browser, page).await);
                }
                browser.open(&format!("{url}frame.html")).await;
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
    // Wide, as a phone, and enlarged to twice its size.
    for (width, height, zoom, theme) in [
        (1500, 1000, 1, "light"),
        (400, 800, 1, "dark"),
        (1280, 800, 2, "light"),
    ] {
        let browser = Browser::zoomed(width, height, zoom).await;
        browser.open(&url).await;
        let script = "localStorage.setItem('explorer.theme', arguments[0])";
        browser
            .driver
            .execute(script, vec![theme.into()])
            .await
            .unwrap();
        for page in KINDS {
            browser.open(&format!("{url}{page}")).await;
            browser.driver.execute(&source, Vec::new()).await.unwrap();
            let found = browser.driver.execute_async(UNFOLDED, Vec::new()).await;
            for fault in found.unwrap().convert::<Vec<String>>().unwrap() {
                faults.push(format!("{page} {theme}: {fault}"));
            }
            let cut = browser.driver.execute(CUT, Vec::new()).await.unwrap();
            for cut in cut.convert::<Vec<String>>().unwrap() {
                faults.push(format!("{page} at {width}, {zoom} times as large: {cut}"));
            }
            faults.extend(said(&browser, page).await);
        }
        browser.quit().await;
    }
    assert_eq!(faults, Vec::<String>::new());
}
