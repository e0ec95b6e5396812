// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Feedback: the same shape as [`crate::types::PortalSubscriptionCancellationReasonOption`].
pub type Feedback = crate::types::PortalSubscriptionCancellationReasonOption;
