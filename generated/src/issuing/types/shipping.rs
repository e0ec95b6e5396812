// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How fast the card travels.
///
/// The values of `service`.
///
/// Contract: `#/components/schemas/issuing_card_shipping/properties/service`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShippingService {
    /// `express`: The fastest.
    Express,
    /// `priority`: Faster than standard.
    Priority,
    /// `standard`: Slower than the others.
    Standard,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether each card has its own letter (`individual`) or all come together (`bulk`).
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing_card_shipping/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShippingType {
    /// `bulk`: Many cards in one parcel.
    Bulk,
    /// `individual`: Each card in a letter of its own.
    Individual,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ShippingService;
    0 => Express "express";
    1 => Priority "priority";
    2 => Standard "standard";
}

rt::open_enum! {
    ShippingType;
    0 => Bulk "bulk";
    1 => Individual "individual";
}
