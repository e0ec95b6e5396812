// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all Readers.
///
/// `GET /v1/terminal/readers`
///
/// Feature: `terminal`.
#[doc(alias = "GetTerminalReaders")]
#[doc(alias = "getterminalreaders")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`terminal.readers.list`](list()).
///
/// `GET /v1/terminal/readers` (`GetTerminalReaders`).
#[doc(alias = "GetTerminalReaders")]
#[doc(alias = "getterminalreaders")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    device_type: Option<crate::terminal::DeviceType>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    location: Option<rt::Id<crate::terminal::Location>>,
    serial_number: Option<String>,
    starting_after: Option<String>,
    status: Option<crate::terminal::readers::params::Status>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Device type.
    pub fn device_type(mut self, value: crate::terminal::DeviceType) -> Self {
        self.device_type = Some(value);
        self
    }
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
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
    /// Serial number. At most 5000 characters.
    pub fn serial_number(mut self, value: impl Into<String>) -> Self {
        self.serial_number = Some(value.into());
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Status. `offline` or `online`.
    pub fn status(mut self, value: crate::terminal::readers::params::Status) -> Self {
        self.status = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::terminal::Reader>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => device_type "device_type" query;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => limit "limit" query;
    4 => location "location" query;
    5 => serial_number "serial_number" query;
    6 => starting_after "starting_after" query;
    7 => status "status" query;
}
rt::request! {
    List -> rt::List<crate::terminal::Reader>;
    "GetTerminalReaders" Get "/v1/terminal/readers" Query;
}
rt::list! {
    List -> crate::terminal::Reader;
}
