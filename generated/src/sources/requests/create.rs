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
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value), self.1)
    }

    /// The currency that the source can be charged in. Required if it can be charged only once. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(1, value), self.1)
    }

    /// Id of the customer that [`original_source`](Self::original_source()) is attached to. Required if that is a card or another object that isn't a source.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// What the customer has to do before the source can be charged. Usually the type decides it. `code_verification`, `none`, `receiver` or `redirect`.
    pub fn flow(self, value: Flow) -> Self {
        Self(self.0.set::<Flow>(4, value), self.1)
    }

    /// How the customer agreed to debits of this source, or didn't.
    pub fn mandate(self, value: Mandate) -> Self {
        Self(self.0.set::<Mandate>(5, value), self.1)
    }

    /// Your own keys and values to keep with the object. Keys that aren't named stay, a key set to an empty text goes, clearing the map removes all. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(6, value), self.1)
    }

    /// Id of the source to copy.
    pub fn original_source(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Who owns the payment method, which some kinds of source need.
    pub fn owner(self, value: Owner) -> Self {
        Self(self.0.set::<Owner>(8, value), self.1)
    }

    /// How refunds work for a source that the customer sends money to. Only if [`flow`](Self::flow()) is `receiver`.
    pub fn receiver(self, value: Receiver) -> Self {
        Self(self.0.set::<Receiver>(9, value), self.1)
    }

    /// Where the customer comes back to. Required if [`flow`](Self::flow()) is `redirect`.
    pub fn redirect(self, value: Redirect) -> Self {
        Self(self.0.set::<Redirect>(10, value), self.1)
    }

    /// What is bought and where it goes. Klarna and others that give credit need it before you charge.
    pub fn source_order(self, value: CreateSourceOrder) -> Self {
        Self(self.0.set::<CreateSourceOrder>(11, value), self.1)
    }

    /// What the customer's statement says of charges to this source, if their bank shows it: `RunClub 5K race ticket`.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(12, value), self.1)
    }

    /// Id of a token to make the source from. What it holds goes before the other parameters.
    pub fn token(self, value: impl Into<rt::Id<Token>>) -> Self {
        Self(self.0.set::<rt::Id<Token>>(13, value), self.1)
    }

    /// Which payment method it is. Required unless [`original_source`](Self::original_source()) is copied.
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(14, value), self.1)
    }

    /// Whether the source can be charged often (`reusable`) or once (`single_use`). It fails if the kind of source can't do that. `reusable` or `single_use`.
    pub fn usage(self, value: Usage) -> Self {
        Self(self.0.set::<Usage>(15, value), self.1)
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
