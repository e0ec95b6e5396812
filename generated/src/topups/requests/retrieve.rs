// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a top-up.
///
/// `GET /v1/topups/{topup}`
///
/// - `topup`, in the path: Topup. At most 5000 characters.
///
/// Feature: `topups`.
#[doc(alias = "GetTopupsTopup")]
#[doc(alias = "gettopupstopup")]
pub fn retrieve(topup: impl Into<rt::Id<crate::topups::Topup>>) -> Retrieve {
    Retrieve {
        topup: topup.into(),
        ..Default::default()
    }
}
/// The request of [`topups.retrieve`](retrieve()).
///
/// `GET /v1/topups/{topup}` (`GetTopupsTopup`).
#[doc(alias = "GetTopupsTopup")]
#[doc(alias = "gettopupstopup")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    topup: rt::Id<crate::topups::Topup>,
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
            crate::ExpandPath<crate::topups::Topup>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => topup "topup" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::topups::Topup;
    "GetTopupsTopup" Get "/v1/topups/{topup}" Query;
}
impl rt::Retrieve for crate::topups::Topup {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
