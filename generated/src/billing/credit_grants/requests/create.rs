// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditGrant;
use crate::billing::CreditGrantCategory;
use crate::billing::credit_grants::params::Amount;
use crate::billing::credit_grants::params::ApplicabilityConfig;
use crate::customers::Customer;
use crate::rt;

/// Grants a customer billing credits that lower coming invoices for metered usage. Those with the lowest `priority` number are used up first, and what expires is lost.
///
/// `POST /v1/billing/credit_grants`
///
/// ```
/// use stripe_client::billing;
///
/// let credit_grant = billing::credit_grants::create(
///     billing::credit_grants::params::Amount::new(
///         billing::credit_grants::params::AmountType::Monetary,
///     ),
///     billing::credit_grants::params::ApplicabilityConfig::new(
///         billing::params::Scope::new(),
///     ),
/// )
/// .customer("cus_123")
/// .name("Example")
/// .metadata([("order_id", "1001")])
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `amount`, in the body: How much billing credit to give the customer.
/// - `applicability_config`, in the body: What the credit can pay for: metered prices with a meter alone.
///
/// # Parameters
///
/// - [`category`](Create::category()): Whether the credit is paid for, as it is if left out, or given as a promotion.
/// - [`customer`](Create::customer()): Id of the customer that it is for.
/// - [`customer_account`](Create::customer_account()): Id of the v2 account that stands for the customer, in place of [`customer`](Create::customer()).
/// - [`effective_at`](Create::effective_at()): When the credits become usable.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`expires_at`](Create::expires_at()): When credits that haven't been used are lost.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`name`](Create::name()): What the Dashboard calls the grant.
/// - [`priority`](Create::priority()): Which credits are used first: from 0, before all others, to 100.
///
/// # Answer
///
/// [`CreditGrant`](crate::billing::CreditGrant).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/credit_grants/create)
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
    /// Whether the credit is paid for, as it is if left out, or given as a promotion. For your records alone. `paid` or `promotional`.
    pub fn category<K>(self, value: impl rt::Maybe<CreditGrantCategory, K>) -> Self {
        Self(self.0.maybe::<CreditGrantCategory, K>(2, value), self.1)
    }

    /// Id of the customer that it is for.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(3, value), self.1)
    }

    /// Id of the v2 account that stands for the customer, in place of [`customer`](Self::customer()).
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// When the credits become usable. At once if left out. In seconds since 1970.
    pub fn effective_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value), self.1)
    }

    /// When credits that haven't been used are lost. Never if left out. In seconds since 1970.
    pub fn expires_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(7, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(8, value), self.1)
    }

    /// What the Dashboard calls the grant. At most 100 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
    }

    /// Which credits are used first: from 0, before all others, to 100. It is 50 if left out.
    pub fn priority(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(10, value), self.1)
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
