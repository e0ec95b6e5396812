// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Test mode: Update an OutboundPayment.
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
/// - `tracking_details`, in the body: Tracking details.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsId")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsid")]
pub fn update(
    id: impl Into<rt::Id<crate::treasury::OutboundPayment>>,
    tracking_details: crate::test_helpers::treasury::params::TrackingDetails,
) -> Update {
    Update(
        Update::default()
            .0
            .set::<rt::Id<crate::treasury::OutboundPayment>>(0, id)
            .set::<
                crate::test_helpers::treasury::params::TrackingDetails,
            >(1, tracking_details),
        rt::RequestOptions::default(),
    )
}
/// The request of [`test_helpers.treasury.outbound_payments.update`](update()).
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}` (`PostTestHelpersTreasuryOutboundPaymentsId`).
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsId")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);
impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<crate::treasury::OutboundPayment>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}
rt::request! {
    Update -> crate::treasury::OutboundPayment;
    "PostTestHelpersTreasuryOutboundPaymentsId" Post "/v1/test_helpers/treasury/outbound_payments/{id}" Form;
    "id" required path: String;
    "tracking_details" required: crate::test_helpers::treasury::params::TrackingDetails;
    "expand": Option<Vec<String>>;
}
