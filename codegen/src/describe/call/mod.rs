//! A call of an operation with given values, as it is written in Rust, with curl, and on the wire.
//!
//! The values are read against the contract once ([`read`]); each writer goes through what was read.

mod curl;
mod http;
mod problem;
mod read;
mod rust;
mod value;
mod wire;

use serde_json::{Map, Value as Json};

use crate::model::{Crate, Operation};
use crate::render;
pub use problem::{Kind, Problem};
use value::Object;

/// What is said of a call beside its parameters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The connected account that it is made for.
    pub account: Option<String>,
    /// The idempotency key, in the place of one that the client makes.
    pub idempotency_key: Option<String>,
    /// Another version of the API than the contract's.
    pub api_version: Option<String>,
    /// Parameters that the contract doesn't have.
    pub extra: Map<String, Json>,
}

/// A call of an operation.
#[derive(Debug)]
pub struct Call<'c> {
    krate: &'c Crate,
    operation: &'c Operation,
    object: Object,
    options: Options,
    problems: Vec<Problem>,
}

/// Writes a call of an operation.
///
/// `values` is a JSON object: parameters by their names on the wire, those of the path among them. A text stands for a
/// number or a truth value as well, as in a form; an empty text or a null clears what can be cleared; a file is its path.
///
/// What doesn't fit the contract is told ([`Call::problems`]) and sent all the same where that can be. What is missing gets
/// an example.
#[must_use]
pub fn call<'c>(
    krate: &'c Crate,
    operation: &'c Operation,
    values: &Json,
    options: &Options,
) -> Call<'c> {
    let (object, problems) = read::request(krate, operation, values);
    Call {
        krate,
        operation,
        object,
        options: options.clone(),
        problems,
    }
}

impl Call<'_> {
    /// A fragment of an async program: what it uses, a client, the call.
    ///
    /// It compiles in a function whose error is any.
    #[must_use]
    pub fn rust(&self) -> String {
        rust::program(self, rust::Client::Async)
    }

    /// The same with the blocking client.
    #[must_use]
    pub fn rust_blocking(&self) -> String {
        rust::program(self, rust::Client::Blocking)
    }

    /// What it uses, and the call with a client that is there: [`Call::rust`] without its first lines.
    #[must_use]
    pub fn example(&self) -> String {
        rust::example(self)
    }

    /// The expression that makes the request, with whole paths.
    #[must_use]
    pub fn request(&self) -> String {
        render::statement(&rust::expression(self))
    }

    /// What the answer is called in Rust.
    #[must_use]
    pub fn answer(&self) -> String {
        rust::answer(self)
    }

    /// A command for a shell.
    #[must_use]
    pub fn curl(&self) -> String {
        curl::command(self)
    }

    /// The request as it goes over the wire, with the name of a variable in the place of the key.
    #[must_use]
    pub fn http(&self) -> String {
        http::request(self)
    }

    /// The parameters as the client's registry takes them: each with its type.
    #[must_use]
    pub fn parameters(&self) -> Json {
        let fields = &self.operation.parameters;
        let style = wire::Style {
            sorted: false,
            form: false,
        };
        Json::Object(wire::fields(self.krate, fields, &self.object, style))
    }

    /// What doesn't fit the contract.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}
