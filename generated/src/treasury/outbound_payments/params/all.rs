// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `destination_payment_method_data.billing_details`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_payments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination_payment_method_data/properties/billing_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct BillingDetails {
    address: rt::Clearable<Box<crate::params::Address>>,
    email: rt::Clearable<String>,
    name: rt::Clearable<String>,
    phone: rt::Clearable<String>,
    extra: rt::Extra,
}
impl BillingDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(mut self, value: crate::params::Address) -> Self {
        self.address = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `address`.
    pub fn clear_address(mut self) -> Self {
        self.address = rt::Clearable::Clear;
        self
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `email`.
    pub fn clear_email(mut self) -> Self {
        self.email = rt::Clearable::Clear;
        self
    }
    /// Name. At most 5000 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `name`.
    pub fn clear_name(mut self) -> Self {
        self.name = rt::Clearable::Clear;
        self
    }
    /// Phone. At most 5000 characters.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `phone`.
    pub fn clear_phone(mut self) -> Self {
        self.phone = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BillingDetails;
    0 => address "address" sensitive;
    1 => email "email" sensitive;
    2 => name "name" sensitive;
    3 => phone "phone" sensitive;
}
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// The parameters of `destination_payment_method_data`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_payments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination_payment_method_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationPaymentMethodData {
    billing_details: Option<Box<BillingDetails>>,
    financial_account: Option<String>,
    metadata: Option<rt::Metadata>,
    r#type: crate::treasury::OutboundPaymentPaymentMethodDetailsType,
    us_bank_account: Option<Box<crate::params::UsBankAccount>>,
    extra: rt::Extra,
}
impl DestinationPaymentMethodData {
    /// With what is required.
    pub fn new(
        r#type: crate::treasury::OutboundPaymentPaymentMethodDetailsType,
    ) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Billing details.
    pub fn billing_details(mut self, value: BillingDetails) -> Self {
        self.billing_details = Some(Box::new(value));
        self
    }
    /// Financial account.
    pub fn financial_account(mut self, value: impl Into<String>) -> Self {
        self.financial_account = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Us bank account.
    pub fn us_bank_account(mut self, value: crate::params::UsBankAccount) -> Self {
        self.us_bank_account = Some(Box::new(value));
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
    0 => billing_details "billing_details";
    1 => financial_account "financial_account";
    2 => metadata "metadata";
    3 => r#type "type" required;
    4 => us_bank_account "us_bank_account";
}
/// The parameters of `end_user_details`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_payments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/end_user_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct EndUserDetails {
    ip_address: Option<String>,
    present: bool,
    extra: rt::Extra,
}
impl EndUserDetails {
    /// With what is required.
    pub fn new(present: bool) -> Self {
        Self {
            present,
            ..Default::default()
        }
    }
    /// Ip address.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    EndUserDetails;
    0 => ip_address "ip_address" sensitive;
    1 => present "present" required;
}
/// Network: the same shape as [`crate::types::BankNetwork`].
pub type Network = crate::types::BankNetwork;
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
