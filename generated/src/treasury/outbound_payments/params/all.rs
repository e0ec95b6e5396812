// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::AccountHolderType;
use crate::treasury::AccountType;
use crate::treasury::DestinationPaymentMethodDataType;

/// The billing address.
///
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

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Street and house number, post box or company.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Name, address, email and phone of whoever pays.
///
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

    /// The billing address.
    pub fn address<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(0, value))
    }

    /// Clears `address`.
    pub fn clear_address(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Email address.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `email`.
    pub fn clear_email(self) -> Self {
        Self(self.0.clear(1))
    }

    /// The payer's full name, as on the card or at the bank.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear(2))
    }

    /// The phone number that goes with the payment method, with extension.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
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

/// Where the money goes, as data for a new payment method.
///
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

    /// Name, address, email and phone of whoever pays. Some kinds of payment method require part of it.
    pub fn billing_details<K>(self, value: impl rt::Maybe<BillingDetails, K>) -> Self {
        Self(self.0.maybe::<BillingDetails, K>(1, value))
    }

    /// Id of the financial account that gets the money.
    pub fn financial_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value))
    }

    /// The US bank account that the money goes to.
    pub fn us_bank_account<K>(
        self,
        value: impl rt::Maybe<DestinationPaymentMethodDataUsBankAccount, K>,
    ) -> Self {
        Self(self.0.maybe::<DestinationPaymentMethodDataUsBankAccount, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The US bank account that the money goes to.
///
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

    /// Whether a person or a company holds the bank account. `company` or `individual`.
    pub fn account_holder_type<K>(
        self,
        value: impl rt::Maybe<AccountHolderType, K>,
    ) -> Self {
        Self(self.0.maybe::<AccountHolderType, K>(0, value))
    }

    /// The number of the bank account.
    pub fn account_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The kind of US bank account: `checking`, which it is unless set otherwise, or `savings`.
    pub fn account_type<K>(self, value: impl rt::Maybe<AccountType, K>) -> Self {
        Self(self.0.maybe::<AccountType, K>(2, value))
    }

    /// Id of the linked bank account that the payment method was made of.
    pub fn financial_connections_account<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// The bank's routing number (ABA), nine digits.
    pub fn routing_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether a user was there when the payment was started, and from which IP address they came.
///
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

    /// The IP address of who asked for the payment. Needed if `present` is true, to judge whether they may.
    pub fn ip_address<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
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
