// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `shipping_details`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_details`.
#[cfg(any(feature = "invoices", feature = "test_helpers"))]
#[derive(Clone, Default)]
#[must_use]
pub struct CreateShippingDetails {
    address: crate::params::Address,
    name: String,
    phone: rt::Clearable<String>,
    extra: rt::Extra,
}
#[cfg(any(feature = "invoices", feature = "test_helpers"))]
impl CreateShippingDetails {
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
        self.phone = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `phone`.
    pub fn clear_phone(mut self) -> Self {
        self.phone = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "invoices", feature = "test_helpers"))]
rt::record! {
    CreateShippingDetails;
    0 => address "address" required sensitive;
    1 => name "name" required sensitive;
    2 => phone "phone" sensitive;
}
/// The parameters of `shipping_details`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_details`.
#[cfg(feature = "_params_shipping_details")]
#[derive(Clone, Default)]
#[must_use]
pub struct ShippingDetails {
    address: Option<Box<crate::params::Address>>,
    name: Option<String>,
    phone: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_shipping_details")]
impl ShippingDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(mut self, value: crate::params::Address) -> Self {
        self.address = Some(Box::new(value));
        self
    }
    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Phone.
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
#[cfg(feature = "_params_shipping_details")]
rt::record! {
    ShippingDetails;
    0 => address "address" sensitive;
    1 => name "name" sensitive;
    2 => phone "phone" sensitive;
}
