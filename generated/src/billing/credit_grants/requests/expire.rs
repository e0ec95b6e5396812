// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Expire a credit grant.
///
/// `POST /v1/billing/credit_grants/{id}/expire`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `billing`.
#[doc(alias = "PostBillingCreditGrantsIdExpire")]
#[doc(alias = "postbillingcreditgrantsidexpire")]
pub fn expire(id: impl Into<rt::Id<crate::billing::CreditGrant>>) -> Expire {
    Expire {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`billing.credit_grants.expire`](expire()).
///
/// `POST /v1/billing/credit_grants/{id}/expire` (`PostBillingCreditGrantsIdExpire`).
#[doc(alias = "PostBillingCreditGrantsIdExpire")]
#[doc(alias = "postbillingcreditgrantsidexpire")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Expire {
    id: rt::Id<crate::billing::CreditGrant>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Expire {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    Expire;
    0 => id "id" required path;
    1 => expand "expand";
}
rt::request! {
    Expire -> crate::billing::CreditGrant;
    "PostBillingCreditGrantsIdExpire" Post "/v1/billing/credit_grants/{id}/expire" Form;
}
