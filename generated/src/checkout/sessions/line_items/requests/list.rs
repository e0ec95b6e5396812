// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::Session;
use crate::rt;
use crate::types::LineItem;

/// Retrieve a Checkout Session's line items.
///
/// `GET /v1/checkout/sessions/{session}/line_items`
///
/// - `session`, in the path: Session. At most 5000 characters.
///
/// Feature: `checkout`.
#[doc(alias = "GetCheckoutSessionsSessionLineItems")]
#[doc(alias = "getcheckoutsessionssessionlineitems")]
pub fn list(session: impl Into<rt::Id<Session>>) -> List {
    List(
        List::default().0.set::<rt::Id<Session>>(0, session),
        rt::RequestOptions::default(),
    )
}

/// The request of [`checkout.sessions.line_items.list`](list()).
///
/// `GET /v1/checkout/sessions/{session}/line_items` (`GetCheckoutSessionsSessionLineItems`).
#[doc(alias = "GetCheckoutSessionsSessionLineItems")]
#[doc(alias = "getcheckoutsessionssessionlineitems")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<LineItem>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<LineItem>;
    "GetCheckoutSessionsSessionLineItems" Get "/v1/checkout/sessions/{session}/line_items" Query;
    "session" required path: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> LineItem;
}
