// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::DeletedDiscount;
use crate::customers::Discount;
use crate::rt;

/// How much one discount takes off, and which. An item has one of these for each discount.
///
/// Contract: `#/components/schemas/discounts_resource_discount_amount`.
#[non_exhaustive]
pub struct DiscountAmount {
    /// How much the discount takes off, in the smallest currency unit.
    pub amount: i64,
    /// The discount that lowers the price by this amount. An id; the object itself when `discount` is expanded.
    pub discount: rt::Expandable<Discount, DeletedDiscount>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DiscountAmount;
    0 => amount = 0 "amount" required;
    1 => discount "discount" required;
}

rt::expandable! {
    crate::ExpandPath;
    DiscountAmount;
    discount "discount" => Discount;
}
