// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a value list item.
///
/// `POST /v1/radar/value_list_items`
///
/// - `value`, in the body: Value. At most 800 characters.
/// - `value_list`, in the body: Value list. At most 5000 characters.
///
/// Feature: `radar`.
#[doc(alias = "PostRadarValueListItems")]
#[doc(alias = "postradarvaluelistitems")]
pub fn create(value: impl Into<String>, value_list: impl Into<String>) -> Create {
    Create {
        value: value.into(),
        value_list: value_list.into(),
        ..Default::default()
    }
}
/// The request of [`radar.value_list_items.create`](create()).
///
/// `POST /v1/radar/value_list_items` (`PostRadarValueListItems`).
#[doc(alias = "PostRadarValueListItems")]
#[doc(alias = "postradarvaluelistitems")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    expand: Option<Vec<String>>,
    value: String,
    value_list: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Create;
    0 => expand "expand";
    1 => value "value" required;
    2 => value_list "value_list" required;
}
rt::request! {
    Create -> crate::radar::ValueListItem;
    "PostRadarValueListItems" Post "/v1/radar/value_list_items" Form;
}
