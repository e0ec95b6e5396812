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

/// Shares a source.
///
/// `POST /v1/sources`
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
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value), self.1)
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(1, value), self.1)
    }

    /// Customer. At most 500 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Flow. `code_verification`, `none`, `receiver` or `redirect`.
    pub fn flow(self, value: Flow) -> Self {
        Self(self.0.set::<Flow>(4, value), self.1)
    }

    /// Mandate.
    pub fn mandate(self, value: Mandate) -> Self {
        Self(self.0.set::<Mandate>(5, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(6, value), self.1)
    }

    /// Original source. At most 5000 characters.
    pub fn original_source(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Owner.
    pub fn owner(self, value: Owner) -> Self {
        Self(self.0.set::<Owner>(8, value), self.1)
    }

    /// Receiver.
    pub fn receiver(self, value: Receiver) -> Self {
        Self(self.0.set::<Receiver>(9, value), self.1)
    }

    /// Redirect.
    pub fn redirect(self, value: Redirect) -> Self {
        Self(self.0.set::<Redirect>(10, value), self.1)
    }

    /// Source order.
    pub fn source_order(self, value: CreateSourceOrder) -> Self {
        Self(self.0.set::<CreateSourceOrder>(11, value), self.1)
    }

    /// Statement descriptor. At most 5000 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(12, value), self.1)
    }

    /// Token. At most 5000 characters.
    pub fn token(self, value: impl Into<rt::Id<Token>>) -> Self {
        Self(self.0.set::<rt::Id<Token>>(13, value), self.1)
    }

    /// Type. At most 5000 characters.
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(14, value), self.1)
    }

    /// Usage. `reusable` or `single_use`.
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
