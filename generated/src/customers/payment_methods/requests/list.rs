// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
pub fn list(customer: impl Into<rt::Id<crate::customers::Customer>>) -> List {
    List {
        customer: customer.into(),
        ..Default::default()
    }
}
/// The request of [`customers.payment_methods.list`](list()).
///
/// `GET /v1/customers/{customer}/payment_methods` (`GetCustomersCustomerPaymentMethods`).
#[doc(alias = "GetCustomersCustomerPaymentMethods")]
#[doc(alias = "getcustomerscustomerpaymentmethods")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    customer: rt::Id<crate::customers::Customer>,
    allow_redisplay: Option<crate::types::AllowRedisplay>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    r#type: Option<crate::customers::payment_methods::params::Type>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay(mut self, value: crate::types::AllowRedisplay) -> Self {
        self.allow_redisplay = Some(value);
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
    pub fn r#type(
        mut self,
        value: crate::customers::payment_methods::params::Type,
    ) -> Self {
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
    0 => customer "customer" required path;
    1 => allow_redisplay "allow_redisplay" query;
    2 => ending_before "ending_before" query;
    3 => expand "expand" query;
    4 => limit "limit" query;
    5 => starting_after "starting_after" query;
    6 => r#type "type" query;
}
rt::request! {
    List -> rt::List<crate::payment_methods::PaymentMethod>;
    "GetCustomersCustomerPaymentMethods" Get "/v1/customers/{customer}/payment_methods" Query;
}
rt::list! {
    List -> crate::payment_methods::PaymentMethod;
}
