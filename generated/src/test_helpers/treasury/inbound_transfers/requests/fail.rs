// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Test mode: Fail an InboundTransfer.
///
/// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdFail")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidfail")]
pub fn fail(id: impl Into<String>) -> Fail {
    Fail {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.treasury.inbound_transfers.fail`](fail()).
///
/// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail` (`PostTestHelpersTreasuryInboundTransfersIdFail`).
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdFail")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidfail")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Fail {
    id: String,
    expand: Option<Vec<String>>,
    failure_details: Option<
        Box<crate::test_helpers::treasury::inbound_transfers::params::FailureDetails>,
    >,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Fail {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Failure details.
    pub fn failure_details(
        mut self,
        value: crate::test_helpers::treasury::inbound_transfers::params::FailureDetails,
    ) -> Self {
        self.failure_details = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::treasury::InboundTransfer>,
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
    2 => failure_details "failure_details";
}
rt::request! {
    Fail -> crate::treasury::InboundTransfer;
    "PostTestHelpersTreasuryInboundTransfersIdFail" Post "/v1/test_helpers/treasury/inbound_transfers/{id}/fail" Form;
}
