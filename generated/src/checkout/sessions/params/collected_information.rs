// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `collected_information.shipping_details.address`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions~1{session}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collected_information/properties/shipping_details/properties/address`.
#[derive(Clone, Default)]
#[must_use]
pub struct Address {
    city: Option<String>,
    country: String,
    line1: String,
    line2: Option<String>,
    postal_code: Option<String>,
    state: Option<String>,
    extra: rt::Extra,
}
impl Address {
    /// With what is required.
    pub fn new(country: impl Into<String>, line1: impl Into<String>) -> Self {
        Self {
            country: country.into(),
            line1: line1.into(),
            ..Default::default()
        }
    }
    /// City. At most 5000 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Line2. At most 5000 characters.
    pub fn line2(mut self, value: impl Into<String>) -> Self {
        self.line2 = Some(value.into());
        self
    }
    /// Postal code. At most 5000 characters.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// State. At most 5000 characters.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Address;
    0 => city "city";
    1 => country "country" required;
    2 => line1 "line1" required sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => state "state";
}
/// The parameters of `collected_information`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions~1{session}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collected_information`.
#[derive(Clone, Default)]
#[must_use]
pub struct CollectedInformation {
    shipping_details: Option<Box<ShippingDetails>>,
    extra: rt::Extra,
}
impl CollectedInformation {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Shipping details.
    pub fn shipping_details(mut self, value: ShippingDetails) -> Self {
        self.shipping_details = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CollectedInformation;
    0 => shipping_details "shipping_details";
}
/// The parameters of `collected_information.shipping_details`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions~1{session}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collected_information/properties/shipping_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct ShippingDetails {
    address: Address,
    name: String,
    extra: rt::Extra,
}
impl ShippingDetails {
    /// With what is required.
    pub fn new(address: Address, name: impl Into<String>) -> Self {
        Self {
            address,
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ShippingDetails;
    0 => address "address" required sensitive;
    1 => name "name" required sensitive;
}
