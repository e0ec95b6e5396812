//! What each operation is, for people and programs: the data behind `cargo xtask operations` and `explain`.

mod assign;
mod call;
mod example;
mod fields;
mod sample;
mod texts;
mod words;

use std::sync::Arc;

use serde::Serialize;

use crate::docs;
use crate::model::{self, Crate, Member, Place, RustType, Spelling, path_text};
use crate::source::distance;
pub use assign::assign;
pub use call::{Call, Kind, Options, Problem, call};
pub use example::{parameter as example, usual};
pub use fields::{Field, answer, parameters};
pub use sample::{reply, sample};
pub use words::{Page, Words, object_reference, plain, reference};

/// The crate's name in code.
const CRATE: &str = "stripe_client";

/// One operation, as users of the crate meet it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Operation {
    /// The contract's id.
    pub id: String,
    /// The method.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: String,
    /// Its name in dots: `invoices.attach_payment`.
    pub accessor: String,
    /// The request's type: `stripe_client::invoices::AttachPayment`.
    pub request: String,
    /// The answer's type: `stripe_client::invoices::Invoice`.
    pub response: String,
    /// The cargo features that have it.
    pub features: Vec<String>,
    /// The contract's one-line summary.
    pub summary: Option<String>,
    /// What it does, in our words.
    pub does: Option<String>,
    /// When it is refused.
    pub fails: Option<String>,
    /// What follows it.
    pub next: Option<String>,
    /// Its page in Stripe's reference.
    pub reference: Option<String>,
    /// Whether the contract says not to use it any more.
    pub deprecated: bool,
    /// The parameters, required ones and the path's first.
    pub parameters: Vec<Parameter>,
    /// A Rust expression that makes the request, with what is required.
    pub snippet: String,
    /// The same call with curl.
    pub curl: String,
}

/// One parameter of an operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// Where it travels: `path`, `query` or `body`.
    pub place: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// The Rust type.
    #[serde(rename = "type")]
    pub ty: String,
    /// What else is known of it.
    pub about: String,
}

/// A call with what is required and what is usual, for an operation's page. All of them are compiled in one test of
/// the crate.
pub(crate) fn usual_call(krate: &Crate, operation: &model::Operation) -> String {
    let values = usual(krate, operation);
    call(krate, operation, &values, &Options::default()).example()
}

/// Describes every operation, in the contract's order.
#[must_use]
pub fn operations(krate: &Crate) -> Vec<Operation> {
    let operations = krate.operations.iter();
    operations.map(|source| operation(krate, source)).collect()
}

/// The operation of that id, in any case, or of that accessor.
#[must_use]
pub fn find<'c>(krate: &'c Crate, wanted: &str) -> Option<&'c model::Operation> {
    let wanted = wanted.to_lowercase();
    let mut operations = krate.operations.iter();
    operations.find(|o| o.id.to_lowercase() == wanted || o.accessor.dotted() == wanted)
}

/// The ids of the operations whose id or accessor is nearest to what was given.
#[must_use]
pub fn nearest<'c>(krate: &'c Crate, given: &str) -> Vec<&'c str> {
    const NEAREST: usize = 3;
    let given = given.to_lowercase();
    let distance = |operation: &model::Operation| {
        let names = [operation.id.to_lowercase(), operation.accessor.dotted()];
        names.iter().map(|name| distance(name, &given)).min()
    };
    let mut near: Vec<&model::Operation> = krate.operations.iter().collect();
    near.sort_by_cached_key(|operation| (distance(operation), operation.id.as_str()));
    near.into_iter()
        .take(NEAREST)
        .map(|o| o.id.as_str())
        .collect()
}

/// Describes one operation.
#[must_use]
pub fn operation(krate: &Crate, source: &model::Operation) -> Operation {
    let modules = source.module();
    let words = |words: &Option<Arc<str>>| words.as_deref().map(docs::plain);
    let least = call(krate, source, &serde_json::Value::Null, &Options::default());
    Operation {
        id: source.id.clone(),
        method: source.method.as_str(),
        path: source.path.clone(),
        accessor: source.accessor.dotted(),
        request: path_text(CRATE, modules, source.request()),
        response: spelled(krate, source.answer.ty()),
        features: vec![krate.features.names[source.feature].clone()],
        summary: source.summary.clone(),
        does: words(&source.words.does),
        fails: words(&source.words.fails),
        next: words(&source.words.next),
        reference: docs::call_reference(krate, source),
        deprecated: source.deprecated,
        parameters: source
            .parameters
            .iter()
            .map(|member| parameter(krate, member))
            .collect(),
        snippet: least.request(),
        curl: least.curl(),
    }
}

fn parameter(krate: &Crate, member: &Member) -> Parameter {
    Parameter {
        name: member.wire.clone(),
        place: match member.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Body => "body",
        },
        required: member.required,
        ty: spelled(krate, &member.ty),
        about: docs::member_text(krate, member),
    }
}

/// A type as users of the crate write it.
fn spelled(krate: &Crate, ty: &RustType) -> String {
    ty.spell(&Spelling {
        runtime: "stripe_client::",
        upload: "FileUpload",
        empty: "String",
        map: "std::collections::BTreeMap",
        boxes: true,
        item: &|id| path_text(CRATE, &krate[id].path.module, &krate[id].path.name),
    })
}
