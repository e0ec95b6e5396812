//! How parameters become bytes: paths, queries, forms, JSON and multipart bodies.
pub(crate) mod form;
pub(crate) mod json;
pub(crate) mod multipart;
pub(crate) mod path;
pub(crate) mod percent;

use crate::record::{Json, Node, Place, Record};
use form::{FormText, Pairs};

/// A record's fields as form text: `a=1&b[c]=d`. What a call sends in its body, for tests and measurements.
pub fn encode_form(record: &dyn Record) -> String {
    form_text(record, Place::Body, |_| true, &[])
}

/// Whether a record has parameters that travel in the query while others have a body.
pub(crate) fn has_query(record: &dyn Record) -> bool {
    record
        .shape()
        .fields
        .iter()
        .any(|field| field.place() == Place::Query)
}

/// The form text, for a body or a query, of those of a record's fields for which `takes` holds, and of what the user
/// added.
pub(crate) fn form_text(
    record: &dyn Record,
    place: Place,
    takes: impl Fn(Option<Place>) -> bool,
    more: &[(String, Json)],
) -> String {
    let mut pairs = Pairs::new(FormText::default(), place);
    write_pairs(&mut pairs, record, takes, more);
    pairs.finish().into_text()
}

/// Writes the pairs of a record's fields for which `takes` holds (`None`: a field that the table doesn't know).
pub(crate) fn write_pairs<S: form::Sink>(
    pairs: &mut Pairs<S>,
    record: &dyn Record,
    takes: impl Fn(Option<Place>) -> bool,
    more: &[(String, Json)],
) {
    for entry in Node::fields(record) {
        if takes(entry.field.map(|field| field.place())) {
            pairs.entry(&entry);
        }
    }
    for (name, value) in more {
        pairs.json_entry(name, value);
    }
}
