// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::mandates::Mandate;
use crate::rt;
use crate::treasury::AccountHolderType;
use crate::treasury::AccountType;
use crate::treasury::BillingDetails;
use crate::treasury::DebitReversalStatus;
use crate::treasury::Transaction;

/// Money that you pull from a bank account of your own into a financial account, by ACH debit. It can still be returned by the bank after it succeeded.
///
/// The `treasury.inbound_transfer` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/inbound_transfers/object)
///
/// Contract: `#/components/schemas/treasury.inbound_transfer`.
#[non_exhaustive]
pub struct InboundTransfer {
    /// How much is pulled from the bank account, in the smallest currency unit.
    pub amount: i64,
    /// Whether it can still be called off.
    pub cancelable: bool,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// A text of your own, kept with the object. Good to show to people. May be null.
    pub description: Option<String>,
    /// Why the transfer failed. Null unless the status is `failed`.
    pub failure_details: Option<Box<InboundTransferFailureDetails>>,
    /// The financial account that the money goes to.
    pub financial_account: String,
    /// A page with a receipt that US rules on money transmission demand. Null where they don't apply.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<InboundTransfer>,
    /// What this movement of money belongs to: what caused it, or what it caused.
    pub linked_flows: InboundTransferLinkedFlows,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// Id of the [payment method](crate::payment_methods::PaymentMethod) that the money is drawn from. May be null.
    pub origin_payment_method: Option<String>,
    /// What the payment method was that the money is drawn from. May be null.
    pub origin_payment_method_details: Option<Box<InboundTransfers>>,
    /// Whether the money went back after the transfer had already succeeded. Null before.
    pub returned: Option<bool>,
    /// What the statement of the account that is debited says, if its network shows it.
    pub statement_descriptor: String,
    /// Whether the money has come: `processing` until it is confirmed, then `succeeded` with a [`transaction`](Self::transaction), or `failed`. `canceled`, `failed`, `processing` or `succeeded`.
    pub status: DebitReversalStatus,
    /// When each status was reached.
    pub status_transitions: InboundTransferStatusTransitions,
    /// The transaction on the financial account that this made. An id; the object itself when `transaction` is expanded. May be null.
    pub transaction: Option<rt::Expandable<Transaction>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the transfer failed.
///
/// Contract: `#/components/schemas/treasury_inbound_transfers_resource_failure_details`.
#[non_exhaustive]
pub struct InboundTransferFailureDetails {
    /// Why the transfer failed.
    pub code: InboundTransferFailureDetailsCode,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the transfer failed.
///
/// The values of `code`.
///
/// Contract: `#/components/schemas/treasury_inbound_transfers_resource_failure_details/properties/code`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InboundTransferFailureDetailsCode {
    /// `account_closed`: The bank account has been closed. Use another.
    AccountClosed,
    /// `account_frozen`: The bank account is frozen: no money can move. Use another, or have its owner ask the bank.
    AccountFrozen,
    /// `bank_account_restricted`: The bank doesn't allow this kind of payment on the account.
    BankAccountRestricted,
    /// `bank_ownership_changed`: The account has moved to another bank. Ask for the new details.
    BankOwnershipChanged,
    /// `debit_not_authorized`: The owner of the account didn't authorize the debit, or withdrew it. Talk to them before trying again.
    DebitNotAuthorized,
    /// `incorrect_account_holder_address`: The address given isn't the one that the bank has of the owner.
    IncorrectAccountHolderAddress,
    /// `incorrect_account_holder_name`: The name given isn't the one that the bank has of the owner.
    IncorrectAccountHolderName,
    /// `incorrect_account_holder_tax_id`: The tax id given isn't the one that the bank has of the owner.
    IncorrectAccountHolderTaxId,
    /// `insufficient_funds`: The account has too little money. Ask for another payment method.
    InsufficientFunds,
    /// `invalid_account_number`: The account number is wrong. Check or ask again.
    InvalidAccountNumber,
    /// `invalid_currency`: The account can't take this currency.
    InvalidCurrency,
    /// `no_account`: There's no account with these details. Check or ask again.
    NoAccount,
    /// `other`: Another reason, which isn't told.
    Other,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What this movement of money belongs to: what caused it, or what it caused.
///
/// Contract: `#/components/schemas/treasury_inbound_transfers_resource_inbound_transfer_resource_linked_flows`.
#[non_exhaustive]
pub struct InboundTransferLinkedFlows {
    /// Id of the [treasury received debit](crate::treasury::ReceivedDebit) that took the money back after the transfer had succeeded. Null if none did.
    pub received_debit: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When each status was reached.
///
/// Contract: `#/components/schemas/treasury_inbound_transfers_resource_inbound_transfer_resource_status_transitions`.
#[non_exhaustive]
pub struct InboundTransferStatusTransitions {
    /// When it was canceled. Null unless it was. In seconds since 1970.
    pub canceled_at: Option<rt::Timestamp>,
    /// When it became `failed`. Null unless it did. In seconds since 1970.
    pub failed_at: Option<rt::Timestamp>,
    /// When it became `succeeded`. Null before. In seconds since 1970.
    pub succeeded_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the payment method was that the money is drawn from.
///
/// Contract: `#/components/schemas/inbound_transfers`.
#[non_exhaustive]
pub struct InboundTransfers {
    /// Name, address, email and phone of whoever pays.
    pub billing_details: BillingDetails,
    /// The US bank account that the money is taken from.
    pub us_bank_account: Option<Box<InboundTransfersUsBankAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The US bank account that the money is taken from.
///
/// Contract: `#/components/schemas/inbound_transfers_payment_method_details_us_bank_account`.
#[non_exhaustive]
pub struct InboundTransfersUsBankAccount {
    /// Whether a person or a company holds the bank account. `company` or `individual`. May be null.
    pub account_holder_type: Option<AccountHolderType>,
    /// The kind of US bank account: `checking`, which it is unless set otherwise, or `savings`. May be null.
    pub account_type: Option<AccountType>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// Equal for equal bank accounts, across customers. May be null.
    pub fingerprint: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// Id of the [mandate](crate::mandates::Mandate) that allowed the payment. The object itself when `mandate` is expanded.
    pub mandate: Option<rt::Expandable<Mandate>>,
    /// The bank's routing number (ABA), nine digits. May be null.
    pub routing_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    InboundTransfer;
    const "object" = Str("treasury.inbound_transfer");
    0 => amount = 0 "amount" required;
    1 => cancelable = false "cancelable" required;
    2 => created "created" required;
    3 => currency "currency" required;
    4 => description = None "description";
    5 => failure_details = None "failure_details";
    6 => financial_account "financial_account" required;
    7 => hosted_regulatory_receipt_url = None "hosted_regulatory_receipt_url";
    8 => id "id" required;
    9 => linked_flows "linked_flows" required;
    10 => livemode = false "livemode" required;
    11 => metadata "metadata" required;
    12 => origin_payment_method = None "origin_payment_method";
    13 => origin_payment_method_details = None "origin_payment_method_details";
    14 => returned = None "returned";
    15 => statement_descriptor "statement_descriptor" required;
    16 => status "status" required;
    17 => status_transitions "status_transitions" required;
    18 => transaction = None "transaction";
}

rt::money! {
    InboundTransfer;
}

rt::expandable! {
    crate::ExpandPath;
    InboundTransfer;
    failure_details "failure_details" => InboundTransferFailureDetails;
    origin_payment_method_details "origin_payment_method_details" => InboundTransfers;
    transaction "transaction" => Transaction;
}

rt::record! {
    InboundTransferFailureDetails;
    0 => code "code" required;
}

rt::open_enum! {
    InboundTransferFailureDetailsCode;
    0 => AccountClosed "account_closed";
    1 => AccountFrozen "account_frozen";
    2 => BankAccountRestricted "bank_account_restricted";
    3 => BankOwnershipChanged "bank_ownership_changed";
    4 => DebitNotAuthorized "debit_not_authorized";
    5 => IncorrectAccountHolderAddress "incorrect_account_holder_address";
    6 => IncorrectAccountHolderName "incorrect_account_holder_name";
    7 => IncorrectAccountHolderTaxId "incorrect_account_holder_tax_id";
    8 => InsufficientFunds "insufficient_funds";
    9 => InvalidAccountNumber "invalid_account_number";
    10 => InvalidCurrency "invalid_currency";
    11 => NoAccount "no_account";
    12 => Other "other";
}

rt::record! {
    InboundTransferLinkedFlows;
    0 => received_debit = None "received_debit";
}

rt::record! {
    InboundTransferStatusTransitions;
    0 => canceled_at = None "canceled_at";
    1 => failed_at = None "failed_at";
    2 => succeeded_at = None "succeeded_at";
}

rt::record! {
    InboundTransfers;
    const "type" = Str("us_bank_account");
    0 => billing_details "billing_details" required;
    1 => us_bank_account = None "us_bank_account";
}

rt::expandable! {
    crate::ExpandPath;
    InboundTransfers;
    us_bank_account "us_bank_account" => InboundTransfersUsBankAccount;
}

rt::record! {
    InboundTransfersUsBankAccount;
    const "network" = Str("ach");
    0 => account_holder_type = None "account_holder_type";
    1 => account_type = None "account_type";
    2 => bank_name = None "bank_name";
    3 => fingerprint = None "fingerprint" sensitive;
    4 => last4 = None "last4";
    5 => mandate = None "mandate";
    6 => routing_number = None "routing_number" sensitive;
}

rt::expandable! {
    crate::ExpandPath;
    InboundTransfersUsBankAccount;
    mandate "mandate" => Mandate;
}
