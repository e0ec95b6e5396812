// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a portal configuration.
///
/// `POST /v1/billing_portal/configurations`
///
/// - `features`, in the body: Features.
///
/// Feature: `billing_portal`.
#[doc(alias = "PostBillingPortalConfigurations")]
#[doc(alias = "postbillingportalconfigurations")]
pub fn create(
    features: crate::billing_portal::configurations::params::Features,
) -> Create {
    Create {
        features,
        ..Default::default()
    }
}
/// The request of [`billing_portal.configurations.create`](create()).
///
/// `POST /v1/billing_portal/configurations` (`PostBillingPortalConfigurations`).
#[doc(alias = "PostBillingPortalConfigurations")]
#[doc(alias = "postbillingportalconfigurations")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    business_profile: Option<
        Box<crate::billing_portal::configurations::params::BusinessProfile>,
    >,
    default_return_url: rt::Clearable<String>,
    expand: Option<Vec<String>>,
    features: crate::billing_portal::configurations::params::Features,
    login_page: Option<Box<crate::billing_portal::configurations::params::LoginPage>>,
    metadata: Option<rt::Metadata>,
    name: rt::Clearable<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Business profile.
    pub fn business_profile(
        mut self,
        value: crate::billing_portal::configurations::params::BusinessProfile,
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
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
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
    Create;
    0 => business_profile "business_profile";
    1 => default_return_url "default_return_url";
    2 => expand "expand";
    3 => features "features" required;
    4 => login_page "login_page";
    5 => metadata "metadata";
    6 => name "name" sensitive;
}
rt::request! {
    Create -> crate::billing_portal::Configuration;
    "PostBillingPortalConfigurations" Post "/v1/billing_portal/configurations" Form;
}
