//! Text from elsewhere, made fit to be shown: secrets are masked, control characters escaped.
use std::borrow::Cow;

use http::HeaderValue;

use crate::wire::percent;

/// What secrets begin with: secret, restricted, user and ephemeral keys, Terminal's connection tokens, and the signing
/// secrets of webhook endpoints. See <https://docs.stripe.com/keys>.
const PREFIXES: [&str; 6] = ["sk_", "rk_", "uk_", "ek_", "pst_", "whsec_"];
/// What may follow a prefix and is no secret.
const MODES: [&str; 3] = ["live_", "test_", "org_"];
/// What the secret part of a client secret follows: `pi_123_secret_...`, `accs_secret__...`.
const CLIENT_SECRET: &str = "_secret_";
/// A shorter word behind a prefix without a mode is none: `sk_SK` is a locale, and `risk_score` a field.
const SHORTEST_TAIL: usize = 6;
/// A shorter key is looked for by its prefix alone: it would be found in ordinary words.
const SHORTEST_KEY: usize = 6;
/// Of a shorter secret, not even the end is shown.
const SHORTEST_WITH_END: usize = 8;

/// Masks secrets, and with them the key of one call, whatever that looks like.
#[derive(Clone, Copy, Default)]
pub(crate) struct Redactor<'a> {
    key: &'a str,
}

impl<'a> Redactor<'a> {
    /// Knows the key of this `Authorization` header.
    pub(crate) fn new(authorization: Option<&'a HeaderValue>) -> Self {
        let text = authorization.and_then(|value| value.to_str().ok());
        let key = text.map(|text| text.strip_prefix("Bearer ").unwrap_or(text));
        Self {
            key: key
                .filter(|key| key.len() >= SHORTEST_KEY)
                .unwrap_or_default(),
        }
    }

    /// The text with every secret masked, so that its kind, mode and last four characters stay: `sk_test_****wxyz`.
    pub(crate) fn mask<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.key.is_empty() {
            return mask_known(text);
        }
        if text.contains(self.key) {
            return Cow::Owned(
                mask_known(&text.replace(self.key, &self.masked_key())).into_owned(),
            );
        }
        // As it stands in an address.
        if text.contains('%') {
            let encoded = percent::encoded(self.key);
            if text.contains(&encoded) {
                let text = text.replace(&encoded, &self.masked_key());
                return Cow::Owned(mask_known(&text).into_owned());
            }
        }
        mask_known(text)
    }

    fn masked_key(&self) -> String {
        let prefix = prefix(self.key);
        let mut masked = self.key[..prefix].to_owned();
        push_masked(&mut masked, &self.key[prefix..]);
        masked
    }

    /// The same of a text that is owned; most hold no secret, and are not copied.
    pub(crate) fn mask_owned(&self, text: String) -> String {
        match self.mask(&text) {
            Cow::Borrowed(_) => text,
            Cow::Owned(masked) => masked,
        }
    }
}

/// The text with every secret masked that is known by how it begins, and with control characters escaped.
pub(crate) fn shown(text: &str) -> Cow<'_, str> {
    match mask_known(text) {
        Cow::Borrowed(text) => printable(text),
        Cow::Owned(text) => Cow::Owned(printable(&text).into_owned()),
    }
}

/// The text with control characters escaped: a line break would let a server write lines of its own into a log, and a
/// terminal obeys others.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    let plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    if plain || !text.chars().any(is_control) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match is_control(c) {
            true => out.extend(c.escape_default()),
            false => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Control characters, and those that change the order or the lines of what is around them.
fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// An address without what may be secret in it: user name and password, query and fragment.
pub(crate) fn bare_url(url: &str) -> Cow<'_, str> {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    // A scheme may have been forgotten.
    let scheme = url.as_bytes().windows(2).position(|pair| pair == b"//");
    let start = scheme.map_or(0, |scheme| scheme + 2);
    let authority = &url[start..];
    let authority = &authority[..authority.find(['/', '\\']).unwrap_or(authority.len())];
    match authority.rfind('@') {
        Some(at) => Cow::Owned(format!("{}{}", &url[..start], &url[start + at + 1..])),
        None => Cow::Borrowed(url),
    }
}

/// A text in which every address is bare: those in errors of HTTP clients have the parameters of a GET.
pub(crate) fn bare_urls(text: &str) -> String {
    const CLOSING: [char; 9] = [')', ']', '"', '\'', '>', '`', ',', ':', ';'];
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(char::is_whitespace) {
        let url = word.trim_end().trim_end_matches(CLOSING);
        match url.contains('/') {
            true => out.push_str(&bare_url(url)),
            false => out.push_str(url),
        }
        out.push_str(&word[url.len()..]);
    }
    out
}

