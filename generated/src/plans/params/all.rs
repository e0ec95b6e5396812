// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// Details: the same shape as [`crate::params::ProductDetails`].
pub type Details = crate::params::ProductDetails;
/// What `product` can be.
///
/// Contract: `#/paths/~1v1~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/product`.
///
/// Feature: `plans`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Product {
    /// Details.
    Details(crate::params::ProductDetails),
    /// Text.
    Text(String),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    Product;
    0 => Details(record);
    1 => Text(string);
}
impl From<crate::params::ProductDetails> for Product {
    fn from(value: crate::params::ProductDetails) -> Self {
        Self::Details(value)
    }
}
impl From<String> for Product {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<&str> for Product {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
