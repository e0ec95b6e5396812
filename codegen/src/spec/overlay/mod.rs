//! `spec/overlay.yaml`: our own words on the contract.
//!
//! Every entry remembers whether something used it. An entry that nothing uses is an error: it names what the contract
//! no longer has, or is misspelt.

mod entries;
mod read;

use std::sync::Arc;

pub use entries::Section;
use entries::{Entry, Patterns};
use read::Reader;

use crate::source::{Diagnostics, Format, Source};

/// What we say about the contract.
#[derive(Debug)]
pub struct Overlay {
    /// Operation id -> accessor, such as `invoices.void_invoice`.
    pub operations: Section,
    /// Component schema name or JSON pointer of an inline schema -> Rust type name.
    pub types: Section,
    /// Operation id -> its required parameters, in the order in which its function takes them.
    pub arguments: Section,
    /// JSON pointer of an inline schema -> Rust type name of what is one type wherever it stands.
    pub concepts: Section,
    /// Enum value -> Rust variant name.
    pub variants: Section,
    /// What the contract leaves open, or says otherwise than Stripe sends it.
    pub additions: Additions,
    /// Fields whose values must not be printed.
    sensitive: Patterns,
    /// Fields whose names look as if their values must not be printed, and whose values may.
    plain: Patterns,
    source: Arc<Source>,
}

/// What lowering takes in: what the contract leaves open, or says otherwise than Stripe sends it.
#[derive(Debug)]
pub struct Additions {
    /// What webhooks deliver -> where the contract has it.
    pub webhooks: Section,
    /// Event -> the `object` of what it is about, where its name says something else; `any` where it may be anything.
    pub event_objects: Section,
    /// `component.field` -> what it holds, of fields that Stripe sends otherwise than the contract says.
    pub fields: Section,
    source: Arc<Source>,
}

impl Overlay {
    /// Parses the overlay. An empty text is an empty overlay.
    pub fn parse(text: &str, origin: &str) -> Result<Self, Diagnostics> {
        let source = Source::new(origin, text, Format::Yaml);
        let mut reader = Reader::new(&source)?;
        let overlay = Self {
            operations: reader.section("operations"),
            types: reader.section("types"),
            arguments: reader.section("arguments"),
            concepts: reader.section("concepts"),
            variants: reader.section("variants"),
            additions: Additions {
                webhooks: reader.section("webhooks"),
                event_objects: reader.section("event_objects"),
                fields: reader.section("fields"),
                source: source.clone(),
            },
            sensitive: reader.patterns("sensitive"),
            plain: reader.patterns("plain"),
            source: source.clone(),
        };
        for (index, entry) in overlay.plain.entries.iter().enumerate() {
            if overlay.sensitive.has(&entry.value) {
                reader.diagnostics.push(
                    format!("/plain/{index}"),
                    format!("`{}` is `sensitive` too", entry.value),
                    "keep one of the two",
                );
            }
        }
        reader.finish().map(|()| overlay)
    }

    /// The overlay of another text that adds the same to the contract: what lowering has used of it stays used.
    pub fn reread(self, text: &str) -> Result<Self, Diagnostics> {
        let read = Self::parse(text, &self.source.origin)?;
        Ok(Self {
            additions: Additions {
                source: read.source.clone(),
                ..self.additions
            },
            ..read
        })
    }

    /// Whether a field's values must not be printed, if anything is said of it. What is said of it in one of its owners
    /// goes before what is said of its name, and that before patterns; what is sensitive anywhere is sensitive.
    pub fn sensitive(&self, owners: &[&str], field: &str) -> Option<bool> {
        let owned = || {
            let (mut sensitive, mut plain) = (false, false);
            if self.lists().iter().any(|list| list.speaks_of_owners(field)) {
                for key in owners.iter().map(|owner| format!("{owner}.{field}")) {
                    sensitive |= self.sensitive.mark(&key);
                    plain |= self.plain.mark(&key);
                }
            }
            (sensitive, plain)
        };
        let levels: [&dyn Fn() -> (bool, bool); 3] = [
            &owned,
            &|| (self.sensitive.mark(field), self.plain.mark(field)),
            &|| {
                let sensitive = self.sensitive.mark_patterns(field);
                (sensitive, self.plain.mark_patterns(field))
            },
        ];
        levels.into_iter().find_map(|level| {
            let (sensitive, plain) = level();
            (sensitive || plain).then_some(sensitive)
        })
    }

    /// An empty error collection about this file; see [`Section::pointer`].
    pub fn diagnostics(&self) -> Diagnostics {
        Diagnostics::new(&self.source)
    }

    /// The entries that nothing has used.
    pub fn unused_entries(&self) -> Vec<super::Entry> {
        self.entries_that(|entry| !entry.is_used())
    }

    /// Every entry.
    pub fn entries(&self) -> Vec<super::Entry> {
        self.entries_that(|_| true)
    }

