// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The financial account on the other side.
///
/// Contract: `#/components/schemas/received_payment_method_details_financial_account`.
#[non_exhaustive]
pub struct ReceivedPaymentMethodDetailsFinancialAccount {
    /// Id of the [treasury financial account](crate::treasury::FinancialAccount).
    pub id: rt::Id<ReceivedPaymentMethodDetailsFinancialAccount>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ReceivedPaymentMethodDetailsFinancialAccount;
    const "network" = Str("stripe");
    0 => id "id" required;
}
