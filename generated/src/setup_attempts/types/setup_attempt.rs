// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::mandates::Mandate;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::setup_intents::SetupIntent;
use crate::types::ApiErrors;
use crate::types::Application;
use crate::types::PaymentMethodDetailsCardPresentOffline;
use crate::types::PaymentMethodDetailsCardWalletApplePay;
use crate::types::PaymentMethodDetailsCardWalletGooglePay;

/// The values of `preferred_language`.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_bancontact/properties/preferred_language`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PreferredLanguage {
    /// `de`
    De,
    /// `en`
    En,
    /// `fr`
    Fr,
    /// `nl`
    Nl,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The `setup_attempt` object.
///
/// Contract: `#/components/schemas/setup_attempt`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttempt {
    /// Application. An id; the object itself when `application` is expanded. May be null.
    pub application: Option<rt::Expandable<Application>>,
    /// Attach to self.
    pub attach_to_self: Option<bool>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Customer. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Flow directions. `inbound` or `outbound`. May be null.
    pub flow_directions: Option<Vec<SetupAttemptFlowDirection>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<SetupAttempt>,
    /// Livemode.
    pub livemode: bool,
    /// On behalf of. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// Payment method. An id; the object itself when `payment_method` is expanded.
    pub payment_method: rt::Expandable<PaymentMethod>,
    /// Payment method details.
    pub payment_method_details: SetupAttemptPaymentMethodDetails,
    /// Setup error. May be null.
    pub setup_error: Option<Box<ApiErrors>>,
    /// Setup intent. An id; the object itself when `setup_intent` is expanded.
    pub setup_intent: rt::Expandable<SetupIntent>,
    /// Status. At most 5000 characters.
    pub status: String,
    /// Usage. At most 5000 characters.
    pub usage: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `flow_directions[]`.
