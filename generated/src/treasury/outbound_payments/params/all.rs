// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `destination_payment_method_data.billing_details`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_payments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination_payment_method_data/properties/billing_details`.
#[derive(Clone)]
#[must_use]
pub struct BillingDetails(rt::Params);
impl BillingDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(self, value: crate::params::Address) -> Self {
        Self(self.0.set::<crate::params::Address>(0, value))
    }
    /// Clears `address`.
    pub fn clear_address(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Clears `email`.
    pub fn clear_email(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Name. At most 5000 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Clears `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Phone. At most 5000 characters.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Clears `phone`.
    pub fn clear_phone(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    BillingDetails;
    "address" sensitive: rt::Clearable<crate::params::Address>;
    "email" sensitive: rt::Clearable<String>;
    "name" sensitive: rt::Clearable<String>;
    "phone" sensitive: rt::Clearable<String>;
}
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// The parameters of `destination_payment_method_data`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_payments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination_payment_method_data`.
#[derive(Clone)]
#[must_use]
pub struct DestinationPaymentMethodData(rt::Params);
impl DestinationPaymentMethodData {
    /// With what is required.
    pub fn new(
        r#type: crate::treasury::OutboundPaymentPaymentMethodDetailsType,
    ) -> Self {
        DestinationPaymentMethodData(
            DestinationPaymentMethodData::default()
                .0
                .set::<
                    crate::treasury::OutboundPaymentPaymentMethodDetailsType,
                >(3, r#type),
        )
    }
    /// Billing details.
    pub fn billing_details(self, value: BillingDetails) -> Self {
        Self(self.0.set::<BillingDetails>(0, value))
    }
    /// Financial account.
    pub fn financial_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(2, value))
    }
    /// Us bank account.
    pub fn us_bank_account(self, value: crate::params::UsBankAccount) -> Self {
        Self(self.0.set::<crate::params::UsBankAccount>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    DestinationPaymentMethodData;
    "billing_details": Option<BillingDetails>;
    "financial_account": Option<String>;
    "metadata": Option<rt::Metadata>;
    "type" required: crate::treasury::OutboundPaymentPaymentMethodDetailsType;
    "us_bank_account": Option<crate::params::UsBankAccount>;
}
/// The parameters of `end_user_details`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_payments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/end_user_details`.
#[derive(Clone)]
#[must_use]
pub struct EndUserDetails(rt::Params);
impl EndUserDetails {
    /// With what is required.
    pub fn new(present: bool) -> Self {
        EndUserDetails(EndUserDetails::default().0.set::<bool>(1, present))
    }
    /// Ip address.
    pub fn ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    EndUserDetails;
    "ip_address" sensitive: Option<String>;
    "present" required: bool;
}
/// Network: the same shape as [`crate::types::BankNetwork`].
pub type Network = crate::types::BankNetwork;
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
