//! A Checkout Session's parameters.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

type Metadata = BTreeMap<String, String>;

#[derive(Debug, Serialize, Deserialize)]
pub struct Session {
    pub mode: Mode,
    pub customer: String,
    pub client_reference_id: String,
    pub success_url: String,
    pub cancel_url: String,
    pub allow_promotion_codes: bool,
    pub expand: Vec<String>,
    pub line_items: Vec<Item>,
    pub metadata: Metadata,
    pub payment_intent_data: PaymentIntentData,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    Payment,
    Setup,
    Subscription,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Item {
    pub quantity: i64,
    pub tax_rates: Vec<String>,
    pub adjustable_quantity: AdjustableQuantity,
    pub price_data: PriceData,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct AdjustableQuantity {
    pub enabled: bool,
    pub minimum: i64,
    pub maximum: i64,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct PriceData {
    pub currency: String,
    pub unit_amount: i64,
    pub tax_behavior: TaxBehavior,
    pub product_data: ProductData,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxBehavior {
    Exclusive,
    Inclusive,
    Unspecified,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct ProductData {
    pub name: String,
    pub description: String,
    pub images: Vec<String>,
    pub metadata: Metadata,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct PaymentIntentData {
    pub description: String,
    pub metadata: Metadata,
    pub shipping: Shipping,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Shipping {
    pub name: String,
    pub phone: String,
    pub address: Address,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Address {
    pub line1: String,
    pub line2: String,
    pub city: String,
    pub postal_code: String,
    pub country: String,
}
