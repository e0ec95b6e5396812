// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::climate::Order;
use crate::climate::orders::params::CreateBeneficiary;
use crate::rt;

/// Orders tons of carbon removal and pays at once from your Stripe balance.
///
/// `POST /v1/climate/orders`
///
/// ```
/// use stripe_client::climate;
///
/// let order = climate::orders::create("prod_123")
///     .amount(2000)
///     .currency("usd")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `product`, in the body: Id of the climate product to order.
///
/// # Parameters
///
/// - [`amount`](Create::amount()): How much to spend on carbon removal, in the smallest currency unit.
/// - [`beneficiary`](Create::beneficiary()): Who the carbon removal is for, as others may read it.
/// - [`currency`](Create::currency()): The currency to pay in, one that your account settles in.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`metric_tons`](Create::metric_tons()): How many tons of carbon to remove.
///
/// # Answer
///
/// [`Order`](crate::climate::Order).
///
/// # Errors
///
/// The balance is too low, or the product has nothing left to sell.
///
/// [Stripe's reference](https://docs.stripe.com/api/climate/orders/create)
///
/// Feature: `climate`.
#[doc(alias = "PostClimateOrders")]
#[doc(alias = "postclimateorders")]
pub fn create(product: impl Into<String>) -> Create {
    Create(Create::default().0.set::<String>(0, product), rt::RequestOptions::default())
}

/// The request of [`climate.orders.create`](create()).
///
/// `POST /v1/climate/orders` (`PostClimateOrders`).
#[doc(alias = "PostClimateOrders")]
#[doc(alias = "postclimateorders")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// How much to spend on carbon removal, in the smallest currency unit. Either this or [`metric_tons`](Self::metric_tons()) is required.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// Who the carbon removal is for, as others may read it. Your account if not set.
    pub fn beneficiary<K>(self, value: impl rt::Maybe<CreateBeneficiary, K>) -> Self {
        Self(self.0.maybe::<CreateBeneficiary, K>(2, value), self.1)
    }

    /// The currency to pay in, one that your account settles in. Your default currency if left out.
    pub fn currency<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value), self.1)
    }

    /// How many tons of carbon to remove. Either this or [`amount`](Self::amount()) is required. A decimal number as text.
    pub fn metric_tons<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Order>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Order;
    "PostClimateOrders" Post "/v1/climate/orders" Form;
    "product" required: String;
    "amount": i64;
    "beneficiary": CreateBeneficiary;
    "currency": String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "metric_tons": String;
}
