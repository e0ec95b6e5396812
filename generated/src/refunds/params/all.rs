// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What pays the refund, if not a payment's money.
///
/// The values of `origin`.
///
/// Contract: `#/paths/~1v1~1refunds/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/origin`.
///
/// Feature: `refunds`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Origin {
    /// `customer_balance`: The cash balance that the customer has with you.
    CustomerBalance,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Origin;
    0 => CustomerBalance "customer_balance";
}
