// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List Payment Attempt Records.
///
/// `GET /v1/payment_attempt_records`
///
/// - `payment_record`, in the query: Payment record. At most 5000 characters.
///
/// Feature: `payment_attempt_records`.
#[doc(alias = "GetPaymentAttemptRecords")]
#[doc(alias = "getpaymentattemptrecords")]
pub fn list(
    payment_record: impl Into<rt::Id<crate::payment_records::PaymentRecord>>,
) -> List {
    List {
        payment_record: payment_record.into(),
        ..Default::default()
    }
}
/// The request of [`payment_attempt_records.list`](list()).
///
/// `GET /v1/payment_attempt_records` (`GetPaymentAttemptRecords`).
#[doc(alias = "GetPaymentAttemptRecords")]
#[doc(alias = "getpaymentattemptrecords")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    payment_record: rt::Id<crate::payment_records::PaymentRecord>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
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
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<
                rt::List<crate::payment_attempt_records::PaymentAttemptRecord>,
            >,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => expand "expand" query;
    1 => limit "limit" query;
    2 => payment_record "payment_record" required query;
    3 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::payment_attempt_records::PaymentAttemptRecord>;
    "GetPaymentAttemptRecords" Get "/v1/payment_attempt_records" Query;
}
rt::list! {
    List -> crate::payment_attempt_records::PaymentAttemptRecord;
}
