// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `capture_method`.
///
/// Contract: `#/components/schemas/checkout_affirm_payment_method_options/properties/capture_method`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ManualCapture {
    /// `manual`
    Manual,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ManualCapture;
    0 => Manual "manual";
}
