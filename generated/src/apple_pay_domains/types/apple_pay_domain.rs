// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A domain of your site on which Apple Pay may be shown, as an older call registered it. [payment method domain](crate::payment_method_domains::PaymentMethodDomain) does the same for all wallets.
///
/// The `apple_pay_domain` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/apple_pay/domains/object)
///
/// Contract: `#/components/schemas/apple_pay_domain`.
///
/// Feature: `apple_pay_domains`.
#[non_exhaustive]
pub struct ApplePayDomain {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The domain, without scheme or path: `shop.example.com`.
    pub domain_name: String,
    /// Names this object in other calls.
    pub id: rt::Id<ApplePayDomain>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What remains of an Apple Pay domain after its deletion: the id. Apple Pay isn't shown there any longer.
///
/// What is left of a deleted `apple_pay_domain`.
///
/// Contract: `#/components/schemas/deleted_apple_pay_domain`.
///
/// Feature: `apple_pay_domains`.
#[non_exhaustive]
pub struct DeletedApplePayDomain {
    /// Names this object in other calls.
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
    3 => livemode = false "livemode" required;
}

rt::record! {
    DeletedApplePayDomain;
    const "deleted" = Bool(true);
    const "object" = Str("apple_pay_domain");
    0 => id "id" required;
}
