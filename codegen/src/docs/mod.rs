//! Documentation from facts: what a thing is on the wire, its unit, its limits, what it may be.
//!
//! None of it is Stripe's text, unless the document was read with its descriptions: then they stand before the facts.
//! Words of a name are said as words; everything else is a fact of the contract.

mod prose;

use crate::model::{
    About, Answer, Arm, Crate, Facts, Holds, ItemId, ItemKind, Member, Operation, Place, Rule,
    RustType, Unit, What,
};
use crate::naming::words;

/// The most allowed values that are listed in a field's own documentation.
const LISTED: usize = 8;

/// A name as a sentence's beginning: `amount_due` is `Amount due`.
pub(crate) fn sentence(name: &str) -> String {
    let text = words::words(name).join(" ");
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => name.to_owned(),
    }
}

/// What is said of an item. `target` is how the item that it is another name for is written there.
pub(crate) fn item(about: &About, target: &str) -> String {
    let what = match &about.what {
        What::Unknown => String::new(),
        What::Object(tag) => format!("The `{}` object.", code(tag)),
        What::Deleted(tag) => format!("What is left of a deleted `{}`.", code(tag)),
        What::Component(name) => format!("{}.", sentence(name)),
        What::Several(name) => format!("{}: one of several.", sentence(name)),
        What::Values(place) => format!("The values of `{}`.", code(place)),
        What::Choice(place) => format!("What `{}` can be.", code(place)),
        What::Fields(place) => format!("The fields of `{}`.", code(place)),
        What::Parameters(place) => format!("The parameters of `{}`.", code(place)),
        What::Before(_) => format!("[`{target}`]({target}), by the name that it had before."),
        What::EventObject => {
            "What an event can be about: any object, told by its `object`.".to_owned()
        }
        What::EventType => "What can happen: the events that an endpoint can ask for.".to_owned(),
        What::Notification(tag) => format!(
            "The `{}` object as it is delivered: without its data.",
            code(tag)
        ),
    };
    let reference = about.reference.as_ref();
    let reference = reference.map(|pointer| format!("Contract: `#{}`.", code(pointer)));
    let feature = about.feature.as_ref();
    let feature = feature.map(|feature| format!("Feature: `{feature}`."));
    let facts: Vec<String> = reference.into_iter().chain(feature).collect();
    let rest = described(about.description.as_deref(), facts.join("\n\n"));
    if rest.is_empty() {
        what
    } else {
        format!("{what}\n\n{rest}")
    }
}

/// What is said of a parameter that can be set: of one that holds several things also what none of them says, and what a
/// second call does.
pub(crate) fn setter(krate: &Crate, member: &Member) -> String {
    let about = self::member(krate, member, false);
    match several(member) {
        Some(more) => format!("{about} {more}").trim_start().to_owned(),
        None => about,
    }
}

fn several(member: &Member) -> Option<String> {
    let travels = member.travels;
    let in_query = member.place == Place::Query || !(travels.form || travels.json);
    let empty = match &member.ty {
        RustType::List(_) if in_query || member.facts.holds == Some(Holds::Expansions) => {
            "An empty list is not sent".to_owned()
        }
        RustType::List(_) if travels.query => {
            "An empty list says that there are none; in a query it is not sent".to_owned()
        }
        RustType::List(_) => "An empty list says that there are none".to_owned(),
        RustType::Map(_) if member.clearable && !member.required => {
            let clear = format!("clear_{}", member.ident.trim_start_matches("r#"));
            format!("An empty map is not sent: [`{clear}`](Self::{clear}) removes what is stored")
        }
        RustType::Map(_) => "An empty map is not sent".to_owned(),
        _ => return None,
    };
    Some(format!("{empty}. A second call replaces the first."))
}

/// What is said of a field or parameter. Of a field of an answer that can be expanded, its path is told.
pub(crate) fn member(krate: &Crate, member: &Member, is_answer: bool) -> String {
    let facts = &member.facts;
    if facts.holds == Some(Holds::Expansions) {
        return "Which references come back as objects instead of ids, by their paths in the answer.".to_owned();
    }
    let description = facts.description.as_deref();
    let words = sentence(&member.wire);
    let mut out = match facts.unit {
        Some(Unit::Smallest) => vec![format!("{words}, in the currency's smallest unit.")],
        Some(Unit::Seconds) => vec![format!("{words}, in seconds since 1970.")],
        // A description says more than the name.
        None if description.is_some() => Vec::new(),
        None => vec![format!("{words}.")],
    };
    out.extend(facts.holds.and_then(|holds| match holds {
        Holds::Expansions => None,
        Holds::Reference if is_answer => Some(format!(
            "An id; the object itself when `{}` is expanded.",
            member.wire
        )),
        Holds::Reference => Some("An id, or the object itself when expanded.".to_owned()),
        Holds::OneOf(id) => match &facts.values {
            Some(here) => listed(here.iter().map(String::as_str)),
            None => values(krate, id),
        },
        Holds::Decimal => Some("A decimal number as text.".to_owned()),
        Holds::Currency => Some("A three-letter ISO 4217 code in lower case.".to_owned()),
        Holds::Time => Some("An RFC 3339 time.".to_owned()),
        Holds::FreeKeys => Some("A map with free keys.".to_owned()),
        Holds::Page => Some("One page of a list.".to_owned()),
        Holds::Content => Some("The content of a file.".to_owned()),
    }));
    out.extend(limits(facts));
    if member.nullable {
        out.push("May be null.".to_owned());
    }
    if facts.was_required {
        out.push("Stripe doesn't require it any more.".to_owned());
    }
    if !facts.only.is_empty() {
        let places: Vec<String> = facts
            .only
            .iter()
            .map(|p| format!("`{}`", code(p)))
            .collect();
        out.push(format!("Only in {}.", places.join(", ")));
    }
    if facts.deprecated {
        out.push("Deprecated.".to_owned());
    }
    described(description, out.join(" "))
}

