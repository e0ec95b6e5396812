// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::radar::ValueListItem;
use crate::rt;

/// Create a value list item.
///
/// `POST /v1/radar/value_list_items`
///
/// - `value_list`, in the body: Value list. At most 5000 characters.
/// - `value`, in the body: Value. At most 800 characters.
///
/// Feature: `radar`.
#[doc(alias = "PostRadarValueListItems")]
#[doc(alias = "postradarvaluelistitems")]
pub fn create(value_list: impl Into<String>, value: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<String>(0, value_list).set::<String>(1, value),
        rt::RequestOptions::default(),
    )
}

/// The request of [`radar.value_list_items.create`](create()).
///
/// `POST /v1/radar/value_list_items` (`PostRadarValueListItems`).
#[doc(alias = "PostRadarValueListItems")]
#[doc(alias = "postradarvaluelistitems")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }
}

rt::request! {
    Create -> ValueListItem;
    "PostRadarValueListItems" Post "/v1/radar/value_list_items" Form;
    "value_list" required: String;
    "value" required: String;
    "expand": Vec<String>;
}
