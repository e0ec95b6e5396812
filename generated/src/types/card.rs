// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::PaymentMethodDetailsCardPresent;

/// What the reader read when the saved card was made from it.
///
/// Contract: `#/components/schemas/card_generated_from_payment_method_details`.
#[non_exhaustive]
pub struct CardGeneratedFromPaymentMethodDetails {
    /// A card at a reader.
    pub card_present: Option<Box<PaymentMethodDetailsCardPresent>>,
    /// What was paid with: always `card_present`.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CardGeneratedFromPaymentMethodDetails;
    0 => card_present = None "card_present";
    1 => r#type "type" required;
}
