// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::customers::BankTransferType;
use crate::customers::Customer;
use crate::payment_intents::PaymentIntent;
use crate::refunds::Refund;
use crate::rt;

/// One movement of a customer's [cash balance](crate::customers::CashBalance): money that came in by bank transfer, was applied to a payment, or went back to the customer.
///
/// The `customer_cash_balance_transaction` object.
///
/// Contract: `#/components/schemas/customer_cash_balance_transaction`.
///
/// Feature: `customers` or `test_helpers`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct CustomerCashBalanceTransaction {
    /// The money taken from your Stripe balance to even out a negative one, if [`type`](Self::type) is `adjusted_for_overdraft`.
    pub adjusted_for_overdraft: Option<
        Box<CustomerCashBalanceTransactionAdjustedForOverdraft>,
    >,
    /// The payment that took the money, if [`type`](Self::type) is `applied_to_payment`.
    pub applied_to_payment: Option<Box<CustomerCashBalanceTransactionAppliedToPayment>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it.
    pub currency: String,
    /// The customer whose cash balance changed. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// What the cash balance holds after this, in the smallest currency unit.
    pub ending_balance: i64,
    /// Where the money came from. Only if the type is `funded`.
    pub funded: Option<Box<CustomerCashBalanceTransactionFunded>>,
    /// Names this object in other calls.
    pub id: rt::Id<CustomerCashBalanceTransaction>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What the customer's cash balance gained, or lost if negative, in the smallest currency unit.
    pub net_amount: i64,
    /// The refund that brought the cash, if that is how it came.
    pub refunded_from_payment: Option<
        Box<CustomerCashBalanceTransactionRefundedFromPayment>,
    >,
    /// Set if the cash went into your balance: which balance transaction that was.
    pub transferred_to_balance: Option<
        Box<CustomerCashBalanceTransactionTransferredToBalance>,
    >,
    /// Why the cash changed, such as `funded` or `applied_to_payment`. New kinds can come.
    pub r#type: CustomerCashBalanceTransactionType,
    /// Set if the cash came back from a payment intent that it had been put on.
    pub unapplied_from_payment: Option<
        Box<CustomerCashBalanceTransactionUnappliedFromPayment>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The money taken from your Stripe balance to even out a negative one, if `type` is `adjusted_for_overdraft`.
