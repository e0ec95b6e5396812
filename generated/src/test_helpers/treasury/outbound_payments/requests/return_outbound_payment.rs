// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Test mode: Return an OutboundPayment.
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}/return`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdReturn")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidreturn")]
pub fn return_outbound_payment(
    id: impl Into<rt::Id<crate::treasury::OutboundPayment>>,
) -> ReturnOutboundPayment {
    ReturnOutboundPayment {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.treasury.outbound_payments.return_outbound_payment`](return_outbound_payment()).
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}/return` (`PostTestHelpersTreasuryOutboundPaymentsIdReturn`).
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdReturn")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidreturn")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReturnOutboundPayment {
    id: rt::Id<crate::treasury::OutboundPayment>,
    expand: Option<Vec<String>>,
    returned_details: Option<
        Box<crate::test_helpers::treasury::params::ReturnedDetails>,
    >,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl ReturnOutboundPayment {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Returned details.
    pub fn returned_details(
        mut self,
        value: crate::test_helpers::treasury::params::ReturnedDetails,
    ) -> Self {
        self.returned_details = Some(Box::new(value));
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
    ReturnOutboundPayment;
    0 => id "id" required path;
    1 => expand "expand";
    2 => returned_details "returned_details";
}
rt::request! {
    ReturnOutboundPayment -> crate::treasury::OutboundPayment;
    "PostTestHelpersTreasuryOutboundPaymentsIdReturn" Post "/v1/test_helpers/treasury/outbound_payments/{id}/return" Form;
}
