// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Refund.
///
/// `POST /v1/application_fees/{id}/refund`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `application_fees`.
#[doc(alias = "PostApplicationFeesIdRefund")]
#[doc(alias = "postapplicationfeesidrefund")]
pub fn refund(id: impl Into<rt::Id<crate::application_fees::ApplicationFee>>) -> Refund {
    Refund {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`application_fees.refund`](refund()).
///
/// `POST /v1/application_fees/{id}/refund` (`PostApplicationFeesIdRefund`).
#[doc(alias = "PostApplicationFeesIdRefund")]
#[doc(alias = "postapplicationfeesidrefund")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Refund {
    id: rt::Id<crate::application_fees::ApplicationFee>,
    amount: Option<i64>,
    directive: Option<String>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Refund {
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Directive. At most 5000 characters.
    pub fn directive(mut self, value: impl Into<String>) -> Self {
        self.directive = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::application_fees::ApplicationFee>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Refund;
    0 => id "id" required path;
    1 => amount "amount";
    2 => directive "directive";
    3 => expand "expand";
}
rt::request! {
    Refund -> crate::application_fees::ApplicationFee;
    "PostApplicationFeesIdRefund" Post "/v1/application_fees/{id}/refund" Form;
}
