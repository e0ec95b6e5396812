// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Account onboarding: the same shape as [`AccountUpdate`].
pub type AccountOnboarding = AccountUpdate;
/// The parameters of `use_case.account_onboarding`.
///
/// Contract: `#/paths/~1v2~1core~1account_links/post/requestBody/content/application~1json/schema/properties/use_case/properties/account_onboarding`.
#[derive(Clone)]
#[must_use]
pub struct AccountUpdate(rt::Params);
impl AccountUpdate {
    /// With what is required.
    pub fn new(
        configurations: impl IntoIterator<Item = crate::v2::core::AccountConfiguration>,
        refresh_url: impl Into<String>,
    ) -> Self {
        AccountUpdate(
            AccountUpdate::default()
                .0
                .set_list::<crate::v2::core::AccountConfiguration>(1, configurations)
                .set::<String>(2, refresh_url),
        )
    }
    /// Collection options.
    pub fn collection_options(self, value: crate::params::CollectionOptions) -> Self {
        Self(self.0.set::<crate::params::CollectionOptions>(0, value))
    }
    /// Return url.
    pub fn return_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    AccountUpdate;
    "collection_options": Option<crate::params::CollectionOptions>;
    "configurations" required: Vec<crate::v2::core::AccountConfiguration>;
    "refresh_url" required: String;
    "return_url": Option<String>;
}
/// The parameters of `use_case`.
///
/// Contract: `#/paths/~1v2~1core~1account_links/post/requestBody/content/application~1json/schema/properties/use_case`.
#[derive(Clone)]
#[must_use]
pub struct UseCase(rt::Params);
impl UseCase {
    /// With what is required.
    pub fn new(r#type: crate::v2::core::AccountLinkType) -> Self {
        UseCase(UseCase::default().0.set::<crate::v2::core::AccountLinkType>(2, r#type))
    }
    /// Account onboarding.
    pub fn account_onboarding(self, value: AccountOnboarding) -> Self {
        Self(self.0.set::<AccountOnboarding>(0, value))
    }
    /// Account update.
    pub fn account_update(self, value: AccountUpdate) -> Self {
        Self(self.0.set::<AccountUpdate>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UseCase;
    "account_onboarding": Option<AccountOnboarding>;
    "account_update": Option<AccountUpdate>;
    "type" required: crate::v2::core::AccountLinkType;
}
