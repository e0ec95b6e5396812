// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Tax product resource customer details.
///
/// Contract: `#/components/schemas/tax_product_resource_customer_details`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerDetails {
    /// Address. May be null.
    pub address: Option<Box<crate::tax::PostalAddress>>,
    /// Address source. `billing` or `shipping`. May be null.
    pub address_source: Option<CustomerDetailsAddressSource>,
    /// Ip address. At most 5000 characters. May be null.
    pub ip_address: Option<String>,
    /// Tax ids.
    pub tax_ids: Vec<CustomerDetailsTaxId>,
    /// Taxability override. `customer_exempt`, `none` or `reverse_charge`.
    pub taxability_override: CustomerDetailsTaxabilityOverride,
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
/// The values of `address_source`.
///
/// Contract: `#/components/schemas/tax_product_resource_customer_details/properties/address_source`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerDetailsAddressSource {
    /// `billing`
    Billing,
    /// `shipping`
    Shipping,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    CustomerDetailsAddressSource;
    0 => Billing "billing";
    1 => Shipping "shipping";
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
    pub r#type: crate::tax::CustomerDetailsTaxIdType,
    /// Value. At most 5000 characters.
    pub value: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    CustomerDetailsTaxId;
    0 => r#type "type" required;
    1 => value "value" required sensitive;
}
/// The values of `taxability_override`.
///
/// Contract: `#/components/schemas/tax_product_resource_customer_details/properties/taxability_override`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerDetailsTaxabilityOverride {
    /// `customer_exempt`
    CustomerExempt,
    /// `none`
    None,
    /// `reverse_charge`
    ReverseCharge,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    CustomerDetailsTaxabilityOverride;
    0 => CustomerExempt "customer_exempt";
    1 => None "none";
    2 => ReverseCharge "reverse_charge";
}
