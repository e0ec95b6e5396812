// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::issuing::Token;
use crate::rt;
use crate::sources::Source;
use crate::sources::params::CreateSourceOrder;
use crate::sources::params::Flow;
use crate::sources::params::Mandate;
use crate::sources::params::Owner;
use crate::sources::params::Receiver;
use crate::sources::params::Redirect;
use crate::sources::params::Usage;

/// Creates a source, an older way to pay with cards and other methods. Prefer [`payment_intents.create`](crate::payment_intents::create()) or [`payment_methods.create`](crate::payment_methods::create()). On behalf of a connected account it copies a source of the platform.
///
/// `POST /v1/sources`
///
/// ```
/// use stripe_client::sources;
///
/// let source = sources::create()
///     .customer("cus_123")
///     .amount(2000)
///     .currency("usd")
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`amount`](Create::amount()): What the source is good for, in the smallest currency unit.
/// - [`currency`](Create::currency()): The currency that the source can be charged in.
/// - [`customer`](Create::customer()): Id of the customer that [`original_source`](Create::original_source()) is attached to.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`flow`](Create::flow()): What the customer has to do before the source can be charged.
/// - [`mandate`](Create::mandate()): How the customer agreed to debits of this source, or didn't.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`original_source`](Create::original_source()): Id of the source to copy.
/// - [`owner`](Create::owner()): Who owns the payment method, which some kinds of source need.
/// - [`receiver`](Create::receiver()): How refunds work for a source that the customer sends money to.
/// - [`redirect`](Create::redirect()): Where the customer comes back to.
/// - [`source_order`](Create::source_order()): What is bought and where it goes.
/// - [`statement_descriptor`](Create::statement_descriptor()): What the customer's statement says of charges to this source, if their bank shows it: `RunClub 5K race ticket`.
/// - [`token`](Create::token()): Id of a token to make the source from.
/// - [`type`](Create::type()): Which payment method it is.
/// - [`usage`](Create::usage()): Whether the source can be charged often (`reusable`) or once (`single_use`).
///
/// # Answer
///
/// [`Source`](crate::sources::Source).
///
/// # What follows
///
/// Once it is `chargeable`, [`charges.create`](crate::charges::create()) charges it. Single-use sources lapse otherwise.
///
/// [Stripe's reference](https://docs.stripe.com/api/sources/create)
///
/// Feature: `sources`.
#[doc(alias = "PostSources")]
#[doc(alias = "postsources")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`sources.create`](create()).
///
/// `POST /v1/sources` (`PostSources`).
#[doc(alias = "PostSources")]
#[doc(alias = "postsources")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// What the source is good for, in the smallest currency unit. Required if it can be charged only once, not allowed for `receiver` sources, which learn it when money arrives.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value), self.1)
    }

    /// The currency that the source can be charged in. Required if it can be charged only once. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(1, value), self.1)
    }

    /// Id of the customer that [`original_source`](Self::original_source()) is attached to. Required if that is a card or another object that isn't a source.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// What the customer has to do before the source can be charged. Usually the type decides it. `code_verification`, `none`, `receiver` or `redirect`.
    pub fn flow<K>(self, value: impl rt::Maybe<Flow, K>) -> Self {
        Self(self.0.maybe::<Flow, K>(4, value), self.1)
    }

    /// How the customer agreed to debits of this source, or didn't.
    pub fn mandate<K>(self, value: impl rt::Maybe<Mandate, K>) -> Self {
        Self(self.0.maybe::<Mandate, K>(5, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(6, value), self.1)
    }

    /// Id of the source to copy.
    pub fn original_source<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Who owns the payment method, which some kinds of source need.
    pub fn owner<K>(self, value: impl rt::Maybe<Owner, K>) -> Self {
        Self(self.0.maybe::<Owner, K>(8, value), self.1)
    }

    /// How refunds work for a source that the customer sends money to. Only if [`flow`](Self::flow()) is `receiver`.
    pub fn receiver<K>(self, value: impl rt::Maybe<Receiver, K>) -> Self {
        Self(self.0.maybe::<Receiver, K>(9, value), self.1)
    }

    /// Where the customer comes back to. Required if [`flow`](Self::flow()) is `redirect`.
    pub fn redirect<K>(self, value: impl rt::Maybe<Redirect, K>) -> Self {
        Self(self.0.maybe::<Redirect, K>(10, value), self.1)
    }

    /// What is bought and where it goes. Klarna and others that give credit need it before you charge.
    pub fn source_order<K>(self, value: impl rt::Maybe<CreateSourceOrder, K>) -> Self {
        Self(self.0.maybe::<CreateSourceOrder, K>(11, value), self.1)
    }

    /// What the customer's statement says of charges to this source, if their bank shows it: `RunClub 5K race ticket`.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(12, value), self.1)
    }

    /// Id of a token to make the source from. What it holds goes before the other parameters.
    pub fn token<K>(self, value: impl rt::Maybe<rt::Id<Token>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Token>, K>(13, value), self.1)
    }

    /// Which payment method it is. Required unless [`original_source`](Self::original_source()) is copied.
    pub fn r#type<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(14, value), self.1)
    }

    /// Whether the source can be charged often (`reusable`) or once (`single_use`). It fails if the kind of source can't do that.
    pub fn usage<K>(self, value: impl rt::Maybe<Usage, K>) -> Self {
        Self(self.0.maybe::<Usage, K>(15, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Source>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Source;
    "PostSources" Post "/v1/sources" Form;
    "amount": i64;
    "currency": String;
    "customer": String;
    "expand": Vec<String>;
    "flow": Flow;
    "mandate": Mandate;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "original_source": String;
    "owner": Owner;
    "receiver": Receiver;
    "redirect": Redirect;
    "source_order": CreateSourceOrder;
    "statement_descriptor": String;
    "token" sensitive: String;
    "type": String;
    "usage": Usage;
}
