//! Path templates: `/v1/invoices/{invoice}/attach_payment` and values for its parameters.
use super::percent;
use crate::redact::{bare_url, shown};

/// Why there is no path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PathError {
    /// A parameter (the name) is empty: the path would be another operation's.
    Empty(String),
    /// A parameter (the name) is `.` or `..`, which would change the path.
    Dot(String),
    /// A parameter (the name) has no value.
    Missing(String),
    /// It doesn't start with `/`, or holds what no path may.
    Malformed(String),
}

/// Appends the path with every parameter percent-encoded. No value can change which operation the path names: what
/// would (`/`, `?`, `..`) is encoded, and where encoding doesn't help - servers and URL parsers treat `%2E%2E` as
/// `..` - it is refused.
pub(crate) fn push<'a>(
    out: &mut String,
    template: &str,
    value: impl Fn(&str) -> Option<&'a str>,
) -> Result<(), PathError> {
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            return Err(PathError::Malformed(template.to_owned()));
        };
        let text = value(name).ok_or_else(|| PathError::Missing(name.to_owned()))?;
        match text {
            // Servers trim what they route by.
            _ if text.trim().is_empty() => return Err(PathError::Empty(name.to_owned())),
            "." | ".." => return Err(PathError::Dot(name.to_owned())),
            _ => percent::push(out, text),
        }
        rest = after;
    }
    out.push_str(rest);
    Ok(())
}

/// A path that a user wrote: it must stay on its host, and below its own segments.
pub(crate) fn check_raw(path: &str) -> Result<(), PathError> {
    // A query may hold personal data, and what is no path may be a whole address with a password.
    let malformed = || PathError::Malformed(shown(&bare_url(path)).into_owned());
    if !path.starts_with('/') || path.starts_with("//") {
        return Err(malformed());
    }
    if path
        .bytes()
        .any(|b| b <= b' ' || b == 0x7f || b == b'\\' || b == b'#' || !b.is_ascii())
    {
        return Err(malformed());
    }
    let bare = path.split_once('?').map_or(path, |(bare, _)| bare);
    match bare.split('/').any(is_dots) {
        true => Err(malformed()),
        false => Ok(()),
    }
}

/// Whether a segment is `.` or `..`, its dots encoded or not.
fn is_dots(segment: &str) -> bool {
    let dot = |text: &str| match text.as_bytes() {
        [b'.', ..] => Some(1),
        [b'%', b'2', b'e' | b'E', ..] => Some(3),
        _ => None,
    };
    let Some(first) = dot(segment) else {
        return false;
    };
    let rest = &segment[first..];
    rest.is_empty() || dot(rest) == Some(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(value: &'static str) -> Result<String, PathError> {
        let mut out = String::new();
        push(&mut out, "/v1/a/{id}/b", |name| {
            (name == "id").then_some(value)
        })?;
        Ok(out)
    }

    #[test]
    fn a_value_is_one_segment_whatever_it_holds() {
        assert_eq!(path("in_123").unwrap(), "/v1/a/in_123/b");
        assert_eq!(path("../x").unwrap(), "/v1/a/..%2Fx/b");
        assert_eq!(path("a/b?c#d e").unwrap(), "/v1/a/a%2Fb%3Fc%23d%20e/b");
        assert_eq!(path("%2e%2e").unwrap(), "/v1/a/%252e%252e/b");
        assert_eq!(path("ü\n").unwrap(), "/v1/a/%C3%BC%0A/b");
        assert_eq!(path("...").unwrap(), "/v1/a/.../b");
    }

    #[test]
    fn values_that_would_change_the_path_are_refused() {
        for blank in ["", " ", "\t\n", "\u{a0}"] {
            let empty = Err(PathError::Empty("id".into()));
            assert_eq!(path(blank), empty, "{blank:?}");
        }
        assert_eq!(path("."), Err(PathError::Dot("id".into())));
        assert_eq!(path(".."), Err(PathError::Dot("id".into())));
    }

    #[test]
    fn a_raw_path_stays_on_its_host() {
        for good in [
            "/v1/x",
            "/v1/x?a=b&c[0]=d",
            "/v1/a..b/.c",
            "/v1/x%20y",
            "/v1/.../%2e%2E.",
        ] {
            assert_eq!(check_raw(good), Ok(()), "{good}");
        }
        for bad in [
            "",
            "v1/x",
            "//evil.example/x",
            "@evil.example",
            "/v1/../x",
            "/v1/%2E./x",
            "/v1/.%2e",
            "/v1/%2e?a",
            "/.",
            "/v1/x y",
            "/v1/x\r\nA: b",
            "/v1/x#y",
            "/\\evil.example",
            "/v1/ü",
        ] {
            assert!(check_raw(bad).is_err(), "{bad:?}");
        }
    }
}
