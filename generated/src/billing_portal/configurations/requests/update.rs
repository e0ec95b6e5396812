// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a portal configuration.
///
/// `POST /v1/billing_portal/configurations/{configuration}`
///
/// - `configuration`, in the path: Configuration. At most 5000 characters.
///
/// Feature: `billing_portal`.
#[doc(alias = "PostBillingPortalConfigurationsConfiguration")]
#[doc(alias = "postbillingportalconfigurationsconfiguration")]
pub fn update(
    configuration: impl Into<rt::Id<crate::billing_portal::Configuration>>,
) -> Update {
    Update {
        configuration: configuration.into(),
        ..Default::default()
    }
}
/// The request of [`billing_portal.configurations.update`](update()).
///
/// `POST /v1/billing_portal/configurations/{configuration}` (`PostBillingPortalConfigurationsConfiguration`).
#[doc(alias = "PostBillingPortalConfigurationsConfiguration")]
#[doc(alias = "postbillingportalconfigurationsconfiguration")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    configuration: rt::Id<crate::billing_portal::Configuration>,
    active: Option<bool>,
    business_profile: Option<
        Box<crate::billing_portal::configurations::params::UpdateBusinessProfile>,
    >,
    default_return_url: rt::Clearable<String>,
    expand: Option<Vec<String>>,
    features: Option<Box<crate::billing_portal::configurations::params::UpdateFeatures>>,
    login_page: Option<Box<crate::billing_portal::configurations::params::LoginPage>>,
    metadata: rt::Clearable<rt::Metadata>,
    name: rt::Clearable<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Business profile.
    pub fn business_profile(
        mut self,
        value: crate::billing_portal::configurations::params::UpdateBusinessProfile,
    ) -> Self {
        self.business_profile = Some(Box::new(value));
        self
    }
    /// Default return url.
    pub fn default_return_url(mut self, value: impl Into<String>) -> Self {
        self.default_return_url = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `default_return_url`.
    pub fn clear_default_return_url(mut self) -> Self {
        self.default_return_url = rt::Clearable::Clear;
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Features.
    pub fn features(
        mut self,
        value: crate::billing_portal::configurations::params::UpdateFeatures,
    ) -> Self {
        self.features = Some(Box::new(value));
        self
    }
    /// Login page.
    pub fn login_page(
        mut self,
        value: crate::billing_portal::configurations::params::LoginPage,
    ) -> Self {
        self.login_page = Some(Box::new(value));
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Name. At most 256 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `name`.
    pub fn clear_name(mut self) -> Self {
        self.name = rt::Clearable::Clear;
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::billing_portal::Configuration>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => configuration "configuration" required path;
    1 => active "active";
    2 => business_profile "business_profile";
    3 => default_return_url "default_return_url";
    4 => expand "expand";
    5 => features "features";
    6 => login_page "login_page";
    7 => metadata "metadata" clearable;
    8 => name "name" sensitive;
}
rt::request! {
    Update -> crate::billing_portal::Configuration;
    "PostBillingPortalConfigurationsConfiguration" Post "/v1/billing_portal/configurations/{configuration}" Form;
}
