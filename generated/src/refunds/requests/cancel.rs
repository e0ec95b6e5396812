// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Cancel a refund.
///
/// `POST /v1/refunds/{refund}/cancel`
///
/// - `refund`, in the path: Refund.
///
/// Feature: `refunds`.
#[doc(alias = "PostRefundsRefundCancel")]
#[doc(alias = "postrefundsrefundcancel")]
pub fn cancel(refund: impl Into<rt::Id<crate::refunds::Refund>>) -> Cancel {
    Cancel {
        refund: refund.into(),
        ..Default::default()
    }
}
/// The request of [`refunds.cancel`](cancel()).
///
/// `POST /v1/refunds/{refund}/cancel` (`PostRefundsRefundCancel`).
#[doc(alias = "PostRefundsRefundCancel")]
#[doc(alias = "postrefundsrefundcancel")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel {
    refund: rt::Id<crate::refunds::Refund>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Cancel {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::refunds::Refund>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Cancel;
    0 => refund "refund" required path;
    1 => expand "expand";
}
rt::request! {
    Cancel -> crate::refunds::Refund;
    "PostRefundsRefundCancel" Post "/v1/refunds/{refund}/cancel" Form;
}
