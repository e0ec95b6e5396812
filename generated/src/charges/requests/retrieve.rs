// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a charge.
///
/// `GET /v1/charges/{charge}`
///
/// - `charge`, in the path: Charge. At most 5000 characters.
///
/// Feature: `charges`.
#[doc(alias = "GetChargesCharge")]
#[doc(alias = "getchargescharge")]
pub fn retrieve(charge: impl Into<rt::Id<crate::charges::Charge>>) -> Retrieve {
    Retrieve {
        charge: charge.into(),
        ..Default::default()
    }
}
/// The request of [`charges.retrieve`](retrieve()).
///
/// `GET /v1/charges/{charge}` (`GetChargesCharge`).
#[doc(alias = "GetChargesCharge")]
#[doc(alias = "getchargescharge")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    charge: rt::Id<crate::charges::Charge>,
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
            crate::ExpandPath<crate::charges::Charge>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => charge "charge" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::charges::Charge;
    "GetChargesCharge" Get "/v1/charges/{charge}" Query;
}
impl rt::Retrieve for crate::charges::Charge {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
