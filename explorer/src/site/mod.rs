//! The pages, made from the generator's data: nothing is written down twice.
//!
//! A page is at a folder's address, and its links are relative: so the same pages work below any prefix, from this
//! program or from any web server.

mod assets;
mod data;
mod layout;
mod links;
mod pages;
mod pieces;
mod resources;
mod search;
mod shape;
mod words;

use std::collections::BTreeMap;

use codegen::describe::{self, Words};
use codegen::model::{Crate, ItemId, Operation};

use crate::failure::Failure;
pub(crate) use layout::POLICY;
use links::Links;

/// All pages.
pub(crate) struct Site {
    krate: Crate,
    links: Links,
    /// Operations by their ids in lower case.
    operations: BTreeMap<String, usize>,
    /// Operations by their accessors.
    accessors: BTreeMap<String, usize>,
}

/// What is at an address.
pub(crate) enum Found {
    /// A page or a file.
    Content(Content),
    /// A page that is elsewhere: its address from the root.
    Elsewhere(String),
}

/// A page or a file.
pub(crate) struct Content {
    pub(crate) media_type: &'static str,
    pub(crate) bytes: Vec<u8>,
}

/// What is different where a gateway is at hand.
#[derive(Clone, Copy, Default)]
pub(crate) struct Local<'l> {
    /// What a page proves with that it is ours; none in an export.
    pub(crate) token: Option<&'l str>,
}

const HTML: &str = "text/html; charset=utf-8";
const JSON: &str = "application/json";

impl Site {
    pub(crate) fn new(krate: Crate) -> Self {
        let operations = krate.operations.iter().enumerate();
        let accessors = operations.clone().map(|(at, o)| (o.accessor.dotted(), at));
        Self {
            accessors: accessors.collect(),
            operations: operations
                .map(|(at, o)| (o.id.to_lowercase(), at))
                .collect(),
            links: Links::new(&krate),
            krate,
        }
    }

    pub(crate) fn krate(&self) -> &Crate {
        &self.krate
    }

    fn links(&self) -> &Links {
        &self.links
    }

    /// Words with links to our pages.
    fn words<T>(&self, say: impl FnOnce(&Words<'_>) -> T) -> T {
        let words = Words::new(&self.krate, |page| self.links.page(&self.krate, page));
        say(&words)
    }

    /// Words as plain text.
    fn plain(&self, words: Option<&str>) -> String {
        words.map(describe::plain).unwrap_or_default()
    }

    /// The operation of that id in lower case.
    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        Some(&self.krate.operations[*self.operations.get(id)?])
    }

    /// The address of an operation's page, by its id in any case or its accessor.
    pub(crate) fn page_of(&self, wanted: &str) -> Result<String, Failure> {
        match describe::find(&self.krate, wanted) {
            Some(found) => Ok(links::operation_page(&found.id)),
            None => Err(Failure::Usage(format!(
                "there is no operation `{wanted}`; the nearest are {}. `cargo xtask operations` lists all",
                describe::nearest(&self.krate, wanted).join(", ")
            ))),
        }
    }

    /// What is at an address, which begins without a slash: `operations/getinvoices/`.
    pub(crate) fn find(&self, address: &str, local: Local<'_>) -> Option<Found> {
        let (folder, rest) = match address.split_once('/') {
            Some((folder, rest)) => (folder, rest),
            None => ("", address),
        };
        let html = |page: maud::Markup| {
            Found::Content(Content {
                media_type: HTML,
                bytes: page.into_string().into_bytes(),
            })
        };
        let json = |value: serde_json::Value| {
            Found::Content(Content {
                media_type: JSON,
                bytes: value.to_string().into_bytes(),
            })
        };
        // A page without the slash at its end is a page elsewhere: its links are relative.
        let name = rest.strip_suffix('/').unwrap_or(rest);
        let slashed = rest.ends_with('/');
        let page = |markup: maud::Markup| match slashed {
            true => html(markup),
            false => Found::Elsewhere(format!("{address}/")),
        };
        match folder {
            "" if rest.is_empty() => Some(html(pages::home(self, local))),
            "" if rest == "favicon.svg" => assets::find(rest).map(Found::Content),
            "" if matches!(rest, "resources" | "events") => {
                Some(Found::Elsewhere(format!("{rest}/")))
            }
            "resources" if rest.is_empty() => Some(html(resources::all(self, local))),
            "events" if rest.is_empty() => Some(html(resources::events(self, local))),
            "operations" => {
                if let Some(operation) = self.operation(&name.to_lowercase()) {
                    if name.chars().any(char::is_uppercase) {
                        return Some(Found::Elsewhere(links::operation_page(&operation.id)));
                    }
                    return Some(page(pages::operation(self, operation, local)));
                }
                let at = self.accessors.get(name)?;
                let id = &self.krate.operations[*at].id;
                Some(Found::Elsewhere(links::operation_page(id)))
            }
            "resources" => {
                let id = self.links.resource(name)?;
                Some(page(resources::resource(self, name, id, local)))
            }
            "events" => Some(page(resources::event(self, name, local)?)),
            "assets" => assets::find(rest).map(Found::Content),
            "data" => match rest.split_once('/') {
                None if rest == "search.json" => Some(json(search::index(self))),
                None if rest == "objects.json" => Some(json(data::objects(self))),
                Some(("samples", file)) => {
                    let id = self.links.resource(file.strip_suffix(".json")?)?;
                    Some(json(data::sample(self, id)))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The addresses of all pages and files.
    pub(crate) fn addresses(&self) -> Vec<String> {
        let mut out: Vec<String> = [
            "",
            "resources/",
            "events/",
            "favicon.svg",
            "data/search.json",
            "data/objects.json",
        ]
        .map(str::to_owned)
        .into();
        out.extend(
            self.krate
                .operations
                .iter()
                .map(|o| links::operation_page(&o.id)),
        );
        out.extend(
            self.accessors
                .keys()
                .map(|name| format!("operations/{name}/")),
        );
        out.extend(
            self.links
                .resources()
                .map(|name| format!("resources/{name}/")),
        );
        out.extend(self.links.events().map(|name| format!("events/{name}/")));
        out.extend(assets::names().map(|name| format!("assets/{name}")));
        out.extend(data::samples(self).map(|name| format!("data/samples/{name}.json")));
        out
    }

    /// The types that have pages, with their names.
    fn resources(&self) -> impl Iterator<Item = (&str, ItemId)> {
        self.links
            .resources()
            .filter_map(|name| Some((name, self.links.resource(name)?)))
    }
}
