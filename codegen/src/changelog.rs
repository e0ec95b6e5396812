//! `CHANGELOG.md`: one section a contract version, the newest first.

/// What the file begins with before there is a section.
const HEADER: &str = "# Changelog\n";

/// The changelog with a section put in: on top, or into the section that the version has already (Stripe edits a
/// contract under its version), before what is there. An empty text is a changelog without sections.
#[must_use]
pub fn insert(existing: &str, section: &str) -> String {
    let existing = if existing.trim().is_empty() {
        HEADER
    } else {
        existing
    };
    let at = existing.find("\n## ").map_or(existing.len(), |at| at + 1);
    format!(
        "{}\n{section}{}",
        &existing[..at].trim_end(),
        &existing[at..]
    )
}
