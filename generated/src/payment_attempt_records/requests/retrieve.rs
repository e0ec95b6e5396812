// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Payment Attempt Record.
///
/// `GET /v1/payment_attempt_records/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `payment_attempt_records`.
#[doc(alias = "GetPaymentAttemptRecordsId")]
#[doc(alias = "getpaymentattemptrecordsid")]
pub fn retrieve(
    id: impl Into<rt::Id<crate::payment_attempt_records::PaymentAttemptRecord>>,
) -> Retrieve {
    Retrieve {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`payment_attempt_records.retrieve`](retrieve()).
///
/// `GET /v1/payment_attempt_records/{id}` (`GetPaymentAttemptRecordsId`).
#[doc(alias = "GetPaymentAttemptRecordsId")]
#[doc(alias = "getpaymentattemptrecordsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    id: rt::Id<crate::payment_attempt_records::PaymentAttemptRecord>,
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
            crate::ExpandPath<crate::payment_attempt_records::PaymentAttemptRecord>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => id "id" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::payment_attempt_records::PaymentAttemptRecord;
    "GetPaymentAttemptRecordsId" Get "/v1/payment_attempt_records/{id}" Query;
}
impl rt::Retrieve for crate::payment_attempt_records::PaymentAttemptRecord {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
