// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::Session;
use crate::credit_notes::CreditNote;
use crate::customers::Customer;
use crate::invoices::Invoice;
use crate::rt;

/// The `customer_balance_transaction` object.
///
/// Contract: `#/components/schemas/customer_balance_transaction`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerBalanceTransaction {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Checkout session. An id; the object itself when `checkout_session` is expanded. May be null.
    pub checkout_session: Option<rt::Expandable<Session>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Credit note. An id; the object itself when `credit_note` is expanded. May be null.
    pub credit_note: Option<rt::Expandable<CreditNote>>,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Customer. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Ending balance.
    pub ending_balance: i64,
    /// Id. At most 5000 characters.
    pub id: rt::Id<CustomerBalanceTransaction>,
    /// Invoice. An id; the object itself when `invoice` is expanded. May be null.
    pub invoice: Option<rt::Expandable<Invoice>>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Type.
    pub r#type: CustomerBalanceTransactionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/customer_balance_transaction/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerBalanceTransactionType {
    /// `adjustment`
    Adjustment,
    /// `applied_to_invoice`
    AppliedToInvoice,
    /// `checkout_session_subscription_payment`
    CheckoutSessionSubscriptionPayment,
    /// `checkout_session_subscription_payment_canceled`
    CheckoutSessionSubscriptionPaymentCanceled,
    /// `credit_note`
    CreditNote,
    /// `initial`
    Initial,
    /// `invoice_overpaid`
    InvoiceOverpaid,
    /// `invoice_too_large`
    InvoiceTooLarge,
    /// `invoice_too_small`
    InvoiceTooSmall,
    /// `migration`
    Migration,
    /// `unapplied_from_invoice`
    UnappliedFromInvoice,
    /// `unspent_receiver_credit`
    UnspentReceiverCredit,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    CustomerBalanceTransaction;
    const "object" = Str("customer_balance_transaction");
    0 => amount "amount" required;
    1 => checkout_session "checkout_session";
    2 => created "created" required;
    3 => credit_note "credit_note";
    4 => currency "currency" required;
    5 => customer "customer" required;
    6 => customer_account "customer_account";
    7 => description "description";
    8 => ending_balance "ending_balance" required;
    9 => id "id" required;
    10 => invoice "invoice";
    11 => livemode "livemode" required;
    12 => metadata "metadata";
    13 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    CustomerBalanceTransaction;
    checkout_session "checkout_session" => Session;
    credit_note "credit_note" => CreditNote;
    customer "customer" => Customer;
    invoice "invoice" => Invoice;
}

rt::open_enum! {
    CustomerBalanceTransactionType;
    0 => Adjustment "adjustment";
    1 => AppliedToInvoice "applied_to_invoice";
    2 => CheckoutSessionSubscriptionPayment "checkout_session_subscription_payment";
    3 => CheckoutSessionSubscriptionPaymentCanceled "checkout_session_subscription_payment_canceled";
    4 => CreditNote "credit_note";
    5 => Initial "initial";
    6 => InvoiceOverpaid "invoice_overpaid";
    7 => InvoiceTooLarge "invoice_too_large";
    8 => InvoiceTooSmall "invoice_too_small";
    9 => Migration "migration";
    10 => UnappliedFromInvoice "unapplied_from_invoice";
    11 => UnspentReceiverCredit "unspent_receiver_credit";
}
