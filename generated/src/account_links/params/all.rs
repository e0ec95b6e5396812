// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Collect: the same shape as [`crate::v2::core::AccountLinkFields`].
pub type Collect = crate::v2::core::AccountLinkFields;
/// Fields: the same shape as [`crate::v2::core::AccountLinkFields`].
pub type Fields = crate::v2::core::AccountLinkFields;
/// Future requirements: the same shape as [`crate::v2::core::AccountLinkFutureRequirements`].
pub type FutureRequirements = crate::v2::core::AccountLinkFutureRequirements;
/// Type: the same shape as [`crate::v2::core::AccountLinkType`].
pub type Type = crate::v2::core::AccountLinkType;
