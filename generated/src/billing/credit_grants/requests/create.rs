// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditGrant;
use crate::billing::CreditGrantCategory;
use crate::billing::credit_grants::params::Amount;
use crate::billing::credit_grants::params::ApplicabilityConfig;
use crate::customers::Customer;
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
pub fn create(amount: Amount, applicability_config: ApplicabilityConfig) -> Create {
    Create(
        Create::default()
            .0
            .set::<Amount>(0, amount)
            .set::<ApplicabilityConfig>(1, applicability_config),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.credit_grants.create`](create()).
///
/// `POST /v1/billing/credit_grants` (`PostBillingCreditGrants`).
#[doc(alias = "PostBillingCreditGrants")]
#[doc(alias = "postbillingcreditgrants")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Category. `paid` or `promotional`.
    pub fn category(self, value: CreditGrantCategory) -> Self {
        Self(self.0.set::<CreditGrantCategory>(2, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(3, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Effective at, in seconds since 1970.
    pub fn effective_at(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(6, value), self.1)
    }

    /// Expires at, in seconds since 1970.
    pub fn expires_at(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(7, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(8, value), self.1)
    }

    /// Name. At most 100 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value), self.1)
    }

    /// Priority.
    pub fn priority(self, value: i64) -> Self {
        Self(self.0.set::<i64>(10, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<CreditGrant>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(6, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> CreditGrant;
    "PostBillingCreditGrants" Post "/v1/billing/credit_grants" Form;
    "amount" required: Amount;
    "applicability_config" required: ApplicabilityConfig;
    "category": CreditGrantCategory;
    "customer": String;
    "customer_account": String;
    "effective_at": i64;
    "expand": Vec<String>;
    "expires_at": i64;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "name": String;
    "priority": i64;
}
