// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `tax.validate_location`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tax/properties/validate_location`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidateLocation {
    /// `auto`
    Auto,
    /// `deferred`
    Deferred,
    /// `immediately`
    Immediately,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ValidateLocation;
    0 => Auto "auto";
    1 => Deferred "deferred";
    2 => Immediately "immediately";
}
