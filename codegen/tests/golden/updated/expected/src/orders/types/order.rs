// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::rt;

/// The `order` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/orders/object)
///
/// Contract: `#/components/schemas/order`.
///
/// Feature: `orders`.
#[non_exhaustive]
pub struct Order {
    pub id: rt::Id<Order>,
    pub recipient: Option<Box<OrderRecipient>>,
    /// `draft`, `open`, `paid`, `shipped` or `Shipped`.
    pub state: Option<OrderState>,
    /// At most 5 characters.
    pub kind: Option<String>,
    pub codes: Option<std::collections::BTreeMap<String, i64>>,
    pub same_invoice: Option<Box<Invoice>>,
    /// `good`, `bad` or `unsure`.
    pub mood: Option<OrderMood>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `mood`.
///
/// Contract: `#/components/schemas/order/properties/mood`.
///
/// Feature: `orders`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderMood {
    /// `good`
    Good,
    /// `bad`
    Bad,
    /// `unsure`
    Unsure,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `recipient`.
///
/// Contract: `#/components/schemas/order/properties/recipient`.
///
/// Feature: `orders`.
#[non_exhaustive]
pub struct OrderRecipient {
    /// May be null.
    pub city: Option<String>,
    /// May be null.
    pub street: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `state`.
///
/// Contract: `#/components/schemas/order/properties/state`.
///
/// Feature: `orders`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderState {
    /// `draft`
    Draft,
    /// `open`
    Open,
    /// `paid`
    Paid,
    /// `shipped`
    Shipped,
    /// `Shipped`
    ShippedCapitalized,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Order;
    const "object" = Str("order");
    0 => id "id" required;
    1 => recipient = None "recipient";
    2 => state = None "state";
    3 => kind = None "kind";
    4 => codes = None "codes";
    5 => same_invoice = None "same_invoice";
    6 => mood = None "mood";
}

rt::open_enum! {
    OrderMood;
    0 => Good "good";
    1 => Bad "bad";
    2 => Unsure "unsure";
}

rt::record! {
    OrderRecipient;
    0 => city = None "city";
    1 => street = None "street";
}

rt::open_enum! {
    OrderState;
    0 => Draft "draft";
    1 => Open "open";
    2 => Paid "paid";
    3 => Shipped "shipped";
    4 => ShippedCapitalized "Shipped";
}
