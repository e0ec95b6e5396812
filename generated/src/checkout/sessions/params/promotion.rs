// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Promotion: the same shape as [`crate::types::SessionConsentCollectionPromotion`].
pub type Promotion = crate::types::SessionConsentCollectionPromotion;
