// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which meter event to take back.
///
/// The parameters of `cancel`.
///
/// Contract: `#/paths/~1v2~1billing~1meter_event_adjustments/post/requestBody/content/application~1json/schema/properties/cancel`.
#[derive(Clone)]
#[must_use]
pub struct Cancel(rt::Params);

impl Cancel {
    /// With what is required.
    pub fn new(identifier: impl Into<String>) -> Self {
        Cancel(Cancel::default().0.set::<String>(0, identifier))
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
/// Contract: `#/paths/~1v2~1billing~1meter_event_adjustments/post/requestBody/content/application~1json/schema/properties/type`.
///
/// Feature: `v2_billing`.
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
    "identifier" required: String;
}

rt::open_enum! {
    MeterEventAdjustmentType;
    0 => Cancel "cancel";
}
