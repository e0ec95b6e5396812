// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::AccountRequirementsAlternative;
use crate::rt;
use crate::types::AccountRequirementsError;

/// Account capability future requirements.
///
/// Contract: `#/components/schemas/account_capability_future_requirements`.
///
/// Feature: `accounts`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountCapabilityFutureRequirements {
    /// Alternatives. May be null.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// Current deadline, in seconds since 1970. May be null.
    pub current_deadline: Option<rt::Timestamp>,
    /// Currently due.
    pub currently_due: Vec<String>,
    /// Disabled reason. May be null.
    pub disabled_reason: Option<DisabledReason>,
    /// Errors.
    pub errors: Vec<AccountRequirementsError>,
    /// Eventually due.
    pub eventually_due: Vec<String>,
    /// Past due.
    pub past_due: Vec<String>,
    /// Pending verification.
    pub pending_verification: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account capability requirements.
///
/// Contract: `#/components/schemas/account_capability_requirements`.
///
/// Feature: `accounts`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountCapabilityRequirements {
    /// Alternatives. May be null.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// Current deadline, in seconds since 1970. May be null.
    pub current_deadline: Option<rt::Timestamp>,
    /// Currently due.
    pub currently_due: Vec<String>,
    /// Disabled reason. May be null.
    pub disabled_reason: Option<DisabledReason>,
    /// Errors.
    pub errors: Vec<AccountRequirementsError>,
    /// Eventually due.
    pub eventually_due: Vec<String>,
    /// Past due.
    pub past_due: Vec<String>,
    /// Pending verification.
    pub pending_verification: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `capability` object.
///
/// Contract: `#/components/schemas/capability`.
///
/// Feature: `accounts`.
#[derive(Default)]
#[non_exhaustive]
pub struct Capability {
    /// Account. An id; the object itself when `account` is expanded.
    pub account: rt::Expandable<Account>,
    /// Future requirements.
    pub future_requirements: Option<Box<AccountCapabilityFutureRequirements>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Capability>,
    /// Requested.
    pub requested: bool,
    /// Requested at, in seconds since 1970. May be null.
    pub requested_at: Option<rt::Timestamp>,
    /// Requirements.
    pub requirements: Option<Box<AccountCapabilityRequirements>>,
    /// Status. `active`, `inactive`, `pending` or `unrequested`.
    pub status: CapabilityStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/capability/properties/status`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CapabilityStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// `unrequested`
    Unrequested,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `disabled_reason`.
///
/// Contract: `#/components/schemas/account_capability_future_requirements/properties/disabled_reason`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisabledReason {
    /// `other`
    Other,
    /// `paused.inactivity`
    PausedInactivity,
    /// `pending.onboarding`
    PendingOnboarding,
    /// `pending.review`
    PendingReview,
    /// `platform_disabled`
    PlatformDisabled,
    /// `platform_paused`
    PlatformPaused,
    /// `rejected.inactivity`
    RejectedInactivity,
    /// `rejected.other`
    RejectedOther,
    /// `rejected.unsupported_business`
    RejectedUnsupportedBusiness,
    /// `requirements.fields_needed`
    RequirementsFieldsNeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    AccountCapabilityFutureRequirements;
    0 => alternatives "alternatives";
    1 => current_deadline "current_deadline";
    2 => currently_due "currently_due" required;
    3 => disabled_reason "disabled_reason";
    4 => errors "errors" required;
    5 => eventually_due "eventually_due" required;
    6 => past_due "past_due" required;
    7 => pending_verification "pending_verification" required;
}

rt::record! {
    AccountCapabilityRequirements;
    0 => alternatives "alternatives";
    1 => current_deadline "current_deadline";
    2 => currently_due "currently_due" required;
    3 => disabled_reason "disabled_reason";
    4 => errors "errors" required;
    5 => eventually_due "eventually_due" required;
    6 => past_due "past_due" required;
    7 => pending_verification "pending_verification" required;
}

rt::record! {
    Capability;
    const "object" = Str("capability");
    0 => account "account" required;
    1 => future_requirements "future_requirements";
    2 => id "id" required;
    3 => requested "requested" required;
    4 => requested_at "requested_at";
    5 => requirements "requirements";
    6 => status "status" required;
}

rt::expandable! {
    crate::ExpandPath;
    Capability;
    account "account" => Account;
    future_requirements "future_requirements" => AccountCapabilityFutureRequirements;
    requirements "requirements" => AccountCapabilityRequirements;
}

rt::open_enum! {
    CapabilityStatus;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
    3 => Unrequested "unrequested";
}

rt::open_enum! {
    DisabledReason;
    0 => Other "other";
    1 => PausedInactivity "paused.inactivity";
    2 => PendingOnboarding "pending.onboarding";
    3 => PendingReview "pending.review";
    4 => PlatformDisabled "platform_disabled";
    5 => PlatformPaused "platform_paused";
    6 => RejectedInactivity "rejected.inactivity";
    7 => RejectedOther "rejected.other";
    8 => RejectedUnsupportedBusiness "rejected.unsupported_business";
    9 => RequirementsFieldsNeeded "requirements.fields_needed";
}
