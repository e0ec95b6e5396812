//! The pages of types and events.

use codegen::describe;
use codegen::model::{ItemId, ItemKind, Member, Operation, RustType, Scalar, Webhooks};
use maud::{Markup, html};

use super::layout::plain;
use super::pieces::{broken, is_enum, method, ty};
use super::shape::path;
use super::words::words;
use super::{Local, Site, links};

/// How deep the parts of a type are shown on its page.
const DEPTH: usize = 8;

/// All types that have pages: the API's resources, and what they are made of.
pub(super) fn all(site: &Site, local: Local<'_>) -> Markup {
    let root = "../";
    let list = |resources: bool| {
        let of = site
            .resources()
            .filter(move |(_, id)| site.krate()[*id].is_resource == resources);
        html! {
            ul.names {
                @for (name, _) in of {
                    li { a href={ (name) "/" } { (name) } }
                }
            }
        }
    };
    let main = html! {
        h1 { "Objects" }
        h2 #resources { "Resources" }
        (list(true))
        h2 #parts { "What they are made of" }
        (list(false))
    };
    let index = html! {
        h2 { "Objects" }
        ul {
            li { a href="#resources" { "Resources" } }
            li { a href="#parts" { "What they are made of" } }
        }
    };
    plain("Objects", root, local, index, main)
}

/// All events.
pub(super) fn events(site: &Site, local: Local<'_>) -> Markup {
    let root = "../";
    let events = links::variants(site.krate());
    let group = |name: &str| name.split('.').next().unwrap_or_default().to_owned();
    let mut groups: Vec<String> = events.iter().map(|event| group(&event.wire)).collect();
    groups.dedup();
    let main = html! {
        h1 { "Events" }
        p.lead { "What a webhook endpoint can be sent." }
        @for name in &groups {
            section aria-labelledby=(name) {
                h2 #(name) { (name) }
                ul.operations {
                    @for event in events.iter().filter(|event| group(&event.wire) == *name) {
                        li {
                            a href={ (event.wire) "/" } { span.name { (event.wire) } }
                            span.line { (site.plain(event.words.as_deref())) }
                        }
                    }
                }
            }
        }
    };
    let index = html! {
        h2 { "Events" }
        ul {
            @for name in &groups { li { a href={ "#" (name) } { (name) } } }
        }
    };
    plain("Events", root, local, index, main)
}

/// The page of an event.
pub(super) fn event(site: &Site, name: &str, local: Local<'_>) -> Option<Markup> {
    let root = "../../";
    let events = links::variants(site.krate());
    let event = events.iter().find(|event| event.wire == name)?;
    let about = site.links().object_of(name);
    let group = name.split('.').next().unwrap_or_default();
    let handler = site.krate().webhooks.map(|webhooks| {
        let name = |id: ItemId| site.krate()[id].path.name.as_str();
        let mut out = vec![format!("{}::{}", name(webhooks.event_type), event.ident)];
        if let ItemKind::Union(objects) = &site.krate()[webhooks.object].kind {
            let mut arms = objects.arms.iter();
            let arm = arms.find(|arm| about.is_some() && links::inner(&arm.ty) == about);
            out.extend(arm.map(|arm| format!("{}::{}(_)", name(webhooks.object), arm.ident)));
        }
        out.push(format!("Router::{}(_)", Webhooks::handler(&event.ident)));
        out
    });
    let main = html! {
        h1 { (name) }
        @if let Some(text) = &event.words {
            p.lead { (words(&site.words(|words| words.text(text)), root)) }
        }
        dl.facts {
            @if let Some(id) = about {
                dt { "About" } dd { (ty(site, &RustType::Item(id), root)) }
            }
            @for (at, code) in handler.iter().flatten().enumerate() {
                @if at == 0 { dt { "In Rust" } }
                dd { code { (code) } }
            }
        }
    };
    let index = html! {
        h2 { a href={ "../#" (group) } { (group) } }
        ul {
            @for other in events.iter().filter(|e| e.wire.split('.').next() == Some(group)) {
                li {
                    a href={ "../" (other.wire) "/" } aria-current=[(other.wire == name).then_some("page")] {
                        (broken(other.wire.strip_prefix(group).unwrap_or(&other.wire).trim_start_matches('.')))
                    }
                }
            }
        }
    };
    Some(plain(name, root, local, index, main))
}

