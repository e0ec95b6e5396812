// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::rt;
use crate::types::AccountReferenceType;

/// Which account something falls to: the one that the request is for, or the connected account named here.
///
/// Contract: `#/components/schemas/connect_account_reference`.
#[non_exhaustive]
pub struct ConnectAccountReference {
    /// The connected account that is meant, if [`type`](Self::type) is `account`. An id; the object itself when `account` is expanded.
    pub account: Option<rt::Expandable<Account>>,
    /// Whether it is the account of the request itself (`self`), or another one that [`account`](Self::account) names.
    pub r#type: AccountReferenceType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ConnectAccountReference;
    0 => account = None "account";
    1 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    ConnectAccountReference;
    account "account" => Account;
}
