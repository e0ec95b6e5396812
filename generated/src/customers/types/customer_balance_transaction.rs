// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::Session;
use crate::credit_notes::CreditNote;
use crate::customers::Customer;
use crate::invoices::Invoice;
use crate::rt;

/// One change of [`balance`](crate::customers::Customer::balance), the credit or debt that goes into the next invoice. You create them to adjust the balance, Stripe when invoices and credit notes use it. It can't be deleted: create one that goes the other way.
///
/// The `customer_balance_transaction` object.
///
/// Contract: `#/components/schemas/customer_balance_transaction`.
///
/// Feature: `customers`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct CustomerBalanceTransaction {
    /// How the customer's credit balance changed, in the smallest currency unit: negative gives credit, positive takes it away.
    pub amount: i64,
    /// The Checkout session that made the transaction, if one did. An id; the object itself when `checkout_session` is expanded. May be null.
    pub checkout_session: Option<rt::Expandable<Session>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The credit note behind the transaction, if there is one. An id; the object itself when `credit_note` is expanded. May be null.
    pub credit_note: Option<rt::Expandable<CreditNote>>,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The customer whose credit balance changed. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// Your own note on why the balance changed. May be null.
    pub description: Option<String>,
    /// The customer's balance after this, in the smallest currency unit: negative lowers their next invoice, positive raises it.
    pub ending_balance: i64,
    /// Names this object in other calls.
    pub id: rt::Id<CustomerBalanceTransaction>,
    /// The invoice that changed the balance. Null if none did. An id; the object itself when `invoice` is expanded.
    pub invoice: Option<rt::Expandable<Invoice>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Why the balance changed, such as `applied_to_invoice` or `credit_note`. Yours are `adjustment`.
    pub r#type: CustomerBalanceTransactionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the balance changed, such as `applied_to_invoice` or `credit_note`.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/customer_balance_transaction/properties/type`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerBalanceTransactionType {
    /// `adjustment`: You changed the balance.
    Adjustment,
    /// `applied_to_invoice`: Lowered or raised what an invoice asks for.
    AppliedToInvoice,
    /// `checkout_session_subscription_payment`: Counted toward the first payment of a subscription in Checkout.
    CheckoutSessionSubscriptionPayment,
    /// `checkout_session_subscription_payment_canceled`: What counted toward a payment in Checkout came back, as the payment didn't take place.
    CheckoutSessionSubscriptionPaymentCanceled,
    /// `credit_note`: A credit note added credit.
    CreditNote,
    /// `initial`: The balance at the beginning.
    Initial,
    /// `invoice_overpaid`: More was paid than the invoice asked for: the rest is credit.
    InvoiceOverpaid,
    /// `invoice_too_large`: The invoice asked for more than can be charged: the rest is owed next time.
    InvoiceTooLarge,
    /// `invoice_too_small`: The invoice asked for less than can be charged: it is owed next time.
    InvoiceTooSmall,
    /// `migration`: The balance was moved from an older system.
    Migration,
    /// `unapplied_from_invoice`: An invoice was voided: what it had used came back.
    UnappliedFromInvoice,
    /// `unspent_receiver_credit`: Credit from an old receiver source that wasn't used up.
    UnspentReceiverCredit,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    CustomerBalanceTransaction;
    const "object" = Str("customer_balance_transaction");
    0 => amount = 0 "amount" required;
    1 => checkout_session = None "checkout_session";
    2 => created "created" required;
    3 => credit_note = None "credit_note";
    4 => currency "currency" required;
    5 => customer "customer" required;
    6 => customer_account = None "customer_account";
    7 => description = None "description";
    8 => ending_balance = 0 "ending_balance" required;
    9 => id "id" required;
    10 => invoice = None "invoice";
    11 => livemode = false "livemode" required;
    12 => metadata = None "metadata";
    13 => r#type "type" required;
}

rt::money! {
    CustomerBalanceTransaction;
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