/// Masks the secrets that are known by how they begin.
fn mask_known(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    // What is not copied yet, and from where on to look.
    let (mut copied, mut from) = (0, 0);
    while let Some((start, end)) = next_secret(text, from) {
        out.push_str(&text[copied..start]);
        push_masked(&mut out, &text[start..end]);
        (copied, from) = (end, end);
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// Where the next secret part stands: what follows prefix and mode. Every prefix ends with a `_`, and most texts have none
/// or few: this runs for each reply.
fn next_secret(text: &str, from: usize) -> Option<(usize, usize)> {
    let ends = text[from..].bytes().enumerate();
    let mut ends = ends.filter_map(|(at, byte)| (byte == b'_').then_some(from + at + 1));
    ends.find_map(|end| {
        let before = &text[from..end];
        if before.ends_with(CLIENT_SECRET) {
            let secret = end + tail(&text[end..], false);
            return (secret > end).then_some((end, secret));
        }
        let prefix = PREFIXES.iter().find(|prefix| before.ends_with(**prefix))?;
        key_at(text, end - prefix.len(), prefix)
    })
}

/// The secret part of the key whose prefix stands at `start`, if it is one.
fn key_at(text: &str, start: usize, prefix: &str) -> Option<(usize, usize)> {
    let unmoded = start + prefix.len();
    let secret = unmoded + modes(&text[unmoded..]);
    let has_mode = secret > unmoded;
    let end = secret + tail(&text[secret..], prefix == "whsec_");
    let inside_a_word = text[..start].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let is_key = match has_mode {
        true => end > secret,
        false => end - secret >= SHORTEST_TAIL && !inside_a_word,
    };
    is_key.then_some((secret, end))
}

/// How much of a key is prefix and mode.
fn prefix(key: &str) -> usize {
    let prefix = PREFIXES.iter().find(|prefix| key.starts_with(**prefix));
    prefix.map_or(0, |prefix| prefix.len() + modes(&key[prefix.len()..]))
}

/// How long the modes at a text's beginning are.
fn modes(text: &str) -> usize {
    let mut end = 0;
    while let Some(mode) = MODES.iter().find(|mode| text[end..].starts_with(**mode)) {
        end += mode.len();
    }
    end
}

/// How long the rest of a secret is. Signing secrets are base64, which may have a `/`.
fn tail(text: &str, base64: bool) -> usize {
    let of_secret = |c: char| {
        c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '*' | '+' | '=') || base64 && c == '/'
    };
    text.find(|c| !of_secret(c)).unwrap_or(text.len())
}

fn push_masked(out: &mut String, secret: &str) {
    out.push_str("****");
    let end = secret.char_indices().rev().nth(3).map(|(at, _)| at);
    if let Some(end) = end.filter(|_| secret.len() >= SHORTEST_WITH_END) {
        out.push_str(&secret[end..]);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn kind_mode_and_last_four_stay() {
        for (text, expected) in [
            ("sk_test_4eC39HqLyjWDarjtT1zdp7dc", "sk_test_****p7dc"),
            ("a sk_live_abcdefghwxyz, b", "a sk_live_****wxyz, b"),
            ("Bearer rk_live_abcdefghwxyz", "Bearer rk_live_****wxyz"),
            ("ek_test_YWNjdF8xabc", "ek_test_****xabc"),
            ("uk_test_abcdefghwxyz!", "uk_test_****wxyz!"),
            ("sk_org_live_abcdefghwxyz", "sk_org_live_****wxyz"),
            ("sk_abcdefghwxyz", "sk_****wxyz"),
            ("whsec_ab/cdEFGHwxyz=", "whsec_****xyz="),
            ("pi_1_secret_abcdefghwxyz.", "pi_1_secret_****wxyz."),
            (
                "src_client_secret_abcdefghwxyz",
                "src_client_secret_****wxyz",
            ),
            ("accs_secret__abcdefghwxyz", "accs_secret_****wxyz"),
            ("seti_1_secret_z", "seti_1_secret_****"),
            ("sk_test_short", "sk_test_****"),
            ("my_sk_live_abcdefghwxyz", "my_sk_live_****wxyz"),
            (
                "sk_test_abcdefghijkl and sk_live_mnopqrstuvwx",
                "sk_test_****ijkl and sk_live_****uvwx",
            ),
            ("sk_test_********wxyz", "sk_test_****wxyz"),
            ("\u{e9}sk_test_\u{e9}", "\u{e9}sk_test_\u{e9}"),
        ] {
            assert_eq!(mask_known(text), expected);
            assert_eq!(mask_known(expected), expected, "masked twice");
        }
    }

    #[test]
    fn what_is_no_secret_stays() {
        for text in [
            "risk_score",
            "risk_level_highest",
            "sk_SK",
            "pk_test_abcdefghwxyz",
            "secret_key_required",
            "client_secret",
            "pi_123",
            "in_sk_",
            "",
        ] {
            assert!(matches!(mask_known(text), Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn the_key_in_use_is_masked_whatever_it_looks_like() {
        let value = |key: &str| HeaderValue::from_str(&format!("Bearer {key}")).unwrap();
        let mask = |key: &str, text: &str| {
            let value = value(key);
            Redactor::new(Some(&value)).mask(text).into_owned()
        };
        assert_eq!(mask("hunter2-hunter2", "[hunter2-hunter2]"), "[****ter2]");
        assert_eq!(mask("hunter", "hunter hunters"), "**** ****s");
        assert_eq!(
            mask("sk_test_abcd/efghwxyz", "sk_test_abcd/efghwxyz"),
            "sk_test_****wxyz"
        );
        assert_eq!(mask("card", "card_declined"), "card_declined");
        assert_eq!(
            mask("a:b/c-hunter2", "/x/a%3Ab%2Fc-hunter2/y"),
            "/x/****ter2/y"
        );
        assert_eq!(
            mask("hunter2-hunter2", "hunter2-hunter2 sk_live_abcdefghwxyz"),
            "****ter2 sk_live_****wxyz"
        );
    }

    #[test]
    fn control_characters_are_escaped() {
        assert_eq!(
            printable("a\r\nb\u{1b}[31m\u{202e}"),
            "a\\r\\nb\\u{1b}[31m\\u{202e}"
        );
        assert_eq!(printable("\u{e9}\u{4e2d} \"'\\"), "\u{e9}\u{4e2d} \"'\\");
    }

    #[test]
    fn addresses_are_bare() {
        for (text, expected) in [
            ("https://u:p@h.example/a?b=c#d", "https://h.example/a"),
            ("/v1/a?b=c", "/v1/a"),
            ("//u:p@h/x", "//h/x"),
            ("u:p@h/x", "h/x"),
            ("/v1/a@b", "/v1/a@b"),
            ("https://h/a@b", "https://h/a@b"),
        ] {
            assert_eq!(bare_url(text), expected);
        }
        for (text, expected) in [
            (
                "error sending request for url (https://h/a?b=c): lost",
                "error sending request for url (https://h/a): lost",
            ),
            ("GET /v1/a?b=c failed", "GET /v1/a failed"),
            ("what? no/yes", "what? no/yes"),
            (
                "proxy http://u:p@h:1 refused\n",
                "proxy http://h:1 refused\n",
            ),
            ("`https://h/?q`", "`https://h/`"),
        ] {
            assert_eq!(bare_urls(text), expected);
        }
    }

    proptest! {
        #[test]
        fn no_secret_is_left_in_any_text(
            before in "(?s).{0,20}",
            prefix in "(sk_test_|rk_live_|ek_|whsec_|pi_1_secret_)",
            after in "[^a-zA-Z0-9_*+=/-](?s).{0,20}|",
        ) {
            let text = format!("{before} {prefix}SECRETSECRETwxyz{after}");
            let masked = shown(&text).into_owned();
            let expected = format!("{prefix}****wxyz");
            prop_assert!(masked.contains(&expected), "{masked}");
            prop_assert!(!masked.contains("SECRET"), "{masked}");
            prop_assert!(!masked.chars().any(is_control), "{masked}");
            prop_assert_eq!(mask_known(&masked), masked.as_str());
        }

        #[test]
        fn a_key_of_any_form_is_left_in_no_text(
            before in "(?s).{0,20}",
            key in "[a-z][!-~]{5,39}",
            after in "(?s).{0,20}",
        ) {
            let header = HeaderValue::from_str(&format!("Bearer {key}")).unwrap();
            let redactor = Redactor::new(Some(&header));
            let masked = redactor.mask(&format!("{before}{key}{after}")).into_owned();
            prop_assert!(!masked.contains(&key), "{masked}");
        }

        #[test]
        fn addresses_of_any_form_are_bare(text in "(?s).{0,40}", query in "[a-z=&%]{1,20}") {
            let bare = bare_urls(&format!("{text} https://u:pa55word@h/x?{query} {text}"));
            prop_assert!(bare.contains("https://h/x "), "{bare}");
            prop_assert!(!bare.contains("pa55word"), "{bare}");
        }
    }
}
