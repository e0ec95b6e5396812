// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `customer_details.address`.
///
/// Contract: `#/paths/~1v1~1tax~1calculations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct Address(rt::Params);
impl Address {
    /// With what is required.
    pub fn new(country: impl Into<String>) -> Self {
        Address(Address::default().0.set::<String>(1, country))
    }
    /// City. At most 5000 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Clears `city`.
    pub fn clear_city(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Line1. At most 5000 characters.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Clears `line1`.
    pub fn clear_line1(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Line2. At most 5000 characters.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Clears `line2`.
    pub fn clear_line2(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Postal code. At most 5000 characters.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Clears `postal_code`.
    pub fn clear_postal_code(self) -> Self {
        Self(self.0.clear(4))
    }
    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }
    /// Clears `state`.
    pub fn clear_state(self) -> Self {
        Self(self.0.clear(5))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Address;
    "city": rt::Clearable<String>;
    "country" required: String;
    "line1" sensitive: rt::Clearable<String>;
    "line2" sensitive: rt::Clearable<String>;
    "postal_code" sensitive: rt::Clearable<String>;
    "state": rt::Clearable<String>;
}
/// The parameters of `customer_details`.
///
/// Contract: `#/paths/~1v1~1tax~1calculations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details`.
#[derive(Clone)]
#[must_use]
pub struct CustomerDetails(rt::Params);
impl CustomerDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(self, value: Address) -> Self {
        Self(self.0.set::<Address>(0, value))
    }
    /// Address source. `billing` or `shipping`.
    pub fn address_source(
        self,
        value: crate::tax::CustomerDetailsAddressSource,
    ) -> Self {
        Self(self.0.set::<crate::tax::CustomerDetailsAddressSource>(1, value))
    }
    /// Ip address.
    pub fn ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Tax ids.
    pub fn tax_ids(self, value: impl IntoIterator<Item = crate::params::TaxId>) -> Self {
        Self(self.0.set_list::<crate::params::TaxId>(3, value))
    }
    /// Taxability override. `customer_exempt`, `none` or `reverse_charge`.
    pub fn taxability_override(
        self,
        value: crate::tax::CustomerDetailsTaxabilityOverride,
    ) -> Self {
        Self(self.0.set::<crate::tax::CustomerDetailsTaxabilityOverride>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CustomerDetails;
    "address" sensitive: Option<Address>;
    "address_source": Option<crate::tax::CustomerDetailsAddressSource>;
    "ip_address" sensitive: Option<String>;
    "tax_ids": Option<Vec<crate::params::TaxId>>;
    "taxability_override": Option<crate::tax::CustomerDetailsTaxabilityOverride>;
}
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1tax~1calculations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone)]
#[must_use]
pub struct LineItem(rt::Params);
impl LineItem {
    /// With what is required.
    pub fn new(amount: i64) -> Self {
        LineItem(LineItem::default().0.set::<i64>(0, amount))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(1, value))
    }
    /// Product. At most 5000 characters.
    pub fn product(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value))
    }
    /// Reference. At most 500 characters.
    pub fn reference(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Tax behavior. `exclusive` or `inclusive`.
    pub fn tax_behavior(self, value: TaxBehavior) -> Self {
        Self(self.0.set::<TaxBehavior>(5, value))
    }
    /// Tax code.
    pub fn tax_code(self, value: impl Into<rt::Id<crate::tax_codes::TaxCode>>) -> Self {
        Self(self.0.set::<rt::Id<crate::tax_codes::TaxCode>>(6, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    LineItem;
    "amount" required: i64;
    "metadata": Option<rt::Metadata>;
    "product": Option<String>;
    "quantity": Option<i64>;
    "reference": Option<String>;
    "tax_behavior": Option<TaxBehavior>;
    "tax_code": Option<String>;
}
/// The parameters of `ship_from_details`.
///
/// Contract: `#/paths/~1v1~1tax~1calculations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/ship_from_details`.
#[derive(Clone)]
#[must_use]
pub struct ShipFromDetails(rt::Params);
impl ShipFromDetails {
    /// With what is required.
    pub fn new(address: Address) -> Self {
        ShipFromDetails(ShipFromDetails::default().0.set::<Address>(0, address))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ShipFromDetails;
    "address" required sensitive: Address;
}
/// The parameters of `shipping_cost`.
///
/// Contract: `#/paths/~1v1~1tax~1calculations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_cost`.
#[derive(Clone)]
#[must_use]
pub struct ShippingCost(rt::Params);
impl ShippingCost {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Shipping rate. At most 5000 characters.
    pub fn shipping_rate(
        self,
        value: impl Into<rt::Id<crate::shipping_rates::ShippingRate>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::shipping_rates::ShippingRate>>(1, value))
    }
    /// Tax behavior. `exclusive` or `inclusive`.
    pub fn tax_behavior(self, value: TaxBehavior) -> Self {
        Self(self.0.set::<TaxBehavior>(2, value))
    }
    /// Tax code.
    pub fn tax_code(self, value: impl Into<rt::Id<crate::tax_codes::TaxCode>>) -> Self {
        Self(self.0.set::<rt::Id<crate::tax_codes::TaxCode>>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ShippingCost;
    "amount": Option<i64>;
    "shipping_rate": Option<String>;
    "tax_behavior": Option<TaxBehavior>;
    "tax_code": Option<String>;
}
/// Tax behavior: the same shape as [`crate::types::InvoiceTaxBehavior`].
pub type TaxBehavior = crate::types::InvoiceTaxBehavior;
/// Type: the same shape as [`crate::params::TaxIdDataType`].
pub type Type = crate::params::TaxIdDataType;
