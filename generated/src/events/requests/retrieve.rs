// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an event.
///
/// `GET /v1/events/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `events`.
#[doc(alias = "GetEventsId")]
#[doc(alias = "geteventsid")]
pub fn retrieve(id: impl Into<rt::Id<crate::events::Event>>) -> Retrieve {
    Retrieve {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`events.retrieve`](retrieve()).
///
/// `GET /v1/events/{id}` (`GetEventsId`).
#[doc(alias = "GetEventsId")]
#[doc(alias = "geteventsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    id: rt::Id<crate::events::Event>,
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
            crate::ExpandPath<crate::events::Event>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => id "id" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::events::Event;
    "GetEventsId" Get "/v1/events/{id}" Query;
}
impl rt::Retrieve for crate::events::Event {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
