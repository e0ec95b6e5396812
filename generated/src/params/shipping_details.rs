// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `shipping_details`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_details`.
#[cfg(any(feature = "invoices", feature = "test_helpers"))]
#[derive(Clone)]
#[must_use]
pub struct CreateShippingDetails(rt::Params);
#[cfg(any(feature = "invoices", feature = "test_helpers"))]
impl CreateShippingDetails {
    /// With what is required.
    pub fn new(address: crate::params::Address, name: impl Into<String>) -> Self {
        CreateShippingDetails(
            CreateShippingDetails::default()
                .0
                .set::<crate::params::Address>(0, address)
                .set::<String>(1, name),
        )
    }
    /// Phone. At most 5000 characters.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Clears `phone`.
    pub fn clear_phone(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "invoices", feature = "test_helpers"))]
rt::params! {
    CreateShippingDetails;
    "address" required sensitive: crate::params::Address;
    "name" required sensitive: String;
    "phone" sensitive: rt::Clearable<String>;
}
/// The parameters of `shipping_details`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_details`.
#[cfg(feature = "_params_shipping_details")]
#[derive(Clone)]
#[must_use]
pub struct ShippingDetails(rt::Params);
#[cfg(feature = "_params_shipping_details")]
impl ShippingDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(self, value: crate::params::Address) -> Self {
        Self(self.0.set::<crate::params::Address>(0, value))
    }
    /// Name.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Phone.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_shipping_details")]
rt::params! {
    ShippingDetails;
    "address" sensitive: Option<crate::params::Address>;
    "name" sensitive: Option<String>;
    "phone" sensitive: Option<String>;
}