///
/// Contract: `#/components/schemas/customer_balance_resource_cash_balance_transaction_resource_adjusted_for_overdraft`.
#[non_exhaustive]
pub struct CustomerCashBalanceTransactionAdjustedForOverdraft {
    /// What was taken from the Stripe balance. An id; the object itself when `balance_transaction` is expanded.
    pub balance_transaction: rt::Expandable<BalanceTransaction>,
    /// The transaction that took the customer's cash balance below zero, which this one makes up for. An id; the object itself when `linked_transaction` is expanded.
    pub linked_transaction: rt::Expandable<CustomerCashBalanceTransaction>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The payment that took the money, if `type` is `applied_to_payment`.
///
/// Contract: `#/components/schemas/customer_balance_resource_cash_balance_transaction_resource_applied_to_payment_transaction`.
#[non_exhaustive]
pub struct CustomerCashBalanceTransactionAppliedToPayment {
    /// The payment intent that the cash went to. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: rt::Expandable<PaymentIntent>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the money came from.
///
/// Contract: `#/components/schemas/customer_balance_resource_cash_balance_transaction_resource_funded_transaction`.
#[non_exhaustive]
pub struct CustomerCashBalanceTransactionFunded {
    /// The bank transfer that brought the money.
    pub bank_transfer: CustomerCashBalanceTransactionFundedBankTransfer,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The bank transfer that brought the money.
///
/// Contract: `#/components/schemas/customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer`.
#[non_exhaustive]
pub struct CustomerCashBalanceTransactionFundedBankTransfer {
    /// From which account the money came, and with which reference.
    pub eu_bank_transfer: Option<
        Box<CustomerCashBalanceTransactionFundedEuBankTransfer>,
    >,
    /// From which account the money came, and with which reference.
    pub gb_bank_transfer: Option<
        Box<CustomerCashBalanceTransactionFundedGbBankTransfer>,
    >,
    /// From which account the money came.
    pub jp_bank_transfer: Option<
        Box<CustomerCashBalanceTransactionFundedJpBankTransfer>,
    >,
    /// What the customer wrote into the bank transfer. May be null.
    pub reference: Option<String>,
    /// Which country's kind of transfer the money came by. `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer` or `us_bank_transfer`.
    pub r#type: BankTransferType,
    /// Which network the money came by, and who sent it.
    pub us_bank_transfer: Option<
        Box<CustomerCashBalanceTransactionFundedUsBankTransfer>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// From which account the money came, and with which reference.
///
/// Contract: `#/components/schemas/customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer_resource_eu_bank_transfer`.
#[non_exhaustive]
pub struct CustomerCashBalanceTransactionFundedEuBankTransfer {
    /// The code (BIC) of the bank that the money came from. May be null.
    pub bic: Option<String>,
    /// The last four characters of the IBAN that the money came from. May be null.
    pub iban_last4: Option<String>,
    /// Who sent the money, as the bank tells it. May be null.
    pub sender_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// From which account the money came, and with which reference.
///
/// Contract: `#/components/schemas/customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer_resource_gb_bank_transfer`.
#[non_exhaustive]
pub struct CustomerCashBalanceTransactionFundedGbBankTransfer {
    /// The last four digits of the account that the money came from. May be null.
    pub account_number_last4: Option<String>,
    /// Who sent the money, as the bank tells it. May be null.
    pub sender_name: Option<String>,
    /// The sort code of the bank that the money came from. May be null.
    pub sort_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// From which account the money came.
///
/// Contract: `#/components/schemas/customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer_resource_jp_bank_transfer`.
#[non_exhaustive]
pub struct CustomerCashBalanceTransactionFundedJpBankTransfer {
    /// The bank that the money came from, by name. May be null.
    pub sender_bank: Option<String>,
    /// The branch of the bank that the money came from, by name. May be null.
    pub sender_branch: Option<String>,
    /// Who sent the money, as the bank tells it. May be null.
    pub sender_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which network the money came by, and who sent it.
///
/// Contract: `#/components/schemas/customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer_resource_us_bank_transfer`.
#[non_exhaustive]
pub struct CustomerCashBalanceTransactionFundedUsBankTransfer {
    /// The network that the customer's transfer came on. `ach`, `domestic_wire_us` or `swift`.
    pub network: Option<CustomerCashBalanceTransactionFundedUsBankTransferNetwork>,
    /// Who sent the money, as the bank tells it. May be null.
    pub sender_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The network that the customer's transfer came on.
///
/// The values of `network`.
///
/// Contract: `#/components/schemas/customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer_resource_us_bank_transfer/properties/network`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerCashBalanceTransactionFundedUsBankTransferNetwork {
    /// `ach`: ACH, the batch clearing of US banks, which takes days.
    Ach,
    /// `domestic_wire_us`: A wire within the US, as a rule there on the same day.
    DomesticWireUs,
    /// `swift`: An international transfer by SWIFT.
    Swift,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The refund that brought the cash, if that is how it came.
///
/// Contract: `#/components/schemas/customer_balance_resource_cash_balance_transaction_resource_refunded_from_payment_transaction`.
#[non_exhaustive]
pub struct CustomerCashBalanceTransactionRefundedFromPayment {
    /// The refund that brought the cash. An id; the object itself when `refund` is expanded.
    pub refund: rt::Expandable<Refund>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Set if the cash went into your balance: which balance transaction that was.
///
/// Contract: `#/components/schemas/customer_balance_resource_cash_balance_transaction_resource_transferred_to_balance`.
#[non_exhaustive]
pub struct CustomerCashBalanceTransactionTransferredToBalance {
    /// What came to the Stripe balance. An id; the object itself when `balance_transaction` is expanded.
    pub balance_transaction: rt::Expandable<BalanceTransaction>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the cash changed, such as `funded` or `applied_to_payment`.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/customer_cash_balance_transaction/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerCashBalanceTransactionType {
    /// `adjusted_for_overdraft`: The balance would have gone below zero: the gap was filled from your balance.
    AdjustedForOverdraft,
    /// `applied_to_payment`: Used for a payment.
    AppliedToPayment,
    /// `funded`: A bank transfer came in.
    Funded,
    /// `funding_reversed`: The bank took a transfer back.
    FundingReversed,
    /// `refunded_from_payment`: A payment was refunded into it.
    RefundedFromPayment,
    /// `return_canceled`: A return to the customer's bank failed or was canceled: the money is back.
    ReturnCanceled,
    /// `return_initiated`: Goes back to the customer's bank.
    ReturnInitiated,
    /// `transferred_to_balance`: Moved to your own balance.
    TransferredToBalance,
    /// `unapplied_from_payment`: A payment was canceled or fell short: the money came back.
    UnappliedFromPayment,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Set if the cash came back from a payment intent that it had been put on.
///
/// Contract: `#/components/schemas/customer_balance_resource_cash_balance_transaction_resource_unapplied_from_payment_transaction`.
#[non_exhaustive]
pub struct CustomerCashBalanceTransactionUnappliedFromPayment {
    /// The payment intent that the cash was taken back from. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: rt::Expandable<PaymentIntent>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CustomerCashBalanceTransaction;
    const "object" = Str("customer_cash_balance_transaction");
    0 => adjusted_for_overdraft = None "adjusted_for_overdraft";
    1 => applied_to_payment = None "applied_to_payment";
    2 => created "created" required;
    3 => currency "currency" required;
    4 => customer "customer" required;
    5 => customer_account = None "customer_account";
    6 => ending_balance = 0 "ending_balance" required;
    7 => funded = None "funded";
    8 => id "id" required;
    9 => livemode = false "livemode" required;
    10 => net_amount = 0 "net_amount" required;
    11 => refunded_from_payment = None "refunded_from_payment";
    12 => transferred_to_balance = None "transferred_to_balance";
    13 => r#type "type" required;
    14 => unapplied_from_payment = None "unapplied_from_payment";
}

rt::expandable! {
    crate::ExpandPath;
    CustomerCashBalanceTransaction;
    adjusted_for_overdraft "adjusted_for_overdraft" => CustomerCashBalanceTransactionAdjustedForOverdraft;
    applied_to_payment "applied_to_payment" => CustomerCashBalanceTransactionAppliedToPayment;
    customer "customer" => Customer;
    funded "funded" => CustomerCashBalanceTransactionFunded;
    refunded_from_payment "refunded_from_payment" => CustomerCashBalanceTransactionRefundedFromPayment;
    transferred_to_balance "transferred_to_balance" => CustomerCashBalanceTransactionTransferredToBalance;
    unapplied_from_payment "unapplied_from_payment" => CustomerCashBalanceTransactionUnappliedFromPayment;
}

rt::record! {
    CustomerCashBalanceTransactionAdjustedForOverdraft;
    0 => balance_transaction "balance_transaction" required;
    1 => linked_transaction "linked_transaction" required;
}

rt::expandable! {
    crate::ExpandPath;
    CustomerCashBalanceTransactionAdjustedForOverdraft;
    balance_transaction "balance_transaction" => BalanceTransaction;
    linked_transaction "linked_transaction" => CustomerCashBalanceTransaction;
}

rt::record! {
    CustomerCashBalanceTransactionAppliedToPayment;
    0 => payment_intent "payment_intent" required;
}

rt::expandable! {
    crate::ExpandPath;
    CustomerCashBalanceTransactionAppliedToPayment;
    payment_intent "payment_intent" => PaymentIntent;
}

rt::record! {
    CustomerCashBalanceTransactionFunded;
    0 => bank_transfer "bank_transfer" required;
}

rt::record! {
    CustomerCashBalanceTransactionFundedBankTransfer;
    0 => eu_bank_transfer = None "eu_bank_transfer";
    1 => gb_bank_transfer = None "gb_bank_transfer";
    2 => jp_bank_transfer = None "jp_bank_transfer";
    3 => reference = None "reference";
    4 => r#type "type" required;
    5 => us_bank_transfer = None "us_bank_transfer";
}

rt::record! {
    CustomerCashBalanceTransactionFundedEuBankTransfer;
    0 => bic = None "bic";
    1 => iban_last4 = None "iban_last4";
    2 => sender_name = None "sender_name" sensitive;
}

rt::record! {
    CustomerCashBalanceTransactionFundedGbBankTransfer;
    0 => account_number_last4 = None "account_number_last4";
    1 => sender_name = None "sender_name" sensitive;
    2 => sort_code = None "sort_code" sensitive;
}

rt::record! {
    CustomerCashBalanceTransactionFundedJpBankTransfer;
    0 => sender_bank = None "sender_bank";
    1 => sender_branch = None "sender_branch";
    2 => sender_name = None "sender_name" sensitive;
}

rt::record! {
    CustomerCashBalanceTransactionFundedUsBankTransfer;
    0 => network = None "network";
    1 => sender_name = None "sender_name" sensitive;
}

rt::open_enum! {
    CustomerCashBalanceTransactionFundedUsBankTransferNetwork;
    0 => Ach "ach";
    1 => DomesticWireUs "domestic_wire_us";
    2 => Swift "swift";
}

rt::record! {
    CustomerCashBalanceTransactionRefundedFromPayment;
    0 => refund "refund" required;
}

rt::expandable! {
    crate::ExpandPath;
    CustomerCashBalanceTransactionRefundedFromPayment;
    refund "refund" => Refund;
}

rt::record! {
    CustomerCashBalanceTransactionTransferredToBalance;
    0 => balance_transaction "balance_transaction" required;
}

rt::expandable! {
    crate::ExpandPath;
    CustomerCashBalanceTransactionTransferredToBalance;
    balance_transaction "balance_transaction" => BalanceTransaction;
}

rt::open_enum! {
    CustomerCashBalanceTransactionType;
    0 => AdjustedForOverdraft "adjusted_for_overdraft";
    1 => AppliedToPayment "applied_to_payment";
    2 => Funded "funded";
    3 => FundingReversed "funding_reversed";
    4 => RefundedFromPayment "refunded_from_payment";
    5 => ReturnCanceled "return_canceled";
    6 => ReturnInitiated "return_initiated";
    7 => TransferredToBalance "transferred_to_balance";
    8 => UnappliedFromPayment "unapplied_from_payment";
}

rt::record! {
    CustomerCashBalanceTransactionUnappliedFromPayment;
    0 => payment_intent "payment_intent" required;
}

rt::expandable! {
    crate::ExpandPath;
    CustomerCashBalanceTransactionUnappliedFromPayment;
    payment_intent "payment_intent" => PaymentIntent;
}
