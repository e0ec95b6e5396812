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

/// The lines that were billed and are now credited.
///
/// Contract: `#/components/schemas/credited_items_invoice_line_items`.
///
/// Feature: `invoice_items`.
#[non_exhaustive]
pub struct CreditedItemsInvoiceLineItems {
    /// Id of the invoice with the lines that are credited.
    pub invoice: String,
    /// Ids of the lines that were billed and are now credited.
    pub invoice_line_items: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What remains of an invoice item after its deletion: the id.
///
/// What is left of a deleted `invoiceitem`.
///
/// Contract: `#/components/schemas/deleted_invoiceitem`.
///
/// Feature: `invoice_items`.
#[non_exhaustive]
pub struct DeletedInvoiceItem {
    /// Names this object in other calls.
    pub id: rt::Id<InvoiceItem>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A sum to be billed, or credited if negative, that waits for an invoice. It becomes a line of the invoice it names, or of the customer's next one. Proration after a subscription changes makes such items too.
///
/// The `invoiceitem` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoiceitems/object)
///
/// Contract: `#/components/schemas/invoiceitem`.
///
/// Feature: `invoice_items`.
#[non_exhaustive]
pub struct InvoiceItem {
    /// What the item adds to the invoice, in the smallest currency unit: its unit price times [`quantity`](Self::quantity). Negative is a credit.
    pub amount: i64,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The customer who is billed for it. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer, DeletedCustomer>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// When the invoice item was made. In seconds since 1970.
    pub date: rt::Timestamp,
    /// What the invoice says of this item. May be null.
    pub description: Option<String>,
    /// Whether discounts lower this amount. Always false for prorations.
    pub discountable: bool,
    /// The discounts on this item alone. They are taken off before those of the invoice. Ids; the objects themselves when `discounts` is expanded. May be null.
    pub discounts: Option<Vec<rt::Expandable<Discount>>>,
    /// Names this object in other calls.
    pub id: rt::Id<InvoiceItem>,
    /// The invoice that the item is on. Null while it waits for the next one. An id; the object itself when `invoice` is expanded.
    pub invoice: Option<rt::Expandable<Invoice>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// The amount after discounts, before credits and taxes, in the smallest currency unit. Null if [`discountable`](Self::discountable).
    pub net_amount: Option<i64>,
    /// What made the item, such as a proration of a subscription. Null if you made it on its own.
    pub parent: Option<Box<InvoiceItemParent>>,
    /// The time that the item is for, as the invoice shows it.
    pub period: InvoiceLineItemPeriod,
    /// What the amount comes from: the price and what one unit costs. May be null.
    pub pricing: Option<Box<InvoicePricing>>,
    /// Whether a change of the subscription in the middle of a period made it.
    pub proration: bool,
    /// Which discounts the proration takes into account.
    pub proration_details: Option<Box<ProrationDetails>>,
    /// How many, cut to a whole number: [`quantity_decimal`](Self::quantity_decimal) is exact. For a proration, what the subscription had.
    pub quantity: i64,
    /// How many, from 0 on, with up to 12 decimals. A decimal number as text.
    pub quantity_decimal: rt::Decimal,
    /// The tax rates on this item. If there are any, the invoice's default ones don't count. May be null.
    pub tax_rates: Option<Vec<TaxRate>>,
    /// The test clock that its time runs by. Null in real time. An id; the object itself when `test_clock` is expanded.
    pub test_clock: Option<rt::Expandable<TestClock>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What made the item, such as a proration of a subscription.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoice_item_parents_invoice_item_parent`.
///
/// Feature: `invoice_items`.
#[non_exhaustive]
pub struct InvoiceItemParent {
    /// The subscription that made the invoice item. Null if none did.
    pub subscription_details: Option<Box<InvoiceItemSubscriptionParent>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What was charged before and is given back here, if the proration is a credit.
///
/// Contract: `#/components/schemas/invoice_item_proration_credited_items`.
///
/// Feature: `invoice_items`.
#[non_exhaustive]
pub struct InvoiceItemProrationCreditedItems {
    /// Id of the invoice item that was billed and is now credited. Only if [`type`](Self::type) is `invoice_item`.
    pub invoice_item: Option<String>,
    /// The lines that were billed and are now credited. Only if [`type`](Self::type) is `invoice_line_items`.
    pub invoice_line_item_details: Option<Box<CreditedItemsInvoiceLineItems>>,
    /// Whether the credit is for an invoice item not billed yet or for lines of an invoice. `invoice_item` or `invoice_line_items`.
    pub r#type: InvoiceItemProrationCreditedItemsType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the credit is for an invoice item not billed yet or for lines of an invoice.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/invoice_item_proration_credited_items/properties/type`.
///
/// Feature: `invoice_items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceItemProrationCreditedItemsType {
    /// `invoice_item`: A pending invoice item is credited.
    InvoiceItem,
    /// `invoice_line_items`: Lines of an invoice are credited.
    InvoiceLineItems,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The subscription that made the invoice item.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoice_item_parents_invoice_item_subscription_parent`.
///
/// Feature: `invoice_items`.
#[non_exhaustive]
pub struct InvoiceItemSubscriptionParent {
    /// The subscription that made the invoice item.
    pub subscription: String,
    /// The subscription item that made the invoice item.
    pub subscription_item: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which discounts the proration takes into account.
///
/// Contract: `#/components/schemas/proration_details`.
///
/// Feature: `invoice_items`.
#[non_exhaustive]
pub struct ProrationDetails {
    /// What was charged before and is given back here, if the proration is a credit. May be null.
    pub credited_items: Option<Box<InvoiceItemProrationCreditedItems>>,
    /// How much each discount took off when the proration was made.
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
    0 => amount = 0 "amount" required;
    1 => currency "currency" required;
    2 => customer "customer" required;
    3 => customer_account = None "customer_account";
    4 => date "date" required;
    5 => description = None "description";
    6 => discountable = false "discountable" required;
    7 => discounts = None "discounts";
    8 => id "id" required;
    9 => invoice = None "invoice";
    10 => livemode = false "livemode" required;
    11 => metadata = None "metadata";
    12 => net_amount = None "net_amount";
    13 => parent = None "parent";
    14 => period "period" required;
    15 => pricing = None "pricing";
    16 => proration = false "proration" required;
    17 => proration_details = None "proration_details";
    18 => quantity = 0 "quantity" required;
    19 => quantity_decimal "quantity_decimal" required;
    20 => tax_rates = None "tax_rates";
    21 => test_clock = None "test_clock";
}

rt::money! {
    InvoiceItem;
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
    0 => subscription_details = None "subscription_details";
}

rt::record! {
    InvoiceItemProrationCreditedItems;
    0 => invoice_item = None "invoice_item";
    1 => invoice_line_item_details = None "invoice_line_item_details";
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
    1 => subscription_item = None "subscription_item";
}

rt::record! {
    ProrationDetails;
    0 => credited_items = None "credited_items";
    1 => discount_amounts "discount_amounts" required;
}

rt::expandable! {
    crate::ExpandPath;
    ProrationDetails;
    discount_amounts "discount_amounts" => DiscountAmount;
}
