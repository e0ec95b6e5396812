// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Configuration;
use crate::v2::core::Fields;
use crate::v2::core::FutureRequirements;
use crate::v2::core::UseCaseType;

/// A single-use address that leads an account to pages of Stripe where it enters or updates what is missing. Make one when the user is about to follow it.
///
/// The `v2.core.account_link` object.
///
/// Contract: `#/components/schemas/v2.core.account_link`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountLink {
    /// Id of the connected account that the link onboards or updates.
    pub account: String,
    /// When it was made. An RFC 3339 time.
    pub created: rt::DateTime,
    /// When it can no longer be used. An RFC 3339 time.
    pub expires_at: rt::DateTime,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Where to send the account holder. It works once and for a short time.
    pub url: String,
    /// What the link lets the account holder do, and what is asked there.
    pub use_case: AccountLinkUseCase,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The settings of a link that onboards a new account.
///
/// The fields of `use_case.account_onboarding`.
///
/// Contract: `#/components/schemas/v2.core.account_link/properties/use_case/properties/account_onboarding`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountLinkAccountOnboarding {
    /// Which details onboarding asks for: only what is due now or also what will be, and whether future requirements count.
    pub collection_options: Option<Box<AccountLinkCollectionOptions>>,
    /// The roles of the account to collect details for: `customer`, `merchant`, `recipient`.
    pub configurations: Vec<Configuration>,
    /// Where users land whose link has expired or was used. Make a new link for them there.
    pub refresh_url: String,
    /// Where the account holder goes after the form. That they come back doesn't mean that all was filled in: look at the account.
    pub return_url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The settings of a link that updates an account already there.
///
/// The fields of `use_case.account_update`.
///
/// Contract: `#/components/schemas/v2.core.account_link/properties/use_case/properties/account_update`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountLinkAccountUpdate {
    /// Which details onboarding asks for: only what is due now or also what will be, and whether future requirements count.
    pub collection_options: Option<Box<AccountLinkCollectionOptions>>,
    /// The roles of the account to collect details for: `customer`, `merchant`, `recipient`.
    pub configurations: Vec<Configuration>,
    /// Where users land whose link has expired or was used. Make a new link for them there.
    pub refresh_url: String,
    /// Where the account holder goes after the form. That they come back doesn't mean that all was filled in: look at the account.
    pub return_url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which details onboarding asks for: only what is due now or also what will be, and whether future requirements count.
///
/// The fields of `use_case.account_onboarding.collection_options`.
///
/// Contract: `#/components/schemas/v2.core.account_link/properties/use_case/properties/account_onboarding/properties/collection_options`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountLinkCollectionOptions {
    /// Whether the form asks only for what is due now, or also for what will be. What is due, unless you say otherwise. `currently_due` or `eventually_due`.
    pub fields: Option<Fields>,
    /// Whether the form also asks for what becomes required later. It doesn't unless you say so. `include` or `omit`.
    pub future_requirements: Option<FutureRequirements>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the link lets the account holder do, and what is asked there.
///
/// The fields of `use_case`.
///
/// Contract: `#/components/schemas/v2.core.account_link/properties/use_case`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountLinkUseCase {
    /// The settings of a link that onboards a new account.
    pub account_onboarding: Option<Box<AccountLinkAccountOnboarding>>,
    /// The settings of a link that updates an account already there.
    pub account_update: Option<Box<AccountLinkAccountUpdate>>,
    /// What the form is for: to onboard the account, or to change what it told. `account_onboarding` or `account_update`.
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
    3 => livemode = false "livemode" required;
    4 => url "url" required;
    5 => use_case "use_case" required;
}

rt::record! {
    AccountLinkAccountOnboarding;
    0 => collection_options = None "collection_options";
    1 => configurations "configurations" required;
    2 => refresh_url "refresh_url" required;
    3 => return_url = None "return_url";
}

rt::record! {
    AccountLinkAccountUpdate;
    0 => collection_options = None "collection_options";
    1 => configurations "configurations" required;
    2 => refresh_url "refresh_url" required;
    3 => return_url = None "return_url";
}

rt::record! {
    AccountLinkCollectionOptions;
    0 => fields = None "fields";
    1 => future_requirements = None "future_requirements";
}

rt::record! {
    AccountLinkUseCase;
    0 => account_onboarding = None "account_onboarding";
    1 => account_update = None "account_update";
    2 => r#type "type" required;
}
