// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `invoice` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/object)
///
/// Contract: `#/components/schemas/invoice`.
///
/// Feature: `invoices`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Invoice {
    pub id: rt::Id<Invoice>,
    pub shipping: Option<Box<InvoiceShipping>>,
    pub billing: Option<Box<InvoiceBilling>>,
    /// `draft`, `open` or `paid`.
    pub status: Option<InvoiceStatus>,
    /// `paid`, `open` or `draft`.
    pub last_status: Option<InvoiceLastStatus>,
    /// `good`, `bad` or `unsure`.
    pub outlook: Option<InvoiceOutlook>,
    pub delivery: Option<Box<InvoiceShippingObject>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `billing`.
///
/// Contract: `#/components/schemas/invoice/properties/billing`.
///
/// Feature: `invoices`.
#[non_exhaustive]
pub struct InvoiceBilling {
    /// May be null.
    pub city: Option<String>,
    /// May be null.
    pub street: Option<String>,
    pub area: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `last_status`.
///
/// Contract: `#/components/schemas/invoice/properties/last_status`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceLastStatus {
    /// `paid`
    Paid,
    /// `open`
    Open,
    /// `draft`
    Draft,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `outlook`.
///
/// Contract: `#/components/schemas/invoice/properties/outlook`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceOutlook {
    /// `good`
    Good,
    /// `bad`
    Bad,
    /// `unsure`
    Unsure,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `shipping`.
///
/// Contract: `#/components/schemas/invoice/properties/shipping`.
///
/// Feature: `invoices`.
#[non_exhaustive]
pub struct InvoiceShipping {
    /// May be null.
    pub city: Option<String>,
    /// May be null.
    pub street: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoice shipping.
///
/// Contract: `#/components/schemas/invoice_shipping`.
///
/// Feature: `invoices`.
#[non_exhaustive]
pub struct InvoiceShippingObject {
    pub carrier: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/invoice/properties/status`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `draft`
    Draft,
    /// `open`
    Open,
    /// `paid`
    Paid,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Invoice;
    const "object" = Str("invoice");
    0 => id "id" required;
    1 => shipping = None "shipping";
    2 => billing = None "billing";
    3 => status = None "status";
    4 => last_status = None "last_status";
    5 => outlook = None "outlook";
    6 => delivery = None "delivery";
}

rt::record! {
    InvoiceBilling;
    0 => city = None "city";
    1 => street = None "street";
    2 => area = None "area";
}

rt::open_enum! {
    InvoiceLastStatus;
    0 => Paid "paid";
    1 => Open "open";
    2 => Draft "draft";
}

rt::open_enum! {
    InvoiceOutlook;
    0 => Good "good";
    1 => Bad "bad";
    2 => Unsure "unsure";
}

rt::record! {
    InvoiceShipping;
    0 => city = None "city";
    1 => street = None "street";
}

rt::record! {
    InvoiceShippingObject;
    0 => carrier = None "carrier";
}

rt::open_enum! {
    InvoiceStatus;
    0 => Draft "draft";
    1 => Open "open";
    2 => Paid "paid";
}
