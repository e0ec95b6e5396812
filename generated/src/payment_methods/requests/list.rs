// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::payment_methods::AllowRedisplay;
use crate::payment_methods::PaymentMethod;
use crate::payment_methods::PaymentMethodType;
use crate::rt;

/// Lists payment methods, of one customer if you name one. [`customers.payment_methods.list`](crate::customers::payment_methods::list()) is made for that.
///
/// `GET /v1/payment_methods`
///
/// ```
/// use stripe_client::payment_methods;
///
/// let page = payment_methods::list()
///     .customer("cus_123")
///     .r#type(payment_methods::PaymentMethodType::AcssDebit)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`allow_redisplay`](List::allow_redisplay()): Only those that may be offered to the customer again in this way.
/// - [`customer`](List::customer()): Only those attached to this customer.
/// - [`customer_account`](List::customer_account()): Only those attached to this account.
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
/// [Stripe's reference](https://docs.stripe.com/api/payment_methods/list)
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
    /// Only those that may be offered to the customer again in this way. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay<K>(self, value: impl rt::Maybe<AllowRedisplay, K>) -> Self {
        Self(self.0.maybe::<AllowRedisplay, K>(0, value), self.1)
    }

    /// Only those attached to this customer.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(1, value), self.1)
    }

    /// Only those attached to this account.
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(5, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Only payment methods of this kind. All but `custom` if left out.
    pub fn r#type<K>(self, value: impl rt::Maybe<PaymentMethodType, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodType, K>(7, value), self.1)
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
