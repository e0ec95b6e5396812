// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What customers can change on their subscriptions: `price`, `quantity`, `promotion_code`.
///
/// The values of `default_allowed_updates[]`.
///
/// Contract: `#/components/schemas/portal_subscription_update/properties/default_allowed_updates/items`.
///
/// Feature: `billing_portal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DefaultAllowedUpdate {
    /// `price`: To another price: an up- or downgrade.
    Price,
    /// `promotion_code`: Enter a promotion code.
    PromotionCode,
    /// `quantity`: Buy more or fewer units.
    Quantity,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    DefaultAllowedUpdate;
    0 => Price "price";
    1 => PromotionCode "promotion_code";
    2 => Quantity "quantity";
}
