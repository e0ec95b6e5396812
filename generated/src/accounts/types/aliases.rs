// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Business type: the same shape as [`crate::types::AccountEntityType`].
pub type AccountBusinessType = crate::types::AccountEntityType;
/// Type: the same shape as [`crate::types::AccountControllerStripeDashboardType`].
pub type AccountControllerStripeDashboardType = crate::types::AccountControllerStripeDashboardType;
/// Disabled reason: the same shape as [`crate::accounts::AccountRequirementsDisabledReason`].
pub type AccountFutureRequirementsDisabledReason = crate::accounts::AccountRequirementsDisabledReason;
/// Payment: the same shape as [`crate::types::AccountControllerLossesPayment`].
pub type AccountPayment = crate::types::AccountControllerLossesPayment;
/// Requirement collection: the same shape as [`crate::types::AccountControllerLossesPayment`].
pub type RequirementCollection = crate::types::AccountControllerLossesPayment;
