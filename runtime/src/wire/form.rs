//! Forms and queries: `a[b][0][c]=value`, exact to the byte as Stripe's own clients write them.
//!
//! One walk over the record's nodes makes pairs; a [`Sink`] writes them, as form text or as parts of a multipart body.
//!
//! What an empty value says: a list in a body replaces what is stored, so an empty one is `name=`, as the official SDKs
//! write it. A filter that is empty filters nothing. A map adds to what is stored, and `metadata=` would remove all of
//! it: so an empty map is not sent, and only clearing clears.
use std::fmt::Write as _;

use super::percent;
use crate::record::File;
use crate::record::{Entry, Json, Node, Place, View, enum_text};

/// The list of what to expand. It replaces nothing that is stored.
pub(super) const EXPAND: &str = "expand";

/// Takes the pairs of a form.
pub(crate) trait Sink {
    /// Appends one key segment's text.
    fn segment(key: &mut String, text: &str);
    /// A pair whose value is text from the user.
    fn text(&mut self, key: &str, value: &str);
    /// A pair whose value needs no encoding: a number, a boolean, nothing.
    fn plain(&mut self, key: &str, value: std::fmt::Arguments<'_>);
    /// A pair whose value is a file.
    fn file(&mut self, key: &str, file: &File);
}

/// Form text: `a=1&b[c]=d`.
pub(crate) struct FormText {
    out: String,
}

impl Default for FormText {
    fn default() -> Self {
        // Most requests are shorter; growing in steps would cost more than the room.
        Self {
            out: String::with_capacity(256),
        }
    }
}

/// Writes pairs for fields, and knows the key of the place it is at.
pub(crate) struct Pairs<S> {
    key: String,
    /// Whether an empty list says something: in a body it does.
    lists_replace: bool,
    sink: S,
}

impl<S: Sink> Pairs<S> {
    /// Pairs of a body, or of a query.
    pub(crate) fn new(sink: S, place: Place) -> Self {
        Self {
            key: String::with_capacity(64),
            lists_replace: place == Place::Body,
            sink,
        }
    }

    pub(crate) fn finish(self) -> S {
        self.sink
    }

    /// A top-level parameter.
    pub(crate) fn entry(&mut self, entry: &Entry<'_>) {
        if entry.name == EXPAND && matches!(entry.value.view(), View::List(list) if list.is_empty())
        {
            return;
        }
        self.named(entry.name, |pairs| pairs.node(entry.value));
    }

    /// A top-level parameter from JSON.
    pub(crate) fn json_entry(&mut self, name: &str, value: &Json) {
        if name == EXPAND && value.as_array().is_some_and(Vec::is_empty) {
            return;
        }
        self.named(name, |pairs| pairs.json(value));
    }

    fn named(&mut self, name: &str, then: impl FnOnce(&mut Self)) {
        self.key.clear();
        // A name that a user wrote may itself be a path, `card[number]`: its brackets are structure, not text.
        for part in name.split_inclusive(['[', ']']) {
            let text = part.trim_end_matches(['[', ']']);
            S::segment(&mut self.key, text);
            self.key.push_str(&part[text.len()..]);
        }
        then(self);
    }

    fn node(&mut self, node: Node<'_>) {
        match node.view() {
            View::Absent => {}
            View::Clear => self.sink.plain(&self.key, format_args!("")),
            View::Bool(value) => self.sink.plain(&self.key, format_args!("{value}")),
            View::I64(value) | View::TextInt(value) => {
                self.sink.plain(&self.key, format_args!("{value}"))
            }
            View::F64(value) => self.sink.plain(&self.key, format_args!("{value}")),
            View::Str(text) => self.sink.text(&self.key, text),
            View::Enum(value) => self.sink.text(&self.key, enum_text(value)),
            View::Json(json) => self.json(json),
            View::List(list) if list.is_empty() => self.empty_list(),
            View::List(list) => {
                for (index, item) in node.items(list).enumerate() {
                    self.index(index, |pairs| pairs.node(item));
                }
            }
            View::Map(map) => {
                for (name, value) in node.entries(map) {
                    self.inside(name, |pairs| pairs.node(value));
                }
            }
            View::Record(record) => {
                for entry in Node::fields(record) {
                    self.inside(entry.name, |pairs| pairs.node(entry.value));
                }
            }
            View::File(file) => self.sink.file(&self.key, file),
            // A node's view is what they hold.
            View::Union(_) | View::Expand(_) => {}
        }
    }

    fn json(&mut self, json: &Json) {
        match json {
            // The only thing that null can ask for.
            Json::Null => self.sink.plain(&self.key, format_args!("")),
            Json::Bool(value) => self.sink.plain(&self.key, format_args!("{value}")),
            // The sign of an exponent needs encoding: 1e+300.
            Json::Number(value) => self.sink.text(&self.key, &value.to_string()),
            Json::String(text) => self.sink.text(&self.key, text),
            Json::Array(items) if items.is_empty() => self.empty_list(),
            Json::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.index(index, |pairs| pairs.json(item));
                }
            }
            Json::Object(fields) => {
                for (name, value) in fields {
                    self.inside(name, |pairs| pairs.json(value));
                }
            }
        }
    }

    fn empty_list(&mut self) {
        if self.lists_replace {
            self.sink.plain(&self.key, format_args!(""));
        }
    }

    fn inside(&mut self, name: &str, then: impl FnOnce(&mut Self)) {
        let outer = self.key.len();
        self.key.push('[');
        S::segment(&mut self.key, name);
        self.key.push(']');
        then(self);
        self.key.truncate(outer);
    }

    fn index(&mut self, index: usize, then: impl FnOnce(&mut Self)) {
        let outer = self.key.len();
        // Writing to a string doesn't fail.
        let _ = write!(self.key, "[{index}]");
        then(self);
        self.key.truncate(outer);
    }
}

impl FormText {
    pub(crate) fn into_text(self) -> String {
        self.out
    }

    fn key(&mut self, key: &str) {
        if !self.out.is_empty() {
            self.out.push('&');
        }
        self.out.push_str(key);
        self.out.push('=');
    }
}

impl Sink for FormText {
    fn segment(key: &mut String, text: &str) {
        percent::push(key, text);
    }

    fn text(&mut self, key: &str, value: &str) {
        self.key(key);
        percent::push(&mut self.out, value);
    }

    fn plain(&mut self, key: &str, value: std::fmt::Arguments<'_>) {
        self.key(key);
        let _ = self.out.write_fmt(value);
    }

    fn file(&mut self, _: &str, _: &File) {
        // A file in a form has no encoding; the contract has files in multipart bodies alone.
    }
}
