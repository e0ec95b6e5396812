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

/// A virtual or physical card that you issue to an [issuing cardholder](crate::issuing::Cardholder). It begins inactive unless you say otherwise. What it may buy is up to its spending controls, and each purchase makes an [issuing authorization](crate::issuing::Authorization).
///
/// The `issuing.card` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/cards/object)
///
/// Contract: `#/components/schemas/issuing.card`.
///
/// Feature: `issuing` or `test_helpers`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Card {
    /// The network that the card runs on.
    pub brand: String,
    /// Why the card was canceled. Null unless it was. `design_rejected`, `fulfillment_error`, `lost` or `stolen`.
    pub cancellation_reason: Option<CancellationReason>,
    /// Who the issued card belongs to.
    pub cardholder: Cardholder,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency that the card spends: `usd` in the United States, `eur` in the European Union, `gbp` in the United Kingdom. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The security code, of virtual cards alone. It is left out unless you expand it when you fetch this one card, never in a list.
    pub cvc: Option<String>,
    /// Month in which the card runs out, from 1 to 12.
    pub exp_month: i64,
    /// Year in which the card runs out, in four digits.
    pub exp_year: i64,
    /// The financial account that pays for what the card buys. May be null.
    pub financial_account: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<Card>,
    /// The card's last four digits, for showing which one it is.
    pub last4: String,
    /// A warning that the card's details may have been stolen. If there is one, cancel the card and issue another. May be null.
    pub latest_fraud_warning: Option<Box<CardFraudWarning>>,
    /// What ends the card on its own, such as a number of payments. May be null.
    pub lifecycle_controls: Option<Box<CardLifecycleControls>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// The whole card number. Only of virtual cards, and only if [`issuing.cards.retrieve`](crate::issuing::cards::retrieve()) is told to expand it.
    pub number: Option<String>,
    /// The design that the card is printed with. An id; the object itself when `personalization_design` is expanded. May be null.
    pub personalization_design: Option<rt::Expandable<PersonalizationDesign>>,
    /// The newest card that stands in for this one. Null if none does. An id; the object itself when `replaced_by` is expanded.
    pub replaced_by: Option<rt::Expandable<Card>>,
    /// The card that this one stands in for. Null if it is the first. An id; the object itself when `replacement_for` is expanded.
    pub replacement_for: Option<rt::Expandable<Card>>,
    /// Why the card before had to be replaced. Null if there was none. `damaged`, `expired`, `fulfillment_error`, `lost` or `stolen`.
    pub replacement_reason: Option<ReplacementReason>,
    /// A line of text on the card, apart from the cardholder's name. May be null.
    pub second_line: Option<String>,
    /// Where and how the card is sent. Null for a virtual card.
    pub shipping: Option<Box<CardShipping>>,
    /// What the card can be used for, and how much it can spend.
    pub spending_controls: CardAuthorizationControls,
    /// Whether the card can be used: only if `active`. A canceled card stays canceled. `active`, `canceled` or `inactive`.
    pub status: CardStatus,
    /// Whether the card is plastic (`physical`) or only numbers (`virtual`).
    pub r#type: CardType,
    /// Which wallets the card can be added to, and what it takes. May be null.
    pub wallets: Option<Box<CardWallets>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Apple Pay, the wallet on Apple's devices.
