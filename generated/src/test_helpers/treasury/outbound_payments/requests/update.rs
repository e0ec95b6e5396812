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
    Update {
        id: id.into(),
        tracking_details,
        ..Default::default()
    }
}
/// The request of [`test_helpers.treasury.outbound_payments.update`](update()).
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}` (`PostTestHelpersTreasuryOutboundPaymentsId`).
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsId")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    id: rt::Id<crate::treasury::OutboundPayment>,
    expand: Option<Vec<String>>,
    tracking_details: crate::test_helpers::treasury::params::TrackingDetails,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
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
    Update;
    0 => id "id" required path;
    1 => expand "expand";
    2 => tracking_details "tracking_details" required;
}
rt::request! {
    Update -> crate::treasury::OutboundPayment;
    "PostTestHelpersTreasuryOutboundPaymentsId" Post "/v1/test_helpers/treasury/outbound_payments/{id}" Form;
}
