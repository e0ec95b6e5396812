// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::payment_intents::PaymentIntent;
use crate::rt;

/// The card's bank suspects that a charge is fraud, often before a dispute. Refunding in full can avert the dispute: [`actionable`](Self::actionable) says whether that still makes sense.
///
/// The `radar.early_fraud_warning` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/radar/early_fraud_warnings/object)
///
/// Contract: `#/components/schemas/radar.early_fraud_warning`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct EarlyFraudWarning {
    /// Whether a refund can still prevent a dispute: the charge isn't disputed yet and not fully refunded.
    pub actionable: bool,
    /// The charge that it is about. An id; the object itself when `charge` is expanded.
    pub charge: rt::Expandable<Charge>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// What kind of fraud the card's bank says it is.
    pub fraud_type: String,
    /// Names this object in other calls.
    pub id: rt::Id<EarlyFraudWarning>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// The payment intent whose charge the warning is about. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: Option<rt::Expandable<PaymentIntent>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    EarlyFraudWarning;
    const "object" = Str("radar.early_fraud_warning");
    0 => actionable = false "actionable" required;
    1 => charge "charge" required;
    2 => created "created" required;
    3 => fraud_type "fraud_type" required;
    4 => id "id" required;
    5 => livemode = false "livemode" required;
    6 => payment_intent = None "payment_intent";
}

rt::expandable! {
    crate::ExpandPath;
    EarlyFraudWarning;
    charge "charge" => Charge;
    payment_intent "payment_intent" => PaymentIntent;
}
