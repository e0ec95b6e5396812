// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::issuing::Card;
use crate::issuing::Cardholder;
use crate::issuing::Token;
use crate::issuing::Transaction;
use crate::rt;

/// A merchant asks whether an issued card may pay. You, Stripe or spending controls approve or decline within seconds. An approved one holds the money until an [issuing transaction](crate::issuing::Transaction) captures it, or it is reversed or expires.
///
/// The `issuing.authorization` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/authorizations/object)
///
/// Contract: `#/components/schemas/issuing.authorization`.
///
/// Feature: `issuing` or `test_helpers`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Authorization {
    /// What was approved or declined in all, in the smallest unit of [`currency`](Self::currency). It differs from [`merchant_amount`](Self::merchant_amount) only if the merchant has another currency.
    pub amount: i64,
    /// What the amount is made of, in the smallest unit of [`currency`](Self::currency). May be null.
    pub amount_details: Option<Box<AuthorizationAmountDetails>>,
    /// Whether the purchase was approved.
    pub approved: bool,
    /// How the card was used: `chip`, `swipe`, `contactless`, `keyed_in` or `online`.
    pub authorization_method: AuthorizationMethod,
    /// What the authorization did to the Stripe balance: money held and released.
    pub balance_transactions: Vec<BalanceTransaction>,
    /// The issued card that was used.
    pub card: Card,
    /// Whether the card was at the merchant's terminal. `not_present` or `present`. May be null.
    pub card_presence: Option<AuthorizationCardPresence>,
    /// Who the issued card belongs to. An id; the object itself when `cardholder` is expanded. May be null.
    pub cardholder: Option<rt::Expandable<Cardholder>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The cardholder's currency. The merchant's own is [`merchant_currency`](Self::merchant_currency), and the two may differ. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What the merchant tells of a purchase with a fleet card, such as odometer and driver. May be null.
    pub fleet: Option<Box<AuthorizationFleetData>>,
    /// Messages that asked the cardholder whether it was them, if the payment was declined as likely fraud. May be null.
    pub fraud_challenges: Option<Vec<AuthorizationFraudChallenge>>,
    /// What fuel was bought, and how much. Often known only after the pump has run. May be null.
    pub fuel: Option<Box<AuthorizationFuelData>>,
    /// Names this object in other calls.
    pub id: rt::Id<Authorization>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What was authorized or declined, in the smallest unit of [`merchant_currency`](Self::merchant_currency). The same as [`amount`](Self::amount) unless the currencies differ.
    pub merchant_amount: i64,
    /// The seller's currency, which the cardholder saw. It can differ from [`currency`](Self::currency). A three-letter ISO 4217 code in lower case.
    pub merchant_currency: rt::Currency,
    /// Who the seller is: name, place and kind of business.
    pub merchant_data: AuthorizationMerchantData,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// What the card network says of the authorization, such as its ids. May be null.
    pub network_data: Option<Box<AuthorizationNetworkData>>,
    /// What is being asked for. Only in the webhook `issuing_authorization.request`, while you are to answer it. May be null.
    pub pending_request: Option<Box<AuthorizationPendingRequest>>,
    /// Each approval and refusal of this authorization, by you or by Stripe. With incremental authorizations there are several, and the reasons are told with each.
    pub request_history: Vec<AuthorizationRequest>,
    /// Where the authorization is: `pending` holds money, `closed` was captured or declined, `reversed` and `expired` hold nothing any more.
    pub status: AuthorizationStatus,
    /// The network token that was used for the purchase. Null if it was the card itself. An id; the object itself when `token` is expanded.
    pub token: Option<rt::Expandable<Token>>,
    /// What was captured or refunded of this authorization so far.
    pub transactions: Vec<Transaction>,
    /// What the purchase did on the financial account behind the card. Null if there is none.
    pub treasury: Option<Box<AuthorizationTreasury>>,
    /// What was checked of what the cardholder told the merchant: address, security code, 3D Secure.
    pub verification_data: AuthorizationVerificationData,
    /// Whether checks for fraud were passed over, as the cardholder had confirmed a purchase like it from this merchant before. May be null.
    pub verified_by_fraud_challenge: Option<bool>,
    /// Which wallet on a phone or watch paid. Null if the card itself did.
    pub wallet: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What part of the amount is cash or the fee of a cash machine.