///
/// Contract: `#/components/schemas/issuing_card_apple_pay`.
#[non_exhaustive]
pub struct CardApplePay {
    /// Whether the card can go into Apple Pay.
    pub eligible: bool,
    /// Why the card can't go into Apple Pay. Null if it can. `missing_agreement`, `missing_cardholder_contact` or `unsupported_region`.
    pub ineligible_reason: Option<IneligibleReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the card can be used for, and how much it can spend.
///
/// Contract: `#/components/schemas/issuing_card_authorization_controls`.
#[non_exhaustive]
pub struct CardAuthorizationControls {
    /// Whether the card may be used at a terminal, from afar or both: what isn't listed is declined. Not with [`blocked_card_presences`](Self::blocked_card_presences). `not_present` or `present`. May be null.
    pub allowed_card_presences: Option<Vec<AllowedCardPresence>>,
    /// The only merchant categories where the card works. Not with [`blocked_categories`](Self::blocked_categories). May be null.
    pub allowed_categories: Option<Vec<AllowedCategory>>,
    /// The only countries whose merchants may charge the card, as two-letter codes. Not with [`blocked_merchant_countries`](Self::blocked_merchant_countries). May be null.
    pub allowed_merchant_countries: Option<Vec<String>>,
    /// Whether to decline purchases at a terminal, from afar or both. Not with [`allowed_card_presences`](Self::allowed_card_presences). `not_present` or `present`. May be null.
    pub blocked_card_presences: Option<Vec<BlockedCardPresence>>,
    /// The merchant categories where the card is declined. It works at all others. Not with [`allowed_categories`](Self::allowed_categories). May be null.
    pub blocked_categories: Option<Vec<BlockedCategory>>,
    /// The countries whose merchants can't charge the card, as two-letter codes. Not with [`allowed_merchant_countries`](Self::allowed_merchant_countries). May be null.
    pub blocked_merchant_countries: Option<Vec<String>>,
    /// How much the card can spend, per purchase or in a time. What the cards that it replaced have spent counts too. May be null.
    pub spending_limits: Option<Vec<CardSpendingLimit>>,
    /// The currency of the amounts in [`spending_limits`](Self::spending_limits): always the card's own. A three-letter ISO 4217 code in lower case. May be null.
    pub spending_limits_currency: Option<rt::Currency>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A warning that the card's details may have been stolen.
///
/// Contract: `#/components/schemas/issuing_card_fraud_warning`.
#[non_exhaustive]
pub struct CardFraudWarning {
    /// When the last warning came. Null if there was none. In seconds since 1970.
    pub started_at: Option<rt::Timestamp>,
    /// What the last warning was. If there is one, cancel the card and issue another. `card_testing_exposure`, `fraud_dispute_filed`, `third_party_reported` or `user_indicated_fraud`. May be null.
    pub r#type: Option<CardFraudWarningType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the last warning was.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing_card_fraud_warning/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardFraudWarningType {
    /// `card_testing_exposure`: The number turned up in card testing.
    CardTestingExposure,
    /// `fraud_dispute_filed`: A purchase was disputed as fraud.
    FraudDisputeFiled,
    /// `third_party_reported`: Someone outside, as the network, reported it.
    ThirdPartyReported,
    /// `user_indicated_fraud`: The cardholder said that a purchase wasn't theirs.
    UserIndicatedFraud,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Google Pay, the wallet of Google.
///
/// Contract: `#/components/schemas/issuing_card_google_pay`.
#[non_exhaustive]
pub struct CardGooglePay {
    /// Whether the card can go into Google Pay.
    pub eligible: bool,
    /// Why the card can't go into Google Pay. Null if it can. `missing_agreement`, `missing_cardholder_contact` or `unsupported_region`.
    pub ineligible_reason: Option<IneligibleReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What ends the card by itself, such as a number of payments.
///
/// Contract: `#/components/schemas/issuing_card_lifecycle_conditions`.
#[non_exhaustive]
pub struct CardLifecycleConditions {
    /// After how many payments the card is canceled. Tests with one cent count, advice messages don't.
    pub payment_count: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What ends the card on its own, such as a number of payments.
///
/// Contract: `#/components/schemas/issuing_card_lifecycle_controls`.
#[non_exhaustive]
pub struct CardLifecycleControls {
    /// What ends the card by itself, such as a number of payments.
    pub cancel_after: CardLifecycleConditions,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where and how the card is sent.
///
/// Contract: `#/components/schemas/issuing_card_shipping`.
#[non_exhaustive]
pub struct CardShipping {
    /// Where the goods are sent.
    pub address: Address,
    /// How the address that the card is shipped to is checked, and what came of it. May be null.
    pub address_validation: Option<Box<CardShippingAddressValidation>>,
    /// Which company brings the card. `dhl`, `fedex`, `royal_mail` or `usps`. May be null.
    pub carrier: Option<CardShippingCarrier>,
    /// What customs may want to know to let the cards in. May be null.
    pub customs: Option<Box<CardShippingCustoms>>,
    /// When the card will arrive, by estimate. In seconds since 1970. May be null.
    pub eta: Option<rt::Timestamp>,
    /// Who gets the card.
    pub name: String,
    /// Where the courier can call. In Europe the cardholder's own number stands in if it is empty. May be null.
    pub phone_number: Option<String>,
    /// Whether someone must sign for the card, in the United States only. Always false for standard shipping, true unless set for express and priority. May be null.
    pub require_signature: Option<bool>,
    /// How fast the card travels. `express`, `priority` or `standard`.
    pub service: ShippingService,
    /// Where the card is on its way. Null until it is known. `canceled`, `delivered`, `failure`, `pending`, `returned`, `shipped` or `submitted`.
    pub status: Option<CardShippingStatus>,
    /// The carrier's number of the parcel with the card. Null until there is one.
    pub tracking_number: Option<String>,
    /// The page of the carrier that shows where the card is. May be null.
    pub tracking_url: Option<String>,
    /// Whether each card has its own letter (`individual`) or all come together (`bulk`).
    pub r#type: ShippingType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the address that the card is shipped to is checked, and what came of it.
///
/// Contract: `#/components/schemas/issuing_card_shipping_address_validation`.
#[non_exhaustive]
pub struct CardShippingAddressValidation {
    /// How the shipping address is checked: not at all, put into normal form, or checked too. `disabled`, `normalization_only` or `validation_and_normalization`.
    pub mode: AddressValidationMode,
    /// The shipping address in the normal form of the postal service. May be null.
    pub normalized_address: Option<Box<Address>>,
    /// Whether the card is likely to arrive at the address. `indeterminate`, `likely_deliverable` or `likely_undeliverable`. May be null.
    pub result: Option<CardShippingAddressValidationResult>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the card is likely to arrive at the address.
///
/// The values of `result`.
///
/// Contract: `#/components/schemas/issuing_card_shipping_address_validation/properties/result`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardShippingAddressValidationResult {
    /// `indeterminate`: It can't be told whether the address exists.
    Indeterminate,
    /// `likely_deliverable`: The card should arrive.
    LikelyDeliverable,
    /// `likely_undeliverable`: The card would hardly arrive. Correct the address.
    LikelyUndeliverable,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which company brings the card.
///
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

/// What customs may want to know to let the cards in.
///
/// Contract: `#/components/schemas/issuing_card_shipping_customs`.
#[non_exhaustive]
pub struct CardShippingCustoms {
    /// The number under which customs in the EU or UK know the receiver (EORI). May be null.
    pub eori_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the card is on its way.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/issuing_card_shipping/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardShippingStatus {
    /// `canceled`: The card was canceled before it was sent.
    Canceled,
    /// `delivered`: It has arrived.
    Delivered,
    /// `failure`: Delivery failed: make a new card with a better address.
    Failure,
    /// `pending`: Made ready, not sent yet.
    Pending,
    /// `returned`: It came back to the sender.
    Returned,
    /// `shipped`: On its way.
    Shipped,
    /// `submitted`: Handed to the maker of the cards.
    Submitted,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How much the card can spend, per purchase or in a time.
///
/// Contract: `#/components/schemas/issuing_card_spending_limit`.
#[non_exhaustive]
pub struct CardSpendingLimit {
    /// The most that may be spent in one [`interval`](Self::interval), in the smallest unit of the card's currency.
    pub amount: i64,
    /// The merchant categories that the limit counts. All if empty. May be null.
    pub categories: Option<Vec<SpendingLimitCategory>>,
    /// Over which time, or for which single payment, the limit counts. `all_time`, `daily`, `monthly`, `per_authorization`, `weekly` or `yearly`.
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
    /// `active`: Authorizations can be approved.
    Active,
    /// `canceled`: Ended for good: every authorization is declined, and it can't be activated again.
    Canceled,
    /// `inactive`: All authorizations are declined until it is activated.
    Inactive,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the card is plastic (`physical`) or only numbers (`virtual`).
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing.card/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardType {
    /// `physical`: A card that is made and sent.
    Physical,
    /// `virtual`: Only details: usable at once, online and in wallets.
    Virtual,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which wallets the card can be added to, and what it takes.
///
/// Contract: `#/components/schemas/issuing_card_wallets`.
#[non_exhaustive]
pub struct CardWallets {
    /// Apple Pay, the wallet on Apple's devices.
    pub apple_pay: CardApplePay,
    /// Google Pay, the wallet of Google.
    pub google_pay: CardGooglePay,
    /// The card's id in wallets, which their apps need to add it. May be null.
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
    /// `missing_agreement`: The program hasn't agreed with the wallet's provider yet.
    MissingAgreement,
    /// `missing_cardholder_contact`: The cardholder has neither email address nor phone number. Add one.
    MissingCardholderContact,
    /// `unsupported_region`: The wallet isn't offered for cards of this region.
    UnsupportedRegion,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Card;
    const "object" = Str("issuing.card");
    0 => brand "brand" required;
    1 => cancellation_reason = None "cancellation_reason";
    2 => cardholder "cardholder" required;
    3 => created "created" required;
    4 => currency "currency" required;
    5 => cvc = None "cvc" sensitive;
    6 => exp_month = 0 "exp_month" required;
    7 => exp_year = 0 "exp_year" required;
    8 => financial_account = None "financial_account";
    9 => id "id" required;
    10 => last4 "last4" required;
    11 => latest_fraud_warning = None "latest_fraud_warning";
    12 => lifecycle_controls = None "lifecycle_controls";
    13 => livemode = false "livemode" required;
    14 => metadata "metadata" required;
    15 => number = None "number" sensitive;
    16 => personalization_design = None "personalization_design";
    17 => replaced_by = None "replaced_by";
    18 => replacement_for = None "replacement_for";
    19 => replacement_reason = None "replacement_reason";
    20 => second_line = None "second_line";
    21 => shipping = None "shipping";
    22 => spending_controls "spending_controls" required;
    23 => status "status" required;
    24 => r#type "type" required;
    25 => wallets = None "wallets";
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
    0 => eligible = false "eligible" required;
    1 => ineligible_reason = None "ineligible_reason";
}

rt::record! {
    CardAuthorizationControls;
    0 => allowed_card_presences = None "allowed_card_presences";
    1 => allowed_categories = None "allowed_categories";
    2 => allowed_merchant_countries = None "allowed_merchant_countries";
    3 => blocked_card_presences = None "blocked_card_presences";
    4 => blocked_categories = None "blocked_categories";
    5 => blocked_merchant_countries = None "blocked_merchant_countries";
    6 => spending_limits = None "spending_limits";
    7 => spending_limits_currency = None "spending_limits_currency";
}

rt::record! {
    CardFraudWarning;
    0 => started_at = None "started_at";
    1 => r#type = None "type";
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
    0 => eligible = false "eligible" required;
    1 => ineligible_reason = None "ineligible_reason";
}

rt::record! {
    CardLifecycleConditions;
    0 => payment_count = 0 "payment_count" required;
}

rt::record! {
    CardLifecycleControls;
    0 => cancel_after "cancel_after" required;
}

rt::record! {
    CardShipping;
    0 => address "address" required sensitive;
    1 => address_validation = None "address_validation";
    2 => carrier = None "carrier";
    3 => customs = None "customs";
    4 => eta = None "eta";
    5 => name "name" required sensitive;
    6 => phone_number = None "phone_number" sensitive;
    7 => require_signature = None "require_signature";
    8 => service "service" required;
    9 => status = None "status";
    10 => tracking_number = None "tracking_number";
    11 => tracking_url = None "tracking_url";
    12 => r#type "type" required;
}

rt::record! {
    CardShippingAddressValidation;
    0 => mode "mode" required;
    1 => normalized_address = None "normalized_address";
    2 => result = None "result";
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
    0 => eori_number = None "eori_number";
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
    0 => amount = 0 "amount" required;
    1 => categories = None "categories";
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
    2 => primary_account_identifier = None "primary_account_identifier" sensitive;
}

rt::open_enum! {
    IneligibleReason;
    0 => MissingAgreement "missing_agreement";
    1 => MissingCardholderContact "missing_cardholder_contact";
    2 => UnsupportedRegion "unsupported_region";
}
