// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::AllowedCountry;
use crate::rt;

/// Makes the page ask for a shipping address, in the countries that it names.
///
/// The parameters of `shipping_address_collection`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_address_collection`.
#[derive(Clone)]
#[must_use]
pub struct ShippingAddressCollection(rt::Params);

impl ShippingAddressCollection {
    /// With what is required.
    pub fn new(allowed_countries: impl IntoIterator<Item = AllowedCountry>) -> Self {
        ShippingAddressCollection(
            ShippingAddressCollection::default()
                .0
                .set_list::<AllowedCountry>(0, allowed_countries),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    ShippingAddressCollection;
    "allowed_countries" required: Vec<AllowedCountry>;
}
