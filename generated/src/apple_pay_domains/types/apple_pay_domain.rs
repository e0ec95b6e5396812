// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `apple_pay_domain` object.
///
/// Contract: `#/components/schemas/apple_pay_domain`.
///
/// Feature: `apple_pay_domains`.
#[derive(Default)]
#[non_exhaustive]
pub struct ApplePayDomain {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Domain name. At most 5000 characters.
    pub domain_name: String,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ApplePayDomain>,
    /// Livemode.
    pub livemode: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is left of a deleted `apple_pay_domain`.
///
/// Contract: `#/components/schemas/deleted_apple_pay_domain`.
///
/// Feature: `apple_pay_domains`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedApplePayDomain {
    /// Id. At most 5000 characters.
    pub id: rt::Id<ApplePayDomain>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ApplePayDomain;
    const "object" = Str("apple_pay_domain");
    0 => created "created" required;
    1 => domain_name "domain_name" required;
    2 => id "id" required;
    3 => livemode "livemode" required;
}

rt::record! {
    DeletedApplePayDomain;
    const "deleted" = Bool(true);
    const "object" = Str("apple_pay_domain");
    0 => id "id" required;
}
