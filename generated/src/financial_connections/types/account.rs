// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::AccountOwnership;
use crate::financial_connections::Accountholder;
use crate::rt;

/// The `financial_connections.account` object.
///
/// Contract: `#/components/schemas/financial_connections.account`.
#[derive(Default)]
#[non_exhaustive]
pub struct Account {
    /// Account holder. May be null.
    pub account_holder: Option<Box<Accountholder>>,
    /// Account numbers. May be null.
    pub account_numbers: Option<Vec<AccountNumberDetails>>,
    /// Balance. May be null.
    pub balance: Option<Box<Balance>>,
    /// Balance refresh. May be null.
    pub balance_refresh: Option<Box<BalanceRefresh>>,
    /// Category. `cash`, `credit`, `investment` or `other`.
    pub category: AccountCategory,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Display name. At most 5000 characters. May be null.
    pub display_name: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Account>,
    /// Institution name. At most 5000 characters.
    pub institution_name: String,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Livemode.
    pub livemode: bool,
    /// Ownership. An id; the object itself when `ownership` is expanded. May be null.
    pub ownership: Option<rt::Expandable<AccountOwnership>>,
    /// Ownership refresh. May be null.
    pub ownership_refresh: Option<Box<OwnershipRefresh>>,
    /// Permissions. `balances`, `ownership`, `payment_method` or `transactions`. May be null.
    pub permissions: Option<Vec<AccountPermission>>,
    /// Status. `active`, `disconnected` or `inactive`.
    pub status: AccountStatus,
    /// Subcategory. `checking`, `credit_card`, `line_of_credit`, `mortgage`, `other` or `savings`.
    pub subcategory: AccountSubcategory,
    /// Subscriptions. Only `transactions`. May be null.
    pub subscriptions: Option<Vec<AccountSubscription>>,
    /// Supported payment method types. `link` or `us_bank_account`.
    pub supported_payment_method_types: Vec<AccountSupportedPaymentMethodType>,
    /// Transaction refresh. May be null.
    pub transaction_refresh: Option<Box<TransactionRefresh>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `category`.
///
/// Contract: `#/components/schemas/financial_connections.account/properties/category`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCategory {
    /// `cash`
    Cash,
    /// `credit`
    Credit,
    /// `investment`
    Investment,
    /// `other`
    Other,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/bank_connections_resource_accountholder/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountHolderType {
    /// `account`
    Account,
    /// `customer`
    Customer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Bank connections resource account number details.
///
/// Contract: `#/components/schemas/bank_connections_resource_account_number_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountNumberDetails {
    /// Expected expiry date, in seconds since 1970. May be null.
    pub expected_expiry_date: Option<rt::Timestamp>,
    /// Identifier type. `account_number` or `tokenized_account_number`.
    pub identifier_type: AccountNumberDetailsIdentifierType,
    /// Status. `deactivated` or `transactable`.
    pub status: AccountNumberDetailsStatus,
    /// Supported networks. Only `ach`.
    pub supported_networks: Vec<AccountNumberDetailsSupportedNetwork>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `identifier_type`.
///
/// Contract: `#/components/schemas/bank_connections_resource_account_number_details/properties/identifier_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountNumberDetailsIdentifierType {
    /// `account_number`
    AccountNumber,
    /// `tokenized_account_number`
    TokenizedAccountNumber,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/bank_connections_resource_account_number_details/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountNumberDetailsStatus {
    /// `deactivated`
    Deactivated,
    /// `transactable`
    Transactable,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `supported_networks[]`.
///
/// Contract: `#/components/schemas/bank_connections_resource_account_number_details/properties/supported_networks/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountNumberDetailsSupportedNetwork {
    /// `ach`
    Ach,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `permissions[]`.
///
/// Contract: `#/components/schemas/financial_connections.account/properties/permissions/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountPermission {
    /// `balances`
    Balances,
    /// `ownership`
    Ownership,
    /// `payment_method`
    PaymentMethod,
    /// `transactions`
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/financial_connections.account/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountStatus {
    /// `active`
    Active,
    /// `disconnected`
    Disconnected,
    /// `inactive`
    Inactive,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `subcategory`.
///
/// Contract: `#/components/schemas/financial_connections.account/properties/subcategory`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountSubcategory {
    /// `checking`
    Checking,
    /// `credit_card`
    CreditCard,
    /// `line_of_credit`
    LineOfCredit,
    /// `mortgage`
    Mortgage,
    /// `other`
    Other,
    /// `savings`
    Savings,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `subscriptions[]`.
///
/// Contract: `#/components/schemas/financial_connections.account/properties/subscriptions/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountSubscription {
    /// `transactions`
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `supported_payment_method_types[]`.
///
/// Contract: `#/components/schemas/financial_connections.account/properties/supported_payment_method_types/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountSupportedPaymentMethodType {
    /// `link`
    Link,
    /// `us_bank_account`
    UsBankAccount,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Bank connections resource balance.
///
/// Contract: `#/components/schemas/bank_connections_resource_balance`.
#[derive(Default)]
#[non_exhaustive]
pub struct Balance {
    /// As of, in seconds since 1970.
    pub as_of: rt::Timestamp,
    /// Cash.
    pub cash: Option<Box<BalanceCashBalance>>,
    /// Credit.
    pub credit: Option<Box<BalanceCreditBalance>>,
    /// Current. A map with free keys.
    pub current: std::collections::BTreeMap<String, i64>,
    /// Type. `cash` or `credit`.
    pub r#type: BalanceType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bank connections resource balance api resource cash balance.
///
/// Contract: `#/components/schemas/bank_connections_resource_balance_api_resource_cash_balance`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceCashBalance {
    /// Available. A map with free keys. May be null.
    pub available: Option<std::collections::BTreeMap<String, i64>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bank connections resource balance api resource credit balance.
///
/// Contract: `#/components/schemas/bank_connections_resource_balance_api_resource_credit_balance`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceCreditBalance {
    /// Used. A map with free keys. May be null.
    pub used: Option<std::collections::BTreeMap<String, i64>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bank connections resource balance refresh.
///
/// Contract: `#/components/schemas/bank_connections_resource_balance_refresh`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceRefresh {
    /// Last attempted at, in seconds since 1970.
    pub last_attempted_at: rt::Timestamp,
    /// Next refresh available at, in seconds since 1970. May be null.
    pub next_refresh_available_at: Option<rt::Timestamp>,
    /// Status. `failed`, `pending` or `succeeded`.
    pub status: BalanceRefreshStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/bank_connections_resource_balance_refresh/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BalanceRefreshStatus {
    /// `failed`
    Failed,
    /// `pending`
    Pending,
    /// `succeeded`
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/bank_connections_resource_balance/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BalanceType {
    /// `cash`
    Cash,
    /// `credit`
    Credit,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Bank connections resource ownership refresh.
///
/// Contract: `#/components/schemas/bank_connections_resource_ownership_refresh`.
#[derive(Default)]
#[non_exhaustive]
pub struct OwnershipRefresh {
    /// Last attempted at, in seconds since 1970.
    pub last_attempted_at: rt::Timestamp,
    /// Next refresh available at, in seconds since 1970. May be null.
    pub next_refresh_available_at: Option<rt::Timestamp>,
    /// Status. `failed`, `pending` or `succeeded`.
    pub status: BalanceRefreshStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bank connections resource transaction refresh.
///
/// Contract: `#/components/schemas/bank_connections_resource_transaction_refresh`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionRefresh {
    /// Id. At most 5000 characters.
    pub id: rt::Id<TransactionRefresh>,
    /// Last attempted at, in seconds since 1970.
    pub last_attempted_at: rt::Timestamp,
    /// Next refresh available at, in seconds since 1970. May be null.
    pub next_refresh_available_at: Option<rt::Timestamp>,
    /// Status. `failed`, `pending` or `succeeded`.
    pub status: BalanceRefreshStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Account;
    const "object" = Str("financial_connections.account");
    0 => account_holder "account_holder";
    1 => account_numbers "account_numbers";
    2 => balance "balance";
    3 => balance_refresh "balance_refresh";
    4 => category "category" required;
    5 => created "created" required;
    6 => display_name "display_name";
    7 => id "id" required;
    8 => institution_name "institution_name" required;
    9 => last4 "last4";
    10 => livemode "livemode" required;
    11 => ownership "ownership";
    12 => ownership_refresh "ownership_refresh";
    13 => permissions "permissions";
    14 => status "status" required;
    15 => subcategory "subcategory" required;
    16 => subscriptions "subscriptions";
    17 => supported_payment_method_types "supported_payment_method_types" required;
    18 => transaction_refresh "transaction_refresh";
}

rt::expandable! {
    crate::ExpandPath;
    Account;
    account_holder "account_holder" => Accountholder;
    balance "balance" => Balance;
    balance_refresh "balance_refresh" => BalanceRefresh;
    ownership "ownership" => AccountOwnership;
    ownership_refresh "ownership_refresh" => OwnershipRefresh;
    transaction_refresh "transaction_refresh" => TransactionRefresh;
}

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

rt::record! {
    AccountNumberDetails;
    0 => expected_expiry_date "expected_expiry_date";
    1 => identifier_type "identifier_type" required;
    2 => status "status" required;
    3 => supported_networks "supported_networks" required;
}

rt::open_enum! {
    AccountNumberDetailsIdentifierType;
    0 => AccountNumber "account_number";
    1 => TokenizedAccountNumber "tokenized_account_number";
}

rt::open_enum! {
    AccountNumberDetailsStatus;
    0 => Deactivated "deactivated";
    1 => Transactable "transactable";
}

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

rt::open_enum! {
    AccountStatus;
    0 => Active "active";
    1 => Disconnected "disconnected";
    2 => Inactive "inactive";
}

rt::open_enum! {
    AccountSubcategory;
    0 => Checking "checking";
    1 => CreditCard "credit_card";
    2 => LineOfCredit "line_of_credit";
    3 => Mortgage "mortgage";
    4 => Other "other";
    5 => Savings "savings";
}

rt::open_enum! {
    AccountSubscription;
    0 => Transactions "transactions";
}

rt::open_enum! {
    AccountSupportedPaymentMethodType;
    0 => Link "link";
    1 => UsBankAccount "us_bank_account";
}

rt::record! {
    Balance;
    0 => as_of "as_of" required;
    1 => cash "cash";
    2 => credit "credit";
    3 => current "current" required;
    4 => r#type "type" required;
}

rt::record! {
    BalanceCashBalance;
    0 => available "available";
}

rt::record! {
    BalanceCreditBalance;
    0 => used "used";
}

rt::record! {
    BalanceRefresh;
    0 => last_attempted_at "last_attempted_at" required;
    1 => next_refresh_available_at "next_refresh_available_at";
    2 => status "status" required;
}

rt::open_enum! {
    BalanceRefreshStatus;
    0 => Failed "failed";
    1 => Pending "pending";
    2 => Succeeded "succeeded";
}

rt::open_enum! {
    BalanceType;
    0 => Cash "cash";
    1 => Credit "credit";
}

rt::record! {
    OwnershipRefresh;
    0 => last_attempted_at "last_attempted_at" required;
    1 => next_refresh_available_at "next_refresh_available_at";
    2 => status "status" required;
}

rt::record! {
    TransactionRefresh;
    0 => id "id" required;
    1 => last_attempted_at "last_attempted_at" required;
    2 => next_refresh_available_at "next_refresh_available_at";
    3 => status "status" required;
}
