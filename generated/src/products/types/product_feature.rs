// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::entitlements::Feature;
use crate::rt;

/// What is left of a deleted `product_feature`.
///
/// Contract: `#/components/schemas/deleted_product_feature`.
///
/// Feature: `products`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedProductFeature {
    /// Id. At most 5000 characters.
    pub id: rt::Id<ProductFeature>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `product_feature` object.
///
/// Contract: `#/components/schemas/product_feature`.
///
/// Feature: `products`.
#[derive(Default)]
#[non_exhaustive]
pub struct ProductFeature {
    /// Entitlement feature.
    pub entitlement_feature: Feature,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ProductFeature>,
    /// Livemode.
    pub livemode: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DeletedProductFeature;
    const "deleted" = Bool(true);
    const "object" = Str("product_feature");
    0 => id "id" required;
}

rt::record! {
    ProductFeature;
    const "object" = Str("product_feature");
    0 => entitlement_feature "entitlement_feature" required;
    1 => id "id" required;
    2 => livemode "livemode" required;
}
