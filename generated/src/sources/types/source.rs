// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::Address;
use crate::types::Shipping;

/// The `source` object.
///
/// Contract: `#/components/schemas/source`.
#[derive(Default)]
#[non_exhaustive]
pub struct Source {
    /// Ach credit transfer.
    pub ach_credit_transfer: Option<Box<SourceTypeAchCreditTransfer>>,
    /// Ach debit.
    pub ach_debit: Option<Box<SourceTypeAchDebit>>,
    /// Acss debit.
    pub acss_debit: Option<Box<SourceTypeAcssDebit>>,
    /// Alipay.
    pub alipay: Option<Box<SourceTypeAlipay>>,
    /// Allow redisplay. `always`, `limited` or `unspecified`. May be null.
    pub allow_redisplay: Option<SourceAllowRedisplay>,
    /// Amount, in the currency's smallest unit. May be null.
    pub amount: Option<i64>,
    /// Au becs debit.
    pub au_becs_debit: Option<Box<SourceTypeAuBecsDebit>>,
    /// Bancontact.
    pub bancontact: Option<Box<SourceTypeBancontact>>,
    /// Card.
    pub card: Option<Box<SourceTypeCard>>,
    /// Card present.
    pub card_present: Option<Box<SourceTypeCardPresent>>,
    /// Client secret. At most 5000 characters.
    pub client_secret: String,
    /// Code verification.
    pub code_verification: Option<Box<SourceCodeVerificationFlow>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case. May be null.
    pub currency: Option<rt::Currency>,
    /// Customer. At most 5000 characters.
    pub customer: Option<String>,
    /// Eps.
    pub eps: Option<Box<SourceTypeEps>>,
    /// Flow. At most 5000 characters.
    pub flow: String,
    /// Giropay.
    pub giropay: Option<Box<SourceTypeGiropay>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Source>,
    /// Ideal.
    pub ideal: Option<Box<SourceTypeIdeal>>,
    /// Klarna.
    pub klarna: Option<Box<SourceTypeKlarna>>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Multibanco.
    pub multibanco: Option<Box<SourceTypeMultibanco>>,
    /// Owner. May be null.
    pub owner: Option<Box<SourceOwner>>,
    /// P24.
    pub p24: Option<Box<SourceTypeP24>>,
    /// Receiver.
    pub receiver: Option<Box<SourceReceiverFlow>>,
    /// Redirect.
    pub redirect: Option<Box<SourceRedirectFlow>>,
    /// Sepa debit.
    pub sepa_debit: Option<Box<SourceTypeSepaDebit>>,
    /// Sofort.
    pub sofort: Option<Box<SourceTypeSofort>>,
    /// Source order.
    pub source_order: Option<Box<SourceOrder>>,
    /// Statement descriptor. At most 5000 characters. May be null.
    pub statement_descriptor: Option<String>,
    /// Status. At most 5000 characters.
    pub status: String,
    /// Three d secure.
    pub three_d_secure: Option<Box<SourceTypeThreeDSecure>>,
    /// Type.
    pub r#type: SourceType,
    /// Usage. At most 5000 characters. May be null.
    pub usage: Option<String>,
    /// Wechat.
    pub wechat: Option<Box<SourceTypeWechat>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `allow_redisplay`.
///
/// Contract: `#/components/schemas/source/properties/allow_redisplay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceAllowRedisplay {
    /// `always`
    Always,
    /// `limited`
    Limited,
    /// `unspecified`
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Source code verification flow.
///
/// Contract: `#/components/schemas/source_code_verification_flow`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceCodeVerificationFlow {
    /// Attempts remaining.
    pub attempts_remaining: i64,
    /// Status. At most 5000 characters.
    pub status: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source order.
///
/// Contract: `#/components/schemas/source_order`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceOrder {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Email. At most 5000 characters.
    pub email: Option<String>,
    /// Items. May be null.
    pub items: Option<Vec<SourceOrderItem>>,
    /// Shipping.
    pub shipping: Option<Box<Shipping>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source order item.
///
/// Contract: `#/components/schemas/source_order_item`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceOrderItem {
    /// Amount, in the currency's smallest unit. May be null.
    pub amount: Option<i64>,
    /// Currency. At most 5000 characters. May be null.
    pub currency: Option<String>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Parent. At most 5000 characters. May be null.
    pub parent: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Type. At most 5000 characters. May be null.
    pub r#type: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source owner.
///
/// Contract: `#/components/schemas/source_owner`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceOwner {
    /// Address. May be null.
    pub address: Option<Box<Address>>,
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// Verified address. May be null.
    pub verified_address: Option<Box<Address>>,
    /// Verified email. At most 5000 characters. May be null.
    pub verified_email: Option<String>,
    /// Verified name. At most 5000 characters. May be null.
    pub verified_name: Option<String>,
    /// Verified phone. At most 5000 characters. May be null.
    pub verified_phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source receiver flow.
///
/// Contract: `#/components/schemas/source_receiver_flow`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceReceiverFlow {
    /// Address. At most 5000 characters. May be null.
    pub address: Option<String>,
    /// Amount charged, in the currency's smallest unit.
    pub amount_charged: i64,
    /// Amount received, in the currency's smallest unit.
    pub amount_received: i64,
    /// Amount returned, in the currency's smallest unit.
    pub amount_returned: i64,
    /// Refund attributes method. At most 5000 characters.
    pub refund_attributes_method: String,
    /// Refund attributes status. At most 5000 characters.
    pub refund_attributes_status: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source redirect flow.
///
/// Contract: `#/components/schemas/source_redirect_flow`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceRedirectFlow {
    /// Failure reason. At most 5000 characters. May be null.
    pub failure_reason: Option<String>,
    /// Return url. At most 5000 characters.
    pub return_url: String,
    /// Status. At most 5000 characters.
    pub status: String,
    /// Url. At most 2048 characters.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source response: one of several.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1sources~1{id}/delete/responses/200/content/application~1json/schema`.
///
/// Feature: `sources`.
#[cfg(feature = "sources")]
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceResponse {
    /// An object whose `object` is `account`.
    Account(Box<crate::accounts::Account>),
    /// An object whose `object` is `bank_account`.
    BankAccount(Box<crate::customers::BankAccount>),
    /// An object whose `object` is `card`.
    Card(Box<crate::customers::Card>),
    /// An object whose `object` is `source`.
    Source(Box<Source>),
    /// A deleted object whose `object` is `bank_account`.
    DeletedBankAccount(Box<crate::customers::DeletedBankAccount>),
    /// A deleted object whose `object` is `card`.
    DeletedCard(Box<crate::customers::DeletedCard>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/source/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceType {
    /// `ach_credit_transfer`
    AchCreditTransfer,
    /// `ach_debit`
    AchDebit,
    /// `acss_debit`
    AcssDebit,
    /// `alipay`
    Alipay,
    /// `au_becs_debit`
    AuBecsDebit,
    /// `bancontact`
    Bancontact,
    /// `card`
    Card,
    /// `card_present`
    CardPresent,
    /// `eps`
    Eps,
    /// `giropay`
    Giropay,
    /// `ideal`
    Ideal,
    /// `klarna`
    Klarna,
    /// `multibanco`
    Multibanco,
    /// `p24`
    P24,
    /// `sepa_debit`
    SepaDebit,
    /// `sofort`
    Sofort,
    /// `three_d_secure`
    ThreeDSecure,
    /// `wechat`
    Wechat,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Source type ach credit transfer.
///
/// Contract: `#/components/schemas/source_type_ach_credit_transfer`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeAchCreditTransfer {
    /// Account number. May be null.
    pub account_number: Option<String>,
    /// Bank name. May be null.
    pub bank_name: Option<String>,
    /// Fingerprint. May be null.
    pub fingerprint: Option<String>,
    /// Refund account holder name. May be null.
    pub refund_account_holder_name: Option<String>,
    /// Refund account holder type. May be null.
    pub refund_account_holder_type: Option<String>,
    /// Refund routing number. May be null.
    pub refund_routing_number: Option<String>,
    /// Routing number. May be null.
    pub routing_number: Option<String>,
    /// Swift code. May be null.
    pub swift_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type ach debit.
///
/// Contract: `#/components/schemas/source_type_ach_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeAchDebit {
    /// Bank name. May be null.
    pub bank_name: Option<String>,
    /// Country. May be null.
    pub country: Option<String>,
    /// Fingerprint. May be null.
    pub fingerprint: Option<String>,
    /// Last4. May be null.
    pub last4: Option<String>,
    /// Routing number. May be null.
    pub routing_number: Option<String>,
    /// Type. May be null.
    pub r#type: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type acss debit.
///
/// Contract: `#/components/schemas/source_type_acss_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeAcssDebit {
    /// Bank address city. May be null.
    pub bank_address_city: Option<String>,
    /// Bank address line 1. May be null.
    pub bank_address_line_1: Option<String>,
    /// Bank address line 2. May be null.
    pub bank_address_line_2: Option<String>,
    /// Bank address postal code. May be null.
    pub bank_address_postal_code: Option<String>,
    /// Bank name. May be null.
    pub bank_name: Option<String>,
    /// Category. May be null.
    pub category: Option<String>,
    /// Country. May be null.
    pub country: Option<String>,
    /// Fingerprint. May be null.
    pub fingerprint: Option<String>,
    /// Last4. May be null.
    pub last4: Option<String>,
    /// Routing number. May be null.
    pub routing_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type alipay.
///
/// Contract: `#/components/schemas/source_type_alipay`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeAlipay {
    /// Data string. May be null.
    pub data_string: Option<String>,
    /// Native url. May be null.
    pub native_url: Option<String>,
    /// Statement descriptor. May be null.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type au becs debit.
///
/// Contract: `#/components/schemas/source_type_au_becs_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeAuBecsDebit {
    /// Bsb number. May be null.
    pub bsb_number: Option<String>,
    /// Fingerprint. May be null.
    pub fingerprint: Option<String>,
    /// Last4. May be null.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type bancontact.
///
/// Contract: `#/components/schemas/source_type_bancontact`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeBancontact {
    /// Bank code. May be null.
    pub bank_code: Option<String>,
    /// Bank name. May be null.
    pub bank_name: Option<String>,
    /// Bic. May be null.
    pub bic: Option<String>,
    /// Iban last4. May be null.
    pub iban_last4: Option<String>,
    /// Preferred language. May be null.
    pub preferred_language: Option<String>,
    /// Statement descriptor. May be null.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type card.
///
/// Contract: `#/components/schemas/source_type_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeCard {
    /// Address line1 check. May be null.
    pub address_line1_check: Option<String>,
    /// Address zip check. May be null.
    pub address_zip_check: Option<String>,
    /// Brand. May be null.
    pub brand: Option<String>,
    /// Country. May be null.
    pub country: Option<String>,
    /// Cvc check. May be null.
    pub cvc_check: Option<String>,
    /// Dynamic last4. May be null.
    pub dynamic_last4: Option<String>,
    /// Exp month. May be null.
    pub exp_month: Option<i64>,
    /// Exp year. May be null.
    pub exp_year: Option<i64>,
    /// Fingerprint.
    pub fingerprint: Option<String>,
    /// Funding. May be null.
    pub funding: Option<String>,
    /// Last4. May be null.
    pub last4: Option<String>,
    /// Name. May be null.
    pub name: Option<String>,
    /// Three d secure.
    pub three_d_secure: Option<String>,
    /// Tokenization method. May be null.
    pub tokenization_method: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type card present.
///
/// Contract: `#/components/schemas/source_type_card_present`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeCardPresent {
    /// Application cryptogram.
    pub application_cryptogram: Option<String>,
    /// Application preferred name.
    pub application_preferred_name: Option<String>,
    /// Authorization code. May be null.
    pub authorization_code: Option<String>,
    /// Authorization response code.
    pub authorization_response_code: Option<String>,
    /// Brand. May be null.
    pub brand: Option<String>,
    /// Country. May be null.
    pub country: Option<String>,
    /// Cvm type.
    pub cvm_type: Option<String>,
    /// Data type. May be null.
    pub data_type: Option<String>,
    /// Dedicated file name.
    pub dedicated_file_name: Option<String>,
    /// Emv auth data.
    pub emv_auth_data: Option<String>,
    /// Evidence customer signature. May be null.
    pub evidence_customer_signature: Option<String>,
    /// Evidence transaction certificate. May be null.
    pub evidence_transaction_certificate: Option<String>,
    /// Exp month. May be null.
    pub exp_month: Option<i64>,
    /// Exp year. May be null.
    pub exp_year: Option<i64>,
    /// Fingerprint.
    pub fingerprint: Option<String>,
    /// Funding. May be null.
    pub funding: Option<String>,
    /// Last4. May be null.
    pub last4: Option<String>,
    /// Pos device id. May be null.
    pub pos_device_id: Option<String>,
    /// Pos entry mode.
    pub pos_entry_mode: Option<String>,
    /// Read method. May be null.
    pub read_method: Option<String>,
    /// Reader. May be null.
    pub reader: Option<String>,
    /// Terminal verification results.
    pub terminal_verification_results: Option<String>,
    /// Transaction status information.
    pub transaction_status_information: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type eps.
///
/// Contract: `#/components/schemas/source_type_eps`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeEps {
    /// Reference. May be null.
    pub reference: Option<String>,
    /// Statement descriptor. May be null.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type giropay.
///
/// Contract: `#/components/schemas/source_type_giropay`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeGiropay {
    /// Bank code. May be null.
    pub bank_code: Option<String>,
    /// Bank name. May be null.
    pub bank_name: Option<String>,
    /// Bic. May be null.
    pub bic: Option<String>,
    /// Statement descriptor. May be null.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type ideal.
///
/// Contract: `#/components/schemas/source_type_ideal`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeIdeal {
    /// Bank. May be null.
    pub bank: Option<String>,
    /// Bic. May be null.
    pub bic: Option<String>,
    /// Iban last4. May be null.
    pub iban_last4: Option<String>,
    /// Statement descriptor. May be null.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type klarna.
///
/// Contract: `#/components/schemas/source_type_klarna`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeKlarna {
    /// Background image url.
    pub background_image_url: Option<String>,
    /// Client token. May be null.
    pub client_token: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Locale.
    pub locale: Option<String>,
    /// Logo url.
    pub logo_url: Option<String>,
    /// Page title.
    pub page_title: Option<String>,
    /// Pay later asset urls descriptive.
    pub pay_later_asset_urls_descriptive: Option<String>,
    /// Pay later asset urls standard.
    pub pay_later_asset_urls_standard: Option<String>,
    /// Pay later name.
    pub pay_later_name: Option<String>,
    /// Pay later redirect url.
    pub pay_later_redirect_url: Option<String>,
    /// Pay now asset urls descriptive.
    pub pay_now_asset_urls_descriptive: Option<String>,
    /// Pay now asset urls standard.
    pub pay_now_asset_urls_standard: Option<String>,
    /// Pay now name.
    pub pay_now_name: Option<String>,
    /// Pay now redirect url.
    pub pay_now_redirect_url: Option<String>,
    /// Pay over time asset urls descriptive.
    pub pay_over_time_asset_urls_descriptive: Option<String>,
    /// Pay over time asset urls standard.
    pub pay_over_time_asset_urls_standard: Option<String>,
    /// Pay over time name.
    pub pay_over_time_name: Option<String>,
    /// Pay over time redirect url.
    pub pay_over_time_redirect_url: Option<String>,
    /// Payment method categories.
    pub payment_method_categories: Option<String>,
    /// Purchase country.
    pub purchase_country: Option<String>,
    /// Purchase type.
    pub purchase_type: Option<String>,
    /// Redirect url.
    pub redirect_url: Option<String>,
    /// Shipping delay.
    pub shipping_delay: Option<i64>,
    /// Shipping first name.
    pub shipping_first_name: Option<String>,
    /// Shipping last name.
    pub shipping_last_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type multibanco.
///
/// Contract: `#/components/schemas/source_type_multibanco`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeMultibanco {
    /// Entity. May be null.
    pub entity: Option<String>,
    /// Reference. May be null.
    pub reference: Option<String>,
    /// Refund account holder address city. May be null.
    pub refund_account_holder_address_city: Option<String>,
    /// Refund account holder address country. May be null.
    pub refund_account_holder_address_country: Option<String>,
    /// Refund account holder address line1. May be null.
    pub refund_account_holder_address_line1: Option<String>,
    /// Refund account holder address line2. May be null.
    pub refund_account_holder_address_line2: Option<String>,
    /// Refund account holder address postal code. May be null.
    pub refund_account_holder_address_postal_code: Option<String>,
    /// Refund account holder address state. May be null.
    pub refund_account_holder_address_state: Option<String>,
    /// Refund account holder name. May be null.
    pub refund_account_holder_name: Option<String>,
    /// Refund iban. May be null.
    pub refund_iban: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type p24.
///
/// Contract: `#/components/schemas/source_type_p24`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeP24 {
    /// Reference. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type sepa debit.
///
/// Contract: `#/components/schemas/source_type_sepa_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeSepaDebit {
    /// Bank code. May be null.
    pub bank_code: Option<String>,
    /// Branch code. May be null.
    pub branch_code: Option<String>,
    /// Country. May be null.
    pub country: Option<String>,
    /// Fingerprint. May be null.
    pub fingerprint: Option<String>,
    /// Last4. May be null.
    pub last4: Option<String>,
    /// Mandate reference. May be null.
    pub mandate_reference: Option<String>,
    /// Mandate url. May be null.
    pub mandate_url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type sofort.
///
/// Contract: `#/components/schemas/source_type_sofort`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeSofort {
    /// Bank code. May be null.
    pub bank_code: Option<String>,
    /// Bank name. May be null.
    pub bank_name: Option<String>,
    /// Bic. May be null.
    pub bic: Option<String>,
    /// Country. May be null.
    pub country: Option<String>,
    /// Iban last4. May be null.
    pub iban_last4: Option<String>,
    /// Preferred language. May be null.
    pub preferred_language: Option<String>,
    /// Statement descriptor. May be null.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type three d secure.
///
/// Contract: `#/components/schemas/source_type_three_d_secure`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeThreeDSecure {
    /// Address line1 check. May be null.
    pub address_line1_check: Option<String>,
    /// Address zip check. May be null.
    pub address_zip_check: Option<String>,
    /// Authenticated. May be null.
    pub authenticated: Option<bool>,
    /// Brand. May be null.
    pub brand: Option<String>,
    /// Card. May be null.
    pub card: Option<String>,
    /// Country. May be null.
    pub country: Option<String>,
    /// Customer. May be null.
    pub customer: Option<String>,
    /// Cvc check. May be null.
    pub cvc_check: Option<String>,
    /// Dynamic last4. May be null.
    pub dynamic_last4: Option<String>,
    /// Exp month. May be null.
    pub exp_month: Option<i64>,
    /// Exp year. May be null.
    pub exp_year: Option<i64>,
    /// Fingerprint.
    pub fingerprint: Option<String>,
    /// Funding. May be null.
    pub funding: Option<String>,
    /// Last4. May be null.
    pub last4: Option<String>,
    /// Name. May be null.
    pub name: Option<String>,
    /// Three d secure.
    pub three_d_secure: Option<String>,
    /// Tokenization method. May be null.
    pub tokenization_method: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source type wechat.
///
/// Contract: `#/components/schemas/source_type_wechat`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTypeWechat {
    /// Prepay id.
    pub prepay_id: Option<String>,
    /// Qr code url. May be null.
    pub qr_code_url: Option<String>,
    /// Statement descriptor.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Source;
    const "object" = Str("source");
    0 => ach_credit_transfer "ach_credit_transfer";
    1 => ach_debit "ach_debit";
    2 => acss_debit "acss_debit";
    3 => alipay "alipay";
    4 => allow_redisplay "allow_redisplay";
    5 => amount "amount";
    6 => au_becs_debit "au_becs_debit";
    7 => bancontact "bancontact";
    8 => card "card";
    9 => card_present "card_present";
    10 => client_secret "client_secret" required sensitive;
    11 => code_verification "code_verification";
    12 => created "created" required;
    13 => currency "currency";
    14 => customer "customer";
    15 => eps "eps";
    16 => flow "flow" required;
    17 => giropay "giropay";
    18 => id "id" required;
    19 => ideal "ideal";
    20 => klarna "klarna";
    21 => livemode "livemode" required;
    22 => metadata "metadata";
    23 => multibanco "multibanco";
    24 => owner "owner";
    25 => p24 "p24";
    26 => receiver "receiver";
    27 => redirect "redirect";
    28 => sepa_debit "sepa_debit";
    29 => sofort "sofort";
    30 => source_order "source_order";
    31 => statement_descriptor "statement_descriptor";
    32 => status "status" required;
    33 => three_d_secure "three_d_secure";
    34 => r#type "type" required;
    35 => usage "usage";
    36 => wechat "wechat";
}

rt::expandable! {
    crate::ExpandPath;
    Source;
    code_verification "code_verification" => SourceCodeVerificationFlow;
    owner "owner" => SourceOwner;
    receiver "receiver" => SourceReceiverFlow;
    redirect "redirect" => SourceRedirectFlow;
    source_order "source_order" => SourceOrder;
}

rt::open_enum! {
    SourceAllowRedisplay;
    0 => Always "always";
    1 => Limited "limited";
    2 => Unspecified "unspecified";
}

rt::record! {
    SourceCodeVerificationFlow;
    0 => attempts_remaining "attempts_remaining" required;
    1 => status "status" required;
}

rt::record! {
    SourceOrder;
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => email "email" sensitive;
    3 => items "items";
    4 => shipping "shipping";
}

rt::record! {
    SourceOrderItem;
    0 => amount "amount";
    1 => currency "currency";
    2 => description "description";
    3 => parent "parent";
    4 => quantity "quantity";
    5 => r#type "type";
}

rt::record! {
    SourceOwner;
    0 => address "address" sensitive;
    1 => email "email" sensitive;
    2 => name "name" sensitive;
    3 => phone "phone" sensitive;
    4 => verified_address "verified_address" sensitive;
    5 => verified_email "verified_email" sensitive;
    6 => verified_name "verified_name" sensitive;
    7 => verified_phone "verified_phone" sensitive;
}

rt::record! {
    SourceReceiverFlow;
    0 => address "address" sensitive;
    1 => amount_charged "amount_charged" required;
    2 => amount_received "amount_received" required;
    3 => amount_returned "amount_returned" required;
    4 => refund_attributes_method "refund_attributes_method" required;
    5 => refund_attributes_status "refund_attributes_status" required;
}

rt::record! {
    SourceRedirectFlow;
    0 => failure_reason "failure_reason";
    1 => return_url "return_url" required;
    2 => status "status" required;
    3 => url "url" required;
}

#[cfg(feature = "sources")]
rt::union! {
    SourceResponse by "object";
    0 => Account(tag "account");
    1 => BankAccount(tag "bank_account");
    2 => Card(tag "card");
    3 => Source(tag "source");
    4 => DeletedBankAccount(deleted "bank_account");
    5 => DeletedCard(deleted "card");
}

#[cfg(feature = "sources")]
rt::expandable! {
    crate::ExpandPath;
    SourceResponse;
    account "account" => crate::accounts::Account;
    business_profile "business_profile" => crate::accounts::AccountBusinessProfile;
    capabilities "capabilities" => crate::accounts::AccountCapabilities;
    code_verification "code_verification" => SourceCodeVerificationFlow;
    company "company" => crate::accounts::Company;
    controller "controller" => crate::accounts::AccountController;
    customer "customer" => crate::customers::Customer;
    external_accounts "external_accounts" => rt::List<crate::types::ExternalAccount>;
    groups "groups" => crate::accounts::AccountGroupMembership;
    individual "individual" => crate::accounts::Person;
    networks "networks" => crate::customers::TokenCardNetworks;
    owner "owner" => SourceOwner;
    receiver "receiver" => SourceReceiverFlow;
    redirect "redirect" => SourceRedirectFlow;
    settings "settings" => crate::accounts::AccountSettings;
    source_order "source_order" => SourceOrder;
    tos_acceptance "tos_acceptance" => crate::accounts::AccountTosAcceptance;
}

rt::open_enum! {
    SourceType;
    0 => AchCreditTransfer "ach_credit_transfer";
    1 => AchDebit "ach_debit";
    2 => AcssDebit "acss_debit";
    3 => Alipay "alipay";
    4 => AuBecsDebit "au_becs_debit";
    5 => Bancontact "bancontact";
    6 => Card "card";
    7 => CardPresent "card_present";
    8 => Eps "eps";
    9 => Giropay "giropay";
    10 => Ideal "ideal";
    11 => Klarna "klarna";
    12 => Multibanco "multibanco";
    13 => P24 "p24";
    14 => SepaDebit "sepa_debit";
    15 => Sofort "sofort";
    16 => ThreeDSecure "three_d_secure";
    17 => Wechat "wechat";
}

rt::record! {
    SourceTypeAchCreditTransfer;
    0 => account_number "account_number" sensitive;
    1 => bank_name "bank_name";
    2 => fingerprint "fingerprint" sensitive;
    3 => refund_account_holder_name "refund_account_holder_name" sensitive;
    4 => refund_account_holder_type "refund_account_holder_type";
    5 => refund_routing_number "refund_routing_number" sensitive;
    6 => routing_number "routing_number" sensitive;
    7 => swift_code "swift_code";
}

rt::record! {
    SourceTypeAchDebit;
    0 => bank_name "bank_name";
    1 => country "country";
    2 => fingerprint "fingerprint" sensitive;
    3 => last4 "last4";
    4 => routing_number "routing_number" sensitive;
    5 => r#type "type";
}

rt::record! {
    SourceTypeAcssDebit;
    0 => bank_address_city "bank_address_city";
    1 => bank_address_line_1 "bank_address_line_1" sensitive;
    2 => bank_address_line_2 "bank_address_line_2" sensitive;
    3 => bank_address_postal_code "bank_address_postal_code" sensitive;
    4 => bank_name "bank_name";
    5 => category "category";
    6 => country "country";
    7 => fingerprint "fingerprint" sensitive;
    8 => last4 "last4";
    9 => routing_number "routing_number" sensitive;
}

rt::record! {
    SourceTypeAlipay;
    0 => data_string "data_string";
    1 => native_url "native_url";
    2 => statement_descriptor "statement_descriptor";
}

rt::record! {
    SourceTypeAuBecsDebit;
    0 => bsb_number "bsb_number" sensitive;
    1 => fingerprint "fingerprint" sensitive;
    2 => last4 "last4";
}

rt::record! {
    SourceTypeBancontact;
    0 => bank_code "bank_code";
    1 => bank_name "bank_name";
    2 => bic "bic";
    3 => iban_last4 "iban_last4";
    4 => preferred_language "preferred_language";
    5 => statement_descriptor "statement_descriptor";
}

rt::record! {
    SourceTypeCard;
    0 => address_line1_check "address_line1_check";
    1 => address_zip_check "address_zip_check";
    2 => brand "brand";
    3 => country "country";
    4 => cvc_check "cvc_check";
    5 => dynamic_last4 "dynamic_last4";
    6 => exp_month "exp_month";
    7 => exp_year "exp_year";
    8 => fingerprint "fingerprint" sensitive;
    9 => funding "funding";
    10 => last4 "last4";
    11 => name "name" sensitive;
    12 => three_d_secure "three_d_secure";
    13 => tokenization_method "tokenization_method";
}

rt::record! {
    SourceTypeCardPresent;
    0 => application_cryptogram "application_cryptogram" sensitive;
    1 => application_preferred_name "application_preferred_name";
    2 => authorization_code "authorization_code";
    3 => authorization_response_code "authorization_response_code";
    4 => brand "brand";
    5 => country "country";
    6 => cvm_type "cvm_type";
    7 => data_type "data_type";
    8 => dedicated_file_name "dedicated_file_name";
    9 => emv_auth_data "emv_auth_data" sensitive;
    10 => evidence_customer_signature "evidence_customer_signature";
    11 => evidence_transaction_certificate "evidence_transaction_certificate";
    12 => exp_month "exp_month";
    13 => exp_year "exp_year";
    14 => fingerprint "fingerprint" sensitive;
    15 => funding "funding";
    16 => last4 "last4";
    17 => pos_device_id "pos_device_id";
    18 => pos_entry_mode "pos_entry_mode";
    19 => read_method "read_method";
    20 => reader "reader";
    21 => terminal_verification_results "terminal_verification_results";
    22 => transaction_status_information "transaction_status_information";
}

rt::record! {
    SourceTypeEps;
    0 => reference "reference";
    1 => statement_descriptor "statement_descriptor";
}

rt::record! {
    SourceTypeGiropay;
    0 => bank_code "bank_code";
    1 => bank_name "bank_name";
    2 => bic "bic";
    3 => statement_descriptor "statement_descriptor";
}

rt::record! {
    SourceTypeIdeal;
    0 => bank "bank";
    1 => bic "bic";
    2 => iban_last4 "iban_last4";
    3 => statement_descriptor "statement_descriptor";
}

rt::record! {
    SourceTypeKlarna;
    0 => background_image_url "background_image_url";
    1 => client_token "client_token" sensitive;
    2 => first_name "first_name" sensitive;
    3 => last_name "last_name" sensitive;
    4 => locale "locale";
    5 => logo_url "logo_url";
    6 => page_title "page_title";
    7 => pay_later_asset_urls_descriptive "pay_later_asset_urls_descriptive";
    8 => pay_later_asset_urls_standard "pay_later_asset_urls_standard";
    9 => pay_later_name "pay_later_name";
    10 => pay_later_redirect_url "pay_later_redirect_url";
    11 => pay_now_asset_urls_descriptive "pay_now_asset_urls_descriptive";
    12 => pay_now_asset_urls_standard "pay_now_asset_urls_standard";
    13 => pay_now_name "pay_now_name";
    14 => pay_now_redirect_url "pay_now_redirect_url";
    15 => pay_over_time_asset_urls_descriptive "pay_over_time_asset_urls_descriptive";
    16 => pay_over_time_asset_urls_standard "pay_over_time_asset_urls_standard";
    17 => pay_over_time_name "pay_over_time_name";
    18 => pay_over_time_redirect_url "pay_over_time_redirect_url";
    19 => payment_method_categories "payment_method_categories";
    20 => purchase_country "purchase_country";
    21 => purchase_type "purchase_type";
    22 => redirect_url "redirect_url";
    23 => shipping_delay "shipping_delay";
    24 => shipping_first_name "shipping_first_name" sensitive;
    25 => shipping_last_name "shipping_last_name" sensitive;
}

rt::record! {
    SourceTypeMultibanco;
    0 => entity "entity";
    1 => reference "reference";
    2 => refund_account_holder_address_city "refund_account_holder_address_city";
    3 => refund_account_holder_address_country "refund_account_holder_address_country";
    4 => refund_account_holder_address_line1 "refund_account_holder_address_line1" sensitive;
    5 => refund_account_holder_address_line2 "refund_account_holder_address_line2" sensitive;
    6 => refund_account_holder_address_postal_code "refund_account_holder_address_postal_code" sensitive;
    7 => refund_account_holder_address_state "refund_account_holder_address_state";
    8 => refund_account_holder_name "refund_account_holder_name" sensitive;
    9 => refund_iban "refund_iban" sensitive;
}

rt::record! {
    SourceTypeP24;
    0 => reference "reference";
}

rt::record! {
    SourceTypeSepaDebit;
    0 => bank_code "bank_code";
    1 => branch_code "branch_code";
    2 => country "country";
    3 => fingerprint "fingerprint" sensitive;
    4 => last4 "last4";
    5 => mandate_reference "mandate_reference";
    6 => mandate_url "mandate_url";
}

rt::record! {
    SourceTypeSofort;
    0 => bank_code "bank_code";
    1 => bank_name "bank_name";
    2 => bic "bic";
    3 => country "country";
    4 => iban_last4 "iban_last4";
    5 => preferred_language "preferred_language";
    6 => statement_descriptor "statement_descriptor";
}

rt::record! {
    SourceTypeThreeDSecure;
    0 => address_line1_check "address_line1_check";
    1 => address_zip_check "address_zip_check";
    2 => authenticated "authenticated";
    3 => brand "brand";
    4 => card "card";
    5 => country "country";
    6 => customer "customer";
    7 => cvc_check "cvc_check";
    8 => dynamic_last4 "dynamic_last4";
    9 => exp_month "exp_month";
    10 => exp_year "exp_year";
    11 => fingerprint "fingerprint" sensitive;
    12 => funding "funding";
    13 => last4 "last4";
    14 => name "name" sensitive;
    15 => three_d_secure "three_d_secure";
    16 => tokenization_method "tokenization_method";
}

rt::record! {
    SourceTypeWechat;
    0 => prepay_id "prepay_id";
    1 => qr_code_url "qr_code_url";
    2 => statement_descriptor "statement_descriptor";
}
