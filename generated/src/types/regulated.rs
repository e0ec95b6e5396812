// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `regulated_status`.
///
/// Contract: `#/components/schemas/card/properties/regulated_status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RegulatedStatus {
    /// `regulated`
    Regulated,
    /// `unregulated`
    Unregulated,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    RegulatedStatus;
    0 => Regulated "regulated";
    1 => Unregulated "unregulated";
}
