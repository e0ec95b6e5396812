//! JSON pointers (RFC 6901), the addresses in every message.

use std::borrow::Cow;

/// The pointer of a member: `child("/paths", "/v1/x")` is `/paths/~1v1~1x`.
pub fn child(parent: &str, key: &str) -> String {
    let mut pointer = parent.to_owned();
    push(&mut pointer, key);
    pointer
}

/// Appends one segment in place, for walks that keep a single path.
pub fn push(pointer: &mut String, key: &str) {
    pointer.push('/');
    pointer.push_str(&escape(key));
}

/// A key as a pointer segment.
pub fn escape(key: &str) -> Cow<'_, str> {
    if key.contains(['~', '/']) {
        Cow::Owned(key.replace('~', "~0").replace('/', "~1"))
    } else {
        Cow::Borrowed(key)
    }
}

/// A pointer segment as the key it names.
pub fn unescape(segment: &str) -> Cow<'_, str> {
    if segment.contains('~') {
        Cow::Owned(segment.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(segment)
    }
}

/// Every prefix of a pointer, longest first, ending with the root.
pub(crate) fn prefixes(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(pointer), |pointer| {
        pointer.rfind('/').map(|slash| &pointer[..slash])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_back() {
        assert_eq!(child("/paths", "/v1/a~b"), "/paths/~1v1~1a~0b");
        assert_eq!(unescape("~1v1~1a~0b"), "/v1/a~b");
        assert_eq!(unescape("~01"), "~1");
    }

    #[test]
    fn prefixes_end_at_the_root() {
        let all: Vec<_> = prefixes("/a/b").collect();
        assert_eq!(all, ["/a/b", "/a", ""]);
    }
}
