// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the form is for: to onboard the account, or to change what it told.
///
/// The values of `type`.
///
/// Contract: `#/paths/~1v1~1account_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/type`.
///
/// Feature: `account_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountLinkType {
    /// `account_onboarding`: The holder enters everything, for a new account.
    AccountOnboarding,
    /// `account_update`: The holder reviews and updates what is there already. Not for every kind of account.
    AccountUpdate,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which details to ask for.
///
/// The values of `collect`.
///
/// Contract: `#/paths/~1v1~1account_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collect`.
///
/// Feature: `account_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Collect {
    /// `currently_due`: Ask only for what is needed now: a shorter form, and more may be asked later.
    CurrentlyDue,
    /// `eventually_due`: Ask at once for all that will ever be needed.
    EventuallyDue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which details onboarding asks for: only what is due now or also what will be, and whether future requirements count.
///
/// The parameters of `collection_options`.
///
/// Contract: `#/paths/~1v1~1account_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collection_options`.
#[derive(Clone)]
#[must_use]
pub struct CollectionOptions(rt::Params);

impl CollectionOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the form asks only for what is due now, or also for what will be. What is due, unless you say otherwise. `currently_due` or `eventually_due`.
    pub fn fields<K>(self, value: impl rt::Maybe<Fields, K>) -> Self {
        Self(self.0.maybe::<Fields, K>(0, value))
    }

    /// Whether the form also asks for what becomes required later. It doesn't unless you say so. `include` or `omit`.
    pub fn future_requirements<K>(
        self,
        value: impl rt::Maybe<FutureRequirements, K>,
    ) -> Self {
        Self(self.0.maybe::<FutureRequirements, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether the form asks only for what is due now, or also for what will be.
///
/// The values of `collection_options.fields`.
///
/// Contract: `#/paths/~1v1~1account_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collection_options/properties/fields`.
///
/// Feature: `account_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Fields {
    /// `currently_due`: Ask only for what is needed now: a shorter form, and more may be asked later.
    CurrentlyDue,
    /// `eventually_due`: Ask at once for all that will ever be needed.
    EventuallyDue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the form also asks for what becomes required later.
///
/// The values of `collection_options.future_requirements`.
///
/// Contract: `#/paths/~1v1~1account_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collection_options/properties/future_requirements`.
///
/// Feature: `account_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FutureRequirements {
    /// `include`: Ask for what will be required later too.
    Include,
    /// `omit`: Ask only for what is required today.
    Omit,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AccountLinkType;
    0 => AccountOnboarding "account_onboarding";
    1 => AccountUpdate "account_update";
}

rt::open_enum! {
    Collect;
    0 => CurrentlyDue "currently_due";
    1 => EventuallyDue "eventually_due";
}

rt::params! {
    CollectionOptions;
    "fields": Fields;
    "future_requirements": FutureRequirements;
}

rt::open_enum! {
    Fields;
    0 => CurrentlyDue "currently_due";
    1 => EventuallyDue "eventually_due";
}

rt::open_enum! {
    FutureRequirements;
    0 => Include "include";
    1 => Omit "omit";
}
