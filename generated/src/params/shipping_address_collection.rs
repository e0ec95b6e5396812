// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `shipping_address_collection`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_address_collection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ShippingAddressCollection {
    allowed_countries: Vec<crate::types::AllowedCountry>,
    extra: rt::Extra,
}
impl ShippingAddressCollection {
    /// With what is required.
    pub fn new(
        allowed_countries: impl IntoIterator<Item = crate::types::AllowedCountry>,
    ) -> Self {
        Self {
            allowed_countries: allowed_countries.into_iter().collect(),
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
    ShippingAddressCollection;
    0 => allowed_countries "allowed_countries" required;
}
