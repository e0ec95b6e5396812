// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the payment is a single one, one of many, or sets up later ones.
///
/// The values of `payment_type`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_money_movement_card/properties/payment_type`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentType {
    /// `one_off`: A single payment.
    OneOff,
    /// `recurring`: A payment of a series.
    Recurring,
    /// `setup_one_off`: Saves a payment method for single payments.
    SetupOneOff,
    /// `setup_recurring`: Saves a payment method for a series of payments.
    SetupRecurring,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PaymentType;
    0 => OneOff "one_off";
    1 => Recurring "recurring";
    2 => SetupOneOff "setup_one_off";
    3 => SetupRecurring "setup_recurring";
}
