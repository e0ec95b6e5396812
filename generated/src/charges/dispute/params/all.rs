// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Merchandise or services: the same shape as [`crate::disputes::CompellingEvidence3DisputedTransactionMerchandiseOrServices`].
pub type MerchandiseOrServices = crate::disputes::CompellingEvidence3DisputedTransactionMerchandiseOrServices;
/// Shipping address: the same shape as [`crate::params::DisputedTransactionShippingAddress`].
pub type ShippingAddress = crate::params::DisputedTransactionShippingAddress;
