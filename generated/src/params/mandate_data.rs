// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `mandate_data.alternative`.
///
/// Contract: `#/paths/~1v1~1payment_intents~1{intent}~1confirm/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/2`.
#[derive(Clone, Default)]
#[must_use]
pub struct Alternative {
    customer_acceptance: AlternativeCustomerAcceptance,
    extra: rt::Extra,
}
impl Alternative {
    /// With what is required.
    pub fn new(customer_acceptance: AlternativeCustomerAcceptance) -> Self {
        Self {
            customer_acceptance,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Alternative;
    0 => customer_acceptance "customer_acceptance" required;
}
/// The parameters of `mandate_data.alternative.customer_acceptance`.
///
/// Contract: `#/paths/~1v1~1payment_intents~1{intent}~1confirm/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/2/properties/customer_acceptance`.
#[derive(Clone, Default)]
#[must_use]
pub struct AlternativeCustomerAcceptance {
    online: AlternativeCustomerAcceptanceOnline,
    r#type: CustomerAcceptanceType,
    extra: rt::Extra,
}
impl AlternativeCustomerAcceptance {
    /// With what is required.
    pub fn new(
        online: AlternativeCustomerAcceptanceOnline,
        r#type: CustomerAcceptanceType,
    ) -> Self {
        Self {
            online,
            r#type,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AlternativeCustomerAcceptance;
    0 => online "online" required;
    1 => r#type "type" required;
}
/// The parameters of `mandate_data.alternative.customer_acceptance.online`.
///
/// Contract: `#/paths/~1v1~1payment_intents~1{intent}~1confirm/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/2/properties/customer_acceptance/properties/online`.
#[derive(Clone, Default)]
#[must_use]
pub struct AlternativeCustomerAcceptanceOnline {
    ip_address: Option<String>,
    user_agent: Option<String>,
    extra: rt::Extra,
}
impl AlternativeCustomerAcceptanceOnline {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ip address.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }
    /// User agent. At most 5000 characters.
    pub fn user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AlternativeCustomerAcceptanceOnline;
    0 => ip_address "ip_address" sensitive;
    1 => user_agent "user_agent" sensitive;
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
    MandateData(Box<MandateDataDetails>),
    /// Alternative.
    Alternative(Box<Alternative>),
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
        Self::MandateData(Box::new(value))
    }
}
impl From<Alternative> for MandateData {
    fn from(value: Alternative) -> Self {
        Self::Alternative(Box::new(value))
    }
}
/// The parameters of `mandate_data.customer_acceptance`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/0/properties/customer_acceptance`.
#[derive(Clone, Default)]
#[must_use]
pub struct MandateDataCustomerAcceptance {
    accepted_at: Option<rt::Timestamp>,
    offline: Option<Box<crate::params::Empty>>,
    online: Option<Box<MandateDataCustomerAcceptanceOnline>>,
    r#type: crate::types::CustomerAcceptanceType,
    extra: rt::Extra,
}
impl MandateDataCustomerAcceptance {
    /// With what is required.
    pub fn new(r#type: crate::types::CustomerAcceptanceType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Accepted at, in seconds since 1970.
    pub fn accepted_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.accepted_at = Some(value.into());
        self
    }
    /// Offline.
    pub fn offline(mut self, value: crate::params::Empty) -> Self {
        self.offline = Some(Box::new(value));
        self
    }
    /// Online.
    pub fn online(mut self, value: MandateDataCustomerAcceptanceOnline) -> Self {
        self.online = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    MandateDataCustomerAcceptance;
    0 => accepted_at "accepted_at";
    1 => offline "offline";
    2 => online "online";
    3 => r#type "type" required;
}
/// The parameters of `mandate_data.customer_acceptance.online`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/0/properties/customer_acceptance/properties/online`.
#[derive(Clone, Default)]
#[must_use]
pub struct MandateDataCustomerAcceptanceOnline {
    ip_address: String,
    user_agent: String,
    extra: rt::Extra,
}
impl MandateDataCustomerAcceptanceOnline {
    /// With what is required.
    pub fn new(ip_address: impl Into<String>, user_agent: impl Into<String>) -> Self {
        Self {
            ip_address: ip_address.into(),
            user_agent: user_agent.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    MandateDataCustomerAcceptanceOnline;
    0 => ip_address "ip_address" required sensitive;
    1 => user_agent "user_agent" required sensitive;
}
/// The parameters of `mandate_data`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate_data/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct MandateDataDetails {
    customer_acceptance: MandateDataCustomerAcceptance,
    extra: rt::Extra,
}
impl MandateDataDetails {
    /// With what is required.
    pub fn new(customer_acceptance: MandateDataCustomerAcceptance) -> Self {
        Self {
            customer_acceptance,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    MandateDataDetails;
    0 => customer_acceptance "customer_acceptance" required;
}
