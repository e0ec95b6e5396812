// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a value list.
///
/// `GET /v1/radar/value_lists/{value_list}`
///
/// - `value_list`, in the path: Value list. At most 5000 characters.
///
/// Feature: `radar`.
#[doc(alias = "GetRadarValueListsValueList")]
#[doc(alias = "getradarvaluelistsvaluelist")]
pub fn retrieve(value_list: impl Into<rt::Id<crate::radar::ValueList>>) -> Retrieve {
    Retrieve {
        value_list: value_list.into(),
        ..Default::default()
    }
}
/// The request of [`radar.value_lists.retrieve`](retrieve()).
///
/// `GET /v1/radar/value_lists/{value_list}` (`GetRadarValueListsValueList`).
#[doc(alias = "GetRadarValueListsValueList")]
#[doc(alias = "getradarvaluelistsvaluelist")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    value_list: rt::Id<crate::radar::ValueList>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    Retrieve;
    0 => value_list "value_list" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::radar::ValueList;
    "GetRadarValueListsValueList" Get "/v1/radar/value_lists/{value_list}" Query;
}
impl rt::Retrieve for crate::radar::ValueList {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
