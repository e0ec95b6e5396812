//! Documentation: what a thing means, in our words, and then facts of the contract: its unit, its limits, what it may be.
//!
//! None of it is Stripe's text, unless the document was read with its descriptions: then they stand in the place of our
//! words.

mod finished;
mod held;
mod operation;
mod prose;
mod reference;
mod words;

use crate::model::{
    Arm, Crate, Holds, Item, ItemId, ItemKind, Member, Place, Rule, RustType, Unit, Variant, What,
};
use crate::naming;
pub(crate) use finished::finished;
pub(crate) use held::Held;
pub(crate) use operation::{function, request, row, subject, summary};
pub(crate) use reference::{call as call_reference, object as object_reference};
pub(crate) use words::{Beside, Found, find, first_sentence, linked, text as plain};

/// The longest text that Stripe takes, where it has no limit in mind.
const NO_LIMIT: usize = 5000;

/// The most allowed values that are listed in a field's own documentation.
const LISTED: usize = 8;

/// A name as a sentence's beginning: `amount_due` is `Amount due`.
pub(crate) fn sentence(name: &str) -> String {
    let text = naming::words::words(name).join(" ");
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => name.to_owned(),
    }
}

/// What is said of an item: of one that has no words of its own, what the fields say that hold it. `target` is how the item
/// that it is another name for is written there.
pub(crate) fn item(krate: &Crate, item: &Item, held: Option<&str>, target: &str) -> String {
    let about = &item.about;
    let is_empty = matches!(&item.kind, ItemKind::Params(record) if record.members.is_empty());
    let what = match &about.what {
        What::Unknown => String::new(),
        What::Object(tag) => format!("The `{}` object.", code(tag)),
        What::Deleted(tag) => format!("What is left of a deleted `{}`.", code(tag)),
        What::Component(name) => format!("{}.", sentence(name)),
        What::Several(name) => format!("{}: one of several.", sentence(name)),
        What::Values(place) => format!("The values of `{}`.", code(place)),
        What::Choice(place) => format!("What `{}` can be.", code(place)),
        What::Fields(place) => format!("The fields of `{}`.", code(place)),
        What::Parameters(place) if is_empty => {
            format!("The parameters of `{}`: none so far.", code(place))
        }
        What::Parameters(place) => format!("The parameters of `{}`.", code(place)),
        What::Range => "A range: what lies within all the bounds that are set.".to_owned(),
        What::Filter => "What a list is filtered by: one value, or a range of them.".to_owned(),
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
    let own = about
        .words
        .as_deref()
        .map(|words| (words, Beside::of(item)));
    // What stands beside a field doesn't stand beside its type.
    let words = own.or(held.map(|words| (words, Beside::Nothing)));
    let mut parts = match words.filter(|_| about.description.is_none()) {
        Some((text, beside)) => {
            let text = words::rustdoc(krate, text, &beside);
            // A component's name says nothing beside words.
            let named = matches!(about.what, What::Component(_) | What::Several(_));
            vec![text, if named { String::new() } else { what }]
        }
        None => vec![what],
    };
    parts.extend(about.description.as_deref().map(prose::markdown));
    let reference = reference::object(krate, item);
    parts.extend(reference.map(|page| format!("[Stripe's reference]({page})")));
    let pointer = about.reference.as_ref();
    parts.extend(pointer.map(|pointer| format!("Contract: `#{}`.", code(pointer))));
    let feature = about.feature.as_ref();
    parts.extend(match feature {
        _ if item.is_opaque => Some(format!(
            "Feature: {}. Without it, the type has its id and `json()`, and no other fields.",
            features(krate, item)
        )),
        Some(feature) => Some(format!("Feature: `{feature}`.")),
        None => None,
    });
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

/// What is said of a resource's opaque form.
pub(crate) fn opaque(krate: &Crate, item: &Item) -> String {
    let tag = match &item.about.what {
        What::Object(tag) => format!("The `{}` object", code(tag)),
        _ => "An object".to_owned(),
    };
    format!(
        "{tag} without its fields: these need the feature {}.\n\nWhatever came is kept: `json()` of the trait `record::Value` has \
         it, with that feature and without.",
        features(krate, item)
    )
}

/// The features that have an item, as text.
fn features(krate: &Crate, item: &Item) -> String {
    let features = krate.features.list(&item.needs);
    let names: Vec<String> = features.iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [rest @ .., end] if !rest.is_empty() => format!("{} or {end}", rest.join(", ")),
        _ => names.concat(),
    }
}

/// A path for a link: `r#type` in one would be the fragment `type` of `r`.
fn link_to(modules: &[String], name: &str) -> String {
    crate::model::path_text("crate", modules, name).replace("r#", "")
}

/// What is said of a parameter that can be set: of one that holds several things also what none of them says, and what a
/// second call does.
pub(crate) fn setter(krate: &Crate, member: &Member, beside: &Beside<'_>) -> String {
    let about = self::member(krate, member, beside);
    let Some(more) = several(member) else {
        return about;
    };
    // A document's words stand on lines of their own: they may end with a list or a code block.
    let between = match member.facts.description {
        Some(_) => "\n\n",
        None => " ",
    };
    format!("{about}{between}{more}").trim_start().to_owned()
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

/// What is said of a field or parameter: words, and then facts. Nothing, if there are none.
pub(crate) fn member(krate: &Crate, member: &Member, beside: &Beside<'_>) -> String {
    if is_our_own(member) {
        return EXPAND_ABOUT.to_owned();
    }
    let facts = facts(krate, member, beside.is_answer());
    if let Some(description) = &member.facts.description {
        let words = prose::markdown(description);
        return [words, facts]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join("\n\n");
    }
    let words = member.facts.words.as_deref();
    let words = words.map(|text| words::rustdoc(krate, text, beside));
    let parts = words.into_iter().chain(Some(facts));
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// The same as plain text.
pub(crate) fn member_text(krate: &Crate, member: &Member) -> String {
    if is_our_own(member) {
        return EXPAND_ABOUT.to_owned();
    }
    let words = member.facts.words.as_deref().map(words::text);
    let parts = words.into_iter().chain(Some(facts(krate, member, false)));
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

pub(crate) const EXPAND_ABOUT: &str =
    "Which references come back as objects instead of ids, by their paths in the answer.";

/// Whether what is said of a member is always the same.
pub(crate) fn is_our_own(member: &Member) -> bool {
    member.facts.holds == Some(Holds::Expansions)
}

/// What is known of a field or parameter beyond its name and type. Of a field of an answer that can be expanded, its path
/// is told.
pub(crate) fn facts(krate: &Crate, member: &Member, is_answer: bool) -> String {
    let facts = &member.facts;
    let words = facts
        .description
        .is_none()
        .then_some(facts.words.as_deref());
    let words = words.flatten().unwrap_or_default().to_lowercase();
    let mut out = Vec::new();
    match facts.unit {
        Some(Unit::Smallest) if !words.contains("smallest") => {
            out.push("In the currency's smallest unit.".to_owned());
        }
        Some(Unit::Seconds) => out.push("In seconds since 1970.".to_owned()),
        _ => {}
    }
    out.extend(facts.holds.and_then(|holds| match holds {
        Holds::Expansions => None,
        Holds::Reference => Some(reference_to(member, &words, is_answer)),
        Holds::OneOf(id) => match &facts.values {
            Some(here) => listed(here.iter().map(String::as_str), &words),
            None => values(krate, id, &words),
        },
        Holds::Decimal => Some("A decimal number as text.".to_owned()),
        Holds::Currency => Some("A three-letter ISO 4217 code in lower case.".to_owned()),
        Holds::Time => Some("An RFC 3339 time.".to_owned()),
    }));
    if words.is_empty() && member.place == Place::Path {
        out.extend(path_id(krate, member));
    }
    out.extend(limits(member, &words));
    // Words tell when and why.
    if member.nullable && !words.contains("null") {
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
    out.join(" ")
}

/// What a reference is besides an id, which the words may tell; of a field of an answer, where the object comes from.
fn reference_to(member: &Member, words: &str, is_answer: bool) -> String {
    let is_told = words.starts_with("id of ") || words.starts_with("ids of ");
    let (id, object) = match member.ty {
        RustType::List(_) => ("Ids", "objects themselves"),
        _ => ("An id", "object itself"),
    };
    match (is_answer, is_told) {
        (true, true) => format!("The {object} when `{}` is expanded.", member.wire),
        (true, false) => format!("{id}; the {object} when `{}` is expanded.", member.wire),
        (false, _) => format!("{id}, or the {object} when expanded."),
    }
}

/// What a parameter of a path is, where it is an object's id.
fn path_id(krate: &Crate, member: &Member) -> Option<String> {
    let name = match &member.ty {
        RustType::Id(id) => krate[*id].component.as_deref().map(undeleted),
        RustType::Text => None,
        _ => return None,
    };
    let name = name.unwrap_or(member.wire.trim_end_matches("_id"));
    let is_plain = name == "id" || name.is_empty();
    let name = if is_plain {
        "object".to_owned()
    } else {
        naming::words::words(name).join(" ")
    };
    Some(format!("Id of the {name}."))
}

/// The object that a schema is of: what is left of a deleted one has the same id.
fn undeleted(component: &str) -> &str {
    component.strip_prefix("deleted_").unwrap_or(component)
}

/// What is said of a value of an enumeration.
pub(crate) fn variant(krate: &Crate, variant: &Variant) -> String {
    told(krate, &variant.wire, variant.words.as_deref())
}

fn told(krate: &Crate, wire: &str, words: Option<&str>) -> String {
    let words = words.map(|text| words::rustdoc(krate, text, &Beside::Nothing));
    match words {
        Some(words) => format!("{}: {words}", value(wire)),
        None => value(wire),
    }
}

/// What is said of a union's arm.
pub(crate) fn arm(krate: &Crate, arm: &Arm) -> String {
    match &arm.rule {
        Rule::Text(text) => told(krate, text, arm.words.as_deref()),
        Rule::Tag(tag) => format!("An object whose `object` is `{}`.", code(tag)),
        Rule::Deleted(tag) => format!("A deleted object whose `object` is `{}`.", code(tag)),
        _ => match &arm.ty {
            RustType::Item(id) if krate[*id].about.what == What::Range => {
                "Anything within these bounds.".to_owned()
            }
            RustType::Timestamp | RustType::DateTime => "A point in time.".to_owned(),
            RustType::I64 => "A whole number.".to_owned(),
            RustType::F64 => "A number.".to_owned(),
            RustType::Bool => "True or false.".to_owned(),
            RustType::Text => "Any text.".to_owned(),
            RustType::Id(_) => "An id.".to_owned(),
            RustType::List(_) => "A list.".to_owned(),
            RustType::Map(_) => "Any keys and their values.".to_owned(),
            ty => {
                let words = words::inner(ty).and_then(|id| krate[id].about.words.as_deref());
                match words {
                    Some(words) => words::rustdoc(krate, first_sentence(words), &Beside::Nothing),
                    None => format!("{}.", sentence(&arm.ident)),
                }
            }
        },
    }
}

/// The allowed values of an enumeration, if they are few.
fn values(krate: &Crate, id: ItemId, words: &str) -> Option<String> {
    let ItemKind::Enum(variants) = &krate[id].kind else {
        return None;
    };
    listed(variants.iter().map(|v| v.wire.as_str()), words)
}

/// Nothing, where the words name all of them; of a single one, where they name nothing else.
fn listed<'v>(values: impl Iterator<Item = &'v str>, words: &str) -> Option<String> {
    let named = words.matches('`').count() / 2;
    // A link to the field of that name is its name, too.
    let is_named = |wire: &str| {
        let wire = wire.to_lowercase();
        words.contains(&value(&wire)) || words.contains(&format!("{{.{wire}}}"))
    };
    let wires: Vec<&str> = values.collect();
    let quoted: Vec<String> = wires.iter().map(|wire| value(wire)).collect();
    Some(match quoted.as_slice() {
        [one] if is_named(wires[0]) && named == 1 => return None,
        [one] => format!("Only {one}."),
        _ if wires.iter().all(|wire| is_named(wire)) => return None,
        [first @ .., last] if quoted.len() <= LISTED => format!("{} or {last}.", first.join(", ")),
        _ => return None,
    })
}

/// The limits that the words don't tell.
fn limits(member: &Member, words: &str) -> Vec<String> {
    let facts = &member.facts;
    let mut out = Vec::new();
    let is_id = matches!(member.ty, RustType::Id(_) | RustType::Expandable { .. })
        || member.wire == "id"
        || member.wire.ends_with("_id");
    // Nobody makes an id, and nobody's text is as long as the longest that is taken.
    let is_told = |max: &usize| {
        let told = [format!("up to {max} "), format!("{max} characters at most")];
        told.iter().any(|told| words.contains(told))
    };
    let max = facts.max_length.filter(|max| !is_id && *max < NO_LIMIT);
    if let Some(max) = max.filter(|max| !is_told(max)) {
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

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn values_are_listed_where_the_words_dont_name_them_all() {
        let listed = |words: &str| listed(["credit", "debit"].into_iter(), words);
        let all = Some("`credit` or `debit`.".to_owned());
        assert_eq!(listed(""), all);
        assert_eq!(listed("a `credit`, or a debit"), all);
        assert_eq!(listed("added (`credit`) or used (`debit`)"), None);
    }
}
