// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Created: the same shape as [`crate::params::RangeQuery`].
pub type Created = crate::params::RangeQuery;
/// Header: the same shape as [`crate::params::CustomField`].
pub type Header = crate::params::CustomField;
/// The parameters of `request`.
///
/// Contract: `#/paths/~1v1~1forwarding~1requests/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/request`.
#[derive(Clone, Default)]
#[must_use]
pub struct Request {
    body: Option<String>,
    headers: Option<Vec<Header>>,
    extra: rt::Extra,
}
impl Request {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Body. At most 5000 characters.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Headers.
    pub fn headers(mut self, value: impl IntoIterator<Item = Header>) -> Self {
        self.headers = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Request;
    0 => body "body";
    1 => headers "headers";
}
