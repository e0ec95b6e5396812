// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Created: the same shape as [`crate::params::RangeQuery`].
pub type Created = crate::params::RangeQuery;
/// Header: the same shape as [`crate::params::CustomField`].
pub type Header = crate::params::CustomField;
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
    /// Body. At most 5000 characters.
    pub fn body(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Headers.
    pub fn headers(self, value: impl IntoIterator<Item = Header>) -> Self {
        Self(self.0.set_list::<Header>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Request;
    "body": Option<String>;
    "headers": Option<Vec<Header>>;
}
