// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// An account at a bank or another institution that its holder has linked, with the data you may see: balances, owners, transactions, numbers. Holder, institution or you can end the access.
///
/// The `financial_connections.account` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/financial_connections/accounts/object)
///
/// Contract: `#/components/schemas/financial_connections.account`.
///
/// Feature: `financial_connections` or `linked_accounts`. Without it, the type has its id and `json()`, and no other fields.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[non_exhaustive]
pub struct Account {
    /// Who holds the bank accounts: a customer or a connected account. May be null.
    pub account_holder: Option<Box<crate::financial_connections::Accountholder>>,
    /// The account numbers, and how long they can be expected to work. May be null.
    pub account_numbers: Option<Vec<AccountNumberDetails>>,
    /// What was on the bank account when it was last refreshed. May be null.
    pub balance: Option<Box<Balance>>,
    /// Whether the last attempt to refresh the balance succeeded, and when the next is possible. May be null.
    pub balance_refresh: Option<Box<BalanceRefresh>>,
    /// What kind of account it is. [`subcategory`](Self::subcategory) says more. `cash`, `credit`, `investment` or `other`.
    pub category: AccountCategory,
    /// When the bank account was linked. In seconds since 1970.
    pub created: rt::Timestamp,
    /// What the account holder or the bank calls the account. May be null.
    pub display_name: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<crate::financial_connections::Account>,
    /// The bank that keeps the account.
    pub institution_name: String,
    /// The last four digits of the account's number. Null if the bank doesn't tell.
    pub last4: Option<String>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Who owns the bank account, as last fetched. An id; the object itself when `ownership` is expanded. May be null.
    pub ownership: Option<
        rt::Expandable<crate::financial_connections::AccountOwnership>,
    >,
    /// How the last try to refresh the owners went. Null if there was none.
    pub ownership_refresh: Option<Box<OwnershipRefresh>>,
    /// Which data of the bank account you may read. `balances`, `ownership`, `payment_method` or `transactions`. May be null.
    pub permissions: Option<Vec<AccountPermission>>,
    /// Whether Stripe still reaches the account: `inactive` needs the user to link it again, `disconnected` is for good. `active`, `disconnected` or `inactive`.
    pub status: AccountStatus,
    /// What kind of account it is within its [`category`](Self::category), such as `checking` or `credit_card`. Always `other` for investments. `checking`, `credit_card`, `line_of_credit`, `mortgage`, `other` or `savings`.
    pub subcategory: AccountSubcategory,
    /// Which data of the account are refreshed by themselves: `transactions`. Null if none are.
    pub subscriptions: Option<Vec<AccountSubscription>>,
    /// The payment methods that can be made of the account: `us_bank_account` or `link`.
    pub supported_payment_method_types: Vec<AccountSupportedPaymentMethodType>,
    /// How the last attempt to get new transactions from the bank went. Null if there was none.
    pub transaction_refresh: Option<Box<TransactionRefresh>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What kind of account it is.
///
/// The values of `category`.
///
/// Contract: `#/components/schemas/financial_connections.account/properties/category`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCategory {
    /// `cash`: The owner's own money: checking, savings.
    Cash,
    /// `credit`: Money owed to the bank: credit card, credit line, mortgage.
    Credit,
    /// `investment`: Securities and the like.
    Investment,
    /// `other`: None of the others.
    Other,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account belongs to a customer of yours or to a connected account.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/bank_connections_resource_accountholder/properties/type`.
#[cfg_attr(
    docsrs,
    doc(
        cfg(
            any(
                feature = "financial_connections",
                feature = "link_account_sessions",
                feature = "linked_accounts"
            )
        )
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountHolderType {
    /// `account`: A connected account: its own bank account.
    Account,
    /// `customer`: A customer of yours.
    Customer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The account numbers, and how long they can be expected to work.
///
/// Contract: `#/components/schemas/bank_connections_resource_account_number_details`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[non_exhaustive]
pub struct AccountNumberDetails {
    /// When the account number should stop working. Null if it doesn't. In seconds since 1970.
    pub expected_expiry_date: Option<rt::Timestamp>,
    /// Whether it is the account's own number or one that stands for it. `account_number` or `tokenized_account_number`.
    pub identifier_type: AccountNumberDetailsIdentifierType,
    /// Whether money can be moved with this account number. `deactivated` or `transactable`.
    pub status: AccountNumberDetailsStatus,
    /// The networks that can use this account number. Only `ach`.
    pub supported_networks: Vec<AccountNumberDetailsSupportedNetwork>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether it is the account's own number or one that stands for it.
///
/// The values of `identifier_type`.
///
/// Contract: `#/components/schemas/bank_connections_resource_account_number_details/properties/identifier_type`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountNumberDetailsIdentifierType {
    /// `account_number`: The account's real number.
    AccountNumber,
    /// `tokenized_account_number`: A number that stands in for the real one, made by the bank for this link.
    TokenizedAccountNumber,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether money can be moved with this account number.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/bank_connections_resource_account_number_details/properties/status`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountNumberDetailsStatus {
    /// `deactivated`: The number doesn't work any more. Link the account again.
    Deactivated,
    /// `transactable`: The number can be used to move money.
    Transactable,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The networks that can use this account number.
///
/// The values of `supported_networks[]`.
///
/// Contract: `#/components/schemas/bank_connections_resource_account_number_details/properties/supported_networks/items`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountNumberDetailsSupportedNetwork {
    /// `ach`: ACH, the batch clearing of US banks, which takes days.
    Ach,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `permissions[]`.
///
/// Contract: `#/components/schemas/financial_connections.account/properties/permissions/items`.
#[cfg_attr(
    docsrs,
    doc(
        cfg(
            any(
                feature = "financial_connections",
                feature = "link_account_sessions",
                feature = "linked_accounts"
            )
        )
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountPermission {
    /// `balances`: How much is in the account.
    Balances,
    /// `ownership`: Who owns the account, with address.
    Ownership,
    /// `payment_method`: Making a payment method of the account.
    PaymentMethod,
    /// `transactions`: What came in and went out.
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether Stripe still reaches the account: `inactive` needs the user to link it again, `disconnected` is for good.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/financial_connections.account/properties/status`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountStatus {
    /// `active`: Data can be loaded and the account be used.
    Active,
    /// `disconnected`: The link has been cut, by you or the owner. Link it again.
    Disconnected,
    /// `inactive`: The bank refuses access for now. The owner has to sign in again.
    Inactive,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What kind of account it is within its `category`, such as `checking` or `credit_card`.
///
/// The values of `subcategory`.
///
/// Contract: `#/components/schemas/financial_connections.account/properties/subcategory`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountSubcategory {
    /// `checking`
    Checking,
    /// `credit_card`
    CreditCard,
    /// `line_of_credit`: A credit line that is drawn on and repaid as needed.
    LineOfCredit,
    /// `mortgage`
    Mortgage,
    /// `other`: None of the others.
    Other,
    /// `savings`
    Savings,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which data of the account are refreshed by themselves: `transactions`.
///
/// The values of `subscriptions[]`.
///
/// Contract: `#/components/schemas/financial_connections.account/properties/subscriptions/items`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountSubscription {
    /// `transactions`
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The payment methods that can be made of the account: `us_bank_account` or `link`.
///
/// The values of `supported_payment_method_types[]`.
///
/// Contract: `#/components/schemas/financial_connections.account/properties/supported_payment_method_types/items`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountSupportedPaymentMethodType {
    /// `link`: Link, Stripe's wallet of saved payment details.
    Link,
    /// `us_bank_account`: Debit from a US bank account (ACH).
    UsBankAccount,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What was on the bank account when it was last refreshed.
///
/// Contract: `#/components/schemas/bank_connections_resource_balance`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[non_exhaustive]
pub struct Balance {
    /// When the bank calculated this balance. In seconds since 1970.
    pub as_of: rt::Timestamp,
    /// The balance of an account that holds money, if [`type`](Self::type) is `cash`.
    pub cash: Option<Box<BalanceCashBalance>>,
    /// The balance of a credit account, if [`type`](Self::type) is `credit`.
    pub credit: Option<Box<BalanceCreditBalance>>,
    /// What is on the account before pending money, by currency in the smallest unit. Negative is owed by the holder.
    pub current: std::collections::BTreeMap<String, i64>,
    /// Whether it is an account with money in it (`cash`) or with debt (`credit`). The field of the same name has more.
    pub r#type: BalanceType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The balance of an account that holds money, if `type` is `cash`.
///
/// Contract: `#/components/schemas/bank_connections_resource_balance_api_resource_cash_balance`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[non_exhaustive]
pub struct BalanceCashBalance {
    /// What the holder can spend, by currency in the smallest unit: pending money that leaves is taken off, what arrives is added. Negative is owed. May be null.
    pub available: Option<std::collections::BTreeMap<String, i64>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The balance of a credit account, if `type` is `credit`.
///
/// Contract: `#/components/schemas/bank_connections_resource_balance_api_resource_credit_balance`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[non_exhaustive]
pub struct BalanceCreditBalance {
    /// How much credit is used, by currency, in the smallest unit: negative is what the account holder owes, positive what they are owed. May be null.
    pub used: Option<std::collections::BTreeMap<String, i64>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the last attempt to refresh the balance succeeded, and when the next is possible.
///
/// Contract: `#/components/schemas/bank_connections_resource_balance_refresh`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[non_exhaustive]
pub struct BalanceRefresh {
    /// When Stripe last tried to fetch the data from the bank. In seconds since 1970.
    pub last_attempted_at: rt::Timestamp,
    /// When the balance can be refreshed again. Null while [`status`](Self::status) is `pending`. In seconds since 1970.
    pub next_refresh_available_at: Option<rt::Timestamp>,
    /// How the last attempt to get new data from the bank went. `failed`, `pending` or `succeeded`.
    pub status: BalanceRefreshStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the last attempt to get new data from the bank went.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/bank_connections_resource_balance_refresh/properties/status`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum BalanceRefreshStatus {
    /// `failed`: The data couldn't be loaded.
    Failed,
    /// `pending`: The data are being loaded.
    Pending,
    /// `succeeded`: The data have been loaded.
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether it is an account with money in it (`cash`) or with debt (`credit`).
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/bank_connections_resource_balance/properties/type`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum BalanceType {
    /// `cash`: Money of the owner's, as in a checking account.
    Cash,
    /// `credit`: Money owed to the bank, such as on a credit card.
    Credit,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the last try to refresh the owners went.
///
/// Contract: `#/components/schemas/bank_connections_resource_ownership_refresh`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[non_exhaustive]
pub struct OwnershipRefresh {
    /// When Stripe last tried to fetch the data from the bank. In seconds since 1970.
    pub last_attempted_at: rt::Timestamp,
    /// When the owners can be refreshed again. Null while [`status`](Self::status) is `pending`. In seconds since 1970.
    pub next_refresh_available_at: Option<rt::Timestamp>,
    /// How the last attempt to get new data from the bank went. `failed`, `pending` or `succeeded`.
    pub status: BalanceRefreshStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the last attempt to get new transactions from the bank went.
///
/// Contract: `#/components/schemas/bank_connections_resource_transaction_refresh`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[non_exhaustive]
pub struct TransactionRefresh {
    /// Names this object in other calls.
    pub id: rt::Id<TransactionRefresh>,
    /// When Stripe last tried to fetch the data from the bank. In seconds since 1970.
    pub last_attempted_at: rt::Timestamp,
    /// When the transactions can be refreshed again. Null while [`status`](Self::status) is `pending`. In seconds since 1970.
    pub next_refresh_available_at: Option<rt::Timestamp>,
    /// How the last attempt to get new data from the bank went. `failed`, `pending` or `succeeded`.
    pub status: BalanceRefreshStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::record! {
    Account;
    const "object" = Str("financial_connections.account");
    0 => account_holder = None "account_holder";
    1 => account_numbers = None "account_numbers";
    2 => balance = None "balance";
    3 => balance_refresh = None "balance_refresh";
    4 => category "category" required;
    5 => created "created" required;
    6 => display_name = None "display_name";
    7 => id "id" required;
    8 => institution_name "institution_name" required;
    9 => last4 = None "last4";
    10 => livemode = false "livemode" required;
    11 => ownership = None "ownership";
    12 => ownership_refresh = None "ownership_refresh";
    13 => permissions = None "permissions";
    14 => status "status" required;
    15 => subcategory "subcategory" required;
    16 => subscriptions = None "subscriptions";
    17 => supported_payment_method_types "supported_payment_method_types" required;
    18 => transaction_refresh = None "transaction_refresh";
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::expandable! {
    crate::ExpandPath;
    Account;
    account_holder "account_holder" => crate::financial_connections::Accountholder;
    balance "balance" => Balance;
    balance_refresh "balance_refresh" => BalanceRefresh;
    ownership "ownership" => crate::financial_connections::AccountOwnership;
    ownership_refresh "ownership_refresh" => OwnershipRefresh;
    transaction_refresh "transaction_refresh" => TransactionRefresh;
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::open_enum! {
    AccountCategory;
    0 => Cash "cash";
    1 => Credit "credit";
    2 => Investment "investment";
    3 => Other "other";
}

rt::open_enum! {
    AccountHolderType;
    0 => Account "account";
    1 => Customer "customer";
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::record! {
    AccountNumberDetails;
    0 => expected_expiry_date = None "expected_expiry_date";
    1 => identifier_type "identifier_type" required;
    2 => status "status" required;
    3 => supported_networks "supported_networks" required;
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::open_enum! {
    AccountNumberDetailsIdentifierType;
    0 => AccountNumber "account_number";
    1 => TokenizedAccountNumber "tokenized_account_number";
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::open_enum! {
    AccountNumberDetailsStatus;
    0 => Deactivated "deactivated";
    1 => Transactable "transactable";
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::open_enum! {
    AccountNumberDetailsSupportedNetwork;
    0 => Ach "ach";
}

rt::open_enum! {
    AccountPermission;
    0 => Balances "balances";
    1 => Ownership "ownership";
    2 => PaymentMethod "payment_method";
    3 => Transactions "transactions";
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::open_enum! {
    AccountStatus;
    0 => Active "active";
    1 => Disconnected "disconnected";
    2 => Inactive "inactive";
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::open_enum! {
    AccountSubcategory;
    0 => Checking "checking";
    1 => CreditCard "credit_card";
    2 => LineOfCredit "line_of_credit";
    3 => Mortgage "mortgage";
    4 => Other "other";
    5 => Savings "savings";
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::open_enum! {
    AccountSubscription;
    0 => Transactions "transactions";
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::open_enum! {
    AccountSupportedPaymentMethodType;
    0 => Link "link";
    1 => UsBankAccount "us_bank_account";
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::record! {
    Balance;
    0 => as_of "as_of" required;
    1 => cash = None "cash";
    2 => credit = None "credit";
    3 => current "current" required;
    4 => r#type "type" required;
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::record! {
    BalanceCashBalance;
    0 => available = None "available";
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::record! {
    BalanceCreditBalance;
    0 => used = None "used";
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::record! {
    BalanceRefresh;
    0 => last_attempted_at "last_attempted_at" required;
    1 => next_refresh_available_at = None "next_refresh_available_at";
    2 => status "status" required;
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::open_enum! {
    BalanceRefreshStatus;
    0 => Failed "failed";
    1 => Pending "pending";
    2 => Succeeded "succeeded";
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::open_enum! {
    BalanceType;
    0 => Cash "cash";
    1 => Credit "credit";
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::record! {
    OwnershipRefresh;
    0 => last_attempted_at "last_attempted_at" required;
    1 => next_refresh_available_at = None "next_refresh_available_at";
    2 => status "status" required;
}

#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::record! {
    TransactionRefresh;
    0 => id "id" required;
    1 => last_attempted_at "last_attempted_at" required;
    2 => next_refresh_available_at = None "next_refresh_available_at";
    3 => status "status" required;
}