/// What is said of a union's arm.
pub(crate) fn arm(arm: &Arm) -> String {
    match &arm.rule {
        Rule::Text(text) => value(text),
        Rule::Tag(tag) => format!("An object whose `object` is `{}`.", code(tag)),
        Rule::Deleted(tag) => format!("A deleted object whose `object` is `{}`.", code(tag)),
        _ => format!("{}.", sentence(&arm.ident)),
    }
}

/// What is said of a request.
pub(crate) fn request(operation: &Operation) -> String {
    let function = operation.function();
    let link = function.trim_start_matches("r#");
    format!(
        "The request of [`{}`]({link}()).\n\n`{} {}` (`{}`).",
        operation.accessor.dotted(),
        operation.method.as_str(),
        operation.path,
        operation.id,
    )
}

/// What is said of the function that begins a request.
pub(crate) fn function(krate: &Crate, operation: &Operation) -> String {
    let summary = operation
        .summary
        .as_deref()
        .map(str::trim)
        .filter(|s| !s.is_empty());
    let summary = summary.map_or_else(|| sentence(operation.accessor.function()), prose);
    let call = format!("`{} {}`\n", operation.method.as_str(), operation.path);
    let mut out = format!(
        "{summary}.\n\n{}",
        described(operation.description.as_deref(), call)
    );
    let mut required = operation
        .parameters
        .iter()
        .filter(|p| p.required)
        .peekable();
    if required.peek().is_some() {
        out.push('\n');
    }
    for parameter in required {
        out.push_str(&list_item(&format!(
            "`{}`, {}: {}",
            code(&parameter.wire),
            place(parameter.place),
            member(krate, parameter, false)
        )));
    }
    if let Answer::Binary(media) = &operation.answer {
        out.push_str(&format!(
            "\nAnswers a document of type `{}`.\n",
            code(media)
        ));
    }
    if let Some(server) = &operation.server {
        out.push_str(&format!("\nServer: `{}`.\n", code(server)));
    }
    out.push_str(&format!(
        "\nFeature: `{}`.",
        krate.features.names[operation.feature]
    ));
    out
}

/// The document's own words, and then ours.
fn described(description: Option<&str>, facts: String) -> String {
    match description.map(prose::markdown) {
        Some(words) if facts.is_empty() => words,
        Some(words) => format!("{words}\n\n{facts}"),
        None => facts,
    }
}

/// The allowed values of an enumeration, if they are few.
fn values(krate: &Crate, id: ItemId) -> Option<String> {
    let ItemKind::Enum(variants) = &krate[id].kind else {
        return None;
    };
    listed(variants.iter().map(|v| v.wire.as_str()))
}

fn listed<'v>(values: impl Iterator<Item = &'v str>) -> Option<String> {
    let quoted: Vec<String> = values.map(value).collect();
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
fn list_item(text: &str) -> String {
    let mut lines = text.lines();
    let mut out = format!("- {}\n", lines.next().unwrap_or_default());
    for line in lines {
        out.push_str(format!("  {line}").trim_end());
        out.push('\n');
    }
    out
}

/// Where a parameter travels and whether it must be there, for a function's argument list.
fn place(place: Place) -> &'static str {
    match place {
        Place::Body => "in the body",
        Place::Query => "in the query",
        Place::Path => "in the path",
    }
}

/// A value as it travels.
pub(crate) fn value(text: &str) -> String {
    // Markdown has no code without a character in it.
    if text.trim().is_empty() {
        format!("{text:?}")
    } else {
        format!("`{}`", code(text))
    }
}

/// A text within backticks.
pub(crate) fn code(text: &str) -> String {
    text.replace('`', "'").replace(char::is_control, " ")
}

/// A short text of the contract as Markdown that means nothing more than the text.
pub(crate) fn prose(text: &str) -> String {
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
