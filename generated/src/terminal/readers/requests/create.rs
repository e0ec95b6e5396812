// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a Reader.
///
/// `POST /v1/terminal/readers`
///
/// - `registration_code`, in the body: Registration code. At most 5000 characters.
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReaders")]
#[doc(alias = "postterminalreaders")]
pub fn create(registration_code: impl Into<String>) -> Create {
    Create {
        registration_code: registration_code.into(),
        ..Default::default()
    }
}
/// The request of [`terminal.readers.create`](create()).
///
/// `POST /v1/terminal/readers` (`PostTerminalReaders`).
#[doc(alias = "PostTerminalReaders")]
#[doc(alias = "postterminalreaders")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    expand: Option<Vec<String>>,
    label: Option<String>,
    location: Option<rt::Id<crate::terminal::Location>>,
    metadata: rt::Clearable<rt::Metadata>,
    registration_code: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Label. At most 5000 characters.
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Location. At most 5000 characters.
    pub fn location(
        mut self,
        value: impl Into<rt::Id<crate::terminal::Location>>,
    ) -> Self {
        self.location = Some(value.into());
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
            crate::ExpandPath<crate::terminal::Reader>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => expand "expand";
    1 => label "label";
    2 => location "location";
    3 => metadata "metadata" clearable;
    4 => registration_code "registration_code" required;
}
rt::request! {
    Create -> crate::terminal::Reader;
    "PostTerminalReaders" Post "/v1/terminal/readers" Form;
}
