// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::payment_intents::PaymentIntent;
use crate::rt;

/// Radar review resource location.
///
/// Contract: `#/components/schemas/radar_review_resource_location`.
#[derive(Default)]
#[non_exhaustive]
pub struct RadarReviewLocation {
    /// City. At most 5000 characters. May be null.
    pub city: Option<String>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Latitude. May be null.
    pub latitude: Option<f64>,
    /// Longitude. May be null.
    pub longitude: Option<f64>,
    /// Region. At most 5000 characters. May be null.
    pub region: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Radar review resource session.
///
/// Contract: `#/components/schemas/radar_review_resource_session`.
#[derive(Default)]
#[non_exhaustive]
pub struct RadarReviewSession {
    /// Browser. At most 5000 characters. May be null.
    pub browser: Option<String>,
    /// Device. At most 5000 characters. May be null.
    pub device: Option<String>,
    /// Platform. At most 5000 characters. May be null.
    pub platform: Option<String>,
    /// Version. At most 5000 characters. May be null.
    pub version: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `review` object.
///
/// Contract: `#/components/schemas/review`.
#[derive(Default)]
#[non_exhaustive]
pub struct Review {
    /// Billing zip. At most 5000 characters. May be null.
    pub billing_zip: Option<String>,
    /// Charge. An id; the object itself when `charge` is expanded. May be null.
    pub charge: Option<rt::Expandable<Charge>>,
    /// Closed reason. `acknowledged`, `approved`, `canceled`, `disputed`, `payment_never_settled`, `redacted`, `refunded` or `refunded_as_fraud`. May be null.
    pub closed_reason: Option<ReviewClosedReason>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Review>,
    /// Ip address. At most 5000 characters. May be null.
    pub ip_address: Option<String>,
    /// Ip address location. May be null.
    pub ip_address_location: Option<Box<RadarReviewLocation>>,
    /// Livemode.
    pub livemode: bool,
    /// Open.
    pub open: bool,
    /// Opened reason. `manual` or `rule`.
    pub opened_reason: ReviewOpenedReason,
    /// Payment intent. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: Option<rt::Expandable<PaymentIntent>>,
    /// Reason. At most 5000 characters.
    pub reason: String,
    /// Session. May be null.
    pub session: Option<Box<RadarReviewSession>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `closed_reason`.
///
/// Contract: `#/components/schemas/review/properties/closed_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReviewClosedReason {
    /// `acknowledged`
    Acknowledged,
    /// `approved`
    Approved,
    /// `canceled`
    Canceled,
    /// `disputed`
    Disputed,
    /// `payment_never_settled`
    PaymentNeverSettled,
    /// `redacted`
    Redacted,
    /// `refunded`
    Refunded,
    /// `refunded_as_fraud`
    RefundedAsFraud,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `opened_reason`.
///
/// Contract: `#/components/schemas/review/properties/opened_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReviewOpenedReason {
    /// `manual`
    Manual,
    /// `rule`
    Rule,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    RadarReviewLocation;
    0 => city "city";
    1 => country "country";
    2 => latitude "latitude" sensitive;
    3 => longitude "longitude" sensitive;
    4 => region "region";
}

rt::record! {
    RadarReviewSession;
    0 => browser "browser";
    1 => device "device";
    2 => platform "platform";
    3 => version "version";
}

rt::record! {
    Review;
    const "object" = Str("review");
    0 => billing_zip "billing_zip" sensitive;
    1 => charge "charge";
    2 => closed_reason "closed_reason";
    3 => created "created" required;
    4 => id "id" required;
    5 => ip_address "ip_address" sensitive;
    6 => ip_address_location "ip_address_location";
    7 => livemode "livemode" required;
    8 => open "open" required;
    9 => opened_reason "opened_reason" required;
    10 => payment_intent "payment_intent";
    11 => reason "reason" required;
    12 => session "session";
}

rt::expandable! {
    crate::ExpandPath;
    Review;
    charge "charge" => Charge;
    ip_address_location "ip_address_location" => RadarReviewLocation;
    payment_intent "payment_intent" => PaymentIntent;
    session "session" => RadarReviewSession;
}

rt::open_enum! {
    ReviewClosedReason;
    0 => Acknowledged "acknowledged";
    1 => Approved "approved";
    2 => Canceled "canceled";
    3 => Disputed "disputed";
    4 => PaymentNeverSettled "payment_never_settled";
    5 => Redacted "redacted";
    6 => Refunded "refunded";
    7 => RefundedAsFraud "refunded_as_fraud";
}

rt::open_enum! {
    ReviewOpenedReason;
    0 => Manual "manual";
    1 => Rule "rule";
}
