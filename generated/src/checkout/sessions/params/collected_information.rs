// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the customer entered, to set it from your server.
///
/// The parameters of `collected_information`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions~1{session}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collected_information`.
#[derive(Clone)]
#[must_use]
pub struct CollectedInformation(rt::Params);

impl CollectedInformation {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Where and to whom the goods are sent, set by your server, as when shipping options follow the address.
    pub fn shipping_details<K>(self, value: impl rt::Maybe<ShippingDetails, K>) -> Self {
        Self(self.0.maybe::<ShippingDetails, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where and to whom the goods are sent, set by your server, as when shipping options follow the address.
///
/// The parameters of `collected_information.shipping_details`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions~1{session}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collected_information/properties/shipping_details`.
#[derive(Clone)]
#[must_use]
pub struct ShippingDetails(rt::Params);

impl ShippingDetails {
    /// With what is required.
    pub fn new(address: ShippingDetailsAddress, name: impl Into<String>) -> Self {
        ShippingDetails(
            ShippingDetails::default()
                .0
                .set::<ShippingDetailsAddress>(0, address)
                .set::<String>(1, name),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where the goods are sent.
///
/// The parameters of `collected_information.shipping_details.address`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions~1{session}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collected_information/properties/shipping_details/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct ShippingDetailsAddress(rt::Params);

impl ShippingDetailsAddress {
    /// With what is required.
    pub fn new(country: impl Into<String>, line1: impl Into<String>) -> Self {
        ShippingDetailsAddress(
            ShippingDetailsAddress::default()
                .0
                .set::<String>(0, country)
                .set::<String>(1, line1),
        )
    }

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CollectedInformation;
    "shipping_details": ShippingDetails;
}

rt::params! {
    ShippingDetails;
    "address" required sensitive: ShippingDetailsAddress;
    "name" required sensitive: String;
}

rt::params! {
    ShippingDetailsAddress;
    "country" required: String;
    "line1" required sensitive: String;
    "city": String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
}
