// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Configuration;
use crate::v2::core::Fields;
use crate::v2::core::FutureRequirements;
use crate::v2::core::UseCaseType;

/// The settings of a link that onboards a new account.
///
/// The parameters of `use_case.account_onboarding`.
///
/// Contract: `#/paths/~1v2~1core~1account_links/post/requestBody/content/application~1json/schema/properties/use_case/properties/account_onboarding`.
#[derive(Clone)]
#[must_use]
pub struct AccountOnboarding(rt::Params);

impl AccountOnboarding {
    /// With what is required.
    pub fn new(
        configurations: impl IntoIterator<Item = Configuration>,
        refresh_url: impl Into<String>,
    ) -> Self {
        AccountOnboarding(
            AccountOnboarding::default()
                .0
                .set_list::<Configuration>(0, configurations)
                .set::<String>(1, refresh_url),
        )
    }

    /// Which details onboarding asks for: only what is due now or also what will be, and whether future requirements count.
    pub fn collection_options<K>(
        self,
        value: impl rt::Maybe<CollectionOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectionOptions, K>(2, value))
    }

    /// Where the account holder goes after leaving or finishing the form. That they come back doesn't mean that all was filled in: look at the account.
    pub fn return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The settings of a link that updates an account already there.
///
/// The parameters of `use_case.account_update`.
///
/// Contract: `#/paths/~1v2~1core~1account_links/post/requestBody/content/application~1json/schema/properties/use_case/properties/account_update`.
#[derive(Clone)]
#[must_use]
pub struct AccountUpdate(rt::Params);

impl AccountUpdate {
    /// With what is required.
    pub fn new(
        configurations: impl IntoIterator<Item = Configuration>,
        refresh_url: impl Into<String>,
    ) -> Self {
        AccountUpdate(
            AccountUpdate::default()
                .0
                .set_list::<Configuration>(0, configurations)
                .set::<String>(1, refresh_url),
        )
    }

    /// Which details onboarding asks for: only what is due now or also what will be, and whether future requirements count.
    pub fn collection_options<K>(
        self,
        value: impl rt::Maybe<CollectionOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectionOptions, K>(2, value))
    }

    /// Where the account holder goes after leaving or finishing the form. That they come back doesn't mean that all was filled in: look at the account.
    pub fn return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which details onboarding asks for: only what is due now or also what will be, and whether future requirements count.
///
/// The parameters of `use_case.account_onboarding.collection_options`.
///
/// Contract: `#/paths/~1v2~1core~1account_links/post/requestBody/content/application~1json/schema/properties/use_case/properties/account_onboarding/properties/collection_options`.
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

/// What the link lets the account holder do, and what is asked there.
///
/// The parameters of `use_case`.
///
/// Contract: `#/paths/~1v2~1core~1account_links/post/requestBody/content/application~1json/schema/properties/use_case`.
#[derive(Clone)]
#[must_use]
pub struct UseCase(rt::Params);

impl UseCase {
    /// With what is required.
    pub fn new(r#type: UseCaseType) -> Self {
        UseCase(UseCase::default().0.set::<UseCaseType>(0, r#type))
    }

    /// The settings of a link that onboards a new account.
    pub fn account_onboarding<K>(
        self,
        value: impl rt::Maybe<AccountOnboarding, K>,
    ) -> Self {
        Self(self.0.maybe::<AccountOnboarding, K>(1, value))
    }

    /// The settings of a link that updates an account already there.
    pub fn account_update<K>(self, value: impl rt::Maybe<AccountUpdate, K>) -> Self {
        Self(self.0.maybe::<AccountUpdate, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AccountOnboarding;
    "configurations" required: Vec<Configuration>;
    "refresh_url" required: String;
    "collection_options": CollectionOptions;
    "return_url": String;
}

rt::params! {
    AccountUpdate;
    "configurations" required: Vec<Configuration>;
    "refresh_url" required: String;
    "collection_options": CollectionOptions;
    "return_url": String;
}

rt::params! {
    CollectionOptions;
    "fields": Fields;
    "future_requirements": FutureRequirements;
}

rt::params! {
    UseCase;
    "type" required: UseCaseType;
    "account_onboarding": AccountOnboarding;
    "account_update": AccountUpdate;
}