    fn entries_that(&self, wanted: impl Fn(&Entry) -> bool) -> Vec<super::Entry> {
        let keyed = self.sections().into_iter().flat_map(|section| {
            let entries = section.entries.iter();
            entries.map(|(key, entry)| (section.name, key, entry))
        });
        let listed = self.lists().into_iter().flat_map(|list| {
            let entries = list.entries.iter();
            entries.map(|entry| (list.name, &entry.value, entry))
        });
        keyed
            .chain(listed)
            .filter(|(.., entry)| wanted(entry))
            .map(|(section, key, _)| (section, key.clone()))
            .collect()
    }

    /// One error per entry that nothing has used.
    pub fn unused(&self) -> Diagnostics {
        let mut diagnostics = self.diagnostics();
        for section in self.sections() {
            for (key, _) in section.entries.iter().filter(|(_, entry)| !entry.is_used()) {
                diagnostics.push(
                    section.pointer(key),
                    format!("nothing in the contract uses this entry: `{key}`"),
                    "remove the entry, or correct its key to what the contract has",
                );
            }
        }
        for list in self.lists() {
            let entries = list.entries.iter().enumerate();
            for (index, entry) in entries.filter(|(_, entry)| !entry.is_used()) {
                diagnostics.push(
                    format!("/{}/{index}", list.name),
                    format!("no field of the contract matches `{}`", entry.value),
                    "remove the entry, or correct it to a field's name",
                );
            }
        }
        diagnostics
    }

    fn sections(&self) -> [&Section; 8] {
        [
            &self.operations,
            &self.types,
            &self.arguments,
            &self.concepts,
            &self.variants,
            &self.additions.webhooks,
            &self.additions.event_objects,
            &self.additions.fields,
        ]
    }

    fn lists(&self) -> [&Patterns; 2] {
        [&self.sensitive, &self.plain]
    }
}

impl Additions {
    /// An empty error collection about this file; see [`Section::pointer`].
    pub fn diagnostics(&self) -> Diagnostics {
        Diagnostics::new(&self.source)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# ours\noperations:\n  PostA: a.create\n  PostB: b.create\n\ntypes:\n\nsensitive:\n  - \"*_secret\"\n  - number\n";

    #[test]
    fn remembers_what_was_used() {
        let overlay = Overlay::parse(TEXT, "overlay.yaml").unwrap();
        assert_eq!(overlay.operations.get("PostA"), Some("a.create"));
        assert_eq!(overlay.operations.get("PostC"), None);
        assert_eq!(overlay.sensitive(&[], "client_secret"), Some(true));
        assert_eq!(overlay.sensitive(&[], "secrets"), None);
        let unused = overlay.unused().into_result().unwrap_err().to_string();
        assert!(
            unused.contains("overlay.yaml:4: #/operations/PostB: nothing"),
            "{unused}"
        );
        assert!(
            unused.contains("overlay.yaml:10: #/sensitive/1: no field"),
            "{unused}"
        );
        assert!(!unused.contains("PostA"), "{unused}");
    }

    #[test]
    fn says_what_is_wrong_and_where() {
        let text = "operations:\n  PostA: 1\nsensitve: []\ntypes: x\nsensitive: [[]]\n";
        let errors = Overlay::parse(text, "o").unwrap_err().to_string();
        for start in [
            "o:2: #/operations/PostA: ",
            "o:3: #/sensitve: ",
            "o:4: #/types: ",
            "o:5: #/sensitive/0: ",
        ] {
            assert!(errors.contains(start), "{errors}");
        }
    }

    #[test]
    fn an_owner_goes_before_a_name_and_a_name_before_a_pattern() {
        let text = "sensitive: [number, card.name, \"*_email\"]\nplain: [invoice.number, name, email_email]\n";
        let overlay = Overlay::parse(text, "o").unwrap();
        for (owner, field, expected) in [
            ("card", "number", Some(true)),
            ("invoice", "number", Some(false)),
            ("card", "name", Some(true)),
            ("product", "name", Some(false)),
            ("a", "b_email", Some(true)),
            ("a", "email_email", Some(false)),
            ("a", "b", None),
        ] {
            assert_eq!(
                overlay.sensitive(&[owner], field),
                expected,
                "{owner}.{field}"
            );
        }
        assert_eq!(overlay.sensitive(&["product", "card"], "name"), Some(true));
        assert!(overlay.unused().is_empty());
    }

    #[test]
    fn a_field_is_either_sensitive_or_plain() {
        let errors = Overlay::parse("sensitive: [a]\nplain: [b, a]\n", "o")
            .unwrap_err()
            .to_string();
        assert!(
            errors.starts_with("o:2: #/plain/1: `a` is `sensitive` too"),
            "{errors}"
        );
    }

    #[test]
    fn an_empty_file_says_nothing() {
        assert!(
            Overlay::parse("# nothing\n", "o")
                .unwrap()
                .unused()
                .is_empty()
        );
    }

    #[test]
    fn a_key_twice_is_an_error() {
        let errors = Overlay::parse("operations:\n  A: a\n  A: b\n", "o")
            .unwrap_err()
            .to_string();
        assert!(errors.starts_with("o:3: "), "{errors}");
    }
}
