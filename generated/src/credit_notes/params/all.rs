// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::credit_notes::LineType;
use crate::credit_notes::RefundType;
use crate::payment_records::PaymentRecord;
use crate::rt;
use crate::shipping_rates::ShippingRate;
use crate::tax_rates::TaxRate;

/// Whether Stripe sends the credit note to the customer by email (`credit_note`, as it is if left out) or not (`none`).
///
/// The values of `email_type`.
///
/// Contract: `#/paths/~1v1~1credit_notes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/email_type`.
///
/// Feature: `credit_notes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EmailType {
    /// `credit_note`: Send the customer the credit note.
    CreditNote,
    /// `none`: Send nothing.
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What to credit, line by line.
///
/// The parameters of `lines[]`.
///
/// Contract: `#/paths/~1v1~1credit_notes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items`.
#[derive(Clone)]
#[must_use]
pub struct Line(rt::Params);

impl Line {
    /// With what is required.
    pub fn new(r#type: LineType) -> Self {
        Line(Line::default().0.set::<LineType>(0, r#type))
    }

    /// What this line gives back, in the smallest currency unit. Only for lines that credit an invoice's line item.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// What the line is for, as the customer reads it.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Id of the line of the invoice to credit. Needed if the type is `invoice_line_item`.
    pub fn invoice_line_item<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value))
    }

    /// How many of the invoice's line to credit.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(5, value))
    }

    /// The taxes to credit with the line, in place of [`tax_rates`](Self::tax_rates()). An empty list says that there are none; in a query it is not sent. A second call replaces the first.
    pub fn tax_amounts<K>(self, value: impl rt::MaybeList<TaxAmount, K>) -> Self {
        Self(self.0.maybe_list::<TaxAmount, K>(6, value))
    }

    /// Clears `tax_amounts`.
    pub fn clear_tax_amounts(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Ids of the tax rates on the line. Not with [`tax_amounts`](Self::tax_amounts()). An empty list says that there are none; in a query it is not sent. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(7, value))
    }

    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(7))
    }

    /// What is credited for each one, in the smallest currency unit. Only for a custom line.
    pub fn unit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(8, value))
    }

    /// What one costs, in the smallest currency unit, with up to 12 decimal places. A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(9, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which refund of a payment record to link, if `type` is `payment_record_refund`.
///
/// The parameters of `refunds[].payment_record_refund`.
///
/// Contract: `#/paths/~1v1~1credit_notes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/refunds/items/properties/payment_record_refund`.
#[derive(Clone)]
#[must_use]
pub struct PaymentRecordRefund(rt::Params);

impl PaymentRecordRefund {
    /// With what is required.
    pub fn new(
        payment_record: impl Into<rt::Id<PaymentRecord>>,
        refund_group: impl Into<String>,
    ) -> Self {
        PaymentRecordRefund(
            PaymentRecordRefund::default()
                .0
                .set::<rt::Id<PaymentRecord>>(0, payment_record)
                .set::<String>(1, refund_group),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Refunds that you made already, and that belong to the credit note.
///
/// The parameters of `refunds[]`.
///
/// Contract: `#/paths/~1v1~1credit_notes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/refunds/items`.
#[derive(Clone)]
#[must_use]
pub struct Refund(rt::Params);

impl Refund {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How much of the refund belongs to this credit note, in the smallest currency unit.
    pub fn amount_refunded(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Which refund of a payment record to link, if [`type`](Self::type()) is `payment_record_refund`.
    pub fn payment_record_refund<K>(
        self,
        value: impl rt::Maybe<PaymentRecordRefund, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentRecordRefund, K>(1, value))
    }

    /// Id of the [refund](crate::refunds::Refund).
    pub fn refund<K>(
        self,
        value: impl rt::Maybe<rt::Id<crate::refunds::Refund>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<crate::refunds::Refund>, K>(2, value))
    }

    /// Whether Stripe refunded it, or it is the refund of a payment record. `payment_record_refund` or `refund`.
    pub fn r#type<K>(self, value: impl rt::Maybe<RefundType, K>) -> Self {
        Self(self.0.maybe::<RefundType, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Credits the invoice's shipping cost, named by its shipping rate.
///
/// The parameters of `shipping_cost`.
///
/// Contract: `#/paths/~1v1~1credit_notes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_cost`.
#[derive(Clone)]
#[must_use]
pub struct ShippingCost(rt::Params);

impl ShippingCost {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the invoice's shipping rate.
    pub fn shipping_rate<K>(
        self,
        value: impl rt::Maybe<rt::Id<ShippingRate>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<ShippingRate>, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The taxes to credit with the line, in place of `tax_rates`.
///
/// The parameters of `lines[].tax_amounts[]`.
///
/// Contract: `#/paths/~1v1~1credit_notes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/tax_amounts/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct TaxAmount(rt::Params);

impl TaxAmount {
    /// With what is required.
    pub fn new(
        amount: i64,
        tax_rate: impl Into<rt::Id<TaxRate>>,
        taxable_amount: i64,
    ) -> Self {
        TaxAmount(
            TaxAmount::default()
                .0
                .set::<i64>(0, amount)
                .set::<rt::Id<TaxRate>>(1, tax_rate)
                .set::<i64>(2, taxable_amount),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    EmailType;
    0 => CreditNote "credit_note";
    1 => None "none";
}

rt::params! {
    Line;
    "type" required: LineType;
    "amount": i64;
    "description": String;
    "invoice_line_item": String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "quantity": i64;
    "tax_amounts": rt::Clearable<Vec<TaxAmount>>;
    "tax_rates": rt::Clearable<Vec<String>>;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::params! {
    PaymentRecordRefund;
    "payment_record" required: String;
    "refund_group" required: String;
}

rt::params! {
    Refund;
    "amount_refunded": i64;
    "payment_record_refund": PaymentRecordRefund;
    "refund": String;
    "type": RefundType;
}

rt::params! {
    ShippingCost;
    "shipping_rate": String;
}

rt::params! {
    TaxAmount;
    "amount" required: i64;
    "tax_rate" required: String;
    "taxable_amount" required: i64;
}
