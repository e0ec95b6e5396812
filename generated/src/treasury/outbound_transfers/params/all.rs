// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::params::DestinationPaymentMethodDataType;

/// Where the money goes, as data for a new payment method.
///
/// The parameters of `destination_payment_method_data`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_transfers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination_payment_method_data`.
#[derive(Clone)]
#[must_use]
pub struct DestinationPaymentMethodData(rt::Params);

impl DestinationPaymentMethodData {
    /// With what is required.
    pub fn new(r#type: DestinationPaymentMethodDataType) -> Self {
        DestinationPaymentMethodData(
            DestinationPaymentMethodData::default()
                .0
                .set::<DestinationPaymentMethodDataType>(0, r#type),
        )
    }

    /// Id of the financial account that gets the money.
    pub fn financial_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    DestinationPaymentMethodData;
    "type" required: DestinationPaymentMethodDataType;
    "financial_account": String;
}
