//! Valid JSON that serde_json refuses or rounds.
//!
//! A text that has none of it never comes here. Of one that has, each such token is put into a string, marked, and what
//! serde_json reads then is unmarked where it is kept: the place takes the nearest value, and a note keeps the token.

use std::collections::{HashMap, HashSet};

use serde::de::IgnoredAny;
use serde_json::Map;

use super::super::{Json, NoteKind, Segment, View, to_json, token};
use super::State;

/// What marks begin with. Texts that begin with it are marked too.
const MARK: char = '\0';

/// A text that serde_json reads, with marks.
pub(super) struct Exact {
    pub(super) text: String,
    pub(super) names: Names,
    /// Where each mark ends, and how much longer the text has become up to there.
    grown: Vec<(usize, usize)>,
}

/// The names under which keys are kept that no `String` holds, by their tokens.
pub(super) type Names = HashMap<String, String>;

/// Marks what serde_json would refuse or round; none if there is nothing of the kind.
pub(super) fn rewrite(text: &str) -> Option<Exact> {
    let bytes = text.as_bytes();
    let mut out = Exact {
        text: String::with_capacity(text.len() + 64),
        names: Names::new(),
        grown: Vec::new(),
    };
    let (mut taken, mut found) = (HashSet::new(), false);
    let (mut at, mut copied) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        let end = match byte {
            b'"' => string_end(bytes, at)?,
            b'-' | b'0'..=b'9' => number_end(bytes, at),
            _ => {
                at += 1;
                continue;
            }
        };
        let token = &text[at..end];
        let mark = match byte {
            b'"' => {
                let mark = mark_text(token);
                let after = bytes[end..].iter().find(|byte| !byte.is_ascii_whitespace());
                if after == Some(&b':') {
                    match &mark {
                        Some((_, true)) => {
                            out.names.insert(token.to_owned(), String::new());
                        }
                        // It may be the name that another key would get.
                        _ => {
                            let name: Option<String> = serde_json::from_str(token).ok();
                            taken.extend(
                                name.filter(|name| name.contains(char::REPLACEMENT_CHARACTER)),
                            );
                        }
                    }
                }
                mark
            }
            _ => is_kept(token).then(|| (format!("{MARK}#{token}"), true)),
        };
        if let Some((mark, is_token)) = mark {
            found |= is_token;
            out.text.push_str(&text[copied..at]);
            out.text.push_str(&Json::from(mark).to_string());
            out.grown.push((out.text.len(), out.text.len() - end));
            copied = end;
        }
        at = end;
    }
    out.text.push_str(&text[copied..]);
    // In an order of their own: equal documents give equal names.
    let mut tokens: Vec<(&String, &mut String)> = out.names.iter_mut().collect();
    tokens.sort();
    // How many names of one beginning there are: none is tried twice.
    let mut counts: HashMap<String, usize> = HashMap::new();
    for (token, name) in tokens {
        let start = token::text(token);
        let count = counts.entry(start.clone()).or_default();
        loop {
            *count += 1;
            *name = match *count {
                1 => start.clone(),
                count => format!("{start}{count}"),
            };
            if taken.insert(name.clone()) {
                break;
            }
        }
    }
    found.then_some(out)
}

/// The end of a string that starts here.
fn string_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

fn number_end(bytes: &[u8], start: usize) -> usize {
    let of_number = |byte: &u8| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-');
    let length = bytes[start..].iter().position(|byte| !of_number(byte));
    length.map_or(bytes.len(), |length| start + length)
}

/// The mark of a text, if it needs one, and whether that is its token.
fn mark_text(token: &str) -> Option<(String, bool)> {
    if !token.contains("\\u") {
        return None;
    }
    let mended = token::mended(token);
    let text: String = serde_json::from_str(&mended).ok()?;
    if mended != token {
        return Some((format!("{MARK}#{token}"), true));
    }
    text.starts_with(MARK)
        .then(|| (format!("{MARK}={text}"), false))
}

/// Whether a number is kept as it is written: it has more than 17 digits, or reads as another number.
fn is_kept(token: &str) -> bool {
    if serde_json::from_str::<IgnoredAny>(token).is_err() {
        return false;
    }
    if !token.contains(['.', 'e', 'E']) {
        return token.parse::<i64>().is_err() && token.parse::<u64>().is_err();
    }
    let mantissa = token.split(['e', 'E']).next().unwrap_or_default();
    let digits = mantissa.trim_start_matches(['-', '0', '.']).bytes();
    if digits.filter(u8::is_ascii_digit).count() > 17 {
        return true;
    }
    let number = token.parse().unwrap_or(f64::INFINITY);
    // What it would be written back as: of two shortest texts of one number, each writer has its own.
    !number.is_finite() || decimal(token) != decimal(&Json::from(number).to_string())
}

