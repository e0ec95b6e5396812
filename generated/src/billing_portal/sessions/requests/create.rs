// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a portal session.
///
/// `POST /v1/billing_portal/sessions`
///
/// Feature: `billing_portal`.
#[doc(alias = "PostBillingPortalSessions")]
#[doc(alias = "postbillingportalsessions")]
pub fn create() -> Create {
    Default::default()
}
/// The request of [`billing_portal.sessions.create`](create()).
///
/// `POST /v1/billing_portal/sessions` (`PostBillingPortalSessions`).
#[doc(alias = "PostBillingPortalSessions")]
#[doc(alias = "postbillingportalsessions")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    configuration: Option<rt::Id<crate::billing_portal::Configuration>>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    expand: Option<Vec<String>>,
    flow_data: Option<Box<crate::billing_portal::sessions::params::FlowData>>,
    locale: Option<crate::billing_portal::SessionLocale>,
    on_behalf_of: Option<rt::Id<crate::accounts::Account>>,
    return_url: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Configuration. At most 5000 characters.
    pub fn configuration(
        mut self,
        value: impl Into<rt::Id<crate::billing_portal::Configuration>>,
    ) -> Self {
        self.configuration = Some(value.into());
        self
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(mut self, value: impl Into<String>) -> Self {
        self.customer_account = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Flow data.
    pub fn flow_data(
        mut self,
        value: crate::billing_portal::sessions::params::FlowData,
    ) -> Self {
        self.flow_data = Some(Box::new(value));
        self
    }
    /// Locale.
    pub fn locale(mut self, value: crate::billing_portal::SessionLocale) -> Self {
        self.locale = Some(value);
        self
    }
    /// On behalf of.
    pub fn on_behalf_of(
        mut self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        self.on_behalf_of = Some(value.into());
        self
    }
    /// Return url.
    pub fn return_url(mut self, value: impl Into<String>) -> Self {
        self.return_url = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::billing_portal::Session>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => configuration "configuration";
    1 => customer "customer";
    2 => customer_account "customer_account";
    3 => expand "expand";
    4 => flow_data "flow_data";
    5 => locale "locale";
    6 => on_behalf_of "on_behalf_of";
    7 => return_url "return_url";
}
rt::request! {
    Create -> crate::billing_portal::Session;
    "PostBillingPortalSessions" Post "/v1/billing_portal/sessions" Form;
}
