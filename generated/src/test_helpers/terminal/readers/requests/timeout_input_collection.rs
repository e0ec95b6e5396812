// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Simulate an input collection timeout.
///
/// `POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection`
///
/// - `reader`, in the path: Reader. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTerminalReadersReaderTimeoutInputCollection")]
#[doc(alias = "posttesthelpersterminalreadersreadertimeoutinputcollection")]
pub fn timeout_input_collection(reader: impl Into<String>) -> TimeoutInputCollection {
    TimeoutInputCollection {
        reader: reader.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.terminal.readers.timeout_input_collection`](timeout_input_collection()).
///
/// `POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection` (`PostTestHelpersTerminalReadersReaderTimeoutInputCollection`).
#[doc(alias = "PostTestHelpersTerminalReadersReaderTimeoutInputCollection")]
#[doc(alias = "posttesthelpersterminalreadersreadertimeoutinputcollection")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct TimeoutInputCollection {
    reader: String,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl TimeoutInputCollection {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::terminal::Reader>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    TimeoutInputCollection;
    0 => reader "reader" required path;
    1 => expand "expand";
}
rt::request! {
    TimeoutInputCollection -> crate::terminal::Reader;
    "PostTestHelpersTerminalReadersReaderTimeoutInputCollection" Post "/v1/test_helpers/terminal/readers/{reader}/timeout_input_collection" Form;
}
