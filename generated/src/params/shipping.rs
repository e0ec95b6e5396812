// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `shipping`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping/anyOf/0`.
#[cfg(any(feature = "customers", feature = "invoices"))]
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerDetailsShipping {
    address: crate::params::Address,
    name: String,
    phone: Option<String>,
    extra: rt::Extra,
}
#[cfg(any(feature = "customers", feature = "invoices"))]
impl CustomerDetailsShipping {
    /// With what is required.
    pub fn new(address: crate::params::Address, name: impl Into<String>) -> Self {
        Self {
            address,
            name: name.into(),
            ..Default::default()
        }
    }
    /// Phone. At most 5000 characters.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "customers", feature = "invoices"))]
rt::record! {
    CustomerDetailsShipping;
    0 => address "address" required sensitive;
    1 => name "name" required sensitive;
    2 => phone "phone" sensitive;
}
/// The parameters of `shipping`.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping`.
#[cfg(any(feature = "charges", feature = "payment_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct Shipping {
    address: crate::params::Address,
    carrier: Option<String>,
    name: String,
    phone: Option<String>,
    tracking_number: Option<String>,
    extra: rt::Extra,
}
#[cfg(any(feature = "charges", feature = "payment_intents"))]
impl Shipping {
    /// With what is required.
    pub fn new(address: crate::params::Address, name: impl Into<String>) -> Self {
        Self {
            address,
            name: name.into(),
            ..Default::default()
        }
    }
    /// Carrier. At most 5000 characters.
    pub fn carrier(mut self, value: impl Into<String>) -> Self {
        self.carrier = Some(value.into());
        self
    }
    /// Phone. At most 5000 characters.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Tracking number. At most 5000 characters.
    pub fn tracking_number(mut self, value: impl Into<String>) -> Self {
        self.tracking_number = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "charges", feature = "payment_intents"))]
rt::record! {
    Shipping;
    0 => address "address" required sensitive;
    1 => carrier "carrier";
    2 => name "name" required sensitive;
    3 => phone "phone" sensitive;
    4 => tracking_number "tracking_number";
}
