// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `financial_connections.account_owner` object.
///
/// Contract: `#/components/schemas/financial_connections.account_owner`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountOwner {
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<AccountOwner>,
    /// Name. At most 5000 characters.
    pub name: String,
    /// Ownership. At most 5000 characters.
    pub ownership: String,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// Raw address. At most 5000 characters. May be null.
    pub raw_address: Option<String>,
    /// Refreshed at, in seconds since 1970. May be null.
    pub refreshed_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AccountOwner;
    const "object" = Str("financial_connections.account_owner");
    0 => email "email" sensitive;
    1 => id "id" required;
    2 => name "name" required sensitive;
    3 => ownership "ownership" required;
    4 => phone "phone" sensitive;
    5 => raw_address "raw_address" sensitive;
    6 => refreshed_at "refreshed_at";
}
