//! Words that Rust keeps for itself, and how a name that is one of them is written.

use std::borrow::Cow;

/// Every keyword of edition 2024 that an identifier can't be: strict and reserved ones.
///
/// The weak ones (`macro_rules`, `raw`, `safe`, `union`, `'static`) are ordinary identifiers everywhere else.
pub const KEYWORDS: [&str; 53] = [
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The keywords that can't be written as raw identifiers either.
const NEVER_RAW: [&str; 5] = ["Self", "_", "crate", "self", "super"];

/// Types, traits, variants and derives that are in scope in every module without an import (edition 2024).
pub const PRELUDE: [&str; 46] = [
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
    "Self",
];

/// Primitive types. A module of this name would hide the type from everything beside it.
pub const PRIMITIVES: [&str; 19] = [
    "bool", "char", "f128", "f16", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "str",
    "u128", "u16", "u32", "u64", "u8", "usize",
];

/// Whether the text is a name in Rust as it stands.
pub(super) fn is_identifier(name: &str) -> bool {
    let (plain, taken): (&str, &[&str]) = match name.strip_prefix("r#") {
        Some(raw) => (raw, &NEVER_RAW),
        None => (name, &KEYWORDS),
    };
    plain.starts_with(|first: char| !first.is_ascii_digit())
        && plain
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && taken.binary_search(&plain).is_err()
}

/// A field, function, parameter or local: `r#type`, and `self_` where raw isn't allowed.
pub fn value_name(name: &str) -> Cow<'_, str> {
    if NEVER_RAW.contains(&name) {
        Cow::Owned(format!("{name}_"))
    } else if KEYWORDS.contains(&name) {
        Cow::Owned(format!("r#{name}"))
    } else {
        Cow::Borrowed(name)
    }
}

/// A module: as a value, and `str_` for a primitive type's name. The file of `r#mod` would be that of the module around.
pub fn module_name(name: &str) -> Cow<'_, str> {
    if name == "mod" || PRIMITIVES.contains(&name) {
        Cow::Owned(format!("{name}_"))
    } else {
        value_name(name)
    }
}

/// A type: a name that is in scope everywhere gets `Type` after it, so `Option` is `OptionType`.
pub fn type_name(name: &str) -> Cow<'_, str> {
    if is_taken(name) {
        Cow::Owned(format!("{name}Type"))
    } else {
        Cow::Borrowed(name)
    }
}

/// A request's type: like a type, with `Request` after it.
pub fn request_name(name: &str) -> Cow<'_, str> {
    if is_taken(name) {
        Cow::Owned(format!("{name}Request"))
    } else {
        Cow::Borrowed(name)
    }
}

/// Whether a type of this name would hide one that every module has in scope.
fn is_taken(name: &str) -> bool {
    PRELUDE.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_keyword_is_escaped_into_an_identifier() {
        for keyword in KEYWORDS {
            let name = value_name(keyword);
            assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{name}");
        }
        for word in [
            "macro_rules",
            "raw",
            "safe",
            "union",
            "auto",
            "default",
            "dyn_",
        ] {
            assert_eq!(value_name(word), word);
            assert!(syn::parse_str::<syn::Ident>(word).is_ok(), "{word}");
        }
    }

    #[test]
    fn prelude_names_are_written_out() {
        assert_eq!(type_name("Option"), "OptionType");
        assert_eq!(type_name("Self"), "SelfType");
        assert_eq!(type_name("Invoice"), "Invoice");
        assert_eq!(request_name("Send"), "SendRequest");
        assert_eq!(module_name("str"), "str_");
        assert_eq!(module_name("type"), "r#type");
        for name in PRELUDE {
            assert_ne!(type_name(name), name);
        }
    }
}
