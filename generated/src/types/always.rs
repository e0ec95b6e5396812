// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `amount_includes_iof`.
///
/// Contract: `#/components/schemas/checkout_pix_payment_method_options/properties/amount_includes_iof`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AlwaysOrNever {
    /// `always`
    Always,
    /// `never`
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    AlwaysOrNever;
    0 => Always "always";
    1 => Never "never";
}
