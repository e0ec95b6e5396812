// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `destination_payment_method_options`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_payments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination_payment_method_options`.
#[derive(Clone)]
#[must_use]
pub struct DestinationPaymentMethodOptions(rt::Params);
impl DestinationPaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Us bank account.
    pub fn us_bank_account(self, value: UsBankAccount) -> Self {
        Self(self.0.set::<UsBankAccount>(0, value))
    }
    /// Clears `us_bank_account`.
    pub fn clear_us_bank_account(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    DestinationPaymentMethodOptions;
    "us_bank_account": rt::Clearable<UsBankAccount>;
}
/// The parameters of `destination_payment_method_options.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_payments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination_payment_method_options/properties/us_bank_account/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct UsBankAccount(rt::Params);
impl UsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Network. `ach` or `us_domestic_wire`.
    pub fn network(
        self,
        value: crate::treasury::OutboundPaymentPaymentMethodDetailsUsBankAccountNetwork,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::treasury::OutboundPaymentPaymentMethodDetailsUsBankAccountNetwork,
                >(0, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UsBankAccount;
    "network": Option<crate::treasury::OutboundPaymentPaymentMethodDetailsUsBankAccountNetwork>;
}
