// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::sources::Source;
use crate::sources::params::Mandate;
use crate::sources::params::Owner;
use crate::sources::params::UpdateSourceOrder;

/// Changes a source's owner, mandate or metadata, and for some types its amount or order.
///
/// `POST /v1/sources/{source}`
///
/// ```
/// use stripe_client::sources;
///
/// let source = sources::update("src_123")
///     .amount(2000)
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `source`, in the path: Id of the source.
///
/// # Parameters
///
/// - [`amount`](Update::amount()): What the source is good for, in the smallest currency unit.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`mandate`](Update::mandate()): How the customer agreed to debits of this source, or didn't.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`owner`](Update::owner()): Who owns the payment method, which some kinds of source need.
/// - [`source_order`](Update::source_order()): What is bought and where it goes.
///
/// # Answer
///
/// [`Source`](crate::sources::Source).
///
/// [Stripe's reference](https://docs.stripe.com/api/sources/update)
///
/// Feature: `sources`.
#[doc(alias = "PostSourcesSource")]
#[doc(alias = "postsourcessource")]
pub fn update(source: impl Into<rt::Id<Source>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Source>>(0, source),
        rt::RequestOptions::default(),
    )
}

/// The request of [`sources.update`](update()).
///
/// `POST /v1/sources/{source}` (`PostSourcesSource`).
#[doc(alias = "PostSourcesSource")]
#[doc(alias = "postsourcessource")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// What the source is good for, in the smallest currency unit.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// How the customer agreed to debits of this source, or didn't.
    pub fn mandate<K>(self, value: impl rt::Maybe<Mandate, K>) -> Self {
        Self(self.0.maybe::<Mandate, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Who owns the payment method, which some kinds of source need.
    pub fn owner<K>(self, value: impl rt::Maybe<Owner, K>) -> Self {
        Self(self.0.maybe::<Owner, K>(5, value), self.1)
    }

    /// What is bought and where it goes. Klarna and others that give credit need it before you charge.
    pub fn source_order<K>(self, value: impl rt::Maybe<UpdateSourceOrder, K>) -> Self {
        Self(self.0.maybe::<UpdateSourceOrder, K>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Source>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Source;
    "PostSourcesSource" Post "/v1/sources/{source}" Form;
    "source" required path: String;
    "amount": i64;
    "expand": Vec<String>;
    "mandate": Mandate;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "owner": Owner;
    "source_order": UpdateSourceOrder;
}
