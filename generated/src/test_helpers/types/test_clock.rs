// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Billing clocks resource status details advancing status details.
///
/// Contract: `#/components/schemas/billing_clocks_resource_status_details_advancing_status_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct BillingClockAdvancingStatusDetails {
    /// Target frozen time, in seconds since 1970.
    pub target_frozen_time: rt::Timestamp,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing clocks resource status details status details.
///
/// Contract: `#/components/schemas/billing_clocks_resource_status_details_status_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct BillingClockStatusDetails {
    /// Advancing.
    pub advancing: Option<Box<BillingClockAdvancingStatusDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is left of a deleted `test_helpers.test_clock`.
///
/// Contract: `#/components/schemas/deleted_test_helpers.test_clock`.
///
/// Feature: `test_helpers`.
#[cfg(feature = "test_helpers")]
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedTestClock {
    /// Id. At most 5000 characters.
    pub id: rt::Id<TestClock>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `test_helpers.test_clock` object.
///
/// Contract: `#/components/schemas/test_helpers.test_clock`.
#[derive(Default)]
#[non_exhaustive]
pub struct TestClock {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Deletes after, in seconds since 1970.
    pub deletes_after: rt::Timestamp,
    /// Frozen time, in seconds since 1970.
    pub frozen_time: rt::Timestamp,
    /// Id. At most 5000 characters.
    pub id: rt::Id<TestClock>,
    /// Livemode.
    pub livemode: bool,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Status. `advancing`, `internal_failure` or `ready`.
    pub status: TestClockStatus,
    /// Status details.
    pub status_details: BillingClockStatusDetails,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/test_helpers.test_clock/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TestClockStatus {
    /// `advancing`
    Advancing,
    /// `internal_failure`
    InternalFailure,
    /// `ready`
    Ready,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    BillingClockAdvancingStatusDetails;
    0 => target_frozen_time "target_frozen_time" required;
}

rt::record! {
    BillingClockStatusDetails;
    0 => advancing "advancing";
}

#[cfg(feature = "test_helpers")]
rt::record! {
    DeletedTestClock;
    const "deleted" = Bool(true);
    const "object" = Str("test_helpers.test_clock");
    0 => id "id" required;
}

rt::record! {
    TestClock;
    const "object" = Str("test_helpers.test_clock");
    0 => created "created" required;
    1 => deletes_after "deletes_after" required;
    2 => frozen_time "frozen_time" required;
    3 => id "id" required;
    4 => livemode "livemode" required;
    5 => name "name";
    6 => status "status" required;
    7 => status_details "status_details" required;
}

rt::open_enum! {
    TestClockStatus;
    0 => Advancing "advancing";
    1 => InternalFailure "internal_failure";
    2 => Ready "ready";
}
