// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Reverse a payout.
///
/// `POST /v1/payouts/{payout}/reverse`
///
/// - `payout`, in the path: Payout. At most 5000 characters.
///
/// Feature: `payouts`.
#[doc(alias = "PostPayoutsPayoutReverse")]
#[doc(alias = "postpayoutspayoutreverse")]
pub fn reverse(payout: impl Into<rt::Id<crate::payouts::Payout>>) -> Reverse {
    Reverse {
        payout: payout.into(),
        ..Default::default()
    }
}
/// The request of [`payouts.reverse`](reverse()).
///
/// `POST /v1/payouts/{payout}/reverse` (`PostPayoutsPayoutReverse`).
#[doc(alias = "PostPayoutsPayoutReverse")]
#[doc(alias = "postpayoutspayoutreverse")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Reverse {
    payout: rt::Id<crate::payouts::Payout>,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Reverse {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
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
    Reverse;
    0 => payout "payout" required path;
    1 => expand "expand";
    2 => metadata "metadata";
}
rt::request! {
    Reverse -> crate::payouts::Payout;
    "PostPayoutsPayoutReverse" Post "/v1/payouts/{payout}/reverse" Form;
}
