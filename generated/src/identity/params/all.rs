// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `type`.
///
/// Contract: `#/paths/~1v1~1identity~1verification_reports/get/parameters/6/schema`.
///
/// Feature: `identity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `document`
    Document,
    /// `id_number`
    IdNumber,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => Document "document";
    1 => IdNumber "id_number";
}
