// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a payout.
///
/// `POST /v1/payouts/{payout}`
///
/// - `payout`, in the path: Payout. At most 5000 characters.
///
/// Feature: `payouts`.
#[doc(alias = "PostPayoutsPayout")]
#[doc(alias = "postpayoutspayout")]
pub fn update(payout: impl Into<rt::Id<crate::payouts::Payout>>) -> Update {
    Update {
        payout: payout.into(),
        ..Default::default()
    }
}
/// The request of [`payouts.update`](update()).
///
/// `POST /v1/payouts/{payout}` (`PostPayoutsPayout`).
#[doc(alias = "PostPayoutsPayout")]
#[doc(alias = "postpayoutspayout")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    payout: rt::Id<crate::payouts::Payout>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
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
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
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
    Update;
    0 => payout "payout" required path;
    1 => expand "expand";
    2 => metadata "metadata" clearable;
}
rt::request! {
    Update -> crate::payouts::Payout;
    "PostPayoutsPayout" Post "/v1/payouts/{payout}" Form;
}
