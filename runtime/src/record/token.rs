//! Tokens of JSON that no Rust value holds: a number of more digits than `f64` has, and a text with half a surrogate pair.
//! They are kept as they stood in the text.

use super::view::payload;
use super::{Json, View, enum_text};

/// The value that comes nearest.
pub(super) fn nearest(token: &str) -> Json {
    match is_text(token) {
        true => text(token).into(),
        false => number(token).into(),
    }
}

/// Whether the token is a text's, not a number's.
pub(super) fn is_text(token: &str) -> bool {
    token.starts_with('"')
}

/// The nearest number: beyond `f64`, the greatest there is.
pub(super) fn number(token: &str) -> f64 {
    let number: f64 = token.parse().unwrap_or_default();
    number.clamp(f64::MIN, f64::MAX)
}

/// The text with U+FFFD for each half of a pair.
pub(super) fn text(token: &str) -> String {
    serde_json::from_str(&mended(token)).unwrap_or_default()
}

/// The token with U+FFFD for each half of a pair.
pub(super) fn mended(token: &str) -> String {
    let mut out = String::with_capacity(token.len());
    let mut rest = token;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = match (unit(rest), rest.get(6..).and_then(unit)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 12,
            (Some(0xd800..=0xdfff), _) => {
                out.push_str("\\ufffd");
                rest = &rest[6..];
                continue;
            }
            (Some(_), _) => 6,
            // The character after the backslash.
            (None, _) => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
        };
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

/// The code unit of an escape (`\\ud83d`) that the text starts with.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    let all = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    all.then(|| u16::from_str_radix(digits, 16).ok())?
}

/// Whether the value is still what was read from the token.
pub(super) fn stands(token: &str, view: View<'_>) -> bool {
    match payload(view) {
        View::Str(own) => is_text(token) && text(token) == own,
        View::Json(Json::String(own)) => is_text(token) && text(token) == *own,
        View::Enum(value) => is_text(token) && text(token) == enum_text(value),
        View::F64(own) => !is_text(token) && number(token) == own,
        View::Json(Json::Number(own)) => !is_text(token) && own.as_f64() == Some(number(token)),
        _ => false,
    }
}
