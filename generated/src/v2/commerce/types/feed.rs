// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What is imported: products, prices or stock.
///
/// The values of `feed_type`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/feed_type`.
///
/// Feature: `v2_commerce`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FeedType {
    /// `inventory`: Stock and availability.
    Inventory,
    /// `pricing`: Prices, of products that exist already.
    Pricing,
    /// `product`: The products themselves.
    Product,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    FeedType;
    0 => Inventory "inventory";
    1 => Pricing "pricing";
    2 => Product "product";
}
