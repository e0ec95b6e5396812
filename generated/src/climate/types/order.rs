// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::climate::Product;
use crate::climate::RemovalsLocation;
use crate::climate::Supplier;
use crate::rt;

/// The `climate.order` object.
///
/// Contract: `#/components/schemas/climate.order`.
///
/// Feature: `climate`.
#[derive(Default)]
#[non_exhaustive]
pub struct Order {
    /// Amount fees, in the currency's smallest unit.
    pub amount_fees: i64,
    /// Amount subtotal, in the currency's smallest unit.
    pub amount_subtotal: i64,
    /// Amount total, in the currency's smallest unit.
    pub amount_total: i64,
    /// Beneficiary.
    pub beneficiary: Option<Box<RemovalsBeneficiary>>,
    /// Canceled at, in seconds since 1970. May be null.
    pub canceled_at: Option<rt::Timestamp>,
    /// Cancellation reason. `expired`, `product_unavailable` or `requested`. May be null.
    pub cancellation_reason: Option<OrderCancellationReason>,
    /// Certificate. At most 5000 characters. May be null.
    pub certificate: Option<String>,
    /// Confirmed at, in seconds since 1970. May be null.
    pub confirmed_at: Option<rt::Timestamp>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. At most 5000 characters.
    pub currency: String,
    /// Delayed at, in seconds since 1970. May be null.
    pub delayed_at: Option<rt::Timestamp>,
    /// Delivered at, in seconds since 1970. May be null.
    pub delivered_at: Option<rt::Timestamp>,
    /// Delivery details.
    pub delivery_details: Vec<RemovalsOrderDeliveries>,
    /// Expected delivery year.
    pub expected_delivery_year: i64,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Order>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Metric tons. A decimal number as text.
    pub metric_tons: rt::Decimal,
    /// Product. An id; the object itself when `product` is expanded.
    pub product: rt::Expandable<Product>,
    /// Product substituted at, in seconds since 1970. May be null.
    pub product_substituted_at: Option<rt::Timestamp>,
    /// Status. `awaiting_funds`, `canceled`, `confirmed`, `delivered` or `open`.
    pub status: OrderStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `cancellation_reason`.
///
/// Contract: `#/components/schemas/climate.order/properties/cancellation_reason`.
///
/// Feature: `climate`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderCancellationReason {
    /// `expired`
    Expired,
    /// `product_unavailable`
    ProductUnavailable,
    /// `requested`
    Requested,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/climate.order/properties/status`.
///
/// Feature: `climate`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `awaiting_funds`
    AwaitingFunds,
    /// `canceled`
    Canceled,
    /// `confirmed`
    Confirmed,
    /// `delivered`
    Delivered,
    /// `open`
    Open,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Climate removals beneficiary.
///
/// Contract: `#/components/schemas/climate_removals_beneficiary`.
///
/// Feature: `climate`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemovalsBeneficiary {
    /// Public name. At most 5000 characters.
    pub public_name: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Climate removals order deliveries.
///
/// Contract: `#/components/schemas/climate_removals_order_deliveries`.
///
/// Feature: `climate`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemovalsOrderDeliveries {
    /// Delivered at, in seconds since 1970.
    pub delivered_at: rt::Timestamp,
    /// Location. May be null.
    pub location: Option<Box<RemovalsLocation>>,
    /// Metric tons. At most 5000 characters.
    pub metric_tons: String,
    /// Registry url. At most 5000 characters. May be null.
    pub registry_url: Option<String>,
    /// Supplier.
    pub supplier: Supplier,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Order;
    const "object" = Str("climate.order");
    0 => amount_fees "amount_fees" required;
    1 => amount_subtotal "amount_subtotal" required;
    2 => amount_total "amount_total" required;
    3 => beneficiary "beneficiary";
    4 => canceled_at "canceled_at";
    5 => cancellation_reason "cancellation_reason";
    6 => certificate "certificate";
    7 => confirmed_at "confirmed_at";
    8 => created "created" required;
    9 => currency "currency" required;
    10 => delayed_at "delayed_at";
    11 => delivered_at "delivered_at";
    12 => delivery_details "delivery_details" required;
    13 => expected_delivery_year "expected_delivery_year" required;
    14 => id "id" required;
    15 => livemode "livemode" required;
    16 => metadata "metadata" required;
    17 => metric_tons "metric_tons" required;
    18 => product "product" required;
    19 => product_substituted_at "product_substituted_at";
    20 => status "status" required;
}

rt::expandable! {
    crate::ExpandPath;
    Order;
    beneficiary "beneficiary" => RemovalsBeneficiary;
    product "product" => Product;
}

rt::open_enum! {
    OrderCancellationReason;
    0 => Expired "expired";
    1 => ProductUnavailable "product_unavailable";
    2 => Requested "requested";
}

rt::open_enum! {
    OrderStatus;
    0 => AwaitingFunds "awaiting_funds";
    1 => Canceled "canceled";
    2 => Confirmed "confirmed";
    3 => Delivered "delivered";
    4 => Open "open";
}

rt::record! {
    RemovalsBeneficiary;
    0 => public_name "public_name" required;
}

rt::record! {
    RemovalsOrderDeliveries;
    0 => delivered_at "delivered_at" required;
    1 => location "location";
    2 => metric_tons "metric_tons" required;
    3 => registry_url "registry_url";
    4 => supplier "supplier" required;
}
