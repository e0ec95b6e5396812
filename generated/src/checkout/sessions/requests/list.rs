// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all Checkout Sessions.
///
/// `GET /v1/checkout/sessions`
///
/// Feature: `checkout`.
#[doc(alias = "GetCheckoutSessions")]
#[doc(alias = "getcheckoutsessions")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`checkout.sessions.list`](list()).
///
/// `GET /v1/checkout/sessions` (`GetCheckoutSessions`).
#[doc(alias = "GetCheckoutSessions")]
#[doc(alias = "getcheckoutsessions")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    created: Option<crate::checkout::sessions::params::Created>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    customer_details: Option<Box<crate::checkout::sessions::params::CustomerDetails>>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    payment_intent: Option<rt::Id<crate::payment_intents::PaymentIntent>>,
    payment_link: Option<rt::Id<crate::payment_links::PaymentLink>>,
    starting_after: Option<String>,
    status: Option<crate::checkout::SessionStatus>,
    subscription: Option<rt::Id<crate::subscriptions::Subscription>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::checkout::sessions::params::Created>,
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
    /// Customer details.
    pub fn customer_details(
        mut self,
        value: crate::checkout::sessions::params::CustomerDetails,
    ) -> Self {
        self.customer_details = Some(Box::new(value));
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
    /// Payment intent. At most 5000 characters.
    pub fn payment_intent(
        mut self,
        value: impl Into<rt::Id<crate::payment_intents::PaymentIntent>>,
    ) -> Self {
        self.payment_intent = Some(value.into());
        self
    }
    /// Payment link. At most 5000 characters.
    pub fn payment_link(
        mut self,
        value: impl Into<rt::Id<crate::payment_links::PaymentLink>>,
    ) -> Self {
        self.payment_link = Some(value.into());
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Status. `complete`, `expired` or `open`.
    pub fn status(mut self, value: crate::checkout::SessionStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Subscription. At most 5000 characters.
    pub fn subscription(
        mut self,
        value: impl Into<rt::Id<crate::subscriptions::Subscription>>,
    ) -> Self {
        self.subscription = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::checkout::Session>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => created "created" query;
    1 => customer "customer" query;
    2 => customer_account "customer_account" query;
    3 => customer_details "customer_details" query;
    4 => ending_before "ending_before" query;
    5 => expand "expand" query;
    6 => limit "limit" query;
    7 => payment_intent "payment_intent" query;
    8 => payment_link "payment_link" query;
    9 => starting_after "starting_after" query;
    10 => status "status" query;
    11 => subscription "subscription" query;
}
rt::request! {
    List -> rt::List<crate::checkout::Session>;
    "GetCheckoutSessions" Get "/v1/checkout/sessions" Query;
}
rt::list! {
    List -> crate::checkout::Session;
}
