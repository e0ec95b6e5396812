//! Enum values as variant names.

use super::words::{each_letter, number, pascal, short_pascal, snake};
use std::collections::BTreeMap;

/// The variant that holds a value the contract doesn't know.
pub const CATCH_ALL: &str = "Unknown";

/// Values of one enum for which no two names could be found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the enum values {first:?} and {second:?} both want the variant name `{name}`")]
pub struct VariantError {
    /// The name that both want.
    pub name: String,
    /// The lesser of the two values.
    pub first: String,
    /// The greater of the two values.
    pub second: String,
}

/// The variant name for one value, looked at alone: `"en-GB"` is `EnGb`, `"*"` is `All`, `""` is `Empty`.
pub fn variant(value: &str) -> String {
    at_level(value, Level::Words)
}

/// The variant names for all values of an enum, in the order of the values: valid, distinct, and never [`CATCH_ALL`].
///
/// Where the words alone are equal (`a-b`, `a_b`, `A.B`), the value written like an identifier keeps the plain name and
/// the others say their punctuation, then their case: `AB`, `ADashB`, `ADotBUppercase`.
pub fn variants(values: &[&str]) -> Result<Vec<String>, VariantError> {
    let mut levels = vec![Level::Words; values.len()];
    loop {
        let names: Vec<String> = values
            .iter()
            .zip(&levels)
            .map(|(value, level)| at_level(value, *level))
            .collect();
        let mut wanted: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, name) in names.iter().enumerate() {
            wanted.entry(name).or_default().push(index);
        }
        let mut settled = true;
        for rivals in wanted.values().filter(|rivals| rivals.len() > 1) {
            settled = false;
            let plain: Vec<usize> = rivals
                .iter()
                .copied()
                .filter(|index| values.get(*index).is_some_and(|value| is_plain(value)))
                .collect();
            let keeps = plain.first().copied().filter(|_| plain.len() == 1);
            let mut moved = false;
            for index in rivals.iter().copied().filter(|index| Some(*index) != keeps) {
                if let Some(level) = levels.get_mut(index)
                    && let Some(next) = level.next()
                {
                    *level = next;
                    moved = true;
                }
            }
            if !moved {
                return numbered(values, names);
            }
        }
        if settled {
            return Ok(names);
        }
    }
}

/// The names that are left when nothing else tells the values apart: by their order in the alphabet.
fn numbered(values: &[&str], mut names: Vec<String>) -> Result<Vec<String>, VariantError> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by_key(|index| values[*index]);
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for pair in order.windows(2) {
        if values[pair[0]] == values[pair[1]] {
            return Err(tied(values, &names, pair));
        }
    }
    for index in order {
        let plain = names[index].clone();
        let mut name = plain.clone();
        while known.contains_key(&name) {
            let count = known.entry(plain.clone()).or_default();
            *count += 1;
            name = format!("{plain}{}", *count + 1);
        }
        known.entry(name.clone()).or_default();
        names[index] = name;
    }
    Ok(names)
}

/// How much of a value its name says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    /// The words, and the signs that are said when the value is read aloud; shortened where they are too many.
    Words,
    /// All words.
    Whole,
    /// Every sign.
    Signs,
    /// Every sign, and how the letters are cased.
    Case,
}

impl Level {
    fn next(self) -> Option<Level> {
        match self {
            Level::Words => Some(Level::Whole),
            Level::Whole => Some(Level::Signs),
            Level::Signs => Some(Level::Case),
            Level::Case => None,
        }
    }
}

fn at_level(value: &str, level: Level) -> String {
    let mut name = if value.is_empty() {
        String::from("Empty")
    } else if value == "*" && level < Level::Signs {
        String::from("All")
    } else if let Some(code) = digits_alone(value) {
        code
    } else if level == Level::Words {
        short_pascal(&spoken(value, level))
    } else {
        pascal(&spoken(value, level))
    };
    if level == Level::Case {
        name.push_str(casing(value));
    }
    if name == CATCH_ALL || name == "Self" {
        name.push_str("Value");
    }
    name
}

