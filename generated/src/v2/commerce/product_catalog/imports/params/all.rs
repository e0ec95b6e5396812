// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What becomes of the catalog that is already there: replaced, or filled up and updated.
///
/// The values of `mode`.
///
/// Contract: `#/paths/~1v2~1commerce~1product_catalog~1imports/post/requestBody/content/application~1json/schema/properties/mode`.
///
/// Feature: `v2_commerce`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Mode {
    /// `replace`: What the file doesn't contain is removed.
    Replace,
    /// `upsert`: What the file contains is added or changed, all else stays.
    Upsert,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Mode;
    0 => Replace "replace";
    1 => Upsert "upsert";
}
