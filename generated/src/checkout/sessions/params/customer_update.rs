// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the session may write to the existing customer: their address, name or shipping address.
///
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

    /// Whether Checkout saves the billing address to the customer: `auto` or `never`.
    pub fn address<K>(self, value: impl rt::Maybe<CustomerUpdateAddress, K>) -> Self {
        Self(self.0.maybe::<CustomerUpdateAddress, K>(0, value))
    }

    /// Whether Checkout saves the name to the customer: `auto` or `never`.
    pub fn name<K>(self, value: impl rt::Maybe<Name, K>) -> Self {
        Self(self.0.maybe::<Name, K>(1, value))
    }

    /// Whether the shipping details from the page are written to the customer: `auto` does, `never`, as it is unless set, doesn't.
    pub fn shipping<K>(self, value: impl rt::Maybe<CustomerUpdateShipping, K>) -> Self {
        Self(self.0.maybe::<CustomerUpdateShipping, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether Checkout saves the billing address to the customer: `auto` or `never`.
///
/// The values of `customer_update.address`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_update/properties/address`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerUpdateAddress {
    /// `auto`: The billing address entered on the page is written to the customer.
    Auto,
    /// `never`: The customer keeps its address.
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the shipping details from the page are written to the customer: `auto` does, `never`, as it is unless set, doesn't.
///
/// The values of `customer_update.shipping`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_update/properties/shipping`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerUpdateShipping {
    /// `auto`: The shipping details entered on the page are written to the customer.
    Auto,
    /// `never`: The customer keeps its shipping details.
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether Checkout saves the name to the customer: `auto` or `never`.
///
/// The values of `customer_update.name`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_update/properties/name`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Name {
    /// `auto`: The name entered on the page is written to the customer.
    Auto,
    /// `never`: The customer keeps its name.
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
