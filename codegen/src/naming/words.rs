//! Text into words, and words into identifiers.
//!
//! The contract spells names in every way there is (`payment_method`, `tax.registration`, `en-GB`, `Etc/GMT+0`,
//! `verifone_P400`). All of them come through the one splitter of this file, so equal words always read equal.

pub use super::inflect::{plural, singular};
pub use super::variants::{VariantError, variant, variants};

/// The longest name that is public.
pub const LONGEST: usize = 60;

/// The words that a name loses first.
const LITTLE_WORDS: [&str; 14] = [
    "the", "a", "an", "of", "to", "and", "be", "is", "in", "for", "with", "by", "on", "or",
];

/// The lower-case words of a text: `"HTTPServer_v2"` is `["http", "server", "v2"]`.
pub fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    each_letter(text, |letter, starts| match words.last_mut() {
        Some(word) if !starts => word.push(letter),
        _ => words.push(String::from(letter)),
    });
    words
}

/// The text as a `snake_case` identifier; keywords are left for [`super::reserved`] to escape.
///
/// A number that would come first is spelled out (`3ds` is `three_ds`). A text without letters and digits is empty.
pub fn snake(text: &str) -> String {
    let mut name = String::with_capacity(text.len() + 4);
    each_letter(text, |letter, starts| {
        if starts && !name.is_empty() {
            name.push('_');
        }
        name.push(letter);
    });
    match leading_number(&name) {
        Some((first, rest)) if rest.is_empty() || rest.starts_with('_') => {
            format!("{}{rest}", snake(&first))
        }
        Some((first, rest)) => format!("{}_{rest}", snake(&first)),
        None => name,
    }
}

/// The text as a `PascalCase` identifier; prelude names are left for [`super::reserved`] to escape.
///
/// Numbers that meet are kept apart (`1.0.2` is `V1_0_2`), and one that would come first is spelled out
/// (`3ds` is `ThreeDs`). A text without letters and digits is empty.
pub fn pascal(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    each_letter(text, |letter, starts| {
        if starts && letter.is_ascii_digit() && name.ends_with(|c: char| c.is_ascii_digit()) {
            name.push('_');
        }
        name.push(if starts {
            letter.to_ascii_uppercase()
        } else {
            letter
        });
    });
    match leading_number(&name) {
        Some((first, rest)) => {
            let mut name = first;
            let mut rest = rest.chars();
            name.extend(rest.next().map(|letter| letter.to_ascii_uppercase()));
            name.extend(rest);
            name
        }
        None => name,
    }
}

/// The text as a `PascalCase` identifier of at most [`LONGEST`] letters.
///
/// A name that is too long loses its little words, the last ones first, and after them whole words at its end.
pub fn short_pascal(text: &str) -> String {
    let name = pascal(text);
    if name.len() <= LONGEST {
        return name;
    }
    let mut words = words(text);
    let name = without_little_words(&words);
    if name.len() <= LONGEST {
        return name;
    }
    words.retain(|word| !LITTLE_WORDS.contains(&word.as_str()));
    while words.len() > 1 && pascal_of(&words).len() > LONGEST {
        words.pop();
    }
    let mut name = pascal_of(&words);
    name.truncate(LONGEST);
    name
}

/// The words as a `PascalCase` identifier, without as many of the little ones as make it longer than [`LONGEST`].
pub(super) fn without_little_words(words: &[String]) -> String {
    let mut words = words.to_vec();
    let mut name = pascal_of(&words);
    for little in LITTLE_WORDS {
        while name.len() > LONGEST
            && let Some(at) = words
                .iter()
                .rposition(|word| word == little)
                .filter(|at| *at > 0)
        {
            words.remove(at);
            name = pascal_of(&words);
        }
    }
    name
}

/// The words, already split, as a `PascalCase` identifier.
pub fn pascal_of<S: AsRef<str>>(words: &[S]) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    pascal(&words.join("_"))
}

