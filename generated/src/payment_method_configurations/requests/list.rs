// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    active: Option<bool>,
    application: rt::Clearable<rt::Id<crate::types::Application>>,
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
    /// Application. At most 100 characters.
    pub fn application(
        mut self,
        value: impl Into<rt::Id<crate::types::Application>>,
    ) -> Self {
        self.application = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `application`.
    pub fn clear_application(mut self) -> Self {
        self.application = rt::Clearable::Clear;
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
            crate::ExpandPath<
                rt::List<
                    crate::payment_method_configurations::PaymentMethodConfiguration,
                >,
            >,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => active "active" query;
    1 => application "application" query;
    2 => ending_before "ending_before" query;
    3 => expand "expand" query;
    4 => limit "limit" query;
    5 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::payment_method_configurations::PaymentMethodConfiguration>;
    "GetPaymentMethodConfigurations" Get "/v1/payment_method_configurations" Query;
}
rt::list! {
    List -> crate::payment_method_configurations::PaymentMethodConfiguration;
}
