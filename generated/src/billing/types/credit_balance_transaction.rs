// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditGrant;
use crate::billing::CreditGrantAmount;
use crate::invoices::Invoice;
use crate::rt;
use crate::test_helpers::TestClock;

/// One entry in the ledger of a [billing credit grant](crate::billing::CreditGrant): credit when it is granted or comes back from a voided invoice, debit when it is used, expires or is voided.
///
/// The `billing.credit_balance_transaction` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/credit_balance_transactions/object)
///
/// Contract: `#/components/schemas/billing.credit_balance_transaction`.
///
/// Feature: `billing`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct CreditBalanceTransaction {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// What raised the credit, if [`type`](Self::type) is `credit`. May be null.
    pub credit: Option<Box<CreditGrantBalanceCredit>>,
    /// The billing credit that it raised or used up. An id; the object itself when `credit_grant` is expanded.
    pub credit_grant: rt::Expandable<CreditGrant>,
    /// What the credits were used for. Only if the type is `debit`. May be null.
    pub debit: Option<Box<CreditGrantBalanceDebit>>,
    /// When it changes the credit balance. In seconds since 1970.
    pub effective_at: rt::Timestamp,
    /// Names this object in other calls.
    pub id: rt::Id<CreditBalanceTransaction>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// The test clock that its time runs by. Null in real time. An id; the object itself when `test_clock` is expanded.
    pub test_clock: Option<rt::Expandable<TestClock>>,
    /// Whether credits were added (`credit`) or used (`debit`). May be null.
    pub r#type: Option<CreditBalanceTransactionType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether credits were added (`credit`) or used (`debit`).
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/billing.credit_balance_transaction/properties/type`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreditBalanceTransactionType {
    /// `credit`: Billing credits were added.
    Credit,
    /// `debit`: Billing credits were used, expired or voided.
    Debit,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What raised the credit, if `type` is `credit`.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_balance_credit`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct CreditGrantBalanceCredit {
    /// How much billing credit came in.
    pub amount: CreditGrantAmount,
    /// The voided invoice that the credit came back from, if [`type`](Self::type) says so. May be null.
    pub credits_application_invoice_voided: Option<
        Box<CreditGrantBalanceCreditsApplicationInvoiceVoided>,
    >,
    /// Why credits were added: granted, or back from an invoice that was voided. `credits_application_invoice_voided` or `credits_granted`.
    pub r#type: CreditGrantBalanceCreditType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why credits were added: granted, or back from an invoice that was voided.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_balance_credit/properties/type`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreditGrantBalanceCreditType {
    /// `credits_application_invoice_voided`: Credits came back, as the invoice that used them was voided.
    CreditsApplicationInvoiceVoided,
    /// `credits_granted`: A grant began to count.
    CreditsGranted,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The voided invoice that the credit came back from, if `type` says so.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_balance_credits_application_invoice_voided`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct CreditGrantBalanceCreditsApplicationInvoiceVoided {
    /// The voided invoice from which the credits came back. An id; the object itself when `invoice` is expanded.
    pub invoice: rt::Expandable<Invoice>,
    /// The line of the voided invoice from which the credits came back.
    pub invoice_line_item: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The invoice that the credit went to, if `type` is `credits_applied`.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_balance_credits_applied`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct CreditGrantBalanceCreditsApplied {
    /// The invoice that the credits were used for. An id; the object itself when `invoice` is expanded.
    pub invoice: rt::Expandable<Invoice>,
    /// The line of the invoice that the credits were used for.
    pub invoice_line_item: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the credits were used for.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_balance_debit`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct CreditGrantBalanceDebit {
    /// How much billing credit was used up or expired.
    pub amount: CreditGrantAmount,
    /// The invoice that the credit went to, if [`type`](Self::type) is `credits_applied`. May be null.
    pub credits_applied: Option<Box<CreditGrantBalanceCreditsApplied>>,
    /// Why credits were taken: used on an invoice, or expired or voided. `credits_applied`, `credits_expired` or `credits_voided`.
    pub r#type: CreditGrantBalanceDebitType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why credits were taken: used on an invoice, or expired or voided.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_balance_debit/properties/type`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreditGrantBalanceDebitType {
    /// `credits_applied`: They lowered an invoice.
    CreditsApplied,
    /// `credits_expired`: Their time was over.
    CreditsExpired,
    /// `credits_voided`: The grant was voided.
    CreditsVoided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    CreditBalanceTransaction;
    const "object" = Str("billing.credit_balance_transaction");
    0 => created "created" required;
    1 => credit = None "credit";
    2 => credit_grant "credit_grant" required;
    3 => debit = None "debit";
    4 => effective_at "effective_at" required;
    5 => id "id" required;
    6 => livemode = false "livemode" required;
    7 => test_clock = None "test_clock";
    8 => r#type = None "type";
}

rt::expandable! {
    crate::ExpandPath;
    CreditBalanceTransaction;
    credit "credit" => CreditGrantBalanceCredit;
    credit_grant "credit_grant" => CreditGrant;
    debit "debit" => CreditGrantBalanceDebit;
    test_clock "test_clock" => TestClock;
}

rt::open_enum! {
    CreditBalanceTransactionType;
    0 => Credit "credit";
    1 => Debit "debit";
}

rt::record! {
    CreditGrantBalanceCredit;
    0 => amount "amount" required;
    1 => credits_application_invoice_voided = None "credits_application_invoice_voided";
    2 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    CreditGrantBalanceCredit;
    credits_application_invoice_voided "credits_application_invoice_voided" => CreditGrantBalanceCreditsApplicationInvoiceVoided;
}

rt::open_enum! {
    CreditGrantBalanceCreditType;
    0 => CreditsApplicationInvoiceVoided "credits_application_invoice_voided";
    1 => CreditsGranted "credits_granted";
}

rt::record! {
    CreditGrantBalanceCreditsApplicationInvoiceVoided;
    0 => invoice "invoice" required;
    1 => invoice_line_item "invoice_line_item" required;
}

rt::expandable! {
    crate::ExpandPath;
    CreditGrantBalanceCreditsApplicationInvoiceVoided;
    invoice "invoice" => Invoice;
}

rt::record! {
    CreditGrantBalanceCreditsApplied;
    0 => invoice "invoice" required;
    1 => invoice_line_item "invoice_line_item" required;
}

rt::expandable! {
    crate::ExpandPath;
    CreditGrantBalanceCreditsApplied;
    invoice "invoice" => Invoice;
}

rt::record! {
    CreditGrantBalanceDebit;
    0 => amount "amount" required;
    1 => credits_applied = None "credits_applied";
    2 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    CreditGrantBalanceDebit;
    credits_applied "credits_applied" => CreditGrantBalanceCreditsApplied;
}

rt::open_enum! {
    CreditGrantBalanceDebitType;
    0 => CreditsApplied "credits_applied";
    1 => CreditsExpired "credits_expired";
    2 => CreditsVoided "credits_voided";
}
