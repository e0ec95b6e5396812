//! `CHANGELOG.md`: one section a contract version, the newest first.

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag};

use crate::source::{Diagnostics, Format, Place, Source};

/// What the file begins with before there is a section.
const HEADER: &str = "\
# Changelog

What changes for programs that use the client, by contract version. Written by the commands that change the contract or
the public names.
";

/// The changelog with a section put in: on top, or into the section that the version has already (Stripe edits a contract
/// under its version), before what is there. An empty text is a changelog without sections. What is there keeps its
/// ends of lines, and the section gets the same. `origin` is the file's name in messages.
pub fn insert(existing: &str, section: &str, origin: &str) -> Result<String, Diagnostics> {
    conflicts(existing, origin)?;
    let existing = if existing.trim().is_empty() {
        HEADER
    } else {
        existing
    };
    let end = if existing.contains("\r\n") {
        "\r\n"
    } else {
        "\n"
    };
    let (heading, body) = section.split_once('\n').unwrap_or((section, ""));
    let body = body.trim_end().replace('\n', end);
    let (before, after) = existing.split_at(first_section(existing));
    let mut out = before.trim_end().to_owned();
    if !out.is_empty() {
        out.push_str(&end.repeat(2));
    }
    out.push_str(heading);
    out.push_str(end);
    out.push_str(&body);
    out.push_str(end);
    match after.split_once('\n') {
        Some((same, rest)) if same.trim_end() == heading.trim_end() => out.push_str(rest),
        _ if after.is_empty() => {}
        _ => {
            out.push_str(end);
            out.push_str(after);
        }
    }
    if !out.ends_with('\n') {
        out.push_str(end);
    }
    Ok(out)
}

/// Where the first section begins; the text's end if there is none. A heading within a code block is none.
fn first_section(text: &str) -> usize {
    let sections = Parser::new(text).into_offset_iter();
    let mut starts = sections.filter_map(|(event, range)| match event {
        Event::Start(Tag::Heading {
            level: HeadingLevel::H2,
            ..
        }) if text[range.start..].starts_with("## ") => Some(range.start),
        _ => None,
    });
    starts.next().unwrap_or(text.len())
}

/// A section within one side of a conflict would go with it.
fn conflicts(text: &str, origin: &str) -> Result<(), Diagnostics> {
    let mut errors = Diagnostics::new(&Source::new(origin, text, Format::Toml));
    for (index, line) in text.lines().enumerate() {
        if line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") {
            let place = Place {
                line: index + 1,
                column: 1,
            };
            errors.push_at(
                "",
                place,
                "the mark of a conflict between two versions of the file",
                "settle the conflict first: keep the sections of both sides, the newest first",
            );
        }
    }
    errors.into_result()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn insert(existing: &str, section: &str) -> String {
        super::insert(existing, section, "CHANGELOG.md").unwrap()
    }

    #[test]
    fn the_newest_section_comes_first_and_a_version_has_one() {
        let one = insert("", "## 1\n\nfirst\n");
        assert_eq!(one, format!("{HEADER}\n## 1\n\nfirst\n"));
        let two = insert(&one, "## 2\n\nsecond\n");
        assert_eq!(two, format!("{HEADER}\n## 2\n\nsecond\n\n## 1\n\nfirst\n"));
        let edited = insert(&two, "## 2\n\nedited\n");
        assert_eq!(
            edited,
            format!("{HEADER}\n## 2\n\nedited\n\nsecond\n\n## 1\n\nfirst\n")
        );
        assert_eq!(insert("## 1\n", "## 2\n\na\n"), "## 2\n\na\n\n## 1\n");
    }

    #[test]
    fn a_heading_in_a_code_block_begins_no_section() {
        let before = "# Changelog\n\n```text\n\n## 1\n```\n\n<!--\n## 1\n-->\n";
        assert_eq!(
            insert(before, "## 2\n\nsecond\n"),
            format!("{before}\n## 2\n\nsecond\n")
        );
        let with_section = format!("{before}\n## 1\n\nfirst\n");
        assert_eq!(
            insert(&with_section, "## 2\n\nsecond\n"),
            format!("{before}\n## 2\n\nsecond\n\n## 1\n\nfirst\n")
        );
    }

    #[test]
    fn ends_of_lines_stay() {
        let before = "# Changelog\r\n\r\n## 1\r\n\r\nfirst\r\n";
        assert_eq!(
            insert(before, "## 2\n\na\nb\n"),
            "# Changelog\r\n\r\n## 2\r\n\r\na\r\nb\r\n\r\n## 1\r\n\r\nfirst\r\n"
        );
        assert_eq!(
            insert(before, "## 1\n\na\n"),
            "# Changelog\r\n\r\n## 1\r\n\r\na\r\n\r\nfirst\r\n"
        );
    }

    #[test]
    fn a_conflict_is_settled_first() {
        let text = "# Changelog\n\n<<<<<<< HEAD\n## 2\n=======\n## 3\n>>>>>>> other\n";
        let error = super::insert(text, "## 4\n", "CHANGELOG.md").unwrap_err();
        let error = error.to_string();
        assert!(
            error.starts_with("CHANGELOG.md:3: #: the mark of a conflict")
                && error.contains("CHANGELOG.md:7: "),
            "{error}"
        );
    }
}
