//! A diff for people and for programs.

use super::Diff;

impl Diff {
    /// The diff as Markdown: a section of the changelog. Its first line is `## VERSION`; it ends with a line break.
    #[must_use]
    pub fn markdown(&self) -> String {
        format!("## {}\n", self.to)
    }

    /// The diff as JSON, with a line break at its end.
    #[must_use]
    pub fn json(&self) -> String {
        "{}\n".to_owned()
    }
}
