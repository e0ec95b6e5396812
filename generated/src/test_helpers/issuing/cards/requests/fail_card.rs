// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Fail a testmode card.
///
/// `POST /v1/test_helpers/issuing/cards/{card}/shipping/fail`
///
/// - `card`, in the path: Card. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingFail")]
#[doc(alias = "posttesthelpersissuingcardscardshippingfail")]
pub fn fail_card(card: impl Into<rt::Id<crate::issuing::Card>>) -> FailCard {
    FailCard {
        card: card.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.issuing.cards.fail_card`](fail_card()).
///
/// `POST /v1/test_helpers/issuing/cards/{card}/shipping/fail` (`PostTestHelpersIssuingCardsCardShippingFail`).
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingFail")]
#[doc(alias = "posttesthelpersissuingcardscardshippingfail")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct FailCard {
    card: rt::Id<crate::issuing::Card>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl FailCard {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::issuing::Card>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    FailCard;
    0 => card "card" required path;
    1 => expand "expand";
}
rt::request! {
    FailCard -> crate::issuing::Card;
    "PostTestHelpersIssuingCardsCardShippingFail" Post "/v1/test_helpers/issuing/cards/{card}/shipping/fail" Form;
}
