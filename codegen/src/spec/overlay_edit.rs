//! Taking entries out of `spec/overlay.yaml` without touching the rest of its text.

use std::fmt::Write as _;

use serde_json::Value;

use crate::source::{Diagnostics, Format, Source, read};

/// An entry of the overlay: its section, and its key there (of `sensitive`, the pattern).
pub type Entry = (&'static str, String);

/// The text without these entries, and without comments that stood over nothing else. The caller checks the result: a
/// layout that isn't one entry a line is left as it is.
#[must_use]
pub fn without(text: &str, entries: &[Entry]) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut gone = vec![false; lines.len()];
    let mut section = "";
    for (index, line) in lines.iter().enumerate() {
        if let Some(name) = line.strip_suffix(':').filter(|n| is_word(n)) {
            section = name;
        }
        let Some(key) = key(line) else { continue };
        if !entries.iter().any(|(s, k)| *s == section && *k == key) {
            continue;
        }
        gone[index] = true;
        // A value of several lines is indented deeper.
        let more = lines[index + 1..]
            .iter()
            .take_while(|l| l.starts_with("   ") || l.starts_with("  |"));
        (1..=more.count()).for_each(|n| gone[index + n] = true);
    }
    // A comment stands over the entries that follow it, up to an empty line or another comment.
    for index in (0..lines.len()).filter(|i| is_comment(lines[*i])) {
        let below: Vec<usize> = (index + 1..lines.len())
            .skip_while(|i| is_comment(lines[*i]))
            .take_while(|i| key(lines[*i]).is_some() || lines[*i].starts_with("   "))
            .collect();
        gone[index] = !below.is_empty() && below.iter().all(|i| gone[*i]);
    }
    let mut out = String::with_capacity(text.len());
    let mut blank = false;
    for (line, _) in lines.iter().zip(&gone).filter(|(_, gone)| !**gone) {
        if line.is_empty() && blank {
            continue;
        }
        blank = line.is_empty();
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// The same of a text of any layout: written anew, one entry a line and without comments.
pub fn rewritten_without(text: &str, entries: &[Entry]) -> Result<String, Diagnostics> {
    let source = Source::new("spec/overlay.yaml", text, Format::Yaml);
    let value = read::value(&source)?;
    let mut out = String::new();
    for (section, all) in value.as_object().into_iter().flatten() {
        let stays = |key: &str| !entries.iter().any(|(s, k)| s == section && k == key);
        let _ = writeln!(out, "{section}:");
        for (key, value) in all.as_object().into_iter().flatten() {
            if stays(key) {
                let _ = writeln!(out, "  {}: {value}", Value::from(key.as_str()));
            }
        }
        for item in all.as_array().into_iter().flatten() {
            if item.as_str().is_none_or(stays) {
                let _ = writeln!(out, "  - {item}");
            }
        }
    }
    Ok(out)
}

/// The text with further names in its list `sensitive`, each with a remark. A text whose list isn't one entry a line is
/// written anew.
pub fn with_sensitive(text: &str, names: &[(String, String)]) -> Result<String, Diagnostics> {
    let lines: Vec<String> = names
        .iter()
        .map(|(name, remark)| {
            format!(
                "  - {}  # {remark}\n",
                serde_json::Value::from(name.as_str())
            )
        })
        .collect();
    let heading = "sensitive:\n";
    let at = match text.starts_with(heading) {
        true => Some(heading.len()),
        false => text
            .find(&format!("\n{heading}"))
            .map(|at| at + 1 + heading.len()),
    };
    let mut out = text.to_owned();
    match at {
        Some(at) => out.insert_str(at, &lines.concat()),
        None if text.contains("\nsensitive:") || text.starts_with("sensitive:") => {
            return with_sensitive(&rewritten_without(text, &[])?, names);
        }
        None => {
            if !out.is_empty() && !out.ends_with('\n') {
                out.push('\n');
            }
            out.push_str(heading);
            out.push_str(&lines.concat());
        }
    }
    Ok(out)
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}

fn is_comment(line: &str) -> bool {
    line.starts_with("  #")
}

/// The key of a line `  key: value`, or the text of a line `  - text`.
fn key(line: &str) -> Option<String> {
    let entry = line
        .strip_prefix("  ")
        .filter(|l| !l.starts_with([' ', '#']))?;
    match serde_yaml::from_str::<Value>(entry).ok()? {
        Value::Object(map) => map.into_iter().next().map(|(key, _)| key),
        Value::Array(list) => Some(list.first()?.as_str()?.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# ours\noperations:\n  # One alone.\n  PostA: a.create\n\n  # Two\n  # together.\n  PostB: b.create\n  PostC: c.create\n\ntypes:\n  \"/a/b\": X\n  c: Y\n\nevent_objects:\n  # Of a kind of its own.\n  a.created: any\n  b.created: any\n\nsensitive:\n  - \"*_secret\"\n  - number\n";

    #[test]
    fn entries_go_with_their_comments_and_nothing_else() {
        let gone = [
            ("operations", "PostA".to_owned()),
            ("operations", "PostC".to_owned()),
            ("types", "/a/b".to_owned()),
            ("event_objects", "b.created".to_owned()),
            ("sensitive", "number".to_owned()),
        ];
        assert_eq!(
            without(TEXT, &gone),
            "# ours\noperations:\n\n  # Two\n  # together.\n  PostB: b.create\n\ntypes:\n  c: Y\n\nevent_objects:\n  # Of a kind of its own.\n  a.created: any\n\nsensitive:\n  - \"*_secret\"\n"
        );
        assert_eq!(without(TEXT, &[]), TEXT);
        let same = "types: {a: A, b: B}\nsensitive: [number, cvc]\n";
        let gone = [
            ("types", "a".to_owned()),
            ("sensitive", "number".to_owned()),
        ];
        assert_eq!(
            rewritten_without(same, &gone).unwrap(),
            "types:\n  \"b\": \"B\"\nsensitive:\n  - \"cvc\"\n"
        );
        assert_eq!(without(TEXT, &[("types", "PostA".to_owned())]), TEXT);
    }
}
