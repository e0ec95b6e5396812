// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Reader;
use crate::terminal::readers::params::Input;

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
    reader: impl Into<rt::Id<Reader>>,
    inputs: impl IntoIterator<Item = Input>,
) -> CollectInputs {
    CollectInputs(
        CollectInputs::default()
            .0
            .set::<rt::Id<Reader>>(0, reader)
            .set_list::<Input>(1, inputs),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.readers.collect_inputs`](collect_inputs()).
///
/// `POST /v1/terminal/readers/{reader}/collect_inputs` (`PostTerminalReadersReaderCollectInputs`).
#[doc(alias = "PostTerminalReadersReaderCollectInputs")]
#[doc(alias = "postterminalreadersreadercollectinputs")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CollectInputs(rt::Params, rt::RequestOptions);

impl CollectInputs {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Reader>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    CollectInputs -> Reader;
    "PostTerminalReadersReaderCollectInputs" Post "/v1/terminal/readers/{reader}/collect_inputs" Form;
    "reader" required path: String;
    "inputs" required: Vec<Input>;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}
