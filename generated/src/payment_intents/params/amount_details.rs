// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `amount_details`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmountDetails {
    discount_amount: rt::Clearable<i64>,
    enforce_arithmetic_validation: Option<bool>,
    line_items: rt::Clearable<Vec<LineItem>>,
    shipping: rt::Clearable<Box<Shipping>>,
    tax: rt::Clearable<Box<AmountDetailsTax>>,
    extra: rt::Extra,
}
impl AmountDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Discount amount.
    pub fn discount_amount(mut self, value: i64) -> Self {
        self.discount_amount = rt::Clearable::Set(value);
        self
    }
    /// Clears `discount_amount`.
    pub fn clear_discount_amount(mut self) -> Self {
        self.discount_amount = rt::Clearable::Clear;
        self
    }
    /// Enforce arithmetic validation.
    pub fn enforce_arithmetic_validation(mut self, value: bool) -> Self {
        self.enforce_arithmetic_validation = Some(value);
        self
    }
    /// Line items.
    pub fn line_items(mut self, value: impl IntoIterator<Item = LineItem>) -> Self {
        self.line_items = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `line_items`.
    pub fn clear_line_items(mut self) -> Self {
        self.line_items = rt::Clearable::Clear;
        self
    }
    /// Shipping.
    pub fn shipping(mut self, value: Shipping) -> Self {
        self.shipping = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `shipping`.
    pub fn clear_shipping(mut self) -> Self {
        self.shipping = rt::Clearable::Clear;
        self
    }
    /// Tax.
    pub fn tax(mut self, value: AmountDetailsTax) -> Self {
        self.tax = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `tax`.
    pub fn clear_tax(mut self) -> Self {
        self.tax = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AmountDetails;
    0 => discount_amount "discount_amount";
    1 => enforce_arithmetic_validation "enforce_arithmetic_validation";
    2 => line_items "line_items" clearable;
    3 => shipping "shipping";
    4 => tax "tax";
}
/// The parameters of `amount_details.line_items[].tax`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details/properties/line_items/anyOf/0/items/properties/tax`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmountDetailsTax {
    total_tax_amount: i64,
    extra: rt::Extra,
}
impl AmountDetailsTax {
    /// With what is required.
    pub fn new(total_tax_amount: i64) -> Self {
        Self {
            total_tax_amount,
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
    AmountDetailsTax;
    0 => total_tax_amount "total_tax_amount" required;
}
/// The parameters of `amount_details.line_items[]`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details/properties/line_items/anyOf/0/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineItem {
    discount_amount: Option<i64>,
    payment_method_options: Option<Box<LineItemPaymentMethodOptions>>,
    product_code: Option<String>,
    product_name: String,
    quantity: i64,
    tax: Option<Box<AmountDetailsTax>>,
    unit_cost: i64,
    unit_of_measure: Option<String>,
    extra: rt::Extra,
}
impl LineItem {
    /// With what is required.
    pub fn new(product_name: impl Into<String>, quantity: i64, unit_cost: i64) -> Self {
        Self {
            product_name: product_name.into(),
            quantity,
            unit_cost,
            ..Default::default()
        }
    }
    /// Discount amount.
    pub fn discount_amount(mut self, value: i64) -> Self {
        self.discount_amount = Some(value);
        self
    }
    /// Payment method options.
    pub fn payment_method_options(
        mut self,
        value: LineItemPaymentMethodOptions,
    ) -> Self {
        self.payment_method_options = Some(Box::new(value));
        self
    }
    /// Product code. At most 12 characters.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Tax.
    pub fn tax(mut self, value: AmountDetailsTax) -> Self {
        self.tax = Some(Box::new(value));
        self
    }
    /// Unit of measure. At most 12 characters.
    pub fn unit_of_measure(mut self, value: impl Into<String>) -> Self {
        self.unit_of_measure = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    LineItem;
    0 => discount_amount "discount_amount";
    1 => payment_method_options "payment_method_options";
    2 => product_code "product_code";
    3 => product_name "product_name" required;
    4 => quantity "quantity" required;
    5 => tax "tax";
    6 => unit_cost "unit_cost" required;
    7 => unit_of_measure "unit_of_measure";
}
/// The parameters of `amount_details.line_items[].payment_method_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details/properties/line_items/anyOf/0/items/properties/payment_method_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineItemPaymentMethodOptions {
    card: Option<Box<LineItemPaymentMethodOptionsCard>>,
    card_present: Option<
        Box<crate::payment_intents::params::PaymentMethodOptionsCardPresent>,
    >,
    klarna: Option<Box<LineItemPaymentMethodOptionsKlarna>>,
    paypal: Option<Box<Paypal>>,
    extra: rt::Extra,
}
impl LineItemPaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Card.
    pub fn card(mut self, value: LineItemPaymentMethodOptionsCard) -> Self {
        self.card = Some(Box::new(value));
        self
    }
    /// Card present.
    pub fn card_present(
        mut self,
        value: crate::payment_intents::params::PaymentMethodOptionsCardPresent,
    ) -> Self {
        self.card_present = Some(Box::new(value));
        self
    }
    /// Klarna.
    pub fn klarna(mut self, value: LineItemPaymentMethodOptionsKlarna) -> Self {
        self.klarna = Some(Box::new(value));
        self
    }
    /// Paypal.
    pub fn paypal(mut self, value: Paypal) -> Self {
        self.paypal = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    LineItemPaymentMethodOptions;
    0 => card "card";
    1 => card_present "card_present";
    2 => klarna "klarna";
    3 => paypal "paypal";
}
/// The parameters of `amount_details.line_items[].payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details/properties/line_items/anyOf/0/items/properties/payment_method_options/properties/card`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineItemPaymentMethodOptionsCard {
    commodity_code: Option<String>,
    extra: rt::Extra,
}
impl LineItemPaymentMethodOptionsCard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Commodity code. At most 12 characters.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    LineItemPaymentMethodOptionsCard;
    0 => commodity_code "commodity_code";
}
/// The parameters of `amount_details.line_items[].payment_method_options.klarna`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details/properties/line_items/anyOf/0/items/properties/payment_method_options/properties/klarna`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineItemPaymentMethodOptionsKlarna {
    image_url: Option<String>,
    product_url: Option<String>,
    reference: Option<String>,
    subscription_reference: Option<String>,
    extra: rt::Extra,
}
impl LineItemPaymentMethodOptionsKlarna {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Image url. At most 4096 characters.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    /// Product url. At most 4096 characters.
    pub fn product_url(mut self, value: impl Into<String>) -> Self {
        self.product_url = Some(value.into());
        self
    }
    /// Reference. At most 255 characters.
    pub fn reference(mut self, value: impl Into<String>) -> Self {
        self.reference = Some(value.into());
        self
    }
    /// Subscription reference. At most 255 characters.
    pub fn subscription_reference(mut self, value: impl Into<String>) -> Self {
        self.subscription_reference = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    LineItemPaymentMethodOptionsKlarna;
    0 => image_url "image_url";
    1 => product_url "product_url";
    2 => reference "reference";
    3 => subscription_reference "subscription_reference";
}
/// The parameters of `amount_details.line_items[].payment_method_options.paypal`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details/properties/line_items/anyOf/0/items/properties/payment_method_options/properties/paypal`.
#[derive(Clone, Default)]
#[must_use]
pub struct Paypal {
    category: Option<
        crate::payment_intents::AmountDetailsLineItemPaymentMethodOptionsPaypalCategory,
    >,
    description: Option<String>,
    sold_by: Option<String>,
    extra: rt::Extra,
}
impl Paypal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Category. `digital_goods`, `donation` or `physical_goods`.
    pub fn category(
        mut self,
        value: crate::payment_intents::AmountDetailsLineItemPaymentMethodOptionsPaypalCategory,
    ) -> Self {
        self.category = Some(value);
        self
    }
    /// Description. At most 127 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sold by. At most 127 characters.
    pub fn sold_by(mut self, value: impl Into<String>) -> Self {
        self.sold_by = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Paypal;
    0 => category "category";
    1 => description "description";
    2 => sold_by "sold_by";
}
/// The parameters of `amount_details.shipping`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details/properties/shipping/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Shipping {
    amount: rt::Clearable<i64>,
    from_postal_code: rt::Clearable<String>,
    to_postal_code: rt::Clearable<String>,
    extra: rt::Extra,
}
impl Shipping {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = rt::Clearable::Set(value);
        self
    }
    /// Clears `amount`.
    pub fn clear_amount(mut self) -> Self {
        self.amount = rt::Clearable::Clear;
        self
    }
    /// From postal code. At most 10 characters.
    pub fn from_postal_code(mut self, value: impl Into<String>) -> Self {
        self.from_postal_code = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `from_postal_code`.
    pub fn clear_from_postal_code(mut self) -> Self {
        self.from_postal_code = rt::Clearable::Clear;
        self
    }
    /// To postal code. At most 10 characters.
    pub fn to_postal_code(mut self, value: impl Into<String>) -> Self {
        self.to_postal_code = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `to_postal_code`.
    pub fn clear_to_postal_code(mut self) -> Self {
        self.to_postal_code = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Shipping;
    0 => amount "amount";
    1 => from_postal_code "from_postal_code" sensitive;
    2 => to_postal_code "to_postal_code" sensitive;
}
