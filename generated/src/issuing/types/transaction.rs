// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::issuing::Authorization;
use crate::issuing::AuthorizationMerchantData;
use crate::issuing::Card;
use crate::issuing::Cardholder;
use crate::issuing::Dispute;
use crate::issuing::Token;
use crate::rt;

/// Money that an issued card moved: a purchase that was captured, or a refund. An approved [issuing authorization](crate::issuing::Authorization) leads to it, though some come without one or differ from it in amount.
///
/// The `issuing.transaction` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/transactions/object)
///
/// Contract: `#/components/schemas/issuing.transaction`.
///
/// Feature: `issuing` or `test_helpers`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Transaction {
    /// What your balance gains or loses, in the smallest unit of your currency: negative for a purchase, positive for a refund.
    pub amount: i64,
    /// What the amount is made of, in the smallest unit of [`currency`](Self::currency). May be null.
    pub amount_details: Option<Box<TransactionAmountDetails>>,
    /// The authorization that it settles. Null for a refund or a forced capture without one. An id; the object itself when `authorization` is expanded.
    pub authorization: Option<rt::Expandable<Authorization>>,
    /// What the purchase or refund did to the Stripe balance. An id; the object itself when `balance_transaction` is expanded. May be null.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// The issued card that was used. An id; the object itself when `card` is expanded.
    pub card: rt::Expandable<Card>,
    /// Who the issued card belongs to. An id; the object itself when `cardholder` is expanded. May be null.
    pub cardholder: Option<rt::Expandable<Cardholder>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The dispute of this transaction. Null unless you dispute it. An id; the object itself when `dispute` is expanded.
    pub dispute: Option<rt::Expandable<Dispute>>,
    /// Names this object in other calls.
    pub id: rt::Id<Transaction>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What the seller gets, in the smallest unit of [`merchant_currency`](Self::merchant_currency). The same as [`amount`](Self::amount) unless the currencies differ.
    pub merchant_amount: i64,
    /// The seller's currency, which the cardholder saw. It can differ from [`currency`](Self::currency). A three-letter ISO 4217 code in lower case.
    pub merchant_currency: rt::Currency,
    /// Who the seller is: name, place and kind of business.
    pub merchant_data: AuthorizationMerchantData,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// What the card network says of the transaction, such as when it was processed. May be null.
    pub network_data: Option<Box<TransactionNetworkData>>,
    /// What the seller tells of the purchase: flight, hotel stay, fuel, lines. Null if they tell nothing.
    pub purchase_details: Option<Box<TransactionPurchaseDetails>>,
    /// The network token that was used for the purchase. Null if it was the card itself. An id; the object itself when `token` is expanded.
    pub token: Option<rt::Expandable<Token>>,
    /// What the transaction did on the financial account behind the card. Null if there is none.
    pub treasury: Option<Box<TransactionTreasury>>,
    /// Whether money went out (`capture`) or came back (`refund`).
    pub r#type: TransactionType,
    /// Which wallet on a phone or watch paid. Null if the card itself did. `apple_pay`, `google_pay` or `samsung_pay`.
    pub wallet: Option<TransactionWallet>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the amount is made of, in the smallest unit of `currency`.
