// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Collect: the same shape as [`crate::v2::core::AccountLinkField`].
pub type Collect = crate::v2::core::AccountLinkField;
/// Field: the same shape as [`crate::v2::core::AccountLinkField`].
pub type Field = crate::v2::core::AccountLinkField;
/// Future requirement: the same shape as [`crate::v2::core::AccountLinkFutureRequirement`].
pub type FutureRequirement = crate::v2::core::AccountLinkFutureRequirement;
/// Type: the same shape as [`crate::v2::core::AccountLinkType`].
pub type Type = crate::v2::core::AccountLinkType;
