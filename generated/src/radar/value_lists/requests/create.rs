// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::radar::ItemType;
use crate::radar::ValueList;
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
    Create(
        Create::default().0.set::<String>(0, alias).set::<String>(1, name),
        rt::RequestOptions::default(),
    )
}

/// The request of [`radar.value_lists.create`](create()).
///
/// `POST /v1/radar/value_lists` (`PostRadarValueLists`).
#[doc(alias = "PostRadarValueLists")]
#[doc(alias = "postradarvaluelists")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Item type.
    pub fn item_type(self, value: ItemType) -> Self {
        Self(self.0.set::<ItemType>(3, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ValueList>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> ValueList;
    "PostRadarValueLists" Post "/v1/radar/value_lists" Form;
    "alias" required: String;
    "name" required: String;
    "expand": Vec<String>;
    "item_type": ItemType;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}
