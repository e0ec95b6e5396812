// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::AddressValidationMode;
use crate::issuing::AllowedCardPresence;
use crate::issuing::AllowedCategory;
use crate::issuing::BlockedCardPresence;
use crate::issuing::BlockedCategory;
use crate::issuing::CancellationReason;
use crate::issuing::Cardholder;
use crate::issuing::PersonalizationDesign;
use crate::issuing::ReplacementReason;
use crate::issuing::ShippingService;
use crate::issuing::ShippingType;
use crate::issuing::SpendingLimitCategory;
use crate::issuing::SpendingLimitInterval;
use crate::rt;
use crate::types::Address;

/// The `issuing.card` object.
///
/// Contract: `#/components/schemas/issuing.card`.
#[derive(Default)]
#[non_exhaustive]
pub struct Card {
    /// Brand. At most 5000 characters.
    pub brand: String,
    /// Cancellation reason. `design_rejected`, `fulfillment_error`, `lost` or `stolen`. May be null.
    pub cancellation_reason: Option<CancellationReason>,
    /// Cardholder.
    pub cardholder: Cardholder,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Cvc. At most 5000 characters.
    pub cvc: Option<String>,
    /// Exp month.
    pub exp_month: i64,
    /// Exp year.
    pub exp_year: i64,
    /// Financial account. At most 5000 characters. May be null.
    pub financial_account: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Card>,
    /// Last4. At most 5000 characters.
    pub last4: String,
    /// Latest fraud warning. May be null.
    pub latest_fraud_warning: Option<Box<CardFraudWarning>>,
    /// Lifecycle controls. May be null.
    pub lifecycle_controls: Option<Box<CardLifecycleControls>>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Number. At most 5000 characters.
    pub number: Option<String>,
    /// Personalization design. An id; the object itself when `personalization_design` is expanded. May be null.
    pub personalization_design: Option<rt::Expandable<PersonalizationDesign>>,
    /// Replaced by. An id; the object itself when `replaced_by` is expanded. May be null.
    pub replaced_by: Option<rt::Expandable<Card>>,
    /// Replacement for. An id; the object itself when `replacement_for` is expanded. May be null.
    pub replacement_for: Option<rt::Expandable<Card>>,
    /// Replacement reason. `damaged`, `expired`, `fulfillment_error`, `lost` or `stolen`. May be null.
    pub replacement_reason: Option<ReplacementReason>,
    /// Second line. At most 5000 characters. May be null.
    pub second_line: Option<String>,
    /// Shipping. May be null.
    pub shipping: Option<Box<CardShipping>>,
    /// Spending controls.
    pub spending_controls: CardAuthorizationControls,
    /// Status. `active`, `canceled` or `inactive`.
    pub status: CardStatus,
    /// Type. `physical` or `virtual`.
    pub r#type: CardType,
    /// Wallets. May be null.
    pub wallets: Option<Box<CardWallets>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing card apple pay.
///
/// Contract: `#/components/schemas/issuing_card_apple_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardApplePay {
    /// Eligible.
    pub eligible: bool,
    /// Ineligible reason. `missing_agreement`, `missing_cardholder_contact` or `unsupported_region`. May be null.
    pub ineligible_reason: Option<IneligibleReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing card authorization controls.
///
/// Contract: `#/components/schemas/issuing_card_authorization_controls`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardAuthorizationControls {
    /// Allowed card presences. `not_present` or `present`. May be null.
    pub allowed_card_presences: Option<Vec<AllowedCardPresence>>,
    /// Allowed categories. May be null.
    pub allowed_categories: Option<Vec<AllowedCategory>>,
    /// Allowed merchant countries. May be null.
    pub allowed_merchant_countries: Option<Vec<String>>,
    /// Blocked card presences. `not_present` or `present`. May be null.
    pub blocked_card_presences: Option<Vec<BlockedCardPresence>>,
    /// Blocked categories. May be null.
    pub blocked_categories: Option<Vec<BlockedCategory>>,
    /// Blocked merchant countries. May be null.
    pub blocked_merchant_countries: Option<Vec<String>>,
    /// Spending limits. May be null.
    pub spending_limits: Option<Vec<CardSpendingLimit>>,
    /// Spending limits currency. A three-letter ISO 4217 code in lower case. May be null.
    pub spending_limits_currency: Option<rt::Currency>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing card fraud warning.
///
/// Contract: `#/components/schemas/issuing_card_fraud_warning`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardFraudWarning {
    /// Started at, in seconds since 1970. May be null.
    pub started_at: Option<rt::Timestamp>,
    /// Type. `card_testing_exposure`, `fraud_dispute_filed`, `third_party_reported` or `user_indicated_fraud`. May be null.
    pub r#type: Option<CardFraudWarningType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing_card_fraud_warning/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardFraudWarningType {
    /// `card_testing_exposure`
    CardTestingExposure,
    /// `fraud_dispute_filed`
    FraudDisputeFiled,
    /// `third_party_reported`
    ThirdPartyReported,
    /// `user_indicated_fraud`
    UserIndicatedFraud,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing card google pay.
///
/// Contract: `#/components/schemas/issuing_card_google_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardGooglePay {
    /// Eligible.
    pub eligible: bool,
    /// Ineligible reason. `missing_agreement`, `missing_cardholder_contact` or `unsupported_region`. May be null.
    pub ineligible_reason: Option<IneligibleReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing card lifecycle conditions.
///
/// Contract: `#/components/schemas/issuing_card_lifecycle_conditions`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardLifecycleConditions {
    /// Payment count.
    pub payment_count: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing card lifecycle controls.
///
/// Contract: `#/components/schemas/issuing_card_lifecycle_controls`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardLifecycleControls {
    /// Cancel after.
    pub cancel_after: CardLifecycleConditions,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing card shipping.
///
/// Contract: `#/components/schemas/issuing_card_shipping`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardShipping {
    /// Address.
    pub address: Address,
    /// Address validation. May be null.
    pub address_validation: Option<Box<CardShippingAddressValidation>>,
    /// Carrier. `dhl`, `fedex`, `royal_mail` or `usps`. May be null.
    pub carrier: Option<CardShippingCarrier>,
    /// Customs. May be null.
    pub customs: Option<Box<CardShippingCustoms>>,
    /// Eta, in seconds since 1970. May be null.
    pub eta: Option<rt::Timestamp>,
    /// Name. At most 5000 characters.
    pub name: String,
    /// Phone number. At most 5000 characters. May be null.
    pub phone_number: Option<String>,
    /// Require signature. May be null.
    pub require_signature: Option<bool>,
    /// Service. `express`, `priority` or `standard`.
    pub service: ShippingService,
    /// Status. `canceled`, `delivered`, `failure`, `pending`, `returned`, `shipped` or `submitted`. May be null.
    pub status: Option<CardShippingStatus>,
    /// Tracking number. At most 5000 characters. May be null.
    pub tracking_number: Option<String>,
    /// Tracking url. At most 5000 characters. May be null.
    pub tracking_url: Option<String>,
    /// Type. `bulk` or `individual`.
    pub r#type: ShippingType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing card shipping address validation.
///
/// Contract: `#/components/schemas/issuing_card_shipping_address_validation`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardShippingAddressValidation {
    /// Mode. `disabled`, `normalization_only` or `validation_and_normalization`.
    pub mode: AddressValidationMode,
    /// Normalized address. May be null.
    pub normalized_address: Option<Box<Address>>,
    /// Result. `indeterminate`, `likely_deliverable` or `likely_undeliverable`. May be null.
    pub result: Option<CardShippingAddressValidationResult>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `result`.
///
/// Contract: `#/components/schemas/issuing_card_shipping_address_validation/properties/result`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardShippingAddressValidationResult {
    /// `indeterminate`
    Indeterminate,
    /// `likely_deliverable`
    LikelyDeliverable,
    /// `likely_undeliverable`
    LikelyUndeliverable,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `carrier`.
///
/// Contract: `#/components/schemas/issuing_card_shipping/properties/carrier`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardShippingCarrier {
    /// `dhl`
    Dhl,
    /// `fedex`
    Fedex,
    /// `royal_mail`
    RoyalMail,
    /// `usps`
    Usps,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing card shipping customs.
///
/// Contract: `#/components/schemas/issuing_card_shipping_customs`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardShippingCustoms {
    /// Eori number. At most 5000 characters. May be null.
    pub eori_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/issuing_card_shipping/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardShippingStatus {
    /// `canceled`
    Canceled,
    /// `delivered`
    Delivered,
    /// `failure`
    Failure,
    /// `pending`
    Pending,
    /// `returned`
    Returned,
    /// `shipped`
    Shipped,
    /// `submitted`
    Submitted,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing card spending limit.
///
/// Contract: `#/components/schemas/issuing_card_spending_limit`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardSpendingLimit {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Categories. May be null.
    pub categories: Option<Vec<SpendingLimitCategory>>,
    /// Interval. `all_time`, `daily`, `monthly`, `per_authorization`, `weekly` or `yearly`.
    pub interval: SpendingLimitInterval,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/issuing.card/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardStatus {
    /// `active`
    Active,
    /// `canceled`
    Canceled,
    /// `inactive`
    Inactive,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing.card/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardType {
    /// `physical`
    Physical,
    /// `virtual`
    Virtual,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing card wallets.
///
/// Contract: `#/components/schemas/issuing_card_wallets`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardWallets {
    /// Apple pay.
    pub apple_pay: CardApplePay,
    /// Google pay.
    pub google_pay: CardGooglePay,
    /// Primary account identifier. At most 5000 characters. May be null.
    pub primary_account_identifier: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `ineligible_reason`.
///
/// Contract: `#/components/schemas/issuing_card_apple_pay/properties/ineligible_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IneligibleReason {
    /// `missing_agreement`
    MissingAgreement,
    /// `missing_cardholder_contact`
    MissingCardholderContact,
    /// `unsupported_region`
    UnsupportedRegion,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Card;
    const "object" = Str("issuing.card");
    0 => brand "brand" required;
    1 => cancellation_reason "cancellation_reason";
    2 => cardholder "cardholder" required;
    3 => created "created" required;
    4 => currency "currency" required;
    5 => cvc "cvc" sensitive;
    6 => exp_month "exp_month" required;
    7 => exp_year "exp_year" required;
    8 => financial_account "financial_account";
    9 => id "id" required;
    10 => last4 "last4" required;
    11 => latest_fraud_warning "latest_fraud_warning";
    12 => lifecycle_controls "lifecycle_controls";
    13 => livemode "livemode" required;
    14 => metadata "metadata" required;
    15 => number "number" sensitive;
    16 => personalization_design "personalization_design";
    17 => replaced_by "replaced_by";
    18 => replacement_for "replacement_for";
    19 => replacement_reason "replacement_reason";
    20 => second_line "second_line";
    21 => shipping "shipping";
    22 => spending_controls "spending_controls" required;
    23 => status "status" required;
    24 => r#type "type" required;
    25 => wallets "wallets";
}

rt::expandable! {
    crate::ExpandPath;
    Card;
    cardholder "cardholder" => Cardholder;
    latest_fraud_warning "latest_fraud_warning" => CardFraudWarning;
    lifecycle_controls "lifecycle_controls" => CardLifecycleControls;
    personalization_design "personalization_design" => PersonalizationDesign;
    replaced_by "replaced_by" => Card;
    replacement_for "replacement_for" => Card;
    shipping "shipping" => CardShipping;
    wallets "wallets" => CardWallets;
}

rt::record! {
    CardApplePay;
    0 => eligible "eligible" required;
    1 => ineligible_reason "ineligible_reason";
}

rt::record! {
    CardAuthorizationControls;
    0 => allowed_card_presences "allowed_card_presences";
    1 => allowed_categories "allowed_categories";
    2 => allowed_merchant_countries "allowed_merchant_countries";
    3 => blocked_card_presences "blocked_card_presences";
    4 => blocked_categories "blocked_categories";
    5 => blocked_merchant_countries "blocked_merchant_countries";
    6 => spending_limits "spending_limits";
    7 => spending_limits_currency "spending_limits_currency";
}

rt::record! {
    CardFraudWarning;
    0 => started_at "started_at";
    1 => r#type "type";
}

rt::open_enum! {
    CardFraudWarningType;
    0 => CardTestingExposure "card_testing_exposure";
    1 => FraudDisputeFiled "fraud_dispute_filed";
    2 => ThirdPartyReported "third_party_reported";
    3 => UserIndicatedFraud "user_indicated_fraud";
}

rt::record! {
    CardGooglePay;
    0 => eligible "eligible" required;
    1 => ineligible_reason "ineligible_reason";
}

rt::record! {
    CardLifecycleConditions;
    0 => payment_count "payment_count" required;
}

rt::record! {
    CardLifecycleControls;
    0 => cancel_after "cancel_after" required;
}

rt::record! {
    CardShipping;
    0 => address "address" required sensitive;
    1 => address_validation "address_validation";
    2 => carrier "carrier";
    3 => customs "customs";
    4 => eta "eta";
    5 => name "name" required sensitive;
    6 => phone_number "phone_number" sensitive;
    7 => require_signature "require_signature";
    8 => service "service" required;
    9 => status "status";
    10 => tracking_number "tracking_number";
    11 => tracking_url "tracking_url";
    12 => r#type "type" required;
}

rt::record! {
    CardShippingAddressValidation;
    0 => mode "mode" required;
    1 => normalized_address "normalized_address";
    2 => result "result";
}

rt::open_enum! {
    CardShippingAddressValidationResult;
    0 => Indeterminate "indeterminate";
    1 => LikelyDeliverable "likely_deliverable";
    2 => LikelyUndeliverable "likely_undeliverable";
}

rt::open_enum! {
    CardShippingCarrier;
    0 => Dhl "dhl";
    1 => Fedex "fedex";
    2 => RoyalMail "royal_mail";
    3 => Usps "usps";
}

rt::record! {
    CardShippingCustoms;
    0 => eori_number "eori_number";
}

rt::open_enum! {
    CardShippingStatus;
    0 => Canceled "canceled";
    1 => Delivered "delivered";
    2 => Failure "failure";
    3 => Pending "pending";
    4 => Returned "returned";
    5 => Shipped "shipped";
    6 => Submitted "submitted";
}

rt::record! {
    CardSpendingLimit;
    0 => amount "amount" required;
    1 => categories "categories";
    2 => interval "interval" required;
}

rt::open_enum! {
    CardStatus;
    0 => Active "active";
    1 => Canceled "canceled";
    2 => Inactive "inactive";
}

rt::open_enum! {
    CardType;
    0 => Physical "physical";
    1 => Virtual "virtual";
}

rt::record! {
    CardWallets;
    0 => apple_pay "apple_pay" required;
    1 => google_pay "google_pay" required;
    2 => primary_account_identifier "primary_account_identifier" sensitive;
}

rt::open_enum! {
    IneligibleReason;
    0 => MissingAgreement "missing_agreement";
    1 => MissingCardholderContact "missing_cardholder_contact";
    2 => UnsupportedRegion "unsupported_region";
}
