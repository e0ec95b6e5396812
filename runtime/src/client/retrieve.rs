//! Fetching what a field refers to.
use super::client::Execute;
use super::options::RequestOptions;
use super::request::Request;
use super::transport::MaybeSend;
use crate::record::Value;
use crate::types::{Expandable, Id};

/// An object that can be fetched by its id alone. Generated types implement it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be fetched by its id alone",
    note = "look for the operation that retrieves it: its path has more parameters, or there is none"
)]
pub trait Retrieve: Value + Default + Sized + 'static {
    /// The request that fetches one.
    type Request: Request;
    /// The request that fetches this one.
    fn retrieve(id: Id<Self>) -> Self::Request;
}

impl<T: Retrieve + MaybeSend, D: Value + Default + MaybeSend + 'static> Expandable<T, D> {
    /// The object: the one that is here, or what Stripe has under the id. With the async client this gives a future,
    /// with the blocking one the result; it is never [`Expandable::Id`].
    ///
    /// It is the client's own account that is asked, unlike an object's lists a reference remembers no call: where the
    /// object was read from another one, use [`retrieve_with`](Self::retrieve_with). To say what to expand, send the
    /// retrieving request itself.
    pub fn retrieve<C: Execute>(self, client: &C) -> C::Fetched<Expandable<T, D>> {
        client.retrieve(self, RequestOptions::new())
    }

    /// The same with options: those of the reply that the reference stands in, from
    /// [`Response::options`](super::Response::options), or of an event's account.
    pub fn retrieve_with<C: Execute>(
        self,
        client: &C,
        options: RequestOptions,
    ) -> C::Fetched<Expandable<T, D>> {
        client.retrieve(self, options)
    }
}
