// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Simulate a successful input collection.
///
/// `POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection`
///
/// - `reader`, in the path: Reader. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTerminalReadersReaderSucceedInputCollection")]
#[doc(alias = "posttesthelpersterminalreadersreadersucceedinputcollection")]
pub fn succeed_input_collection(reader: impl Into<String>) -> SucceedInputCollection {
    SucceedInputCollection {
        reader: reader.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.terminal.readers.succeed_input_collection`](succeed_input_collection()).
///
/// `POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection` (`PostTestHelpersTerminalReadersReaderSucceedInputCollection`).
#[doc(alias = "PostTestHelpersTerminalReadersReaderSucceedInputCollection")]
#[doc(alias = "posttesthelpersterminalreadersreadersucceedinputcollection")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct SucceedInputCollection {
    reader: String,
    expand: Option<Vec<String>>,
    skip_non_required_inputs: Option<
        crate::test_helpers::terminal::readers::params::SkipNonRequiredInputs,
    >,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl SucceedInputCollection {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Skip non required inputs. `all` or `none`.
    pub fn skip_non_required_inputs(
        mut self,
        value: crate::test_helpers::terminal::readers::params::SkipNonRequiredInputs,
    ) -> Self {
        self.skip_non_required_inputs = Some(value);
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
    SucceedInputCollection;
    0 => reader "reader" required path;
    1 => expand "expand";
    2 => skip_non_required_inputs "skip_non_required_inputs";
}
rt::request! {
    SucceedInputCollection -> crate::terminal::Reader;
    "PostTestHelpersTerminalReadersReaderSucceedInputCollection" Post "/v1/test_helpers/terminal/readers/{reader}/succeed_input_collection" Form;
}
