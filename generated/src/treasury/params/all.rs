// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `destination_payment_method_options`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_payments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination_payment_method_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationPaymentMethodOptions {
    us_bank_account: rt::Clearable<Box<UsBankAccount>>,
    extra: rt::Extra,
}
impl DestinationPaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Us bank account.
    pub fn us_bank_account(mut self, value: UsBankAccount) -> Self {
        self.us_bank_account = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `us_bank_account`.
    pub fn clear_us_bank_account(mut self) -> Self {
        self.us_bank_account = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    DestinationPaymentMethodOptions;
    0 => us_bank_account "us_bank_account";
}
/// The parameters of `destination_payment_method_options.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_payments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination_payment_method_options/properties/us_bank_account/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct UsBankAccount {
    network: Option<
        crate::treasury::OutboundPaymentPaymentMethodDetailsUsBankAccountNetwork,
    >,
    extra: rt::Extra,
}
impl UsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Network. `ach` or `us_domestic_wire`.
    pub fn network(
        mut self,
        value: crate::treasury::OutboundPaymentPaymentMethodDetailsUsBankAccountNetwork,
    ) -> Self {
        self.network = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UsBankAccount;
    0 => network "network";
}
