// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// For which uses, `invoice` or `subscription`, the mandate may be chosen without being named.
///
/// The values of `default_for[]`.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_mandate_options_acss_debit/properties/default_for/items`.
///
/// Feature: `setup_intents`.
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
