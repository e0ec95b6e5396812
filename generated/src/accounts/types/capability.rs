// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::AccountRequirementsAlternative;
use crate::rt;
use crate::types::AccountRequirementsError;

/// What will be required in the future, and by when.
///
/// Contract: `#/components/schemas/account_capability_future_requirements`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct AccountCapabilityFutureRequirements {
    /// Other ways to settle what is due: for each, the fields that replace those asked for. Giving the original fields again works too. May be null.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// When these requirements become the ones that count. What is missing then is past due, unless there is a grace period. In seconds since 1970. May be null.
    pub current_deadline: Option<rt::Timestamp>,
    /// What will be due, by field name. It becomes an ordinary requirement on the day that `current_deadline` of the future requirements names.
    pub currently_due: Vec<String>,
    /// Always null: what will be required later turns nothing off.
    pub disabled_reason: Option<DisabledReason>,
    /// What was wrong with data that were sent, and has to be mended.
    pub errors: Vec<AccountRequirementsError>,
    /// Fields that Stripe asks for at some point. As they become due, they are in [`currently_due`](Self::currently_due) as well, with a deadline.
    pub eventually_due: Vec<String>,
    /// What should have been given by the deadline of the present requirements, by field name. It is among their own past due fields too.
    pub past_due: Vec<String>,
    /// What Stripe is still checking, by field name. What fails turns up again among the fields that are due.
    pub pending_verification: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is missing for the capability, and by when it is due.
///
/// Contract: `#/components/schemas/account_capability_requirements`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct AccountCapabilityRequirements {
    /// Other ways to settle what is due: for each, the fields that replace those asked for. Giving the original fields again works too. May be null.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// When what is due must be given and verified at the latest. More requirements can bring it forward. In seconds since 1970. May be null.
    pub current_deadline: Option<rt::Timestamp>,
    /// What must be given by [`current_deadline`](Self::current_deadline) for the capability to go on, by field name. What is missing then is past due and turns it off.
    pub currently_due: Vec<String>,
    /// Why the capability is off. Null if it isn't.
    pub disabled_reason: Option<DisabledReason>,
    /// What was wrong with data that were sent, and has to be mended.
    pub errors: Vec<AccountRequirementsError>,
    /// Fields that Stripe asks for at some point. As they become due, they are in [`currently_due`](Self::currently_due) as well, with a deadline.
    pub eventually_due: Vec<String>,
    /// What should have been given by [`current_deadline`](Self::current_deadline), by field name. It keeps the capability off until it is.
    pub past_due: Vec<String>,
    /// What Stripe is still checking, by field name. What fails turns up again among the fields that are due.
    pub pending_verification: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One thing that an account is allowed to do, such as taking card payments or receiving transfers. You request it, Stripe activates it when its requirements are met, and can disable it when new ones aren't.
///
/// The `capability` object.
///
/// Contract: `#/components/schemas/capability`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct Capability {
    /// The account that the capability is for. An id; the object itself when `account` is expanded.
    pub account: rt::Expandable<Account>,
    /// What will be required in the future, and by when.
    pub future_requirements: Option<Box<AccountCapabilityFutureRequirements>>,
    /// The name of the capability: `card_payments`.
    pub id: rt::Id<Capability>,
    /// Whether the account asked for the capability.
    pub requested: bool,
    /// When the account asked for the capability. In seconds since 1970. May be null.
    pub requested_at: Option<rt::Timestamp>,
    /// What is missing for the capability, and by when it is due.
    pub requirements: Option<Box<AccountCapabilityRequirements>>,
    /// Whether the account has the capability: only if `active`. What is missing otherwise is in [`requirements`](Self::requirements). `active`, `inactive`, `pending` or `unrequested`.
    pub status: CapabilityStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the account has the capability: only if `active`.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/capability/properties/status`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CapabilityStatus {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Requested, but unusable: requirements aren't met or Stripe turned it off.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying.
    Pending,
    /// `unrequested`: Not requested: request it to have it.
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
    /// `other`: Another reason. Look in the Dashboard or contact Stripe.
    Other,
    /// `paused.inactivity`: Turned off as it wasn't used. Request it again to have it back.
    PausedInactivity,
    /// `pending.onboarding`: Onboarding isn't finished.
    PendingOnboarding,
    /// `pending.review`: Stripe is reviewing it: wait.
    PendingReview,
    /// `platform_disabled`: The platform turned it off.
    PlatformDisabled,
    /// `platform_paused`: The platform paused it.
    PlatformPaused,
    /// `rejected.inactivity`: Refused for good, as it wasn't used.
    RejectedInactivity,
    /// `rejected.other`: Stripe refused, for another reason.
    RejectedOther,
    /// `rejected.unsupported_business`: Stripe doesn't offer it to this kind of business.
    RejectedUnsupportedBusiness,
    /// `requirements.fields_needed`: Information is missing: `past_due` and `currently_due` say what.
    RequirementsFieldsNeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    AccountCapabilityFutureRequirements;
    0 => alternatives = None "alternatives";
    1 => current_deadline = None "current_deadline";
    2 => currently_due "currently_due" required;
    3 => disabled_reason = None "disabled_reason";
    4 => errors "errors" required;
    5 => eventually_due "eventually_due" required;
    6 => past_due "past_due" required;
    7 => pending_verification "pending_verification" required;
}

rt::record! {
    AccountCapabilityRequirements;
    0 => alternatives = None "alternatives";
    1 => current_deadline = None "current_deadline";
    2 => currently_due "currently_due" required;
    3 => disabled_reason = None "disabled_reason";
    4 => errors "errors" required;
    5 => eventually_due "eventually_due" required;
    6 => past_due "past_due" required;
    7 => pending_verification "pending_verification" required;
}

rt::record! {
    Capability;
    const "object" = Str("capability");
    0 => account "account" required;
    1 => future_requirements = None "future_requirements";
    2 => id "id" required;
    3 => requested = false "requested" required;
    4 => requested_at = None "requested_at";
    5 => requirements = None "requirements";
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
