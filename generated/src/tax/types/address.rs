// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which of the customer's addresses it is, `billing` or `shipping`.
///
/// The values of `address_source`.
///
/// Contract: `#/components/schemas/tax_product_resource_customer_details/properties/address_source`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddressSource {
    /// `billing`: The billing address: for digital goods and services.
    Billing,
    /// `shipping`: Where the goods are sent: for physical goods.
    Shipping,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AddressSource;
    0 => Billing "billing";
    1 => Shipping "shipping";
}