///
/// Contract: `#/components/schemas/setup_attempt/properties/flow_directions/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupAttemptFlowDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Setup attempt payment method details.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetails {
    /// Acss debit.
    pub acss_debit: Option<Box<SetupAttemptPaymentMethodDetailsAcssDebit>>,
    /// Amazon pay.
    pub amazon_pay: Option<Box<SetupAttemptPaymentMethodDetailsAmazonPay>>,
    /// Au becs debit.
    pub au_becs_debit: Option<Box<SetupAttemptPaymentMethodDetailsAuBecsDebit>>,
    /// Bacs debit.
    pub bacs_debit: Option<Box<SetupAttemptPaymentMethodDetailsBacsDebit>>,
    /// Bancontact.
    pub bancontact: Option<Box<SetupAttemptPaymentMethodDetailsBancontact>>,
    /// Boleto.
    pub boleto: Option<Box<SetupAttemptPaymentMethodDetailsBoleto>>,
    /// Card.
    pub card: Option<Box<SetupAttemptPaymentMethodDetailsCard>>,
    /// Card present.
    pub card_present: Option<Box<SetupAttemptPaymentMethodDetailsCardPresent>>,
    /// Cashapp.
    pub cashapp: Option<Box<SetupAttemptPaymentMethodDetailsCashapp>>,
    /// Ideal.
    pub ideal: Option<Box<SetupAttemptPaymentMethodDetailsIdeal>>,
    /// Kakao pay.
    pub kakao_pay: Option<Box<SetupAttemptPaymentMethodDetailsKakaoPay>>,
    /// Klarna.
    pub klarna: Option<Box<SetupAttemptPaymentMethodDetailsKlarna>>,
    /// Kr card.
    pub kr_card: Option<Box<SetupAttemptPaymentMethodDetailsKrCard>>,
    /// Link.
    pub link: Option<Box<SetupAttemptPaymentMethodDetailsLink>>,
    /// Naver pay.
    pub naver_pay: Option<Box<SetupAttemptPaymentMethodDetailsNaverPay>>,
    /// Nz bank account.
    pub nz_bank_account: Option<Box<SetupAttemptPaymentMethodDetailsNzBankAccount>>,
    /// Paypal.
    pub paypal: Option<Box<SetupAttemptPaymentMethodDetailsPaypal>>,
    /// Payto.
    pub payto: Option<Box<SetupAttemptPaymentMethodDetailsPayto>>,
    /// Pix.
    pub pix: Option<Box<SetupAttemptPaymentMethodDetailsPix>>,
    /// Revolut pay.
    pub revolut_pay: Option<Box<SetupAttemptPaymentMethodDetailsRevolutPay>>,
    /// Sepa debit.
    pub sepa_debit: Option<Box<SetupAttemptPaymentMethodDetailsSepaDebit>>,
    /// Sofort.
    pub sofort: Option<Box<SetupAttemptPaymentMethodDetailsSofort>>,
    /// Twint.
    pub twint: Option<Box<SetupAttemptPaymentMethodDetailsTwint>>,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// Upi.
    pub upi: Option<Box<SetupAttemptPaymentMethodDetailsUpi>>,
    /// Us bank account.
    pub us_bank_account: Option<Box<SetupAttemptPaymentMethodDetailsUsBankAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details acss debit.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_acss_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsAcssDebit {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details amazon pay.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_amazon_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsAmazonPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details au becs debit.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_au_becs_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsAuBecsDebit {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details bacs debit.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_bacs_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsBacsDebit {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details bancontact.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_bancontact`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsBancontact {
    /// Bank code. At most 5000 characters. May be null.
    pub bank_code: Option<String>,
    /// Bank name. At most 5000 characters. May be null.
    pub bank_name: Option<String>,
    /// Bic. At most 5000 characters. May be null.
    pub bic: Option<String>,
    /// Generated sepa debit. An id; the object itself when `generated_sepa_debit` is expanded. May be null.
    pub generated_sepa_debit: Option<rt::Expandable<PaymentMethod>>,
    /// Generated sepa debit mandate. An id; the object itself when `generated_sepa_debit_mandate` is expanded. May be null.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<Mandate>>,
    /// Iban last4. At most 5000 characters. May be null.
    pub iban_last4: Option<String>,
    /// Preferred language. `de`, `en`, `fr` or `nl`. May be null.
    pub preferred_language: Option<PreferredLanguage>,
    /// Verified name. At most 5000 characters. May be null.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details boleto.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_boleto`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsBoleto {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details card.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCard {
    /// Brand. At most 5000 characters. May be null.
    pub brand: Option<String>,
    /// Checks. May be null.
    pub checks: Option<Box<SetupAttemptPaymentMethodDetailsCardChecks>>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Exp month. May be null.
    pub exp_month: Option<i64>,
    /// Exp year. May be null.
    pub exp_year: Option<i64>,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Funding. At most 5000 characters. May be null.
    pub funding: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Network. At most 5000 characters. May be null.
    pub network: Option<String>,
    /// Three d secure. May be null.
    pub three_d_secure: Option<Box<ThreeDSecureDetails>>,
    /// Wallet. May be null.
    pub wallet: Option<Box<SetupAttemptPaymentMethodDetailsCardWallet>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details card checks.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_card_checks`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCardChecks {
    /// Address line1 check. At most 5000 characters. May be null.
    pub address_line1_check: Option<String>,
    /// Address postal code check. At most 5000 characters. May be null.
    pub address_postal_code_check: Option<String>,
    /// Cvc check. At most 5000 characters. May be null.
    pub cvc_check: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details card present.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_card_present`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCardPresent {
    /// Generated card. An id; the object itself when `generated_card` is expanded. May be null.
    pub generated_card: Option<rt::Expandable<PaymentMethod>>,
    /// Offline. May be null.
    pub offline: Option<Box<PaymentMethodDetailsCardPresentOffline>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details card wallet.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_card_wallet`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCardWallet {
    /// Apple pay.
    pub apple_pay: Option<Box<PaymentMethodDetailsCardWalletApplePay>>,
    /// Google pay.
    pub google_pay: Option<Box<PaymentMethodDetailsCardWalletGooglePay>>,
    /// Type. `apple_pay`, `google_pay` or `link`.
    pub r#type: SetupAttemptPaymentMethodDetailsCardWalletType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_card_wallet/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupAttemptPaymentMethodDetailsCardWalletType {
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
    /// `link`
    Link,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Setup attempt payment method details cashapp.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_cashapp`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCashapp {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details ideal.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_ideal`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsIdeal {
    /// Bank. May be null.
    pub bank: Option<SetupAttemptPaymentMethodDetailsIdealBank>,
    /// Bic. May be null.
    pub bic: Option<SetupAttemptPaymentMethodDetailsIdealBic>,
    /// Generated sepa debit. An id; the object itself when `generated_sepa_debit` is expanded. May be null.
    pub generated_sepa_debit: Option<rt::Expandable<PaymentMethod>>,
    /// Generated sepa debit mandate. An id; the object itself when `generated_sepa_debit_mandate` is expanded. May be null.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<Mandate>>,
    /// Iban last4. At most 5000 characters. May be null.
    pub iban_last4: Option<String>,
    /// Verified name. At most 5000 characters. May be null.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `bank`.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_ideal/properties/bank`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupAttemptPaymentMethodDetailsIdealBank {
    /// `abn_amro`
    AbnAmro,
    /// `adyen`
    Adyen,
    /// `asn_bank`
    AsnBank,
    /// `bunq`
    Bunq,
    /// `buut`
    Buut,
    /// `finom`
    Finom,
    /// `handelsbanken`
    Handelsbanken,
    /// `ing`
    Ing,
    /// `knab`
    Knab,
    /// `mollie`
    Mollie,
    /// `moneyou`
    Moneyou,
    /// `n26`
    N26,
    /// `nn`
    Nn,
    /// `rabobank`
    Rabobank,
    /// `regiobank`
    Regiobank,
    /// `revolut`
    Revolut,
    /// `sns_bank`
    SnsBank,
    /// `triodos_bank`
    TriodosBank,
    /// `van_lanschot`
    VanLanschot,
    /// `yoursafe`
    Yoursafe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `bic`.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_ideal/properties/bic`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupAttemptPaymentMethodDetailsIdealBic {
    /// `ABNANL2A`
    Abnanl2a,
    /// `ADYBNL2A`
    Adybnl2a,
    /// `ASNBNL21`
    Asnbnl21,
    /// `BITSNL2A`
    Bitsnl2a,
    /// `BUNQNL2A`
    Bunqnl2a,
    /// `BUUTNL2A`
    Buutnl2a,
    /// `FNOMNL22`
    Fnomnl22,
    /// `FVLBNL22`
    Fvlbnl22,
    /// `HANDNL2A`
    Handnl2a,
    /// `INGBNL2A`
    Ingbnl2a,
    /// `KNABNL2H`
    Knabnl2h,
    /// `MLLENL2A`
    Mllenl2a,
    /// `MOYONL21`
    Moyonl21,
    /// `NNBANL2G`
    Nnbanl2g,
    /// `NTSBDEB1`
    Ntsbdeb1,
    /// `RABONL2U`
    Rabonl2u,
    /// `RBRBNL21`
    Rbrbnl21,
    /// `REVOIE23`
    Revoie23,
    /// `REVOLT21`
    Revolt21,
    /// `SNSBNL2A`
    Snsbnl2a,
    /// `TRIONL2U`
    Trionl2u,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Setup attempt payment method details kakao pay.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_kakao_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsKakaoPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details klarna.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_klarna`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsKlarna {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details kr card.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_kr_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsKrCard {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details link.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_link`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsLink {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details naver pay.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_naver_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsNaverPay {
    /// Buyer id. At most 5000 characters.
    pub buyer_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details nz bank account.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_nz_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsNzBankAccount {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details paypal.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_paypal`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsPaypal {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details payto.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_payto`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsPayto {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details pix.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_pix`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsPix {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details revolut pay.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_revolut_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsRevolutPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details sepa debit.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_sepa_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsSepaDebit {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details sofort.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_sofort`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsSofort {
    /// Bank code. At most 5000 characters. May be null.
    pub bank_code: Option<String>,
    /// Bank name. At most 5000 characters. May be null.
    pub bank_name: Option<String>,
    /// Bic. At most 5000 characters. May be null.
    pub bic: Option<String>,
    /// Generated sepa debit. An id; the object itself when `generated_sepa_debit` is expanded. May be null.
    pub generated_sepa_debit: Option<rt::Expandable<PaymentMethod>>,
    /// Generated sepa debit mandate. An id; the object itself when `generated_sepa_debit_mandate` is expanded. May be null.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<Mandate>>,
    /// Iban last4. At most 5000 characters. May be null.
    pub iban_last4: Option<String>,
    /// Preferred language. `de`, `en`, `fr` or `nl`. May be null.
    pub preferred_language: Option<PreferredLanguage>,
    /// Verified name. At most 5000 characters. May be null.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details twint.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_twint`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsTwint {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details upi.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_upi`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsUpi {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup attempt payment method details us bank account.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_us_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsUsBankAccount {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Three d secure details.
///
/// Contract: `#/components/schemas/three_d_secure_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct ThreeDSecureDetails {
    /// Authentication flow. `challenge` or `frictionless`. May be null.
    pub authentication_flow: Option<ThreeDSecureDetailsAuthenticationFlow>,
    /// Electronic commerce indicator. `01`, `02`, `05`, `06` or `07`. May be null.
    pub electronic_commerce_indicator: Option<
        ThreeDSecureDetailsElectronicCommerceIndicator,
    >,
    /// Result. `attempt_acknowledged`, `authenticated`, `exempted`, `failed`, `not_supported` or `processing_error`. May be null.
    pub result: Option<ThreeDSecureDetailsResult>,
    /// Result reason. `abandoned`, `bypassed`, `canceled`, `card_not_enrolled`, `network_not_supported`, `protocol_error` or `rejected`. May be null.
    pub result_reason: Option<ThreeDSecureDetailsResultReason>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// Version. `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0` or `2.3.1`. May be null.
    pub version: Option<ThreeDSecureDetailsVersion>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `authentication_flow`.
///
/// Contract: `#/components/schemas/three_d_secure_details/properties/authentication_flow`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsAuthenticationFlow {
    /// `challenge`
    Challenge,
    /// `frictionless`
    Frictionless,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `electronic_commerce_indicator`.
///
/// Contract: `#/components/schemas/three_d_secure_details/properties/electronic_commerce_indicator`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsElectronicCommerceIndicator {
    /// `01`
    Code01,
    /// `02`
    Code02,
    /// `05`
    Code05,
    /// `06`
    Code06,
    /// `07`
    Code07,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `result`.
///
/// Contract: `#/components/schemas/three_d_secure_details/properties/result`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsResult {
    /// `attempt_acknowledged`
    AttemptAcknowledged,
    /// `authenticated`
    Authenticated,
    /// `exempted`
    Exempted,
    /// `failed`
    Failed,
    /// `not_supported`
    NotSupported,
    /// `processing_error`
    ProcessingError,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `result_reason`.
///
/// Contract: `#/components/schemas/three_d_secure_details/properties/result_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsResultReason {
    /// `abandoned`
    Abandoned,
    /// `bypassed`
    Bypassed,
    /// `canceled`
    Canceled,
    /// `card_not_enrolled`
    CardNotEnrolled,
    /// `network_not_supported`
    NetworkNotSupported,
    /// `protocol_error`
    ProtocolError,
    /// `rejected`
    Rejected,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `version`.
///
/// Contract: `#/components/schemas/three_d_secure_details/properties/version`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsVersion {
    /// `1.0.2`
    V1_0_2,
    /// `2.1.0`
    V2_1_0,
    /// `2.2.0`
    V2_2_0,
    /// `2.3.0`
    V2_3_0,
    /// `2.3.1`
    V2_3_1,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PreferredLanguage;
    0 => De "de";
    1 => En "en";
    2 => Fr "fr";
    3 => Nl "nl";
}

rt::record! {
    SetupAttempt;
    const "object" = Str("setup_attempt");
    0 => application "application";
    1 => attach_to_self "attach_to_self";
    2 => created "created" required;
    3 => customer "customer";
    4 => customer_account "customer_account";
    5 => flow_directions "flow_directions";
    6 => id "id" required;
    7 => livemode "livemode" required;
    8 => on_behalf_of "on_behalf_of";
    9 => payment_method "payment_method" required;
    10 => payment_method_details "payment_method_details" required;
    11 => setup_error "setup_error";
    12 => setup_intent "setup_intent" required;
    13 => status "status" required;
    14 => usage "usage" required;
}

rt::expandable! {
    crate::ExpandPath;
    SetupAttempt;
    application "application" => Application;
    customer "customer" => Customer;
    on_behalf_of "on_behalf_of" => Account;
    payment_method "payment_method" => PaymentMethod;
    payment_method_details "payment_method_details" => SetupAttemptPaymentMethodDetails;
    setup_error "setup_error" => ApiErrors;
    setup_intent "setup_intent" => SetupIntent;
}

rt::open_enum! {
    SetupAttemptFlowDirection;
    0 => Inbound "inbound";
    1 => Outbound "outbound";
}

rt::record! {
    SetupAttemptPaymentMethodDetails;
    0 => acss_debit "acss_debit";
    1 => amazon_pay "amazon_pay";
    2 => au_becs_debit "au_becs_debit";
    3 => bacs_debit "bacs_debit";
    4 => bancontact "bancontact";
    5 => boleto "boleto";
    6 => card "card";
    7 => card_present "card_present";
    8 => cashapp "cashapp";
    9 => ideal "ideal";
    10 => kakao_pay "kakao_pay";
    11 => klarna "klarna";
    12 => kr_card "kr_card";
    13 => link "link";
    14 => naver_pay "naver_pay";
    15 => nz_bank_account "nz_bank_account";
    16 => paypal "paypal";
    17 => payto "payto";
    18 => pix "pix";
    19 => revolut_pay "revolut_pay";
    20 => sepa_debit "sepa_debit";
    21 => sofort "sofort";
    22 => twint "twint";
    23 => r#type "type" required;
    24 => upi "upi";
    25 => us_bank_account "us_bank_account";
}

rt::expandable! {
    crate::ExpandPath;
    SetupAttemptPaymentMethodDetails;
    bancontact "bancontact" => SetupAttemptPaymentMethodDetailsBancontact;
    card_present "card_present" => SetupAttemptPaymentMethodDetailsCardPresent;
    ideal "ideal" => SetupAttemptPaymentMethodDetailsIdeal;
    sofort "sofort" => SetupAttemptPaymentMethodDetailsSofort;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsAcssDebit;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsAmazonPay;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsAuBecsDebit;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsBacsDebit;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsBancontact;
    0 => bank_code "bank_code";
    1 => bank_name "bank_name";
    2 => bic "bic";
    3 => generated_sepa_debit "generated_sepa_debit";
    4 => generated_sepa_debit_mandate "generated_sepa_debit_mandate";
    5 => iban_last4 "iban_last4";
    6 => preferred_language "preferred_language";
    7 => verified_name "verified_name" sensitive;
}

rt::expandable! {
    crate::ExpandPath;
    SetupAttemptPaymentMethodDetailsBancontact;
    generated_sepa_debit "generated_sepa_debit" => PaymentMethod;
    generated_sepa_debit_mandate "generated_sepa_debit_mandate" => Mandate;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsBoleto;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsCard;
    0 => brand "brand";
    1 => checks "checks";
    2 => country "country";
    3 => exp_month "exp_month";
    4 => exp_year "exp_year";
    5 => fingerprint "fingerprint" sensitive;
    6 => funding "funding";
    7 => last4 "last4";
    8 => network "network";
    9 => three_d_secure "three_d_secure";
    10 => wallet "wallet";
}

rt::record! {
    SetupAttemptPaymentMethodDetailsCardChecks;
    0 => address_line1_check "address_line1_check";
    1 => address_postal_code_check "address_postal_code_check";
    2 => cvc_check "cvc_check";
}

rt::record! {
    SetupAttemptPaymentMethodDetailsCardPresent;
    0 => generated_card "generated_card";
    1 => offline "offline";
}

rt::expandable! {
    crate::ExpandPath;
    SetupAttemptPaymentMethodDetailsCardPresent;
    generated_card "generated_card" => PaymentMethod;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsCardWallet;
    0 => apple_pay "apple_pay";
    1 => google_pay "google_pay";
    2 => r#type "type" required;
}

rt::open_enum! {
    SetupAttemptPaymentMethodDetailsCardWalletType;
    0 => ApplePay "apple_pay";
    1 => GooglePay "google_pay";
    2 => Link "link";
}

rt::record! {
    SetupAttemptPaymentMethodDetailsCashapp;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsIdeal;
    0 => bank "bank";
    1 => bic "bic";
    2 => generated_sepa_debit "generated_sepa_debit";
    3 => generated_sepa_debit_mandate "generated_sepa_debit_mandate";
    4 => iban_last4 "iban_last4";
    5 => verified_name "verified_name" sensitive;
}

rt::expandable! {
    crate::ExpandPath;
    SetupAttemptPaymentMethodDetailsIdeal;
    generated_sepa_debit "generated_sepa_debit" => PaymentMethod;
    generated_sepa_debit_mandate "generated_sepa_debit_mandate" => Mandate;
}

rt::open_enum! {
    SetupAttemptPaymentMethodDetailsIdealBank;
    0 => AbnAmro "abn_amro";
    1 => Adyen "adyen";
    2 => AsnBank "asn_bank";
    3 => Bunq "bunq";
    4 => Buut "buut";
    5 => Finom "finom";
    6 => Handelsbanken "handelsbanken";
    7 => Ing "ing";
    8 => Knab "knab";
    9 => Mollie "mollie";
    10 => Moneyou "moneyou";
    11 => N26 "n26";
    12 => Nn "nn";
    13 => Rabobank "rabobank";
    14 => Regiobank "regiobank";
    15 => Revolut "revolut";
    16 => SnsBank "sns_bank";
    17 => TriodosBank "triodos_bank";
    18 => VanLanschot "van_lanschot";
    19 => Yoursafe "yoursafe";
}

rt::open_enum! {
    SetupAttemptPaymentMethodDetailsIdealBic;
    0 => Abnanl2a "ABNANL2A";
    1 => Adybnl2a "ADYBNL2A";
    2 => Asnbnl21 "ASNBNL21";
    3 => Bitsnl2a "BITSNL2A";
    4 => Bunqnl2a "BUNQNL2A";
    5 => Buutnl2a "BUUTNL2A";
    6 => Fnomnl22 "FNOMNL22";
    7 => Fvlbnl22 "FVLBNL22";
    8 => Handnl2a "HANDNL2A";
    9 => Ingbnl2a "INGBNL2A";
    10 => Knabnl2h "KNABNL2H";
    11 => Mllenl2a "MLLENL2A";
    12 => Moyonl21 "MOYONL21";
    13 => Nnbanl2g "NNBANL2G";
    14 => Ntsbdeb1 "NTSBDEB1";
    15 => Rabonl2u "RABONL2U";
    16 => Rbrbnl21 "RBRBNL21";
    17 => Revoie23 "REVOIE23";
    18 => Revolt21 "REVOLT21";
    19 => Snsbnl2a "SNSBNL2A";
    20 => Trionl2u "TRIONL2U";
}

rt::record! {
    SetupAttemptPaymentMethodDetailsKakaoPay;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsKlarna;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsKrCard;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsLink;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsNaverPay;
    0 => buyer_id "buyer_id";
}

rt::record! {
    SetupAttemptPaymentMethodDetailsNzBankAccount;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsPaypal;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsPayto;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsPix;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsRevolutPay;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsSepaDebit;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsSofort;
    0 => bank_code "bank_code";
    1 => bank_name "bank_name";
    2 => bic "bic";
    3 => generated_sepa_debit "generated_sepa_debit";
    4 => generated_sepa_debit_mandate "generated_sepa_debit_mandate";
    5 => iban_last4 "iban_last4";
    6 => preferred_language "preferred_language";
    7 => verified_name "verified_name" sensitive;
}

rt::expandable! {
    crate::ExpandPath;
    SetupAttemptPaymentMethodDetailsSofort;
    generated_sepa_debit "generated_sepa_debit" => PaymentMethod;
    generated_sepa_debit_mandate "generated_sepa_debit_mandate" => Mandate;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsTwint;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsUpi;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsUsBankAccount;
}

rt::record! {
    ThreeDSecureDetails;
    0 => authentication_flow "authentication_flow";
    1 => electronic_commerce_indicator "electronic_commerce_indicator";
    2 => result "result";
    3 => result_reason "result_reason";
    4 => transaction_id "transaction_id";
    5 => version "version";
}

rt::open_enum! {
    ThreeDSecureDetailsAuthenticationFlow;
    0 => Challenge "challenge";
    1 => Frictionless "frictionless";
}

rt::open_enum! {
    ThreeDSecureDetailsElectronicCommerceIndicator;
    0 => Code01 "01";
    1 => Code02 "02";
    2 => Code05 "05";
    3 => Code06 "06";
    4 => Code07 "07";
}

rt::open_enum! {
    ThreeDSecureDetailsResult;
    0 => AttemptAcknowledged "attempt_acknowledged";
    1 => Authenticated "authenticated";
    2 => Exempted "exempted";
    3 => Failed "failed";
    4 => NotSupported "not_supported";
    5 => ProcessingError "processing_error";
}

rt::open_enum! {
    ThreeDSecureDetailsResultReason;
    0 => Abandoned "abandoned";
    1 => Bypassed "bypassed";
    2 => Canceled "canceled";
    3 => CardNotEnrolled "card_not_enrolled";
    4 => NetworkNotSupported "network_not_supported";
    5 => ProtocolError "protocol_error";
    6 => Rejected "rejected";
}

rt::open_enum! {
    ThreeDSecureDetailsVersion;
    0 => V1_0_2 "1.0.2";
    1 => V2_1_0 "2.1.0";
    2 => V2_2_0 "2.2.0";
    3 => V2_3_0 "2.3.0";
    4 => V2_3_1 "2.3.1";
}
