// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::AllowRedisplay;
use crate::customers::Customer;
use crate::customers::payment_methods::params::PaymentMethodType;
use crate::payment_methods::PaymentMethod;
use crate::rt;

/// Lists the payment methods that are attached to a customer, of one type or all.
///
/// `GET /v1/customers/{customer}/payment_methods`
///
/// ```
/// use stripe_client::customers;
///
/// let page = customers::payment_methods::list("cus_123")
///     .r#type(customers::payment_methods::params::PaymentMethodType::AcssDebit)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
///
/// # Parameters
///
/// - [`allow_redisplay`](List::allow_redisplay()): Only those that may be offered to the customer again in this way.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`type`](List::type()): Only payment methods of this kind.
///
/// # Answer
///
/// A page of [`PaymentMethod`](crate::payment_methods::PaymentMethod).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
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
    /// Only those that may be offered to the customer again in this way. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay<K>(self, value: impl rt::Maybe<AllowRedisplay, K>) -> Self {
        Self(self.0.maybe::<AllowRedisplay, K>(1, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Only payment methods of this kind. All kinds if left out, and new ones can come.
    pub fn r#type<K>(self, value: impl rt::Maybe<PaymentMethodType, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodType, K>(6, value), self.1)
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
    "type" query: PaymentMethodType;
}

rt::list! {
    List -> PaymentMethod;
}
