// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::prices::Price;
use crate::prices::TaxBehavior;
use crate::prices::params::CurrencyOption;
use crate::rt;

/// Changes a price's name, lookup key, tax behavior or further currencies, or archives it. The amount is fixed. Subscriptions keep an archived price.
///
/// `POST /v1/prices/{price}`
///
/// ```
/// use stripe_client::prices;
///
/// let price = prices::update("price_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `price`, in the path: Id of the price.
///
/// # Parameters
///
/// - [`active`](Update::active()): Whether it can be used for anything new.
/// - [`currency_options`](Update::currency_options()): The price in other currencies, by their codes.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`lookup_key`](Update::lookup_key()): Your own fixed name of the price, up to 200 letters: find it by this, so that code needs no price ids.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`nickname`](Update::nickname()): Your own short note on the price.
/// - [`tax_behavior`](Update::tax_behavior()): Whether tax is in the price (`inclusive`) or added to it (`exclusive`).
/// - [`transfer_lookup_key`](Update::transfer_lookup_key()): Whether [`lookup_key`](Update::lookup_key()) is taken from the price that has it.
///
/// # Answer
///
/// [`Price`](crate::prices::Price).
///
/// # Errors
///
/// The tax behavior has been set before, which can be done only once.
///
/// [Stripe's reference](https://docs.stripe.com/api/prices/update)
///
/// Feature: `prices`.
#[doc(alias = "PostPricesPrice")]
#[doc(alias = "postpricesprice")]
pub fn update(price: impl Into<rt::Id<Price>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Price>>(0, price),
        rt::RequestOptions::default(),
    )
}

/// The request of [`prices.update`](update()).
///
/// `POST /v1/prices/{price}` (`PostPricesPrice`).
#[doc(alias = "PostPricesPrice")]
#[doc(alias = "postpricesprice")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Whether it can be used for anything new. What uses it already goes on.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
    }

    /// The price in other currencies, by their codes. An empty map is not sent: [`clear_currency_options`](Self::clear_currency_options) removes what is stored. A second call replaces the first.
    pub fn currency_options<K>(
        self,
        value: impl rt::MaybeMap<CurrencyOption, K>,
    ) -> Self {
        Self(self.0.maybe_map::<CurrencyOption, K>(2, value), self.1)
    }

    /// Clears `currency_options`.
    pub fn clear_currency_options(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Your own fixed name of the price, up to 200 letters: find it by this, so that code needs no price ids.
    pub fn lookup_key<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// Your own short note on the price. Customers don't see it.
    pub fn nickname<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(7, value), self.1)
    }

    /// Whether [`lookup_key`](Self::lookup_key()) is taken from the price that has it. False fails if one does.
    pub fn transfer_lookup_key<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Price>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Price;
    "PostPricesPrice" Post "/v1/prices/{price}" Form;
    "price" required path: String;
    "active": bool;
    "currency_options": rt::Clearable<std::collections::BTreeMap<String, CurrencyOption>>;
    "expand": Vec<String>;
    "lookup_key": String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "nickname": String;
    "tax_behavior": TaxBehavior;
    "transfer_lookup_key": bool;
}
