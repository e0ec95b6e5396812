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
    /// `local_amusement_tax`: Shows and entertainment, taxed by a US city.
    LocalAmusementTax,
    /// `local_lease_tax`: Rent of goods, taxed by a US city.
    LocalLeaseTax,
    /// `state_communications_tax`: Telephone, streaming and the like, taxed by a US state.
    StateCommunicationsTax,
    /// `state_retail_delivery_fee`: The fee that some US states ask for on each delivery.
    StateRetailDeliveryFee,
    /// `state_sales_tax`: The ordinary sales and use tax of a US state.
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
