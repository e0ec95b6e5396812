// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which meter event to take back.
///
/// The parameters of `cancel`.
///
/// Contract: `#/paths/~1v1~1billing~1meter_event_adjustments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cancel`.
#[derive(Clone)]
#[must_use]
pub struct Cancel(rt::Params);

impl Cancel {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which event to cancel, by its [`identifier`](crate::billing::MeterEvent::identifier). It has to be from the last 24 hours. At most 100 characters.
    pub fn identifier<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What to cancel: `cancel` is one event, and nothing else works.
///
/// The values of `type`.
///
/// Contract: `#/paths/~1v1~1billing~1meter_event_adjustments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/type`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MeterEventAdjustmentType {
    /// `cancel`
    Cancel,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    Cancel;
    "identifier": String;
}

rt::open_enum! {
    MeterEventAdjustmentType;
    0 => Cancel "cancel";
}
