// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::refunds::Refund;
use crate::rt;

/// List all refunds.
///
/// `GET /v1/charges/{charge}/refunds`
///
/// - `charge`, in the path: Charge.
///
/// Feature: `charges`.
#[doc(alias = "GetChargesChargeRefunds")]
#[doc(alias = "getchargeschargerefunds")]
pub fn list(charge: impl Into<rt::Id<Charge>>) -> List {
    List(
        List::default().0.set::<rt::Id<Charge>>(0, charge),
        rt::RequestOptions::default(),
    )
}

/// The request of [`charges.refunds.list`](list()).
///
/// `GET /v1/charges/{charge}/refunds` (`GetChargesChargeRefunds`).
#[doc(alias = "GetChargesChargeRefunds")]
#[doc(alias = "getchargeschargerefunds")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Ending before.
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

    /// Starting after.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Refund>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Refund>;
    "GetChargesChargeRefunds" Get "/v1/charges/{charge}/refunds" Query;
    "charge" required path: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> Refund;
}
