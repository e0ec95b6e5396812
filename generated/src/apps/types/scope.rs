// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the secret is the whole `account`'s or one `user`'s.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/secret_service_resource_scope/properties/type`.
///
/// Feature: `apps`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScopeType {
    /// `account`: Every user of the account can read it.
    Account,
    /// `user`: Only the user that is named can read it.
    User,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ScopeType;
    0 => Account "account";
    1 => User "user";
}
