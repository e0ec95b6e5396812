// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Mandate.
///
/// `GET /v1/mandates/{mandate}`
///
/// - `mandate`, in the path: Mandate.
///
/// Feature: `mandates`.
#[doc(alias = "GetMandatesMandate")]
#[doc(alias = "getmandatesmandate")]
pub fn retrieve(mandate: impl Into<rt::Id<crate::mandates::Mandate>>) -> Retrieve {
    Retrieve {
        mandate: mandate.into(),
        ..Default::default()
    }
}
/// The request of [`mandates.retrieve`](retrieve()).
///
/// `GET /v1/mandates/{mandate}` (`GetMandatesMandate`).
#[doc(alias = "GetMandatesMandate")]
#[doc(alias = "getmandatesmandate")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    mandate: rt::Id<crate::mandates::Mandate>,
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
            crate::ExpandPath<crate::mandates::Mandate>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => mandate "mandate" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::mandates::Mandate;
    "GetMandatesMandate" Get "/v1/mandates/{mandate}" Query;
}
impl rt::Retrieve for crate::mandates::Mandate {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
