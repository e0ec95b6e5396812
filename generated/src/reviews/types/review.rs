// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::payment_intents::PaymentIntent;
use crate::rt;

/// Roughly where the payment came from: the nearest town, never an address.
///
/// Contract: `#/components/schemas/radar_review_resource_location`.
///
/// Feature: `reviews`.
#[non_exhaustive]
pub struct RadarReviewLocation {
    /// The city that the payment came from. May be null.
    pub city: Option<String>,
    /// Where the payment came from, as a two-letter code. May be null.
    pub country: Option<String>,
    /// Degrees north of the equator, negative in the south. May be null.
    pub latitude: Option<f64>,
    /// Degrees east of Greenwich, negative in the west. May be null.
    pub longitude: Option<f64>,
    /// The state, province or county that the payment came from. May be null.
    pub region: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The browser and device that the payment was made with.
///
/// Contract: `#/components/schemas/radar_review_resource_session`.
///
/// Feature: `reviews`.
#[non_exhaustive]
pub struct RadarReviewSession {
    /// The customer's browser: `Chrome`. May be null.
    pub browser: Option<String>,
    /// What was used for the visit: `Samsung SM-G930T`. May be null.
    pub device: Option<String>,
    /// The device or system of the browser, such as `Macintosh`. May be null.
    pub platform: Option<String>,
    /// Which version of the browser it is: `61.0.3163.100`. May be null.
    pub version: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A payment that a human should look at, put aside by a Radar rule or by Radar itself. Approving, refunding or disputing it closes the review. It doesn't stop the capture by itself.
///
/// The `review` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/reviews/object)
///
/// Contract: `#/components/schemas/review`.
///
/// Feature: `reviews`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Review {
    /// The postal code of the card. May be null.
    pub billing_zip: Option<String>,
    /// The charge that it is about. An id; the object itself when `charge` is expanded. May be null.
    pub charge: Option<rt::Expandable<Charge>>,
    /// How the review ended. Null while it is open. `acknowledged`, `approved`, `canceled`, `disputed`, `payment_never_settled`, `redacted`, `refunded` or `refunded_as_fraud`.
    pub closed_reason: Option<ReviewClosedReason>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Names this object in other calls.
    pub id: rt::Id<Review>,
    /// The IP address from which the customer paid. May be null.
    pub ip_address: Option<String>,
    /// Roughly where the payment came from: the nearest town, never an address. May be null.
    pub ip_address_location: Option<Box<RadarReviewLocation>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether somebody must still look at it.
    pub open: bool,
    /// Whether a person or a rule of Radar asked for the review. `manual` or `rule`.
    pub opened_reason: ReviewOpenedReason,
    /// The payment intent that is reviewed. Null if the charge has none. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: Option<rt::Expandable<PaymentIntent>>,
    /// Why the review is open, by `rule` or `manual`, or how it was closed, such as `approved` or `refunded`.
    pub reason: String,
    /// The browser and device that the payment was made with. May be null.
    pub session: Option<Box<RadarReviewSession>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the review ended.
///
/// The values of `closed_reason`.
///
/// Contract: `#/components/schemas/review/properties/closed_reason`.
///
/// Feature: `reviews`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReviewClosedReason {
    /// `acknowledged`: Someone looked at it and took note, without approving.
    Acknowledged,
    /// `approved`: Someone approved the payment.
    Approved,
    /// `canceled`: The payment was canceled.
    Canceled,
    /// `disputed`: The customer disputed the payment meanwhile.
    Disputed,
    /// `payment_never_settled`: The payment didn't go through in the end.
    PaymentNeverSettled,
    /// `redacted`: The data of the payment were redacted.
    Redacted,
    /// `refunded`: The payment was refunded.
    Refunded,
    /// `refunded_as_fraud`: The payment was refunded as fraud: that teaches Radar.
    RefundedAsFraud,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether a person or a rule of Radar asked for the review.
///
/// The values of `opened_reason`.
///
/// Contract: `#/components/schemas/review/properties/opened_reason`.
///
/// Feature: `reviews`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReviewOpenedReason {
    /// `manual`: Somebody sent it to review.
    Manual,
    /// `rule`: A Radar rule sent it to review.
    Rule,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    RadarReviewLocation;
    0 => city = None "city";
    1 => country = None "country";
    2 => latitude = None "latitude" sensitive;
    3 => longitude = None "longitude" sensitive;
    4 => region = None "region";
}

rt::record! {
    RadarReviewSession;
    0 => browser = None "browser";
    1 => device = None "device";
    2 => platform = None "platform";
    3 => version = None "version";
}

rt::record! {
    Review;
    const "object" = Str("review");
    0 => billing_zip = None "billing_zip" sensitive;
    1 => charge = None "charge";
    2 => closed_reason = None "closed_reason";
    3 => created "created" required;
    4 => id "id" required;
    5 => ip_address = None "ip_address" sensitive;
    6 => ip_address_location = None "ip_address_location";
    7 => livemode = false "livemode" required;
    8 => open = false "open" required;
    9 => opened_reason "opened_reason" required;
    10 => payment_intent = None "payment_intent";
    11 => reason "reason" required;
    12 => session = None "session";
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
