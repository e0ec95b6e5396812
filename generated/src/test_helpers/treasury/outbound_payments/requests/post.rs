// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Test mode: Post an OutboundPayment.
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}/post`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdPost")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidpost")]
pub fn post(id: impl Into<rt::Id<crate::treasury::OutboundPayment>>) -> Post {
    Post {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.treasury.outbound_payments.post`](post()).
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}/post` (`PostTestHelpersTreasuryOutboundPaymentsIdPost`).
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdPost")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidpost")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Post {
    id: rt::Id<crate::treasury::OutboundPayment>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Post {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::treasury::OutboundPayment>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Post;
    0 => id "id" required path;
    1 => expand "expand";
}
rt::request! {
    Post -> crate::treasury::OutboundPayment;
    "PostTestHelpersTreasuryOutboundPaymentsIdPost" Post "/v1/test_helpers/treasury/outbound_payments/{id}/post" Form;
}
