//! What every page has: the head, the search, the way to the other pages.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::Local;

/// What a page may load, and who may show it: itself and nobody. An export says it in the page, as any server serves it.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    connect-src 'self'; base-uri 'none'; form-action 'none'";

/// An export's pages may also send to a gateway on the reader's machine.
const EXPORTED: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    connect-src 'self' http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'";

/// A page.
pub(super) struct Page<'p> {
    pub(super) title: &'p str,
    /// What leads from the page to the root.
    pub(super) root: &'p str,
    /// The script beside the one that all pages have.
    pub(super) script: Option<&'p str>,
    pub(super) local: Local<'p>,
    /// The left column.
    pub(super) index: Markup,
    pub(super) main: Markup,
    /// The right column.
    pub(super) beside: Option<Markup>,
    /// What the script reads.
    pub(super) data: Option<serde_json::Value>,
}

/// A page without a right column, and without a script of its own.
pub(super) fn plain(
    title: &str,
    root: &str,
    local: Local<'_>,
    index: Markup,
    main: Markup,
) -> Markup {
    let page = Page {
        title,
        root,
        script: None,
        local,
        index,
        main,
        beside: None,
        data: None,
    };
    page.render()
}

impl Page<'_> {
    pub(super) fn render(self) -> Markup {
        let root = self.root;
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    @if self.local.token.is_none() {
                        meta http-equiv="Content-Security-Policy" content=(EXPORTED);
                    }
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="referrer" content="no-referrer";
                    @if let Some(token) = self.local.token {
                        meta name="gateway-token" content=(token);
                    }
                    title { (self.title) " · Stripe API" }
                    link rel="icon" href={ (root) "favicon.svg" } type="image/svg+xml";
                    link rel="stylesheet" href={ (root) "assets/style.css" };
                    script type="module" src={ (root) "assets/page.js" } {}
                    @if let Some(script) = self.script {
                        script type="module" src={ (root) "assets/" (script) } {}
                    }
                }
                body data-root=(root) class=(if self.beside.is_some() { "three" } else { "two" }) {
                    a.skip href="#main" { "Skip to the content" }
                    header.top {
                        a.brand href={ (root) "." } { "Stripe API" }
                        div #searching {}
                        nav.sites aria-label="Site" {
                            a href={ (root) "." } { "Operations" }
                            a href={ (root) "resources/" } { "Objects" }
                            a href={ (root) "events/" } { "Events" }
                        }
                    }
                    div.columns {
                        nav.index aria-label="Index" { (self.index) }
                        main #main tabindex="-1" { (self.main) }
                        @if let Some(beside) = self.beside {
                            aside.beside aria-label="Snippets and reply" { (beside) }
                        }
                    }
                    @if let Some(data) = self.data {
                        script #data type="application/json" { (PreEscaped(in_script(&data))) }
                    }
                }
            }
        }
    }
}

/// JSON within a script element: nothing in it ends the element.
fn in_script(data: &serde_json::Value) -> String {
    data.to_string().replace('<', "\\u003c")
}
