//! What can be fetched by its id.
use crate::client::request::request::Request;
use crate::record::{Boxable, Value};
use crate::types::Id;

/// An object that can be fetched by its id alone. Generated types implement it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be fetched by its id alone",
    note = "look for the operation that retrieves it: its path has more parameters, or there is none"
)]
pub trait Retrieve: Value + Default + Boxable {
    /// The request that fetches one.
    type Request: Request;
    /// The request that fetches this one.
    fn retrieve(id: Id<Self>) -> Self::Request;
}
