// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
    pub fn customer(self, value: impl Into<rt::Id<crate::customers::Customer>>) -> Self {
        Self(self.0.set::<rt::Id<crate::customers::Customer>>(2, value), self.1)
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }
    /// Flow. `code_verification`, `none`, `receiver` or `redirect`.
    pub fn flow(self, value: crate::sources::params::Flow) -> Self {
        Self(self.0.set::<crate::sources::params::Flow>(4, value), self.1)
    }
    /// Mandate.
    pub fn mandate(self, value: crate::sources::params::Mandate) -> Self {
        Self(self.0.set::<crate::sources::params::Mandate>(5, value), self.1)
    }
    /// Metadata. A map with free keys.
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
    pub fn owner(self, value: crate::sources::params::Owner) -> Self {
        Self(self.0.set::<crate::sources::params::Owner>(8, value), self.1)
    }
    /// Receiver.
    pub fn receiver(self, value: crate::sources::params::Receiver) -> Self {
        Self(self.0.set::<crate::sources::params::Receiver>(9, value), self.1)
    }
    /// Redirect.
    pub fn redirect(self, value: crate::sources::params::Redirect) -> Self {
        Self(self.0.set::<crate::sources::params::Redirect>(10, value), self.1)
    }
    /// Source order.
    pub fn source_order(self, value: crate::sources::params::CreateSourceOrder) -> Self {
        Self(self.0.set::<crate::sources::params::CreateSourceOrder>(11, value), self.1)
    }
    /// Statement descriptor. At most 5000 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(12, value), self.1)
    }
    /// Token. At most 5000 characters.
    pub fn token(self, value: impl Into<rt::Id<crate::issuing::Token>>) -> Self {
        Self(self.0.set::<rt::Id<crate::issuing::Token>>(13, value), self.1)
    }
    /// Type. At most 5000 characters.
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(14, value), self.1)
    }
    /// Usage. `reusable` or `single_use`.
    pub fn usage(self, value: crate::sources::params::Usage) -> Self {
        Self(self.0.set::<crate::sources::params::Usage>(15, value), self.1)
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<crate::sources::Source>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}
rt::request! {
    Create -> crate::sources::Source;
    "PostSources" Post "/v1/sources" Form;
    "amount": Option<i64>;
    "currency": Option<String>;
    "customer": Option<String>;
    "expand": Option<Vec<String>>;
    "flow": Option<crate::sources::params::Flow>;
    "mandate": Option<crate::sources::params::Mandate>;
    "metadata": Option<rt::Metadata>;
    "original_source": Option<String>;
    "owner": Option<crate::sources::params::Owner>;
    "receiver": Option<crate::sources::params::Receiver>;
    "redirect": Option<crate::sources::params::Redirect>;
    "source_order": Option<crate::sources::params::CreateSourceOrder>;
    "statement_descriptor": Option<String>;
    "token" sensitive: Option<String>;
    "type": Option<String>;
    "usage": Option<crate::sources::params::Usage>;
}
