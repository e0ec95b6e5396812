// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Allowed category: the same shape as [`crate::issuing::MerchantCategory`].
pub type AllowedCategory = crate::issuing::MerchantCategory;
/// Card presence: the same shape as [`crate::issuing::AllowedCardPresence`].
pub type AuthorizationCardPresence = crate::issuing::AllowedCardPresence;
/// Blocked card presence: the same shape as [`crate::issuing::AllowedCardPresence`].
pub type BlockedCardPresence = crate::issuing::AllowedCardPresence;
/// Blocked category: the same shape as [`crate::issuing::MerchantCategory`].
pub type BlockedCategory = crate::issuing::MerchantCategory;
/// Category: the same shape as [`crate::issuing::MerchantCategory`].
pub type CardSpendingLimitCategory = crate::issuing::MerchantCategory;
/// Interval: the same shape as [`crate::issuing::CardSpendingLimitInterval`].
pub type CardholderSpendingLimitInterval = crate::issuing::CardSpendingLimitInterval;
/// Type: the same shape as [`crate::types::AccountHolderType`].
pub type CardholderType = crate::types::AccountHolderType;
/// Network: the same shape as [`crate::issuing::NetworkTokenNetworkDataType`].
pub type TokenNetwork = crate::issuing::NetworkTokenNetworkDataType;
/// Wallet provider: the same shape as [`crate::issuing::TransactionWallet`].
pub type TokenWalletProvider = crate::issuing::TransactionWallet;
