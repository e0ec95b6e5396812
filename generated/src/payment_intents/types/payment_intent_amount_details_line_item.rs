// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::PaypalCategory;
use crate::rt;

/// Payment flows amount details resource line items list resource line item resource payment method options.
///
/// Contract: `#/components/schemas/payment_flows_amount_details_resource_line_items_list_resource_line_item_resource_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct AmountDetailsLineItemPaymentMethodOptions {
    /// Card.
    pub card: Option<Box<AmountDetailsLineItemPaymentMethodOptionsCard>>,
    /// Card present.
    pub card_present: Option<Box<AmountDetailsLineItemPaymentMethodOptionsCardPresent>>,
    /// Klarna.
    pub klarna: Option<Box<AmountDetailsLineItemPaymentMethodOptionsKlarna>>,
    /// Paypal.
    pub paypal: Option<Box<AmountDetailsLineItemPaymentMethodOptionsPaypal>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows private payment methods card payment intent amount details line item payment method options.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_payment_intent_amount_details_line_item_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct AmountDetailsLineItemPaymentMethodOptionsCard {
    /// Commodity code. At most 5000 characters. May be null.
    pub commodity_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows private payment methods card present amount details line item payment method options.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_present_amount_details_line_item_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct AmountDetailsLineItemPaymentMethodOptionsCardPresent {
    /// Commodity code. At most 5000 characters. May be null.
    pub commodity_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows private payment methods klarna payment intent amount details line item payment method options.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_klarna_payment_intent_amount_details_line_item_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct AmountDetailsLineItemPaymentMethodOptionsKlarna {
    /// Image url. At most 2048 characters. May be null.
    pub image_url: Option<String>,
    /// Product url. At most 2048 characters. May be null.
    pub product_url: Option<String>,
    /// Reference. At most 255 characters. May be null.
    pub reference: Option<String>,
    /// Subscription reference. At most 2048 characters. May be null.
    pub subscription_reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows private payment methods paypal amount details line item payment method options.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_paypal_amount_details_line_item_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct AmountDetailsLineItemPaymentMethodOptionsPaypal {
    /// Category. `digital_goods`, `donation` or `physical_goods`.
    pub category: Option<PaypalCategory>,
    /// Description. At most 5000 characters.
    pub description: Option<String>,
    /// Sold by. At most 5000 characters.
    pub sold_by: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows amount details resource line items list resource line item resource tax.
///
/// Contract: `#/components/schemas/payment_flows_amount_details_resource_line_items_list_resource_line_item_resource_tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct AmountDetailsLineItemTax {
    /// Total tax amount, in the currency's smallest unit.
    pub total_tax_amount: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `payment_intent_amount_details_line_item` object.
///
/// Contract: `#/components/schemas/payment_intent_amount_details_line_item`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentAmountDetailsLineItem {
    /// Discount amount. May be null.
    pub discount_amount: Option<i64>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<PaymentIntentAmountDetailsLineItem>,
    /// Payment method options. May be null.
    pub payment_method_options: Option<Box<AmountDetailsLineItemPaymentMethodOptions>>,
    /// Product code. At most 5000 characters. May be null.
    pub product_code: Option<String>,
    /// Product name. At most 5000 characters.
    pub product_name: String,
    /// Quantity.
    pub quantity: i64,
    /// Tax. May be null.
    pub tax: Option<Box<AmountDetailsLineItemTax>>,
    /// Unit cost.
    pub unit_cost: i64,
    /// Unit of measure. At most 5000 characters. May be null.
    pub unit_of_measure: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AmountDetailsLineItemPaymentMethodOptions;
    0 => card "card";
    1 => card_present "card_present";
    2 => klarna "klarna";
    3 => paypal "paypal";
}

rt::record! {
    AmountDetailsLineItemPaymentMethodOptionsCard;
    0 => commodity_code "commodity_code";
}

rt::record! {
    AmountDetailsLineItemPaymentMethodOptionsCardPresent;
    0 => commodity_code "commodity_code";
}

rt::record! {
    AmountDetailsLineItemPaymentMethodOptionsKlarna;
    0 => image_url "image_url";
    1 => product_url "product_url";
    2 => reference "reference";
    3 => subscription_reference "subscription_reference";
}

rt::record! {
    AmountDetailsLineItemPaymentMethodOptionsPaypal;
    0 => category "category";
    1 => description "description";
    2 => sold_by "sold_by";
}

rt::record! {
    AmountDetailsLineItemTax;
    0 => total_tax_amount "total_tax_amount" required;
}

rt::record! {
    PaymentIntentAmountDetailsLineItem;
    const "object" = Str("payment_intent_amount_details_line_item");
    0 => discount_amount "discount_amount";
    1 => id "id" required;
    2 => payment_method_options "payment_method_options";
    3 => product_code "product_code";
    4 => product_name "product_name" required;
    5 => quantity "quantity" required;
    6 => tax "tax";
    7 => unit_cost "unit_cost" required;
    8 => unit_of_measure "unit_of_measure";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentIntentAmountDetailsLineItem;
    payment_method_options "payment_method_options" => AmountDetailsLineItemPaymentMethodOptions;
    tax "tax" => AmountDetailsLineItemTax;
}
