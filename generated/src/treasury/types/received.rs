// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `status`.
///
/// Contract: `#/components/schemas/treasury.received_credit/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReceivedDebitStatus {
    /// `failed`
    Failed,
    /// `succeeded`
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ReceivedDebitStatus;
    0 => Failed "failed";
    1 => Succeeded "succeeded";
}
/// Received payment method details financial account.
///
/// Contract: `#/components/schemas/received_payment_method_details_financial_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReceivedPaymentMethodDetailsFinancialAccount {
    /// Id. At most 5000 characters.
    pub id: rt::Id<ReceivedPaymentMethodDetailsFinancialAccount>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    ReceivedPaymentMethodDetailsFinancialAccount;
    const "network" = Str("stripe");
    0 => id "id" required;
}
