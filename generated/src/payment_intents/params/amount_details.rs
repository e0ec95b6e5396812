// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::PaypalCategory;
use crate::rt;

/// What the amount is made of, such as line items, taxes and shipping.
///
/// The parameters of `amount_details`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details`.
#[derive(Clone)]
#[must_use]
pub struct AmountDetails(rt::Params);

impl AmountDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What was taken off the whole payment, in the smallest currency unit, above zero. Not if the lines have discounts of their own.
    pub fn discount_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Clears `discount_amount`.
    pub fn clear_discount_amount(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Whether to refuse amounts that don't add up. True if left out. With false you find the mistake in `amount_details.error`.
    pub fn enforce_arithmetic_validation<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// What the payment is for, product by product, up to 200. Card networks may lower fees for it. An empty list says that there are none. A second call replaces the first.
    pub fn line_items<K>(self, value: impl rt::MaybeList<LineItem, K>) -> Self {
        Self(self.0.maybe_list::<LineItem, K>(2, value))
    }

    /// Clears `line_items`.
    pub fn clear_line_items(self) -> Self {
        Self(self.0.clear(2))
    }

    /// What shipping costs, and between which postal codes. Cards of businesses can cost less with it.
    pub fn shipping<K>(self, value: impl rt::Maybe<AmountDetailsShipping, K>) -> Self {
        Self(self.0.maybe::<AmountDetailsShipping, K>(3, value))
    }

    /// Clears `shipping`.
    pub fn clear_shipping(self) -> Self {
        Self(self.0.clear(3))
    }

    /// How much tax is in the payment.
    pub fn tax<K>(self, value: impl rt::Maybe<AmountDetailsTax, K>) -> Self {
        Self(self.0.maybe::<AmountDetailsTax, K>(4, value))
    }

    /// Clears `tax`.
    pub fn clear_tax(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What shipping costs, and between which postal codes.
///
/// The parameters of `amount_details.shipping`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details/properties/shipping/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct AmountDetailsShipping(rt::Params);

impl AmountDetailsShipping {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the shipping of goods costs, in the smallest currency unit, 0 or more.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Clears `amount`.
    pub fn clear_amount(self) -> Self {
        Self(self.0.clear(0))
    }

    /// The postal code that the goods are sent from: up to 10 letters and digits, with spaces and hyphens.
    pub fn from_postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `from_postal_code`.
    pub fn clear_from_postal_code(self) -> Self {
        Self(self.0.clear(1))
    }

    /// The postal code that the goods are sent to, up to 10 letters, digits, hyphens and spaces.
    pub fn to_postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `to_postal_code`.
    pub fn clear_to_postal_code(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How much tax is in the payment.
///
/// The parameters of `amount_details.tax`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details/properties/tax/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct AmountDetailsTax(rt::Params);

impl AmountDetailsTax {
    /// With what is required.
    pub fn new(total_tax_amount: i64) -> Self {
        AmountDetailsTax(AmountDetailsTax::default().0.set::<i64>(0, total_tax_amount))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the payment is for, product by product, up to 200.
///
/// The parameters of `amount_details.line_items[]`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details/properties/line_items/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct LineItem(rt::Params);

impl LineItem {
    /// With what is required.
    pub fn new(product_name: impl Into<String>, quantity: i64, unit_cost: i64) -> Self {
        LineItem(
            LineItem::default()
                .0
                .set::<String>(0, product_name)
                .set::<i64>(1, quantity)
                .set::<i64>(2, unit_cost),
        )
    }

    /// What was taken off this line, in the smallest currency unit, above zero. Not if the whole payment has a discount.
    pub fn discount_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// What single kinds of payment method want to know of the line.
    pub fn payment_method_options<K>(
        self,
        value: impl rt::Maybe<LineItemPaymentMethodOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<LineItemPaymentMethodOptions, K>(4, value))
    }

    /// Your code of the product, such as a SKU, up to 12 letters or digits. The low card fees of level 3 need it.
    pub fn product_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// How much tax is in the item.
    pub fn tax<K>(self, value: impl rt::Maybe<LineItemTax, K>) -> Self {
        Self(self.0.maybe::<LineItemTax, K>(6, value))
    }

    /// What the quantity counts: `gallons`. Up to 12 letters and digits, and needed for level 3 rates.
    pub fn unit_of_measure<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What single kinds of payment method want to know of the line.
///
/// The parameters of `amount_details.line_items[].payment_method_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details/properties/line_items/anyOf/0/items/properties/payment_method_options`.
#[derive(Clone)]
#[must_use]
pub struct LineItemPaymentMethodOptions(rt::Params);

impl LineItemPaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What a card network wants to know of the line item, such as its commodity code.
    pub fn card<K>(
        self,
        value: impl rt::Maybe<LineItemPaymentMethodOptionsCard, K>,
    ) -> Self {
        Self(self.0.maybe::<LineItemPaymentMethodOptionsCard, K>(0, value))
    }

    /// A card at a reader.
    pub fn card_present<K>(
        self,
        value: impl rt::Maybe<LineItemPaymentMethodOptionsCardPresent, K>,
    ) -> Self {
        Self(self.0.maybe::<LineItemPaymentMethodOptionsCardPresent, K>(1, value))
    }

    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub fn klarna<K>(
        self,
        value: impl rt::Maybe<LineItemPaymentMethodOptionsKlarna, K>,
    ) -> Self {
        Self(self.0.maybe::<LineItemPaymentMethodOptionsKlarna, K>(2, value))
    }

    /// PayPal, the wallet.
    pub fn paypal<K>(
        self,
        value: impl rt::Maybe<LineItemPaymentMethodOptionsPaypal, K>,
    ) -> Self {
        Self(self.0.maybe::<LineItemPaymentMethodOptionsPaypal, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What a card network wants to know of the line item, such as its commodity code.
///
/// The parameters of `amount_details.line_items[].payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details/properties/line_items/anyOf/0/items/properties/payment_method_options/properties/card`.
#[derive(Clone)]
#[must_use]
pub struct LineItemPaymentMethodOptionsCard(rt::Params);

impl LineItemPaymentMethodOptionsCard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The kind of goods in a standard scheme such as UNSPSC or NAICS, which buyers on purchasing cards want. At most 12 characters.
    pub fn commodity_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// A card at a reader.
///
/// The parameters of `amount_details.line_items[].payment_method_options.card_present`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details/properties/line_items/anyOf/0/items/properties/payment_method_options/properties/card_present`.
#[derive(Clone)]
#[must_use]
pub struct LineItemPaymentMethodOptionsCardPresent(rt::Params);

impl LineItemPaymentMethodOptionsCardPresent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The kind of goods in a standard scheme such as UNSPSC or NAICS, which buyers on purchasing cards want. At most 12 characters.
    pub fn commodity_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// The parameters of `amount_details.line_items[].payment_method_options.klarna`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details/properties/line_items/anyOf/0/items/properties/payment_method_options/properties/klarna`.
#[derive(Clone)]
#[must_use]
pub struct LineItemPaymentMethodOptionsKlarna(rt::Params);

impl LineItemPaymentMethodOptionsKlarna {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// A picture of the item, shown to the customer by Klarna. At most 4096 characters.
    pub fn image_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The page of the product, which Klarna shows to the customer. At most 4096 characters.
    pub fn product_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Your own id of the product. Klarna's app shows it to the customer. At most 255 characters.
    pub fn reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Your id of the subscription that the item belongs to, as in `subscriptions` of the Klarna options. At most 255 characters.
    pub fn subscription_reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// PayPal, the wallet.
///
/// The parameters of `amount_details.line_items[].payment_method_options.paypal`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details/properties/line_items/anyOf/0/items/properties/payment_method_options/properties/paypal`.
#[derive(Clone)]
#[must_use]
pub struct LineItemPaymentMethodOptionsPaypal(rt::Params);

impl LineItemPaymentMethodOptionsPaypal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the line item is: goods, digital goods or a donation. PayPal's seller protection depends on it. `digital_goods`, `donation` or `physical_goods`.
    pub fn category<K>(self, value: impl rt::Maybe<PaypalCategory, K>) -> Self {
        Self(self.0.maybe::<PaypalCategory, K>(0, value))
    }

    /// What the payment is for, as PayPal shows it to the customer. At most 127 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Id of the connected account that is the seller of the item. For charges whose money you pass on by transfers of your own. At most 127 characters.
    pub fn sold_by<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How much tax is in the item.
///
/// The parameters of `amount_details.line_items[].tax`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details/properties/line_items/anyOf/0/items/properties/tax`.
#[derive(Clone)]
#[must_use]
pub struct LineItemTax(rt::Params);

impl LineItemTax {
    /// With what is required.
    pub fn new(total_tax_amount: i64) -> Self {
        LineItemTax(LineItemTax::default().0.set::<i64>(0, total_tax_amount))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AmountDetails;
    "discount_amount": rt::Clearable<i64>;
    "enforce_arithmetic_validation": bool;
    "line_items": rt::Clearable<Vec<LineItem>>;
    "shipping": rt::Clearable<AmountDetailsShipping>;
    "tax": rt::Clearable<AmountDetailsTax>;
}

rt::params! {
    AmountDetailsShipping;
    "amount": rt::Clearable<i64>;
    "from_postal_code" sensitive: rt::Clearable<String>;
    "to_postal_code" sensitive: rt::Clearable<String>;
}

rt::params! {
    AmountDetailsTax;
    "total_tax_amount" required: i64;
}

rt::params! {
    LineItem;
    "product_name" required: String;
    "quantity" required: i64;
    "unit_cost" required: i64;
    "discount_amount": i64;
    "payment_method_options": LineItemPaymentMethodOptions;
    "product_code": String;
    "tax": LineItemTax;
    "unit_of_measure": String;
}

rt::params! {
    LineItemPaymentMethodOptions;
    "card": LineItemPaymentMethodOptionsCard;
    "card_present": LineItemPaymentMethodOptionsCardPresent;
    "klarna": LineItemPaymentMethodOptionsKlarna;
    "paypal": LineItemPaymentMethodOptionsPaypal;
}

rt::params! {
    LineItemPaymentMethodOptionsCard;
    "commodity_code": String;
}

rt::params! {
    LineItemPaymentMethodOptionsCardPresent;
    "commodity_code": String;
}

rt::params! {
    LineItemPaymentMethodOptionsKlarna;
    "image_url": String;
    "product_url": String;
    "reference": String;
    "subscription_reference": String;
}

rt::params! {
    LineItemPaymentMethodOptionsPaypal;
    "category": PaypalCategory;
    "description": String;
    "sold_by": String;
}

rt::params! {
    LineItemTax;
    "total_tax_amount" required: i64;
}
