// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::AccountHolderType;
use crate::treasury::AccountType;
use crate::treasury::DestinationPaymentMethodDataType;

/// The parameters of `destination_payment_method_data.billing_details.address`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_payments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination_payment_method_data/properties/billing_details/properties/address/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Address(rt::Params);

impl Address {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City. At most 5000 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Country. At most 5000 characters.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Line1. At most 5000 characters.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Line2. At most 5000 characters.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Postal code. At most 5000 characters.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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
    pub fn address(self, value: Address) -> Self {
        Self(self.0.set::<Address>(0, value))
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

/// The parameters of `destination_payment_method_data`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_payments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination_payment_method_data`.
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

    /// Billing details.
    pub fn billing_details(self, value: BillingDetails) -> Self {
        Self(self.0.set::<BillingDetails>(1, value))
    }

    /// Financial account.
    pub fn financial_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(3, value))
    }

    /// Us bank account.
    pub fn us_bank_account(
        self,
        value: DestinationPaymentMethodDataUsBankAccount,
    ) -> Self {
        Self(self.0.set::<DestinationPaymentMethodDataUsBankAccount>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `destination_payment_method_data.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1treasury~1outbound_payments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination_payment_method_data/properties/us_bank_account`.
#[derive(Clone)]
#[must_use]
pub struct DestinationPaymentMethodDataUsBankAccount(rt::Params);

impl DestinationPaymentMethodDataUsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Account holder type. `company` or `individual`.
    pub fn account_holder_type(self, value: AccountHolderType) -> Self {
        Self(self.0.set::<AccountHolderType>(0, value))
    }

    /// Account number. At most 5000 characters.
    pub fn account_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Account type. `checking` or `savings`.
    pub fn account_type(self, value: AccountType) -> Self {
        Self(self.0.set::<AccountType>(2, value))
    }

    /// Financial connections account. At most 5000 characters.
    pub fn financial_connections_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Routing number. At most 5000 characters.
    pub fn routing_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
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
        EndUserDetails(EndUserDetails::default().0.set::<bool>(0, present))
    }

    /// Ip address.
    pub fn ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Address;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
}

rt::params! {
    BillingDetails;
    "address" sensitive: rt::Clearable<Address>;
    "email" sensitive: rt::Clearable<String>;
    "name" sensitive: rt::Clearable<String>;
    "phone" sensitive: rt::Clearable<String>;
}

rt::params! {
    DestinationPaymentMethodData;
    "type" required: DestinationPaymentMethodDataType;
    "billing_details": BillingDetails;
    "financial_account": String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "us_bank_account": DestinationPaymentMethodDataUsBankAccount;
}

rt::params! {
    DestinationPaymentMethodDataUsBankAccount;
    "account_holder_type": AccountHolderType;
    "account_number" sensitive: String;
    "account_type": AccountType;
    "financial_connections_account": String;
    "routing_number" sensitive: String;
}

rt::params! {
    EndUserDetails;
    "present" required: bool;
    "ip_address" sensitive: String;
}
