// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
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
rt::open_enum! {
    EmailType;
    0 => CreditNote "credit_note";
    1 => None "none";
}
/// The parameters of `lines[]`.
///
/// Contract: `#/paths/~1v1~1credit_notes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Line {
    amount: Option<i64>,
    description: Option<String>,
    invoice_line_item: Option<String>,
    metadata: Option<rt::Metadata>,
    quantity: Option<i64>,
    tax_amounts: rt::Clearable<Vec<TaxAmount>>,
    tax_rates: rt::Clearable<Vec<String>>,
    r#type: crate::credit_notes::CreditNoteLineItemType,
    unit_amount: Option<i64>,
    unit_amount_decimal: Option<rt::Decimal>,
    extra: rt::Extra,
}
impl Line {
    /// With what is required.
    pub fn new(r#type: crate::credit_notes::CreditNoteLineItemType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Invoice line item. At most 5000 characters.
    pub fn invoice_line_item(mut self, value: impl Into<String>) -> Self {
        self.invoice_line_item = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Tax amounts.
    pub fn tax_amounts(mut self, value: impl IntoIterator<Item = TaxAmount>) -> Self {
        self.tax_amounts = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `tax_amounts`.
    pub fn clear_tax_amounts(mut self) -> Self {
        self.tax_amounts = rt::Clearable::Clear;
        self
    }
    /// Tax rates.
    pub fn tax_rates(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tax_rates = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `tax_rates`.
    pub fn clear_tax_rates(mut self) -> Self {
        self.tax_rates = rt::Clearable::Clear;
        self
    }
    /// Unit amount, in the currency's smallest unit.
    pub fn unit_amount(mut self, value: i64) -> Self {
        self.unit_amount = Some(value);
        self
    }
    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(mut self, value: impl Into<rt::Decimal>) -> Self {
        self.unit_amount_decimal = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Line;
    0 => amount "amount";
    1 => description "description";
    2 => invoice_line_item "invoice_line_item";
    3 => metadata "metadata";
    4 => quantity "quantity";
    5 => tax_amounts "tax_amounts" clearable;
    6 => tax_rates "tax_rates" clearable;
    7 => r#type "type" required;
    8 => unit_amount "unit_amount";
    9 => unit_amount_decimal "unit_amount_decimal";
}
/// The parameters of `refunds[].payment_record_refund`.
///
/// Contract: `#/paths/~1v1~1credit_notes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/refunds/items/properties/payment_record_refund`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentRecordRefund {
    payment_record: rt::Id<crate::payment_records::PaymentRecord>,
    refund_group: String,
    extra: rt::Extra,
}
impl PaymentRecordRefund {
    /// With what is required.
    pub fn new(
        payment_record: impl Into<rt::Id<crate::payment_records::PaymentRecord>>,
        refund_group: impl Into<String>,
    ) -> Self {
        Self {
            payment_record: payment_record.into(),
            refund_group: refund_group.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentRecordRefund;
    0 => payment_record "payment_record" required;
    1 => refund_group "refund_group" required;
}
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// The parameters of `refunds[]`.
///
/// Contract: `#/paths/~1v1~1credit_notes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/refunds/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Refund {
    amount_refunded: Option<i64>,
    payment_record_refund: Option<Box<PaymentRecordRefund>>,
    refund: Option<rt::Id<crate::refunds::Refund>>,
    r#type: Option<crate::credit_notes::CreditNoteRefundType>,
    extra: rt::Extra,
}
impl Refund {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount refunded, in the currency's smallest unit.
    pub fn amount_refunded(mut self, value: i64) -> Self {
        self.amount_refunded = Some(value);
        self
    }
    /// Payment record refund.
    pub fn payment_record_refund(mut self, value: PaymentRecordRefund) -> Self {
        self.payment_record_refund = Some(Box::new(value));
        self
    }
    /// Refund.
    pub fn refund(mut self, value: impl Into<rt::Id<crate::refunds::Refund>>) -> Self {
        self.refund = Some(value.into());
        self
    }
    /// Type. `payment_record_refund` or `refund`.
    pub fn r#type(mut self, value: crate::credit_notes::CreditNoteRefundType) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Refund;
    0 => amount_refunded "amount_refunded";
    1 => payment_record_refund "payment_record_refund";
    2 => refund "refund";
    3 => r#type "type";
}
/// Shipping cost: the same shape as [`crate::params::ListShippingCost`].
pub type ShippingCost = crate::params::ListShippingCost;
/// The parameters of `lines[].tax_amounts[]`.
///
/// Contract: `#/paths/~1v1~1credit_notes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/tax_amounts/anyOf/0/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaxAmount {
    amount: i64,
    tax_rate: rt::Id<crate::tax_rates::TaxRate>,
    taxable_amount: i64,
    extra: rt::Extra,
}
impl TaxAmount {
    /// With what is required.
    pub fn new(
        amount: i64,
        tax_rate: impl Into<rt::Id<crate::tax_rates::TaxRate>>,
        taxable_amount: i64,
    ) -> Self {
        Self {
            amount,
            tax_rate: tax_rate.into(),
            taxable_amount,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    TaxAmount;
    0 => amount "amount" required;
    1 => tax_rate "tax_rate" required;
    2 => taxable_amount "taxable_amount" required;
}
