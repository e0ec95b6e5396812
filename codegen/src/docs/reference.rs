//! Where Stripe's reference has an operation or an object.
//!
//! Its addresses follow the paths of the API: `POST /v1/invoices/{invoice}/pay` is at `invoices/pay`, `GET /v1/invoices` at
//! `invoices/list`. What lies below an object of another resource has no address that the path tells: there the resource's
//! section is linked.

use std::collections::BTreeSet;

use crate::model::{Answer, Crate, Item, ItemId, Method, Operation, RustType};

const SITE: &str = "https://docs.stripe.com/api";

/// What the reference calls the calls that a method makes on a resource, when the SDKs call them so too.
const ACTIONS: &[&str] = &["cancel", "create", "delete", "list", "retrieve", "update"];

/// The page of an operation.
pub(crate) fn call(krate: &Crate, operation: &Operation) -> Option<String> {
    let place = place(krate, operation)?;
    Some(match place.action {
        Some(action) => format!("{SITE}/{}/{action}", place.section),
        None => format!("{SITE}/{}", place.section),
    })
}

/// The page of an object.
pub(crate) fn object(krate: &Crate, item: &Item) -> Option<String> {
    if !item.is_resource {
        return None;
    }
    let is_it = |id: ItemId| std::ptr::eq(&krate[id], item);
    let fetches = krate
        .operations
        .iter()
        .find(|o| o.fetches.is_some_and(is_it));
    let fetches = fetches.or_else(|| {
        let gives = |o: &&Operation| match &o.answer {
            Answer::Json(RustType::Item(id)) => is_it(*id),
            _ => false,
        };
        krate.operations.iter().find(gives)
    })?;
    let place = place(krate, fetches)?;
    (place.depth == 1).then(|| format!("{SITE}/{}/object", place.section))
}

/// Where a path leads in the reference.
struct Place {
    /// `issuing/cards`
    section: String,
    /// What is done, if the path tells it.
    action: Option<String>,
    /// How many resources the path leads through.
    depth: usize,
}

fn place(krate: &Crate, operation: &Operation) -> Option<Place> {
    let path = operation.path.strip_prefix("/v1/");
    let path = path.unwrap_or_else(|| operation.path.trim_start_matches('/'));
    let is_helper =
        path.starts_with("test_helpers/") && !path.starts_with("test_helpers/test_clocks");
    let path = path.strip_prefix("test_helpers/").unwrap_or(path);
    if path
        .split('/')
        .any(|s| s.is_empty() || !s.chars().all(is_plain))
    {
        return None;
    }
    let (before, after) = match path.split_once("/{") {
        Some((before, after)) => (before, after.split_once('/').map(|(_, rest)| rest)),
        None => (path, None),
    };
    let by_name = || {
        let function = operation.accessor.function();
        ACTIONS.contains(&function).then(|| function.to_owned())
    };
    let section = |section: &str, action: Option<String>, depth: usize| Place {
        section: section.to_owned(),
        action: action.filter(|_| !is_helper),
        depth,
    };
    Some(match after {
        // Below another object: an action on it, or a resource of its own.
        Some(rest)
            if rest.contains('/') || rest.contains('{') || is_collection(krate, operation) =>
        {
            section(before, None, 2)
        }
        Some(action) => section(before, Some(action.to_owned()), 1),
        None if before.len() < path.len() => section(before, by_name(), 1),
        None => {
            let outer = before.rsplit_once('/');
            let paths: BTreeSet<&str> = krate.operations.iter().map(|o| o.path.as_str()).collect();
            match outer {
                // An action on all of them: `/v1/customers/search`.
                Some((outer, action)) if paths.contains(format!("/v1/{outer}").as_str()) => {
                    section(outer, Some(action.to_owned()), 1)
                }
                _ if is_single(krate, operation) => section(before, None, 1),
                _ => section(before, by_name(), 1),
            }
        }
    })
}

fn is_plain(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || "_{}".contains(c)
}

/// Whether the path is one of several objects.
fn is_collection(krate: &Crate, operation: &Operation) -> bool {
    let below = format!("{}/{{", operation.path);
    let mut same = krate.operations.iter().filter(|o| o.path == operation.path);
    same.any(|o| matches!(o.answer, Answer::Json(RustType::Page(..))))
        || krate.operations.iter().any(|o| o.path.starts_with(&below))
}

/// Whether the path is that of one object alone, as an account has one balance.
fn is_single(krate: &Crate, operation: &Operation) -> bool {
    let mut same = krate.operations.iter().filter(|o| o.path == operation.path);
    same.any(|o| o.method == Method::Get && !matches!(o.answer, Answer::Json(RustType::Page(..))))
}
