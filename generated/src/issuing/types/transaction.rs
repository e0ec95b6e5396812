// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::issuing::Authorization;
use crate::issuing::AuthorizationMerchantData;
use crate::issuing::Card;
use crate::issuing::Cardholder;
use crate::issuing::Dispute;
use crate::issuing::Token;
use crate::rt;

/// The `issuing.transaction` object.
///
/// Contract: `#/components/schemas/issuing.transaction`.
#[derive(Default)]
#[non_exhaustive]
pub struct Transaction {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Amount details. May be null.
    pub amount_details: Option<Box<TransactionAmountDetails>>,
    /// Authorization. An id; the object itself when `authorization` is expanded. May be null.
    pub authorization: Option<rt::Expandable<Authorization>>,
    /// Balance transaction. An id; the object itself when `balance_transaction` is expanded. May be null.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// Card. An id; the object itself when `card` is expanded.
    pub card: rt::Expandable<Card>,
    /// Cardholder. An id; the object itself when `cardholder` is expanded. May be null.
    pub cardholder: Option<rt::Expandable<Cardholder>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Dispute. An id; the object itself when `dispute` is expanded. May be null.
    pub dispute: Option<rt::Expandable<Dispute>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Transaction>,
    /// Livemode.
    pub livemode: bool,
    /// Merchant amount, in the currency's smallest unit.
    pub merchant_amount: i64,
    /// Merchant currency. A three-letter ISO 4217 code in lower case.
    pub merchant_currency: rt::Currency,
    /// Merchant data.
    pub merchant_data: AuthorizationMerchantData,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Network data. May be null.
    pub network_data: Option<Box<TransactionNetworkData>>,
    /// Purchase details. May be null.
    pub purchase_details: Option<Box<TransactionPurchaseDetails>>,
    /// Token. An id; the object itself when `token` is expanded. May be null.
    pub token: Option<rt::Expandable<Token>>,
    /// Treasury. May be null.
    pub treasury: Option<Box<TransactionTreasury>>,
    /// Type. `capture` or `refund`.
    pub r#type: TransactionType,
    /// Wallet. `apple_pay`, `google_pay` or `samsung_pay`. May be null.
    pub wallet: Option<TransactionWallet>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing transaction amount details.
///
/// Contract: `#/components/schemas/issuing_transaction_amount_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionAmountDetails {
    /// Atm fee. May be null.
    pub atm_fee: Option<i64>,
    /// Cashback amount, in the currency's smallest unit. May be null.
    pub cashback_amount: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing transaction fleet cardholder prompt data.
///
/// Contract: `#/components/schemas/issuing_transaction_fleet_cardholder_prompt_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionFleetCardholderPromptData {
    /// Driver id. At most 5000 characters. May be null.
    pub driver_id: Option<String>,
    /// Odometer. May be null.
    pub odometer: Option<i64>,
    /// Unspecified id. At most 5000 characters. May be null.
    pub unspecified_id: Option<String>,
    /// User id. At most 5000 characters. May be null.
    pub user_id: Option<String>,
    /// Vehicle number. At most 5000 characters. May be null.
    pub vehicle_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing transaction fleet data.
///
/// Contract: `#/components/schemas/issuing_transaction_fleet_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionFleetData {
    /// Cardholder prompt data. May be null.
    pub cardholder_prompt_data: Option<Box<TransactionFleetCardholderPromptData>>,
    /// Purchase type. At most 5000 characters. May be null.
    pub purchase_type: Option<String>,
    /// Reported breakdown. May be null.
    pub reported_breakdown: Option<Box<TransactionFleetReportedBreakdown>>,
    /// Service type. At most 5000 characters. May be null.
    pub service_type: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing transaction fleet fuel price data.
///
/// Contract: `#/components/schemas/issuing_transaction_fleet_fuel_price_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionFleetFuelPriceData {
    /// Gross amount decimal. A decimal number as text. May be null.
    pub gross_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing transaction fleet non fuel price data.
///
/// Contract: `#/components/schemas/issuing_transaction_fleet_non_fuel_price_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionFleetNonFuelPriceData {
    /// Gross amount decimal. A decimal number as text. May be null.
    pub gross_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing transaction fleet reported breakdown.
///
/// Contract: `#/components/schemas/issuing_transaction_fleet_reported_breakdown`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionFleetReportedBreakdown {
    /// Fuel. May be null.
    pub fuel: Option<Box<TransactionFleetFuelPriceData>>,
    /// Non fuel. May be null.
    pub non_fuel: Option<Box<TransactionFleetNonFuelPriceData>>,
    /// Tax. May be null.
    pub tax: Option<Box<TransactionFleetTaxData>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing transaction fleet tax data.
///
/// Contract: `#/components/schemas/issuing_transaction_fleet_tax_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionFleetTaxData {
    /// Local amount decimal. A decimal number as text. May be null.
    pub local_amount_decimal: Option<rt::Decimal>,
    /// National amount decimal. A decimal number as text. May be null.
    pub national_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing transaction flight data.
///
/// Contract: `#/components/schemas/issuing_transaction_flight_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionFlightData {
    /// Departure at. May be null.
    pub departure_at: Option<i64>,
    /// Passenger name. At most 5000 characters. May be null.
    pub passenger_name: Option<String>,
    /// Refundable. May be null.
    pub refundable: Option<bool>,
    /// Segments. May be null.
    pub segments: Option<Vec<TransactionFlightDataLeg>>,
    /// Travel agency. At most 5000 characters. May be null.
    pub travel_agency: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing transaction flight data leg.
///
/// Contract: `#/components/schemas/issuing_transaction_flight_data_leg`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionFlightDataLeg {
    /// Arrival airport code. At most 5000 characters. May be null.
    pub arrival_airport_code: Option<String>,
    /// Carrier. At most 5000 characters. May be null.
    pub carrier: Option<String>,
    /// Departure airport code. At most 5000 characters. May be null.
    pub departure_airport_code: Option<String>,
    /// Flight number. At most 5000 characters. May be null.
    pub flight_number: Option<String>,
    /// Service class. At most 5000 characters. May be null.
    pub service_class: Option<String>,
    /// Stopover allowed. May be null.
    pub stopover_allowed: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing transaction fuel data.
///
/// Contract: `#/components/schemas/issuing_transaction_fuel_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionFuelData {
    /// Industry product code. At most 5000 characters. May be null.
    pub industry_product_code: Option<String>,
    /// Quantity decimal. A decimal number as text. May be null.
    pub quantity_decimal: Option<rt::Decimal>,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// Unit. At most 5000 characters.
    pub unit: String,
    /// Unit cost decimal. A decimal number as text.
    pub unit_cost_decimal: rt::Decimal,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing transaction lodging data.
///
/// Contract: `#/components/schemas/issuing_transaction_lodging_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionLodgingData {
    /// Check in at. May be null.
    pub check_in_at: Option<i64>,
    /// Nights. May be null.
    pub nights: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing transaction network data.
///
/// Contract: `#/components/schemas/issuing_transaction_network_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionNetworkData {
    /// Authorization code. At most 5000 characters. May be null.
    pub authorization_code: Option<String>,
    /// Processing date. At most 5000 characters. May be null.
    pub processing_date: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing transaction purchase details.
///
/// Contract: `#/components/schemas/issuing_transaction_purchase_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionPurchaseDetails {
    /// Fleet. May be null.
    pub fleet: Option<Box<TransactionFleetData>>,
    /// Flight. May be null.
    pub flight: Option<Box<TransactionFlightData>>,
    /// Fuel. May be null.
    pub fuel: Option<Box<TransactionFuelData>>,
    /// Lodging. May be null.
    pub lodging: Option<Box<TransactionLodgingData>>,
    /// Receipt. May be null.
    pub receipt: Option<Vec<TransactionReceiptData>>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing transaction receipt data.
///
/// Contract: `#/components/schemas/issuing_transaction_receipt_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionReceiptData {
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Quantity. May be null.
    pub quantity: Option<f64>,
    /// Total, in the currency's smallest unit. May be null.
    pub total: Option<i64>,
    /// Unit cost. May be null.
    pub unit_cost: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing transaction treasury.
///
/// Contract: `#/components/schemas/issuing_transaction_treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionTreasury {
    /// Received credit. At most 5000 characters. May be null.
    pub received_credit: Option<String>,
    /// Received debit. At most 5000 characters. May be null.
    pub received_debit: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing.transaction/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionType {
    /// `capture`
    Capture,
    /// `refund`
    Refund,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `wallet`.
///
/// Contract: `#/components/schemas/issuing.transaction/properties/wallet`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionWallet {
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
    /// `samsung_pay`
    SamsungPay,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Transaction;
    const "object" = Str("issuing.transaction");
    0 => amount "amount" required;
    1 => amount_details "amount_details";
    2 => authorization "authorization";
    3 => balance_transaction "balance_transaction";
    4 => card "card" required;
    5 => cardholder "cardholder";
    6 => created "created" required;
    7 => currency "currency" required;
    8 => dispute "dispute";
    9 => id "id" required;
    10 => livemode "livemode" required;
    11 => merchant_amount "merchant_amount" required;
    12 => merchant_currency "merchant_currency" required;
    13 => merchant_data "merchant_data" required;
    14 => metadata "metadata" required;
    15 => network_data "network_data";
    16 => purchase_details "purchase_details";
    17 => token "token" sensitive;
    18 => treasury "treasury";
    19 => r#type "type" required;
    20 => wallet "wallet";
}

rt::expandable! {
    crate::ExpandPath;
    Transaction;
    amount_details "amount_details" => TransactionAmountDetails;
    authorization "authorization" => Authorization;
    balance_transaction "balance_transaction" => BalanceTransaction;
    card "card" => Card;
    cardholder "cardholder" => Cardholder;
    dispute "dispute" => Dispute;
    network_data "network_data" => TransactionNetworkData;
    purchase_details "purchase_details" => TransactionPurchaseDetails;
    token "token" => Token;
    treasury "treasury" => TransactionTreasury;
}

rt::record! {
    TransactionAmountDetails;
    0 => atm_fee "atm_fee";
    1 => cashback_amount "cashback_amount";
}

rt::record! {
    TransactionFleetCardholderPromptData;
    0 => driver_id "driver_id";
    1 => odometer "odometer";
    2 => unspecified_id "unspecified_id";
    3 => user_id "user_id";
    4 => vehicle_number "vehicle_number";
}

rt::record! {
    TransactionFleetData;
    0 => cardholder_prompt_data "cardholder_prompt_data";
    1 => purchase_type "purchase_type";
    2 => reported_breakdown "reported_breakdown";
    3 => service_type "service_type";
}

rt::record! {
    TransactionFleetFuelPriceData;
    0 => gross_amount_decimal "gross_amount_decimal";
}

rt::record! {
    TransactionFleetNonFuelPriceData;
    0 => gross_amount_decimal "gross_amount_decimal";
}

rt::record! {
    TransactionFleetReportedBreakdown;
    0 => fuel "fuel";
    1 => non_fuel "non_fuel";
    2 => tax "tax";
}

rt::record! {
    TransactionFleetTaxData;
    0 => local_amount_decimal "local_amount_decimal";
    1 => national_amount_decimal "national_amount_decimal";
}

rt::record! {
    TransactionFlightData;
    0 => departure_at "departure_at";
    1 => passenger_name "passenger_name" sensitive;
    2 => refundable "refundable";
    3 => segments "segments";
    4 => travel_agency "travel_agency";
}

rt::record! {
    TransactionFlightDataLeg;
    0 => arrival_airport_code "arrival_airport_code";
    1 => carrier "carrier";
    2 => departure_airport_code "departure_airport_code";
    3 => flight_number "flight_number";
    4 => service_class "service_class";
    5 => stopover_allowed "stopover_allowed";
}

rt::record! {
    TransactionFuelData;
    0 => industry_product_code "industry_product_code";
    1 => quantity_decimal "quantity_decimal";
    2 => r#type "type" required;
    3 => unit "unit" required;
    4 => unit_cost_decimal "unit_cost_decimal" required;
}

rt::record! {
    TransactionLodgingData;
    0 => check_in_at "check_in_at";
    1 => nights "nights";
}

rt::record! {
    TransactionNetworkData;
    0 => authorization_code "authorization_code";
    1 => processing_date "processing_date";
    2 => transaction_id "transaction_id";
}

rt::record! {
    TransactionPurchaseDetails;
    0 => fleet "fleet";
    1 => flight "flight";
    2 => fuel "fuel";
    3 => lodging "lodging";
    4 => receipt "receipt";
    5 => reference "reference";
}

rt::record! {
    TransactionReceiptData;
    0 => description "description";
    1 => quantity "quantity";
    2 => total "total";
    3 => unit_cost "unit_cost";
}

rt::record! {
    TransactionTreasury;
    0 => received_credit "received_credit";
    1 => received_debit "received_debit";
}

rt::open_enum! {
    TransactionType;
    0 => Capture "capture";
    1 => Refund "refund";
}

rt::open_enum! {
    TransactionWallet;
    0 => ApplePay "apple_pay";
    1 => GooglePay "google_pay";
    2 => SamsungPay "samsung_pay";
}
