// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `box`.
///
/// The box.
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

    /// Of the box.
    pub fn height(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Said in both places.
    pub fn width(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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
    pub fn text<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `wrap`.
///
/// The wrap.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/wrap`.
#[derive(Clone)]
#[must_use]
pub struct Wrap(rt::Params);

impl Wrap {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Of the wrap: not what the box says.
    pub fn height(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Said in both places.
    pub fn width(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    BoxType;
    "height": i64;
    "width": i64;
}

rt::params! {
    Label;
    "text": String;
}

rt::params! {
    Wrap;
    "height": i64;
    "width": i64;
}
