//! `CHANGELOG.md`: one section a contract version, the newest first.

/// What the file begins with before there is a section.
const HEADER: &str = "\
# Changelog

What changes for programs that use the client, by contract version. Written by the commands that change the contract or
the public names.
";

/// The changelog with a section put in: on top, or into the section that the version has already (Stripe edits a contract
/// under its version), before what is there. An empty text is a changelog without sections.
#[must_use]
pub fn insert(existing: &str, section: &str) -> String {
    let existing = if existing.trim().is_empty() {
        HEADER
    } else {
        existing
    };
    let (heading, body) = section.split_once('\n').unwrap_or((section, ""));
    let at = existing.find("\n## ").map_or(existing.len(), |at| at + 1);
    let (before, after) = (existing[..at].trim_end(), &existing[at..]);
    let same = after
        .strip_prefix(heading)
        .and_then(|rest| rest.strip_prefix('\n'));
    match same {
        Some(rest) => {
            format!("{before}\n\n{heading}\n{}\n{rest}", body.trim_end())
                + if rest.ends_with('\n') { "" } else { "\n" }
        }
        None if after.is_empty() => format!("{before}\n\n{}\n", section.trim_end()),
        None => format!("{before}\n\n{}\n\n{after}", section.trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    }
}
