// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    allow_redisplay: Option<crate::types::AllowRedisplay>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    r#type: Option<crate::payment_methods::params::Type>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay(mut self, value: crate::types::AllowRedisplay) -> Self {
        self.allow_redisplay = Some(value);
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
    /// Type.
    pub fn r#type(mut self, value: crate::payment_methods::params::Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::payment_methods::PaymentMethod>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => allow_redisplay "allow_redisplay" query;
    1 => customer "customer" query;
    2 => customer_account "customer_account" query;
    3 => ending_before "ending_before" query;
    4 => expand "expand" query;
    5 => limit "limit" query;
    6 => starting_after "starting_after" query;
    7 => r#type "type" query;
}
rt::request! {
    List -> rt::List<crate::payment_methods::PaymentMethod>;
    "GetPaymentMethods" Get "/v1/payment_methods" Query;
}
rt::list! {
    List -> crate::payment_methods::PaymentMethod;
}
