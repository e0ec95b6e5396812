// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `electronic_commerce_indicator`.
///
/// Contract: `#/components/schemas/three_d_secure_details/properties/electronic_commerce_indicator`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ElectronicCommerceIndicator {
    /// `01`
    Code01,
    /// `02`
    Code02,
    /// `05`
    Code05,
    /// `06`
    Code06,
    /// `07`
    Code07,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ElectronicCommerceIndicator;
    0 => Code01 "01";
    1 => Code02 "02";
    2 => Code05 "05";
    3 => Code06 "06";
    4 => Code07 "07";
}
