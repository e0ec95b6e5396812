// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `shipping`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping/anyOf/0`.
#[cfg(any(feature = "customers", feature = "invoices"))]
#[derive(Clone)]
#[must_use]
pub struct CustomerDetailsShipping(rt::Params);
#[cfg(any(feature = "customers", feature = "invoices"))]
impl CustomerDetailsShipping {
    /// With what is required.
    pub fn new(address: crate::params::Address, name: impl Into<String>) -> Self {
        CustomerDetailsShipping(
            CustomerDetailsShipping::default()
                .0
                .set::<crate::params::Address>(0, address)
                .set::<String>(1, name),
        )
    }
    /// Phone. At most 5000 characters.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "customers", feature = "invoices"))]
rt::params! {
    CustomerDetailsShipping;
    "address" required sensitive: crate::params::Address;
    "name" required sensitive: String;
    "phone" sensitive: Option<String>;
}
/// The parameters of `shipping`.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping`.
#[cfg(any(feature = "charges", feature = "payment_intents"))]
#[derive(Clone)]
#[must_use]
pub struct Shipping(rt::Params);
#[cfg(any(feature = "charges", feature = "payment_intents"))]
impl Shipping {
    /// With what is required.
    pub fn new(address: crate::params::Address, name: impl Into<String>) -> Self {
        Shipping(
            Shipping::default()
                .0
                .set::<crate::params::Address>(0, address)
                .set::<String>(2, name),
        )
    }
    /// Carrier. At most 5000 characters.
    pub fn carrier(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Phone. At most 5000 characters.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Tracking number. At most 5000 characters.
    pub fn tracking_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "charges", feature = "payment_intents"))]
rt::params! {
    Shipping;
    "address" required sensitive: crate::params::Address;
    "carrier": Option<String>;
    "name" required sensitive: String;
    "phone" sensitive: Option<String>;
    "tracking_number": Option<String>;
}
