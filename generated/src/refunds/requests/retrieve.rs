// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a refund.
///
/// `GET /v1/refunds/{refund}`
///
/// - `refund`, in the path: Refund.
///
/// Feature: `refunds`.
#[doc(alias = "GetRefundsRefund")]
#[doc(alias = "getrefundsrefund")]
pub fn retrieve(refund: impl Into<rt::Id<crate::refunds::Refund>>) -> Retrieve {
    Retrieve {
        refund: refund.into(),
        ..Default::default()
    }
}
/// The request of [`refunds.retrieve`](retrieve()).
///
/// `GET /v1/refunds/{refund}` (`GetRefundsRefund`).
#[doc(alias = "GetRefundsRefund")]
#[doc(alias = "getrefundsrefund")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    refund: rt::Id<crate::refunds::Refund>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    Retrieve;
    0 => refund "refund" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::refunds::Refund;
    "GetRefundsRefund" Get "/v1/refunds/{refund}" Query;
}
impl rt::Retrieve for crate::refunds::Refund {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
