// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all SetupIntents.
///
/// `GET /v1/setup_intents`
///
/// Feature: `setup_intents`.
#[doc(alias = "GetSetupIntents")]
#[doc(alias = "getsetupintents")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`setup_intents.list`](list()).
///
/// `GET /v1/setup_intents` (`GetSetupIntents`).
#[doc(alias = "GetSetupIntents")]
#[doc(alias = "getsetupintents")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    attach_to_self: Option<bool>,
    created: Option<crate::setup_intents::params::Created>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Attach to self.
    pub fn attach_to_self(mut self, value: bool) -> Self {
        self.attach_to_self = Some(value);
        self
    }
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::setup_intents::params::Created>,
    ) -> Self {
        self.created = Some(value.into());
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
    /// Payment method. At most 5000 characters.
    pub fn payment_method(
        mut self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        self.payment_method = Some(value.into());
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::setup_intents::SetupIntent>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => attach_to_self "attach_to_self" query;
    1 => created "created" query;
    2 => customer "customer" query;
    3 => customer_account "customer_account" query;
    4 => ending_before "ending_before" query;
    5 => expand "expand" query;
    6 => limit "limit" query;
    7 => payment_method "payment_method" query;
    8 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::setup_intents::SetupIntent>;
    "GetSetupIntents" Get "/v1/setup_intents" Query;
}
rt::list! {
    List -> crate::setup_intents::SetupIntent;
}
