// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Discount;
use crate::invoices::InvoicePretaxCreditAmount;
use crate::rt;
use crate::subscriptions::Subscription;
use crate::types::DiscountAmount;
use crate::types::InvoiceLineItemPeriod;
use crate::types::InvoicePricing;
use crate::types::InvoiceTax;

/// The `line_item` object.
///
/// Contract: `#/components/schemas/line_item`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceLineItem {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Discount amounts. May be null.
    pub discount_amounts: Option<Vec<DiscountAmount>>,
    /// Discountable.
    pub discountable: bool,
    /// Discounts. An id; the object itself when `discounts` is expanded.
    pub discounts: Vec<rt::Expandable<Discount>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<InvoiceLineItem>,
    /// Invoice. At most 5000 characters. May be null.
    pub invoice: Option<String>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Parent. May be null.
    pub parent: Option<Box<InvoiceLineItemParent>>,
    /// Period.
    pub period: InvoiceLineItemPeriod,
    /// Pretax credit amounts. May be null.
    pub pretax_credit_amounts: Option<Vec<InvoicePretaxCreditAmount>>,
    /// Pricing. May be null.
    pub pricing: Option<Box<InvoicePricing>>,
    /// Quantity. May be null.
    pub quantity: Option<i64>,
    /// Quantity decimal. A decimal number as text. May be null.
    pub quantity_decimal: Option<rt::Decimal>,
    /// Subscription. An id; the object itself when `subscription` is expanded. May be null.
    pub subscription: Option<rt::Expandable<Subscription>>,
    /// Subtotal, in the currency's smallest unit.
    pub subtotal: i64,
    /// Taxes. May be null.
    pub taxes: Option<Vec<InvoiceTax>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing bill resource invoicing lines parents invoice line item invoice item parent.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_lines_parents_invoice_line_item_invoice_item_parent`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceLineItemInvoiceItemParent {
    /// Invoice item. At most 5000 characters.
    pub invoice_item: String,
    /// Proration.
    pub proration: bool,
    /// Proration details. May be null.
    pub proration_details: Option<Box<InvoiceLinesProrationDetails>>,
    /// Subscription. At most 5000 characters. May be null.
    pub subscription: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing bill resource invoicing lines parents invoice line item parent.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_lines_parents_invoice_line_item_parent`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceLineItemParent {
    /// Invoice item details. May be null.
    pub invoice_item_details: Option<Box<InvoiceLineItemInvoiceItemParent>>,
    /// Subscription item details. May be null.
    pub subscription_item_details: Option<Box<InvoiceLineItemSubscriptionItemParent>>,
    /// Type. `invoice_item_details` or `subscription_item_details`.
    pub r#type: InvoiceLineItemParentType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_lines_parents_invoice_line_item_parent/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceLineItemParentType {
    /// `invoice_item_details`
    InvoiceItemDetails,
    /// `subscription_item_details`
    SubscriptionItemDetails,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Billing bill resource invoicing lines parents invoice line item subscription item parent.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_lines_parents_invoice_line_item_subscription_item_parent`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceLineItemSubscriptionItemParent {
    /// Invoice item. At most 5000 characters. May be null.
    pub invoice_item: Option<String>,
    /// Proration.
    pub proration: bool,
    /// Proration details. May be null.
    pub proration_details: Option<Box<InvoiceLinesProrationDetails>>,
    /// Subscription. At most 5000 characters. May be null.
    pub subscription: Option<String>,
    /// Subscription item. At most 5000 characters.
    pub subscription_item: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing bill resource invoicing lines common credited items.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_lines_common_credited_items`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceLinesCreditedItems {
    /// Invoice. At most 5000 characters.
    pub invoice: String,
    /// Invoice line items.
    pub invoice_line_items: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing bill resource invoicing lines common proration details.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_lines_common_proration_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceLinesProrationDetails {
    /// Credited items. May be null.
    pub credited_items: Option<Box<InvoiceLinesCreditedItems>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    InvoiceLineItem;
    const "object" = Str("line_item");
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => description "description";
    3 => discount_amounts "discount_amounts";
    4 => discountable "discountable" required;
    5 => discounts "discounts" required;
    6 => id "id" required;
    7 => invoice "invoice";
    8 => livemode "livemode" required;
    9 => metadata "metadata" required;
    10 => parent "parent";
    11 => period "period" required;
    12 => pretax_credit_amounts "pretax_credit_amounts";
    13 => pricing "pricing";
    14 => quantity "quantity";
    15 => quantity_decimal "quantity_decimal";
    16 => subscription "subscription";
    17 => subtotal "subtotal" required;
    18 => taxes "taxes";
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
    1 => proration "proration" required;
    2 => proration_details "proration_details";
    3 => subscription "subscription";
}

rt::record! {
    InvoiceLineItemParent;
    0 => invoice_item_details "invoice_item_details";
    1 => subscription_item_details "subscription_item_details";
    2 => r#type "type" required;
}

rt::open_enum! {
    InvoiceLineItemParentType;
    0 => InvoiceItemDetails "invoice_item_details";
    1 => SubscriptionItemDetails "subscription_item_details";
}

rt::record! {
    InvoiceLineItemSubscriptionItemParent;
    0 => invoice_item "invoice_item";
    1 => proration "proration" required;
    2 => proration_details "proration_details";
    3 => subscription "subscription";
    4 => subscription_item "subscription_item" required;
}

rt::record! {
    InvoiceLinesCreditedItems;
    0 => invoice "invoice" required;
    1 => invoice_line_items "invoice_line_items" required;
}

rt::record! {
    InvoiceLinesProrationDetails;
    0 => credited_items "credited_items";
}
