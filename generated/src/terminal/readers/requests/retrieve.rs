// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Reader.
///
/// `GET /v1/terminal/readers/{reader}`
///
/// - `reader`, in the path: Reader. At most 5000 characters.
///
/// Feature: `terminal`.
#[doc(alias = "GetTerminalReadersReader")]
#[doc(alias = "getterminalreadersreader")]
pub fn retrieve(reader: impl Into<rt::Id<crate::terminal::Reader>>) -> Retrieve {
    Retrieve {
        reader: reader.into(),
        ..Default::default()
    }
}
/// The request of [`terminal.readers.retrieve`](retrieve()).
///
/// `GET /v1/terminal/readers/{reader}` (`GetTerminalReadersReader`).
#[doc(alias = "GetTerminalReadersReader")]
#[doc(alias = "getterminalreadersreader")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    reader: rt::Id<crate::terminal::Reader>,
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
            crate::ExpandPath<crate::terminal::ReaderOrDeleted>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => reader "reader" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::terminal::ReaderOrDeleted;
    "GetTerminalReadersReader" Get "/v1/terminal/readers/{reader}" Query;
}
impl rt::Retrieve for crate::terminal::Reader {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
