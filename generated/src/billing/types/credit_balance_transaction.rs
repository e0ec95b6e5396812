// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditGrant;
use crate::billing::CreditGrantAmount;
use crate::invoices::Invoice;
use crate::rt;
use crate::test_helpers::TestClock;

/// The `billing.credit_balance_transaction` object.
///
/// Contract: `#/components/schemas/billing.credit_balance_transaction`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditBalanceTransaction {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Credit. May be null.
    pub credit: Option<Box<CreditGrantBalanceCredit>>,
    /// Credit grant. An id; the object itself when `credit_grant` is expanded.
    pub credit_grant: rt::Expandable<CreditGrant>,
    /// Debit. May be null.
    pub debit: Option<Box<CreditGrantBalanceDebit>>,
    /// Effective at, in seconds since 1970.
    pub effective_at: rt::Timestamp,
    /// Id. At most 5000 characters.
    pub id: rt::Id<CreditBalanceTransaction>,
    /// Livemode.
    pub livemode: bool,
    /// Test clock. An id; the object itself when `test_clock` is expanded. May be null.
    pub test_clock: Option<rt::Expandable<TestClock>>,
    /// Type. `credit` or `debit`. May be null.
    pub r#type: Option<CreditBalanceTransactionType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/billing.credit_balance_transaction/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreditBalanceTransactionType {
    /// `credit`
    Credit,
    /// `debit`
    Debit,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Billing credit grants resource balance credit.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_balance_credit`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditGrantBalanceCredit {
    /// Amount.
    pub amount: CreditGrantAmount,
    /// Credits application invoice voided. May be null.
    pub credits_application_invoice_voided: Option<
        Box<CreditGrantBalanceCreditsApplicationInvoiceVoided>,
    >,
    /// Type. `credits_application_invoice_voided` or `credits_granted`.
    pub r#type: CreditGrantBalanceCreditType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_balance_credit/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreditGrantBalanceCreditType {
    /// `credits_application_invoice_voided`
    CreditsApplicationInvoiceVoided,
    /// `credits_granted`
    CreditsGranted,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Billing credit grants resource balance credits application invoice voided.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_balance_credits_application_invoice_voided`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditGrantBalanceCreditsApplicationInvoiceVoided {
    /// Invoice. An id; the object itself when `invoice` is expanded.
    pub invoice: rt::Expandable<Invoice>,
    /// Invoice line item. At most 5000 characters.
    pub invoice_line_item: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing credit grants resource balance credits applied.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_balance_credits_applied`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditGrantBalanceCreditsApplied {
    /// Invoice. An id; the object itself when `invoice` is expanded.
    pub invoice: rt::Expandable<Invoice>,
    /// Invoice line item. At most 5000 characters.
    pub invoice_line_item: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing credit grants resource balance debit.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_balance_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditGrantBalanceDebit {
    /// Amount.
    pub amount: CreditGrantAmount,
    /// Credits applied. May be null.
    pub credits_applied: Option<Box<CreditGrantBalanceCreditsApplied>>,
    /// Type. `credits_applied`, `credits_expired` or `credits_voided`.
    pub r#type: CreditGrantBalanceDebitType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_balance_debit/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreditGrantBalanceDebitType {
    /// `credits_applied`
    CreditsApplied,
    /// `credits_expired`
    CreditsExpired,
    /// `credits_voided`
    CreditsVoided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    CreditBalanceTransaction;
    const "object" = Str("billing.credit_balance_transaction");
    0 => created "created" required;
    1 => credit "credit";
    2 => credit_grant "credit_grant" required;
    3 => debit "debit";
    4 => effective_at "effective_at" required;
    5 => id "id" required;
    6 => livemode "livemode" required;
    7 => test_clock "test_clock";
    8 => r#type "type";
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
    1 => credits_application_invoice_voided "credits_application_invoice_voided";
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
    1 => credits_applied "credits_applied";
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
