// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The `order` object.
///
/// Contract: `#/components/schemas/order`.
///
/// Feature: `orders`.
#[derive(Default)]
#[non_exhaustive]
pub struct Order {
    /// Id.
    pub id: rt::Id<Order>,
    /// Recipient.
    pub recipient: Option<Box<crate::orders::OrderRecipient>>,
    /// State. `draft`, `open` or `paid`.
    pub state: Option<crate::types::OrderState>,
    /// Kind. At most 5 characters.
    pub kind: Option<String>,
    /// Codes. A map with free keys.
    pub codes: Option<std::collections::BTreeMap<String, i64>>,
    /// Same invoice.
    pub same_invoice: Option<Box<crate::invoices::Invoice>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    Order;
    const "object" = Str("order");
    0 => id "id" required;
    1 => recipient "recipient";
    2 => state "state";
    3 => kind "kind";
    4 => codes "codes";
    5 => same_invoice "same_invoice";
}
