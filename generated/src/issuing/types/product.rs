// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether goods or a service were bought.
///
/// The values of `product_type`.
///
/// Contract: `#/components/schemas/issuing_dispute_canceled_evidence/properties/product_type`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductType {
    /// `merchandise`
    Merchandise,
    /// `service`
    Service,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ProductType;
    0 => Merchandise "merchandise";
    1 => Service "service";
}
