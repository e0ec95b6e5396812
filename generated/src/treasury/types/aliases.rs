// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Status: the same shape as [`crate::treasury::FinancialAccountToggleSettingsStatus`].
#[cfg(feature = "treasury")]
pub type FinancialAccountAbaToggleSettingsStatus = crate::treasury::FinancialAccountToggleSettingsStatus;
/// Supported network: the same shape as [`crate::types::OutboundPaymentTrackingDetailsType`].
#[cfg(feature = "treasury")]
pub type FinancialAccountFinancialAddressSupportedNetwork = crate::types::OutboundPaymentTrackingDetailsType;
/// Outbound flow: the same shape as [`crate::treasury::FinancialAccountPlatformRestrictionsInboundFlow`].
#[cfg(feature = "treasury")]
pub type FinancialAccountPlatformRestrictionsOutboundFlow = crate::treasury::FinancialAccountPlatformRestrictionsInboundFlow;
/// Network: the same shape as [`crate::types::OutboundPaymentTrackingDetailsType`].
pub type OutboundPaymentPaymentMethodDetailsUsBankAccountNetwork = crate::types::OutboundPaymentTrackingDetailsType;
/// Type: the same shape as [`crate::types::OutboundPaymentTrackingDetailsType`].
pub type OutboundPaymentTrackingDetailsType = crate::types::OutboundPaymentTrackingDetailsType;
/// Type: the same shape as [`crate::treasury::OutboundPaymentPaymentMethodDetailsType`].
pub type OutboundTransferPaymentMethodDetailsType = crate::treasury::OutboundPaymentPaymentMethodDetailsType;
/// Code: the same shape as [`crate::treasury::OutboundPaymentReturnedStatusCode`].
pub type OutboundTransferReturnedDetailsCode = crate::treasury::OutboundPaymentReturnedStatusCode;
/// Status: the same shape as [`crate::treasury::OutboundPaymentStatus`].
pub type OutboundTransferStatus = crate::treasury::OutboundPaymentStatus;
/// Status: the same shape as [`crate::treasury::ReceivedDebitStatus`].
pub type ReceivedCreditStatus = crate::treasury::ReceivedDebitStatus;
/// Type: the same shape as [`crate::treasury::FlowType`].
pub type TransactionFlowDetailsType = crate::treasury::FlowType;