/// The digits of a number less zeros at both ends, and the power of ten of the first.
fn decimal(token: &str) -> (String, i64) {
    let (mantissa, exponent) = token.split_once(['e', 'E']).unwrap_or((token, "0"));
    let mantissa = mantissa.trim_start_matches('-');
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = [whole, part].concat();
    let digits = all.trim_start_matches('0');
    if digits.is_empty() {
        return (String::new(), 0);
    }
    let first = whole.len() as i64 - (all.len() - digits.len()) as i64;
    let exponent: i64 = exponent.parse().unwrap_or(i64::MAX / 2);
    (digits.trim_end_matches('0').to_owned(), exponent + first)
}

/// Whether a number of the text may be one that is kept, if numbers of it were read as `f64`. A look at each 16th byte
/// finds all with 16 digits; those with fewer are next to zero, `tiny`.
pub(super) fn may_be_rounded(text: &str, tiny: bool) -> bool {
    const RUN: usize = 16;
    let bytes = text.as_bytes();
    let digit = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'.');
    let long = (0..bytes.len()).step_by(RUN).any(|at| {
        digit(&&bytes[at]) && {
            let before = bytes[..at].iter().rev().take(RUN).take_while(digit).count();
            let after = bytes[at..].iter().take(RUN).take_while(digit).count();
            before + after >= RUN
        }
    });
    long || tiny && (text.contains("e-") || text.contains("E-"))
}

impl Exact {
    /// The place in the text as it came.
    pub(super) fn place(&self, line: usize, column: usize) -> (usize, usize) {
        let lines = self.text.split_inclusive('\n');
        let start: usize = lines.take(line.saturating_sub(1)).map(str::len).sum();
        let grown = |at: usize| match self.grown.partition_point(|(end, _)| *end <= at) {
            0 => 0,
            marks => self.grown[marks - 1].1,
        };
        let more = grown(start + column) - grown(start);
        (line, column.saturating_sub(more))
    }
}

impl State {
    /// Whether this text, as serde_json gave it, is a mark.
    #[inline]
    pub(super) fn is_mark(&self, text: &str) -> bool {
        self.names.is_some() && text.starts_with(MARK)
    }

    /// Takes the marks out of JSON that is to be kept, and notes them.
    pub(super) fn unmark(&mut self, json: Json) -> Json {
        if self.names.is_none() {
            return json;
        }
        match json {
            Json::String(text) if self.is_mark(&text) => match unmarked(&text) {
                Err(text) => text.into(),
                Ok(token) => {
                    self.note(NoteKind::Inexact, token.into());
                    token::nearest(token)
                }
            },
            Json::Array(items) => {
                let items = items.into_iter().enumerate().map(|(index, item)| {
                    let start = self.found.len();
                    let item = self.unmark(item);
                    self.step(start, &Segment::Index(index));
                    item
                });
                items.collect()
            }
            Json::Object(fields) => {
                let mut out = Map::new();
                for (name, value) in fields {
                    let start = self.found.len();
                    let value = self.unmark(value);
                    let name = self.unmark_key(name);
                    self.step(start, &Segment::Key(name.as_str().into()));
                    out.insert(name, value);
                }
                Json::Object(out)
            }
            plain => plain,
        }
    }

    /// The name of a key; one that no `String` holds is noted.
    pub(super) fn unmark_key(&mut self, key: String) -> String {
        if !self.is_mark(&key) {
            return key;
        }
        match unmarked(&key) {
            Err(text) => text.to_owned(),
            Ok(token) => {
                let names = self.names.as_ref();
                let name = names.and_then(|names| names.get(token)).cloned();
                self.note(NoteKind::Key, token.into());
                name.unwrap_or_else(|| token::text(token))
            }
        }
    }

    /// What was read, as JSON to be read again.
    pub(super) fn again(&self, view: View<'_>) -> Json {
        if self.names.is_none() {
            return to_json(view);
        }
        let text = serde_json::to_string(&view).unwrap_or_default();
        let text = rewrite(&text).map_or(text, |exact| exact.text);
        serde_json::from_str(&text).unwrap_or_default()
    }
}

/// The token that a mark holds, or the text.
pub(super) fn unmarked(text: &str) -> Result<&str, &str> {
    let text = text.strip_prefix(MARK).unwrap_or(text);
    match text.strip_prefix('#') {
        Some(token) => Ok(token),
        None => Err(text.strip_prefix('=').unwrap_or(text)),
    }
}
