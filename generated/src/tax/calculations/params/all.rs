// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `customer_details.address`.
///
/// Contract: `#/paths/~1v1~1tax~1calculations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details/properties/address`.
#[derive(Clone, Default)]
#[must_use]
pub struct Address {
    city: rt::Clearable<String>,
    country: String,
    line1: rt::Clearable<String>,
    line2: rt::Clearable<String>,
    postal_code: rt::Clearable<String>,
    state: rt::Clearable<String>,
    extra: rt::Extra,
}
impl Address {
    /// With what is required.
    pub fn new(country: impl Into<String>) -> Self {
        Self {
            country: country.into(),
            ..Default::default()
        }
    }
    /// City. At most 5000 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `city`.
    pub fn clear_city(mut self) -> Self {
        self.city = rt::Clearable::Clear;
        self
    }
    /// Line1. At most 5000 characters.
    pub fn line1(mut self, value: impl Into<String>) -> Self {
        self.line1 = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `line1`.
    pub fn clear_line1(mut self) -> Self {
        self.line1 = rt::Clearable::Clear;
        self
    }
    /// Line2. At most 5000 characters.
    pub fn line2(mut self, value: impl Into<String>) -> Self {
        self.line2 = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `line2`.
    pub fn clear_line2(mut self) -> Self {
        self.line2 = rt::Clearable::Clear;
        self
    }
    /// Postal code. At most 5000 characters.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `postal_code`.
    pub fn clear_postal_code(mut self) -> Self {
        self.postal_code = rt::Clearable::Clear;
        self
    }
    /// State. At most 5000 characters.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `state`.
    pub fn clear_state(mut self) -> Self {
        self.state = rt::Clearable::Clear;
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
    2 => line1 "line1" sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => state "state";
}
/// The parameters of `customer_details`.
///
/// Contract: `#/paths/~1v1~1tax~1calculations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerDetails {
    address: Option<Box<Address>>,
    address_source: Option<crate::tax::CustomerDetailsAddressSource>,
    ip_address: Option<String>,
    tax_ids: Option<Vec<crate::params::TaxId>>,
    taxability_override: Option<crate::tax::CustomerDetailsTaxabilityOverride>,
    extra: rt::Extra,
}
impl CustomerDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(mut self, value: Address) -> Self {
        self.address = Some(Box::new(value));
        self
    }
    /// Address source. `billing` or `shipping`.
    pub fn address_source(
        mut self,
        value: crate::tax::CustomerDetailsAddressSource,
    ) -> Self {
        self.address_source = Some(value);
        self
    }
    /// Ip address.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
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
    /// Taxability override. `customer_exempt`, `none` or `reverse_charge`.
    pub fn taxability_override(
        mut self,
        value: crate::tax::CustomerDetailsTaxabilityOverride,
    ) -> Self {
        self.taxability_override = Some(value);
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
    1 => address_source "address_source";
    2 => ip_address "ip_address" sensitive;
    3 => tax_ids "tax_ids";
    4 => taxability_override "taxability_override";
}
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1tax~1calculations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineItem {
    amount: i64,
    metadata: Option<rt::Metadata>,
    product: Option<String>,
    quantity: Option<i64>,
    reference: Option<String>,
    tax_behavior: Option<TaxBehavior>,
    tax_code: Option<rt::Id<crate::tax_codes::TaxCode>>,
    extra: rt::Extra,
}
impl LineItem {
    /// With what is required.
    pub fn new(amount: i64) -> Self {
        Self {
            amount,
            ..Default::default()
        }
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Product. At most 5000 characters.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Reference. At most 500 characters.
    pub fn reference(mut self, value: impl Into<String>) -> Self {
        self.reference = Some(value.into());
        self
    }
    /// Tax behavior. `exclusive` or `inclusive`.
    pub fn tax_behavior(mut self, value: TaxBehavior) -> Self {
        self.tax_behavior = Some(value);
        self
    }
    /// Tax code.
    pub fn tax_code(
        mut self,
        value: impl Into<rt::Id<crate::tax_codes::TaxCode>>,
    ) -> Self {
        self.tax_code = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    LineItem;
    0 => amount "amount" required;
    1 => metadata "metadata";
    2 => product "product";
    3 => quantity "quantity";
    4 => reference "reference";
    5 => tax_behavior "tax_behavior";
    6 => tax_code "tax_code";
}
/// The parameters of `ship_from_details`.
///
/// Contract: `#/paths/~1v1~1tax~1calculations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/ship_from_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct ShipFromDetails {
    address: Address,
    extra: rt::Extra,
}
impl ShipFromDetails {
    /// With what is required.
    pub fn new(address: Address) -> Self {
        Self {
            address,
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
    ShipFromDetails;
    0 => address "address" required sensitive;
}
/// The parameters of `shipping_cost`.
///
/// Contract: `#/paths/~1v1~1tax~1calculations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_cost`.
#[derive(Clone, Default)]
#[must_use]
pub struct ShippingCost {
    amount: Option<i64>,
    shipping_rate: Option<rt::Id<crate::shipping_rates::ShippingRate>>,
    tax_behavior: Option<TaxBehavior>,
    tax_code: Option<rt::Id<crate::tax_codes::TaxCode>>,
    extra: rt::Extra,
}
impl ShippingCost {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Shipping rate. At most 5000 characters.
    pub fn shipping_rate(
        mut self,
        value: impl Into<rt::Id<crate::shipping_rates::ShippingRate>>,
    ) -> Self {
        self.shipping_rate = Some(value.into());
        self
    }
    /// Tax behavior. `exclusive` or `inclusive`.
    pub fn tax_behavior(mut self, value: TaxBehavior) -> Self {
        self.tax_behavior = Some(value);
        self
    }
    /// Tax code.
    pub fn tax_code(
        mut self,
        value: impl Into<rt::Id<crate::tax_codes::TaxCode>>,
    ) -> Self {
        self.tax_code = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ShippingCost;
    0 => amount "amount";
    1 => shipping_rate "shipping_rate";
    2 => tax_behavior "tax_behavior";
    3 => tax_code "tax_code";
}
/// Tax behavior: the same shape as [`crate::types::InvoiceTaxBehavior`].
pub type TaxBehavior = crate::types::InvoiceTaxBehavior;
/// Type: the same shape as [`crate::params::TaxIdDataType`].
pub type Type = crate::params::TaxIdDataType;
