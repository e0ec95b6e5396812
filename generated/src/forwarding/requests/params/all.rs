// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `created`.
///
/// Contract: `#/paths/~1v1~1forwarding~1requests/get/parameters/0/schema`.
#[derive(Clone)]
#[must_use]
pub struct Created(rt::Params);

impl Created {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Only those after this time.
    pub fn gt(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Only those at this time or after.
    pub fn gte(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Only those before this time.
    pub fn lt(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// Only those at this time or before.
    pub fn lte(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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
    Created;
    "gt": i64;
    "gte": i64;
    "lt": i64;
    "lte": i64;
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
