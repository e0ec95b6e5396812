// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `mandate_data.client_key`.
///
/// Contract: `#/paths/~1v1~1setup_intents~1{intent}~1confirm/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/2`.
#[derive(Clone)]
#[must_use]
pub struct ClientKey(rt::Params);

impl ClientKey {
    /// With what is required.
    pub fn new(customer_acceptance: ClientKeyCustomerAcceptance) -> Self {
        ClientKey(
            ClientKey::default()
                .0
                .set::<ClientKeyCustomerAcceptance>(0, customer_acceptance),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How and when the customer agreed to the mandate.
///
/// The parameters of `mandate_data.client_key.customer_acceptance`.
///
/// Contract: `#/paths/~1v1~1setup_intents~1{intent}~1confirm/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/2/properties/customer_acceptance`.
#[derive(Clone)]
#[must_use]
pub struct ClientKeyCustomerAcceptance(rt::Params);

impl ClientKeyCustomerAcceptance {
    /// With what is required.
    pub fn new(online: CustomerAcceptanceOnline, r#type: MandateDataType) -> Self {
        ClientKeyCustomerAcceptance(
            ClientKeyCustomerAcceptance::default()
                .0
                .set::<CustomerAcceptanceOnline>(0, online)
                .set::<MandateDataType>(1, r#type),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the customer agreed on the internet: their IP address and browser.
///
/// The parameters of `mandate_data.client_key.customer_acceptance.online`.
///
/// Contract: `#/paths/~1v1~1setup_intents~1{intent}~1confirm/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/2/properties/customer_acceptance/properties/online`.
#[derive(Clone)]
#[must_use]
pub struct CustomerAcceptanceOnline(rt::Params);

impl CustomerAcceptanceOnline {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The IP address that the customer accepted from.
    pub fn ip_address<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The browser that it was accepted or declared with, by its user agent.
    pub fn user_agent<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the customer agreed, to make the mandate from it.
///
/// What `mandate_data` can be.
///
/// Contract: `#/paths/~1v1~1setup_intents~1{intent}~1confirm/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateData {
    /// Mandate data.
    MandateData(SecretKey),
    /// Client key.
    ClientKey(ClientKey),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<SecretKey> for MandateData {
    fn from(value: SecretKey) -> Self {
        Self::MandateData(value)
    }
}

impl From<ClientKey> for MandateData {
    fn from(value: ClientKey) -> Self {
        Self::ClientKey(value)
    }
}

/// How and when the customer agreed to the mandate.
///
/// The parameters of `mandate_data.customer_acceptance`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/0/properties/customer_acceptance`.
#[derive(Clone)]
#[must_use]
pub struct MandateDataCustomerAcceptance(rt::Params);

impl MandateDataCustomerAcceptance {
    /// With what is required.
    pub fn new(r#type: MandateDataType) -> Self {
        MandateDataCustomerAcceptance(
            MandateDataCustomerAcceptance::default().0.set::<MandateDataType>(0, r#type),
        )
    }

    /// When the customer agreed to the mandate. In seconds since 1970.
    pub fn accepted_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(1, value))
    }

    /// Set if the customer agreed off the internet, such as on paper. It holds nothing.
    pub fn offline<K>(self, value: impl rt::Maybe<Offline, K>) -> Self {
        Self(self.0.maybe::<Offline, K>(2, value))
    }

    /// How the customer agreed on the internet: their IP address and browser.
    pub fn online<K>(self, value: impl rt::Maybe<MandateDataOnline, K>) -> Self {
        Self(self.0.maybe::<MandateDataOnline, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the customer agreed on the internet: their IP address and browser.
///
/// The parameters of `mandate_data.customer_acceptance.online`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/0/properties/customer_acceptance/properties/online`.
#[derive(Clone)]
#[must_use]
pub struct MandateDataOnline(rt::Params);

impl MandateDataOnline {
    /// With what is required.
    pub fn new(ip_address: impl Into<String>, user_agent: impl Into<String>) -> Self {
        MandateDataOnline(
            MandateDataOnline::default()
                .0
                .set::<String>(0, ip_address)
                .set::<String>(1, user_agent),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether the customer agreed on a website (`online`) or otherwise (`offline`).
///
/// The values of `mandate_data.customer_acceptance.type`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/0/properties/customer_acceptance/properties/type`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateDataType {
    /// `offline`: Agreed to in person, by phone or on paper.
    Offline,
    /// `online`: Agreed to on a page or in an app: IP address and browser prove it.
    Online,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Set if the customer agreed off the internet, such as on paper.
///
/// The parameters of `mandate_data.customer_acceptance.offline`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/0/properties/customer_acceptance/properties/offline`.
#[derive(Clone)]
#[must_use]
pub struct Offline(rt::Params);

impl Offline {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the customer agreed, to make the mandate from it.
///
/// The parameters of `mandate_data`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct SecretKey(rt::Params);

impl SecretKey {
    /// With what is required.
    pub fn new(customer_acceptance: MandateDataCustomerAcceptance) -> Self {
        SecretKey(
            SecretKey::default()
                .0
                .set::<MandateDataCustomerAcceptance>(0, customer_acceptance),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    ClientKey;
    "customer_acceptance" required: ClientKeyCustomerAcceptance;
}

rt::params! {
    ClientKeyCustomerAcceptance;
    "online" required: CustomerAcceptanceOnline;
    "type" required: MandateDataType;
}

rt::params! {
    CustomerAcceptanceOnline;
    "ip_address" sensitive: String;
    "user_agent" sensitive: String;
}

rt::union! {
    MandateData;
    0 => MandateData(record);
    1 => ClientKey(record);
}

rt::params! {
    MandateDataCustomerAcceptance;
    "type" required: MandateDataType;
    "accepted_at": i64;
    "offline": Offline;
    "online": MandateDataOnline;
}

rt::params! {
    MandateDataOnline;
    "ip_address" required sensitive: String;
    "user_agent" required sensitive: String;
}

rt::open_enum! {
    MandateDataType;
    0 => Offline "offline";
    1 => Online "online";
}

rt::params! {
    Offline;
}

rt::params! {
    SecretKey;
    "customer_acceptance" required: MandateDataCustomerAcceptance;
}
