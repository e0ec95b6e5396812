// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `mandate_data.alternative`.
///
/// Contract: `#/paths/~1v1~1payment_intents~1{intent}~1confirm/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/2`.
#[derive(Clone)]
#[must_use]
pub struct Alternative(rt::Params);
impl Alternative {
    /// With what is required.
    pub fn new(customer_acceptance: AlternativeCustomerAcceptance) -> Self {
        Alternative(
            Alternative::default()
                .0
                .set::<AlternativeCustomerAcceptance>(0, customer_acceptance),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Alternative;
    "customer_acceptance" required: AlternativeCustomerAcceptance;
}
/// The parameters of `mandate_data.alternative.customer_acceptance`.
///
/// Contract: `#/paths/~1v1~1payment_intents~1{intent}~1confirm/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/2/properties/customer_acceptance`.
#[derive(Clone)]
#[must_use]
pub struct AlternativeCustomerAcceptance(rt::Params);
impl AlternativeCustomerAcceptance {
    /// With what is required.
    pub fn new(
        online: AlternativeCustomerAcceptanceOnline,
        r#type: CustomerAcceptanceType,
    ) -> Self {
        AlternativeCustomerAcceptance(
            AlternativeCustomerAcceptance::default()
                .0
                .set::<AlternativeCustomerAcceptanceOnline>(0, online)
                .set::<CustomerAcceptanceType>(1, r#type),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    AlternativeCustomerAcceptance;
    "online" required: AlternativeCustomerAcceptanceOnline;
    "type" required: CustomerAcceptanceType;
}
/// The parameters of `mandate_data.alternative.customer_acceptance.online`.
///
/// Contract: `#/paths/~1v1~1payment_intents~1{intent}~1confirm/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/2/properties/customer_acceptance/properties/online`.
#[derive(Clone)]
#[must_use]
pub struct AlternativeCustomerAcceptanceOnline(rt::Params);
impl AlternativeCustomerAcceptanceOnline {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ip address.
    pub fn ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// User agent. At most 5000 characters.
    pub fn user_agent(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    AlternativeCustomerAcceptanceOnline;
    "ip_address" sensitive: Option<String>;
    "user_agent" sensitive: Option<String>;
}
/// The values of `mandate_data.alternative.customer_acceptance.type`.
///
/// Contract: `#/paths/~1v1~1payment_intents~1{intent}~1confirm/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/2/properties/customer_acceptance/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerAcceptanceType {
    /// `online`
    Online,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    CustomerAcceptanceType;
    0 => Online "online";
}
/// What `mandate_data` can be.
///
/// Contract: `#/paths/~1v1~1payment_intents~1{intent}~1confirm/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateData {
    /// Mandate data.
    MandateData(MandateDataDetails),
    /// Alternative.
    Alternative(Alternative),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    MandateData;
    0 => MandateData(record);
    1 => Alternative(record);
}
impl From<MandateDataDetails> for MandateData {
    fn from(value: MandateDataDetails) -> Self {
        Self::MandateData(value)
    }
}
impl From<Alternative> for MandateData {
    fn from(value: Alternative) -> Self {
        Self::Alternative(value)
    }
}
/// The parameters of `mandate_data.customer_acceptance`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/0/properties/customer_acceptance`.
#[derive(Clone)]
#[must_use]
pub struct MandateDataCustomerAcceptance(rt::Params);
impl MandateDataCustomerAcceptance {
    /// With what is required.
    pub fn new(r#type: crate::types::CustomerAcceptanceType) -> Self {
        MandateDataCustomerAcceptance(
            MandateDataCustomerAcceptance::default()
                .0
                .set::<crate::types::CustomerAcceptanceType>(3, r#type),
        )
    }
    /// Accepted at, in seconds since 1970.
    pub fn accepted_at(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(0, value))
    }
    /// Offline.
    pub fn offline(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(1, value))
    }
    /// Online.
    pub fn online(self, value: MandateDataCustomerAcceptanceOnline) -> Self {
        Self(self.0.set::<MandateDataCustomerAcceptanceOnline>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    MandateDataCustomerAcceptance;
    "accepted_at": Option<i64>;
    "offline": Option<crate::params::Empty>;
    "online": Option<MandateDataCustomerAcceptanceOnline>;
    "type" required: crate::types::CustomerAcceptanceType;
}
/// The parameters of `mandate_data.customer_acceptance.online`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/0/properties/customer_acceptance/properties/online`.
#[derive(Clone)]
#[must_use]
pub struct MandateDataCustomerAcceptanceOnline(rt::Params);
impl MandateDataCustomerAcceptanceOnline {
    /// With what is required.
    pub fn new(ip_address: impl Into<String>, user_agent: impl Into<String>) -> Self {
        MandateDataCustomerAcceptanceOnline(
            MandateDataCustomerAcceptanceOnline::default()
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
rt::params! {
    MandateDataCustomerAcceptanceOnline;
    "ip_address" required sensitive: String;
    "user_agent" required sensitive: String;
}
/// The parameters of `mandate_data`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct MandateDataDetails(rt::Params);
impl MandateDataDetails {
    /// With what is required.
    pub fn new(customer_acceptance: MandateDataCustomerAcceptance) -> Self {
        MandateDataDetails(
            MandateDataDetails::default()
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
    MandateDataDetails;
    "customer_acceptance" required: MandateDataCustomerAcceptance;
}
