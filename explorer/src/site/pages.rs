//! The index, and the page of an operation.

use std::collections::BTreeMap;

use codegen::describe;
use codegen::model::{Answer, Operation, RustType};
use maud::{Markup, html};

use super::layout::{Page, plain};
use super::pieces::{broken, method, ty};
use super::words::words;
use super::{Local, Site, data, links};

/// The operations, by their namespaces.
pub(super) fn home(site: &Site, local: Local<'_>) -> Markup {
    let namespaces = namespaces(site);
    let count = site.krate().operations.len();
    let main = html! {
        h1 { "Stripe API" }
        p.lead {
            "Version " (site.krate().version) ": " (count) " operations, each as a page with its parameters as a form, and "
            "the call in Rust, with curl and on the wire."
        }
        p.hint { "Press " kbd { "/" } " and type an id, a path, a field or a word." }
        @for (namespace, operations) in &namespaces {
            section aria-labelledby=(namespace) {
                h2 #(namespace) { (namespace) }
                ul.operations {
                    @for operation in operations {
                        li {
                            a href=(links::operation_page(&operation.id)) {
                                (method(operation)) " " span.name { (operation.accessor.dotted()) }
                            }
                            span.line { (site.words(|words| words.line(operation))) }
                        }
                    }
                }
            }
        }
    };
    let index = html! {
        h2 { "Namespaces" }
        ul {
            @for namespace in namespaces.keys() {
                li { a href={ "#" (namespace) } { (broken(namespace)) } }
            }
        }
    };
    plain("Operations", "", local, index, main)
}

/// Operations by their namespaces: the accessor without its last part.
fn namespaces(site: &Site) -> BTreeMap<String, Vec<&Operation>> {
    let mut out: BTreeMap<String, Vec<&Operation>> = BTreeMap::new();
    for operation in &site.krate().operations {
        out.entry(namespace(operation)).or_default().push(operation);
    }
    out
}

fn namespace(operation: &Operation) -> String {
    let dotted = operation.accessor.dotted();
    dotted
        .rsplit_once('.')
        .map_or("", |(namespace, _)| namespace)
        .to_owned()
}

/// The page of an operation.
pub(super) fn operation(site: &Site, operation: &Operation, local: Local<'_>) -> Markup {
    let root = "../../";
    let accessor = operation.accessor.dotted();
    let say = |text: &std::sync::Arc<str>| words(&site.words(|words| words.text(text)), root);
    let does = site.words(|words| words.does(operation));
    let main = html! {
        h1 { (broken(&accessor)) }
        p.call {
            (method(operation)) " " code.path { (operation.path) }
            @if operation.deprecated { " " span.badge { "deprecated" } }
        }
        p.lead { (words(&does, root)) }
        @if let Some(fails) = &operation.words.fails {
            p { strong { "Refused. " } (say(fails)) }
        }
        @if let Some(next) = &operation.words.next {
            p { strong { "What follows. " } (say(next)) }
        }
        dl.facts {
            dt { "Operation" } dd { code { (operation.id) } }
            dt { "Answer" } dd { (answer(site, operation, root)) }
            @if let Some(server) = &operation.server {
                dt { "Server" } dd { code { (server) } }
            }
            dt { "Feature" } dd { code { (site.krate().features.names[operation.feature]) } }
            @if let Some(page) = describe::reference(site.krate(), operation) {
                dt { "Elsewhere" } dd { a href=(page) rel="noreferrer" { "Stripe's reference" } }
            }
        }
        form #form aria-label="Parameters" novalidate {
            noscript { p { "The form and the snippets need JavaScript." } }
        }
    };
    let beside = html! {
        section #snippets aria-label="Snippets" {}
        section #try aria-label="Try it" {}
        section #sample aria-label="Sample reply" {}
    };
    let page = Page {
        title: &accessor,
        root,
        script: Some("operation.js"),
        local,
        index: index(site, operation, root),
        main,
        beside: Some(beside),
        data: Some(data::operation(site, operation)),
    };
    page.render()
}

/// The operations of the same namespace.
fn index(site: &Site, of: &Operation, root: &str) -> Markup {
    let namespace = namespace(of);
    let same = site.krate().operations.iter();
    let same = same.filter(|operation| self::namespace(operation) == namespace);
    html! {
        h2 { a href={ (root) "#" (namespace) } { (broken(&namespace)) } }
        ul {
            @for operation in same {
                @let is_this = std::ptr::eq(operation, of);
                li {
                    a href={ (root) (links::operation_page(&operation.id)) } aria-current=[is_this.then_some("page")] {
                        (method(operation)) " " (broken(operation.accessor.function()))
                    }
                }
            }
        }
    }
}

fn answer(site: &Site, operation: &Operation, root: &str) -> Markup {
    match &operation.answer {
        Answer::Binary(media) => html! { "A document of type " code { (media) } },
        Answer::Json(RustType::Page(_, inner)) => {
            html! { "A page of " (ty(site, inner, root)) }
        }
        Answer::Json(of) => ty(site, of, root),
    }
}
