// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a value list.
///
/// `POST /v1/radar/value_lists`
///
/// - `alias`, in the body: Alias. At most 100 characters.
/// - `name`, in the body: Name. At most 100 characters.
///
/// Feature: `radar`.
#[doc(alias = "PostRadarValueLists")]
#[doc(alias = "postradarvaluelists")]
pub fn create(alias: impl Into<String>, name: impl Into<String>) -> Create {
    Create {
        alias: alias.into(),
        name: name.into(),
        ..Default::default()
    }
}
/// The request of [`radar.value_lists.create`](create()).
///
/// `POST /v1/radar/value_lists` (`PostRadarValueLists`).
#[doc(alias = "PostRadarValueLists")]
#[doc(alias = "postradarvaluelists")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    alias: String,
    expand: Option<Vec<String>>,
    item_type: Option<crate::radar::ValueListItemType>,
    metadata: Option<rt::Metadata>,
    name: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Item type.
    pub fn item_type(mut self, value: crate::radar::ValueListItemType) -> Self {
        self.item_type = Some(value);
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
            crate::ExpandPath<crate::radar::ValueList>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => alias "alias" required;
    1 => expand "expand";
    2 => item_type "item_type";
    3 => metadata "metadata";
    4 => name "name" required;
}
rt::request! {
    Create -> crate::radar::ValueList;
    "PostRadarValueLists" Post "/v1/radar/value_lists" Form;
}
