// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Allowed category: the same shape as [`crate::issuing::CardSpendingLimitCategory`].
pub type AllowedCategory = crate::issuing::CardSpendingLimitCategory;
/// Card presence: the same shape as [`crate::issuing::AllowedCardPresence`].
pub type AuthorizationCardPresence = crate::issuing::AllowedCardPresence;
/// Blocked card presence: the same shape as [`crate::issuing::AllowedCardPresence`].
pub type BlockedCardPresence = crate::issuing::AllowedCardPresence;
/// Blocked category: the same shape as [`crate::issuing::CardSpendingLimitCategory`].
pub type BlockedCategory = crate::issuing::CardSpendingLimitCategory;
/// Category: the same shape as [`crate::issuing::CardSpendingLimitCategory`].
pub type CardholderSpendingLimitCategory = crate::issuing::CardSpendingLimitCategory;
/// Interval: the same shape as [`crate::issuing::CardSpendingLimitInterval`].
pub type CardholderSpendingLimitInterval = crate::issuing::CardSpendingLimitInterval;
/// Type: the same shape as [`crate::types::AccountHolderType`].
pub type CardholderType = crate::types::AccountHolderType;
/// Network: the same shape as [`crate::issuing::NetworkTokenNetworkDataType`].
pub type TokenNetwork = crate::issuing::NetworkTokenNetworkDataType;
/// Wallet provider: the same shape as [`crate::issuing::TransactionWallet`].
pub type TokenWalletProvider = crate::issuing::TransactionWallet;
