// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A bank account in one of two roles: where the payouts of a connected account go, or an old kind of payment method on a customer. For new payments from bank accounts use [payment method](crate::payment_methods::PaymentMethod).
///
/// The `bank_account` object.
///
/// Contract: `#/components/schemas/bank_account`.
///
/// Feature: `accounts`, `customers`, `external_accounts` or `sources`. Without it, the type has its id and `json()`, and no other fields.
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "external_accounts",
        feature = "sources"
    )
)]
#[non_exhaustive]
pub struct BankAccount {
    /// The connected account that is paid out to it. Null if it is a customer's. An id; the object itself when `account` is expanded.
    pub account: Option<rt::Expandable<crate::accounts::Account>>,
    /// The person or business that holds the bank account. May be null.
    pub account_holder_name: Option<String>,
    /// Whether a person or a company holds the bank account. May be null.
    pub account_holder_type: Option<String>,
    /// The kind of bank account: `checking` or `savings` in most countries, `futsu` or `toza` in Japan. May be null.
    pub account_type: Option<String>,
    /// How it can be paid out to: `standard`, `instant` or both. A payout's `method` must be one of these. May be null.
    pub available_payout_methods: Option<Vec<crate::customers::AvailablePayoutMethod>>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// Where the bank account is held, as a two-letter code.
    pub country: String,
    /// The currency that the bank account is paid out in. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The customer that the bank account is saved to. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<
        rt::Expandable<crate::customers::Customer, crate::customers::DeletedCustomer>,
    >,
    /// Whether payouts in its currency go here unless they name another account. May be null.
    pub default_for_currency: Option<bool>,
    /// Equal for equal bank accounts, across customers. May be null.
    pub fingerprint: Option<String>,
    /// What will be required for the bank account, and by when. May be null.
    pub future_requirements: Option<Box<ExternalAccountRequirements>>,
    /// Names this object in other calls.
    pub id: rt::Id<crate::customers::BankAccount>,
    /// The last four digits of the bank account's number.
    pub last4: String,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// What is missing for payouts to this bank account. May be null.
    pub requirements: Option<Box<ExternalAccountRequirements>>,
    /// The number of the bank, whose form depends on the country. May be null.
    pub routing_number: Option<String>,
    /// Whether the account works: `new` until something is known, `validated` if it exists, `verified` if it is the customer's. After a failed payout it is `errored` and gets no scheduled payouts until its details are updated.
    pub status: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What remains of a bank account after its deletion: the id.
///
/// What is left of a deleted `bank_account`.
///
/// Contract: `#/components/schemas/deleted_bank_account`.
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "errors",
        feature = "payouts",
        feature = "sources"
    )
)]
#[non_exhaustive]
pub struct DeletedBankAccount {
    /// The currency that the bank account was paid out in. May be null.
    pub currency: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<crate::customers::BankAccount>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What Stripe still needs about a bank account before it can pay out to it.
///
/// Contract: `#/components/schemas/external_account_requirements`.
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "external_accounts",
        feature = "sources"
    )
)]
#[non_exhaustive]
pub struct ExternalAccountRequirements {
    /// What must be given for the bank account or card to go on, by field name. What is missing at the deadline is past due and turns it off. May be null.
    pub currently_due: Option<Vec<String>>,
    /// What was wrong with data that were sent, and has to be mended. May be null.
    pub errors: Option<Vec<crate::types::AccountRequirementsError>>,
    /// What should have been given by the deadline, by field name. It keeps the bank account or card off until it is. May be null.
    pub past_due: Option<Vec<String>>,
    /// What Stripe is still checking, by field name. What fails turns up again among the fields that are due. May be null.
    pub pending_verification: Option<Vec<String>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

#[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
rt::record! {
    BankAccount;
    const "object" = Str("bank_account");
    0 => account = None "account";
    1 => account_holder_name = None "account_holder_name" sensitive;
    2 => account_holder_type = None "account_holder_type";
    3 => account_type = None "account_type";
    4 => available_payout_methods = None "available_payout_methods";
    5 => bank_name = None "bank_name";
    6 => country "country" required;
    7 => currency "currency" required;
    8 => customer = None "customer";
    9 => default_for_currency = None "default_for_currency";
    10 => fingerprint = None "fingerprint" sensitive;
    11 => future_requirements = None "future_requirements";
    12 => id "id" required;
    13 => last4 "last4" required;
    14 => metadata = None "metadata";
    15 => requirements = None "requirements";
    16 => routing_number = None "routing_number" sensitive;
    17 => status "status" required;
}

#[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
rt::expandable! {
    crate::ExpandPath;
    BankAccount;
    account "account" => crate::accounts::Account;
    customer "customer" => crate::customers::Customer;
    future_requirements "future_requirements" => ExternalAccountRequirements;
    requirements "requirements" => ExternalAccountRequirements;
}

#[cfg(any(feature = "accounts", feature = "customers", feature = "errors", feature = "payouts", feature = "sources"))]
rt::record! {
    DeletedBankAccount;
    const "deleted" = Bool(true);
    const "object" = Str("bank_account");
    0 => currency = None "currency";
    1 => id "id" required;
}

#[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
rt::record! {
    ExternalAccountRequirements;
    0 => currently_due = None "currently_due";
    1 => errors = None "errors";
    2 => past_due = None "past_due";
    3 => pending_verification = None "pending_verification";
}
