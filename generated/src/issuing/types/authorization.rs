// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::issuing::Card;
use crate::issuing::Cardholder;
use crate::issuing::Token;
use crate::issuing::Transaction;
use crate::rt;

/// The `issuing.authorization` object.
///
/// Contract: `#/components/schemas/issuing.authorization`.
#[derive(Default)]
#[non_exhaustive]
pub struct Authorization {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Amount details. May be null.
    pub amount_details: Option<Box<AuthorizationAmountDetails>>,
    /// Approved.
    pub approved: bool,
    /// Authorization method. `chip`, `contactless`, `keyed_in`, `online` or `swipe`.
    pub authorization_method: AuthorizationMethod,
    /// Balance transactions.
    pub balance_transactions: Vec<BalanceTransaction>,
    /// Card.
    pub card: Card,
    /// Card presence. `not_present` or `present`. May be null.
    pub card_presence: Option<AuthorizationCardPresence>,
    /// Cardholder. An id; the object itself when `cardholder` is expanded. May be null.
    pub cardholder: Option<rt::Expandable<Cardholder>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Fleet. May be null.
    pub fleet: Option<Box<AuthorizationFleetData>>,
    /// Fraud challenges. May be null.
    pub fraud_challenges: Option<Vec<AuthorizationFraudChallenge>>,
    /// Fuel. May be null.
    pub fuel: Option<Box<AuthorizationFuelData>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Authorization>,
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
    pub network_data: Option<Box<AuthorizationNetworkData>>,
    /// Pending request. May be null.
    pub pending_request: Option<Box<AuthorizationPendingRequest>>,
    /// Request history.
    pub request_history: Vec<AuthorizationRequest>,
    /// Status. `closed`, `expired`, `pending` or `reversed`.
    pub status: AuthorizationStatus,
    /// Token. An id; the object itself when `token` is expanded. May be null.
    pub token: Option<rt::Expandable<Token>>,
    /// Transactions.
    pub transactions: Vec<Transaction>,
    /// Treasury. May be null.
    pub treasury: Option<Box<AuthorizationTreasury>>,
    /// Verification data.
    pub verification_data: AuthorizationVerificationData,
    /// Verified by fraud challenge. May be null.
    pub verified_by_fraud_challenge: Option<bool>,
    /// Wallet. At most 5000 characters. May be null.
    pub wallet: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing authorization amount details.
///
/// Contract: `#/components/schemas/issuing_authorization_amount_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationAmountDetails {
    /// Atm fee. May be null.
    pub atm_fee: Option<i64>,
    /// Cashback amount, in the currency's smallest unit. May be null.
    pub cashback_amount: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing authorization authentication exemption.
///
/// Contract: `#/components/schemas/issuing_authorization_authentication_exemption`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationAuthenticationExemption {
    /// Claimed by. `acquirer` or `issuer`.
    pub claimed_by: AuthorizationAuthenticationExemptionClaimedBy,
    /// Type. `low_value_transaction`, `transaction_risk_analysis` or `unknown`.
    pub r#type: AuthorizationAuthenticationExemptionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `claimed_by`.
///
/// Contract: `#/components/schemas/issuing_authorization_authentication_exemption/properties/claimed_by`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationAuthenticationExemptionClaimedBy {
    /// `acquirer`
    Acquirer,
    /// `issuer`
    Issuer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing_authorization_authentication_exemption/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationAuthenticationExemptionType {
    /// `low_value_transaction`
    LowValueTransaction,
    /// `transaction_risk_analysis`
    TransactionRiskAnalysis,
    /// `unknown`
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `card_presence`.
///
/// Contract: `#/components/schemas/issuing.authorization/properties/card_presence`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationCardPresence {
    /// `not_present`
    NotPresent,
    /// `present`
    Present,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing authorization fleet cardholder prompt data.
///
/// Contract: `#/components/schemas/issuing_authorization_fleet_cardholder_prompt_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationFleetCardholderPromptData {
    /// Alphanumeric id. At most 5000 characters. May be null.
    pub alphanumeric_id: Option<String>,
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

/// Issuing authorization fleet data.
///
/// Contract: `#/components/schemas/issuing_authorization_fleet_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationFleetData {
    /// Cardholder prompt data. May be null.
    pub cardholder_prompt_data: Option<Box<AuthorizationFleetCardholderPromptData>>,
    /// Purchase type. `fuel_and_non_fuel_purchase`, `fuel_purchase` or `non_fuel_purchase`. May be null.
    pub purchase_type: Option<AuthorizationFleetDataPurchaseType>,
    /// Reported breakdown. May be null.
    pub reported_breakdown: Option<Box<AuthorizationFleetReportedBreakdown>>,
    /// Service type. `full_service`, `non_fuel_transaction` or `self_service`. May be null.
    pub service_type: Option<AuthorizationFleetDataServiceType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `purchase_type`.
///
/// Contract: `#/components/schemas/issuing_authorization_fleet_data/properties/purchase_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationFleetDataPurchaseType {
    /// `fuel_and_non_fuel_purchase`
    FuelAndNonFuelPurchase,
    /// `fuel_purchase`
    FuelPurchase,
    /// `non_fuel_purchase`
    NonFuelPurchase,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `service_type`.
///
/// Contract: `#/components/schemas/issuing_authorization_fleet_data/properties/service_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationFleetDataServiceType {
    /// `full_service`
    FullService,
    /// `non_fuel_transaction`
    NonFuelTransaction,
    /// `self_service`
    SelfService,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing authorization fleet fuel price data.
///
/// Contract: `#/components/schemas/issuing_authorization_fleet_fuel_price_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationFleetFuelPriceData {
    /// Gross amount decimal. A decimal number as text. May be null.
    pub gross_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing authorization fleet non fuel price data.
///
/// Contract: `#/components/schemas/issuing_authorization_fleet_non_fuel_price_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationFleetNonFuelPriceData {
    /// Gross amount decimal. A decimal number as text. May be null.
    pub gross_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing authorization fleet reported breakdown.
///
/// Contract: `#/components/schemas/issuing_authorization_fleet_reported_breakdown`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationFleetReportedBreakdown {
    /// Fuel. May be null.
    pub fuel: Option<Box<AuthorizationFleetFuelPriceData>>,
    /// Non fuel. May be null.
    pub non_fuel: Option<Box<AuthorizationFleetNonFuelPriceData>>,
    /// Tax. May be null.
    pub tax: Option<Box<AuthorizationFleetTaxData>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing authorization fleet tax data.
///
/// Contract: `#/components/schemas/issuing_authorization_fleet_tax_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationFleetTaxData {
    /// Local amount decimal. A decimal number as text. May be null.
    pub local_amount_decimal: Option<rt::Decimal>,
    /// National amount decimal. A decimal number as text. May be null.
    pub national_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing authorization fraud challenge.
///
/// Contract: `#/components/schemas/issuing_authorization_fraud_challenge`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationFraudChallenge {
    /// Status. `expired`, `pending`, `rejected`, `undeliverable` or `verified`.
    pub status: AuthorizationFraudChallengeStatus,
    /// Undeliverable reason. `no_phone_number` or `unsupported_phone_number`. May be null.
    pub undeliverable_reason: Option<AuthorizationFraudChallengeUndeliverableReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/issuing_authorization_fraud_challenge/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationFraudChallengeStatus {
    /// `expired`
    Expired,
    /// `pending`
    Pending,
    /// `rejected`
    Rejected,
    /// `undeliverable`
    Undeliverable,
    /// `verified`
    Verified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `undeliverable_reason`.
///
/// Contract: `#/components/schemas/issuing_authorization_fraud_challenge/properties/undeliverable_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationFraudChallengeUndeliverableReason {
    /// `no_phone_number`
    NoPhoneNumber,
    /// `unsupported_phone_number`
    UnsupportedPhoneNumber,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing authorization fuel data.
///
/// Contract: `#/components/schemas/issuing_authorization_fuel_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationFuelData {
    /// Industry product code. At most 5000 characters. May be null.
    pub industry_product_code: Option<String>,
    /// Quantity decimal. A decimal number as text. May be null.
    pub quantity_decimal: Option<rt::Decimal>,
    /// Type. `diesel`, `other`, `unleaded_plus`, `unleaded_regular` or `unleaded_super`. May be null.
    pub r#type: Option<AuthorizationFuelDataType>,
    /// Unit. `charging_minute`, `imperial_gallon`, `kilogram`, `kilowatt_hour`, `liter`, `other`, `pound` or `us_gallon`. May be null.
    pub unit: Option<AuthorizationFuelDataUnit>,
    /// Unit cost decimal. A decimal number as text. May be null.
    pub unit_cost_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing_authorization_fuel_data/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationFuelDataType {
    /// `diesel`
    Diesel,
    /// `other`
    Other,
    /// `unleaded_plus`
    UnleadedPlus,
    /// `unleaded_regular`
    UnleadedRegular,
    /// `unleaded_super`
    UnleadedSuper,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `unit`.
///
/// Contract: `#/components/schemas/issuing_authorization_fuel_data/properties/unit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationFuelDataUnit {
    /// `charging_minute`
    ChargingMinute,
    /// `imperial_gallon`
    ImperialGallon,
    /// `kilogram`
    Kilogram,
    /// `kilowatt_hour`
    KilowattHour,
    /// `liter`
    Liter,
    /// `other`
    Other,
    /// `pound`
    Pound,
    /// `us_gallon`
    UsGallon,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing authorization merchant data.
///
/// Contract: `#/components/schemas/issuing_authorization_merchant_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationMerchantData {
    /// Category. At most 5000 characters.
    pub category: String,
    /// Category code. At most 5000 characters.
    pub category_code: String,
    /// City. At most 5000 characters. May be null.
    pub city: Option<String>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Network id. At most 5000 characters.
    pub network_id: String,
    /// Postal code. At most 5000 characters. May be null.
    pub postal_code: Option<String>,
    /// State. At most 5000 characters. May be null.
    pub state: Option<String>,
    /// Tax id. At most 5000 characters. May be null.
    pub tax_id: Option<String>,
    /// Terminal id. At most 5000 characters. May be null.
    pub terminal_id: Option<String>,
    /// Url. At most 5000 characters. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `authorization_method`.
///
/// Contract: `#/components/schemas/issuing.authorization/properties/authorization_method`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationMethod {
    /// `chip`
    Chip,
    /// `contactless`
    Contactless,
    /// `keyed_in`
    KeyedIn,
    /// `online`
    Online,
    /// `swipe`
    Swipe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing authorization network data.
///
/// Contract: `#/components/schemas/issuing_authorization_network_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationNetworkData {
    /// Acquiring institution id. At most 5000 characters. May be null.
    pub acquiring_institution_id: Option<String>,
    /// System trace audit number. At most 5000 characters. May be null.
    pub system_trace_audit_number: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing authorization pending request.
///
/// Contract: `#/components/schemas/issuing_authorization_pending_request`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationPendingRequest {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Amount details. May be null.
    pub amount_details: Option<Box<AuthorizationAmountDetails>>,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Is amount controllable.
    pub is_amount_controllable: bool,
    /// Merchant amount, in the currency's smallest unit.
    pub merchant_amount: i64,
    /// Merchant currency. A three-letter ISO 4217 code in lower case.
    pub merchant_currency: rt::Currency,
    /// Network risk score. May be null.
    pub network_risk_score: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing authorization request.
///
/// Contract: `#/components/schemas/issuing_authorization_request`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationRequest {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Amount details. May be null.
    pub amount_details: Option<Box<AuthorizationAmountDetails>>,
    /// Approved.
    pub approved: bool,
    /// Authorization code. At most 5000 characters. May be null.
    pub authorization_code: Option<String>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. At most 5000 characters.
    pub currency: String,
    /// Merchant amount, in the currency's smallest unit.
    pub merchant_amount: i64,
    /// Merchant currency. At most 5000 characters.
    pub merchant_currency: String,
    /// Network risk score. May be null.
    pub network_risk_score: Option<i64>,
    /// Reason.
    pub reason: AuthorizationRequestReason,
    /// Reason message. At most 5000 characters. May be null.
    pub reason_message: Option<String>,
    /// Requested at, in seconds since 1970. May be null.
    pub requested_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `reason`.
///
/// Contract: `#/components/schemas/issuing_authorization_request/properties/reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationRequestReason {
    /// `account_disabled`
    AccountDisabled,
    /// `card_active`
    CardActive,
    /// `card_canceled`
    CardCanceled,
    /// `card_expired`
    CardExpired,
    /// `card_inactive`
    CardInactive,
    /// `cardholder_blocked`
    CardholderBlocked,
    /// `cardholder_inactive`
    CardholderInactive,
    /// `cardholder_verification_required`
    CardholderVerificationRequired,
    /// `insecure_authorization_method`
    InsecureAuthorizationMethod,
    /// `insufficient_funds`
    InsufficientFunds,
    /// `network_fallback`
    NetworkFallback,
    /// `not_allowed`
    NotAllowed,
    /// `pin_blocked`
    PinBlocked,
    /// `spending_controls`
    SpendingControls,
    /// `suspected_fraud`
    SuspectedFraud,
    /// `verification_failed`
    VerificationFailed,
    /// `webhook_approved`
    WebhookApproved,
    /// `webhook_declined`
    WebhookDeclined,
    /// `webhook_error`
    WebhookError,
    /// `webhook_timeout`
    WebhookTimeout,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/issuing.authorization/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationStatus {
    /// `closed`
    Closed,
    /// `expired`
    Expired,
    /// `pending`
    Pending,
    /// `reversed`
    Reversed,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing authorization three d secure.
///
/// Contract: `#/components/schemas/issuing_authorization_three_d_secure`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationThreeDSecure {
    /// Result. `attempt_acknowledged`, `authenticated`, `failed` or `required`.
    pub result: AuthorizationThreeDSecureResult,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `result`.
///
/// Contract: `#/components/schemas/issuing_authorization_three_d_secure/properties/result`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationThreeDSecureResult {
    /// `attempt_acknowledged`
    AttemptAcknowledged,
    /// `authenticated`
    Authenticated,
    /// `failed`
    Failed,
    /// `required`
    Required,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing authorization treasury.
///
/// Contract: `#/components/schemas/issuing_authorization_treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationTreasury {
    /// Received credits.
    pub received_credits: Vec<String>,
    /// Received debits.
    pub received_debits: Vec<String>,
    /// Transaction. At most 5000 characters. May be null.
    pub transaction: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing authorization verification data.
///
/// Contract: `#/components/schemas/issuing_authorization_verification_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationVerificationData {
    /// Address line1 check. `match`, `mismatch` or `not_provided`.
    pub address_line1_check: AuthorizationVerificationDataAddressLine1Check,
    /// Address postal code check. `match`, `mismatch` or `not_provided`.
    pub address_postal_code_check: AuthorizationVerificationDataAddressPostalCodeCheck,
    /// Authentication exemption. May be null.
    pub authentication_exemption: Option<Box<AuthorizationAuthenticationExemption>>,
    /// Cvc check. `match`, `mismatch` or `not_provided`.
    pub cvc_check: AuthorizationVerificationDataCvcCheck,
    /// Expiry check. `match`, `mismatch` or `not_provided`.
    pub expiry_check: AuthorizationVerificationDataExpiryCheck,
    /// Postal code. At most 5000 characters. May be null.
    pub postal_code: Option<String>,
    /// Three d secure. May be null.
    pub three_d_secure: Option<Box<AuthorizationThreeDSecure>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `address_line1_check`.
///
/// Contract: `#/components/schemas/issuing_authorization_verification_data/properties/address_line1_check`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationVerificationDataAddressLine1Check {
    /// `match`
    Match,
    /// `mismatch`
    Mismatch,
    /// `not_provided`
    NotProvided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `address_postal_code_check`.
///
/// Contract: `#/components/schemas/issuing_authorization_verification_data/properties/address_postal_code_check`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationVerificationDataAddressPostalCodeCheck {
    /// `match`
    Match,
    /// `mismatch`
    Mismatch,
    /// `not_provided`
    NotProvided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `cvc_check`.
///
/// Contract: `#/components/schemas/issuing_authorization_verification_data/properties/cvc_check`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationVerificationDataCvcCheck {
    /// `match`
    Match,
    /// `mismatch`
    Mismatch,
    /// `not_provided`
    NotProvided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `expiry_check`.
///
/// Contract: `#/components/schemas/issuing_authorization_verification_data/properties/expiry_check`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationVerificationDataExpiryCheck {
    /// `match`
    Match,
    /// `mismatch`
    Mismatch,
    /// `not_provided`
    NotProvided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Authorization;
    const "object" = Str("issuing.authorization");
    0 => amount "amount" required;
    1 => amount_details "amount_details";
    2 => approved "approved" required;
    3 => authorization_method "authorization_method" required;
    4 => balance_transactions "balance_transactions" required;
    5 => card "card" required;
    6 => card_presence "card_presence";
    7 => cardholder "cardholder";
    8 => created "created" required;
    9 => currency "currency" required;
    10 => fleet "fleet";
    11 => fraud_challenges "fraud_challenges";
    12 => fuel "fuel";
    13 => id "id" required;
    14 => livemode "livemode" required;
    15 => merchant_amount "merchant_amount" required;
    16 => merchant_currency "merchant_currency" required;
    17 => merchant_data "merchant_data" required;
    18 => metadata "metadata" required;
    19 => network_data "network_data";
    20 => pending_request "pending_request";
    21 => request_history "request_history" required;
    22 => status "status" required;
    23 => token "token" sensitive;
    24 => transactions "transactions" required;
    25 => treasury "treasury";
    26 => verification_data "verification_data" required;
    27 => verified_by_fraud_challenge "verified_by_fraud_challenge";
    28 => wallet "wallet";
}

rt::expandable! {
    crate::ExpandPath;
    Authorization;
    amount_details "amount_details" => AuthorizationAmountDetails;
    balance_transactions "balance_transactions" => BalanceTransaction;
    card "card" => Card;
    cardholder "cardholder" => Cardholder;
    fleet "fleet" => AuthorizationFleetData;
    fuel "fuel" => AuthorizationFuelData;
    network_data "network_data" => AuthorizationNetworkData;
    pending_request "pending_request" => AuthorizationPendingRequest;
    token "token" => Token;
    transactions "transactions" => Transaction;
    treasury "treasury" => AuthorizationTreasury;
}

rt::record! {
    AuthorizationAmountDetails;
    0 => atm_fee "atm_fee";
    1 => cashback_amount "cashback_amount";
}

rt::record! {
    AuthorizationAuthenticationExemption;
    0 => claimed_by "claimed_by" required;
    1 => r#type "type" required;
}

rt::open_enum! {
    AuthorizationAuthenticationExemptionClaimedBy;
    0 => Acquirer "acquirer";
    1 => Issuer "issuer";
}

rt::open_enum! {
    AuthorizationAuthenticationExemptionType;
    0 => LowValueTransaction "low_value_transaction";
    1 => TransactionRiskAnalysis "transaction_risk_analysis";
    2 => UnknownValue "unknown";
}

rt::open_enum! {
    AuthorizationCardPresence;
    0 => NotPresent "not_present";
    1 => Present "present";
}

rt::record! {
    AuthorizationFleetCardholderPromptData;
    0 => alphanumeric_id "alphanumeric_id";
    1 => driver_id "driver_id";
    2 => odometer "odometer";
    3 => unspecified_id "unspecified_id";
    4 => user_id "user_id";
    5 => vehicle_number "vehicle_number";
}

rt::record! {
    AuthorizationFleetData;
    0 => cardholder_prompt_data "cardholder_prompt_data";
    1 => purchase_type "purchase_type";
    2 => reported_breakdown "reported_breakdown";
    3 => service_type "service_type";
}

rt::open_enum! {
    AuthorizationFleetDataPurchaseType;
    0 => FuelAndNonFuelPurchase "fuel_and_non_fuel_purchase";
    1 => FuelPurchase "fuel_purchase";
    2 => NonFuelPurchase "non_fuel_purchase";
}

rt::open_enum! {
    AuthorizationFleetDataServiceType;
    0 => FullService "full_service";
    1 => NonFuelTransaction "non_fuel_transaction";
    2 => SelfService "self_service";
}

rt::record! {
    AuthorizationFleetFuelPriceData;
    0 => gross_amount_decimal "gross_amount_decimal";
}

rt::record! {
    AuthorizationFleetNonFuelPriceData;
    0 => gross_amount_decimal "gross_amount_decimal";
}

rt::record! {
    AuthorizationFleetReportedBreakdown;
    0 => fuel "fuel";
    1 => non_fuel "non_fuel";
    2 => tax "tax";
}

rt::record! {
    AuthorizationFleetTaxData;
    0 => local_amount_decimal "local_amount_decimal";
    1 => national_amount_decimal "national_amount_decimal";
}

rt::record! {
    AuthorizationFraudChallenge;
    const "channel" = Str("sms");
    0 => status "status" required;
    1 => undeliverable_reason "undeliverable_reason";
}

rt::open_enum! {
    AuthorizationFraudChallengeStatus;
    0 => Expired "expired";
    1 => Pending "pending";
    2 => Rejected "rejected";
    3 => Undeliverable "undeliverable";
    4 => Verified "verified";
}

rt::open_enum! {
    AuthorizationFraudChallengeUndeliverableReason;
    0 => NoPhoneNumber "no_phone_number";
    1 => UnsupportedPhoneNumber "unsupported_phone_number";
}

rt::record! {
    AuthorizationFuelData;
    0 => industry_product_code "industry_product_code";
    1 => quantity_decimal "quantity_decimal";
    2 => r#type "type";
    3 => unit "unit";
    4 => unit_cost_decimal "unit_cost_decimal";
}

rt::open_enum! {
    AuthorizationFuelDataType;
    0 => Diesel "diesel";
    1 => Other "other";
    2 => UnleadedPlus "unleaded_plus";
    3 => UnleadedRegular "unleaded_regular";
    4 => UnleadedSuper "unleaded_super";
}

rt::open_enum! {
    AuthorizationFuelDataUnit;
    0 => ChargingMinute "charging_minute";
    1 => ImperialGallon "imperial_gallon";
    2 => Kilogram "kilogram";
    3 => KilowattHour "kilowatt_hour";
    4 => Liter "liter";
    5 => Other "other";
    6 => Pound "pound";
    7 => UsGallon "us_gallon";
}

rt::record! {
    AuthorizationMerchantData;
    0 => category "category" required;
    1 => category_code "category_code" required;
    2 => city "city";
    3 => country "country";
    4 => name "name";
    5 => network_id "network_id" required;
    6 => postal_code "postal_code" sensitive;
    7 => state "state";
    8 => tax_id "tax_id" sensitive;
    9 => terminal_id "terminal_id";
    10 => url "url";
}

rt::open_enum! {
    AuthorizationMethod;
    0 => Chip "chip";
    1 => Contactless "contactless";
    2 => KeyedIn "keyed_in";
    3 => Online "online";
    4 => Swipe "swipe";
}

rt::record! {
    AuthorizationNetworkData;
    0 => acquiring_institution_id "acquiring_institution_id";
    1 => system_trace_audit_number "system_trace_audit_number";
    2 => transaction_id "transaction_id";
}

rt::record! {
    AuthorizationPendingRequest;
    0 => amount "amount" required;
    1 => amount_details "amount_details";
    2 => currency "currency" required;
    3 => is_amount_controllable "is_amount_controllable" required;
    4 => merchant_amount "merchant_amount" required;
    5 => merchant_currency "merchant_currency" required;
    6 => network_risk_score "network_risk_score";
}

rt::record! {
    AuthorizationRequest;
    0 => amount "amount" required;
    1 => amount_details "amount_details";
    2 => approved "approved" required;
    3 => authorization_code "authorization_code";
    4 => created "created" required;
    5 => currency "currency" required;
    6 => merchant_amount "merchant_amount" required;
    7 => merchant_currency "merchant_currency" required;
    8 => network_risk_score "network_risk_score";
    9 => reason "reason" required;
    10 => reason_message "reason_message";
    11 => requested_at "requested_at";
}

rt::open_enum! {
    AuthorizationRequestReason;
    0 => AccountDisabled "account_disabled";
    1 => CardActive "card_active";
    2 => CardCanceled "card_canceled";
    3 => CardExpired "card_expired";
    4 => CardInactive "card_inactive";
    5 => CardholderBlocked "cardholder_blocked";
    6 => CardholderInactive "cardholder_inactive";
    7 => CardholderVerificationRequired "cardholder_verification_required";
    8 => InsecureAuthorizationMethod "insecure_authorization_method";
    9 => InsufficientFunds "insufficient_funds";
    10 => NetworkFallback "network_fallback";
    11 => NotAllowed "not_allowed";
    12 => PinBlocked "pin_blocked";
    13 => SpendingControls "spending_controls";
    14 => SuspectedFraud "suspected_fraud";
    15 => VerificationFailed "verification_failed";
    16 => WebhookApproved "webhook_approved";
    17 => WebhookDeclined "webhook_declined";
    18 => WebhookError "webhook_error";
    19 => WebhookTimeout "webhook_timeout";
}

rt::open_enum! {
    AuthorizationStatus;
    0 => Closed "closed";
    1 => Expired "expired";
    2 => Pending "pending";
    3 => Reversed "reversed";
}

rt::record! {
    AuthorizationThreeDSecure;
    0 => result "result" required;
}

rt::open_enum! {
    AuthorizationThreeDSecureResult;
    0 => AttemptAcknowledged "attempt_acknowledged";
    1 => Authenticated "authenticated";
    2 => Failed "failed";
    3 => Required "required";
}

rt::record! {
    AuthorizationTreasury;
    0 => received_credits "received_credits" required;
    1 => received_debits "received_debits" required;
    2 => transaction "transaction";
}

rt::record! {
    AuthorizationVerificationData;
    0 => address_line1_check "address_line1_check" required;
    1 => address_postal_code_check "address_postal_code_check" required;
    2 => authentication_exemption "authentication_exemption";
    3 => cvc_check "cvc_check" required;
    4 => expiry_check "expiry_check" required;
    5 => postal_code "postal_code" sensitive;
    6 => three_d_secure "three_d_secure";
}

rt::open_enum! {
    AuthorizationVerificationDataAddressLine1Check;
    0 => Match "match";
    1 => Mismatch "mismatch";
    2 => NotProvided "not_provided";
}

rt::open_enum! {
    AuthorizationVerificationDataAddressPostalCodeCheck;
    0 => Match "match";
    1 => Mismatch "mismatch";
    2 => NotProvided "not_provided";
}

rt::open_enum! {
    AuthorizationVerificationDataCvcCheck;
    0 => Match "match";
    1 => Mismatch "mismatch";
    2 => NotProvided "not_provided";
}

rt::open_enum! {
    AuthorizationVerificationDataExpiryCheck;
    0 => Match "match";
    1 => Mismatch "mismatch";
    2 => NotProvided "not_provided";
}
