// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::apps::ScopeType;
use crate::rt;

/// A piece of confidential data that a Stripe App stores at Stripe, such as the token of another service. Only the app that wrote it can read it. Its [`scope`](Self::scope) says whether all users of the account share it or it belongs to one of them.
///
/// The `apps.secret` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/apps/secrets/object)
///
/// Contract: `#/components/schemas/apps.secret`.
///
/// Feature: `apps`.
#[non_exhaustive]
pub struct Secret {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Whether the secret has been deleted.
    pub deleted: Option<bool>,
    /// When the secret is deleted. Null if it stays. In seconds since 1970.
    pub expires_at: Option<rt::Timestamp>,
    /// Names this object in other calls.
    pub id: rt::Id<Secret>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// The secret's name, unique in its scope.
    pub name: String,
    /// The secret itself, in plain text. Absent unless expanded. May be null.
    pub payload: Option<String>,
    /// Who can read the secret: the whole account, or one user of it.
    pub scope: SecretScope,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who can read the secret: the whole account, or one user of it.
///
/// Contract: `#/components/schemas/secret_service_resource_scope`.
///
/// Feature: `apps`.
#[non_exhaustive]
pub struct SecretScope {
    /// Whether the secret is the whole `account`'s or one [`user`](Self::user)'s.
    pub r#type: ScopeType,
    /// Id of the user whose secret it is. Set if [`type`](Self::type) is `user`.
    pub user: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Secret;
    const "object" = Str("apps.secret");
    0 => created "created" required;
    1 => deleted = None "deleted";
    2 => expires_at = None "expires_at";
    3 => id "id" required;
    4 => livemode = false "livemode" required;
    5 => name "name" required;
    6 => payload = None "payload";
    7 => scope "scope" required;
}

rt::record! {
    SecretScope;
    0 => r#type "type" required;
    1 => user = None "user";
}
