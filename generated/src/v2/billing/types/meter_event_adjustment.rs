// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Takes back a [v2 billing meter event](crate::v2::billing::MeterEvent) that was sent by mistake. [`status`](Self::status) tells whether it has been done.
///
/// The `v2.billing.meter_event_adjustment` object.
///
/// Contract: `#/components/schemas/v2.billing.meter_event_adjustment`.
///
/// Feature: `v2_billing`.
#[non_exhaustive]
pub struct MeterEventAdjustment {
    /// Which meter event to take back.
    pub cancel: MeterEventAdjustmentCancel,
    /// When it was made. An RFC 3339 time.
    pub created: rt::DateTime,
    /// The event that a meter counts, by name. It has to be that of the meter.
    pub event_name: String,
    /// Names this object in other calls.
    pub id: rt::Id<MeterEventAdjustment>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether the event has been canceled yet. `complete` or `pending`.
    pub status: MeterEventAdjustmentStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which meter event to take back.
///
/// The fields of `cancel`.
///
/// Contract: `#/components/schemas/v2.billing.meter_event_adjustment/properties/cancel`.
///
/// Feature: `v2_billing`.
#[non_exhaustive]
pub struct MeterEventAdjustmentCancel {
    /// Which event to cancel, by its [`identifier`](crate::billing::MeterEvent::identifier). It has to be from the last 24 hours.
    pub identifier: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the event has been canceled yet.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/v2.billing.meter_event_adjustment/properties/status`.
///
/// Feature: `v2_billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MeterEventAdjustmentStatus {
    /// `complete`: The meter event has been canceled.
    Complete,
    /// `pending`: The meter event is about to be canceled.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    MeterEventAdjustment;
    const "object" = Str("v2.billing.meter_event_adjustment");
    const "type" = Str("cancel");
    0 => cancel "cancel" required;
    1 => created "created" required;
    2 => event_name "event_name" required;
    3 => id "id" required;
    4 => livemode = false "livemode" required;
    5 => status "status" required;
}

rt::record! {
    MeterEventAdjustmentCancel;
    0 => identifier "identifier" required;
}

rt::open_enum! {
    MeterEventAdjustmentStatus;
    0 => Complete "complete";
    1 => Pending "pending";
}
