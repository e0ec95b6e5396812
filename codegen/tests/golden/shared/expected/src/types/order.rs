// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `status`.
///
/// Contract: `#/components/schemas/invoice/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderState {
    /// `draft`
    Draft,
    /// `open`
    Open,
    /// `paid`
    Paid,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    OrderState;
    0 => Draft "draft";
    1 => Open "open";
    2 => Paid "paid";
}
