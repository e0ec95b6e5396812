//! Words for pages of one's own: what the crate's documentation says, with links that lead elsewhere.
//!
//! They are Markdown of two marks alone: code in backticks, and links `[text](page)`.

use crate::docs::{self, Found};
use crate::model::{Arm, Crate, Item, ItemId, Member, Operation, Rule, What};
use crate::words::Target;

/// What a link in words leads to.
#[derive(Debug, Clone, Copy)]
pub enum Page<'c> {
    /// A type.
    Item(ItemId),
    /// A field of a type.
    Field(ItemId, &'c Member),
    /// An operation.
    Operation(&'c Operation),
    /// An event, by its name.
    Event(&'c str),
}

/// The words of a crate; `page` says where a link leads, if there is such a page.
pub struct Words<'c> {
    krate: &'c Crate,
    page: Box<dyn Fn(Page<'_>) -> Option<String> + Send + Sync + 'c>,
}

impl<'c> Words<'c> {
    /// The words of a crate, with links to these pages.
    pub fn new(
        krate: &'c Crate,
        page: impl Fn(Page<'_>) -> Option<String> + Send + Sync + 'c,
    ) -> Self {
        Self {
            krate,
            page: Box::new(page),
        }
    }

    /// A text of ours.
    #[must_use]
    pub fn text(&self, words: &str) -> String {
        docs::linked(self.krate, words, &|target| match target {
            // What is beside it is on the same page.
            Target::Beside(_) => None,
            Target::Event(name) => (self.page)(Page::Event(name)),
            Target::Item(name) => match docs::find(self.krate, name)? {
                Found::Item(id) => (self.page)(Page::Item(id)),
                Found::Member(id, member) => (self.page)(Page::Field(id, member)),
                Found::Operation(operation) | Found::Parameter(operation, _) => {
                    (self.page)(Page::Operation(operation))
                }
            },
        })
    }

    /// What is said of a field or parameter: words, and then facts.
    #[must_use]
    pub fn member(&self, member: &Member, is_answer: bool) -> String {
        if docs::is_our_own(member) {
            return docs::EXPAND_ABOUT.to_owned();
        }
        let words = member.facts.words.as_deref().map(|words| self.text(words));
        let facts = docs::facts(self.krate, member, is_answer);
        let parts = words.into_iter().chain(Some(facts));
        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        parts.join(" ")
    }

    /// What is said of a type.
    #[must_use]
    pub fn item(&self, item: &Item) -> String {
        match (&item.about.words, &item.about.what) {
            (Some(words), _) => self.text(words),
            (None, What::Object(tag)) => format!("The `{}` object.", docs::code(tag)),
            (None, What::Deleted(tag)) => {
                format!("What is left of a deleted `{}`.", docs::code(tag))
            }
            (None, _) => String::new(),
        }
    }

    /// What an arm of a union is.
    #[must_use]
    pub fn arm(&self, arm: &Arm) -> String {
        match (&arm.rule, &arm.words) {
            (Rule::Text(_), Some(words)) => self.text(words),
            (Rule::Text(_), None) => String::new(),
            _ => docs::arm(self.krate, arm),
        }
    }

    /// What an operation does, in one line or more.
    #[must_use]
    pub fn does(&self, operation: &Operation) -> String {
        match &operation.words.does {
            Some(words) => self.text(words),
            None => format!("{}.", docs::summary(operation)),
        }
    }

    /// The first sentence of that, as plain text.
    #[must_use]
    pub fn line(&self, operation: &Operation) -> String {
        match &operation.words.does {
            Some(words) => docs::plain(docs::first_sentence(words)),
            None => format!("{}.", docs::summary(operation)),
        }
    }
}

/// Words as plain text.
#[must_use]
pub fn plain(words: &str) -> String {
    docs::plain(words)
}

/// Where Stripe's reference has an operation.
#[must_use]
pub fn reference(krate: &Crate, operation: &Operation) -> Option<String> {
    docs::call_reference(krate, operation)
}

/// Where Stripe's reference has an object.
#[must_use]
pub fn object_reference(krate: &Crate, item: &Item) -> Option<String> {
    docs::object_reference(krate, item)
}
