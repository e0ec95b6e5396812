// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::climate::Product;
use crate::climate::RemovalsLocation;
use crate::climate::Supplier;
use crate::rt;

/// Carbon removal that you have bought, by weight. Creating it takes the price from your Stripe balance at once. Delivery follows in the year that the product promises.
///
/// The `climate.order` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/climate/orders/object)
///
/// Contract: `#/components/schemas/climate.order`.
///
/// Feature: `climate`.
#[non_exhaustive]
pub struct Order {
    /// What the service costs for the whole order, in the smallest currency unit.
    pub amount_fees: i64,
    /// What the carbon removal costs without fees, in the smallest currency unit.
    pub amount_subtotal: i64,
    /// What the order costs with fees, in the smallest currency unit.
    pub amount_total: i64,
    /// Who the carbon removal is for, as others may read it. Your account if not set.
    pub beneficiary: Option<Box<RemovalsBeneficiary>>,
    /// When it was canceled. Null unless it was. In seconds since 1970.
    pub canceled_at: Option<rt::Timestamp>,
    /// Why the order was canceled. Null unless it was. `expired`, `product_unavailable` or `requested`.
    pub cancellation_reason: Option<OrderCancellationReason>,
    /// Where to see the certificate of the delivered order. May be null.
    pub certificate: Option<String>,
    /// When the order was confirmed. Null before. In seconds since 1970.
    pub confirmed_at: Option<rt::Timestamp>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it.
    pub currency: String,
    /// When delivery was put off to a later year than expected. Null if it wasn't. In seconds since 1970.
    pub delayed_at: Option<rt::Timestamp>,
    /// When all carbon of the order was removed. Null before. In seconds since 1970.
    pub delivered_at: Option<rt::Timestamp>,
    /// What has been delivered of the order: how much carbon, when, where, by whom.
    pub delivery_details: Vec<RemovalsOrderDeliveries>,
    /// In which year the carbon is expected to be removed.
    pub expected_delivery_year: i64,
    /// Names this object in other calls.
    pub id: rt::Id<Order>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// How many tons of carbon the order removes. A decimal number as text.
    pub metric_tons: rt::Decimal,
    /// The climate product that is ordered. An id; the object itself when `product` is expanded.
    pub product: rt::Expandable<Product>,
    /// When the ordered product was replaced by another. Null if it wasn't. In seconds since 1970.
    pub product_substituted_at: Option<rt::Timestamp>,
    /// Where the order is: `awaiting_funds` lacks money, `open` waits to be confirmed, then it is `confirmed` and `delivered`, or `canceled`.
    pub status: OrderStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the order was canceled.
///
/// The values of `cancellation_reason`.
///
/// Contract: `#/components/schemas/climate.order/properties/cancellation_reason`.
///
/// Feature: `climate`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderCancellationReason {
    /// `expired`: It wasn't confirmed or paid in time.
    Expired,
    /// `product_unavailable`: The carbon removal can't be delivered as ordered.
    ProductUnavailable,
    /// `requested`: You asked for it.
    Requested,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Where the order is: `awaiting_funds` lacks money, `open` waits to be confirmed, then it is `confirmed` and `delivered`, or `canceled`.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/climate.order/properties/status`.
///
/// Feature: `climate`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `awaiting_funds`: Waits for your payment. Canceled if none comes.
    AwaitingFunds,
    /// `canceled`: Called off: nothing will be removed.
    Canceled,
    /// `confirmed`: Paid or charged: the removal will be delivered.
    Confirmed,
    /// `delivered`: The carbon has been removed.
    Delivered,
    /// `open`: Placed, not confirmed yet. Can be canceled.
    Open,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Who the carbon removal is for, as others may read it.
///
/// Contract: `#/components/schemas/climate_removals_beneficiary`.
///
/// Feature: `climate`.
#[non_exhaustive]
pub struct RemovalsBeneficiary {
    /// Who is named in public as the one whom the removal benefits.
    pub public_name: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Some of the carbon of an order, removed: by whom, where, how much and when. An order can be delivered in several parts.
///
/// Contract: `#/components/schemas/climate_removals_order_deliveries`.
///
/// Feature: `climate`.
#[non_exhaustive]
pub struct RemovalsOrderDeliveries {
    /// When this part of the carbon was removed. In seconds since 1970.
    pub delivered_at: rt::Timestamp,
    /// Where exactly the carbon was removed. May be null.
    pub location: Option<Box<RemovalsLocation>>,
    /// How many tons of carbon this delivery removed.
    pub metric_tons: String,
    /// Where the removed tons are registered. Null until they are retired.
    pub registry_url: Option<String>,
    /// Who removed the carbon.
    pub supplier: Supplier,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Order;
    const "object" = Str("climate.order");
    0 => amount_fees = 0 "amount_fees" required;
    1 => amount_subtotal = 0 "amount_subtotal" required;
    2 => amount_total = 0 "amount_total" required;
    3 => beneficiary = None "beneficiary";
    4 => canceled_at = None "canceled_at";
    5 => cancellation_reason = None "cancellation_reason";
    6 => certificate = None "certificate";
    7 => confirmed_at = None "confirmed_at";
    8 => created "created" required;
    9 => currency "currency" required;
    10 => delayed_at = None "delayed_at";
    11 => delivered_at = None "delivered_at";
    12 => delivery_details "delivery_details" required;
    13 => expected_delivery_year = 0 "expected_delivery_year" required;
    14 => id "id" required;
    15 => livemode = false "livemode" required;
    16 => metadata "metadata" required;
    17 => metric_tons "metric_tons" required;
    18 => product "product" required;
    19 => product_substituted_at = None "product_substituted_at";
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
    1 => location = None "location";
    2 => metric_tons "metric_tons" required;
    3 => registry_url = None "registry_url";
    4 => supplier "supplier" required;
}
