//! Documentation from facts: what a thing is on the wire, its unit, its limits, what it may be.
//!
//! None of it is Stripe's text, unless the document was read with its descriptions: then they stand before the facts.
//! Words of a name are said as words; everything else is a fact of the contract.

use super::prose;
use crate::ir::{Api, Def, Facts, Field, Page, Place, Ty, TypeId};
use crate::naming::words;

/// The most allowed values that are listed in a field's own documentation.
const LISTED: usize = 8;

/// A name as a sentence's beginning: `amount_due` is `Amount due`.
pub(super) fn sentence(name: &str) -> String {
    let text = words::words(name).join(" ");
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => name.to_owned(),
    }
}

/// What is said of a field or parameter.
pub(super) fn field(api: &Api, field: &Field, expandable_as: Option<&str>) -> String {
    if field.name == super::expansions::EXPAND && field.ty == Ty::List(Box::new(Ty::Text)) {
        return "Which references come back as objects instead of ids, by their paths in the answer.".to_owned();
    }
    let description = field.facts.description.as_deref();
    let (words, unit) = (sentence(&field.name), unit(field));
    let mut out = match unit {
        Some(unit) => vec![format!("{words}, {unit}.")],
        // A description says more than the name.
        None if description.is_some() => Vec::new(),
        None => vec![format!("{words}.")],
    };
    out.extend(kind(api, field, expandable_as));
    // A limit says nothing of a value that is one of a list.
    if !matches!(field.ty, Ty::Named(_)) {
        out.extend(limits(&field.facts));
    }
    if field.nullable {
        out.push("May be null.".to_owned());
    }
    if field.facts.was_required {
        out.push("Stripe doesn't require it any more.".to_owned());
    }
    if !field.facts.only.is_empty() {
        let places: Vec<String> = field
            .facts
            .only
            .iter()
            .map(|place| format!("`{}`", code(place)))
            .collect();
        out.push(format!("Only in {}.", places.join(", ")));
    }
    if field.facts.deprecated {
        out.push("Deprecated.".to_owned());
    }
    described(description, out.join(" "))
}

/// The document's own words, and then ours.
pub(super) fn described(description: Option<&str>, facts: String) -> String {
    match description.map(prose::markdown) {
        Some(words) if facts.is_empty() => words,
        Some(words) => format!("{words}\n\n{facts}"),
        None => facts,
    }
}

fn unit(field: &Field) -> Option<&'static str> {
    // Stripe's integer amounts are in the smallest unit of the currency beside them.
    let amount = words::words(&field.name)
        .iter()
        .any(|w| matches!(w.as_str(), "amount" | "subtotal" | "total"));
    match &field.ty {
        Ty::Int if amount && !field.name.contains("count") => {
            Some("in the currency's smallest unit")
        }
        Ty::Timestamp => Some("in seconds since 1970"),
        _ => None,
    }
}

fn kind(api: &Api, field: &Field, expandable_as: Option<&str>) -> Option<String> {
    let mut ty = &field.ty;
    while let Ty::List(inner) | Ty::Nullable(inner) | Ty::Clearable(inner) = ty {
        ty = inner;
    }
    match ty {
        Ty::Expandable { .. } => Some(match expandable_as {
            Some(path) => format!("An id; the object itself when `{path}` is expanded."),
            None => "An id, or the object itself when expanded.".to_owned(),
        }),
        Ty::Named(id) => match &field.facts.values {
            Some(here) => listed(here),
            None => values(api, *id),
        },
        Ty::Decimal => Some("A decimal number as text.".to_owned()),
        Ty::Currency => Some("A three-letter ISO 4217 code in lower case.".to_owned()),
        Ty::DateTime => Some("An RFC 3339 time.".to_owned()),
        Ty::Map(_) => Some("A map with free keys.".to_owned()),
        Ty::Page(Page::List | Page::SearchResult | Page::V2List, _) => {
            Some("One page of a list.".to_owned())
        }
        Ty::Binary => Some("The content of a file.".to_owned()),
        _ => None,
    }
}

/// The allowed values of an enumeration, if they are few.
fn values(api: &Api, id: TypeId) -> Option<String> {
    let Def::Enumeration(enumeration) = &api.get(id).def else {
        return None;
    };
    listed(&enumeration.values)
}

fn listed(values: &[String]) -> Option<String> {
    let quoted: Vec<String> = values.iter().map(|v| value(v)).collect();
    Some(match quoted.as_slice() {
        [one] => format!("Only {one}."),
        [first @ .., last] if quoted.len() <= LISTED => format!("{} or {last}.", first.join(", ")),
        _ => return None,
    })
}

fn limits(facts: &Facts) -> Vec<String> {
    let mut out = Vec::new();
    if let Some(max) = facts.max_length {
        out.push(format!("At most {max} characters."));
    }
    if let Some(pattern) = &facts.pattern {
        out.push(format!("Matches `{}`.", code(pattern)));
    }
    match (facts.minimum, facts.maximum) {
        (Some(min), Some(max)) => out.push(format!("From {min} to {max}.")),
        (Some(min), None) => out.push(format!("At least {min}.")),
        (None, Some(max)) => out.push(format!("At most {max}.")),
        (None, None) => {}
    }
    out
}

/// A text of several lines as one item of a list.
pub(super) fn item(text: &str) -> String {
    let mut lines = text.lines();
    let mut out = format!("- {}\n", lines.next().unwrap_or_default());
    for line in lines {
        out.push_str(format!("  {line}").trim_end());
        out.push('\n');
    }
    out
}

/// Where a parameter travels and whether it must be there, for a function's argument list.
pub(super) fn place(place: Place) -> &'static str {
    match place {
        Place::Body => "in the body",
        Place::Query => "in the query",
        Place::Path => "in the path",
    }
}

/// A value as it travels.
pub(super) fn value(text: &str) -> String {
    // Markdown has no code without a character in it.
    if text.trim().is_empty() {
        format!("{text:?}")
    } else {
        format!("`{}`", code(text))
    }
}

/// A text within backticks.
pub(super) fn code(text: &str) -> String {
    text.replace('`', "'").replace(char::is_control, " ")
}

/// A short text of the contract as Markdown that means nothing more than the text.
pub(super) fn prose(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.trim_end_matches('.').chars() {
        match c {
            '\n' | '\r' => out.push(' '),
            '<' | '>' | '[' | ']' | '*' | '_' | '\\' | '`' | '#' | '~' | '|' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    // What a line begins with can make it a list or a heading.
    let digits = out.bytes().take_while(u8::is_ascii_digit).count();
    let marker = if digits > 0 { ".)" } else { "-+=" };
    if out[digits..].starts_with(|c| marker.contains(c)) {
        out.insert(digits, '\\');
    }
    out
}
