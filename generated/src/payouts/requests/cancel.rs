// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Cancel a payout.
///
/// `POST /v1/payouts/{payout}/cancel`
///
/// - `payout`, in the path: Payout. At most 5000 characters.
///
/// Feature: `payouts`.
#[doc(alias = "PostPayoutsPayoutCancel")]
#[doc(alias = "postpayoutspayoutcancel")]
pub fn cancel(payout: impl Into<rt::Id<crate::payouts::Payout>>) -> Cancel {
    Cancel {
        payout: payout.into(),
        ..Default::default()
    }
}
/// The request of [`payouts.cancel`](cancel()).
///
/// `POST /v1/payouts/{payout}/cancel` (`PostPayoutsPayoutCancel`).
#[doc(alias = "PostPayoutsPayoutCancel")]
#[doc(alias = "postpayoutspayoutcancel")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel {
    payout: rt::Id<crate::payouts::Payout>,
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
            crate::ExpandPath<crate::payouts::Payout>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Cancel;
    0 => payout "payout" required path;
    1 => expand "expand";
}
rt::request! {
    Cancel -> crate::payouts::Payout;
    "PostPayoutsPayoutCancel" Post "/v1/payouts/{payout}/cancel" Form;
}
