// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// For which uses, `invoice` or `subscription`, the mandate may be chosen without being named.
///
/// The values of `default_for[]`.
///
/// Contract: `#/components/schemas/checkout_acss_debit_mandate_options/properties/default_for/items`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DefaultFor {
    /// `invoice`: Used for invoices by itself.
    Invoice,
    /// `subscription`: Used for subscriptions by itself.
    Subscription,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    DefaultFor;
    0 => Invoice "invoice";
    1 => Subscription "subscription";
}
