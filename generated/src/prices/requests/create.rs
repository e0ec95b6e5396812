// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::prices::BillingScheme;
use crate::prices::Price;
use crate::prices::TaxBehavior;
use crate::prices::TiersMode;
use crate::prices::params::CreateRecurring;
use crate::prices::params::CurrencyOption;
use crate::prices::params::CustomUnitAmount;
use crate::prices::params::ProductData;
use crate::prices::params::Tier;
use crate::prices::params::TransformQuantity;
use crate::rt;

/// Creates a price of a product, paid once or recurring. Amount, currency and interval are fixed: for another amount, make another price and archive this one.
///
/// `POST /v1/prices`
///
/// ```
/// use stripe_client::prices;
///
/// let price = prices::create("usd")
///     .product("prod_123")
///     .unit_amount(2000)
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `currency`, in the body: The currency of the amounts beside it.
///
/// # Parameters
///
/// - [`active`](Create::active()): Whether new purchases can use the price, true if left out.
/// - [`billing_scheme`](Create::billing_scheme()): Whether each unit costs the same ([`unit_amount`](Create::unit_amount())), or the price follows [`tiers`](Create::tiers()).
/// - [`currency_options`](Create::currency_options()): The price in other currencies, by their codes.
/// - [`custom_unit_amount`](Create::custom_unit_amount()): Lets the customer choose how much to pay, within bounds, in Checkout and payment links.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`lookup_key`](Create::lookup_key()): Your own fixed name of the price, up to 200 letters: find it by this, so that code needs no price ids.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`nickname`](Create::nickname()): Your own short note on the price.
/// - [`product`](Create::product()): Id of the [product](crate::products::Product) that the price sells.
/// - [`product_data`](Create::product_data()): Makes a new product for the price, in place of the id of one.
/// - [`recurring`](Create::recurring()): How often the price bills and how usage counts.
/// - [`tax_behavior`](Create::tax_behavior()): Whether tax is in the price (`inclusive`) or added to it (`exclusive`).
/// - [`tiers`](Create::tiers()): The steps of the price, if it is `tiered`, from the lowest quantity up.
/// - [`tiers_mode`](Create::tiers_mode()): Whether each unit has the price of the tier it falls in (`graduated`), or all have that of the tier reached (`volume`).
/// - [`transfer_lookup_key`](Create::transfer_lookup_key()): Whether [`lookup_key`](Create::lookup_key()) is taken from the price that has it.
/// - [`transform_quantity`](Create::transform_quantity()): By what the quantity is divided before it is priced, and how the rest is rounded.
/// - [`unit_amount`](Create::unit_amount()): What one costs, in the smallest currency unit, 0 if it is free.
/// - [`unit_amount_decimal`](Create::unit_amount_decimal()): What one costs, in the smallest currency unit, with up to 12 decimal places.
///
/// # Answer
///
/// [`Price`](crate::prices::Price).
///
/// [Stripe's reference](https://docs.stripe.com/api/prices/create)
///
/// Feature: `prices`.
#[doc(alias = "PostPrices")]
#[doc(alias = "postprices")]
pub fn create(currency: impl Into<rt::Currency>) -> Create {
    Create(
        Create::default().0.set::<rt::Currency>(0, currency),
        rt::RequestOptions::default(),
    )
}

/// The request of [`prices.create`](create()).
///
/// `POST /v1/prices` (`PostPrices`).
#[doc(alias = "PostPrices")]
#[doc(alias = "postprices")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Whether new purchases can use the price, true if left out.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
    }

    /// Whether each unit costs the same ([`unit_amount`](Self::unit_amount())), or the price follows [`tiers`](Self::tiers()). `per_unit` or `tiered`.
    pub fn billing_scheme<K>(self, value: impl rt::Maybe<BillingScheme, K>) -> Self {
        Self(self.0.maybe::<BillingScheme, K>(2, value), self.1)
    }

    /// The price in other currencies, by their codes. An empty map is not sent. A second call replaces the first.
    pub fn currency_options<K>(
        self,
        value: impl rt::MaybeMap<CurrencyOption, K>,
    ) -> Self {
        Self(self.0.maybe_map::<CurrencyOption, K>(3, value), self.1)
    }

    /// Lets the customer choose how much to pay, within bounds, in Checkout and payment links.
    pub fn custom_unit_amount<K>(
        self,
        value: impl rt::Maybe<CustomUnitAmount, K>,
    ) -> Self {
        Self(self.0.maybe::<CustomUnitAmount, K>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// Your own fixed name of the price, up to 200 letters: find it by this, so that code needs no price ids.
    pub fn lookup_key<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(7, value), self.1)
    }

    /// Your own short note on the price. Customers don't see it.
    pub fn nickname<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// Id of the [product](crate::products::Product) that the price sells. Either this or [`product_data`](Self::product_data()) is required.
    pub fn product<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
    }

    /// Makes a new product for the price, in place of the id of one.
    pub fn product_data<K>(self, value: impl rt::Maybe<ProductData, K>) -> Self {
        Self(self.0.maybe::<ProductData, K>(10, value), self.1)
    }

    /// How often the price bills and how usage counts. Left out, it is a one-time price.
    pub fn recurring<K>(self, value: impl rt::Maybe<CreateRecurring, K>) -> Self {
        Self(self.0.maybe::<CreateRecurring, K>(11, value), self.1)
    }

    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(12, value), self.1)
    }

    /// The steps of the price, if it is `tiered`, from the lowest quantity up. An empty list says that there are none. A second call replaces the first.
    pub fn tiers<K>(self, value: impl rt::MaybeList<Tier, K>) -> Self {
        Self(self.0.maybe_list::<Tier, K>(13, value), self.1)
    }

    /// Whether each unit has the price of the tier it falls in (`graduated`), or all have that of the tier reached (`volume`).
    pub fn tiers_mode<K>(self, value: impl rt::Maybe<TiersMode, K>) -> Self {
        Self(self.0.maybe::<TiersMode, K>(14, value), self.1)
    }

    /// Whether [`lookup_key`](Self::lookup_key()) is taken from the price that has it. False fails if one does.
    pub fn transfer_lookup_key<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(15, value), self.1)
    }

    /// By what the quantity is divided before it is priced, and how the rest is rounded. Not with tiers.
    pub fn transform_quantity<K>(
        self,
        value: impl rt::Maybe<TransformQuantity, K>,
    ) -> Self {
        Self(self.0.maybe::<TransformQuantity, K>(16, value), self.1)
    }

    /// What one costs, in the smallest currency unit, 0 if it is free. Either this, [`unit_amount_decimal`](Self::unit_amount_decimal()) or [`custom_unit_amount`](Self::custom_unit_amount()) is required unless the price is in tiers.
    pub fn unit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(17, value), self.1)
    }

    /// What one costs, in the smallest currency unit, with up to 12 decimal places. Not together with [`unit_amount`](Self::unit_amount()). A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(18, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Price>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Price;
    "PostPrices" Post "/v1/prices" Form;
    "currency" required: String;
    "active": bool;
    "billing_scheme": BillingScheme;
    "currency_options": std::collections::BTreeMap<String, CurrencyOption>;
    "custom_unit_amount": CustomUnitAmount;
    "expand": Vec<String>;
    "lookup_key": String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "nickname": String;
    "product": String;
    "product_data": ProductData;
    "recurring": CreateRecurring;
    "tax_behavior": TaxBehavior;
    "tiers": Vec<Tier>;
    "tiers_mode": TiersMode;
    "transfer_lookup_key": bool;
    "transform_quantity": TransformQuantity;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}
