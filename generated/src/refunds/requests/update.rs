// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a refund.
///
/// `POST /v1/refunds/{refund}`
///
/// - `refund`, in the path: Refund.
///
/// Feature: `refunds`.
#[doc(alias = "PostRefundsRefund")]
#[doc(alias = "postrefundsrefund")]
pub fn update(refund: impl Into<rt::Id<crate::refunds::Refund>>) -> Update {
    Update {
        refund: refund.into(),
        ..Default::default()
    }
}
/// The request of [`refunds.update`](update()).
///
/// `POST /v1/refunds/{refund}` (`PostRefundsRefund`).
#[doc(alias = "PostRefundsRefund")]
#[doc(alias = "postrefundsrefund")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    refund: rt::Id<crate::refunds::Refund>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
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
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::refunds::Refund>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => refund "refund" required path;
    1 => expand "expand";
    2 => metadata "metadata" clearable;
}
rt::request! {
    Update -> crate::refunds::Refund;
    "PostRefundsRefund" Post "/v1/refunds/{refund}" Form;
}
