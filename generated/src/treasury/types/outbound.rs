// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `type`.
///
/// Contract: `#/components/schemas/outbound_payments_payment_method_details/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundPaymentPaymentMethodDetailsType {
    /// `financial_account`
    FinancialAccount,
    /// `us_bank_account`
    UsBankAccount,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    OutboundPaymentPaymentMethodDetailsType;
    0 => FinancialAccount "financial_account";
    1 => UsBankAccount "us_bank_account";
}
/// The values of `code`.
///
/// Contract: `#/components/schemas/treasury_outbound_payments_resource_returned_status/properties/code`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundPaymentReturnedStatusCode {
    /// `account_closed`
    AccountClosed,
    /// `account_frozen`
    AccountFrozen,
    /// `bank_account_restricted`
    BankAccountRestricted,
    /// `bank_ownership_changed`
    BankOwnershipChanged,
    /// `declined`
    Declined,
    /// `incorrect_account_holder_name`
    IncorrectAccountHolderName,
    /// `invalid_account_number`
    InvalidAccountNumber,
    /// `invalid_currency`
    InvalidCurrency,
    /// `no_account`
    NoAccount,
    /// `other`
    Other,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    OutboundPaymentReturnedStatusCode;
    0 => AccountClosed "account_closed";
    1 => AccountFrozen "account_frozen";
    2 => BankAccountRestricted "bank_account_restricted";
    3 => BankOwnershipChanged "bank_ownership_changed";
    4 => Declined "declined";
    5 => IncorrectAccountHolderName "incorrect_account_holder_name";
    6 => InvalidAccountNumber "invalid_account_number";
    7 => InvalidCurrency "invalid_currency";
    8 => NoAccount "no_account";
    9 => Other "other";
}
/// The values of `status`.
///
/// Contract: `#/components/schemas/treasury.outbound_payment/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundPaymentStatus {
    /// `canceled`
    Canceled,
    /// `failed`
    Failed,
    /// `posted`
    Posted,
    /// `processing`
    Processing,
    /// `returned`
    Returned,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    OutboundPaymentStatus;
    0 => Canceled "canceled";
    1 => Failed "failed";
    2 => Posted "posted";
    3 => Processing "processing";
    4 => Returned "returned";
}
