// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Account onboarding: the same shape as [`AccountUpdate`].
pub type AccountOnboarding = AccountUpdate;
/// The parameters of `use_case.account_onboarding`.
///
/// Contract: `#/paths/~1v2~1core~1account_links/post/requestBody/content/application~1json/schema/properties/use_case/properties/account_onboarding`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccountUpdate {
    collection_options: Option<Box<crate::params::CollectionOptions>>,
    configurations: Vec<crate::v2::core::AccountConfiguration>,
    refresh_url: String,
    return_url: Option<String>,
    extra: rt::Extra,
}
impl AccountUpdate {
    /// With what is required.
    pub fn new(
        configurations: impl IntoIterator<Item = crate::v2::core::AccountConfiguration>,
        refresh_url: impl Into<String>,
    ) -> Self {
        Self {
            configurations: configurations.into_iter().collect(),
            refresh_url: refresh_url.into(),
            ..Default::default()
        }
    }
    /// Collection options.
    pub fn collection_options(
        mut self,
        value: crate::params::CollectionOptions,
    ) -> Self {
        self.collection_options = Some(Box::new(value));
        self
    }
    /// Return url.
    pub fn return_url(mut self, value: impl Into<String>) -> Self {
        self.return_url = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AccountUpdate;
    0 => collection_options "collection_options";
    1 => configurations "configurations" required;
    2 => refresh_url "refresh_url" required;
    3 => return_url "return_url";
}
/// The parameters of `use_case`.
///
/// Contract: `#/paths/~1v2~1core~1account_links/post/requestBody/content/application~1json/schema/properties/use_case`.
#[derive(Clone, Default)]
#[must_use]
pub struct UseCase {
    account_onboarding: Option<Box<AccountOnboarding>>,
    account_update: Option<Box<AccountUpdate>>,
    r#type: crate::v2::core::AccountLinkType,
    extra: rt::Extra,
}
impl UseCase {
    /// With what is required.
    pub fn new(r#type: crate::v2::core::AccountLinkType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Account onboarding.
    pub fn account_onboarding(mut self, value: AccountOnboarding) -> Self {
        self.account_onboarding = Some(Box::new(value));
        self
    }
    /// Account update.
    pub fn account_update(mut self, value: AccountUpdate) -> Self {
        self.account_update = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UseCase;
    0 => account_onboarding "account_onboarding";
    1 => account_update "account_update";
    2 => r#type "type" required;
}
