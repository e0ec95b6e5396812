// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a top-up.
///
/// `POST /v1/topups`
///
/// - `amount`, in the body: Amount, in the currency's smallest unit.
/// - `currency`, in the body: Currency.
///
/// Feature: `topups`.
#[doc(alias = "PostTopups")]
#[doc(alias = "posttopups")]
pub fn create(amount: i64, currency: impl Into<String>) -> Create {
    Create {
        amount,
        currency: currency.into(),
        ..Default::default()
    }
}
/// The request of [`topups.create`](create()).
///
/// `POST /v1/topups` (`PostTopups`).
#[doc(alias = "PostTopups")]
#[doc(alias = "posttopups")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount: i64,
    currency: String,
    description: Option<String>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    source: Option<String>,
    statement_descriptor: Option<String>,
    transfer_group: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Source. At most 5000 characters.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Statement descriptor. At most 15 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Transfer group.
    pub fn transfer_group(mut self, value: impl Into<String>) -> Self {
        self.transfer_group = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::topups::Topup>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => description "description";
    3 => expand "expand";
    4 => metadata "metadata" clearable;
    5 => source "source";
    6 => statement_descriptor "statement_descriptor";
    7 => transfer_group "transfer_group";
}
rt::request! {
    Create -> crate::topups::Topup;
    "PostTopups" Post "/v1/topups" Form;
}
