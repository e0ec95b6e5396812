//! Our words as Markdown: their links lead to the crate's items.

use super::link_to;
use crate::model::{Crate, Item, ItemId, ItemKind, Member, Operation, RustType};
use crate::naming;
use crate::words::{Part, Target, parts};

use super::code;

/// What is beside the place that words are about.
pub(crate) enum Beside<'b> {
    /// Fields of the same type.
    Fields(&'b [Member]),
    /// Setters of the same type.
    Setters(&'b [Member]),
    /// Parameters of an operation, of whose request this is the path.
    Request(&'b [Member], String),
    /// Nothing that has a name.
    Nothing,
}

impl<'b> Beside<'b> {
    /// The members of an item.
    pub(super) fn of(item: &'b Item) -> Self {
        match &item.kind {
            ItemKind::Record(record) => Beside::Fields(&record.members),
            ItemKind::Params(record) => Beside::Setters(&record.members),
            _ => Beside::Nothing,
        }
    }

    /// Whether the place comes back.
    pub(super) fn is_answer(&self) -> bool {
        matches!(self, Beside::Fields(_))
    }

    /// Where a member is documented; what has no page of its own is nowhere.
    fn page(&self, wire: &str) -> Option<String> {
        let (members, owner) = match self {
            Beside::Fields(members) => {
                let member = members.iter().find(|member| member.wire == wire)?;
                return Some(format!("Self::{}", plain(&member.ident)));
            }
            Beside::Setters(members) => (members, "Self"),
            Beside::Request(members, request) => (members, request.as_str()),
            Beside::Nothing => return None,
        };
        let member = members.iter().find(|member| member.wire == wire)?;
        setter(owner, member)
    }
}

/// The setter of a parameter; a required one is an argument.
pub(super) fn setter(owner: &str, member: &Member) -> Option<String> {
    let name = plain(&member.ident);
    match (member.required, member.ty == RustType::Empty) {
        (true, _) => None,
        (false, true) => Some(format!("{owner}::clear_{name}()")),
        (false, false) => Some(format!("{owner}::{name}()")),
    }
}

/// Words as rustdoc's Markdown.
pub(super) fn rustdoc(krate: &Crate, words: &str, beside: &Beside<'_>) -> String {
    linked(krate, words, &|target| page(krate, target, beside))
}

/// Words as Markdown whose links lead to pages that are asked for.
pub(crate) fn linked(
    krate: &Crate,
    words: &str,
    page: &dyn Fn(Target<'_>) -> Option<String>,
) -> String {
    write(words, &mut |target, label| {
        let page = page(target);
        let text = match (label, target) {
            (Some(label), _) => label.to_owned(),
            (None, Target::Item(name)) => match find(krate, name) {
                // An object is called by its words, and everything else as it is written.
                Some(Found::Item(_)) => naming::words::words(name).join(" "),
                Some(Found::Operation(operation)) => in_code(&operation.accessor.dotted()),
                Some(Found::Member(_, member) | Found::Parameter(_, member)) => {
                    in_code(&member.wire)
                }
                None => in_code(name),
            },
            (None, _) => in_code(wire(target)),
        };
        match page {
            Some(page) => format!("[{text}]({page})"),
            None => text,
        }
    })
}

/// Words as plain text.
pub(crate) fn text(words: &str) -> String {
    write(words, &mut |target, label| {
        label.map_or_else(|| in_code(wire(target)), str::to_owned)
    })
}

/// The first sentence of words.
pub(crate) fn first_sentence(words: &str) -> &str {
    let mut is_code = false;
    for (at, c) in words.char_indices() {
        match c {
            '`' => is_code = !is_code,
            '.' | '?' | ':' if !is_code => {
                let mut rest = words[at + 1..].chars();
                let ends = c != ':' && rest.next() == Some(' ');
                if ends
                    && rest
                        .next()
                        .is_some_and(|c| c.is_uppercase() || "`{\"(".contains(c))
                {
                    return &words[..=at];
                }
            }
            _ => {}
        }
    }
    words
}

fn write(words: &str, link: &mut dyn FnMut(Target<'_>, Option<&str>) -> String) -> String {
    // Words are checked when they are read: text that can't be taken apart is none of ours.
    let Ok(parts) = parts(words) else {
        return super::prose(words);
    };
    let parts = parts.into_iter().map(|part| match part {
        Part::Text(text) => text.to_owned(),
        Part::Link { target, label } => link(target, label),
    });
    parts.collect()
}

fn wire(target: Target<'_>) -> &str {
    let (Target::Beside(name) | Target::Event(name) | Target::Item(name)) = target;
    name
}

fn in_code(name: &str) -> String {
    format!("`{}`", code(name))
}

/// Where a target is documented.
fn page(krate: &Crate, target: Target<'_>, beside: &Beside<'_>) -> Option<String> {
    match target {
        Target::Beside(name) => beside.page(name),
        Target::Event(name) => {
            let id = krate.webhooks?.event_type;
            let ItemKind::Enum(events) = &krate[id].kind else {
                return None;
            };
            let event = events.iter().find(|event| event.wire == name)?;
            Some(format!("{}::{}", path(krate, id), plain(&event.ident)))
        }
        Target::Item(name) => match find(krate, name)? {
            Found::Item(id) => Some(path(krate, id)),
            Found::Operation(operation) => {
                let function = operation.function();
                let path = link_to(operation.module(), plain(&function));
                Some(format!("{path}()"))
            }
            Found::Member(id, member) => {
                let owner = path(krate, id);
                match &krate[id].kind {
                    ItemKind::Record(_) => Some(format!("{owner}::{}", plain(&member.ident))),
                    _ => setter(&owner, member),
                }
            }
            Found::Parameter(operation, member) => {
                let request = link_to(operation.module(), operation.request());
                setter(&request, member)
            }
        },
    }
}

/// What a name of the contract became.
pub(crate) enum Found<'c> {
    Item(ItemId),
    Operation(&'c Operation),
    Member(ItemId, &'c Member),
    Parameter(&'c Operation, &'c Member),
}

pub(crate) fn find<'c>(krate: &'c Crate, name: &str) -> Option<Found<'c>> {
    if let Some(id) = krate.schemas.get(name) {
        return Some(Found::Item(*id));
    }
    let operation = |id: &str| krate.operations.iter().find(|o| o.id == id);
    if let Some(found) = operation(name) {
        return Some(Found::Operation(found));
    }
    let mut owner = name;
    while let Some((shorter, _)) = owner.rsplit_once('.') {
        owner = shorter;
        let path = &name[owner.len() + 1..];
        if let Some(id) = krate.schemas.get(owner)
            && let Some(found) = member(krate, *id, path)
        {
            return Some(found);
        }
        if let Some(operation) = operation(owner) {
            let (first, rest) = step(path);
            let parameter = operation.parameters.iter().find(|p| p.wire == first)?;
            return match rest {
                None => Some(Found::Parameter(operation, parameter)),
                Some(rest) => member(krate, inner(&parameter.ty)?, rest),
            };
        }
    }
    None
}

/// What a path of names leads to from an item.
fn member<'c>(krate: &'c Crate, id: ItemId, path: &str) -> Option<Found<'c>> {
    let (first, rest) = step(path);
    match &krate[id].kind {
        ItemKind::Record(record) | ItemKind::Params(record) => {
            let found = record.members.iter().find(|member| member.wire == first)?;
            match rest {
                None => Some(Found::Member(id, found)),
                Some(rest) => member(krate, inner(&found.ty)?, rest),
            }
        }
        ItemKind::Union(union) => {
            let arms = union.arms.iter().filter_map(|arm| inner(&arm.ty));
            arms.filter(|arm| krate[*arm].component.is_none())
                .find_map(|arm| member(krate, arm, path))
        }
        ItemKind::Alias(target) => member(krate, *target, path),
        ItemKind::Enum(_) => None,
    }
}

fn step(path: &str) -> (&str, Option<&str>) {
    match path.split_once('.') {
        Some((first, rest)) => (first, Some(rest)),
        None => (path, None),
    }
}

/// The item that a type is, or is several of.
pub(super) fn inner(ty: &RustType) -> Option<ItemId> {
    match ty {
        RustType::Item(id) => Some(*id),
        RustType::List(inner)
        | RustType::Map(inner)
        | RustType::Option(inner)
        | RustType::Clearable(inner)
        | RustType::Boxed(inner)
        | RustType::Page(_, inner) => self::inner(inner),
        _ => None,
    }
}

fn path(krate: &Crate, id: ItemId) -> String {
    let path = &krate[id].path;
    link_to(&path.module, &path.name)
}

/// A name in a link: raw identifiers have no pages under their marks.
fn plain(ident: &str) -> &str {
    ident.trim_start_matches("r#")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_sentence_ends_where_the_next_begins() {
        for (words, first) in [
            ("Lists them. The newest first.", "Lists them."),
            (
                "Takes `a. B` at 1.5 of {x}. `b` stays.",
                "Takes `a. B` at 1.5 of {x}.",
            ),
            ("One alone.", "One alone."),
        ] {
            assert_eq!(first_sentence(words), first);
        }
    }
}
