// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Merchandise or service: the same shape as [`crate::disputes::CompellingEvidence3DisputedTransactionMerchandiseOrService`].
pub type MerchandiseOrService = crate::disputes::CompellingEvidence3DisputedTransactionMerchandiseOrService;
