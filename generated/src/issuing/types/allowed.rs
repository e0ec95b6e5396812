// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `card_presence`.
///
/// Contract: `#/components/schemas/issuing.authorization/properties/card_presence`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowedCardPresence {
    /// `not_present`
    NotPresent,
    /// `present`
    Present,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    AllowedCardPresence;
    0 => NotPresent "not_present";
    1 => Present "present";
}
