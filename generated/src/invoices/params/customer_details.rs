// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::TaxIdType;
use crate::invoices::params::CustomerDetailsAddress;
use crate::params::Address;
use crate::rt;

/// A customer who doesn't exist yet, or data that replaces that of the existing one for this preview.
///
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

    /// The customer's home or business address, which taxes follow.
    pub fn address<K>(self, value: impl rt::Maybe<CustomerDetailsAddress, K>) -> Self {
        Self(self.0.maybe::<CustomerDetailsAddress, K>(0, value))
    }

    /// Clears `address`.
    pub fn clear_address(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Where and to whom goods are sent. Invoices that the customer is emailed show it.
    pub fn shipping<K>(self, value: impl rt::Maybe<Shipping, K>) -> Self {
        Self(self.0.maybe::<Shipping, K>(1, value))
    }

    /// Clears `shipping`.
    pub fn clear_shipping(self) -> Self {
        Self(self.0.clear(1))
    }

    /// What decides where the customer is taxed, such as their IP address.
    pub fn tax<K>(self, value: impl rt::Maybe<Tax, K>) -> Self {
        Self(self.0.maybe::<Tax, K>(2, value))
    }

    /// Whether the customer pays tax: `exempt` doesn't, `reverse` owes it themselves, and their invoices say `Reverse charge`. `exempt`, `none` or `reverse`.
    pub fn tax_exempt<K>(self, value: impl rt::Maybe<TaxExempt, K>) -> Self {
        Self(self.0.maybe::<TaxExempt, K>(3, value))
    }

    /// Clears `tax_exempt`.
    pub fn clear_tax_exempt(self) -> Self {
        Self(self.0.clear(3))
    }

    /// The customer's tax ids, such as a VAT number, which can lift taxes. An empty list says that there are none. A second call replaces the first.
    pub fn tax_ids<K>(self, value: impl rt::MaybeList<TaxId, K>) -> Self {
        Self(self.0.maybe_list::<TaxId, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where and to whom goods are sent.
///
/// The parameters of `customer_details.shipping`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details/properties/shipping/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Shipping(rt::Params);

impl Shipping {
    /// With what is required.
    pub fn new(address: Address, name: impl Into<String>) -> Self {
        Shipping(Shipping::default().0.set::<Address>(0, address).set::<String>(1, name))
    }

    /// The phone number for the parcel, with extension.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What decides where the customer is taxed, such as their IP address.
///
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

    /// An IP address that the customer used lately: it tells where they are for tax.
    pub fn ip_address<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
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

/// Whether the customer pays tax: `exempt` doesn't, `reverse` owes it themselves, and their invoices say `Reverse charge`.
///
/// The values of `customer_details.tax_exempt`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details/properties/tax_exempt`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxExempt {
    /// `exempt`: No tax is charged.
    Exempt,
    /// `none`: Taxed as everyone.
    None,
    /// `reverse`: The customer owes the tax to their authority (reverse charge), you charge none. Invoices say so.
    Reverse,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The customer's tax ids, such as a VAT number, which can lift taxes.
///
/// The parameters of `customer_details.tax_ids[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details/properties/tax_ids/items`.
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
    "address" sensitive: rt::Clearable<CustomerDetailsAddress>;
    "shipping": rt::Clearable<Shipping>;
    "tax": Tax;
    "tax_exempt": rt::Clearable<TaxExempt>;
    "tax_ids": Vec<TaxId>;
}

rt::params! {
    Shipping;
    "address" required sensitive: Address;
    "name" required sensitive: String;
    "phone" sensitive: String;
}

rt::params! {
    Tax;
    "ip_address" sensitive: rt::Clearable<String>;
}

rt::open_enum! {
    TaxExempt;
    0 => Exempt "exempt";
    1 => None "none";
    2 => Reverse "reverse";
}

rt::params! {
    TaxId;
    "type" required: TaxIdType;
    "value" required sensitive: String;
}
