// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscriptions::Interval;

/// How often waiting invoice items are billed, as if you made an invoice for the subscription each time.
///
/// The parameters of `pending_invoice_item_interval`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/pending_invoice_item_interval/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PendingInvoiceItemInterval(rt::Params);

impl PendingInvoiceItemInterval {
    /// With what is required.
    pub fn new(interval: Interval) -> Self {
        PendingInvoiceItemInterval(
            PendingInvoiceItemInterval::default().0.set::<Interval>(0, interval),
        )
    }

    /// How many of `interval` lie between two invoices: 3 with `month` is every three months. A year at most.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    PendingInvoiceItemInterval;
    "interval" required: Interval;
    "interval_count": i64;
}
