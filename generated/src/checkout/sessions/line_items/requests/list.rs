// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Checkout Session's line items.
///
/// `GET /v1/checkout/sessions/{session}/line_items`
///
/// - `session`, in the path: Session. At most 5000 characters.
///
/// Feature: `checkout`.
#[doc(alias = "GetCheckoutSessionsSessionLineItems")]
#[doc(alias = "getcheckoutsessionssessionlineitems")]
pub fn list(session: impl Into<rt::Id<crate::checkout::Session>>) -> List {
    List {
        session: session.into(),
        ..Default::default()
    }
}
/// The request of [`checkout.sessions.line_items.list`](list()).
///
/// `GET /v1/checkout/sessions/{session}/line_items` (`GetCheckoutSessionsSessionLineItems`).
#[doc(alias = "GetCheckoutSessionsSessionLineItems")]
#[doc(alias = "getcheckoutsessionssessionlineitems")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    session: rt::Id<crate::checkout::Session>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
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
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::types::LineItem>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => session "session" required path;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => limit "limit" query;
    4 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::types::LineItem>;
    "GetCheckoutSessionsSessionLineItems" Get "/v1/checkout/sessions/{session}/line_items" Query;
}
rt::list! {
    List -> crate::types::LineItem;
}
