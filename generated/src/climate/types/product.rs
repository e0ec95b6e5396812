// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::climate::Supplier;
use crate::rt;

/// The `climate.product` object.
///
/// Contract: `#/components/schemas/climate.product`.
///
/// Feature: `climate`.
#[derive(Default)]
#[non_exhaustive]
pub struct Product {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Current prices per metric ton. A map with free keys.
    pub current_prices_per_metric_ton: std::collections::BTreeMap<
        String,
        RemovalsProductsPrice,
    >,
    /// Delivery year. May be null.
    pub delivery_year: Option<i64>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Product>,
    /// Livemode.
    pub livemode: bool,
    /// Metric tons available. A decimal number as text.
    pub metric_tons_available: rt::Decimal,
    /// Name. At most 5000 characters.
    pub name: String,
    /// Suppliers.
    pub suppliers: Vec<Supplier>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Climate removals products price.
///
/// Contract: `#/components/schemas/climate_removals_products_price`.
///
/// Feature: `climate`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemovalsProductsPrice {
    /// Amount fees, in the currency's smallest unit.
    pub amount_fees: i64,
    /// Amount subtotal, in the currency's smallest unit.
    pub amount_subtotal: i64,
    /// Amount total, in the currency's smallest unit.
    pub amount_total: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Product;
    const "object" = Str("climate.product");
    0 => created "created" required;
    1 => current_prices_per_metric_ton "current_prices_per_metric_ton" required;
    2 => delivery_year "delivery_year";
    3 => id "id" required;
    4 => livemode "livemode" required;
    5 => metric_tons_available "metric_tons_available" required;
    6 => name "name" required;
    7 => suppliers "suppliers" required;
}

rt::record! {
    RemovalsProductsPrice;
    0 => amount_fees "amount_fees" required;
    1 => amount_subtotal "amount_subtotal" required;
    2 => amount_total "amount_total" required;
}
