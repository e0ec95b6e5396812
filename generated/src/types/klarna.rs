// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Klarna address.
///
/// Contract: `#/components/schemas/klarna_address`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KlarnaAddress {
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    KlarnaAddress;
    0 => country "country";
}
/// Klarna payer details.
///
/// Contract: `#/components/schemas/klarna_payer_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KlarnaPayerDetails {
    /// Address. May be null.
    pub address: Option<Box<KlarnaAddress>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    KlarnaPayerDetails;
    0 => address "address" sensitive;
}
