// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `state`.
///
/// Contract: `#/components/schemas/order/properties/state`.
///
/// Feature: `orders`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderState {
    /// `draft`
    Draft,
    /// `open`
    Open,
    /// `paid`
    Paid,
    /// `shipped`
    Shipped,
    /// `Shipped`
    ShippedCapitalized,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    OrderState;
    0 => Draft "draft";
    1 => Open "open";
    2 => Paid "paid";
    3 => Shipped "shipped";
    4 => ShippedCapitalized "Shipped";
}
