// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Cancel the current reader action.
///
/// `POST /v1/terminal/readers/{reader}/cancel_action`
///
/// - `reader`, in the path: Reader. At most 5000 characters.
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderCancelAction")]
#[doc(alias = "postterminalreadersreadercancelaction")]
pub fn cancel_action(
    reader: impl Into<rt::Id<crate::terminal::Reader>>,
) -> CancelAction {
    CancelAction {
        reader: reader.into(),
        ..Default::default()
    }
}
/// The request of [`terminal.readers.cancel_action`](cancel_action()).
///
/// `POST /v1/terminal/readers/{reader}/cancel_action` (`PostTerminalReadersReaderCancelAction`).
#[doc(alias = "PostTerminalReadersReaderCancelAction")]
#[doc(alias = "postterminalreadersreadercancelaction")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelAction {
    reader: rt::Id<crate::terminal::Reader>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl CancelAction {
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
    CancelAction;
    0 => reader "reader" required path;
    1 => expand "expand";
}
rt::request! {
    CancelAction -> crate::terminal::Reader;
    "PostTerminalReadersReaderCancelAction" Post "/v1/terminal/readers/{reader}/cancel_action" Form;
}
