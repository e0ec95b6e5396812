// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `customer_details`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerDetails {
    address: rt::Clearable<Box<crate::params::Address>>,
    shipping: rt::Clearable<Box<crate::invoices::params::Shipping>>,
    tax: Option<Box<Tax>>,
    tax_exempt: rt::Clearable<crate::types::TaxExempt>,
    tax_ids: Option<Vec<crate::params::TaxId>>,
    extra: rt::Extra,
}
impl CustomerDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(mut self, value: crate::params::Address) -> Self {
        self.address = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `address`.
    pub fn clear_address(mut self) -> Self {
        self.address = rt::Clearable::Clear;
        self
    }
    /// Shipping.
    pub fn shipping(mut self, value: crate::invoices::params::Shipping) -> Self {
        self.shipping = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `shipping`.
    pub fn clear_shipping(mut self) -> Self {
        self.shipping = rt::Clearable::Clear;
        self
    }
    /// Tax.
    pub fn tax(mut self, value: Tax) -> Self {
        self.tax = Some(Box::new(value));
        self
    }
    /// Tax exempt. `exempt`, `none` or `reverse`.
    pub fn tax_exempt(mut self, value: crate::types::TaxExempt) -> Self {
        self.tax_exempt = rt::Clearable::Set(value);
        self
    }
    /// Clears `tax_exempt`.
    pub fn clear_tax_exempt(mut self) -> Self {
        self.tax_exempt = rt::Clearable::Clear;
        self
    }
    /// Tax ids.
    pub fn tax_ids(
        mut self,
        value: impl IntoIterator<Item = crate::params::TaxId>,
    ) -> Self {
        self.tax_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CustomerDetails;
    0 => address "address" sensitive;
    1 => shipping "shipping";
    2 => tax "tax";
    3 => tax_exempt "tax_exempt";
    4 => tax_ids "tax_ids";
}
/// The parameters of `customer_details.tax`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details/properties/tax`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tax {
    ip_address: rt::Clearable<String>,
    extra: rt::Extra,
}
impl Tax {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ip address.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `ip_address`.
    pub fn clear_ip_address(mut self) -> Self {
        self.ip_address = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Tax;
    0 => ip_address "ip_address" sensitive;
}
