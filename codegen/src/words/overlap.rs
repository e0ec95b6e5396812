//! Whether a text is ours: no run of eight words is another's.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;

use super::form;

/// As many words in a row are no accident.
const RUN: usize = 8;

/// The runs of words of a document's descriptions.
pub(super) struct Runs(HashSet<u64>);

impl Runs {
    pub(super) fn of(document: &Value) -> Self {
        let mut runs = Runs(HashSet::new());
        runs.collect(document);
        runs
    }

    fn collect(&mut self, value: &Value) {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    match value {
                        Value::String(text) if key == "description" => {
                            let words = words(&untagged(text));
                            self.0.extend(words.windows(RUN).map(hash));
                        }
                        other => self.collect(other),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.collect(item)),
            _ => {}
        }
    }

    /// The first run of a text that is the document's too.
    pub(super) fn shared(&self, text: &str) -> Option<String> {
        let words = words(text);
        let mut runs = words.windows(RUN);
        runs.find(|run| self.0.contains(&hash(run)))
            .map(|run| run.join(" "))
    }
}

/// The words of a text. Code, names, values, links and paths are none.
fn words(text: &str) -> Vec<String> {
    let text = form::plain(&text.replace('’', "'"));
    text.split_whitespace()
        .filter(|word| !word.contains("://") && !word.starts_with('/'))
        .flat_map(|word| word.split(|c: char| !c.is_ascii_alphanumeric() && c != '\''))
        .map(|word| word.trim_matches('\'').to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

/// A description without tags and the targets of links.
fn untagged(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut depth = 0_usize;
    let mut previous = ' ';
    for c in text.chars() {
        match c {
            '<' => depth += 1,
            '(' if previous == ']' => depth += 1,
            '>' | ')' if depth > 0 => {
                depth -= 1;
                out.push(' ');
            }
            c if depth == 0 => out.push(c),
            _ => {}
        }
        previous = c;
    }
    out
}

fn hash(run: &[String]) -> u64 {
    let mut hasher = DefaultHasher::new();
    run.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn eight_words_in_a_row_are_told() {
        let document = json!({"a": [{"description":
            "<p>One two, three `code` four [five](/x/y) six seven's eight nine.</p>"}]});
        let runs = Runs::of(&document);
        assert_eq!(
            runs.shared("So: two three four {x} five SIX seven's eight nine.")
                .as_deref(),
            Some("two three four five six seven's eight nine")
        );
        assert_eq!(runs.shared("Two three four five six seven's eight."), None);
    }
}
