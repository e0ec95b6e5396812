// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Transfer data: the same shape as [`crate::params::UpdateTransferData`].
pub type CaptureTransferData = crate::params::UpdateTransferData;
/// Details: the same shape as [`crate::params::CardDetails`].
pub type CardDetails = crate::params::CardDetails;
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// What `destination` can be.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/destination`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Destination {
    /// Details.
    Details(Details),
    /// Text.
    Text(String),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    Destination;
    0 => Details(record);
    1 => Text(string);
}
impl From<Details> for Destination {
    fn from(value: Details) -> Self {
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
pub struct Details(rt::Params);
impl Details {
    /// With what is required.
    pub fn new(account: impl Into<rt::Id<crate::accounts::Account>>) -> Self {
        Details(Details::default().0.set::<rt::Id<crate::accounts::Account>>(0, account))
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Details;
    "account" required: String;
    "amount": Option<i64>;
}
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
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    FraudDetails;
    "user_report" required: rt::Clearable<UserReport>;
}
/// Object: the same shape as [`crate::types::CardFunding`].
pub type Object = crate::types::CardFunding;
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// Reason: the same shape as [`crate::terminal::ReaderRefundPaymentActionReason`].
pub type Reason = crate::terminal::ReaderRefundPaymentActionReason;
/// Transfer data: the same shape as [`crate::params::PaymentIntentDataTransferData`].
pub type TransferData = crate::params::PaymentIntentDataTransferData;
/// The values of `fraud_details.user_report`.
///
/// Contract: `#/paths/~1v1~1charges~1{charge}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fraud_details/properties/user_report`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserReport {
    /// `fraudulent`
    Fraudulent,
    /// `safe`
    Safe,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    UserReport;
    0 => Fraudulent "fraudulent";
    1 => Safe "safe";
}
