// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `invoice_items[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_items/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvoiceItem {
    amount: Option<i64>,
    currency: Option<rt::Currency>,
    description: Option<String>,
    discountable: Option<bool>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    invoiceitem: Option<String>,
    metadata: rt::Clearable<rt::Metadata>,
    period: Option<Box<crate::params::Period>>,
    price: Option<rt::Id<crate::prices::Price>>,
    price_data: Option<Box<crate::params::PriceData>>,
    quantity: Option<i64>,
    quantity_decimal: Option<rt::Decimal>,
    tax_behavior: Option<crate::types::TaxBehavior>,
    tax_code: rt::Clearable<rt::Id<crate::tax_codes::TaxCode>>,
    tax_rates: rt::Clearable<Vec<String>>,
    unit_amount: Option<i64>,
    unit_amount_decimal: Option<rt::Decimal>,
    extra: rt::Extra,
}
impl InvoiceItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Discountable.
    pub fn discountable(mut self, value: bool) -> Self {
        self.discountable = Some(value);
        self
    }
    /// Discounts.
    pub fn discounts(
        mut self,
        value: impl IntoIterator<Item = crate::params::Discount>,
    ) -> Self {
        self.discounts = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `discounts`.
    pub fn clear_discounts(mut self) -> Self {
        self.discounts = rt::Clearable::Clear;
        self
    }
    /// Invoiceitem. At most 5000 characters.
    pub fn invoiceitem(mut self, value: impl Into<String>) -> Self {
        self.invoiceitem = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Period.
    pub fn period(mut self, value: crate::params::Period) -> Self {
        self.period = Some(Box::new(value));
        self
    }
    /// Price. At most 5000 characters.
    pub fn price(mut self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Price data.
    pub fn price_data(mut self, value: crate::params::PriceData) -> Self {
        self.price_data = Some(Box::new(value));
        self
    }
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Quantity decimal. A decimal number as text.
    pub fn quantity_decimal(mut self, value: impl Into<rt::Decimal>) -> Self {
        self.quantity_decimal = Some(value.into());
        self
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(mut self, value: crate::types::TaxBehavior) -> Self {
        self.tax_behavior = Some(value);
        self
    }
    /// Tax code.
    pub fn tax_code(
        mut self,
        value: impl Into<rt::Id<crate::tax_codes::TaxCode>>,
    ) -> Self {
        self.tax_code = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `tax_code`.
    pub fn clear_tax_code(mut self) -> Self {
        self.tax_code = rt::Clearable::Clear;
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
    InvoiceItem;
    0 => amount "amount";
    1 => currency "currency";
    2 => description "description";
    3 => discountable "discountable";
    4 => discounts "discounts" clearable;
    5 => invoiceitem "invoiceitem";
    6 => metadata "metadata" clearable;
    7 => period "period";
    8 => price "price";
    9 => price_data "price_data";
    10 => quantity "quantity";
    11 => quantity_decimal "quantity_decimal";
    12 => tax_behavior "tax_behavior";
    13 => tax_code "tax_code";
    14 => tax_rates "tax_rates" clearable;
    15 => unit_amount "unit_amount";
    16 => unit_amount_decimal "unit_amount_decimal";
}
