// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `billing.meter_event_adjustment` object.
///
/// Contract: `#/components/schemas/billing.meter_event_adjustment`.
///
/// Feature: `billing`.
#[derive(Default)]
#[non_exhaustive]
pub struct MeterEventAdjustment {
    /// Cancel. May be null.
    pub cancel: Option<Box<MeterEventAdjustmentCancel>>,
    /// Event name. At most 100 characters.
    pub event_name: String,
    /// Livemode.
    pub livemode: bool,
    /// Status. `complete` or `pending`.
    pub status: MeterEventAdjustmentStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing meter resource billing meter event adjustment cancel.
///
/// Contract: `#/components/schemas/billing_meter_resource_billing_meter_event_adjustment_cancel`.
///
/// Feature: `billing`.
#[derive(Default)]
#[non_exhaustive]
pub struct MeterEventAdjustmentCancel {
    /// Identifier. At most 100 characters. May be null.
    pub identifier: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/billing.meter_event_adjustment/properties/status`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MeterEventAdjustmentStatus {
    /// `complete`
    Complete,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    MeterEventAdjustment;
    const "object" = Str("billing.meter_event_adjustment");
    const "type" = Str("cancel");
    0 => cancel "cancel";
    1 => event_name "event_name" required;
    2 => livemode "livemode" required;
    3 => status "status" required;
}

rt::expandable! {
    crate::ExpandPath;
    MeterEventAdjustment;
    cancel "cancel" => MeterEventAdjustmentCancel;
}

rt::record! {
    MeterEventAdjustmentCancel;
    0 => identifier "identifier";
}

rt::open_enum! {
    MeterEventAdjustmentStatus;
    0 => Complete "complete";
    1 => Pending "pending";
}
