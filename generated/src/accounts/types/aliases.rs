// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Business type: the same shape as [`crate::types::EntityType`].
pub type AccountBusinessType = crate::types::EntityType;
/// Type: the same shape as [`crate::types::AccountControllerStripeDashboardType`].
pub type AccountControllerStripeDashboardType = crate::types::AccountControllerStripeDashboardType;
/// Disabled reason: the same shape as [`crate::accounts::AccountRequirementsDisabledReason`].
pub type AccountFutureRequirementsDisabledReason = crate::accounts::AccountRequirementsDisabledReason;
/// Payments: the same shape as [`crate::types::Responsible`].
pub type AccountPayments = crate::types::Responsible;
/// Requirement collection: the same shape as [`crate::types::Responsible`].
pub type RequirementCollection = crate::types::Responsible;
