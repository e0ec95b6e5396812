// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `customer_update`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_update`.
#[derive(Clone)]
#[must_use]
pub struct CustomerUpdate(rt::Params);

impl CustomerUpdate {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Address. `auto` or `never`.
    pub fn address(self, value: CustomerUpdateAddress) -> Self {
        Self(self.0.set::<CustomerUpdateAddress>(0, value))
    }

    /// Name. `auto` or `never`.
    pub fn name(self, value: Name) -> Self {
        Self(self.0.set::<Name>(1, value))
    }

    /// Shipping. `auto` or `never`.
    pub fn shipping(self, value: CustomerUpdateShipping) -> Self {
        Self(self.0.set::<CustomerUpdateShipping>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `customer_update.address`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_update/properties/address`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerUpdateAddress {
    /// `auto`
    Auto,
    /// `never`
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `customer_update.shipping`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_update/properties/shipping`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerUpdateShipping {
    /// `auto`
    Auto,
    /// `never`
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `customer_update.name`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_update/properties/name`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Name {
    /// `auto`
    Auto,
    /// `never`
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    CustomerUpdate;
    "address" sensitive: CustomerUpdateAddress;
    "name" sensitive: Name;
    "shipping": CustomerUpdateShipping;
}

rt::open_enum! {
    CustomerUpdateAddress;
    0 => Auto "auto";
    1 => Never "never";
}

rt::open_enum! {
    CustomerUpdateShipping;
    0 => Auto "auto";
    1 => Never "never";
}

rt::open_enum! {
    Name;
    0 => Auto "auto";
    1 => Never "never";
}
