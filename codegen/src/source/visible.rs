//! Characters that can't be seen: in what is written, and in what is told.

/// Characters that can't be seen, and change what can be, as their numbers.
pub(crate) fn visible(text: &str) -> String {
    if text.chars().all(is_seen) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if is_seen(c) => out.push(c),
            '\t' | '\r' => out.push(' '),
            c => out.extend(c.escape_unicode()),
        }
    }
    out
}

/// Whether a character is neither a control character nor one that turns the direction of those around it, as the
/// compiler refuses in comments.
pub(crate) fn is_seen(c: char) -> bool {
    let turns = matches!(
        c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    let separates = matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}');
    c == '\n' || !(c.is_control() || turns || separates)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_shown() {
        assert_eq!(
            visible("a\u{202e}b\u{0}c\td\r\ne\u{2028}"),
            "a\\u{202e}b\\u{0}c d \ne\\u{2028}"
        );
        assert_eq!(visible("\u{e9}\u{5d0}"), "\u{e9}\u{5d0}");
    }
}