/// A value of digits alone: a small number is spelled, anything else is somebody's code (`01`, `5411`).
fn digits_alone(value: &str) -> Option<String> {
    if !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let spelled = if value.len() > 1 && value.starts_with('0') {
        None
    } else {
        value.parse().ok().and_then(number)
    };
    Some(spelled.unwrap_or_else(|| format!("Code{value}")))
}

/// The value with its signs written out as words between spaces, as far as the level asks for.
fn spoken(value: &str, level: Level) -> String {
    let has_words = value
        .chars()
        .any(|letter| letter.is_ascii_alphanumeric() || has_plain_letter(letter));
    let level = if has_words { level } else { Level::Signs };
    let mut text = String::with_capacity(value.len() + 8);
    let mut rest = value.chars().peekable();
    while let Some(letter) = rest.next() {
        let digit_follows = rest.peek().is_some_and(char::is_ascii_digit);
        match sign(letter, level, digit_follows && takes_offset(&text)) {
            Some(word) => {
                text.push(' ');
                text.push_str(word);
                text.push(' ');
            }
            None if level >= Level::Signs
                && !letter.is_ascii_alphanumeric()
                && !has_plain_letter(letter) =>
            {
                text.push_str(&format!(" U{:x} ", u32::from(letter)));
            }
            None => text.push(letter),
        }
    }
    text
}

/// Whether a dash before a digit is a minus here: at the very beginning, and in `GMT-5`.
fn takes_offset(before: &str) -> bool {
    before.is_empty() || before.ends_with("GMT") || before.ends_with("UTC")
}

fn has_plain_letter(letter: char) -> bool {
    let mut plain = false;
    each_letter(letter.encode_utf8(&mut [0; 4]), |_, _| plain = true);
    plain
}

fn sign(letter: char, level: Level, offset: bool) -> Option<&'static str> {
    let always = match letter {
        '+' => Some("Plus"),
        '&' => Some("And"),
        '%' => Some("Percent"),
        '@' => Some("At"),
        '#' => Some("Number"),
        '*' => Some("Star"),
        '$' => Some("Dollar"),
        '€' => Some("Euro"),
        '£' => Some("Pound"),
        '¥' => Some("Yen"),
        '<' => Some("LessThan"),
        '>' => Some("GreaterThan"),
        '=' => Some("Equals"),
        '-' if offset => Some("Minus"),
        _ => None,
    };
    if always.is_some() || level < Level::Signs {
        return always;
    }
    match letter {
        '-' => Some("Dash"),
        '_' => Some("Underscore"),
        '.' => Some("Dot"),
        ',' => Some("Comma"),
        ':' => Some("Colon"),
        ';' => Some("Semicolon"),
        '/' => Some("Slash"),
        '\\' => Some("Backslash"),
        '|' => Some("Bar"),
        ' ' => Some("Space"),
        '\t' => Some("Tab"),
        '\n' => Some("Newline"),
        '\r' => Some("Return"),
        '\'' => Some("Apostrophe"),
        '"' => Some("Quote"),
        '`' => Some("Backtick"),
        '!' => Some("Bang"),
        '?' => Some("Question"),
        '^' => Some("Caret"),
        '~' => Some("Tilde"),
        '(' => Some("Open"),
        ')' => Some("Close"),
        '[' => Some("OpenBracket"),
        ']' => Some("CloseBracket"),
        '{' => Some("OpenBrace"),
        '}' => Some("CloseBrace"),
        _ => None,
    }
}

/// Written like an identifier, which is how an API spells a value when nothing asks for another spelling.
fn is_plain(value: &str) -> bool {
    !value.is_empty() && snake(value) == value
}

fn casing(value: &str) -> &'static str {
    let mut letters = value.chars().filter(|letter| letter.is_alphabetic());
    let first_is_upper = letters.next().is_some_and(char::is_uppercase);
    let (mut upper, mut lower) = (0, 0);
    for letter in letters {
        if letter.is_uppercase() {
            upper += 1
        } else {
            lower += 1
        }
    }
    match (first_is_upper, upper, lower) {
        (true, 0, 1..) => "Capitalized",
        (true, _, 0) => "Uppercase",
        (false, 0, _) => "Lowercase",
        _ => "MixedCase",
    }
}

