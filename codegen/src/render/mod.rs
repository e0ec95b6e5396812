//! Tokens into formatted files.

use proc_macro2::TokenStream;

/// The first line of every generated Rust file.
pub(crate) const HEADER: &str =
    "// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.\n";

/// What the generator wrote isn't Rust: a fault of the generator, not of the document.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{path}: the generated tokens are no Rust: {reason}")]
pub(crate) struct RenderError {
    /// The file.
    pub(crate) path: String,
    /// What the parser said.
    pub(crate) reason: String,
}

/// Formats one file.
pub(crate) fn file(path: &str, tokens: TokenStream) -> Result<String, RenderError> {
    let parsed: syn::File = syn::parse2(tokens).map_err(|error| RenderError {
        path: path.to_owned(),
        reason: error.to_string(),
    })?;
    let text = prettyplease::unparse(&parsed);
    let mut out = String::with_capacity(HEADER.len() + text.len() + text.len() / 8);
    out.push_str(HEADER);
    tables(&text, &mut out);
    Ok(out)
}

/// Formats one expression.
pub(crate) fn expression(tokens: TokenStream) -> String {
    let text = match syn::parse2::<syn::File>(quote::quote!(fn main() { #tokens })) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => return tokens.to_string(),
    };
    let lines: Vec<&str> = text.lines().collect();
    let inside = lines
        .get(1..lines.len().saturating_sub(1))
        .unwrap_or_default();
    inside
        .iter()
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Formats one type.
pub(crate) fn type_text(tokens: TokenStream) -> String {
    let line = expression(quote::quote!(let _: #tokens;));
    let text = line.split_whitespace().collect::<Vec<_>>().join(" ");
    text.strip_prefix("let _: ")
        .and_then(|t| t.strip_suffix(';'))
        .unwrap_or(&text)
        .to_owned()
}

/// Gives each row of a table macro a line of its own; prettyplease breaks the body of a macro it doesn't know by width.
fn tables(text: &str, out: &mut String) {
    let mut body: Option<String> = None;
    for line in text.lines() {
        match &mut body {
            Some(rest) if line != "}" => {
                rest.push_str(line.trim());
                rest.push(' ');
                continue;
            }
            Some(rest) => {
                rows(rest, out);
                body = None;
            }
            None if line.starts_with("rt::") && line.ends_with("! {") => body = Some(String::new()),
            None => {}
        }
        out.push_str(line);
        out.push('\n');
    }
}

/// Splits a macro's body after each `;` that stands outside a text.
fn rows(body: &str, out: &mut String) {
    let (mut quoted, mut escaped, mut start) = (false, false, 0);
    for (at, c) in body.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ';' if !quoted => {
                row(&body[start..=at], out);
                start = at + 1;
            }
            _ => {}
        }
    }
    row(&body[start..], out);
}

fn row(row: &str, out: &mut String) {
    let row = row.trim();
    if !row.is_empty() {
        out.push_str("    ");
        // Tokens of a macro are printed with more spaces than a person would write; texts are left as they are.
        for (index, part) in row.split('"').enumerate() {
            if index > 0 {
                out.push('"');
            }
            if index % 2 == 0 && !row.contains('\\') {
                out.push_str(&tight(part));
            } else {
                out.push_str(part);
            }
        }
        out.push('\n');
    }
}

fn tight(tokens: &str) -> String {
    tokens
        .replace(" ::", "::")
        .replace(" < ", "<")
        .replace(" >", ">")
        .replace(" ,", ",")
        .replace(" :", ":")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_a_table_has_its_line() {
        let tokens = r#"pub struct A; rt::record! { A; 0 => a "a;\"b" required; 1 => b "b"; }"#
            .parse()
            .unwrap();
        let text = file("a.rs", tokens).unwrap();
        assert_eq!(
            text,
            format!(
                "{HEADER}pub struct A;\nrt::record! {{\n    A;\n    0 => a \"a;\\\"b\" required;\n    1 => b \"b\";\n}}\n"
            )
        );
    }

    #[test]
    fn tokens_that_are_no_rust_name_the_file() {
        let error = file("a.rs", "struct".parse().unwrap()).unwrap_err();
        assert!(error.to_string().starts_with("a.rs: "), "{error}");
    }
}
