// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::AccountOwner;
use crate::rt;

/// Who owned a linked account at the time of the last refresh. A refresh makes another one.
///
/// The `financial_connections.account_ownership` object.
///
/// Contract: `#/components/schemas/financial_connections.account_ownership`.
#[non_exhaustive]
pub struct AccountOwnership {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Names this object in other calls.
    pub id: rt::Id<AccountOwnership>,
    /// The owners of the account, as the bank has them. It may be only the first page, [`financial_connections.accounts.owners.list`](crate::financial_connections::accounts::owners::list()) lists all.
    pub owners: rt::List<AccountOwner>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AccountOwnership;
    const "object" = Str("financial_connections.account_ownership");
    0 => created "created" required;
    1 => id "id" required;
    2 => owners "owners" required;
}

rt::expandable! {
    crate::ExpandPath;
    AccountOwnership;
    owners "owners" => rt::List<AccountOwner>;
}
