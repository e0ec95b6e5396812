//! Tokens and tables into formatted files.

use proc_macro2::TokenStream;
use syn::Item;

/// What the generator wrote isn't Rust: a fault of the generator, not of the document.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{path}: the generated tokens are no Rust: {reason}")]
pub(crate) struct RenderError {
    /// The file.
    pub(crate) path: String,
    /// What the parser said.
    pub(crate) reason: String,
}

/// What a file holds.
#[derive(Debug, Default)]
pub(crate) struct Code {
    /// Inner attributes and items.
    pub(crate) items: TokenStream,
    /// Tables, after the items: a reader looks for what there is, and the compiler for how it travels.
    pub(crate) tables: Vec<Table>,
}

/// A call of one of the runtime's macros, a line for each row.
#[derive(Debug)]
pub(crate) struct Table {
    /// The condition that it is there, if there is one.
    pub(crate) condition: Option<String>,
    /// The macro's name.
    pub(crate) name: &'static str,
    /// The rows, each without the semicolon at its end.
    pub(crate) rows: Vec<String>,
}

impl From<TokenStream> for Code {
    fn from(items: TokenStream) -> Self {
        Code {
            items,
            tables: Vec::new(),
        }
    }
}

/// Formats one file, but for its first line, which says who wrote it.
pub(crate) fn file(path: &str, code: impl Into<Code>) -> Result<String, RenderError> {
    let Code { items, tables } = code.into();
    let parsed: syn::File = syn::parse2(items).map_err(|error| RenderError {
        path: path.to_owned(),
        reason: error.to_string(),
    })?;
    let mut out = String::new();
    if !parsed.attrs.is_empty() {
        out.push('\n');
        out.push_str(&unparse(parsed.attrs, None));
    }
    let mut in_list = false;
    for item in parsed.items {
        // What a file stands on is one list.
        let is_list = matches!(item, Item::Use(_) | Item::Mod(_));
        if !(in_list && is_list) {
            out.push('\n');
        }
        in_list = is_list;
        let is_impl = matches!(item, Item::Impl(_));
        let text = unparse(Vec::new(), Some(item));
        if is_impl {
            spread(&text, &mut out);
        } else {
            out.push_str(&text);
        }
    }
    for table in &tables {
        out.push('\n');
        table.write(&mut out);
    }
    Ok(out)
}

fn unparse(attrs: Vec<syn::Attribute>, item: Option<Item>) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs,
        items: item.into_iter().collect(),
    })
}

/// Sets the functions of an `impl` apart.
fn spread(text: &str, out: &mut String) {
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        if line == "    }" && lines.peek().is_some_and(|next| *next != "}") {
            out.push('\n');
        }
    }
}

impl Table {
    fn write(&self, out: &mut String) {
        if let Some(condition) = &self.condition {
            out.push_str("#[cfg(");
            out.push_str(condition);
            out.push_str(")]\n");
        }
        out.push_str("rt::");
        out.push_str(self.name);
        out.push_str("! {\n");
        for row in &self.rows {
            out.push_str("    ");
            out.push_str(row);
            out.push_str(";\n");
        }
        out.push_str("}\n");
    }
}

/// Formats a statement or an expression; what is no Rust stays as it is.
pub(crate) fn statement(text: &str) -> String {
    let Ok(file) = syn::parse_str::<syn::File>(&format!("fn main() {{ {text} }}")) else {
        return text.to_owned();
    };
    let text = prettyplease::unparse(&file);
    let lines: Vec<&str> = text.lines().collect();
    let inside = lines
        .get(1..lines.len().saturating_sub(1))
        .unwrap_or_default();
    // The arguments of a chain's first call are twice as deep as rustfmt has them, and so is what follows.
    let is_deep = match inside {
        [first, second, ..] => first.ends_with('(') && second.starts_with("            "),
        _ => false,
    };
    let (first, rest) = ("    ", if is_deep { "        " } else { "    " });
    let lines = inside.iter().enumerate().map(|(index, line)| {
        let indent = if index == 0 { first } else { rest };
        line.strip_prefix(indent).unwrap_or(line)
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_apart_and_tables_come_last() {
        let code = Code {
            items: "//! About.\nuse crate::rt; use crate::b::B; pub struct A; impl A { fn a() { if true { } } fn b() { A } }"
                .parse()
                .unwrap(),
            tables: vec![Table {
                condition: Some("feature = \"a\"".to_owned()),
                name: "record",
                rows: vec!["A".to_owned(), "0 => a \"a;\\\"b\" required".to_owned()],
            }],
        };
        let expected = [
            "",
            "//! About.",
            "",
            "use crate::rt;",
            "use crate::b::B;",
            "",
            "pub struct A;",
            "",
            "impl A {",
            "    fn a() {",
            "        if true {}",
            "    }",
            "",
            "    fn b() {",
            "        A",
            "    }",
            "}",
            "",
            "#[cfg(feature = \"a\")]",
            "rt::record! {",
            "    A;",
            "    0 => a \"a;\\\"b\" required;",
            "}",
            "",
        ];
        let text = file("a.rs", code).unwrap();
        assert_eq!(text, expected.join("\n"));
    }

    #[test]
    fn tokens_that_are_no_rust_name_the_file() {
        let tokens: TokenStream = "struct".parse().unwrap();
        let error = file("a.rs", tokens).unwrap_err();
        assert!(error.to_string().starts_with("a.rs: "), "{error}");
    }
}
