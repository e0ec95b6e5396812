//! The last look at documentation, once all of it stands together: nothing that a document says is run as a test, and
//! nothing in it is there unseen.

use pulldown_cmark::{Event, Parser, Tag};

use super::prose::{RUSTDOC, is_text};
use crate::source::visible;

/// Documentation that has no code of ours. Where its parts have made a code block that rustdoc would run, it is text, line
/// by line.
pub(crate) fn finished(text: &str) -> String {
    let text = visible(text);
    if runs(&text) {
        text.lines().map(plain).collect::<Vec<_>>().join("\n")
    } else {
        text
    }
}

/// Whether there is a code block that isn't marked as text.
fn runs(text: &str) -> bool {
    let can_be = ["```", "~~~", "    ", "\t"];
    can_be.iter().any(|mark| text.contains(mark))
        && Parser::new_ext(text, RUSTDOC)
            .any(|event| matches!(event, Event::Start(Tag::CodeBlock(kind)) if !is_text(&kind)))
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
            assert_eq!(finished(text), finished_text);
            assert!(!runs(&finished(text)));
        }
    }
}
