// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::customers::Discount;
use crate::invoices::Invoice;
use crate::rt;
use crate::tax_rates::TaxRate;
use crate::test_helpers::TestClock;
use crate::types::DiscountAmount;
use crate::types::InvoiceLineItemPeriod;
use crate::types::InvoicePricing;

/// Credited items invoice line items.
///
/// Contract: `#/components/schemas/credited_items_invoice_line_items`.
///
/// Feature: `invoice_items`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditedItemsInvoiceLineItems {
    /// Invoice. At most 5000 characters.
    pub invoice: String,
    /// Invoice line items.
    pub invoice_line_items: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is left of a deleted `invoiceitem`.
///
/// Contract: `#/components/schemas/deleted_invoiceitem`.
///
/// Feature: `invoice_items`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedInvoiceItem {
    /// Id. At most 5000 characters.
    pub id: rt::Id<InvoiceItem>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `invoiceitem` object.
///
/// Contract: `#/components/schemas/invoiceitem`.
///
/// Feature: `invoice_items`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceItem {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Customer. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer, DeletedCustomer>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Date, in seconds since 1970.
    pub date: rt::Timestamp,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Discountable.
    pub discountable: bool,
    /// Discounts. An id; the object itself when `discounts` is expanded. May be null.
    pub discounts: Option<Vec<rt::Expandable<Discount>>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<InvoiceItem>,
    /// Invoice. An id; the object itself when `invoice` is expanded. May be null.
    pub invoice: Option<rt::Expandable<Invoice>>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Net amount, in the currency's smallest unit.
    pub net_amount: Option<i64>,
    /// Parent. May be null.
    pub parent: Option<Box<InvoiceItemParent>>,
    /// Period.
    pub period: InvoiceLineItemPeriod,
    /// Pricing. May be null.
    pub pricing: Option<Box<InvoicePricing>>,
    /// Proration.
    pub proration: bool,
    /// Proration details.
    pub proration_details: Option<Box<ProrationDetails>>,
    /// Quantity.
    pub quantity: i64,
    /// Quantity decimal. A decimal number as text.
    pub quantity_decimal: rt::Decimal,
    /// Tax rates. May be null.
    pub tax_rates: Option<Vec<TaxRate>>,
    /// Test clock. An id; the object itself when `test_clock` is expanded. May be null.
    pub test_clock: Option<rt::Expandable<TestClock>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing bill resource invoice item parents invoice item parent.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoice_item_parents_invoice_item_parent`.
///
/// Feature: `invoice_items`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceItemParent {
    /// Subscription details. May be null.
    pub subscription_details: Option<Box<InvoiceItemSubscriptionParent>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoice item proration credited items.
///
/// Contract: `#/components/schemas/invoice_item_proration_credited_items`.
///
/// Feature: `invoice_items`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceItemProrationCreditedItems {
    /// Invoice item. At most 5000 characters.
    pub invoice_item: Option<String>,
    /// Invoice line item details.
    pub invoice_line_item_details: Option<Box<CreditedItemsInvoiceLineItems>>,
    /// Type. `invoice_item` or `invoice_line_items`.
    pub r#type: InvoiceItemProrationCreditedItemsType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/invoice_item_proration_credited_items/properties/type`.
///
/// Feature: `invoice_items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceItemProrationCreditedItemsType {
    /// `invoice_item`
    InvoiceItem,
    /// `invoice_line_items`
    InvoiceLineItems,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Billing bill resource invoice item parents invoice item subscription parent.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoice_item_parents_invoice_item_subscription_parent`.
///
/// Feature: `invoice_items`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceItemSubscriptionParent {
    /// Subscription. At most 5000 characters.
    pub subscription: String,
    /// Subscription item. At most 5000 characters.
    pub subscription_item: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Proration details.
///
/// Contract: `#/components/schemas/proration_details`.
///
/// Feature: `invoice_items`.
#[derive(Default)]
#[non_exhaustive]
pub struct ProrationDetails {
    /// Credited items. May be null.
    pub credited_items: Option<Box<InvoiceItemProrationCreditedItems>>,
    /// Discount amounts.
    pub discount_amounts: Vec<DiscountAmount>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CreditedItemsInvoiceLineItems;
    0 => invoice "invoice" required;
    1 => invoice_line_items "invoice_line_items" required;
}

rt::record! {
    DeletedInvoiceItem;
    const "deleted" = Bool(true);
    const "object" = Str("invoiceitem");
    0 => id "id" required;
}

rt::record! {
    InvoiceItem;
    const "object" = Str("invoiceitem");
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => customer "customer" required;
    3 => customer_account "customer_account";
    4 => date "date" required;
    5 => description "description";
    6 => discountable "discountable" required;
    7 => discounts "discounts";
    8 => id "id" required;
    9 => invoice "invoice";
    10 => livemode "livemode" required;
    11 => metadata "metadata";
    12 => net_amount "net_amount";
    13 => parent "parent";
    14 => period "period" required;
    15 => pricing "pricing";
    16 => proration "proration" required;
    17 => proration_details "proration_details";
    18 => quantity "quantity" required;
    19 => quantity_decimal "quantity_decimal" required;
    20 => tax_rates "tax_rates";
    21 => test_clock "test_clock";
}

rt::expandable! {
    crate::ExpandPath;
    InvoiceItem;
    customer "customer" => Customer;
    discounts "discounts" => Discount;
    invoice "invoice" => Invoice;
    parent "parent" => InvoiceItemParent;
    pricing "pricing" => InvoicePricing;
    proration_details "proration_details" => ProrationDetails;
    tax_rates "tax_rates" => TaxRate;
    test_clock "test_clock" => TestClock;
}

rt::record! {
    InvoiceItemParent;
    const "type" = Str("subscription_details");
    0 => subscription_details "subscription_details";
}

rt::record! {
    InvoiceItemProrationCreditedItems;
    0 => invoice_item "invoice_item";
    1 => invoice_line_item_details "invoice_line_item_details";
    2 => r#type "type" required;
}

rt::open_enum! {
    InvoiceItemProrationCreditedItemsType;
    0 => InvoiceItem "invoice_item";
    1 => InvoiceLineItems "invoice_line_items";
}

rt::record! {
    InvoiceItemSubscriptionParent;
    0 => subscription "subscription" required;
    1 => subscription_item "subscription_item";
}

rt::record! {
    ProrationDetails;
    0 => credited_items "credited_items";
    1 => discount_amounts "discount_amounts" required;
}

rt::expandable! {
    crate::ExpandPath;
    ProrationDetails;
    discount_amounts "discount_amounts" => DiscountAmount;
}
