// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which connected account gets the money of the subscription's invoices.
///
/// The parameters of `transfer_data`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data`.
#[derive(Clone)]
#[must_use]
pub struct TransferData(rt::Params);

impl TransferData {
    /// With what is required.
    pub fn new(destination: impl Into<String>) -> Self {
        TransferData(TransferData::default().0.set::<String>(0, destination))
    }

    /// Which percentage of each invoice goes to the destination account, from 0 to 100 with two decimals. All of it if not set.
    pub fn amount_percent(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    TransferData;
    "destination" required: String;
    "amount_percent": f64;
}
