// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The part of your balance to transfer, by how the money came in: usually `card`, and that if left out.
///
/// The values of `source_type`.
///
/// Contract: `#/paths/~1v1~1transfers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/source_type`.
///
/// Feature: `transfers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceType {
    /// `bank_account`: What came by bank debits and transfers.
    BankAccount,
    /// `card`: What came by cards and most other payment methods.
    Card,
    /// `fpx`: What came by FPX, the bank payment of Malaysia.
    Fpx,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    SourceType;
    0 => BankAccount "bank_account";
    1 => Card "card";
    2 => Fpx "fpx";
}
