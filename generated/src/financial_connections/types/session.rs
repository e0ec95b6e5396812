// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::Account;
use crate::financial_connections::AccountPermission;
use crate::financial_connections::Accountholder;
use crate::financial_connections::FiltersAccountSubcategory;
use crate::rt;

/// Bank connections resource link account session filters.
///
/// Contract: `#/components/schemas/bank_connections_resource_link_account_session_filters`.
#[derive(Default)]
#[non_exhaustive]
pub struct LinkAccountSessionFilters {
    /// Account subcategories. `checking`, `credit_card`, `line_of_credit`, `mortgage` or `savings`. May be null.
    pub account_subcategories: Option<Vec<FiltersAccountSubcategory>>,
    /// Countries. May be null.
    pub countries: Option<Vec<String>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `financial_connections.session` object.
///
/// Contract: `#/components/schemas/financial_connections.session`.
#[derive(Default)]
#[non_exhaustive]
pub struct Session {
    /// Account holder. May be null.
    pub account_holder: Option<Box<Accountholder>>,
    /// Accounts. One page of a list.
    pub accounts: rt::List<Account>,
    /// Client secret. At most 5000 characters. May be null.
    pub client_secret: Option<String>,
    /// Filters.
    pub filters: Option<Box<LinkAccountSessionFilters>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Session>,
    /// Livemode.
    pub livemode: bool,
    /// Permissions. `balances`, `ownership`, `payment_method` or `transactions`.
    pub permissions: Vec<AccountPermission>,
    /// Prefetch. `balances`, `ownership` or `transactions`. May be null.
    pub prefetch: Option<Vec<SessionPrefetch>>,
    /// Return url. At most 5000 characters.
    pub return_url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `prefetch[]`.
///
/// Contract: `#/components/schemas/financial_connections.session/properties/prefetch/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionPrefetch {
    /// `balances`
    Balances,
    /// `ownership`
    Ownership,
    /// `transactions`
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    LinkAccountSessionFilters;
    0 => account_subcategories "account_subcategories";
    1 => countries "countries";
}

rt::record! {
    Session;
    const "object" = Str("financial_connections.session");
    0 => account_holder "account_holder";
    1 => accounts "accounts" required;
    2 => client_secret "client_secret" sensitive;
    3 => filters "filters";
    4 => id "id" required;
    5 => livemode "livemode" required;
    6 => permissions "permissions" required;
    7 => prefetch "prefetch";
    8 => return_url "return_url";
}

rt::expandable! {
    crate::ExpandPath;
    Session;
    account_holder "account_holder" => Accountholder;
    accounts "accounts" => rt::List<Account>;
    filters "filters" => LinkAccountSessionFilters;
}

rt::open_enum! {
    SessionPrefetch;
    0 => Balances "balances";
    1 => Ownership "ownership";
    2 => Transactions "transactions";
}
