// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_method_configurations::PaymentMethodConfiguration;
use crate::rt;
use crate::types::Application;

/// List payment method configurations.
///
/// `GET /v1/payment_method_configurations`
///
/// Feature: `payment_method_configurations`.
#[doc(alias = "GetPaymentMethodConfigurations")]
#[doc(alias = "getpaymentmethodconfigurations")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`payment_method_configurations.list`](list()).
///
/// `GET /v1/payment_method_configurations` (`GetPaymentMethodConfigurations`).
#[doc(alias = "GetPaymentMethodConfigurations")]
#[doc(alias = "getpaymentmethodconfigurations")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Active.
    pub fn active(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value), self.1)
    }

    /// Application. At most 100 characters.
    pub fn application(self, value: impl Into<rt::Id<Application>>) -> Self {
        Self(self.0.set::<rt::Id<Application>>(1, value), self.1)
    }

    /// Clears `application`.
    pub fn clear_application(self) -> Self {
        Self(self.0.clear(1), self.1)
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

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<rt::List<PaymentMethodConfiguration>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<PaymentMethodConfiguration>;
    "GetPaymentMethodConfigurations" Get "/v1/payment_method_configurations" Query;
    "active" query: bool;
    "application" query: rt::Clearable<String>;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> PaymentMethodConfiguration;
}
