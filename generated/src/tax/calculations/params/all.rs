// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::shipping_rates::ShippingRate;
use crate::tax::AddressSource;
use crate::tax::TaxBehavior;
use crate::tax::TaxIdType;
use crate::tax::TaxabilityOverride;
use crate::tax_codes::TaxCode;

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
    pub fn address(self, value: CustomerDetailsAddress) -> Self {
        Self(self.0.set::<CustomerDetailsAddress>(0, value))
    }

    /// Address source. `billing` or `shipping`.
    pub fn address_source(self, value: AddressSource) -> Self {
        Self(self.0.set::<AddressSource>(1, value))
    }

    /// Ip address.
    pub fn ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Tax ids. An empty list says that there are none. A second call replaces the first.
    pub fn tax_ids(self, value: impl IntoIterator<Item = TaxId>) -> Self {
        Self(self.0.set_list::<TaxId>(3, value))
    }

    /// Taxability override. `customer_exempt`, `none` or `reverse_charge`.
    pub fn taxability_override(self, value: TaxabilityOverride) -> Self {
        Self(self.0.set::<TaxabilityOverride>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `customer_details.address`.
///
/// Contract: `#/paths/~1v1~1tax~1calculations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct CustomerDetailsAddress(rt::Params);

impl CustomerDetailsAddress {
    /// With what is required.
    pub fn new(country: impl Into<String>) -> Self {
        CustomerDetailsAddress(
            CustomerDetailsAddress::default().0.set::<String>(0, country),
        )
    }

    /// City. At most 5000 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Clears `city`.
    pub fn clear_city(self) -> Self {
        Self(self.0.clear(1))
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

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
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
    pub fn tax_code(self, value: impl Into<rt::Id<TaxCode>>) -> Self {
        Self(self.0.set::<rt::Id<TaxCode>>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `ship_from_details`.
///
/// Contract: `#/paths/~1v1~1tax~1calculations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/ship_from_details`.
#[derive(Clone)]
#[must_use]
pub struct ShipFromDetails(rt::Params);

impl ShipFromDetails {
    /// With what is required.
    pub fn new(address: ShipFromDetailsAddress) -> Self {
        ShipFromDetails(
            ShipFromDetails::default().0.set::<ShipFromDetailsAddress>(0, address),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `ship_from_details.address`.
///
/// Contract: `#/paths/~1v1~1tax~1calculations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/ship_from_details/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct ShipFromDetailsAddress(rt::Params);

impl ShipFromDetailsAddress {
    /// With what is required.
    pub fn new(country: impl Into<String>) -> Self {
        ShipFromDetailsAddress(
            ShipFromDetailsAddress::default().0.set::<String>(0, country),
        )
    }

    /// City. At most 5000 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Clears `city`.
    pub fn clear_city(self) -> Self {
        Self(self.0.clear(1))
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
    pub fn shipping_rate(self, value: impl Into<rt::Id<ShippingRate>>) -> Self {
        Self(self.0.set::<rt::Id<ShippingRate>>(1, value))
    }

    /// Tax behavior. `exclusive` or `inclusive`.
    pub fn tax_behavior(self, value: TaxBehavior) -> Self {
        Self(self.0.set::<TaxBehavior>(2, value))
    }

    /// Tax code.
    pub fn tax_code(self, value: impl Into<rt::Id<TaxCode>>) -> Self {
        Self(self.0.set::<rt::Id<TaxCode>>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `customer_details.tax_ids[]`.
///
/// Contract: `#/paths/~1v1~1tax~1calculations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details/properties/tax_ids/items`.
#[derive(Clone)]
#[must_use]
pub struct TaxId(rt::Params);

impl TaxId {
    /// With what is required.
    pub fn new(r#type: TaxIdType, value: impl Into<String>) -> Self {
        TaxId(TaxId::default().0.set::<TaxIdType>(0, r#type).set::<String>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CustomerDetails;
    "address" sensitive: CustomerDetailsAddress;
    "address_source": AddressSource;
    "ip_address" sensitive: String;
    "tax_ids": Vec<TaxId>;
    "taxability_override": TaxabilityOverride;
}

rt::params! {
    CustomerDetailsAddress;
    "country" required: String;
    "city": rt::Clearable<String>;
    "line1" sensitive: rt::Clearable<String>;
    "line2" sensitive: rt::Clearable<String>;
    "postal_code" sensitive: rt::Clearable<String>;
    "state": rt::Clearable<String>;
}

rt::params! {
    LineItem;
    "amount" required: i64;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "product": String;
    "quantity": i64;
    "reference": String;
    "tax_behavior": TaxBehavior;
    "tax_code": String;
}

rt::params! {
    ShipFromDetails;
    "address" required sensitive: ShipFromDetailsAddress;
}

rt::params! {
    ShipFromDetailsAddress;
    "country" required: String;
    "city": rt::Clearable<String>;
    "line1" sensitive: rt::Clearable<String>;
    "line2" sensitive: rt::Clearable<String>;
    "postal_code" sensitive: rt::Clearable<String>;
    "state": rt::Clearable<String>;
}

rt::params! {
    ShippingCost;
    "amount": i64;
    "shipping_rate": String;
    "tax_behavior": TaxBehavior;
    "tax_code": String;
}

rt::params! {
    TaxId;
    "type" required: TaxIdType;
    "value" required sensitive: String;
}
