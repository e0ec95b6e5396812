// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_records::CustomerPresence;
use crate::rt;
use crate::types::PaymentRecordAmount;
use crate::types::PaymentRecordCustomerDetails;
use crate::types::PaymentRecordPaymentMethodDetails;
use crate::types::PaymentRecordProcessorDetails;
use crate::types::PaymentRecordShippingDetails;

/// The `payment_record` object.
///
/// Contract: `#/components/schemas/payment_record`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecord {
    /// Amount.
    pub amount: PaymentRecordAmount,
    /// Amount authorized.
    pub amount_authorized: PaymentRecordAmount,
    /// Amount canceled.
    pub amount_canceled: PaymentRecordAmount,
    /// Amount failed.
    pub amount_failed: PaymentRecordAmount,
    /// Amount guaranteed.
    pub amount_guaranteed: PaymentRecordAmount,
    /// Amount refunded.
    pub amount_refunded: PaymentRecordAmount,
    /// Amount requested.
    pub amount_requested: PaymentRecordAmount,
    /// Application. At most 5000 characters. May be null.
    pub application: Option<String>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Customer details. May be null.
    pub customer_details: Option<Box<PaymentRecordCustomerDetails>>,
    /// Customer presence. `off_session` or `on_session`. May be null.
    pub customer_presence: Option<CustomerPresence>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<PaymentRecord>,
    /// Latest payment attempt record. At most 5000 characters. May be null.
    pub latest_payment_attempt_record: Option<String>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Payment method details. May be null.
    pub payment_method_details: Option<Box<PaymentRecordPaymentMethodDetails>>,
    /// Processor details.
    pub processor_details: PaymentRecordProcessorDetails,
    /// Reported by. `self` or `stripe`.
    pub reported_by: PaymentRecordReportedBy,
    /// Shipping details. May be null.
    pub shipping_details: Option<Box<PaymentRecordShippingDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `reported_by`.
///
/// Contract: `#/components/schemas/payment_record/properties/reported_by`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordReportedBy {
    /// `self`
    SelfValue,
    /// `stripe`
    Stripe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    PaymentRecord;
    const "object" = Str("payment_record");
    0 => amount "amount" required;
    1 => amount_authorized "amount_authorized" required;
    2 => amount_canceled "amount_canceled" required;
    3 => amount_failed "amount_failed" required;
    4 => amount_guaranteed "amount_guaranteed" required;
    5 => amount_refunded "amount_refunded" required;
    6 => amount_requested "amount_requested" required;
    7 => application "application";
    8 => created "created" required;
    9 => customer_details "customer_details";
    10 => customer_presence "customer_presence";
    11 => description "description";
    12 => id "id" required;
    13 => latest_payment_attempt_record "latest_payment_attempt_record";
    14 => livemode "livemode" required;
    15 => metadata "metadata" required;
    16 => payment_method_details "payment_method_details";
    17 => processor_details "processor_details" required;
    18 => reported_by "reported_by" required;
    19 => shipping_details "shipping_details";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentRecord;
    customer_details "customer_details" => PaymentRecordCustomerDetails;
    payment_method_details "payment_method_details" => PaymentRecordPaymentMethodDetails;
    shipping_details "shipping_details" => PaymentRecordShippingDetails;
}

rt::open_enum! {
    PaymentRecordReportedBy;
    0 => SelfValue "self";
    1 => Stripe "stripe";
}
