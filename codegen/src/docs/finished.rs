//! The last look at documentation, once all of it stands together: nothing that a document says is run as a test, and
//! nothing in it is there unseen.

use pulldown_cmark::{Event, Parser, Tag};

use super::prose::{RUSTDOC, is_text};
use crate::source::visible;

/// Documentation whose only code is our example, if there is one. Where its parts have made another code block that
/// rustdoc would run, it is text, line by line.
pub(crate) fn finished(text: &str, example: Option<&str>) -> String {
    let text = visible(text);
    if runs(&text, example) {
        text.lines().map(plain).collect::<Vec<_>>().join("\n")
    } else {
        text
    }
}

/// Whether there is a code block that is neither marked as text nor the example.
fn runs(text: &str, example: Option<&str>) -> bool {
    let can_be = ["```", "~~~", "    ", "\t"];
    if !can_be.iter().any(|mark| text.contains(mark)) {
        return false;
    }
    let mut events = Parser::new_ext(text, RUSTDOC);
    while let Some(event) = events.next() {
        if !matches!(event, Event::Start(Tag::CodeBlock(kind)) if !is_text(&kind)) {
            continue;
        }
        let within = events.by_ref().map_while(|event| match event {
            Event::Text(text) => Some(text),
            _ => None,
        });
        let code: String = within.map(|text| text.into_string()).collect();
        if example.is_none_or(|example| code.trim_end() != example) {
            return true;
        }
    }
    false
}

fn plain(line: &str) -> String {
    let line = line.trim();
    // A summary goes without its full stop; a line of several keeps it.
    let stop = &line[line.trim_end_matches('.').len()..];
    super::prose(line) + stop
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rustdoc_would_run_is_text() {
        for (text, finished_text) in [
            ("A.\n\n```text\nlet a;\n```", "A.\n\n```text\nlet a;\n```"),
            (
                "A ```text\nlet a;\n```\npanic!()",
                "A \\`\\`\\`text\nlet a;\n\\`\\`\\`\npanic!()",
            ),
            ("A.\n\n    panic!()", "A.\n\npanic!()"),
            ("- a\n\n  ~~~\n  panic!()", "\\- a\n\n\\~\\~\\~\npanic!()"),
        ] {
            assert_eq!(finished(text, None), finished_text);
            assert!(!runs(finished_text, None));
        }
    }

    #[test]
    fn the_example_is_code_and_nothing_else_is() {
        let ours = "A.\n\n```\nlet a;\nlet b;\n```\n\n- b";
        let example = Some("let a;\nlet b;");
        assert_eq!(finished(ours, example), ours);
        let opened = format!("```text\nit goes on\n\n{ours}");
        assert!(!finished(&opened, example).contains("\n```"));
        let another = format!("{ours}\n\n```\npanic!()\n```");
        assert!(!finished(&another, example).contains("\n```"));
        assert!(!finished(ours, None).contains("\n```"));
    }
}
