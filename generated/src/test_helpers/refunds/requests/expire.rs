// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Expire a pending refund.
///
/// `POST /v1/test_helpers/refunds/{refund}/expire`
///
/// - `refund`, in the path: Refund.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersRefundsRefundExpire")]
#[doc(alias = "posttesthelpersrefundsrefundexpire")]
pub fn expire(refund: impl Into<rt::Id<crate::refunds::Refund>>) -> Expire {
    Expire {
        refund: refund.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.refunds.expire`](expire()).
///
/// `POST /v1/test_helpers/refunds/{refund}/expire` (`PostTestHelpersRefundsRefundExpire`).
#[doc(alias = "PostTestHelpersRefundsRefundExpire")]
#[doc(alias = "posttesthelpersrefundsrefundexpire")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Expire {
    refund: rt::Id<crate::refunds::Refund>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Expire {
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
    Expire;
    0 => refund "refund" required path;
    1 => expand "expand";
}
rt::request! {
    Expire -> crate::refunds::Refund;
    "PostTestHelpersRefundsRefundExpire" Post "/v1/test_helpers/refunds/{refund}/expire" Form;
}
