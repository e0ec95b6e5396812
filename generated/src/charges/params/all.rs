// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::rt;

/// Where the goods are sent.
///
/// The parameters of `shipping.address`.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct Address(rt::Params);

impl Address {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Street and house number, post box or company.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which connected account gets the money of the charge, and how much of it.
///
/// The parameters of `transfer_data`.
///
/// Contract: `#/paths/~1v1~1charges~1{charge}~1capture/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data`.
#[derive(Clone)]
#[must_use]
pub struct CaptureTransferData(rt::Params);

impl CaptureTransferData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How much of the payment goes to the destination account, in the smallest currency unit. All of it if not set.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// A token from Stripe.js, or the details of the card.
///
/// What `card` can be.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Card {
    /// Details.
    Details(CardDetails),
    /// An id.
    Id(rt::Id<crate::issuing::Card>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<CardDetails> for Card {
    fn from(value: CardDetails) -> Self {
        Self::Details(value)
    }
}

impl From<rt::Id<crate::issuing::Card>> for Card {
    fn from(value: rt::Id<crate::issuing::Card>) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for Card {
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

impl From<String> for Card {
    fn from(value: String) -> Self {
        Self::Id(value.into())
    }
}

/// The parameters of `card.details`.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct CardDetails(rt::Params);

impl CardDetails {
    /// With what is required.
    pub fn new(exp_month: i64, exp_year: i64, number: impl Into<String>) -> Self {
        CardDetails(
            CardDetails::default()
                .0
                .set::<i64>(0, exp_month)
                .set::<i64>(1, exp_year)
                .set::<String>(2, number),
        )
    }

    /// City, town or village of the billing address.
    pub fn address_city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Country of the billing address, as given with the card.
    pub fn address_country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Street and number, PO box or company name of the billing address.
    pub fn address_line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Apartment, suite or building of the billing address.
    pub fn address_line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// State, province or other region of the billing address.
    pub fn address_state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// Postal code of the billing address.
    pub fn address_zip<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value))
    }

    /// The card's security code: three digits, or four on American Express.
    pub fn cvc<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(10, value))
    }

    /// The name on the card.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value))
    }

    /// Only `card`.
    pub fn object<K>(self, value: impl rt::Maybe<Object, K>) -> Self {
        Self(self.0.maybe::<Object, K>(12, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which connected account gets the money of the charge, and how much of it.
///
/// The parameters of `transfer_data`.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data`.
#[derive(Clone)]
#[must_use]
pub struct CreateTransferData(rt::Params);

impl CreateTransferData {
    /// With what is required.
    pub fn new(destination: impl Into<String>) -> Self {
        CreateTransferData(CreateTransferData::default().0.set::<String>(0, destination))
    }

    /// How much of the payment goes to the destination account, in the smallest currency unit. All of it if not set.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Your own note on the payment that the connected account receives.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Id of the connected account that gets the money.
///
/// What `destination` can be.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Destination {
    /// Details.
    Details(DestinationDetails),
    /// Any text.
    Text(String),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<DestinationDetails> for Destination {
    fn from(value: DestinationDetails) -> Self {
        Self::Details(value)
    }
}

impl From<String> for Destination {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Destination {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// The parameters of `destination.details`.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct DestinationDetails(rt::Params);

impl DestinationDetails {
    /// With what is required.
    pub fn new(account: impl Into<rt::Id<Account>>) -> Self {
        DestinationDetails(
            DestinationDetails::default().0.set::<rt::Id<Account>>(0, account),
        )
    }

    /// How much of the charge goes to the destination account, in the smallest currency unit. All of it if left out.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What you think of the charge: set `user_report` to `safe` or `fraudulent`.
///
/// The parameters of `fraud_details`.
///
/// Contract: `#/paths/~1v1~1charges~1{charge}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fraud_details`.
#[derive(Clone)]
#[must_use]
pub struct FraudDetails(rt::Params);

impl FraudDetails {
    /// With what is required.
    pub fn new(user_report: UserReport) -> Self {
        FraudDetails(FraudDetails::default().0.set::<UserReport>(0, user_report))
    }

    /// Clears `user_report`.
    pub fn clear_user_report(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `card.details.object`.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0/properties/object`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Object {
    /// `card`
    Card,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What Radar gets to judge the payment by, such as a Radar session.
///
/// The parameters of `radar_options`.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/radar_options`.
#[derive(Clone)]
#[must_use]
pub struct RadarOptions(rt::Params);

impl RadarOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of a Radar session with what is known of the customer's browser and device. It makes the risk score better.
    pub fn session<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Why the money goes back.
///
/// The values of `reason`.
///
/// Contract: `#/paths/~1v1~1charges~1{charge}~1refund/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/reason`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Reason {
    /// `duplicate`: The customer was charged twice.
    Duplicate,
    /// `fraudulent`: The payment was fraud. Card and email address go on Radar's block lists.
    Fraudulent,
    /// `requested_by_customer`: The customer asked for it.
    RequestedByCustomer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Where and to whom the goods are sent.
///
/// The parameters of `shipping`.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping`.
#[derive(Clone)]
#[must_use]
pub struct Shipping(rt::Params);

impl Shipping {
    /// With what is required.
    pub fn new(address: Address, name: impl Into<String>) -> Self {
        Shipping(Shipping::default().0.set::<Address>(0, address).set::<String>(1, name))
    }

    /// Who carries the parcel: `UPS`.
    pub fn carrier<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// The phone number for the parcel, with extension.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// The carrier's number of the parcel, or several, separated by commas.
    pub fn tracking_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What you think of the charge.
///
/// The values of `fraud_details.user_report`.
///
/// Contract: `#/paths/~1v1~1charges~1{charge}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fraud_details/properties/user_report`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserReport {
    /// `fraudulent`: You take it for fraud: Radar learns from it.
    Fraudulent,
    /// `safe`: You take it for genuine: Radar learns from it.
    Safe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    Address;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
}

rt::params! {
    CaptureTransferData;
    "amount": i64;
}

rt::union! {
    Card;
    0 => Details(record);
    1 => Id(string);
}

rt::params! {
    CardDetails;
    "exp_month" required: i64;
    "exp_year" required: i64;
    "number" required sensitive: String;
    "address_city": String;
    "address_country": String;
    "address_line1" sensitive: String;
    "address_line2" sensitive: String;
    "address_state": String;
    "address_zip" sensitive: String;
    "cvc" sensitive: String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "name" sensitive: String;
    "object": Object;
}

rt::params! {
    CreateTransferData;
    "destination" required: String;
    "amount": i64;
    "description": String;
}

rt::union! {
    Destination;
    0 => Details(record);
    1 => Text(string);
}

rt::params! {
    DestinationDetails;
    "account" required: String;
    "amount": i64;
}

rt::params! {
    FraudDetails;
    "user_report" required: rt::Clearable<UserReport>;
}

rt::open_enum! {
    Object;
    0 => Card "card";
}

rt::params! {
    RadarOptions;
    "session": String;
}

rt::open_enum! {
    Reason;
    0 => Duplicate "duplicate";
    1 => Fraudulent "fraudulent";
    2 => RequestedByCustomer "requested_by_customer";
}

rt::params! {
    Shipping;
    "address" required sensitive: Address;
    "name" required sensitive: String;
    "carrier": String;
    "phone" sensitive: String;
    "tracking_number": String;
}

rt::open_enum! {
    UserReport;
    0 => Fraudulent "fraudulent";
    1 => Safe "safe";
}
