// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The headers to send along.
///
/// The parameters of `request.headers[]`.
///
/// Contract: `#/paths/~1v1~1forwarding~1requests/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/request/properties/headers/items`.
#[derive(Clone)]
#[must_use]
pub struct Header(rt::Params);

impl Header {
    /// With what is required.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Header(Header::default().0.set::<String>(0, name).set::<String>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What Stripe sends to the destination: its body and headers.
///
/// The parameters of `request`.
///
/// Contract: `#/paths/~1v1~1forwarding~1requests/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/request`.
#[derive(Clone)]
#[must_use]
pub struct Request(rt::Params);

impl Request {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What to send to the destination, as text. Stripe puts the card's details into the fields that `replacements` names.
    pub fn body<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The headers to send along. Stripe adds its own, such as `Content-Type`. An empty list says that there are none. A second call replaces the first.
    pub fn headers<K>(self, value: impl rt::MaybeList<Header, K>) -> Self {
        Self(self.0.maybe_list::<Header, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Header;
    "name" required: String;
    "value" required: String;
}

rt::params! {
    Request;
    "body": String;
    "headers": Vec<Header>;
}
