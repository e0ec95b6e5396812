// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `box`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/box`.
#[derive(Clone)]
#[must_use]
pub struct BoxType(rt::Params);
impl BoxType {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Height.
    pub fn height(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Said in both places.
    pub fn width(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    BoxType;
    "height": Option<i64>;
    "width": Option<i64>;
}
/// Box: the same shape as [`BoxType`].
pub type CreateBox = BoxType;
/// The parameters of `label`.
///
/// What is *written* on it.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/label/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Label(rt::Params);
impl Label {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// In which words.
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Label;
    "text": Option<String>;
}
/// Wrap: the same shape as [`BoxType`].
pub type Wrap = BoxType;
