// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a portal configuration.
///
/// `GET /v1/billing_portal/configurations/{configuration}`
///
/// - `configuration`, in the path: Configuration. At most 5000 characters.
///
/// Feature: `billing_portal`.
#[doc(alias = "GetBillingPortalConfigurationsConfiguration")]
#[doc(alias = "getbillingportalconfigurationsconfiguration")]
pub fn retrieve(
    configuration: impl Into<rt::Id<crate::billing_portal::Configuration>>,
) -> Retrieve {
    Retrieve {
        configuration: configuration.into(),
        ..Default::default()
    }
}
/// The request of [`billing_portal.configurations.retrieve`](retrieve()).
///
/// `GET /v1/billing_portal/configurations/{configuration}` (`GetBillingPortalConfigurationsConfiguration`).
#[doc(alias = "GetBillingPortalConfigurationsConfiguration")]
#[doc(alias = "getbillingportalconfigurationsconfiguration")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    configuration: rt::Id<crate::billing_portal::Configuration>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    Retrieve;
    0 => configuration "configuration" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::billing_portal::Configuration;
    "GetBillingPortalConfigurationsConfiguration" Get "/v1/billing_portal/configurations/{configuration}" Query;
}
impl rt::Retrieve for crate::billing_portal::Configuration {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
