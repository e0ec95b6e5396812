// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `v2.billing.meter_event_adjustment` object.
///
/// Contract: `#/components/schemas/v2.billing.meter_event_adjustment`.
///
/// Feature: `v2_billing`.
#[derive(Default)]
#[non_exhaustive]
pub struct MeterEventAdjustment {
    /// Cancel.
    pub cancel: MeterEventAdjustmentCancel,
    /// Created. An RFC 3339 time.
    pub created: rt::DateTime,
    /// Event name.
    pub event_name: String,
    /// Id.
    pub id: rt::Id<MeterEventAdjustment>,
    /// Livemode.
    pub livemode: bool,
    /// Status. `complete` or `pending`.
    pub status: MeterEventAdjustmentStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `cancel`.
///
/// Contract: `#/components/schemas/v2.billing.meter_event_adjustment/properties/cancel`.
///
/// Feature: `v2_billing`.
#[derive(Default)]
#[non_exhaustive]
pub struct MeterEventAdjustmentCancel {
    /// Identifier.
    pub identifier: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/v2.billing.meter_event_adjustment/properties/status`.
///
/// Feature: `v2_billing`.
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
    const "object" = Str("v2.billing.meter_event_adjustment");
    const "type" = Str("cancel");
    0 => cancel "cancel" required;
    1 => created "created" required;
    2 => event_name "event_name" required;
    3 => id "id" required;
    4 => livemode "livemode" required;
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
