// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Deliver a testmode card.
///
/// `POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver`
///
/// - `card`, in the path: Card. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingDeliver")]
#[doc(alias = "posttesthelpersissuingcardscardshippingdeliver")]
pub fn deliver_card(card: impl Into<rt::Id<crate::issuing::Card>>) -> DeliverCard {
    DeliverCard {
        card: card.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.issuing.cards.deliver_card`](deliver_card()).
///
/// `POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver` (`PostTestHelpersIssuingCardsCardShippingDeliver`).
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingDeliver")]
#[doc(alias = "posttesthelpersissuingcardscardshippingdeliver")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeliverCard {
    card: rt::Id<crate::issuing::Card>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl DeliverCard {
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
    DeliverCard;
    0 => card "card" required path;
    1 => expand "expand";
}
rt::request! {
    DeliverCard -> crate::issuing::Card;
    "PostTestHelpersIssuingCardsCardShippingDeliver" Post "/v1/test_helpers/issuing/cards/{card}/shipping/deliver" Form;
}
