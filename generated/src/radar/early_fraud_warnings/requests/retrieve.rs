// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an early fraud warning.
///
/// `GET /v1/radar/early_fraud_warnings/{early_fraud_warning}`
///
/// - `early_fraud_warning`, in the path: Early fraud warning. At most 5000 characters.
///
/// Feature: `radar`.
#[doc(alias = "GetRadarEarlyFraudWarningsEarlyFraudWarning")]
#[doc(alias = "getradarearlyfraudwarningsearlyfraudwarning")]
pub fn retrieve(
    early_fraud_warning: impl Into<rt::Id<crate::radar::EarlyFraudWarning>>,
) -> Retrieve {
    Retrieve {
        early_fraud_warning: early_fraud_warning.into(),
        ..Default::default()
    }
}
/// The request of [`radar.early_fraud_warnings.retrieve`](retrieve()).
///
/// `GET /v1/radar/early_fraud_warnings/{early_fraud_warning}` (`GetRadarEarlyFraudWarningsEarlyFraudWarning`).
#[doc(alias = "GetRadarEarlyFraudWarningsEarlyFraudWarning")]
#[doc(alias = "getradarearlyfraudwarningsearlyfraudwarning")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    early_fraud_warning: rt::Id<crate::radar::EarlyFraudWarning>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::radar::EarlyFraudWarning>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => early_fraud_warning "early_fraud_warning" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::radar::EarlyFraudWarning;
    "GetRadarEarlyFraudWarningsEarlyFraudWarning" Get "/v1/radar/early_fraud_warnings/{early_fraud_warning}" Query;
}
impl rt::Retrieve for crate::radar::EarlyFraudWarning {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
