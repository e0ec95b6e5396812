// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::shipping_rates::ShippingRate;
use crate::tax::AddressSource;
use crate::tax::TaxBehavior;
use crate::tax::TaxIdType;
use crate::tax::TaxabilityOverride;
use crate::tax_codes::TaxCode;

/// Where the customer is and which tax ids they have.
///
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

    /// The customer's home or business address, which taxes follow.
    pub fn address<K>(self, value: impl rt::Maybe<CustomerDetailsAddress, K>) -> Self {
        Self(self.0.maybe::<CustomerDetailsAddress, K>(0, value))
    }

    /// Which of the customer's addresses it is, `billing` or `shipping`.
    pub fn address_source<K>(self, value: impl rt::Maybe<AddressSource, K>) -> Self {
        Self(self.0.maybe::<AddressSource, K>(1, value))
    }

    /// The customer's IP address, version 4 or 6. It tells where they are if there is no address.
    pub fn ip_address<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// The customer's tax ids, such as a VAT number, which can lift taxes. An empty list says that there are none. A second call replaces the first.
    pub fn tax_ids<K>(self, value: impl rt::MaybeList<TaxId, K>) -> Self {
        Self(self.0.maybe_list::<TaxId, K>(3, value))
    }

    /// Whether the customer is taxed otherwise than their place says: not at all (`customer_exempt`), or so that they owe it themselves (`reverse_charge`). `customer_exempt`, `none` or `reverse_charge`.
    pub fn taxability_override<K>(
        self,
        value: impl rt::Maybe<TaxabilityOverride, K>,
    ) -> Self {
        Self(self.0.maybe::<TaxabilityOverride, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The customer's home or business address, which taxes follow.
///
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

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `city`.
    pub fn clear_city(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Street and house number, post box or company.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `line1`.
    pub fn clear_line1(self) -> Self {
        Self(self.0.clear(2))
    }

    /// What the street address leaves open: apartment, floor, building.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Clears `line2`.
    pub fn clear_line2(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Clears `postal_code`.
    pub fn clear_postal_code(self) -> Self {
        Self(self.0.clear(4))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
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

/// What the customer buys, with amounts and tax codes.
///
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

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(1, value))
    }

    /// Id of the [product](crate::products::Product), whose tax code is used if the line has none.
    pub fn product<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// How many are sold. `amount` is for all of them together.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// Your own id of the item, unique in its list. At most 500 characters.
    pub fn reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Whether `amount` has the tax in it (`inclusive`), or it comes on top. `exclusive` or `inclusive`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(5, value))
    }

    /// What kind of goods or service it is, as an id from [`tax_codes.list`](crate::tax_codes::list()). Taxes depend on it.
    pub fn tax_code<K>(self, value: impl rt::Maybe<rt::Id<TaxCode>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TaxCode>, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where the goods are sent from.
///
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

/// Where the goods are sent from.
///
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

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `city`.
    pub fn clear_city(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Street and house number, post box or company.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `line1`.
    pub fn clear_line1(self) -> Self {
        Self(self.0.clear(2))
    }

    /// What the street address leaves open: apartment, floor, building.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Clears `line2`.
    pub fn clear_line2(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Clears `postal_code`.
    pub fn clear_postal_code(self) -> Self {
        Self(self.0.clear(4))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
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

/// What shipping costs, so that it is taxed too.
///
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

    /// What the shipping costs, in the smallest currency unit. Taxes are in it if [`tax_behavior`](Self::tax_behavior()) is `inclusive`, on top of it otherwise.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Id of an existing shipping rate.
    pub fn shipping_rate<K>(
        self,
        value: impl rt::Maybe<rt::Id<ShippingRate>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<ShippingRate>, K>(1, value))
    }

    /// Whether [`amount`](Self::amount()) has the tax in it (`inclusive`), or it comes on top. `exclusive` or `inclusive`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(2, value))
    }

    /// What shipping is taxed as: the code for shipping is `txcd_92010001`, and that counts if left out.
    pub fn tax_code<K>(self, value: impl rt::Maybe<rt::Id<TaxCode>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TaxCode>, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The customer's tax ids, such as a VAT number, which can lift taxes.
///
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
