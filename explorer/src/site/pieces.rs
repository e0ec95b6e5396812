//! What pages of every kind are made of: methods, long names, types.

use codegen::model::{ItemId, ItemKind, Operation, RustType};
use maud::{Markup, html};

use super::Site;

/// The method as a mark.
pub(super) fn method(operation: &Operation) -> Markup {
    let name = operation.method.as_str();
    html! { span.method.(name.to_lowercase()) { (name) } }
}

/// A name that may go on in the next line after a dot or a word.
pub(super) fn broken(name: &str) -> Markup {
    html! {
        @for piece in name.split_inclusive(['.', '_']) {
            (piece) @if name.len() > LONG && piece.ends_with(['.', '_']) { wbr; }
        }
    }
}

/// A name that fits in the index as it is.
const LONG: usize = 20;

pub(super) fn is_enum(site: &Site, id: ItemId) -> bool {
    matches!(site.krate()[id].kind, ItemKind::Enum(_))
}

/// A type as one says it, with a link if it has a page.
pub(super) fn ty(site: &Site, of: &RustType, root: &str) -> Markup {
    match of {
        RustType::List(inner) => html! { "list of " (ty(site, inner, root)) },
        RustType::Map(inner) => html! { "map of " (ty(site, inner, root)) },
        RustType::Page(_, inner) => html! { "page of " (ty(site, inner, root)) },
        RustType::Option(inner) | RustType::Boxed(inner) | RustType::Clearable(inner) => {
            ty(site, inner, root)
        }
        RustType::Expandable { target, .. } | RustType::Id(target) => {
            html! { "id of " (ty(site, &RustType::Item(*target), root)) }
        }
        RustType::Item(id) => match site.links().name(site.krate(), *id) {
            Some(name) => html! { a href={ (root) "resources/" (name) "/" } { (name) } },
            None if is_enum(site, *id) => html! { "one of several texts" },
            None => html! { "object" },
        },
        RustType::Bool => html! { "true or false" },
        RustType::I64 | RustType::Int64 => html! { "whole number" },
        RustType::F64 | RustType::Decimal => html! { "number" },
        RustType::Text | RustType::Empty => html! { "text" },
        RustType::Json => html! { "any JSON" },
        RustType::Timestamp | RustType::DateTime => html! { "time" },
        RustType::Currency => html! { "currency" },
        RustType::Upload | RustType::Bytes => html! { "file" },
    }
}
