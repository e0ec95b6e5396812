// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::PostalAddress;

/// Where the goods are shipped from. Some places tax by that.
///
/// Contract: `#/components/schemas/tax_product_resource_ship_from_details`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct ShipFromDetails {
    /// Where the goods are sent from.
    pub address: PostalAddress,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ShipFromDetails;
    0 => address "address" required sensitive;
}
