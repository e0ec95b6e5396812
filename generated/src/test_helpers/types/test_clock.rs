// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Where the clock is going to, while its status is `advancing`.
///
/// Contract: `#/components/schemas/billing_clocks_resource_status_details_advancing_status_details`.
///
/// Feature: `test_helpers`.
#[non_exhaustive]
pub struct BillingClockAdvancingStatusDetails {
    /// When the clock will stand once it has advanced. In seconds since 1970.
    pub target_frozen_time: rt::Timestamp,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which time the clock is on its way to.
///
/// Contract: `#/components/schemas/billing_clocks_resource_status_details_status_details`.
///
/// Feature: `test_helpers`.
#[non_exhaustive]
pub struct BillingClockStatusDetails {
    /// Where the clock is going to, while its status is `advancing`.
    pub advancing: Option<Box<BillingClockAdvancingStatusDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What remains of a test clock after its deletion. The customers that were attached to it, and their subscriptions, are gone with it.
///
/// What is left of a deleted `test_helpers.test_clock`.
///
/// Contract: `#/components/schemas/deleted_test_helpers.test_clock`.
///
/// Feature: `test_helpers`.
#[non_exhaustive]
pub struct DeletedTestClock {
    /// Names this object in other calls.
    pub id: rt::Id<TestClock>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A clock for tests: customers that are attached to it, and their subscriptions and invoices, live in its time. Advance it, and renewals and events of weeks happen within minutes. Only for test mode.
///
/// The `test_helpers.test_clock` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/test_clocks/object)
///
/// Contract: `#/components/schemas/test_helpers.test_clock`.
///
/// Feature: `test_helpers`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct TestClock {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// When Stripe deletes the clock, and with it the customers on it. In seconds since 1970.
    pub deletes_after: rt::Timestamp,
    /// When it is now for the objects of the clock. In seconds since 1970.
    pub frozen_time: rt::Timestamp,
    /// Names this object in other calls.
    pub id: rt::Id<TestClock>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own name of the clock. May be null.
    pub name: Option<String>,
    /// Whether the clock stands (`ready`) or is on its way to a later time (`advancing`). `advancing`, `internal_failure` or `ready`.
    pub status: TestClockStatus,
    /// Which time the clock is on its way to.
    pub status_details: BillingClockStatusDetails,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the clock stands (`ready`) or is on its way to a later time (`advancing`).
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/test_helpers.test_clock/properties/status`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TestClockStatus {
    /// `advancing`: Time moves forward, and objects are worked through: wait before you look.
    Advancing,
    /// `internal_failure`: Advancing failed: delete the clock and make a new one.
    InternalFailure,
    /// `ready`: Standing still: can be advanced.
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
    0 => advancing = None "advancing";
}

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
    4 => livemode = false "livemode" required;
    5 => name = None "name";
    6 => status "status" required;
    7 => status_details "status_details" required;
}

rt::open_enum! {
    TestClockStatus;
    0 => Advancing "advancing";
    1 => InternalFailure "internal_failure";
    2 => Ready "ready";
}
