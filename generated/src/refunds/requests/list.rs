// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all refunds.
///
/// `GET /v1/refunds`
///
/// Feature: `refunds`.
#[doc(alias = "GetRefunds")]
#[doc(alias = "getrefunds")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`refunds.list`](list()).
///
/// `GET /v1/refunds` (`GetRefunds`).
#[doc(alias = "GetRefunds")]
#[doc(alias = "getrefunds")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    charge: Option<rt::Id<crate::charges::Charge>>,
    created: Option<crate::refunds::params::Created>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    payment_intent: Option<rt::Id<crate::payment_intents::PaymentIntent>>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Charge.
    pub fn charge(mut self, value: impl Into<rt::Id<crate::charges::Charge>>) -> Self {
        self.charge = Some(value.into());
        self
    }
    /// Created.
    pub fn created(mut self, value: impl Into<crate::refunds::params::Created>) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Ending before.
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
    /// Starting after.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::refunds::Refund>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => charge "charge" query;
    1 => created "created" query;
    2 => ending_before "ending_before" query;
    3 => expand "expand" query;
    4 => limit "limit" query;
    5 => payment_intent "payment_intent" query;
    6 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::refunds::Refund>;
    "GetRefunds" Get "/v1/refunds" Query;
}
rt::list! {
    List -> crate::refunds::Refund;
}
