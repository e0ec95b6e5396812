// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `transaction_refresh`.
///
/// Contract: `#/paths/~1v1~1financial_connections~1transactions/get/parameters/6/schema`.
#[derive(Clone)]
#[must_use]
pub struct TransactionRefresh(rt::Params);

impl TransactionRefresh {
    /// With what is required.
    pub fn new(after: impl Into<String>) -> Self {
        TransactionRefresh(TransactionRefresh::default().0.set::<String>(0, after))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    TransactionRefresh;
    "after" required: String;
}
