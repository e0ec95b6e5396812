// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::AddressSource;
use crate::tax::PostalAddress;
use crate::tax::TaxIdType;
use crate::tax::TaxabilityOverride;

/// Who buys and where, as far as it bears on tax: address, tax ids, exemption.
///
/// Contract: `#/components/schemas/tax_product_resource_customer_details`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct CustomerDetails {
    /// The customer's home or business address, which taxes follow. May be null.
    pub address: Option<Box<PostalAddress>>,
    /// Which of the customer's addresses it is, `billing` or `shipping`. May be null.
    pub address_source: Option<AddressSource>,
    /// The customer's IP address, version 4 or 6. It tells where they are if there is no address. May be null.
    pub ip_address: Option<String>,
    /// The customer's tax ids, such as a VAT number, which can lift taxes.
    pub tax_ids: Vec<CustomerDetailsTaxId>,
    /// Whether the customer is taxed otherwise than their place says: not at all (`customer_exempt`), or so that they owe it themselves (`reverse_charge`). `customer_exempt`, `none` or `reverse_charge`.
    pub taxability_override: TaxabilityOverride,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The customer's tax ids, such as a VAT number, which can lift taxes.
///
/// Contract: `#/components/schemas/tax_product_resource_customer_details_resource_tax_id`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct CustomerDetailsTaxId {
    /// Which tax id it is, as country and kind: `eu_vat`.
    pub r#type: TaxIdType,
    /// The tax id itself.
    pub value: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CustomerDetails;
    0 => address = None "address" sensitive;
    1 => address_source = None "address_source";
    2 => ip_address = None "ip_address" sensitive;
    3 => tax_ids "tax_ids" required;
    4 => taxability_override "taxability_override" required;
}

rt::record! {
    CustomerDetailsTaxId;
    0 => r#type "type" required;
    1 => value "value" required sensitive;
}
