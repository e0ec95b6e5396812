// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `destination_payment_method_data`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_transfers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination_payment_method_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationPaymentMethodData {
    financial_account: Option<String>,
    r#type: Type,
    extra: rt::Extra,
}
impl DestinationPaymentMethodData {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Financial account.
    pub fn financial_account(mut self, value: impl Into<String>) -> Self {
        self.financial_account = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    DestinationPaymentMethodData;
    0 => financial_account "financial_account";
    1 => r#type "type" required;
}
/// Network: the same shape as [`crate::types::BankNetwork`].
pub type Network = crate::types::BankNetwork;
/// The values of `destination_payment_method_data.type`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_transfers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination_payment_method_data/properties/type`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `financial_account`
    FinancialAccount,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => FinancialAccount "financial_account";
}
