//! What was asked, to be looked at and compared.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::HeaderMap;

use crate::client::{Operation, Request};
use crate::record::Json;

/// A call that came to the double.
#[derive(Clone)]
pub struct Call {
    pub(super) operation: Option<&'static Operation>,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) parameters: Json,
}

impl Call {
    /// The operation; none if the contract has no such method and path.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.operation
    }

    /// The method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path, without the query.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// All parameters, those of the path and the query among them, with their types. Of a request that was refused, as
    /// they were read until then: text.
    pub fn parameters(&self) -> &Json {
        &self.parameters
    }

    /// One parameter; null if it wasn't sent.
    pub fn parameter(&self, name: &str) -> &Json {
        &self.parameters[name]
    }

    /// The headers, the secret key among them.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header's text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The idempotency key.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.header("idempotency-key")
    }

    /// The account that the call acts for.
    pub fn account(&self) -> Option<&str> {
        self.header("stripe-account")
            .or_else(|| self.header("stripe-context"))
    }

    /// The body, as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.method, self.path, self.parameters)
    }
}

/// A request that came to the double: what the program built, read back from its bytes, and the call that it came in.
///
/// `==` compares it with a request: `stripe.requests() == [invoices::attach_payment("in_1").payment_intent("pi_1")]`.
pub struct Received<R> {
    pub(super) request: R,
    pub(super) call: Call,
}

impl<R> Received<R> {
    /// The request.
    pub fn request(&self) -> &R {
        &self.request
    }
}

impl<R> Deref for Received<R> {
    type Target = Call;

    fn deref(&self) -> &Call {
        &self.call
    }
}

impl<R: Request + PartialEq> PartialEq<R> for Received<R> {
    fn eq(&self, other: &R) -> bool {
        self.request == *other
    }
}

impl<R: fmt::Debug> fmt::Debug for Received<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(f)
    }
}
