// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `link`.
///
/// Contract: `#/paths/~1v1~1files/post/requestBody/content/multipart~1form-data/schema/properties/link`.
#[derive(Clone)]
#[must_use]
pub struct Link(rt::Params);

impl Link {
    /// With what is required.
    pub fn new(create: bool) -> Self {
        Link(Link::default().0.set::<bool>(0, create))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `purpose`.
///
/// Contract: `#/paths/~1v1~1files/post/requestBody/content/multipart~1form-data/schema/properties/purpose`.
///
/// Feature: `files`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Purpose {
    /// `logo`
    Logo,
    /// `evidence`
    Evidence,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    Link;
    "create" required: bool;
}

rt::open_enum! {
    Purpose;
    0 => Logo "logo";
    1 => Evidence "evidence";
}
