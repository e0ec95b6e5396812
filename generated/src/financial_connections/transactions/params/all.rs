// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// Transacted at: the same shape as [`crate::params::TimeFilter`].
pub type TransactedAt = crate::params::TimeFilter;
/// The parameters of `transaction_refresh`.
///
/// Contract: `#/paths/~1v1~1financial_connections~1transactions/get/parameters/6/schema`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransactionRefresh {
    after: String,
    extra: rt::Extra,
}
impl TransactionRefresh {
    /// With what is required.
    pub fn new(after: impl Into<String>) -> Self {
        Self {
            after: after.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    TransactionRefresh;
    0 => after "after" required;
}
