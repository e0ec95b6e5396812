// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `tos_acceptance`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tos_acceptance`.
#[derive(Clone, Default)]
#[must_use]
pub struct TosAcceptance {
    date: Option<rt::Timestamp>,
    ip: Option<String>,
    service_agreement: Option<String>,
    user_agent: Option<String>,
    extra: rt::Extra,
}
impl TosAcceptance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Date, in seconds since 1970.
    pub fn date(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Ip.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Service agreement. At most 5000 characters.
    pub fn service_agreement(mut self, value: impl Into<String>) -> Self {
        self.service_agreement = Some(value.into());
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
    TosAcceptance;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => service_agreement "service_agreement";
    3 => user_agent "user_agent" sensitive;
}
