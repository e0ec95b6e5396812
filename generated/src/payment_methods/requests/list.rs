// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::payment_methods::AllowRedisplay;
use crate::payment_methods::PaymentMethod;
use crate::payment_methods::PaymentMethodType;
use crate::rt;

/// List PaymentMethods.
///
/// `GET /v1/payment_methods`
///
/// Feature: `payment_methods`.
#[doc(alias = "GetPaymentMethods")]
#[doc(alias = "getpaymentmethods")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`payment_methods.list`](list()).
///
/// `GET /v1/payment_methods` (`GetPaymentMethods`).
#[doc(alias = "GetPaymentMethods")]
#[doc(alias = "getpaymentmethods")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay(self, value: AllowRedisplay) -> Self {
        Self(self.0.set::<AllowRedisplay>(0, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(1, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(5, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Type.
    pub fn r#type(self, value: PaymentMethodType) -> Self {
        Self(self.0.set::<PaymentMethodType>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<PaymentMethod>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<PaymentMethod>;
    "GetPaymentMethods" Get "/v1/payment_methods" Query;
    "allow_redisplay" query: AllowRedisplay;
    "customer" query: String;
    "customer_account" query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "type" query: PaymentMethodType;
}

rt::list! {
    List -> PaymentMethod;
}
