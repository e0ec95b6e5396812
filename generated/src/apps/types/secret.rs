// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::apps::ScopeType;
use crate::rt;

/// The `apps.secret` object.
///
/// Contract: `#/components/schemas/apps.secret`.
///
/// Feature: `apps`.
#[derive(Default)]
#[non_exhaustive]
pub struct Secret {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Deleted.
    pub deleted: Option<bool>,
    /// Expires at, in seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Secret>,
    /// Livemode.
    pub livemode: bool,
    /// Name. At most 5000 characters.
    pub name: String,
    /// Payload. At most 5000 characters. May be null.
    pub payload: Option<String>,
    /// Scope.
    pub scope: SecretScope,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Secret service resource scope.
///
/// Contract: `#/components/schemas/secret_service_resource_scope`.
///
/// Feature: `apps`.
#[derive(Default)]
#[non_exhaustive]
pub struct SecretScope {
    /// Type. `account` or `user`.
    pub r#type: ScopeType,
    /// User. At most 5000 characters.
    pub user: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Secret;
    const "object" = Str("apps.secret");
    0 => created "created" required;
    1 => deleted "deleted";
    2 => expires_at "expires_at";
    3 => id "id" required;
    4 => livemode "livemode" required;
    5 => name "name" required;
    6 => payload "payload";
    7 => scope "scope" required;
}

rt::record! {
    SecretScope;
    0 => r#type "type" required;
    1 => user "user";
}
