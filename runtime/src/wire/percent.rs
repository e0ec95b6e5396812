//! Percent-encoding, as Stripe's own clients do it: all but RFC 3986's unreserved characters, a space is `%20`.

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// `true` for the bytes that stand for themselves: `A-Z a-z 0-9 - . _ ~`.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        plain[byte] = matches!(byte as u8, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    plain
};

/// Appends `text`, percent-encoded.
pub(crate) fn push(out: &mut String, text: &str) {
    let bytes = text.as_bytes();
    let mut start = 0;
    for (index, byte) in bytes.iter().enumerate() {
        if PLAIN[*byte as usize] {
            continue;
        }
        // Runs of plain bytes are copied whole: most values are all plain. A plain byte is ASCII, and so is every
        // byte written here, which makes both ends character boundaries of `text` or empty runs inside a character.
        if let Some(run) = text.get(start..index) {
            out.push_str(run);
        }
        out.push('%');
        out.push(HEX[(byte >> 4) as usize] as char);
        out.push(HEX[(byte & 15) as usize] as char);
        start = index + 1;
    }
    if let Some(run) = text.get(start..) {
        out.push_str(run);
    }
}

/// `text`, percent-encoded.
pub(crate) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push(&mut out, text);
    out
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn only_unreserved_characters_stand_for_themselves() {
        assert_eq!(encoded("AZaz09-._~"), "AZaz09-._~");
        assert_eq!(encoded("a b+c&d=e%f"), "a%20b%2Bc%26d%3De%25f");
        assert_eq!(
            encoded("[]!*'()@:/?#"),
            "%5B%5D%21%2A%27%28%29%40%3A%2F%3F%23"
        );
    }

    #[test]
    fn text_beyond_ascii_is_encoded_as_utf_8() {
        assert_eq!(encoded("é"), "%C3%A9");
        assert_eq!(encoded("x€y"), "x%E2%82%ACy");
        assert_eq!(encoded("😀😀"), "%F0%9F%98%80%F0%9F%98%80");
        assert_eq!(encoded("\u{0}\n"), "%00%0A");
    }

    #[test]
    fn every_character_comes_back() {
        for c in (0..0x11_0000).step_by(7).filter_map(char::from_u32) {
            let text = format!("a{c}b{c}");
            let decoded: Vec<u8> = percent_encoding::percent_decode_str(&encoded(&text)).collect();
            assert_eq!(decoded, text.as_bytes());
        }
    }
}
