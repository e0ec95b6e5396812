// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::PaypalCategory;
use crate::rt;

/// What single kinds of payment method want to know of the line.
///
/// Contract: `#/components/schemas/payment_flows_amount_details_resource_line_items_list_resource_line_item_resource_payment_method_options`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct AmountDetailsLineItemPaymentMethodOptions {
    /// What a card network wants to know of the line item, such as its commodity code.
    pub card: Option<Box<AmountDetailsLineItemPaymentMethodOptionsCard>>,
    /// A card at a reader.
    pub card_present: Option<Box<AmountDetailsLineItemPaymentMethodOptionsCardPresent>>,
    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub klarna: Option<Box<AmountDetailsLineItemPaymentMethodOptionsKlarna>>,
    /// PayPal, the wallet.
    pub paypal: Option<Box<AmountDetailsLineItemPaymentMethodOptionsPaypal>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What a card network wants to know of the line item, such as its commodity code.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_payment_intent_amount_details_line_item_payment_method_options`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct AmountDetailsLineItemPaymentMethodOptionsCard {
    /// The kind of goods in a standard scheme such as UNSPSC or NAICS, which buyers on purchasing cards want. May be null.
    pub commodity_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A card at a reader.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_present_amount_details_line_item_payment_method_options`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct AmountDetailsLineItemPaymentMethodOptionsCardPresent {
    /// The kind of goods in a standard scheme such as UNSPSC or NAICS, which buyers on purchasing cards want. May be null.
    pub commodity_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_klarna_payment_intent_amount_details_line_item_payment_method_options`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct AmountDetailsLineItemPaymentMethodOptionsKlarna {
    /// A picture of the item, shown to the customer by Klarna. At most 2048 characters. May be null.
    pub image_url: Option<String>,
    /// The page of the product, which Klarna shows to the customer. At most 2048 characters. May be null.
    pub product_url: Option<String>,
    /// Your own id of the product. Klarna's app shows it to the customer. At most 255 characters. May be null.
    pub reference: Option<String>,
    /// Your id of the subscription that the item belongs to, as in `subscriptions` of the Klarna options. At most 2048 characters. May be null.
    pub subscription_reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayPal, the wallet.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_paypal_amount_details_line_item_payment_method_options`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct AmountDetailsLineItemPaymentMethodOptionsPaypal {
    /// What the line item is: goods, digital goods or a donation. PayPal's seller protection depends on it. `digital_goods`, `donation` or `physical_goods`.
    pub category: Option<PaypalCategory>,
    /// What the line is for, as PayPal shows it.
    pub description: Option<String>,
    /// Id of the connected account that is the seller of the item. For charges whose money you pass on by transfers of your own.
    pub sold_by: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How much tax is in the item.
///
/// Contract: `#/components/schemas/payment_flows_amount_details_resource_line_items_list_resource_line_item_resource_tax`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct AmountDetailsLineItemTax {
    /// How much tax is in it, in the smallest currency unit. Cards of businesses can cost less with it (level 2). Either on the whole payment or on its items, not both.
    pub total_tax_amount: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One thing that a payment is for, with quantity, unit cost and tax. Some payment methods show these lines to the customer, and card networks can charge less for payments that have them.
///
/// The `payment_intent_amount_details_line_item` object.
///
/// Contract: `#/components/schemas/payment_intent_amount_details_line_item`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentAmountDetailsLineItem {
    /// What was taken off this line, in the smallest currency unit, above zero. Not if the whole payment has a discount. May be null.
    pub discount_amount: Option<i64>,
    /// Names this object in other calls.
    pub id: rt::Id<PaymentIntentAmountDetailsLineItem>,
    /// What single kinds of payment method want to know of the line. May be null.
    pub payment_method_options: Option<Box<AmountDetailsLineItemPaymentMethodOptions>>,
    /// Your code of the product, such as a SKU, up to 12 letters or digits. The low card fees of level 3 need it. May be null.
    pub product_code: Option<String>,
    /// What the product is called, up to 1024 letters. Card networks get the first 26, PayPal the first 127. The low card fees of level 3 need it.
    pub product_name: String,
    /// How many, 1 or more. The low card fees of level 3 need it.
    pub quantity: i64,
    /// How much tax is in the item. May be null.
    pub tax: Option<Box<AmountDetailsLineItemTax>>,
    /// What one costs, in the smallest currency unit, 0 or more. Cards of businesses can cost less with it (level 3).
    pub unit_cost: i64,
    /// What the quantity counts: `gallons`. Up to 12 letters and digits, and needed for level 3 rates. May be null.
    pub unit_of_measure: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AmountDetailsLineItemPaymentMethodOptions;
    0 => card = None "card";
    1 => card_present = None "card_present";
    2 => klarna = None "klarna";
    3 => paypal = None "paypal";
}

rt::record! {
    AmountDetailsLineItemPaymentMethodOptionsCard;
    0 => commodity_code = None "commodity_code";
}

rt::record! {
    AmountDetailsLineItemPaymentMethodOptionsCardPresent;
    0 => commodity_code = None "commodity_code";
}

rt::record! {
    AmountDetailsLineItemPaymentMethodOptionsKlarna;
    0 => image_url = None "image_url";
    1 => product_url = None "product_url";
    2 => reference = None "reference";
    3 => subscription_reference = None "subscription_reference";
}

rt::record! {
    AmountDetailsLineItemPaymentMethodOptionsPaypal;
    0 => category = None "category";
    1 => description = None "description";
    2 => sold_by = None "sold_by";
}

rt::record! {
    AmountDetailsLineItemTax;
    0 => total_tax_amount = 0 "total_tax_amount" required;
}

rt::record! {
    PaymentIntentAmountDetailsLineItem;
    const "object" = Str("payment_intent_amount_details_line_item");
    0 => discount_amount = None "discount_amount";
    1 => id "id" required;
    2 => payment_method_options = None "payment_method_options";
    3 => product_code = None "product_code";
    4 => product_name "product_name" required;
    5 => quantity = 0 "quantity" required;
    6 => tax = None "tax";
    7 => unit_cost = 0 "unit_cost" required;
    8 => unit_of_measure = None "unit_of_measure";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentIntentAmountDetailsLineItem;
    payment_method_options "payment_method_options" => AmountDetailsLineItemPaymentMethodOptions;
    tax "tax" => AmountDetailsLineItemTax;
}
