// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payment method type: the same shape as [`crate::types::InvoicePaymentSettingsPaymentMethodType`].
pub type PaymentMethodType = crate::types::InvoicePaymentSettingsPaymentMethodType;
/// Payment schedule: the same shape as [`crate::types::MandatePixPaymentSchedule`].
pub type PaymentSchedule = crate::types::MandatePixPaymentSchedule;
/// Default source: the same shape as [`crate::types::CardResponse`].
pub type SubscriptionDefaultSource = crate::types::CardResponse;
/// Feedback: the same shape as [`crate::types::PortalSubscriptionCancellationReasonOption`].
pub type SubscriptionFeedback = crate::types::PortalSubscriptionCancellationReasonOption;
/// Interval: the same shape as [`crate::types::PlanInterval`].
pub type SubscriptionInterval = crate::types::PlanInterval;
/// Network: the same shape as [`crate::types::SetupIntentPaymentMethodOptionsCardNetwork`].
pub type SubscriptionNetwork = crate::types::SetupIntentPaymentMethodOptionsCardNetwork;
