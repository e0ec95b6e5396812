// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::AllowRedisplay;
use crate::customers::Customer;
use crate::customers::payment_methods::params::Type;
use crate::payment_methods::PaymentMethod;
use crate::rt;

/// List a Customer's PaymentMethods.
///
/// `GET /v1/customers/{customer}/payment_methods`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerPaymentMethods")]
#[doc(alias = "getcustomerscustomerpaymentmethods")]
pub fn list(customer: impl Into<rt::Id<Customer>>) -> List {
    List(
        List::default().0.set::<rt::Id<Customer>>(0, customer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.payment_methods.list`](list()).
///
/// `GET /v1/customers/{customer}/payment_methods` (`GetCustomersCustomerPaymentMethods`).
#[doc(alias = "GetCustomersCustomerPaymentMethods")]
#[doc(alias = "getcustomerscustomerpaymentmethods")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay(self, value: AllowRedisplay) -> Self {
        Self(self.0.set::<AllowRedisplay>(1, value), self.1)
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

    /// Type.
    pub fn r#type(self, value: Type) -> Self {
        Self(self.0.set::<Type>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<PaymentMethod>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<PaymentMethod>;
    "GetCustomersCustomerPaymentMethods" Get "/v1/customers/{customer}/payment_methods" Query;
    "customer" required path: String;
    "allow_redisplay" query: AllowRedisplay;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "type" query: Type;
}

rt::list! {
    List -> PaymentMethod;
}
