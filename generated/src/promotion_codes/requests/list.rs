// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    active: Option<bool>,
    code: Option<String>,
    coupon: Option<rt::Id<crate::coupons::Coupon>>,
    created: Option<crate::promotion_codes::params::Created>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Code. At most 5000 characters.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Coupon. At most 5000 characters.
    pub fn coupon(mut self, value: impl Into<rt::Id<crate::coupons::Coupon>>) -> Self {
        self.coupon = Some(value.into());
        self
    }
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::promotion_codes::params::Created>,
    ) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(mut self, value: impl Into<String>) -> Self {
        self.customer_account = Some(value.into());
        self
    }
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::promotion_codes::PromotionCode>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => active "active" query;
    1 => code "code" query;
    2 => coupon "coupon" query;
    3 => created "created" query;
    4 => customer "customer" query;
    5 => customer_account "customer_account" query;
    6 => ending_before "ending_before" query;
    7 => expand "expand" query;
    8 => limit "limit" query;
    9 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::promotion_codes::PromotionCode>;
    "GetPromotionCodes" Get "/v1/promotion_codes" Query;
}
rt::list! {
    List -> crate::promotion_codes::PromotionCode;
}
