// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::customers::Customer;
use crate::params::TimeFilter;
use crate::promotion_codes::PromotionCode;
use crate::rt;

/// List all promotion codes.
///
/// `GET /v1/promotion_codes`
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
    /// Active.
    pub fn active(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value), self.1)
    }

    /// Code. At most 5000 characters.
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Coupon. At most 5000 characters.
    pub fn coupon(self, value: impl Into<rt::Id<Coupon>>) -> Self {
        Self(self.0.set::<rt::Id<Coupon>>(2, value), self.1)
    }

    /// Created.
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(3, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(4, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(7, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(8, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value), self.1)
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
