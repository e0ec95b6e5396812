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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount: Option<i64>,
    currency: Option<rt::Currency>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    expand: Option<Vec<String>>,
    flow: Option<crate::sources::params::Flow>,
    mandate: Option<Box<crate::sources::params::Mandate>>,
    metadata: Option<rt::Metadata>,
    original_source: Option<String>,
    owner: Option<Box<crate::params::Owner>>,
    receiver: Option<Box<crate::sources::params::Receiver>>,
    redirect: Option<Box<crate::params::Redirect>>,
    source_order: Option<Box<crate::sources::params::SourceOrder>>,
    statement_descriptor: Option<String>,
    token: Option<rt::Id<crate::issuing::Token>>,
    r#type: Option<String>,
    usage: Option<crate::sources::params::Usage>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Customer. At most 500 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Flow. `code_verification`, `none`, `receiver` or `redirect`.
    pub fn flow(mut self, value: crate::sources::params::Flow) -> Self {
        self.flow = Some(value);
        self
    }
    /// Mandate.
    pub fn mandate(mut self, value: crate::sources::params::Mandate) -> Self {
        self.mandate = Some(Box::new(value));
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Original source. At most 5000 characters.
    pub fn original_source(mut self, value: impl Into<String>) -> Self {
        self.original_source = Some(value.into());
        self
    }
    /// Owner.
    pub fn owner(mut self, value: crate::params::Owner) -> Self {
        self.owner = Some(Box::new(value));
        self
    }
    /// Receiver.
    pub fn receiver(mut self, value: crate::sources::params::Receiver) -> Self {
        self.receiver = Some(Box::new(value));
        self
    }
    /// Redirect.
    pub fn redirect(mut self, value: crate::params::Redirect) -> Self {
        self.redirect = Some(Box::new(value));
        self
    }
    /// Source order.
    pub fn source_order(mut self, value: crate::sources::params::SourceOrder) -> Self {
        self.source_order = Some(Box::new(value));
        self
    }
    /// Statement descriptor. At most 5000 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Token. At most 5000 characters.
    pub fn token(mut self, value: impl Into<rt::Id<crate::issuing::Token>>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Type. At most 5000 characters.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Usage. `reusable` or `single_use`.
    pub fn usage(mut self, value: crate::sources::params::Usage) -> Self {
        self.usage = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::sources::Source>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => amount "amount";
    1 => currency "currency";
    2 => customer "customer";
    3 => expand "expand";
    4 => flow "flow";
    5 => mandate "mandate";
    6 => metadata "metadata";
    7 => original_source "original_source";
    8 => owner "owner";
    9 => receiver "receiver";
    10 => redirect "redirect";
    11 => source_order "source_order";
    12 => statement_descriptor "statement_descriptor";
    13 => token "token" sensitive;
    14 => r#type "type";
    15 => usage "usage";
}
rt::request! {
    Create -> crate::sources::Source;
    "PostSources" Post "/v1/sources" Form;
}
