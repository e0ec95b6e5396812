// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Configuration;
use crate::v2::core::Fields;
use crate::v2::core::FutureRequirements;
use crate::v2::core::UseCaseType;

/// The `v2.core.account_link` object.
///
/// Contract: `#/components/schemas/v2.core.account_link`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountLink {
    /// Account.
    pub account: String,
    /// Created. An RFC 3339 time.
    pub created: rt::DateTime,
    /// Expires at. An RFC 3339 time.
    pub expires_at: rt::DateTime,
    /// Livemode.
    pub livemode: bool,
    /// Url.
    pub url: String,
    /// Use case.
    pub use_case: AccountLinkUseCase,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `use_case.account_onboarding`.
///
/// Contract: `#/components/schemas/v2.core.account_link/properties/use_case/properties/account_onboarding`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountLinkAccountOnboarding {
    /// Collection options.
    pub collection_options: Option<Box<AccountLinkCollectionOptions>>,
    /// Configurations. `customer`, `merchant` or `recipient`.
    pub configurations: Vec<Configuration>,
    /// Refresh url.
    pub refresh_url: String,
    /// Return url.
    pub return_url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `use_case.account_update`.
///
/// Contract: `#/components/schemas/v2.core.account_link/properties/use_case/properties/account_update`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountLinkAccountUpdate {
    /// Collection options.
    pub collection_options: Option<Box<AccountLinkCollectionOptions>>,
    /// Configurations. `customer`, `merchant` or `recipient`.
    pub configurations: Vec<Configuration>,
    /// Refresh url.
    pub refresh_url: String,
    /// Return url.
    pub return_url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `use_case.account_onboarding.collection_options`.
///
/// Contract: `#/components/schemas/v2.core.account_link/properties/use_case/properties/account_onboarding/properties/collection_options`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountLinkCollectionOptions {
    /// Fields. `currently_due` or `eventually_due`.
    pub fields: Option<Fields>,
    /// Future requirements. `include` or `omit`.
    pub future_requirements: Option<FutureRequirements>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `use_case`.
///
/// Contract: `#/components/schemas/v2.core.account_link/properties/use_case`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountLinkUseCase {
    /// Account onboarding.
    pub account_onboarding: Option<Box<AccountLinkAccountOnboarding>>,
    /// Account update.
    pub account_update: Option<Box<AccountLinkAccountUpdate>>,
    /// Type. `account_onboarding` or `account_update`.
    pub r#type: UseCaseType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AccountLink;
    const "object" = Str("v2.core.account_link");
    0 => account "account" required;
    1 => created "created" required;
    2 => expires_at "expires_at" required;
    3 => livemode "livemode" required;
    4 => url "url" required;
    5 => use_case "use_case" required;
}

rt::record! {
    AccountLinkAccountOnboarding;
    0 => collection_options "collection_options";
    1 => configurations "configurations" required;
    2 => refresh_url "refresh_url" required;
    3 => return_url "return_url";
}

rt::record! {
    AccountLinkAccountUpdate;
    0 => collection_options "collection_options";
    1 => configurations "configurations" required;
    2 => refresh_url "refresh_url" required;
    3 => return_url "return_url";
}

rt::record! {
    AccountLinkCollectionOptions;
    0 => fields "fields";
    1 => future_requirements "future_requirements";
}

rt::record! {
    AccountLinkUseCase;
    0 => account_onboarding "account_onboarding";
    1 => account_update "account_update";
    2 => r#type "type" required;
}
