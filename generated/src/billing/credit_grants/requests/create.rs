// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a credit grant.
///
/// `POST /v1/billing/credit_grants`
///
/// - `amount`, in the body: Amount.
/// - `applicability_config`, in the body: Applicability config.
///
/// Feature: `billing`.
#[doc(alias = "PostBillingCreditGrants")]
#[doc(alias = "postbillingcreditgrants")]
pub fn create(
    amount: crate::billing::credit_grants::params::Amount,
    applicability_config: crate::billing::credit_grants::params::ApplicabilityConfig,
) -> Create {
    Create {
        amount,
        applicability_config,
        ..Default::default()
    }
}
/// The request of [`billing.credit_grants.create`](create()).
///
/// `POST /v1/billing/credit_grants` (`PostBillingCreditGrants`).
#[doc(alias = "PostBillingCreditGrants")]
#[doc(alias = "postbillingcreditgrants")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount: crate::billing::credit_grants::params::Amount,
    applicability_config: crate::billing::credit_grants::params::ApplicabilityConfig,
    category: Option<crate::billing::CreditGrantCategory>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    effective_at: Option<rt::Timestamp>,
    expand: Option<Vec<String>>,
    expires_at: Option<rt::Timestamp>,
    metadata: Option<rt::Metadata>,
    name: Option<String>,
    priority: Option<i64>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Category. `paid` or `promotional`.
    pub fn category(mut self, value: crate::billing::CreditGrantCategory) -> Self {
        self.category = Some(value);
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
    /// Effective at, in seconds since 1970.
    pub fn effective_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.effective_at = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expires at, in seconds since 1970.
    pub fn expires_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
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
    /// Name. At most 100 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Priority.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
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
    Create;
    0 => amount "amount" required;
    1 => applicability_config "applicability_config" required;
    2 => category "category";
    3 => customer "customer";
    4 => customer_account "customer_account";
    5 => effective_at "effective_at";
    6 => expand "expand";
    7 => expires_at "expires_at";
    8 => metadata "metadata";
    9 => name "name";
    10 => priority "priority";
}
rt::request! {
    Create -> crate::billing::CreditGrant;
    "PostBillingCreditGrants" Post "/v1/billing/credit_grants" Form;
}