///
/// Contract: `#/components/schemas/issuing_transaction_amount_details`.
#[non_exhaustive]
pub struct TransactionAmountDetails {
    /// What the cash machine took for the withdrawal, in the smallest currency unit. May be null.
    pub atm_fee: Option<i64>,
    /// The cash that the cardholder got at the till, in the smallest currency unit. May be null.
    pub cashback_amount: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the driver entered at the pump, such as mileage or a driver's number.
///
/// Contract: `#/components/schemas/issuing_transaction_fleet_cardholder_prompt_data`.
#[non_exhaustive]
pub struct TransactionFleetCardholderPromptData {
    /// What the driver typed in as their id at the pump. May be null.
    pub driver_id: Option<String>,
    /// What the vehicle's odometer shows, as the driver typed it in at the pump. May be null.
    pub odometer: Option<i64>,
    /// An id that the driver entered at the pump, where the question didn't say which one it was. May be null.
    pub unspecified_id: Option<String>,
    /// The id that the driver entered at the pump. May be null.
    pub user_id: Option<String>,
    /// The number of the vehicle that the driver entered at the pump. May be null.
    pub vehicle_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the merchant tells of a purchase with a fleet card, such as odometer and driver.
///
/// Contract: `#/components/schemas/issuing_transaction_fleet_data`.
#[non_exhaustive]
pub struct TransactionFleetData {
    /// What the driver entered at the pump, such as mileage or a driver's number. Which questions there are depends on the fleet card. May be null.
    pub cardholder_prompt_data: Option<Box<TransactionFleetCardholderPromptData>>,
    /// Whether fuel was bought, or something else, or both. May be null.
    pub purchase_type: Option<String>,
    /// What the total is made of by the seller's word: fuel, other goods, taxes. It comes mostly after the fueling, and some sellers' data are wrong. May be null.
    pub reported_breakdown: Option<Box<TransactionFleetReportedBreakdown>>,
    /// How the fuel was sold: `self_service`, `full_service` or `non_fuel_transaction` if it was no fuel. May be null.
    pub service_type: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How much of it was for fuel.
///
/// Contract: `#/components/schemas/issuing_transaction_fleet_fuel_price_data`.
#[non_exhaustive]
pub struct TransactionFleetFuelPriceData {
    /// What the fuel cost, taxes included: quantity times unit cost. A decimal number as text. May be null.
    pub gross_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What was bought besides fuel.
///
/// Contract: `#/components/schemas/issuing_transaction_fleet_non_fuel_price_data`.
#[non_exhaustive]
pub struct TransactionFleetNonFuelPriceData {
    /// What all but the fuel cost, taxes included: the sum of the lines. A decimal number as text. May be null.
    pub gross_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the total is made of by the seller's word: fuel, other goods, taxes.
///
/// Contract: `#/components/schemas/issuing_transaction_fleet_reported_breakdown`.
#[non_exhaustive]
pub struct TransactionFleetReportedBreakdown {
    /// How much of it was for fuel. May be null.
    pub fuel: Option<Box<TransactionFleetFuelPriceData>>,
    /// What was bought besides fuel. May be null.
    pub non_fuel: Option<Box<TransactionFleetNonFuelPriceData>>,
    /// The taxes in the purchase. May be null.
    pub tax: Option<Box<TransactionFleetTaxData>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The taxes in the purchase.
///
/// Contract: `#/components/schemas/issuing_transaction_fleet_tax_data`.
#[non_exhaustive]
pub struct TransactionFleetTaxData {
    /// The state or provincial sales tax in the amount. Null if there is none or the seller doesn't tell. A decimal number as text.
    pub local_amount_decimal: Option<rt::Decimal>,
    /// The national sales tax or VAT in the amount. Null if there is none or the seller doesn't tell. A decimal number as text.
    pub national_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The flight that was bought.
///
/// Contract: `#/components/schemas/issuing_transaction_flight_data`.
#[non_exhaustive]
pub struct TransactionFlightData {
    /// When the flight leaves. In seconds since 1970. May be null.
    pub departure_at: Option<i64>,
    /// Who flew. May be null.
    pub passenger_name: Option<String>,
    /// Whether the ticket can be given back for money. May be null.
    pub refundable: Option<bool>,
    /// The flights of the trip, in their order. May be null.
    pub segments: Option<Vec<TransactionFlightDataLeg>>,
    /// Who issued the ticket. May be null.
    pub travel_agency: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The flights of the trip, in their order.
///
/// Contract: `#/components/schemas/issuing_transaction_flight_data_leg`.
#[non_exhaustive]
pub struct TransactionFlightDataLeg {
    /// The airport where the flight lands, as a three-letter IATA code. May be null.
    pub arrival_airport_code: Option<String>,
    /// The airline, by its two-letter code. May be null.
    pub carrier: Option<String>,
    /// Where the flight leaves, as the airport's IATA code: `SFO`. May be null.
    pub departure_airport_code: Option<String>,
    /// The airline's number of the flight. May be null.
    pub flight_number: Option<String>,
    /// The class that the passenger flies in. May be null.
    pub service_class: Option<String>,
    /// Whether the passenger may stay over on the way. May be null.
    pub stopover_allowed: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What fuel was bought, and how much.
///
/// Contract: `#/components/schemas/issuing_transaction_fuel_data`.
#[non_exhaustive]
pub struct TransactionFuelData {
    /// The Conexxus code of the fuel that was bought, or of most of it. May be null.
    pub industry_product_code: Option<String>,
    /// How much fuel there was, in [`unit`](Self::unit), with up to 12 decimals. A decimal number as text. May be null.
    pub quantity_decimal: Option<rt::Decimal>,
    /// Which fuel it was.
    pub r#type: String,
    /// What [`quantity_decimal`](Self::quantity_decimal) counts.
    pub unit: String,
    /// What one unit of fuel costs, in the smallest currency unit, with up to 12 decimal places. A decimal number as text.
    pub unit_cost_decimal: rt::Decimal,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The hotel stay that was bought: when, and how many nights.
///
/// Contract: `#/components/schemas/issuing_transaction_lodging_data`.
#[non_exhaustive]
pub struct TransactionLodgingData {
    /// When the guest arrives. In seconds since 1970. May be null.
    pub check_in_at: Option<i64>,
    /// How many nights the guest stayed. May be null.
    pub nights: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the card network says of the transaction, such as when it was processed.
///
/// Contract: `#/components/schemas/issuing_transaction_network_data`.
#[non_exhaustive]
pub struct TransactionNetworkData {
    /// The code that the merchant gets with an approval, such as `S498162`. It may occur twice. May be null.
    pub authorization_code: Option<String>,
    /// The day on which the card network processed the transaction, which can come after the seller's own date. May be null.
    pub processing_date: Option<String>,
    /// The network's id of the purchase, by which later messages, disputes and transactions are matched. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the seller tells of the purchase: flight, hotel stay, fuel, lines.
///
/// Contract: `#/components/schemas/issuing_transaction_purchase_details`.
#[non_exhaustive]
pub struct TransactionPurchaseDetails {
    /// What the merchant tells of a purchase with a fleet card, such as odometer and driver. May be null.
    pub fleet: Option<Box<TransactionFleetData>>,
    /// The flight that was bought. May be null.
    pub flight: Option<Box<TransactionFlightData>>,
    /// What fuel was bought, and how much. May be null.
    pub fuel: Option<Box<TransactionFuelData>>,
    /// The hotel stay that was bought: when, and how many nights. May be null.
    pub lodging: Option<Box<TransactionLodgingData>>,
    /// What was bought, line by line. May be null.
    pub receipt: Option<Vec<TransactionReceiptData>>,
    /// The seller's number of the order. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What was bought, line by line.
///
/// Contract: `#/components/schemas/issuing_transaction_receipt_data`.
#[non_exhaustive]
pub struct TransactionReceiptData {
    /// What was bought, in 26 characters at most. May be null.
    pub description: Option<String>,
    /// How many were bought. May be null.
    pub quantity: Option<f64>,
    /// The line's total, in the smallest currency unit. May be null.
    pub total: Option<i64>,
    /// What one costs, in the smallest currency unit. May be null.
    pub unit_cost: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the transaction did on the financial account behind the card.
///
/// Contract: `#/components/schemas/issuing_transaction_treasury`.
#[non_exhaustive]
pub struct TransactionTreasury {
    /// Id of the [treasury received credit](crate::treasury::ReceivedCredit) that brought the refund. Null if it isn't a refund.
    pub received_credit: Option<String>,
    /// Id of the [treasury received debit](crate::treasury::ReceivedDebit) that took the money. Null if it isn't a capture.
    pub received_debit: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether money went out (`capture`) or came back (`refund`).
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing.transaction/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionType {
    /// `capture`: A purchase: money went out.
    Capture,
    /// `refund`: The merchant gave money back.
    Refund,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which wallet on a phone or watch paid.
///
/// The values of `wallet`.
///
/// Contract: `#/components/schemas/issuing.transaction/properties/wallet`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionWallet {
    /// `apple_pay`: Apple Pay, the wallet on Apple's devices.
    ApplePay,
    /// `google_pay`: Google Pay, the wallet of Google.
    GooglePay,
    /// `samsung_pay`: Samsung Pay, the wallet on Samsung's devices.
    SamsungPay,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Transaction;
    const "object" = Str("issuing.transaction");
    0 => amount = 0 "amount" required;
    1 => amount_details = None "amount_details";
    2 => authorization = None "authorization";
    3 => balance_transaction = None "balance_transaction";
    4 => card "card" required;
    5 => cardholder = None "cardholder";
    6 => created "created" required;
    7 => currency "currency" required;
    8 => dispute = None "dispute";
    9 => id "id" required;
    10 => livemode = false "livemode" required;
    11 => merchant_amount = 0 "merchant_amount" required;
    12 => merchant_currency "merchant_currency" required;
    13 => merchant_data "merchant_data" required;
    14 => metadata "metadata" required;
    15 => network_data = None "network_data";
    16 => purchase_details = None "purchase_details";
    17 => token = None "token" sensitive;
    18 => treasury = None "treasury";
    19 => r#type "type" required;
    20 => wallet = None "wallet";
}

rt::money! {
    Transaction;
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
    0 => atm_fee = None "atm_fee";
    1 => cashback_amount = None "cashback_amount";
}

rt::record! {
    TransactionFleetCardholderPromptData;
    0 => driver_id = None "driver_id";
    1 => odometer = None "odometer";
    2 => unspecified_id = None "unspecified_id";
    3 => user_id = None "user_id";
    4 => vehicle_number = None "vehicle_number";
}

rt::record! {
    TransactionFleetData;
    0 => cardholder_prompt_data = None "cardholder_prompt_data";
    1 => purchase_type = None "purchase_type";
    2 => reported_breakdown = None "reported_breakdown";
    3 => service_type = None "service_type";
}

rt::record! {
    TransactionFleetFuelPriceData;
    0 => gross_amount_decimal = None "gross_amount_decimal";
}

rt::record! {
    TransactionFleetNonFuelPriceData;
    0 => gross_amount_decimal = None "gross_amount_decimal";
}

rt::record! {
    TransactionFleetReportedBreakdown;
    0 => fuel = None "fuel";
    1 => non_fuel = None "non_fuel";
    2 => tax = None "tax";
}

rt::record! {
    TransactionFleetTaxData;
    0 => local_amount_decimal = None "local_amount_decimal";
    1 => national_amount_decimal = None "national_amount_decimal";
}

rt::record! {
    TransactionFlightData;
    0 => departure_at = None "departure_at";
    1 => passenger_name = None "passenger_name" sensitive;
    2 => refundable = None "refundable";
    3 => segments = None "segments";
    4 => travel_agency = None "travel_agency";
}

rt::record! {
    TransactionFlightDataLeg;
    0 => arrival_airport_code = None "arrival_airport_code";
    1 => carrier = None "carrier";
    2 => departure_airport_code = None "departure_airport_code";
    3 => flight_number = None "flight_number";
    4 => service_class = None "service_class";
    5 => stopover_allowed = None "stopover_allowed";
}

rt::record! {
    TransactionFuelData;
    0 => industry_product_code = None "industry_product_code";
    1 => quantity_decimal = None "quantity_decimal";
    2 => r#type "type" required;
    3 => unit "unit" required;
    4 => unit_cost_decimal "unit_cost_decimal" required;
}

rt::record! {
    TransactionLodgingData;
    0 => check_in_at = None "check_in_at";
    1 => nights = None "nights";
}

rt::record! {
    TransactionNetworkData;
    0 => authorization_code = None "authorization_code";
    1 => processing_date = None "processing_date";
    2 => transaction_id = None "transaction_id";
}

rt::record! {
    TransactionPurchaseDetails;
    0 => fleet = None "fleet";
    1 => flight = None "flight";
    2 => fuel = None "fuel";
    3 => lodging = None "lodging";
    4 => receipt = None "receipt";
    5 => reference = None "reference";
}

rt::record! {
    TransactionReceiptData;
    0 => description = None "description";
    1 => quantity = None "quantity";
    2 => total = None "total";
    3 => unit_cost = None "unit_cost";
}

rt::record! {
    TransactionTreasury;
    0 => received_credit = None "received_credit";
    1 => received_debit = None "received_debit";
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
