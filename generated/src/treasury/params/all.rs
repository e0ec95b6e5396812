// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::UsBankAccountNetwork;

/// The values of `forwarding_settings.type`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts~1{financial_account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/forwarding_settings/properties/type`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DestinationPaymentMethodDataType {
    /// `financial_account`
    FinancialAccount,
    /// `payment_method`: A bank account, as payment method.
    PaymentMethod,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the money travels, such as the network for a bank account.
///
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

    /// Which network the money goes by.
    pub fn us_bank_account<K>(
        self,
        value: impl rt::Maybe<DestinationPaymentMethodOptionsUsBankAccount, K>,
    ) -> Self {
        Self(self.0.maybe::<DestinationPaymentMethodOptionsUsBankAccount, K>(0, value))
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

/// Which network the money goes by.
///
/// The parameters of `destination_payment_method_options.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_payments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination_payment_method_options/properties/us_bank_account/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct DestinationPaymentMethodOptionsUsBankAccount(rt::Params);

impl DestinationPaymentMethodOptionsUsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The network that the money moves on, which decides how long it takes. `ach` or `us_domestic_wire`.
    pub fn network<K>(self, value: impl rt::Maybe<UsBankAccountNetwork, K>) -> Self {
        Self(self.0.maybe::<UsBankAccountNetwork, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    DestinationPaymentMethodDataType;
    0 => FinancialAccount "financial_account";
    1 => PaymentMethod "payment_method";
}

rt::params! {
    DestinationPaymentMethodOptions;
    "us_bank_account": rt::Clearable<DestinationPaymentMethodOptionsUsBankAccount>;
}

rt::params! {
    DestinationPaymentMethodOptionsUsBankAccount;
    "network": UsBankAccountNetwork;
}
