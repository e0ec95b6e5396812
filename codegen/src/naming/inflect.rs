//! English singulars and plurals, as far as names of an API need them.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use super::words::words;
use crate::ir::ELEMENT;

/// Words that read the same for one and for many, or end in `s` without being a plural.
const FIXED: [&str; 55] = [
    "access",
    "ads",
    "alias",
    "always",
    "analytics",
    "as",
    "aws",
    "bacs",
    "becs",
    "bias",
    "canvas",
    "chaos",
    "css",
    "data",
    "details",
    "dns",
    "earnings",
    "eps",
    "fps",
    "funds",
    "gas",
    "goods",
    "gps",
    "has",
    "headquarters",
    "https",
    "ios",
    "its",
    "jeans",
    "lens",
    "logistics",
    "mathematics",
    "means",
    "media",
    "metadata",
    "news",
    "pas",
    "perhaps",
    "pos",
    "proceeds",
    "relations",
    "s",
    "sales",
    "savings",
    "series",
    "settings",
    "sms",
    "species",
    "status",
    "terms",
    "tls",
    "towards",
    "vs",
    "was",
    "xss",
];

/// Pairs that no ending gives away.
const IRREGULAR: [(&str, &str); 44] = [
    ("alias", "aliases"),
    ("analysis", "analyses"),
    ("appendix", "appendices"),
    ("axis", "axes"),
    ("basis", "bases"),
    ("bias", "biases"),
    ("bonus", "bonuses"),
    ("bus", "buses"),
    ("calorie", "calories"),
    ("campus", "campuses"),
    ("canvas", "canvases"),
    ("census", "censuses"),
    ("child", "children"),
    ("cookie", "cookies"),
    ("crisis", "crises"),
    ("criterion", "criteria"),
    ("diagnosis", "diagnoses"),
    ("echo", "echoes"),
    ("foot", "feet"),
    ("gas", "gases"),
    ("half", "halves"),
    ("hero", "heroes"),
    ("hypothesis", "hypotheses"),
    ("index", "indices"),
    ("knife", "knives"),
    ("leaf", "leaves"),
    ("lens", "lenses"),
    ("life", "lives"),
    ("man", "men"),
    ("matrix", "matrices"),
    ("mouse", "mice"),
    ("movie", "movies"),
    ("person", "people"),
    ("quiz", "quizzes"),
    ("self", "selves"),
    ("selfie", "selfies"),
    ("shelf", "shelves"),
    ("status", "statuses"),
    ("thesis", "theses"),
    ("tie", "ties"),
    ("tooth", "teeth"),
    ("vertex", "vertices"),
    ("virus", "viruses"),
    ("woman", "women"),
];

/// The singulars of words that no ending gives away; none of words that stay as they are.
static SINGULARS: LazyLock<HashMap<&str, Option<&str>>> = LazyLock::new(|| {
    let ones = IRREGULAR.iter().map(|(one, _)| *one);
    let fixed = FIXED.into_iter().chain(ones).map(|word| (word, None));
    let irregular = IRREGULAR.iter().map(|(one, many)| (*many, Some(*one)));
    fixed.chain(irregular).collect()
});

/// The singular of a lower-case word, or of the last word of a `snake_case` name.
pub fn singular(word: &str) -> Cow<'_, str> {
    let (head, last) = split_last(word);
    match SINGULARS.get(last) {
        Some(Some(one)) => return Cow::Owned(format!("{head}{one}")),
        Some(None) => return Cow::Borrowed(word),
        None => {}
    }
    let shorten = |by: usize| Cow::Borrowed(word.get(..word.len() - by).unwrap_or(word));
    if last.ends_with("ies") && last.len() > 4 {
        return Cow::Owned(format!("{}y", word.get(..word.len() - 3).unwrap_or(word)));
    }
    if ["sses", "xes", "ches", "shes", "zzes"]
        .iter()
        .any(|ending| last.ends_with(ending))
    {
        return shorten(2);
    }
    if ["ss", "us", "is"]
        .iter()
        .any(|ending| last.ends_with(ending))
        || !last.ends_with('s')
    {
        return Cow::Borrowed(word);
    }
    shorten(1)
}

/// The plural of a lower-case singular word, or of the last word of a `snake_case` name.
pub fn plural(word: &str) -> Cow<'_, str> {
    let (head, last) = split_last(word);
    if let Some((_, many)) = IRREGULAR.iter().find(|(one, _)| *one == last) {
        return Cow::Owned(format!("{head}{many}"));
    }
    if FIXED.contains(&last) || last.is_empty() || is_plural(word) {
        return Cow::Borrowed(word);
    }
    if ["s", "x", "z", "ch", "sh"]
        .iter()
        .any(|ending| last.ends_with(ending))
    {
        return Cow::Owned(format!("{word}es"));
    }
    let stem = word
        .strip_suffix('y')
        .filter(|stem| !stem.ends_with(['a', 'e', 'i', 'o', 'u']));
    Cow::Owned(match stem {
        Some(stem) => format!("{stem}ies"),
        None => format!("{word}s"),
    })
}

/// Whether the word, or the last word of the name, is a plural that has a singular of its own.
pub fn is_plural(word: &str) -> bool {
    singular(word) != word
}

/// The last word of a `snake_case` name, and all before it with its `_`.
fn split_last(name: &str) -> (&str, &str) {
    name.split_at(name.rfind('_').map_or(0, |at| at + 1))
}

/// The last word of a field path: what the thing is called there.
pub(crate) fn word(field: &str) -> String {
    match field.strip_suffix(ELEMENT) {
        Some(many) => singular(&words(many).join("_")).into_owned(),
        None => words(field).join("_"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways() {
        for (one, many) in [
            ("address", "addresses"),
            ("status", "statuses"),
            ("capability", "capabilities"),
            ("tax", "taxes"),
            ("fee", "fees"),
            ("basis", "bases"),
            ("index", "indices"),
            ("person", "people"),
            ("company", "companies"),
            ("country", "countries"),
            ("currency", "currencies"),
            ("discount", "discounts"),
            ("price", "prices"),
            ("invoice", "invoices"),
            ("purchase", "purchases"),
            ("reserve", "reserves"),
            ("branch", "branches"),
            ("box", "boxes"),
            ("day", "days"),
            ("key", "keys"),
            ("size", "sizes"),
            ("balance", "balances"),
            ("alias", "aliases"),
            ("line_item", "line_items"),
            ("full_name_alias", "full_name_aliases"),
            ("saved_query", "saved_queries"),
            ("event_summary", "event_summaries"),
            ("supplier", "suppliers"),
            ("race", "races"),
            ("id", "ids"),
        ] {
            assert_eq!(singular(many), one);
            assert_eq!(plural(one), many);
            assert_eq!(singular(one), one, "a singular stays");
        }
        assert_eq!(singular("persons"), "person");
        assert_eq!(plural("persons"), "persons");
    }

    #[test]
    fn neither() {
        for word in [
            "data",
            "details",
            "series",
            "us",
            "gross",
            "business",
            "previous",
            "sms",
            "sepa",
            "settings",
            "bacs",
            "becs",
            "eps",
            "analysis",
            "tls",
            "less",
            "address",
            "bonus",
            "tos",
            "process",
            "status_details",
            "terms",
        ] {
            if word != "tos" {
                assert_eq!(singular(word), word);
            }
        }
        assert_eq!(plural("data"), "data");
        assert_eq!(plural("settings"), "settings");
        assert_eq!(singular(""), "");
        assert_eq!(singular("s"), "s");
        assert_eq!(plural(""), "");
    }
}
