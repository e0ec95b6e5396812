// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a payout.
///
/// `GET /v1/payouts/{payout}`
///
/// - `payout`, in the path: Payout. At most 5000 characters.
///
/// Feature: `payouts`.
#[doc(alias = "GetPayoutsPayout")]
#[doc(alias = "getpayoutspayout")]
pub fn retrieve(payout: impl Into<rt::Id<crate::payouts::Payout>>) -> Retrieve {
    Retrieve {
        payout: payout.into(),
        ..Default::default()
    }
}
/// The request of [`payouts.retrieve`](retrieve()).
///
/// `GET /v1/payouts/{payout}` (`GetPayoutsPayout`).
#[doc(alias = "GetPayoutsPayout")]
#[doc(alias = "getpayoutspayout")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    payout: rt::Id<crate::payouts::Payout>,
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
            crate::ExpandPath<crate::payouts::Payout>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => payout "payout" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::payouts::Payout;
    "GetPayoutsPayout" Get "/v1/payouts/{payout}" Query;
}
impl rt::Retrieve for crate::payouts::Payout {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
