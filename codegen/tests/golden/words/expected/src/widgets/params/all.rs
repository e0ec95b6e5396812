// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::widgets::Color;

/// How it shines: not at all (`matte`).
///
/// The values of `finish`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/finish`.
///
/// Feature: `widgets`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Finish {
    /// `matte`
    Matte,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How it feels: unlike `matte`.
///
/// The values of `grip`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/grip`.
///
/// Feature: `widgets`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Grip {
    /// `soft`
    Soft,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `paint`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/paint`.
#[derive(Clone)]
#[must_use]
pub struct Paint(rt::Params);

impl Paint {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What to paint it with. `blue` or `red`.
    pub fn color<K>(self, value: impl rt::Maybe<Color, K>) -> Self {
        Self(self.0.maybe::<Color, K>(0, value))
    }

    /// At most 22 characters.
    pub fn label<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Makes it shine.
///
/// The parameters of `polish`: none so far.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/polish`.
#[derive(Clone)]
#[must_use]
pub struct Polish(rt::Params);

impl Polish {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    Finish;
    0 => Matte "matte";
}

rt::open_enum! {
    Grip;
    0 => Soft "soft";
}

rt::params! {
    Paint;
    "color": Color;
    "label": String;
}

rt::params! {
    Polish;
}
