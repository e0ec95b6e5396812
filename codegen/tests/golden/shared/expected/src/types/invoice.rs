// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The fields of `shipping`.
///
/// Contract: `#/components/schemas/invoice/properties/shipping`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceBilling {
    /// City. May be null.
    pub city: Option<String>,
    /// Line1. May be null.
    pub line1: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    InvoiceBilling;
    0 => city "city";
    1 => line1 "line1" sensitive;
}
