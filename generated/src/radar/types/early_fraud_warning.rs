// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::payment_intents::PaymentIntent;
use crate::rt;

/// The `radar.early_fraud_warning` object.
///
/// Contract: `#/components/schemas/radar.early_fraud_warning`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct EarlyFraudWarning {
    /// Actionable.
    pub actionable: bool,
    /// Charge. An id; the object itself when `charge` is expanded.
    pub charge: rt::Expandable<Charge>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Fraud type. At most 5000 characters.
    pub fraud_type: String,
    /// Id. At most 5000 characters.
    pub id: rt::Id<EarlyFraudWarning>,
    /// Livemode.
    pub livemode: bool,
    /// Payment intent. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: Option<rt::Expandable<PaymentIntent>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    EarlyFraudWarning;
    const "object" = Str("radar.early_fraud_warning");
    0 => actionable "actionable" required;
    1 => charge "charge" required;
    2 => created "created" required;
    3 => fraud_type "fraud_type" required;
    4 => id "id" required;
    5 => livemode "livemode" required;
    6 => payment_intent "payment_intent";
}

rt::expandable! {
    crate::ExpandPath;
    EarlyFraudWarning;
    charge "charge" => Charge;
    payment_intent "payment_intent" => PaymentIntent;
}
