// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Takes back a [billing meter event](crate::billing::MeterEvent) that was sent by mistake, as long as Stripe got it within the last 24 hours.
///
/// The `billing.meter_event_adjustment` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/meter_event_adjustments/object)
///
/// Contract: `#/components/schemas/billing.meter_event_adjustment`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct MeterEventAdjustment {
    /// Which meter event to take back. May be null.
    pub cancel: Option<Box<MeterEventAdjustmentCancel>>,
    /// The event that a meter counts, by name. It has to be that of the meter. At most 100 characters.
    pub event_name: String,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether the event has been canceled yet. `complete` or `pending`.
    pub status: MeterEventAdjustmentStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which meter event to take back.
///
/// Contract: `#/components/schemas/billing_meter_resource_billing_meter_event_adjustment_cancel`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct MeterEventAdjustmentCancel {
    /// Which event was canceled, by its [`identifier`](crate::billing::MeterEvent::identifier). At most 100 characters. May be null.
    pub identifier: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the event has been canceled yet.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/billing.meter_event_adjustment/properties/status`.
///
/// Feature: `billing`.
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
    const "object" = Str("billing.meter_event_adjustment");
    const "type" = Str("cancel");
    0 => cancel = None "cancel";
    1 => event_name "event_name" required;
    2 => livemode = false "livemode" required;
    3 => status "status" required;
}

rt::expandable! {
    crate::ExpandPath;
    MeterEventAdjustment;
    cancel "cancel" => MeterEventAdjustmentCancel;
}

rt::record! {
    MeterEventAdjustmentCancel;
    0 => identifier = None "identifier";
}

rt::open_enum! {
    MeterEventAdjustmentStatus;
    0 => Complete "complete";
    1 => Pending "pending";
}
