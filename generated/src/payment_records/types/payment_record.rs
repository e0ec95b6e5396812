// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_records::CustomerPresence;
use crate::rt;
use crate::types::PaymentRecordAmount;
use crate::types::PaymentRecordCustomerDetails;
use crate::types::PaymentRecordPaymentMethodDetails;
use crate::types::PaymentRecordProcessorDetails;
use crate::types::PaymentRecordShippingDetails;

/// A payment wherever it was made, also with another processor or in cash. It lets Stripe count money taken elsewhere, to mark an invoice as paid for example. Its tries are [payment attempt record](crate::payment_attempt_records::PaymentAttemptRecord).
///
/// The `payment_record` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_records/object)
///
/// Contract: `#/components/schemas/payment_record`.
///
/// Feature: `payment_records`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct PaymentRecord {
    /// What the payment was for, and in which currency.
    pub amount: PaymentRecordAmount,
    /// How much was authorized and can still be captured.
    pub amount_authorized: PaymentRecordAmount,
    /// How much was canceled or released without being taken.
    pub amount_canceled: PaymentRecordAmount,
    /// How much failed to be taken.
    pub amount_failed: PaymentRecordAmount,
    /// How much is certain to come, though it hasn't all arrived yet.
    pub amount_guaranteed: PaymentRecordAmount,
    /// How much has gone back to the customer.
    pub amount_refunded: PaymentRecordAmount,
    /// What the payment was asked for, before anything else happened to it.
    pub amount_requested: PaymentRecordAmount,
    /// The Connect application that made it. Null if none did.
    pub application: Option<String>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Who pays: the customer's id, name, email and phone, as far as they are known. May be null.
    pub customer_details: Option<Box<PaymentRecordCustomerDetails>>,
    /// Whether the customer took part in the payment, or it was made without them. `off_session` or `on_session`. May be null.
    pub customer_presence: Option<CustomerPresence>,
    /// A text of your own, kept with the object. Good to show to people. May be null.
    pub description: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<PaymentRecord>,
    /// Id of the newest [payment attempt record](crate::payment_attempt_records::PaymentAttemptRecord), the last try to get this payment. May be null.
    pub latest_payment_attempt_record: Option<String>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// What the payment method was, and what its network told. May be null.
    pub payment_method_details: Option<Box<PaymentRecordPaymentMethodDetails>>,
    /// Who processed the payment, and how they find it.
    pub processor_details: PaymentRecordProcessorDetails,
    /// Who reported it: you (`self`), or Stripe (`stripe`) because it took the payment.
    pub reported_by: PaymentRecordReportedBy,
    /// Where and to whom the goods of this payment are sent. May be null.
    pub shipping_details: Option<Box<PaymentRecordShippingDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who reported it: you (`self`), or Stripe (`stripe`) because it took the payment.
///
/// The values of `reported_by`.
///
/// Contract: `#/components/schemas/payment_record/properties/reported_by`.
///
/// Feature: `payment_records`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordReportedBy {
    /// `self`: You reported it: the payment was made outside of Stripe.
    SelfValue,
    /// `stripe`: Stripe processed it.
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
    7 => application = None "application";
    8 => created "created" required;
    9 => customer_details = None "customer_details";
    10 => customer_presence = None "customer_presence";
    11 => description = None "description";
    12 => id "id" required;
    13 => latest_payment_attempt_record = None "latest_payment_attempt_record";
    14 => livemode = false "livemode" required;
    15 => metadata "metadata" required;
    16 => payment_method_details = None "payment_method_details";
    17 => processor_details "processor_details" required;
    18 => reported_by "reported_by" required;
    19 => shipping_details = None "shipping_details";
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
