// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How fast the payout goes: `instant` in minutes, for debit cards and some bank accounts, or `standard` if left out.
///
/// The values of `method`.
///
/// Contract: `#/paths/~1v1~1payouts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/method`.
///
/// Feature: `payouts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Method {
    /// `instant`: Arrives within minutes, for a higher fee. Not every card and bank supports it.
    Instant,
    /// `standard`: Arrives in some business days.
    Standard,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The part of your balance to pay out, by how the money came in.
///
/// The values of `source_type`.
///
/// Contract: `#/paths/~1v1~1payouts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/source_type`.
///
/// Feature: `payouts`.
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
    Method;
    0 => Instant "instant";
    1 => Standard "standard";
}

rt::open_enum! {
    SourceType;
    0 => BankAccount "bank_account";
    1 => Card "card";
    2 => Fpx "fpx";
}
