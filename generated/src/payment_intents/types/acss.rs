// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// When the mandate lets payments be taken.
///
/// The values of `payment_schedule`.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_mandate_options_acss_debit/properties/payment_schedule`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AcssDebitMandateOptionsPaymentSchedule {
    /// `combined`: At regular times, and others in between.
    Combined,
    /// `interval`: At regular times.
    Interval,
    /// `sporadic`: At no fixed times.
    Sporadic,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AcssDebitMandateOptionsPaymentSchedule;
    0 => Combined "combined";
    1 => Interval "interval";
    2 => Sporadic "sporadic";
}
