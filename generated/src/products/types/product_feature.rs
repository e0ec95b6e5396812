// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::entitlements::Feature;
use crate::rt;

/// What remains of the tie between a feature and a product: the id. The feature itself stays.
///
/// What is left of a deleted `product_feature`.
///
/// Contract: `#/components/schemas/deleted_product_feature`.
///
/// Feature: `products`.
#[non_exhaustive]
pub struct DeletedProductFeature {
    /// Names this object in other calls.
    pub id: rt::Id<ProductFeature>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Says that a [product](crate::products::Product) comes with a [entitlements feature](crate::entitlements::Feature). Whoever buys the product is entitled to the feature.
///
/// The `product_feature` object.
///
/// Contract: `#/components/schemas/product_feature`.
///
/// Feature: `products`.
#[non_exhaustive]
pub struct ProductFeature {
    /// The feature that customers of the product are entitled to.
    pub entitlement_feature: Feature,
    /// Names this object in other calls.
    pub id: rt::Id<ProductFeature>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
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
    2 => livemode = false "livemode" required;
}