/// A number below a hundred in `PascalCase` words: `24` is `TwentyFour`.
pub(super) fn number(value: usize) -> Option<String> {
    const ONES: [&str; 20] = [
        "Zero",
        "One",
        "Two",
        "Three",
        "Four",
        "Five",
        "Six",
        "Seven",
        "Eight",
        "Nine",
        "Ten",
        "Eleven",
        "Twelve",
        "Thirteen",
        "Fourteen",
        "Fifteen",
        "Sixteen",
        "Seventeen",
        "Eighteen",
        "Nineteen",
    ];
    const TENS: [&str; 10] = [
        "", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety",
    ];
    if let Some(word) = ONES.get(value) {
        return Some(String::from(*word));
    }
    let tens = TENS.get(value / 10)?;
    match value % 10 {
        0 => Some(String::from(*tens)),
        ones => Some(format!("{tens}{}", ONES.get(ones)?)),
    }
}

/// What stands in for the digits that a name begins with, and the rest of the name.
///
/// Identifiers can't begin with a digit. Small numbers are spelled out; a version or a date (`2025_03_31Basil`), in
/// which the digits say more than the number's name would, gets a `V`, and any other number an `N`.
fn leading_number(name: &str) -> Option<(String, &str)> {
    let digits = name
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(name.len());
    let (number, rest) = name
        .split_at_checked(digits)
        .filter(|(number, _)| !number.is_empty())?;
    let grouped = rest
        .strip_prefix('_')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if grouped {
        return Some((format!("V{number}"), rest));
    }
    let spelled = if number.len() > 1 && number.starts_with('0') {
        None
    } else {
        number.parse().ok().and_then(self::number)
    };
    Some((spelled.unwrap_or_else(|| format!("N{number}")), rest))
}

/// Calls `visit` with every letter and digit in lower-case ASCII, and whether a word starts with it.
///
/// Words end at anything that isn't a letter or a digit, before the capital of `camelCase`, and before the last capital
/// of `HTTPServer`, but not within `IDs`. An apostrophe doesn't end a word.
pub(super) fn each_letter(text: &str, mut visit: impl FnMut(char, bool)) {
    let mut starts = true;
    let mut before: Option<char> = None;
    let mut rest = text.chars();
    while let Some(letter) = rest.next() {
        if matches!(letter, '\'' | '\u{2019}') && before.is_some() {
            continue;
        }
        if !letter.is_alphanumeric() {
            starts = true;
            before = None;
            continue;
        }
        let Some(plain) = fold(letter) else {
            continue;
        };
        if let Some(before) = before
            && letter.is_uppercase()
        {
            let mut ahead = rest.clone();
            let next = ahead.next();
            let after = ahead.next();
            let plural_of_capitals = before.is_uppercase()
                && next == Some('s')
                && !after.is_some_and(char::is_alphanumeric);
            starts |= before.is_lowercase();
            starts |= before.is_numeric() && next.is_some_and(char::is_alphabetic);
            starts |= next.is_some_and(char::is_lowercase) && !plural_of_capitals;
        }
        match plain {
            Plain::Same(c) => visit(c.to_ascii_lowercase(), starts),
            Plain::Folded(text) => {
                for (index, c) in text.chars().enumerate() {
                    visit(c, starts && index == 0);
                }
            }
        }
        starts = false;
        before = Some(letter);
    }
}

