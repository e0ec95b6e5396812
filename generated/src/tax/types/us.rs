// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `type`.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_united_states/properties/type`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UsType {
    /// `local_amusement_tax`
    LocalAmusementTax,
    /// `local_lease_tax`
    LocalLeaseTax,
    /// `state_communications_tax`
    StateCommunicationsTax,
    /// `state_retail_delivery_fee`
    StateRetailDeliveryFee,
    /// `state_sales_tax`
    StateSalesTax,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    UsType;
    0 => LocalAmusementTax "local_amusement_tax";
    1 => LocalLeaseTax "local_lease_tax";
    2 => StateCommunicationsTax "state_communications_tax";
    3 => StateRetailDeliveryFee "state_retail_delivery_fee";
    4 => StateSalesTax "state_sales_tax";
}
