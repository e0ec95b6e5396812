// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `type`.
///
/// Contract: `#/components/schemas/outbound_payments_payment_method_details/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DestinationPaymentMethodDataType {
    /// `balance`: The balance of a Stripe account.
    Balance,
    /// `financial_account`
    FinancialAccount,
    /// `issuing_card`: A card issued on the financial account.
    IssuingCard,
    /// `stripe`: Stripe itself.
    Stripe,
    /// `us_bank_account`
    UsBankAccount,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    DestinationPaymentMethodDataType;
    0 => Balance "balance";
    1 => FinancialAccount "financial_account";
    2 => IssuingCard "issuing_card";
    3 => Stripe "stripe";
    4 => UsBankAccount "us_bank_account";
}
