// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all customers.
///
/// `GET /v1/customers`
///
/// Feature: `customers`.
#[doc(alias = "GetCustomers")]
#[doc(alias = "getcustomers")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`customers.list`](list()).
///
/// `GET /v1/customers` (`GetCustomers`).
#[doc(alias = "GetCustomers")]
#[doc(alias = "getcustomers")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    created: Option<crate::customers::params::Created>,
    email: Option<String>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    test_clock: Option<rt::Id<crate::test_helpers::TestClock>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::customers::params::Created>,
    ) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Email. At most 512 characters.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
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
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Test clock. At most 5000 characters.
    pub fn test_clock(
        mut self,
        value: impl Into<rt::Id<crate::test_helpers::TestClock>>,
    ) -> Self {
        self.test_clock = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::customers::Customer>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => created "created" query;
    1 => email "email" sensitive query;
    2 => ending_before "ending_before" query;
    3 => expand "expand" query;
    4 => limit "limit" query;
    5 => starting_after "starting_after" query;
    6 => test_clock "test_clock" query;
}
rt::request! {
    List -> rt::List<crate::customers::Customer>;
    "GetCustomers" Get "/v1/customers" Query;
}
rt::list! {
    List -> crate::customers::Customer;
}
