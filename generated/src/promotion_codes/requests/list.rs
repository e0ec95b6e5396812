// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::customers::Customer;
use crate::params::TimeFilter;
use crate::promotion_codes::PromotionCode;
use crate::rt;

/// Lists promotion codes, filtered by code, coupon, customer or date. To find one by what a customer typed, filter by `code`.
///
/// `GET /v1/promotion_codes`
///
/// ```
/// use stripe_client::promotion_codes;
///
/// let page = promotion_codes::list()
///     .customer("cus_123")
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`active`](List::active()): Only active ones if true, only inactive ones if false.
/// - [`code`](List::code()): Only the promotion code that reads so, in any case.
/// - [`coupon`](List::coupon()): Only promotion codes that give this coupon.
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`customer`](List::customer()): Only those that this customer alone can use.
/// - [`customer_account`](List::customer_account()): Only those that the customer with this account alone can use.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`PromotionCode`](crate::promotion_codes::PromotionCode).
///
/// [Stripe's reference](https://docs.stripe.com/api/promotion_codes/list)
///
/// Feature: `promotion_codes`.
#[doc(alias = "GetPromotionCodes")]
#[doc(alias = "getpromotioncodes")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`promotion_codes.list`](list()).
///
/// `GET /v1/promotion_codes` (`GetPromotionCodes`).
#[doc(alias = "GetPromotionCodes")]
#[doc(alias = "getpromotioncodes")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only active ones if true, only inactive ones if false.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value), self.1)
    }

    /// Only the promotion code that reads so, in any case.
    pub fn code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Only promotion codes that give this coupon.
    pub fn coupon<K>(self, value: impl rt::Maybe<rt::Id<Coupon>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Coupon>, K>(2, value), self.1)
    }

    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(3, value), self.1)
    }

    /// Only those that this customer alone can use.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(4, value), self.1)
    }

    /// Only those that the customer with this account alone can use.
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(7, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(8, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<PromotionCode>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(7, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<PromotionCode>;
    "GetPromotionCodes" Get "/v1/promotion_codes" Query;
    "active" query: bool;
    "code" query: String;
    "coupon" query: String;
    "created" query: TimeFilter;
    "customer" query: String;
    "customer_account" query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> PromotionCode;
}
