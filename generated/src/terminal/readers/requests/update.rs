// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a Reader.
///
/// `POST /v1/terminal/readers/{reader}`
///
/// - `reader`, in the path: Reader. At most 5000 characters.
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReader")]
#[doc(alias = "postterminalreadersreader")]
pub fn update(reader: impl Into<rt::Id<crate::terminal::Reader>>) -> Update {
    Update {
        reader: reader.into(),
        ..Default::default()
    }
}
/// The request of [`terminal.readers.update`](update()).
///
/// `POST /v1/terminal/readers/{reader}` (`PostTerminalReadersReader`).
#[doc(alias = "PostTerminalReadersReader")]
#[doc(alias = "postterminalreadersreader")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    reader: rt::Id<crate::terminal::Reader>,
    expand: Option<Vec<String>>,
    label: rt::Clearable<String>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Label. At most 5000 characters.
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `label`.
    pub fn clear_label(mut self) -> Self {
        self.label = rt::Clearable::Clear;
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
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
    Update;
    0 => reader "reader" required path;
    1 => expand "expand";
    2 => label "label";
    3 => metadata "metadata" clearable;
}
rt::request! {
    Update -> crate::terminal::ReaderOrDeleted;
    "PostTerminalReadersReader" Post "/v1/terminal/readers/{reader}" Form;
}
