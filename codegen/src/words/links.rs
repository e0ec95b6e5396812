//! Links in words: `{invoice}`, `{invoice.amount_due}`, `{.currency}`, `{PostRefunds}`, `{@invoice.paid}`, and any of them
//! with a text of its own, as `{invoice|the invoice}`.

use crate::ir::{Api, Def, Field, Schema, Ty, TypeId};

pub(super) const HELP: &str = "a link is `{schema}`, `{schema.field}`, `{.field}`, `{OperationId}` or `{@event.type}`, \
     and may have a text: `{invoice|the invoice}`";

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part<'t> {
    /// As it is.
    Text(&'t str),
    /// A link.
    Link {
        /// To what.
        target: Target<'t>,
        /// With this text.
        label: Option<&'t str>,
    },
}

/// What a link leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target<'t> {
    /// A field beside the place.
    Beside(&'t str),
    /// An event type.
    Event(&'t str),
    /// A schema, a field or an operation, by the contract's name.
    Item(&'t str),
}

/// The pieces of a text. Braces in backticks are text.
pub(crate) fn parts(text: &str) -> Result<Vec<Part<'_>>, String> {
    let mut out = Vec::new();
    let (mut start, mut open, mut is_code) = (0, None, false);
    for (at, c) in text.char_indices() {
        match (c, open) {
            ('`', None) => is_code = !is_code,
            ('{', None) if !is_code => {
                if start < at {
                    out.push(Part::Text(&text[start..at]));
                }
                open = Some(at + 1);
            }
            ('}', Some(from)) => {
                out.push(link(&text[from..at])?);
                (start, open) = (at + 1, None);
            }
            ('{', Some(_)) => return Err("a brace in a link".to_owned()),
            ('}', None) if !is_code => return Err("a brace that closes nothing".to_owned()),
            _ => {}
        }
    }
    if open.is_some() {
        return Err("a link without an end".to_owned());
    }
    if start < text.len() {
        out.push(Part::Text(&text[start..]));
    }
    Ok(out)
}

fn link(inside: &str) -> Result<Part<'_>, String> {
    let (target, label) = match inside.split_once('|') {
        Some((target, label)) => (target, Some(label)),
        None => (inside, None),
    };
    let target = match (target.strip_prefix('.'), target.strip_prefix('@')) {
        (Some(name), _) => Target::Beside(name),
        (_, Some(name)) => Target::Event(name),
        _ => Target::Item(target),
    };
    let (Target::Beside(name) | Target::Event(name) | Target::Item(name)) = target;
    if name.is_empty() || label.is_some_and(|label| label.trim().is_empty()) {
        return Err(format!("`{{{inside}}}` leads nowhere"));
    }
    Ok(Part::Link { target, label })
}

/// Whether the contract has what a link names.
pub(super) fn exists(api: &Api, name: &str) -> bool {
    if api.schemas.contains_key(name) || api.operations.iter().any(|o| o.id == name) {
        return true;
    }
    let mut at = name;
    while let Some((owner, _)) = at.rsplit_once('.') {
        let path = &name[owner.len() + 1..];
        let schema = match api.schemas.get(owner) {
            Some(Schema::Type(id) | Schema::Merged(id)) => has(api, *id, path),
            Some(Schema::Alias(ty)) => reaches(api, ty, path),
            None => false,
        };
        let operation = api.operations.iter().find(|o| o.id == owner);
        if schema || operation.is_some_and(|o| field_reaches(api, &o.parameters, path)) {
            return true;
        }
        at = owner;
    }
    false
}

fn has(api: &Api, id: TypeId, path: &str) -> bool {
    match &api.get(id).def {
        Def::Record(record) => {
            let mut constants = record.constants.iter();
            field_reaches(api, &record.fields, path) || constants.any(|c| c.name == path)
        }
        Def::Union(union) => union.arms.iter().any(|arm| {
            let inline = |id: TypeId| api.get(id).schema.is_none();
            matches!(&arm.ty, Ty::Named(id) if inline(*id)) && reaches(api, &arm.ty, path)
        }),
        Def::Enumeration(_) => false,
    }
}

fn field_reaches(api: &Api, fields: &[Field], path: &str) -> bool {
    let (name, rest) = match path.split_once('.') {
        Some((name, rest)) => (name, Some(rest)),
        None => (path, None),
    };
    let Some(field) = fields.iter().find(|field| field.name == name) else {
        return false;
    };
    rest.is_none_or(|rest| reaches(api, &field.ty, rest))
}

fn reaches(api: &Api, ty: &Ty, path: &str) -> bool {
    match ty {
        Ty::Named(id) => has(api, *id, path),
        Ty::List(inner)
        | Ty::Map(inner)
        | Ty::Nullable(inner)
        | Ty::Clearable(inner)
        | Ty::Page(_, inner) => reaches(api, inner, path),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_taken_apart() {
        let link = |target, label| Part::Link { target, label };
        assert_eq!(
            parts("See {invoice|the one}, {.a} and {@b.c}, not `{d}`.").unwrap(),
            [
                Part::Text("See "),
                link(Target::Item("invoice"), Some("the one")),
                Part::Text(", "),
                link(Target::Beside("a"), None),
                Part::Text(" and "),
                link(Target::Event("b.c"), None),
                Part::Text(", not `{d}`."),
            ]
        );
    }

    #[test]
    fn a_link_that_leads_nowhere_is_told() {
        for text in ["{a", "a}", "{}", "{.}", "{a|}", "{a{b}}"] {
            assert!(parts(text).is_err(), "{text}");
        }
    }
}
