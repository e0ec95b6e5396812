// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What Radar gets to judge the payment by, such as a Radar session.
///
/// The parameters of `radar_options`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/radar_options`.
#[derive(Clone)]
#[must_use]
pub struct RadarOptions(rt::Params);

impl RadarOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of a Radar session with what is known of the customer's browser and device. It makes the risk score better.
    pub fn session<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    RadarOptions;
    "session": String;
}
