// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A person or business that owns a linked account, as the institution names them.
///
/// The `financial_connections.account_owner` object.
///
/// Contract: `#/components/schemas/financial_connections.account_owner`.
#[non_exhaustive]
pub struct AccountOwner {
    /// The email of an owner of the account. May be null.
    pub email: Option<String>,
    /// Names the owner among those of the account.
    pub id: rt::Id<AccountOwner>,
    /// An owner's full name, as the bank has it.
    pub name: String,
    /// Id of the list of owners that this one is on.
    pub ownership: String,
    /// An owner's phone number, as the bank has it. May be null.
    pub phone: Option<String>,
    /// An owner's address, as the bank has it. May be null.
    pub raw_address: Option<String>,
    /// When the data of this owner were last refreshed. In seconds since 1970. May be null.
    pub refreshed_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AccountOwner;
    const "object" = Str("financial_connections.account_owner");
    0 => email = None "email" sensitive;
    1 => id "id" required;
    2 => name "name" required sensitive;
    3 => ownership "ownership" required;
    4 => phone = None "phone" sensitive;
    5 => raw_address = None "raw_address" sensitive;
    6 => refreshed_at = None "refreshed_at";
}
