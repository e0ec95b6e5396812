// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::AddressSource;
use crate::tax::PostalAddress;
use crate::tax::TaxIdType;
use crate::tax::TaxabilityOverride;

/// Tax product resource customer details.
///
/// Contract: `#/components/schemas/tax_product_resource_customer_details`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerDetails {
    /// Address. May be null.
    pub address: Option<Box<PostalAddress>>,
    /// Address source. `billing` or `shipping`. May be null.
    pub address_source: Option<AddressSource>,
    /// Ip address. At most 5000 characters. May be null.
    pub ip_address: Option<String>,
    /// Tax ids.
    pub tax_ids: Vec<CustomerDetailsTaxId>,
    /// Taxability override. `customer_exempt`, `none` or `reverse_charge`.
    pub taxability_override: TaxabilityOverride,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product resource customer details resource tax id.
///
/// Contract: `#/components/schemas/tax_product_resource_customer_details_resource_tax_id`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerDetailsTaxId {
    /// Type.
    pub r#type: TaxIdType,
    /// Value. At most 5000 characters.
    pub value: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CustomerDetails;
    0 => address "address" sensitive;
    1 => address_source "address_source";
    2 => ip_address "ip_address" sensitive;
    3 => tax_ids "tax_ids" required;
    4 => taxability_override "taxability_override" required;
}

rt::record! {
    CustomerDetailsTaxId;
    0 => r#type "type" required;
    1 => value "value" required sensitive;
}
