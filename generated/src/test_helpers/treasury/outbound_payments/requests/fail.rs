// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Test mode: Fail an OutboundPayment.
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}/fail`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdFail")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidfail")]
pub fn fail(id: impl Into<rt::Id<crate::treasury::OutboundPayment>>) -> Fail {
    Fail {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.treasury.outbound_payments.fail`](fail()).
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}/fail` (`PostTestHelpersTreasuryOutboundPaymentsIdFail`).
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdFail")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidfail")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Fail {
    id: rt::Id<crate::treasury::OutboundPayment>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Fail {
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
    Fail;
    0 => id "id" required path;
    1 => expand "expand";
}
rt::request! {
    Fail -> crate::treasury::OutboundPayment;
    "PostTestHelpersTreasuryOutboundPaymentsIdFail" Post "/v1/test_helpers/treasury/outbound_payments/{id}/fail" Form;
}