/// The page of a type.
pub(super) fn resource(site: &Site, name: &str, id: ItemId, local: Local<'_>) -> Markup {
    let root = "../../";
    let item = &site.krate()[id];
    let about = site.words(|words| words.item(item));
    let given = given(site, id);
    let events: Vec<&str> = match links::tag(item) {
        Some(_) => {
            let all = site.links().events();
            all.filter(|event| site.links().object_of(event) == Some(id))
                .collect()
        }
        None => Vec::new(),
    };
    let main = html! {
        h1 { (broken(name)) }
        @if !about.is_empty() { p.lead { (words(&about, root)) } }
        dl.facts {
            dt { "In Rust" } dd { code { "stripe_client::" (path(&item.path.module, &item.path.name)) } }
            @if let Some(page) = describe::object_reference(site.krate(), item) {
                dt { "Elsewhere" } dd { a href=(page) rel="noreferrer" { "Stripe's reference" } }
            }
        }
        (body(site, id, root, DEPTH, &mut vec![id], true))
    };
    let index = html! {
        @if !given.is_empty() {
            h2 { "Given by" }
            ul {
                @for operation in &given {
                    li {
                        a href={ (root) (links::operation_page(&operation.id)) } {
                            (method(operation)) " " (broken(&operation.accessor.dotted()))
                        }
                    }
                }
            }
        }
        @if !events.is_empty() {
            h2 { "Events" }
            ul { @for event in events { li { a href={ (root) "events/" (event) "/" } { (broken(event)) } } } }
        }
        @if given.is_empty() { h2 { a href="../" { "Objects" } } }
    };
    plain(name, root, local, index, main)
}

/// The operations whose answer it is, or is a page of it.
fn given(site: &Site, id: ItemId) -> Vec<&Operation> {
    let operations = site.krate().operations.iter();
    operations
        .filter(|operation| links::inner(operation.answer.ty()) == Some(id))
        .collect()
}

/// What a type is made of. `path` are the types that it stands in; on a page, anchors are those of the outermost.
fn body(
    site: &Site,
    id: ItemId,
    root: &str,
    depth: usize,
    path: &mut Vec<ItemId>,
    anchors: bool,
) -> Markup {
    match &site.krate()[id].kind {
        ItemKind::Record(record) | ItemKind::Params(record) => html! {
            dl.fields {
                @for constant in &record.constants {
                    div.field {
                        dt { code { (constant.name) } " " span.type { "always " code { (scalar(&constant.value)) } } }
                    }
                }
                @for member in &record.members {
                    (field(site, member, root, depth, path, anchors))
                }
            }
        },
        ItemKind::Enum(variants) => html! {
            dl.values {
                @for variant in variants {
                    dt { code { (quoted(&variant.wire)) } }
                    dd {
                        @if let Some(text) = &variant.words {
                            (words(&site.words(|words| words.text(text)), root))
                        }
                    }
                }
            }
        },
        ItemKind::Union(union) => html! {
            p { "One of:" }
            ul.arms {
                @for arm in &union.arms {
                    li {
                        @match links::inner(&arm.ty) {
                            Some(_) => (ty(site, &arm.ty, root)),
                            None => { code { (arm.ident) } " " (words(&site.words(|words| words.arm(arm)), root)) },
                        }
                    }
                }
            }
        },
        ItemKind::Alias(_) => html! {},
    }
}

fn field(
    site: &Site,
    member: &Member,
    root: &str,
    depth: usize,
    path: &mut Vec<ItemId>,
    anchors: bool,
) -> Markup {
    let about = site.words(|words| words.member(member, true));
    let part = links::inner(&member.ty).map(|id| site.krate().resolve(id));
    // What has a page of its own is told there, and what a type stands in, above.
    let part = part.filter(|id| {
        depth > 0 && site.links().name(site.krate(), *id).is_none() && !path.contains(id)
    });
    html! {
        div.field id=[anchors.then_some(&member.wire)] {
            dt {
                code { (member.wire) } " " span.type { (ty(site, &member.ty, root)) }
                @if member.facts.deprecated { " " span.badge { "deprecated" } }
            }
            dd {
                (words(&about, root))
                @if let Some(id) = part {
                    details {
                        summary { @if is_enum(site, id) { "Values of " } @else { "Fields of " } code { (member.wire) } }
                        @let () = path.push(id);
                        (body(site, id, root, depth - 1, path, false))
                        @let _ = path.pop();
                    }
                }
            }
        }
    }
}

fn scalar(value: &Scalar) -> String {
    match value {
        Scalar::Text(text) => text.clone(),
        Scalar::Bool(value) => value.to_string(),
        Scalar::Int(value) => value.to_string(),
    }
}

/// A value as it is read: one that is empty is seen.
fn quoted(text: &str) -> String {
    if text.trim().is_empty() {
        format!("{text:?}")
    } else {
        text.to_owned()
    }
}
