// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a cardholder.
///
/// `GET /v1/issuing/cardholders/{cardholder}`
///
/// - `cardholder`, in the path: Cardholder. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingCardholdersCardholder")]
#[doc(alias = "getissuingcardholderscardholder")]
pub fn retrieve(cardholder: impl Into<rt::Id<crate::issuing::Cardholder>>) -> Retrieve {
    Retrieve {
        cardholder: cardholder.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.cardholders.retrieve`](retrieve()).
///
/// `GET /v1/issuing/cardholders/{cardholder}` (`GetIssuingCardholdersCardholder`).
#[doc(alias = "GetIssuingCardholdersCardholder")]
#[doc(alias = "getissuingcardholderscardholder")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    cardholder: rt::Id<crate::issuing::Cardholder>,
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
            crate::ExpandPath<crate::issuing::Cardholder>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => cardholder "cardholder" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::issuing::Cardholder;
    "GetIssuingCardholdersCardholder" Get "/v1/issuing/cardholders/{cardholder}" Query;
}
impl rt::Retrieve for crate::issuing::Cardholder {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
