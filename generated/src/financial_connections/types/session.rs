// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::Account;
use crate::financial_connections::AccountPermission;
use crate::financial_connections::Accountholder;
use crate::financial_connections::FiltersAccountSubcategory;
use crate::rt;

/// Which bank accounts the customer can link.
///
/// Contract: `#/components/schemas/bank_connections_resource_link_account_session_filters`.
#[non_exhaustive]
pub struct LinkAccountSessionFilters {
    /// Which kinds of account the customer can link. All if empty. `checking`, `credit_card`, `line_of_credit`, `mortgage` or `savings`. May be null.
    pub account_subcategories: Option<Vec<FiltersAccountSubcategory>>,
    /// Countries whose banks can be linked, as two-letter codes. All if empty. May be null.
    pub countries: Option<Vec<String>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One run of the dialog in which a user links accounts to you. Your server makes it, Stripe.js opens it with the [`client_secret`](Self::client_secret), and [`accounts`](Self::accounts) holds what was linked.
///
/// The `financial_connections.session` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/financial_connections/sessions/object)
///
/// Contract: `#/components/schemas/financial_connections.session`.
#[non_exhaustive]
pub struct Session {
    /// Who holds the bank accounts: a customer or a connected account. May be null.
    pub account_holder: Option<Box<Accountholder>>,
    /// The bank accounts that the customer linked in this session.
    pub accounts: rt::List<Account>,
    /// What the customer's browser or app needs to go on with it. Give it to that customer alone, and never log or store it. May be null.
    pub client_secret: Option<String>,
    /// Which bank accounts the customer can link.
    pub filters: Option<Box<LinkAccountSessionFilters>>,
    /// Names this object in other calls.
    pub id: rt::Id<Session>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Which data of the bank accounts are asked for. `balances`, `ownership`, `payment_method` or `transactions`.
    pub permissions: Vec<AccountPermission>,
    /// Which data are fetched as soon as an account is linked, without a refresh. `balances`, `ownership` or `transactions`. May be null.
    pub prefetch: Option<Vec<SessionPrefetch>>,
    /// Where the user comes back to your app after logging in to the bank in the browser. Only for integrations in a web view.
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
    /// `balances`: Load how much is in the account as soon as it is linked.
    Balances,
    /// `ownership`: Load who owns the account as soon as it is linked.
    Ownership,
    /// `transactions`: Load what came in and went out as soon as it is linked.
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    LinkAccountSessionFilters;
    0 => account_subcategories = None "account_subcategories";
    1 => countries = None "countries";
}

rt::record! {
    Session;
    const "object" = Str("financial_connections.session");
    0 => account_holder = None "account_holder";
    1 => accounts "accounts" required;
    2 => client_secret = None "client_secret" sensitive;
    3 => filters = None "filters";
    4 => id "id" required;
    5 => livemode = false "livemode" required;
    6 => permissions "permissions" required;
    7 => prefetch = None "prefetch";
    8 => return_url = None "return_url";
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
