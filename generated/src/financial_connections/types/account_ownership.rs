// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::AccountOwner;
use crate::rt;

/// The `financial_connections.account_ownership` object.
///
/// Contract: `#/components/schemas/financial_connections.account_ownership`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountOwnership {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Id. At most 5000 characters.
    pub id: rt::Id<AccountOwnership>,
    /// Owners. One page of a list.
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
