// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Promotions: the same shape as [`crate::types::SessionConsentCollectionPromotions`].
pub type Promotions = crate::types::SessionConsentCollectionPromotions;
