// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::params::TimeFilter;
use crate::payment_intents::PaymentIntent;
use crate::radar::EarlyFraudWarning;
use crate::rt;

/// List all early fraud warnings.
///
/// `GET /v1/radar/early_fraud_warnings`
///
/// Feature: `radar`.
#[doc(alias = "GetRadarEarlyFraudWarnings")]
#[doc(alias = "getradarearlyfraudwarnings")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`radar.early_fraud_warnings.list`](list()).
///
/// `GET /v1/radar/early_fraud_warnings` (`GetRadarEarlyFraudWarnings`).
#[doc(alias = "GetRadarEarlyFraudWarnings")]
#[doc(alias = "getradarearlyfraudwarnings")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Charge.
    pub fn charge(self, value: impl Into<rt::Id<Charge>>) -> Self {
        Self(self.0.set::<rt::Id<Charge>>(0, value), self.1)
    }

    /// Created.
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(1, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value), self.1)
    }

    /// Payment intent. At most 5000 characters.
    pub fn payment_intent(self, value: impl Into<rt::Id<PaymentIntent>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentIntent>>(5, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<rt::List<EarlyFraudWarning>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<EarlyFraudWarning>;
    "GetRadarEarlyFraudWarnings" Get "/v1/radar/early_fraud_warnings" Query;
    "charge" query: String;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "payment_intent" query: String;
    "starting_after" query: String;
}

rt::list! {
    List -> EarlyFraudWarning;
}
