//! What a text must be to stand in the documentation as it is.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::source::is_seen;

/// Words that say nothing of themselves.
const FILLERS: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "by", "for", "in", "is", "its", "of", "on", "or", "that",
    "the", "this", "to", "what", "which", "with",
];

/// What is wrong with a text, and what to do about it.
pub(super) fn flaw(text: &str) -> Option<(&'static str, &'static str)> {
    if text.trim().is_empty() {
        return Some(("there is no text", "write it, or remove the entry"));
    }
    if text != text.trim() || text.contains("  ") || text.contains(char::is_control) {
        return Some((
            "lines, or spaces that are too many",
            "write one line, with one space between words",
        ));
    }
    if !text.chars().all(is_seen) {
        return Some((
            "a character that can't be seen",
            "write it out, or remove it",
        ));
    }
    let ends = text.trim_end_matches(['"', ')']);
    if !ends.ends_with(['.', '?']) {
        return Some(("a text ends with a full stop", "write sentences"));
    }
    if text.contains("://") {
        return Some((
            "an address",
            "leave it out: Stripe's reference is linked by rule, and everything else with `{...}`",
        ));
    }
    if text.matches('`').count() % 2 == 1 {
        return Some(("a backtick without its other", "put code in two backticks"));
    }
    if plain(text).contains(['[', ']', '<', '>', '*', '#', '|', '\\', '~']) {
        return Some((
            "a character that means something in Markdown",
            "put code in backticks, and write the rest as plain text",
        ));
    }
    if !is_a_paragraph(text) {
        return Some((
            "Markdown takes this for more than text",
            "begin with a word, and put names with underscores in backticks",
        ));
    }
    None
}

/// Whether Markdown has nothing in a text but a paragraph, with code in backticks.
fn is_a_paragraph(text: &str) -> bool {
    Parser::new(text).all(|event| match event {
        Event::Start(tag) => tag == Tag::Paragraph,
        Event::End(tag) => tag == TagEnd::Paragraph,
        Event::Text(_) | Event::Code(_) => true,
        _ => false,
    })
}

/// A text without what is in backticks and in braces.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, piece) in text.split('`').enumerate() {
        if index % 2 == 1 {
            out.push(' ');
            continue;
        }
        let mut rest = piece;
        while let Some((before, link)) = rest.split_once('{') {
            out.push_str(before);
            rest = link.split_once('}').map_or("", |(_, after)| after);
        }
        out.push_str(rest);
    }
    out
}

/// Whether a text has no word but those of a name.
pub(super) fn says_its_name(text: &str, name: &str) -> bool {
    let name = words(name);
    words(text)
        .iter()
        .filter(|word| !FILLERS.contains(&word.as_str()))
        .all(|word| {
            let same = |other: &String| stem(other) == stem(word);
            name.iter().any(same)
        })
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn stem(word: &str) -> &str {
    let stem = ["ies", "es", "s", "ed"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending));
    stem.filter(|stem| !stem.is_empty()).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_in_order() {
        for text in [
            "How much, in the smallest currency unit.",
            "Null until {.status} is `paid_out[]`.",
            "What {invoice|the invoice} owes (in \"cents\".)",
        ] {
            assert_eq!(flaw(text), None, "{text}");
        }
    }

    #[test]
    fn what_markdown_or_a_reader_would_trip_over_is_not() {
        for text in [
            "",
            " Padded.",
            "Two\nlines.",
            "Two  spaces.",
            "No full stop",
            "See https://example.com.",
            "One `tick.",
            "A [link](x).",
            "Bold *text*.",
            "A <b>tag</b>.",
            "1. What is due.",
            "- What is due.",
            "Either _this_ or that.",
            "Turned \u{202e}round.",
        ] {
            assert!(flaw(text).is_some(), "{text}");
        }
    }

    #[test]
    fn a_name_turned_round_says_nothing() {
        assert!(says_its_name("The amount that is due.", "amount_due"));
        assert!(says_its_name("Cards.", "card"));
        assert!(!says_its_name("What the customer owes.", "amount_due"));
    }
}
