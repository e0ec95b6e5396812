// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The fields of `billing`.
///
/// Contract: `#/components/schemas/invoice/properties/billing`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceBilling {
    /// City. May be null.
    pub city: Option<String>,
    /// Street. May be null.
    pub street: Option<String>,
    /// Area.
    pub area: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    InvoiceBilling;
    0 => city "city";
    1 => street "street";
    2 => area "area";
}
