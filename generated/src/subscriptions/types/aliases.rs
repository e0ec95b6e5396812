// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Amount includes iof: the same shape as [`crate::types::AlwaysOrNever`].
pub type AmountIncludesIof = crate::types::AlwaysOrNever;
/// Payment method type: the same shape as [`crate::types::InvoicePaymentMethodType`].
pub type PaymentMethodType = crate::types::InvoicePaymentMethodType;
/// Payment schedule: the same shape as [`crate::types::PixPaymentSchedule`].
pub type PaymentSchedule = crate::types::PixPaymentSchedule;
/// Default source: the same shape as [`crate::types::CustomerSource`].
pub type SubscriptionDefaultSource = crate::types::CustomerSource;
/// Feedback: the same shape as [`crate::types::PortalSubscriptionCancellationReasonOption`].
pub type SubscriptionFeedback = crate::types::PortalSubscriptionCancellationReasonOption;
/// Network: the same shape as [`crate::types::CardNetwork`].
pub type SubscriptionNetwork = crate::types::CardNetwork;
