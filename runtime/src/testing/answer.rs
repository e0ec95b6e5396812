//! What a double answers with, when a test says so.

use bytes::Bytes;

use super::fault::Fault;
use crate::record::{Json, Value, to_json};

/// What the double answers to a call. A test sets it for an operation: see [`Stripe::on`](super::Stripe::on).
///
/// From JSON it is the reply that the double makes anyway, with these fields in it.
#[derive(Clone, Debug)]
pub struct Answer(pub(super) Kind);

#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// The reply that is made, with these fields.
    Made(Json),
    /// This object.
    Value(Json),
    /// These bytes.
    Raw {
        status: u16,
        body: Bytes,
    },
    Fault(Fault),
    /// The connection is lost; whether the request may have arrived.
    Lost {
        arrived: bool,
    },
    /// Nothing comes.
    Never,
}

impl Answer {
    /// What the double answers where nothing is set: a reply that the contract allows, with what the request said.
    pub fn made() -> Self {
        Self(Kind::Made(Json::Null))
    }

    /// The same, with these fields: `json!({"status": "paid"})`. One that the reply doesn't have, or whose value doesn't fit,
    /// fails the call with an error that names it.
    pub fn json(fields: impl Into<Json>) -> Self {
        Self(Kind::Made(fields.into()))
    }

    /// This object, and nothing made.
    pub fn value<T: Value>(value: &T) -> Self {
        Self(Kind::Value(to_json(value.view())))
    }

    /// These bytes with that status, whatever the contract says of them: a reply of tomorrow, a page of a proxy.
    pub fn raw(status: u16, body: impl Into<Bytes>) -> Self {
        let body = body.into();
        Self(Kind::Raw { status, body })
    }

    /// A declined card: 402, with the issuer's reason (`insufficient_funds`, `lost_card`, ...). See
    /// <https://docs.stripe.com/declines/codes>.
    pub fn declined(reason: &str) -> Self {
        Fault::declined(reason).into()
    }

    /// Too many requests: 429.
    pub fn rate_limit() -> Self {
        Fault::rate_limit().into()
    }

    /// A fault on Stripe's side: 500. The client repeats such a call, and the handler is asked again.
    pub fn server_error() -> Self {
        Fault::server().into()
    }

    /// No answer: the time limit of the attempt passes, without anybody waiting for it.
    pub fn timeout() -> Self {
        Self(Kind::Never)
    }

    /// The connection is lost after the request was sent: it may have arrived.
    pub fn reset() -> Self {
        Self(Kind::Lost { arrived: true })
    }

    /// There is no connection: the request was not sent.
    pub fn unreachable() -> Self {
        Self(Kind::Lost { arrived: false })
    }
}

impl From<Json> for Answer {
    fn from(fields: Json) -> Self {
        Self::json(fields)
    }
}

impl From<Fault> for Answer {
    fn from(fault: Fault) -> Self {
        Self(Kind::Fault(fault))
    }
}
