// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a card.
///
/// `GET /v1/issuing/cards/{card}`
///
/// - `card`, in the path: Card. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingCardsCard")]
#[doc(alias = "getissuingcardscard")]
pub fn retrieve(card: impl Into<rt::Id<crate::issuing::Card>>) -> Retrieve {
    Retrieve {
        card: card.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.cards.retrieve`](retrieve()).
///
/// `GET /v1/issuing/cards/{card}` (`GetIssuingCardsCard`).
#[doc(alias = "GetIssuingCardsCard")]
#[doc(alias = "getissuingcardscard")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    card: rt::Id<crate::issuing::Card>,
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
            crate::ExpandPath<crate::issuing::Card>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => card "card" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::issuing::Card;
    "GetIssuingCardsCard" Get "/v1/issuing/cards/{card}" Query;
}
impl rt::Retrieve for crate::issuing::Card {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
