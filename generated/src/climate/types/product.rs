// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::climate::Supplier;
use crate::rt;

/// A kind of carbon removal that can be ordered, with its price by the ton and how much is left.
///
/// The `climate.product` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/climate/products/object)
///
/// Contract: `#/components/schemas/climate.product`.
///
/// Feature: `climate`.
#[non_exhaustive]
pub struct Product {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// What a metric ton of carbon removal costs now, by currency.
    pub current_prices_per_metric_ton: std::collections::BTreeMap<
        String,
        RemovalsProductsPrice,
    >,
    /// The year in which the carbon is expected to be removed. May be null.
    pub delivery_year: Option<i64>,
    /// Names the product in other calls. It can be read and begins with `climsku_`.
    pub id: rt::Id<Product>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// How many tons can still be ordered. A decimal number as text.
    pub metric_tons_available: rt::Decimal,
    /// What the product is called.
    pub name: String,
    /// Who can remove the carbon for orders of this product.
    pub suppliers: Vec<Supplier>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What a metric ton of carbon removal costs now, by currency.
///
/// Contract: `#/components/schemas/climate_removals_products_price`.
///
/// Feature: `climate`.
#[non_exhaustive]
pub struct RemovalsProductsPrice {
    /// What the service costs for one metric ton, in the smallest currency unit.
    pub amount_fees: i64,
    /// What one metric ton costs without fees, in the smallest currency unit.
    pub amount_subtotal: i64,
    /// What one metric ton costs with fees, in the smallest currency unit.
    pub amount_total: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Product;
    const "object" = Str("climate.product");
    0 => created "created" required;
    1 => current_prices_per_metric_ton "current_prices_per_metric_ton" required;
    2 => delivery_year = None "delivery_year";
    3 => id "id" required;
    4 => livemode = false "livemode" required;
    5 => metric_tons_available "metric_tons_available" required;
    6 => name "name" required;
    7 => suppliers "suppliers" required;
}

rt::record! {
    RemovalsProductsPrice;
    0 => amount_fees = 0 "amount_fees" required;
    1 => amount_subtotal = 0 "amount_subtotal" required;
    2 => amount_total = 0 "amount_total" required;
}
