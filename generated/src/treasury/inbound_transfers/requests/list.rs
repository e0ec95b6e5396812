// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all InboundTransfers.
///
/// `GET /v1/treasury/inbound_transfers`
///
/// - `financial_account`, in the query: Financial account.
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryInboundTransfers")]
#[doc(alias = "gettreasuryinboundtransfers")]
pub fn list(financial_account: impl Into<String>) -> List {
    List {
        financial_account: financial_account.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.inbound_transfers.list`](list()).
///
/// `GET /v1/treasury/inbound_transfers` (`GetTreasuryInboundTransfers`).
#[doc(alias = "GetTreasuryInboundTransfers")]
#[doc(alias = "gettreasuryinboundtransfers")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    financial_account: String,
    limit: Option<i64>,
    starting_after: Option<String>,
    status: Option<crate::treasury::InboundTransferStatus>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Status. `canceled`, `failed`, `processing` or `succeeded`.
    pub fn status(mut self, value: crate::treasury::InboundTransferStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::treasury::InboundTransfer>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => ending_before "ending_before" query;
    1 => expand "expand" query;
    2 => financial_account "financial_account" required query;
    3 => limit "limit" query;
    4 => starting_after "starting_after" query;
    5 => status "status" query;
}
rt::request! {
    List -> rt::List<crate::treasury::InboundTransfer>;
    "GetTreasuryInboundTransfers" Get "/v1/treasury/inbound_transfers" Query;
}
rt::list! {
    List -> crate::treasury::InboundTransfer;
}
