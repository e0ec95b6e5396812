// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::shipping_rates::ShippingRate;
use crate::shipping_rates::TaxBehavior;
use crate::shipping_rates::params::CreateFixedAmount;
use crate::shipping_rates::params::DeliveryEstimate;
use crate::shipping_rates::params::ShippingRateType;
use crate::tax_codes::TaxCode;

/// Creates a shipping rate that checkout sessions and invoices can offer. Its amount is fixed, other currencies can follow.
///
/// `POST /v1/shipping_rates`
///
/// ```
/// use stripe_client::shipping_rates;
///
/// let shipping_rate = shipping_rates::create("Example")
///     .r#type(shipping_rates::params::ShippingRateType::FixedAmount)
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `display_name`, in the body: What customers see as the name of this way of shipping.
///
/// # Parameters
///
/// - [`delivery_estimate`](Create::delivery_estimate()): How long shipping takes at least and at most.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`fixed_amount`](Create::fixed_amount()): What shipping costs.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`tax_behavior`](Create::tax_behavior()): Whether tax is in the shipping price (`inclusive`) or added to it (`exclusive`).
/// - [`tax_code`](Create::tax_code()): What shipping is taxed as: the code for shipping is `txcd_92010001`.
/// - [`type`](Create::type()): How the price is found: always a `fixed_amount`.
///
/// # Answer
///
/// [`ShippingRate`](crate::shipping_rates::ShippingRate).
///
/// [Stripe's reference](https://docs.stripe.com/api/shipping_rates/create)
///
/// Feature: `shipping_rates`.
#[doc(alias = "PostShippingRates")]
#[doc(alias = "postshippingrates")]
pub fn create(display_name: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<String>(0, display_name),
        rt::RequestOptions::default(),
    )
}

/// The request of [`shipping_rates.create`](create()).
///
/// `POST /v1/shipping_rates` (`PostShippingRates`).
#[doc(alias = "PostShippingRates")]
#[doc(alias = "postshippingrates")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// How long shipping takes at least and at most. Customers see it in Checkout.
    pub fn delivery_estimate<K>(
        self,
        value: impl rt::Maybe<DeliveryEstimate, K>,
    ) -> Self {
        Self(self.0.maybe::<DeliveryEstimate, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// What shipping costs. Needed if the type is `fixed_amount`.
    pub fn fixed_amount<K>(self, value: impl rt::Maybe<CreateFixedAmount, K>) -> Self {
        Self(self.0.maybe::<CreateFixedAmount, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
    }

    /// Whether tax is in the shipping price (`inclusive`) or added to it (`exclusive`). `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(5, value), self.1)
    }

    /// What shipping is taxed as: the code for shipping is `txcd_92010001`.
    pub fn tax_code<K>(self, value: impl rt::Maybe<rt::Id<TaxCode>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TaxCode>, K>(6, value), self.1)
    }

    /// How the price is found: always a `fixed_amount`.
    pub fn r#type<K>(self, value: impl rt::Maybe<ShippingRateType, K>) -> Self {
        Self(self.0.maybe::<ShippingRateType, K>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ShippingRate>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> ShippingRate;
    "PostShippingRates" Post "/v1/shipping_rates" Form;
    "display_name" required: String;
    "delivery_estimate": DeliveryEstimate;
    "expand": Vec<String>;
    "fixed_amount": CreateFixedAmount;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "tax_behavior": TaxBehavior;
    "tax_code": String;
    "type": ShippingRateType;
}
