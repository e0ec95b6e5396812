// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::credit_notes::LineType;
use crate::credit_notes::RefundType;
use crate::payment_records::PaymentRecord;
use crate::rt;
use crate::shipping_rates::ShippingRate;
use crate::tax_rates::TaxRate;

/// The values of `email_type`.
///
/// Contract: `#/paths/~1v1~1credit_notes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/email_type`.
///
/// Feature: `credit_notes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EmailType {
    /// `credit_note`
    CreditNote,
    /// `none`
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

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

    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }

    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Invoice line item. At most 5000 characters.
    pub fn invoice_line_item(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(4, value))
    }

    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(5, value))
    }

    /// Tax amounts. An empty list says that there are none; in a query it is not sent. A second call replaces the first.
    pub fn tax_amounts(self, value: impl IntoIterator<Item = TaxAmount>) -> Self {
        Self(self.0.set_list::<TaxAmount>(6, value))
    }

    /// Clears `tax_amounts`.
    pub fn clear_tax_amounts(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Tax rates. An empty list says that there are none; in a query it is not sent. A second call replaces the first.
    pub fn tax_rates(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(7, value))
    }

    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(7))
    }

    /// Unit amount, in the currency's smallest unit.
    pub fn unit_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(8, value))
    }

    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(9, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Amount refunded, in the currency's smallest unit.
    pub fn amount_refunded(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }

    /// Payment record refund.
    pub fn payment_record_refund(self, value: PaymentRecordRefund) -> Self {
        Self(self.0.set::<PaymentRecordRefund>(1, value))
    }

    /// Refund.
    pub fn refund(self, value: impl Into<rt::Id<crate::refunds::Refund>>) -> Self {
        Self(self.0.set::<rt::Id<crate::refunds::Refund>>(2, value))
    }

    /// Type. `payment_record_refund` or `refund`.
    pub fn r#type(self, value: RefundType) -> Self {
        Self(self.0.set::<RefundType>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Shipping rate. At most 5000 characters.
    pub fn shipping_rate(self, value: impl Into<rt::Id<ShippingRate>>) -> Self {
        Self(self.0.set::<rt::Id<ShippingRate>>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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
