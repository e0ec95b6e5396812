//! A document as the rest reads it: what old contracts leave out is written in, and what has no meaning is taken out.
//!
//! Stripe's documents of earlier years declare less than OpenAPI asks for. Where only one thing can be meant, that is
//! written in and nothing is said: a type that the keywords tell, a path's parameters. What a client can't do is taken out
//! by name, each with a warning. Nothing here changes a document that is in order.

mod operations;
mod schemas;

use serde_json::Value;

use crate::source::Diagnostics;

/// Amends a document, and warns of all that was lost or renamed. Whether anything changed.
pub(super) fn amend(document: &mut Value, warnings: &mut Diagnostics) -> bool {
    let operations = operations::amend(document, warnings);
    let schemas = schemas::amend(document, warnings);
    operations || schemas
}