fn tied(values: &[&str], names: &[String], rivals: &[usize]) -> VariantError {
    let mut tied: Vec<&str> = rivals
        .iter()
        .filter_map(|index| values.get(*index).copied())
        .collect();
    tied.sort_unstable();
    let at = |place: usize| tied.get(place).copied().unwrap_or_default().to_owned();
    VariantError {
        name: rivals
            .first()
            .and_then(|index| names.get(*index))
            .cloned()
            .unwrap_or_default(),
        first: at(0),
        second: at(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_alone() {
        for (value, expected) in [
            ("", "Empty"),
            ("*", "All"),
            ("3ds", "ThreeDs"),
            ("0", "Zero"),
            ("12", "Twelve"),
            ("01", "Code01"),
            ("5411", "Code5411"),
            ("1.0.2", "V1_0_2"),
            ("2011-01-01", "V2011_01_01"),
            ("2025-03-31.basil", "V2025_03_31Basil"),
            ("en-GB", "EnGb"),
            ("es-419", "Es419"),
            ("zh-Hant-HK", "ZhHantHk"),
            ("US", "Us"),
            ("usd", "Usd"),
            ("Etc/GMT", "EtcGmt"),
            ("Etc/GMT+0", "EtcGmtPlus0"),
            ("Etc/GMT-0", "EtcGmtMinus0"),
            ("Etc/GMT0", "EtcGmt0"),
            ("America/Port-au-Prince", "AmericaPortAuPrince"),
            ("[redacted]", "Redacted"),
            ("company.tax_id", "CompanyTaxId"),
            ("charge.dispute.closed", "ChargeDisputeClosed"),
            ("self", "SelfValue"),
            ("Self", "SelfValue"),
            ("unknown", "UnknownValue"),
            ("type", "Type"),
            ("none", "None"),
            ("-1", "Minus1"),
            ("+", "Plus"),
            (">=", "GreaterThanEquals"),
            (" ", "Space"),
            ("café", "Cafe"),
            ("日", "U65e5"),
            ("verifone_P400", "VerifoneP400"),
        ] {
            assert_eq!(variant(value), expected, "{value:?}");
        }
    }

    #[test]
    fn equal_words_are_told_apart() {
        let cases: [(&[&str], &[&str]); 6] = [
            (
                &["a_b", "a-b", "a.b", "A.B"],
                &["AB", "ADashB", "ADotBLowercase", "ADotBUppercase"],
            ),
            (
                &["foo", "Foo", "FOO", "fOo"],
                &["Foo", "FooCapitalized", "FooUppercase", "FOo"],
            ),
            (&["a1", "a_1"], &["A1", "AUnderscore1"]),
            (&["*", "all"], &["Star", "All"]),
            (&["", "empty"], &["", ""]),
            (&["unknown", "Unknown", "unknown_value"], &["", "", ""]),
        ];
        for (values, expected) in cases {
            let names = variants(values).unwrap();
            if expected.iter().all(|name| !name.is_empty()) {
                assert_eq!(names, expected);
            }
            let mut backwards: Vec<&str> = values.to_vec();
            backwards.reverse();
            let mut names_backwards = variants(&backwards).unwrap();
            names_backwards.reverse();
            assert_eq!(
                names, names_backwards,
                "the order of the values doesn't matter"
            );
            let distinct: std::collections::BTreeSet<_> = names.iter().collect();
            assert_eq!(distinct.len(), names.len(), "{names:?}");
        }
    }

    #[test]
    fn a_tie_names_both_values() {
        let error = variants(&["fooBar", "foo_bar", "fOoBar", "fooBar"]).unwrap_err();
        assert_eq!(
            (error.first.as_str(), error.second.as_str()),
            ("fooBar", "fooBar")
        );
    }

    proptest::proptest! {
        #[test]
        fn every_value_is_an_identifier(value in ".{0,40}") {
            let name = variant(&value);
            proptest::prop_assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{value:?} became {name:?}");
            proptest::prop_assert!(name != CATCH_ALL);
        }
    }
}
