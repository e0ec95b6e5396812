// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List subscriptions.
///
/// `GET /v1/subscriptions`
///
/// Feature: `subscriptions`.
#[doc(alias = "GetSubscriptions")]
#[doc(alias = "getsubscriptions")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`subscriptions.list`](list()).
///
/// `GET /v1/subscriptions` (`GetSubscriptions`).
#[doc(alias = "GetSubscriptions")]
#[doc(alias = "getsubscriptions")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    automatic_tax: Option<Box<crate::subscriptions::params::AutomaticTax>>,
    collection_method: Option<crate::types::CollectionMethod>,
    created: Option<crate::params::TimeFilter>,
    current_period_end: Option<crate::params::TimeFilter>,
    current_period_start: Option<crate::params::TimeFilter>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    price: Option<rt::Id<crate::prices::Price>>,
    starting_after: Option<String>,
    status: Option<crate::subscriptions::params::Status>,
    test_clock: Option<rt::Id<crate::test_helpers::TestClock>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Automatic tax.
    pub fn automatic_tax(
        mut self,
        value: crate::subscriptions::params::AutomaticTax,
    ) -> Self {
        self.automatic_tax = Some(Box::new(value));
        self
    }
    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(mut self, value: crate::types::CollectionMethod) -> Self {
        self.collection_method = Some(value);
        self
    }
    /// Created.
    pub fn created(mut self, value: impl Into<crate::params::TimeFilter>) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Current period end.
    pub fn current_period_end(
        mut self,
        value: impl Into<crate::params::TimeFilter>,
    ) -> Self {
        self.current_period_end = Some(value.into());
        self
    }
    /// Current period start.
    pub fn current_period_start(
        mut self,
        value: impl Into<crate::params::TimeFilter>,
    ) -> Self {
        self.current_period_start = Some(value.into());
        self
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(mut self, value: impl Into<String>) -> Self {
        self.customer_account = Some(value.into());
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
    /// Price. At most 5000 characters.
    pub fn price(mut self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Status.
    pub fn status(mut self, value: crate::subscriptions::params::Status) -> Self {
        self.status = Some(value);
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
            crate::ExpandPath<rt::List<crate::subscriptions::Subscription>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => automatic_tax "automatic_tax" query;
    1 => collection_method "collection_method" query;
    2 => created "created" query;
    3 => current_period_end "current_period_end" query;
    4 => current_period_start "current_period_start" query;
    5 => customer "customer" query;
    6 => customer_account "customer_account" query;
    7 => ending_before "ending_before" query;
    8 => expand "expand" query;
    9 => limit "limit" query;
    10 => price "price" query;
    11 => starting_after "starting_after" query;
    12 => status "status" query;
    13 => test_clock "test_clock" query;
}
rt::request! {
    List -> rt::List<crate::subscriptions::Subscription>;
    "GetSubscriptions" Get "/v1/subscriptions" Query;
}
rt::list! {
    List -> crate::subscriptions::Subscription;
}
