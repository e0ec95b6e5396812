// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Location.
///
/// `GET /v1/terminal/locations/{location}`
///
/// - `location`, in the path: Location. At most 5000 characters.
///
/// Feature: `terminal`.
#[doc(alias = "GetTerminalLocationsLocation")]
#[doc(alias = "getterminallocationslocation")]
pub fn retrieve(location: impl Into<rt::Id<crate::terminal::Location>>) -> Retrieve {
    Retrieve {
        location: location.into(),
        ..Default::default()
    }
}
/// The request of [`terminal.locations.retrieve`](retrieve()).
///
/// `GET /v1/terminal/locations/{location}` (`GetTerminalLocationsLocation`).
#[doc(alias = "GetTerminalLocationsLocation")]
#[doc(alias = "getterminallocationslocation")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    location: rt::Id<crate::terminal::Location>,
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
            crate::ExpandPath<crate::terminal::LocationOrDeleted>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => location "location" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::terminal::LocationOrDeleted;
    "GetTerminalLocationsLocation" Get "/v1/terminal/locations/{location}" Query;
}
impl rt::Retrieve for crate::terminal::Location {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
