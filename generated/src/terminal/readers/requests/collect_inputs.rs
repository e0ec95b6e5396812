// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Collect inputs using a Reader.
///
/// `POST /v1/terminal/readers/{reader}/collect_inputs`
///
/// - `reader`, in the path: Reader. At most 5000 characters.
/// - `inputs`, in the body: Inputs.
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderCollectInputs")]
#[doc(alias = "postterminalreadersreadercollectinputs")]
pub fn collect_inputs(
    reader: impl Into<rt::Id<crate::terminal::Reader>>,
    inputs: impl IntoIterator<Item = crate::terminal::readers::params::Input>,
) -> CollectInputs {
    CollectInputs {
        reader: reader.into(),
        inputs: inputs.into_iter().collect(),
        ..Default::default()
    }
}
/// The request of [`terminal.readers.collect_inputs`](collect_inputs()).
///
/// `POST /v1/terminal/readers/{reader}/collect_inputs` (`PostTerminalReadersReaderCollectInputs`).
#[doc(alias = "PostTerminalReadersReaderCollectInputs")]
#[doc(alias = "postterminalreadersreadercollectinputs")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CollectInputs {
    reader: rt::Id<crate::terminal::Reader>,
    expand: Option<Vec<String>>,
    inputs: Vec<crate::terminal::readers::params::Input>,
    metadata: Option<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl CollectInputs {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
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
    CollectInputs;
    0 => reader "reader" required path;
    1 => expand "expand";
    2 => inputs "inputs" required;
    3 => metadata "metadata";
}
rt::request! {
    CollectInputs -> crate::terminal::Reader;
    "PostTerminalReadersReaderCollectInputs" Post "/v1/terminal/readers/{reader}/collect_inputs" Form;
}
