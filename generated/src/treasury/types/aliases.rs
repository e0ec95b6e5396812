// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Status: the same shape as [`crate::treasury::FinancialAccountToggleSettingsStatus`].
#[cfg(feature = "treasury")]
pub type FinancialAccountAbaToggleSettingsStatus = crate::treasury::FinancialAccountToggleSettingsStatus;
/// Supported network: the same shape as [`crate::types::BankNetwork`].
#[cfg(feature = "treasury")]
pub type FinancialAccountFinancialAddressSupportedNetwork = crate::types::BankNetwork;
/// Outbound flows: the same shape as [`crate::treasury::FinancialAccountPlatformRestrictionsInboundFlows`].
#[cfg(feature = "treasury")]
pub type FinancialAccountPlatformRestrictionsOutboundFlows = crate::treasury::FinancialAccountPlatformRestrictionsInboundFlows;
/// Network: the same shape as [`crate::types::BankNetwork`].
pub type OutboundPaymentPaymentMethodDetailsUsBankAccountNetwork = crate::types::BankNetwork;
/// Type: the same shape as [`crate::types::BankNetwork`].
pub type OutboundPaymentTrackingDetailsType = crate::types::BankNetwork;
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
