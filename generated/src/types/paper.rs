// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `collection_method`.
///
/// Contract: `#/components/schemas/mandate_us_bank_account/properties/collection_method`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaperCollection {
    /// `paper`
    Paper,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    PaperCollection;
    0 => Paper "paper";
}
