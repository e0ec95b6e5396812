// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Card generated from payment method details.
///
/// Contract: `#/components/schemas/card_generated_from_payment_method_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardGeneratedFromPaymentMethodDetails {
    /// Card present.
    pub card_present: Option<Box<crate::types::PaymentMethodDetailsCardPresent>>,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    CardGeneratedFromPaymentMethodDetails;
    0 => card_present "card_present";
    1 => r#type "type" required;
}
/// What `source` can be.
///
/// Contract: `#/components/schemas/api_errors/properties/source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardResponse {
    /// An object whose `object` is `bank_account`.
    BankAccount(Box<crate::customers::BankAccount>),
    /// An object whose `object` is `card`.
    Card(Box<crate::customers::Card>),
    /// An object whose `object` is `source`.
    Source(Box<crate::sources::Source>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    CardResponse by "object";
    0 => BankAccount(tag "bank_account");
    1 => Card(tag "card");
    2 => Source(tag "source");
}
