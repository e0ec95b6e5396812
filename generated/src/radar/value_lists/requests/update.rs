// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a value list.
///
/// `POST /v1/radar/value_lists/{value_list}`
///
/// - `value_list`, in the path: Value list. At most 5000 characters.
///
/// Feature: `radar`.
#[doc(alias = "PostRadarValueListsValueList")]
#[doc(alias = "postradarvaluelistsvaluelist")]
pub fn update(value_list: impl Into<rt::Id<crate::radar::ValueList>>) -> Update {
    Update {
        value_list: value_list.into(),
        ..Default::default()
    }
}
/// The request of [`radar.value_lists.update`](update()).
///
/// `POST /v1/radar/value_lists/{value_list}` (`PostRadarValueListsValueList`).
#[doc(alias = "PostRadarValueListsValueList")]
#[doc(alias = "postradarvaluelistsvaluelist")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    value_list: rt::Id<crate::radar::ValueList>,
    alias: Option<String>,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    name: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Alias. At most 100 characters.
    pub fn alias(mut self, value: impl Into<String>) -> Self {
        self.alias = Some(value.into());
        self
    }
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
    /// Name. At most 100 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::radar::ValueList>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => value_list "value_list" required path;
    1 => alias "alias";
    2 => expand "expand";
    3 => metadata "metadata";
    4 => name "name";
}
rt::request! {
    Update -> crate::radar::ValueList;
    "PostRadarValueListsValueList" Post "/v1/radar/value_lists/{value_list}" Form;
}
