// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `customer_details`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details`.
#[derive(Clone)]
#[must_use]
pub struct CustomerDetails(rt::Params);
impl CustomerDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(self, value: crate::params::Address) -> Self {
        Self(self.0.set::<crate::params::Address>(0, value))
    }
    /// Clears `address`.
    pub fn clear_address(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Shipping.
    pub fn shipping(self, value: crate::invoices::params::Shipping) -> Self {
        Self(self.0.set::<crate::invoices::params::Shipping>(1, value))
    }
    /// Clears `shipping`.
    pub fn clear_shipping(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Tax.
    pub fn tax(self, value: Tax) -> Self {
        Self(self.0.set::<Tax>(2, value))
    }
    /// Tax exempt. `exempt`, `none` or `reverse`.
    pub fn tax_exempt(self, value: crate::types::TaxExempt) -> Self {
        Self(self.0.set::<crate::types::TaxExempt>(3, value))
    }
    /// Clears `tax_exempt`.
    pub fn clear_tax_exempt(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Tax ids.
    pub fn tax_ids(self, value: impl IntoIterator<Item = crate::params::TaxId>) -> Self {
        Self(self.0.set_list::<crate::params::TaxId>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CustomerDetails;
    "address" sensitive: rt::Clearable<crate::params::Address>;
    "shipping": rt::Clearable<crate::invoices::params::Shipping>;
    "tax": Option<Tax>;
    "tax_exempt": rt::Clearable<crate::types::TaxExempt>;
    "tax_ids": Option<Vec<crate::params::TaxId>>;
}
/// The parameters of `customer_details.tax`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details/properties/tax`.
#[derive(Clone)]
#[must_use]
pub struct Tax(rt::Params);
impl Tax {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ip address.
    pub fn ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Clears `ip_address`.
    pub fn clear_ip_address(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Tax;
    "ip_address" sensitive: rt::Clearable<String>;
}