///
/// Contract: `#/components/schemas/issuing_authorization_amount_details`.
#[non_exhaustive]
pub struct AuthorizationAmountDetails {
    /// What the cash machine took for the withdrawal, in the smallest currency unit. May be null.
    pub atm_fee: Option<i64>,
    /// The cash that the cardholder got at the till, in the smallest currency unit. May be null.
    pub cashback_amount: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the purchase needed no strong authentication.
///
/// Contract: `#/components/schemas/issuing_authorization_authentication_exemption`.
#[non_exhaustive]
pub struct AuthorizationAuthenticationExemption {
    /// Who asked for the exemption: the merchant's side (`acquirer`) or the one that issues the card (`issuer`).
    pub claimed_by: AuthorizationAuthenticationExemptionClaimedBy,
    /// Why 3D Secure was left out: the small amount, or the low risk. `low_value_transaction`, `transaction_risk_analysis` or `unknown`.
    pub r#type: AuthorizationAuthenticationExemptionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who asked for the exemption: the merchant's side (`acquirer`) or the one that issues the card (`issuer`).
///
/// The values of `claimed_by`.
///
/// Contract: `#/components/schemas/issuing_authorization_authentication_exemption/properties/claimed_by`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationAuthenticationExemptionClaimedBy {
    /// `acquirer`: The merchant, through their acquirer.
    Acquirer,
    /// `issuer`: You, who issue the card.
    Issuer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why 3D Secure was left out: the small amount, or the low risk.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing_authorization_authentication_exemption/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationAuthenticationExemptionType {
    /// `low_value_transaction`: The amount is small.
    LowValueTransaction,
    /// `transaction_risk_analysis`: The analysis found little risk.
    TransactionRiskAnalysis,
    /// `unknown`: Which one isn't known.
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the card was at the merchant's terminal.
///
/// The values of `card_presence`.
///
/// Contract: `#/components/schemas/issuing.authorization/properties/card_presence`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationCardPresence {
    /// `not_present`: The card details were entered or stored, online or by phone for instance.
    NotPresent,
    /// `present`: The card or its wallet was at the terminal.
    Present,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the driver entered at the pump, such as mileage or a driver's number.
///
/// Contract: `#/components/schemas/issuing_authorization_fleet_cardholder_prompt_data`.
#[non_exhaustive]
pub struct AuthorizationFleetCardholderPromptData {
    /// A number or name that the fuel pump asked for, such as a driver's or a vehicle's. Deprecated: the fields beside it tell which of them it is. May be null.
    pub alphanumeric_id: Option<String>,
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
/// Contract: `#/components/schemas/issuing_authorization_fleet_data`.
#[non_exhaustive]
pub struct AuthorizationFleetData {
    /// What the driver entered at the pump, such as mileage or a driver's number. Which questions there are depends on the fleet card. May be null.
    pub cardholder_prompt_data: Option<Box<AuthorizationFleetCardholderPromptData>>,
    /// Whether fuel was bought, or something else, or both. `fuel_and_non_fuel_purchase`, `fuel_purchase` or `non_fuel_purchase`. May be null.
    pub purchase_type: Option<AuthorizationFleetDataPurchaseType>,
    /// What the total is made of by the seller's word: fuel, other goods, taxes. It comes mostly after the fueling, and some sellers' data are wrong. May be null.
    pub reported_breakdown: Option<Box<AuthorizationFleetReportedBreakdown>>,
    /// How the fuel was sold: `self_service`, `full_service` or `non_fuel_transaction` if it was no fuel. May be null.
    pub service_type: Option<AuthorizationFleetDataServiceType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether fuel was bought, or something else, or both.
///
/// The values of `purchase_type`.
///
/// Contract: `#/components/schemas/issuing_authorization_fleet_data/properties/purchase_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationFleetDataPurchaseType {
    /// `fuel_and_non_fuel_purchase`: Fuel, and other things with it.
    FuelAndNonFuelPurchase,
    /// `fuel_purchase`: Nothing but fuel.
    FuelPurchase,
    /// `non_fuel_purchase`: No fuel.
    NonFuelPurchase,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the fuel was sold: `self_service`, `full_service` or `non_fuel_transaction` if it was no fuel.
///
/// The values of `service_type`.
///
/// Contract: `#/components/schemas/issuing_authorization_fleet_data/properties/service_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationFleetDataServiceType {
    /// `full_service`: Filled up by staff.
    FullService,
    /// `non_fuel_transaction`: No fuel was bought.
    NonFuelTransaction,
    /// `self_service`: Filled up by the driver.
    SelfService,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How much of it was for fuel.
///
/// Contract: `#/components/schemas/issuing_authorization_fleet_fuel_price_data`.
#[non_exhaustive]
pub struct AuthorizationFleetFuelPriceData {
    /// What the fuel cost, taxes included: quantity times unit cost. A decimal number as text. May be null.
    pub gross_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What was bought besides fuel.
///
/// Contract: `#/components/schemas/issuing_authorization_fleet_non_fuel_price_data`.
#[non_exhaustive]
pub struct AuthorizationFleetNonFuelPriceData {
    /// What all but the fuel cost, taxes included: the sum of the lines. A decimal number as text. May be null.
    pub gross_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the total is made of by the seller's word: fuel, other goods, taxes.
///
/// Contract: `#/components/schemas/issuing_authorization_fleet_reported_breakdown`.
#[non_exhaustive]
pub struct AuthorizationFleetReportedBreakdown {
    /// How much of it was for fuel. May be null.
    pub fuel: Option<Box<AuthorizationFleetFuelPriceData>>,
    /// What was bought besides fuel. May be null.
    pub non_fuel: Option<Box<AuthorizationFleetNonFuelPriceData>>,
    /// The taxes in the purchase. May be null.
    pub tax: Option<Box<AuthorizationFleetTaxData>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The taxes in the purchase.
///
/// Contract: `#/components/schemas/issuing_authorization_fleet_tax_data`.
#[non_exhaustive]
pub struct AuthorizationFleetTaxData {
    /// The state or provincial sales tax in the amount. Null if there is none or the seller doesn't tell. A decimal number as text.
    pub local_amount_decimal: Option<rt::Decimal>,
    /// The national sales tax or VAT in the amount. Null if there is none or the seller doesn't tell. A decimal number as text.
    pub national_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Messages that asked the cardholder whether it was them, if the payment was declined as likely fraud.
///
/// Contract: `#/components/schemas/issuing_authorization_fraud_challenge`.
#[non_exhaustive]
pub struct AuthorizationFraudChallenge {
    /// Whether the cardholder has answered, and said that it was them. `expired`, `pending`, `rejected`, `undeliverable` or `verified`.
    pub status: AuthorizationFraudChallengeStatus,
    /// Why the cardholder couldn't be asked. Null if they were. `no_phone_number` or `unsupported_phone_number`.
    pub undeliverable_reason: Option<AuthorizationFraudChallengeUndeliverableReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the cardholder has answered, and said that it was them.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/issuing_authorization_fraud_challenge/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationFraudChallengeStatus {
    /// `expired`: The cardholder didn't answer in time.
    Expired,
    /// `pending`: Sent: the cardholder hasn't answered.
    Pending,
    /// `rejected`: The cardholder says that the purchase isn't theirs.
    Rejected,
    /// `undeliverable`: The message couldn't be sent: `undeliverable_reason` says why.
    Undeliverable,
    /// `verified`: The cardholder says that the purchase is theirs. They can try it again.
    Verified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why the cardholder couldn't be asked.
///
/// The values of `undeliverable_reason`.
///
/// Contract: `#/components/schemas/issuing_authorization_fraud_challenge/properties/undeliverable_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationFraudChallengeUndeliverableReason {
    /// `no_phone_number`: The cardholder has no phone number. Add one.
    NoPhoneNumber,
    /// `unsupported_phone_number`: The number can't get text messages. Give another.
    UnsupportedPhoneNumber,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What fuel was bought, and how much.
///
/// Contract: `#/components/schemas/issuing_authorization_fuel_data`.
#[non_exhaustive]
pub struct AuthorizationFuelData {
    /// The Conexxus code of the fuel that was bought, or of most of it. May be null.
    pub industry_product_code: Option<String>,
    /// How much fuel there was, in [`unit`](Self::unit), with up to 12 decimals. A decimal number as text. May be null.
    pub quantity_decimal: Option<rt::Decimal>,
    /// Which fuel it was. `diesel`, `other`, `unleaded_plus`, `unleaded_regular` or `unleaded_super`. May be null.
    pub r#type: Option<AuthorizationFuelDataType>,
    /// What [`quantity_decimal`](Self::quantity_decimal) counts. `charging_minute`, `imperial_gallon`, `kilogram`, `kilowatt_hour`, `liter`, `other`, `pound` or `us_gallon`. May be null.
    pub unit: Option<AuthorizationFuelDataUnit>,
    /// What one unit of fuel costs, in the smallest currency unit, with up to 12 decimal places. A decimal number as text. May be null.
    pub unit_cost_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which fuel it was.
///
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
    /// `unleaded_plus`: Unleaded, of the middle grade.
    UnleadedPlus,
    /// `unleaded_regular`: Unleaded, of the ordinary grade.
    UnleadedRegular,
    /// `unleaded_super`: Unleaded, of the highest grade.
    UnleadedSuper,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What `quantity_decimal` counts.
///
/// The values of `unit`.
///
/// Contract: `#/components/schemas/issuing_authorization_fuel_data/properties/unit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationFuelDataUnit {
    /// `charging_minute`: A minute of charging, for electric cars.
    ChargingMinute,
    /// `imperial_gallon`: 4.546 liters.
    ImperialGallon,
    /// `kilogram`
    Kilogram,
    /// `kilowatt_hour`: Energy, for electric cars.
    KilowattHour,
    /// `liter`
    Liter,
    /// `other`
    Other,
    /// `pound`
    Pound,
    /// `us_gallon`: 3.785 liters.
    UsGallon,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The shop where the card is used, as it tells the network: name, category, place.
///
/// Contract: `#/components/schemas/issuing_authorization_merchant_data`.
#[non_exhaustive]
pub struct AuthorizationMerchantData {
    /// What kind of business the seller is, in a word: `taxicabs_limousines`.
    pub category: String,
    /// What kind of business the seller is, as its four-digit merchant category code: `4121`.
    pub category_code: String,
    /// The seller's city. May be null.
    pub city: Option<String>,
    /// The country of the seller. May be null.
    pub country: Option<String>,
    /// What the seller is called. May be null.
    pub name: Option<String>,
    /// The seller's id with the card network. Other networks have other ids for the same seller.
    pub network_id: String,
    /// The seller's postal code. May be null.
    pub postal_code: Option<String>,
    /// The state where the seller is. May be null.
    pub state: Option<String>,
    /// The seller's tax number, told for sellers in France only. May be null.
    pub tax_id: Option<String>,
    /// The seller's id of the place of sale. May be null.
    pub terminal_id: Option<String>,
    /// The seller's website, as told for 3D Secure. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the card was used: `chip`, `swipe`, `contactless`, `keyed_in` or `online`.
///
/// The values of `authorization_method`.
///
/// Contract: `#/components/schemas/issuing.authorization/properties/authorization_method`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationMethod {
    /// `chip`: The chip of the card was read.
    Chip,
    /// `contactless`: The card or phone was held to the terminal.
    Contactless,
    /// `keyed_in`: The details were typed in at the terminal.
    KeyedIn,
    /// `online`: The details were used in an online purchase.
    Online,
    /// `swipe`: The magnetic stripe was read.
    Swipe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the card network says of the authorization, such as its ids.
///
/// Contract: `#/components/schemas/issuing_authorization_network_data`.
#[non_exhaustive]
pub struct AuthorizationNetworkData {
    /// The acquirer's id on the card network. Null if the network doesn't tell.
    pub acquiring_institution_id: Option<String>,
    /// The six digits that the merchant's bank numbers the request with (STAN). The network's [`transaction_id`](Self::transaction_id) is better, where there is one. May be null.
    pub system_trace_audit_number: Option<String>,
    /// The network's id of the purchase, by which later messages, disputes and transactions are matched. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is being asked for.
///
/// Contract: `#/components/schemas/issuing_authorization_pending_request`.
#[non_exhaustive]
pub struct AuthorizationPendingRequest {
    /// How much more is held if you approve, in the smallest unit of the card's currency.
    pub amount: i64,
    /// What the amount is made of, in the smallest unit of [`currency`](Self::currency). May be null.
    pub amount_details: Option<Box<AuthorizationAmountDetails>>,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Whether you decide how much is held, by sending an amount when you approve.
    pub is_amount_controllable: bool,
    /// What the seller asks for, in the smallest unit of [`merchant_currency`](Self::merchant_currency).
    pub merchant_amount: i64,
    /// The seller's currency, which the cardholder saw. It can differ from [`currency`](Self::currency). A three-letter ISO 4217 code in lower case.
    pub merchant_currency: rt::Currency,
    /// How likely the network thinks fraud is, from 1 to 99. May be null.
    pub network_risk_score: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Each approval and refusal of this authorization, by you or by Stripe.
///
/// Contract: `#/components/schemas/issuing_authorization_request`.
#[non_exhaustive]
pub struct AuthorizationRequest {
    /// What the request asked for, in the smallest unit of the card's currency. It was held from your balance if the request was approved.
    pub amount: i64,
    /// What the amount is made of, in the smallest unit of [`currency`](Self::currency). May be null.
    pub amount_details: Option<Box<AuthorizationAmountDetails>>,
    /// Whether the request was let through. [`reason`](Self::reason) tells why or why not.
    pub approved: bool,
    /// The code that the merchant gets with an approval, such as `S498162`. It may occur twice. May be null.
    pub authorization_code: Option<String>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it.
    pub currency: String,
    /// What the seller asked for at that time, in the smallest unit of [`merchant_currency`](Self::merchant_currency).
    pub merchant_amount: i64,
    /// The seller's currency, which the cardholder saw. It can differ from [`currency`](Self::currency).
    pub merchant_currency: String,
    /// How likely the network thinks fraud is, from 1 to 99. May be null.
    pub network_risk_score: Option<i64>,
    /// Why you or Stripe approved or declined, such as `webhook_approved` or `insufficient_funds`.
    pub reason: AuthorizationRequestReason,
    /// What was wrong with your answer, if [`reason`](Self::reason) is `webhook_error`. May be null.
    pub reason_message: Option<String>,
    /// When the network got the request from the merchant's bank, which networks call transmission time. In seconds since 1970. May be null.
    pub requested_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why you or Stripe approved or declined, such as `webhook_approved` or `insufficient_funds`.
///
/// The values of `reason`.
///
/// Contract: `#/components/schemas/issuing_authorization_request/properties/reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationRequestReason {
    /// `account_disabled`: Declined: your Stripe account or its card issuing is disabled.
    AccountDisabled,
    /// `card_active`: Approved by your settings: the card was active, and nothing stood against it.
    CardActive,
    /// `card_canceled`: Declined: the card has been canceled.
    CardCanceled,
    /// `card_expired`: Declined: the card has expired.
    CardExpired,
    /// `card_inactive`: Declined: the card isn't active. Activate it.
    CardInactive,
    /// `cardholder_blocked`: Declined: the cardholder is blocked.
    CardholderBlocked,
    /// `cardholder_inactive`: Declined: the cardholder isn't active.
    CardholderInactive,
    /// `cardholder_verification_required`: Declined: the cardholder's requirements are overdue. Provide them.
    CardholderVerificationRequired,
    /// `insecure_authorization_method`: Declined: the way the card was used is too unsafe, such as a swipe in place of the chip.
    InsecureAuthorizationMethod,
    /// `insufficient_funds`: Declined: your issuing balance was too low. Add funds.
    InsufficientFunds,
    /// `network_fallback`: Decided by the card network in place of Stripe, which couldn't be reached.
    NetworkFallback,
    /// `not_allowed`: Declined: this kind of use isn't allowed for the card.
    NotAllowed,
    /// `pin_blocked`: Declined: a wrong PIN was entered too often.
    PinBlocked,
    /// `spending_controls`: Declined by the spending controls of the card or cardholder.
    SpendingControls,
    /// `suspected_fraud`: Declined: it looked like fraud.
    SuspectedFraud,
    /// `verification_failed`: Declined: security code, PIN or address didn't match.
    VerificationFailed,
    /// `webhook_approved`: Your webhook approved it.
    WebhookApproved,
    /// `webhook_declined`: Your webhook declined it.
    WebhookDeclined,
    /// `webhook_error`: Your webhook failed or gave an invalid answer: the fallback of your settings applied.
    WebhookError,
    /// `webhook_timeout`: Your webhook took more than two seconds: the fallback of your settings applied.
    WebhookTimeout,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Where the authorization is: `pending` holds money, `closed` was captured or declined, `reversed` and `expired` hold nothing any more.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/issuing.authorization/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationStatus {
    /// `closed`: Captured in full, declined, or nothing is held any more.
    Closed,
    /// `expired`: Not captured in time: what was held is free again.
    Expired,
    /// `pending`: Approved, and the money is held until the merchant captures.
    Pending,
    /// `reversed`: The merchant gave up all of it: what was held is free again.
    Reversed,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What came of 3D Secure for this purchase.
///
/// Contract: `#/components/schemas/issuing_authorization_three_d_secure`.
#[non_exhaustive]
pub struct AuthorizationThreeDSecure {
    /// How 3D Secure ended for this purchase. `attempt_acknowledged`, `authenticated`, `failed` or `required`.
    pub result: AuthorizationThreeDSecureResult,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How 3D Secure ended for this purchase.
///
/// The values of `result`.
///
/// Contract: `#/components/schemas/issuing_authorization_three_d_secure/properties/result`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationThreeDSecureResult {
    /// `attempt_acknowledged`: The issuer doesn't take part or couldn't authenticate, but confirms the attempt. Liability shifts as a rule.
    AttemptAcknowledged,
    /// `authenticated`: The customer proved who they are, or the issuer had no doubt. Liability for fraud shifts to the issuer as a rule.
    Authenticated,
    /// `failed`: The customer didn't prove who they are: the payment can't go on this way.
    Failed,
    /// `required`: The issuer asks for authentication.
    Required,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the purchase did on the financial account behind the card.
///
/// Contract: `#/components/schemas/issuing_authorization_treasury`.
#[non_exhaustive]
pub struct AuthorizationTreasury {
    /// Ids of the received credits that belong to the authorization.
    pub received_credits: Vec<String>,
    /// Ids of the received debits that belong to the authorization.
    pub received_debits: Vec<String>,
    /// The transaction on the financial account that holds the money. May be null.
    pub transaction: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What was checked of what the cardholder told the merchant: address, security code, 3D Secure.
///
/// Contract: `#/components/schemas/issuing_authorization_verification_data`.
#[non_exhaustive]
pub struct AuthorizationVerificationData {
    /// Whether the first address line given at the purchase is that of the cardholder's billing address. `match`, `mismatch` or `not_provided`.
    pub address_line1_check: AuthorizationVerificationDataAddressLine1Check,
    /// Whether the postal code given at the purchase is that of the cardholder's billing address. `match`, `mismatch` or `not_provided`.
    pub address_postal_code_check: AuthorizationVerificationDataAddressPostalCodeCheck,
    /// Why the purchase needed no strong authentication. May be null.
    pub authentication_exemption: Option<Box<AuthorizationAuthenticationExemption>>,
    /// Whether a security code came with the payment, and whether it is that of the card. `match`, `mismatch` or `not_provided`.
    pub cvc_check: AuthorizationVerificationDataCvcCheck,
    /// Whether an expiry date came with the payment, and whether it is that of the card. `match`, `mismatch` or `not_provided`.
    pub expiry_check: AuthorizationVerificationDataExpiryCheck,
    /// The postal code that the seller sent along for checking against the cardholder's. May be null.
    pub postal_code: Option<String>,
    /// What came of 3D Secure for this purchase. Null if it wasn't asked for.
    pub three_d_secure: Option<Box<AuthorizationThreeDSecure>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the first address line given at the purchase is that of the cardholder's billing address.
///
/// The values of `address_line1_check`.
///
/// Contract: `#/components/schemas/issuing_authorization_verification_data/properties/address_line1_check`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationVerificationDataAddressLine1Check {
    /// `match`: What was given at the purchase agrees with Stripe's records.
    Match,
    /// `mismatch`: What was given at the purchase differs from Stripe's records.
    Mismatch,
    /// `not_provided`: Nothing was given at the purchase, so nothing was compared.
    NotProvided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the postal code given at the purchase is that of the cardholder's billing address.
///
/// The values of `address_postal_code_check`.
///
/// Contract: `#/components/schemas/issuing_authorization_verification_data/properties/address_postal_code_check`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationVerificationDataAddressPostalCodeCheck {
    /// `match`: What was given at the purchase agrees with Stripe's records.
    Match,
    /// `mismatch`: What was given at the purchase differs from Stripe's records.
    Mismatch,
    /// `not_provided`: Nothing was given at the purchase, so nothing was compared.
    NotProvided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether a security code came with the payment, and whether it is that of the card.
///
/// The values of `cvc_check`.
///
/// Contract: `#/components/schemas/issuing_authorization_verification_data/properties/cvc_check`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationVerificationDataCvcCheck {
    /// `match`: What was given at the purchase agrees with Stripe's records.
    Match,
    /// `mismatch`: What was given at the purchase differs from Stripe's records.
    Mismatch,
    /// `not_provided`: Nothing was given at the purchase, so nothing was compared.
    NotProvided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether an expiry date came with the payment, and whether it is that of the card.
///
/// The values of `expiry_check`.
///
/// Contract: `#/components/schemas/issuing_authorization_verification_data/properties/expiry_check`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationVerificationDataExpiryCheck {
    /// `match`: What was given at the purchase agrees with Stripe's records.
    Match,
    /// `mismatch`: What was given at the purchase differs from Stripe's records.
    Mismatch,
    /// `not_provided`: Nothing was given at the purchase, so nothing was compared.
    NotProvided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Authorization;
    const "object" = Str("issuing.authorization");
    0 => amount = 0 "amount" required;
    1 => amount_details = None "amount_details";
    2 => approved = false "approved" required;
    3 => authorization_method "authorization_method" required;
    4 => balance_transactions "balance_transactions" required;
    5 => card "card" required;
    6 => card_presence = None "card_presence";
    7 => cardholder = None "cardholder";
    8 => created "created" required;
    9 => currency "currency" required;
    10 => fleet = None "fleet";
    11 => fraud_challenges = None "fraud_challenges";
    12 => fuel = None "fuel";
    13 => id "id" required;
    14 => livemode = false "livemode" required;
    15 => merchant_amount = 0 "merchant_amount" required;
    16 => merchant_currency "merchant_currency" required;
    17 => merchant_data "merchant_data" required;
    18 => metadata "metadata" required;
    19 => network_data = None "network_data";
    20 => pending_request = None "pending_request";
    21 => request_history "request_history" required;
    22 => status "status" required;
    23 => token = None "token" sensitive;
    24 => transactions "transactions" required;
    25 => treasury = None "treasury";
    26 => verification_data "verification_data" required;
    27 => verified_by_fraud_challenge = None "verified_by_fraud_challenge";
    28 => wallet = None "wallet";
}

rt::money! {
    Authorization;
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
    0 => atm_fee = None "atm_fee";
    1 => cashback_amount = None "cashback_amount";
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
    0 => alphanumeric_id = None "alphanumeric_id";
    1 => driver_id = None "driver_id";
    2 => odometer = None "odometer";
    3 => unspecified_id = None "unspecified_id";
    4 => user_id = None "user_id";
    5 => vehicle_number = None "vehicle_number";
}

rt::record! {
    AuthorizationFleetData;
    0 => cardholder_prompt_data = None "cardholder_prompt_data";
    1 => purchase_type = None "purchase_type";
    2 => reported_breakdown = None "reported_breakdown";
    3 => service_type = None "service_type";
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
    0 => gross_amount_decimal = None "gross_amount_decimal";
}

rt::record! {
    AuthorizationFleetNonFuelPriceData;
    0 => gross_amount_decimal = None "gross_amount_decimal";
}

rt::record! {
    AuthorizationFleetReportedBreakdown;
    0 => fuel = None "fuel";
    1 => non_fuel = None "non_fuel";
    2 => tax = None "tax";
}

rt::record! {
    AuthorizationFleetTaxData;
    0 => local_amount_decimal = None "local_amount_decimal";
    1 => national_amount_decimal = None "national_amount_decimal";
}

rt::record! {
    AuthorizationFraudChallenge;
    const "channel" = Str("sms");
    0 => status "status" required;
    1 => undeliverable_reason = None "undeliverable_reason";
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
    0 => industry_product_code = None "industry_product_code";
    1 => quantity_decimal = None "quantity_decimal";
    2 => r#type = None "type";
    3 => unit = None "unit";
    4 => unit_cost_decimal = None "unit_cost_decimal";
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
    2 => city = None "city";
    3 => country = None "country";
    4 => name = None "name";
    5 => network_id "network_id" required;
    6 => postal_code = None "postal_code" sensitive;
    7 => state = None "state";
    8 => tax_id = None "tax_id" sensitive;
    9 => terminal_id = None "terminal_id";
    10 => url = None "url";
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
    0 => acquiring_institution_id = None "acquiring_institution_id";
    1 => system_trace_audit_number = None "system_trace_audit_number";
    2 => transaction_id = None "transaction_id";
}

rt::record! {
    AuthorizationPendingRequest;
    0 => amount = 0 "amount" required;
    1 => amount_details = None "amount_details";
    2 => currency "currency" required;
    3 => is_amount_controllable = false "is_amount_controllable" required;
    4 => merchant_amount = 0 "merchant_amount" required;
    5 => merchant_currency "merchant_currency" required;
    6 => network_risk_score = None "network_risk_score";
}

rt::money! {
    AuthorizationPendingRequest;
}

rt::record! {
    AuthorizationRequest;
    0 => amount = 0 "amount" required;
    1 => amount_details = None "amount_details";
    2 => approved = false "approved" required;
    3 => authorization_code = None "authorization_code";
    4 => created "created" required;
    5 => currency "currency" required;
    6 => merchant_amount = 0 "merchant_amount" required;
    7 => merchant_currency "merchant_currency" required;
    8 => network_risk_score = None "network_risk_score";
    9 => reason "reason" required;
    10 => reason_message = None "reason_message";
    11 => requested_at = None "requested_at";
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
    2 => transaction = None "transaction";
}

rt::record! {
    AuthorizationVerificationData;
    0 => address_line1_check "address_line1_check" required;
    1 => address_postal_code_check "address_postal_code_check" required;
    2 => authentication_exemption = None "authentication_exemption";
    3 => cvc_check "cvc_check" required;
    4 => expiry_check "expiry_check" required;
    5 => postal_code = None "postal_code" sensitive;
    6 => three_d_secure = None "three_d_secure";
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
