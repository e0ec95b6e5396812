// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Discount;
use crate::invoices::InvoicePretaxCreditAmount;
use crate::rt;
use crate::subscriptions::Subscription;
use crate::types::DiscountAmount;
use crate::types::InvoiceLineItemPeriod;
use crate::types::InvoicePricing;
use crate::types::InvoiceTax;

/// One line of an invoice: an invoice item, or a subscription item for a period. It can be changed as long as the invoice is a draft.
///
/// The `line_item` object.
///
/// Contract: `#/components/schemas/line_item`.
///
/// Feature: `invoices`.
#[non_exhaustive]
pub struct InvoiceLineItem {
    /// What the line adds to the invoice, in the smallest currency unit. Discounts and taxes on top of it are not in it.
    pub amount: i64,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What the line is for, as the customer reads it. May be null.
    pub description: Option<String>,
    /// How much each discount takes off this line. May be null.
    pub discount_amounts: Option<Vec<DiscountAmount>>,
    /// Whether discounts lower this amount. Always false for prorations.
    pub discountable: bool,
    /// The discounts on this line alone. They are taken off before those of the invoice. Ids; the objects themselves when `discounts` is expanded.
    pub discounts: Vec<rt::Expandable<Discount>>,
    /// Names this object in other calls.
    pub id: rt::Id<InvoiceLineItem>,
    /// Id of the invoice that the line is on. May be null.
    pub invoice: Option<String>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values. A line of a subscription shows what the subscription has now, unless the line was given its own.
    pub metadata: rt::Metadata,
    /// What the line comes from: an invoice item or a subscription item. May be null.
    pub parent: Option<Box<InvoiceLineItemParent>>,
    /// The time that the item is for, as the invoice shows it.
    pub period: InvoiceLineItemPeriod,
    /// What discounts and billing credits take off the line before taxes. May be null.
    pub pretax_credit_amounts: Option<Vec<InvoicePretaxCreditAmount>>,
    /// What the amount comes from: the price and what one unit costs. May be null.
    pub pricing: Option<Box<InvoicePricing>>,
    /// How many, cut to a whole number: [`quantity_decimal`](Self::quantity_decimal) is exact. For a subscription or proration, what the subscription has or had. May be null.
    pub quantity: Option<i64>,
    /// How many, from 0 on, with up to 12 decimals. A decimal number as text. May be null.
    pub quantity_decimal: Option<rt::Decimal>,
    /// The subscription that the line bills. Null if it bills none. An id; the object itself when `subscription` is expanded.
    pub subscription: Option<rt::Expandable<Subscription>>,
    /// The line before discounts and taxes, in the smallest currency unit.
    pub subtotal: i64,
    /// The taxes on the line, one by one. May be null.
    pub taxes: Option<Vec<InvoiceTax>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The invoice item that the line comes from.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_lines_parents_invoice_line_item_invoice_item_parent`.
///
/// Feature: `invoices`.
#[non_exhaustive]
pub struct InvoiceLineItemInvoiceItemParent {
    /// Id of the invoice item that the line comes from.
    pub invoice_item: String,
    /// Whether it settles a change in the middle of a period.
    pub proration: bool,
    /// What the proration credits, and which discounts it takes into account. Null if there is nothing to say.
    pub proration_details: Option<Box<InvoiceLinesProrationDetails>>,
    /// The subscription that the billed invoice item is part of. Null if it is part of none.
    pub subscription: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the line comes from: an invoice item or a subscription item.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_lines_parents_invoice_line_item_parent`.
///
/// Feature: `invoices`.
#[non_exhaustive]
pub struct InvoiceLineItemParent {
    /// The invoice item that the line comes from. Null if it comes from a subscription.
    pub invoice_item_details: Option<Box<InvoiceLineItemInvoiceItemParent>>,
    /// The subscription item that the line bills. Null if it bills something else.
    pub subscription_item_details: Option<Box<InvoiceLineItemSubscriptionItemParent>>,
    /// What made the line: an invoice item or a subscription's item. The field of the same name has more. `invoice_item_details` or `subscription_item_details`.
    pub r#type: InvoiceLineItemParentType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What made the line: an invoice item or a subscription's item.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_lines_parents_invoice_line_item_parent/properties/type`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceLineItemParentType {
    /// `invoice_item_details`: It comes from an invoice item.
    InvoiceItemDetails,
    /// `subscription_item_details`: It comes from an item of a subscription.
    SubscriptionItemDetails,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The subscription item that the line bills.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_lines_parents_invoice_line_item_subscription_item_parent`.
///
/// Feature: `invoices`.
#[non_exhaustive]
pub struct InvoiceLineItemSubscriptionItemParent {
    /// Id of the invoice item that the line comes from. May be null.
    pub invoice_item: Option<String>,
    /// Whether it settles a change in the middle of a period.
    pub proration: bool,
    /// What the proration credits, and which discounts it takes into account. Null if there is nothing to say.
    pub proration_details: Option<Box<InvoiceLinesProrationDetails>>,
    /// The subscription whose item is billed. May be null.
    pub subscription: Option<String>,
    /// The subscription item that the line bills.
    pub subscription_item: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What was charged before and is given back here, if the proration is a credit.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_lines_common_credited_items`.
///
/// Feature: `invoices`.
#[non_exhaustive]
pub struct InvoiceLinesCreditedItems {
    /// The invoice with the lines that are credited.
    pub invoice: String,
    /// Ids of the lines that are credited.
    pub invoice_line_items: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the proration gives credit for: the earlier lines that it takes back in part.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_lines_common_proration_details`.
///
/// Feature: `invoices`.
#[non_exhaustive]
pub struct InvoiceLinesProrationDetails {
    /// What was charged before and is given back here, if the proration is a credit. May be null.
    pub credited_items: Option<Box<InvoiceLinesCreditedItems>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    InvoiceLineItem;
    const "object" = Str("line_item");
    0 => amount = 0 "amount" required;
    1 => currency "currency" required;
    2 => description = None "description";
    3 => discount_amounts = None "discount_amounts";
    4 => discountable = false "discountable" required;
    5 => discounts "discounts" required;
    6 => id "id" required;
    7 => invoice = None "invoice";
    8 => livemode = false "livemode" required;
    9 => metadata "metadata" required;
    10 => parent = None "parent";
    11 => period "period" required;
    12 => pretax_credit_amounts = None "pretax_credit_amounts";
    13 => pricing = None "pricing";
    14 => quantity = None "quantity";
    15 => quantity_decimal = None "quantity_decimal";
    16 => subscription = None "subscription";
    17 => subtotal = 0 "subtotal" required;
    18 => taxes = None "taxes";
}

rt::money! {
    InvoiceLineItem;
}

rt::expandable! {
    crate::ExpandPath;
    InvoiceLineItem;
    discount_amounts "discount_amounts" => DiscountAmount;
    discounts "discounts" => Discount;
    parent "parent" => InvoiceLineItemParent;
    pretax_credit_amounts "pretax_credit_amounts" => InvoicePretaxCreditAmount;
    pricing "pricing" => InvoicePricing;
    subscription "subscription" => Subscription;
    taxes "taxes" => InvoiceTax;
}

rt::record! {
    InvoiceLineItemInvoiceItemParent;
    0 => invoice_item "invoice_item" required;
    1 => proration = false "proration" required;
    2 => proration_details = None "proration_details";
    3 => subscription = None "subscription";
}

rt::record! {
    InvoiceLineItemParent;
    0 => invoice_item_details = None "invoice_item_details";
    1 => subscription_item_details = None "subscription_item_details";
    2 => r#type "type" required;
}

rt::open_enum! {
    InvoiceLineItemParentType;
    0 => InvoiceItemDetails "invoice_item_details";
    1 => SubscriptionItemDetails "subscription_item_details";
}

rt::record! {
    InvoiceLineItemSubscriptionItemParent;
    0 => invoice_item = None "invoice_item";
    1 => proration = false "proration" required;
    2 => proration_details = None "proration_details";
    3 => subscription = None "subscription";
    4 => subscription_item "subscription_item" required;
}

rt::record! {
    InvoiceLinesCreditedItems;
    0 => invoice "invoice" required;
    1 => invoice_line_items "invoice_line_items" required;
}

rt::record! {
    InvoiceLinesProrationDetails;
    0 => credited_items = None "credited_items";
}