enum Plain {
    Same(char),
    Folded(&'static str),
}

/// The ASCII letters a person types for a Latin letter with marks; other scripts have none and are dropped.
fn fold(letter: char) -> Option<Plain> {
    const LATIN: [(&str, &str); 32] = [
        ("àáâãäåāăą", "a"),
        ("çćĉċč", "c"),
        ("ďđð", "d"),
        ("èéêëēĕėęě", "e"),
        ("ĝğġģ", "g"),
        ("ĥħ", "h"),
        ("ìíîïĩīĭįı", "i"),
        ("ĵ", "j"),
        ("ķĸ", "k"),
        ("ĺļľŀł", "l"),
        ("ñńņňŋ", "n"),
        ("òóôõöøōŏő", "o"),
        ("ŕŗř", "r"),
        ("śŝşšș", "s"),
        ("ţťŧț", "t"),
        ("ùúûüũūŭůűų", "u"),
        ("ŵ", "w"),
        ("ýÿŷ", "y"),
        ("źżž", "z"),
        ("ß", "ss"),
        ("æ", "ae"),
        ("œ", "oe"),
        ("þ", "th"),
        ("ĳ", "ij"),
        ("ª", "a"),
        ("º", "o"),
        ("¹", "1"),
        ("²", "2"),
        ("³", "3"),
        ("½", "half"),
        ("µ", "micro"),
        ("ſ", "s"),
    ];
    if letter.is_ascii() {
        return Some(Plain::Same(letter));
    }
    let lower = letter.to_lowercase().next()?;
    LATIN
        .iter()
        .find(|(marked, _)| marked.contains(lower))
        .map(|(_, plain)| Plain::Folded(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_every_spelling() {
        for (text, expected) in [
            ("payment_method", "payment method"),
            ("PaymentMethod", "payment method"),
            ("paymentMethodID", "payment method id"),
            ("HTTPServer", "http server"),
            ("taxIDs", "tax ids"),
            ("IDs", "ids"),
            ("en-GB", "en gb"),
            ("charge.dispute.closed", "charge dispute closed"),
            ("  spaced   out ", "spaced out"),
            ("America/Knox_IN", "america knox in"),
            ("Antarctica/DumontDUrville", "antarctica dumont d urville"),
            ("account2Id", "account2 id"),
            ("3DSecure", "3 d secure"),
            ("EST5EDT", "est5 edt"),
            ("ABNANL2A", "abnanl2a"),
            ("don't", "dont"),
            ("Zürich_straße", "zurich strasse"),
            ("ÅLAND", "aland"),
            ("日本", ""),
            ("日本_yen", "yen"),
            ("", ""),
            ("__", ""),
        ] {
            assert_eq!(words(text).join(" "), expected, "{text:?}");
        }
    }

    #[test]
    fn writes_identifiers() {
        for (text, snake_case, pascal_case) in [
            ("attach_payment", "attach_payment", "AttachPayment"),
            ("line1", "line1", "Line1"),
            ("ssn_last_4", "ssn_last_4", "SsnLast4"),
            (
                "tax_reporting_us_1099_k",
                "tax_reporting_us_1099_k",
                "TaxReportingUs1099K",
            ),
            ("3ds", "three_ds", "ThreeDs"),
            ("24_hours", "twenty_four_hours", "TwentyFourHours"),
            ("1.0.2", "v1_0_2", "V1_0_2"),
            ("2025-03-31.basil", "v2025_03_31_basil", "V2025_03_31Basil"),
            ("1099_k", "n1099_k", "N1099K"),
            ("007", "n007", "N007"),
            ("99", "ninety_nine", "NinetyNine"),
            ("*", "", ""),
        ] {
            assert_eq!(snake(text), snake_case, "{text:?}");
            assert_eq!(pascal(text), pascal_case, "{text:?}");
        }
    }

    #[test]
    fn is_stable_under_repetition() {
        for text in [
            "HTTPServer",
            "3ds",
            "2025-03-31.basil",
            "taxIDs",
            "Zürich",
            "a1_2b",
        ] {
            assert_eq!(snake(&snake(text)), snake(text), "{text:?}");
            assert_eq!(pascal(&snake(text)), pascal(text), "{text:?}");
        }
    }

    #[test]
    fn long_names_lose_little_words() {
        for (text, expected) in [
            ("invoice_of_the_month", "InvoiceOfTheMonth"),
            (
                "purpose_of_funds_description_must_be_empty_for_non_other_purpose_of_funds",
                "PurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeFunds",
            ),
            (
                "configuration_cannot_be_deactivated_due_to_other_capability_requirement",
                "ConfigurationCannotDeactivatedDueOtherCapabilityRequirement",
            ),
        ] {
            assert_eq!(short_pascal(text), expected);
        }
        assert!(short_pascal(&"word ".repeat(40)).len() <= LONGEST);
        assert_eq!(short_pascal(&"x".repeat(90)).len(), LONGEST);
    }

    #[test]
    fn spells_every_number_below_a_hundred() {
        for value in 0..100 {
            assert!(number(value).is_some(), "{value}");
        }
        assert_eq!(number(40).as_deref(), Some("Forty"));
        assert_eq!(number(100), None);
    }
}
