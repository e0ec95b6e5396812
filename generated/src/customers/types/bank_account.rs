// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::AvailablePayoutMethod;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::rt;
use crate::types::AccountRequirementsError;

/// The `bank_account` object.
///
/// Contract: `#/components/schemas/bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct BankAccount {
    /// Account. An id; the object itself when `account` is expanded. May be null.
    pub account: Option<rt::Expandable<Account>>,
    /// Account holder name. At most 5000 characters. May be null.
    pub account_holder_name: Option<String>,
    /// Account holder type. At most 5000 characters. May be null.
    pub account_holder_type: Option<String>,
    /// Account type. At most 5000 characters. May be null.
    pub account_type: Option<String>,
    /// Available payout methods. `instant` or `standard`. May be null.
    pub available_payout_methods: Option<Vec<AvailablePayoutMethod>>,
    /// Bank name. At most 5000 characters. May be null.
    pub bank_name: Option<String>,
    /// Country. At most 5000 characters.
    pub country: String,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Customer. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// Default for currency. May be null.
    pub default_for_currency: Option<bool>,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Future requirements. May be null.
    pub future_requirements: Option<Box<ExternalAccountRequirements>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<BankAccount>,
    /// Last4. At most 5000 characters.
    pub last4: String,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Requirements. May be null.
    pub requirements: Option<Box<ExternalAccountRequirements>>,
    /// Routing number. At most 5000 characters. May be null.
    pub routing_number: Option<String>,
    /// Status. At most 5000 characters.
    pub status: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is left of a deleted `bank_account`.
///
/// Contract: `#/components/schemas/deleted_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedBankAccount {
    /// Currency. At most 5000 characters. May be null.
    pub currency: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<BankAccount>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// External account requirements.
///
/// Contract: `#/components/schemas/external_account_requirements`.
#[derive(Default)]
#[non_exhaustive]
pub struct ExternalAccountRequirements {
    /// Currently due. May be null.
    pub currently_due: Option<Vec<String>>,
    /// Errors. May be null.
    pub errors: Option<Vec<AccountRequirementsError>>,
    /// Past due. May be null.
    pub past_due: Option<Vec<String>>,
    /// Pending verification. May be null.
    pub pending_verification: Option<Vec<String>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    BankAccount;
    const "object" = Str("bank_account");
    0 => account "account";
    1 => account_holder_name "account_holder_name" sensitive;
    2 => account_holder_type "account_holder_type";
    3 => account_type "account_type";
    4 => available_payout_methods "available_payout_methods";
    5 => bank_name "bank_name";
    6 => country "country" required;
    7 => currency "currency" required;
    8 => customer "customer";
    9 => default_for_currency "default_for_currency";
    10 => fingerprint "fingerprint" sensitive;
    11 => future_requirements "future_requirements";
    12 => id "id" required;
    13 => last4 "last4" required;
    14 => metadata "metadata";
    15 => requirements "requirements";
    16 => routing_number "routing_number" sensitive;
    17 => status "status" required;
}

rt::expandable! {
    crate::ExpandPath;
    BankAccount;
    account "account" => Account;
    customer "customer" => Customer;
    future_requirements "future_requirements" => ExternalAccountRequirements;
    requirements "requirements" => ExternalAccountRequirements;
}

rt::record! {
    DeletedBankAccount;
    const "deleted" = Bool(true);
    const "object" = Str("bank_account");
    0 => currency "currency";
    1 => id "id" required;
}

rt::record! {
    ExternalAccountRequirements;
    0 => currently_due "currently_due";
    1 => errors "errors";
    2 => past_due "past_due";
    3 => pending_verification "pending_verification";
}
