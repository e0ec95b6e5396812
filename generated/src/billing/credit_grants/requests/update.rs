// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a credit grant.
///
/// `POST /v1/billing/credit_grants/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `billing`.
#[doc(alias = "PostBillingCreditGrantsId")]
#[doc(alias = "postbillingcreditgrantsid")]
pub fn update(id: impl Into<rt::Id<crate::billing::CreditGrant>>) -> Update {
    Update {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`billing.credit_grants.update`](update()).
///
/// `POST /v1/billing/credit_grants/{id}` (`PostBillingCreditGrantsId`).
#[doc(alias = "PostBillingCreditGrantsId")]
#[doc(alias = "postbillingcreditgrantsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    id: rt::Id<crate::billing::CreditGrant>,
    expand: Option<Vec<String>>,
    expires_at: rt::Clearable<rt::Timestamp>,
    metadata: Option<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expires at, in seconds since 1970.
    pub fn expires_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.expires_at = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `expires_at`.
    pub fn clear_expires_at(mut self) -> Self {
        self.expires_at = rt::Clearable::Clear;
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
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::billing::CreditGrant>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => id "id" required path;
    1 => expand "expand";
    2 => expires_at "expires_at";
    3 => metadata "metadata";
}
rt::request! {
    Update -> crate::billing::CreditGrant;
    "PostBillingCreditGrantsId" Post "/v1/billing/credit_grants/{id}" Form;
}
