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

/// The language of the page where the customer approves the payment.
///
/// The values of `preferred_language`.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_bancontact/properties/preferred_language`.
///
/// Feature: `setup_attempts`.
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

/// One try to set up a payment method with a [setup intent](crate::setup_intents::SetupIntent), successful or not, with why it failed.
///
/// The `setup_attempt` object.
///
/// Contract: `#/components/schemas/setup_attempt`.
///
/// Feature: `setup_attempts`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct SetupAttempt {
    /// The Connect application that the setup intent had when it was confirmed. An id; the object itself when `application` is expanded. May be null.
    pub application: Option<rt::Expandable<Application>>,
    /// Whether the payment method is for your own account's money, as inbound and outbound transfers need it. Not together with a customer.
    pub attach_to_self: Option<bool>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The customer of the setup intent when it was confirmed. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// The account that the setup intent had in place of a customer when it was confirmed. May be null.
    pub customer_account: Option<String>,
    /// Whether the payment method is set up to take money (`inbound`), to send money (`outbound`), or both. May be null.
    pub flow_directions: Option<Vec<SetupAttemptFlowDirection>>,
    /// Names this object in other calls.
    pub id: rt::Id<SetupAttempt>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What `on_behalf_of` of the setup intent was at this attempt. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// The payment method that the attempt tried to set up. An id; the object itself when `payment_method` is expanded.
    pub payment_method: rt::Expandable<PaymentMethod>,
    /// What the payment method was, with what came of the attempt, such as a saved card.
    pub payment_method_details: SetupAttemptPaymentMethodDetails,
    /// Why the attempt failed. Null if it didn't.
    pub setup_error: Option<Box<ApiErrors>>,
    /// The setup intent that was tried. An id; the object itself when `setup_intent` is expanded.
    pub setup_intent: rt::Expandable<SetupIntent>,
    /// How far the attempt came, and `abandoned` if a new one took its place.
    pub status: String,
    /// What the payment method was being set up for, as the setup intent said then.
    pub usage: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the payment method is set up to take money (`inbound`), to send money (`outbound`), or both.
///
/// The values of `flow_directions[]`.
///
/// Contract: `#/components/schemas/setup_attempt/properties/flow_directions/items`.
///
/// Feature: `setup_attempts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupAttemptFlowDirection {
    /// `inbound`: To take money from.
    Inbound,
    /// `outbound`: To send money to.
    Outbound,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the payment method was, with what came of the attempt, such as a saved card.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetails {
    /// Pre-authorized debit from a Canadian bank account (ACSS).
    pub acss_debit: Option<Box<SetupAttemptPaymentMethodDetailsAcssDebit>>,
    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub amazon_pay: Option<Box<SetupAttemptPaymentMethodDetailsAmazonPay>>,
    /// Direct debit from an Australian bank account (BECS).
    pub au_becs_debit: Option<Box<SetupAttemptPaymentMethodDetailsAuBecsDebit>>,
    /// Direct debit from a bank account in the United Kingdom (Bacs).
    pub bacs_debit: Option<Box<SetupAttemptPaymentMethodDetailsBacsDebit>>,
    /// Bancontact, the bank payment of Belgium.
    pub bancontact: Option<Box<SetupAttemptPaymentMethodDetailsBancontact>>,
    /// Boleto: a voucher that is paid in Brazil at banks and shops.
    pub boleto: Option<Box<SetupAttemptPaymentMethodDetailsBoleto>>,
    /// A credit or debit card.
    pub card: Option<Box<SetupAttemptPaymentMethodDetailsCard>>,
    /// A card at a reader.
    pub card_present: Option<Box<SetupAttemptPaymentMethodDetailsCardPresent>>,
    /// Cash App Pay, the wallet of Cash App in the United States.
    pub cashapp: Option<Box<SetupAttemptPaymentMethodDetailsCashapp>>,
    /// iDEAL, the bank payment of the Netherlands.
    pub ideal: Option<Box<SetupAttemptPaymentMethodDetailsIdeal>>,
    /// Kakao Pay, a wallet in South Korea.
    pub kakao_pay: Option<Box<SetupAttemptPaymentMethodDetailsKakaoPay>>,
    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub klarna: Option<Box<SetupAttemptPaymentMethodDetailsKlarna>>,
    /// Cards of South Korea.
    pub kr_card: Option<Box<SetupAttemptPaymentMethodDetailsKrCard>>,
    /// Link, Stripe's wallet of saved payment details.
    pub link: Option<Box<SetupAttemptPaymentMethodDetailsLink>>,
    /// Naver Pay, a wallet in South Korea.
    pub naver_pay: Option<Box<SetupAttemptPaymentMethodDetailsNaverPay>>,
    /// Direct debit from a bank account in New Zealand (BECS).
    pub nz_bank_account: Option<Box<SetupAttemptPaymentMethodDetailsNzBankAccount>>,
    /// PayPal, the wallet.
    pub paypal: Option<Box<SetupAttemptPaymentMethodDetailsPaypal>>,
    /// PayTo: payments that an Australian customer agrees to in the app of their bank.
    pub payto: Option<Box<SetupAttemptPaymentMethodDetailsPayto>>,
    /// Pix: instant payment from a Brazilian bank app.
    pub pix: Option<Box<SetupAttemptPaymentMethodDetailsPix>>,
    /// Revolut Pay: the customer pays from a Revolut account or a card saved there.
    pub revolut_pay: Option<Box<SetupAttemptPaymentMethodDetailsRevolutPay>>,
    /// Direct debit from a bank account in the euro area (SEPA).
    pub sepa_debit: Option<Box<SetupAttemptPaymentMethodDetailsSepaDebit>>,
    /// Sofort, a bank payment in Europe. It has been shut down.
    pub sofort: Option<Box<SetupAttemptPaymentMethodDetailsSofort>>,
    /// TWINT, payments by phone in Switzerland.
    pub twint: Option<Box<SetupAttemptPaymentMethodDetailsTwint>>,
    /// What was set up. The field of the same name has the details.
    pub r#type: String,
    /// UPI, instant bank payments in India.
    pub upi: Option<Box<SetupAttemptPaymentMethodDetailsUpi>>,
    /// Debit from a US bank account (ACH).
    pub us_bank_account: Option<Box<SetupAttemptPaymentMethodDetailsUsBankAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_acss_debit`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsAcssDebit {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Amazon Pay: the customer pays with what their Amazon account holds.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_amazon_pay`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsAmazonPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from an Australian bank account (BECS).
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_au_becs_debit`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsAuBecsDebit {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the United Kingdom (Bacs).
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_bacs_debit`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsBacsDebit {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bancontact, the bank payment of Belgium.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_bancontact`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsBancontact {
    /// The number of the bank in its country. May be null.
    pub bank_code: Option<String>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// The code of the bank (BIC, or SWIFT code). May be null.
    pub bic: Option<String>,
    /// Id of the SEPA debit payment method that came out of this, for later payments. The object itself when `generated_sepa_debit` is expanded. May be null.
    pub generated_sepa_debit: Option<rt::Expandable<PaymentMethod>>,
    /// The mandate of the SEPA debit payment method that came out of this. An id; the object itself when `generated_sepa_debit_mandate` is expanded. May be null.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<Mandate>>,
    /// The last four characters of the IBAN. May be null.
    pub iban_last4: Option<String>,
    /// The language of the page where the customer approves the payment. `de`, `en`, `fr` or `nl`. May be null.
    pub preferred_language: Option<PreferredLanguage>,
    /// Whose account it is, as the bank told when it was used. Null if it didn't.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Boleto: a voucher that is paid in Brazil at banks and shops.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_boleto`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsBoleto {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A credit or debit card.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_card`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCard {
    /// The network of the card: `visa`, `mastercard`, `amex`, or `unknown`. May be null.
    pub brand: Option<String>,
    /// What the issuer said of address and security code when the card was used. May be null.
    pub checks: Option<Box<SetupAttemptPaymentMethodDetailsCardChecks>>,
    /// Where the card was issued, as a two-letter code. It shows how international your customers' cards are. May be null.
    pub country: Option<String>,
    /// Month in which the card runs out, from 1 to 12. May be null.
    pub exp_month: Option<i64>,
    /// Year in which the card runs out, in four digits. May be null.
    pub exp_year: Option<i64>,
    /// Equal for equal card numbers, across customers. With Apple Pay or Google Pay it may be that of the device's number. In India, a card has another one than elsewhere. May be null.
    pub fingerprint: Option<String>,
    /// Whether the card is a `credit`, `debit` or `prepaid` one, or it is `unknown`. May be null.
    pub funding: Option<String>,
    /// The card's last four digits, for showing which one it is. May be null.
    pub last4: Option<String>,
    /// The card network that the payment ran on. May be null.
    pub network: Option<String>,
    /// What came of 3D Secure in this attempt. Null if it wasn't asked for.
    pub three_d_secure: Option<Box<ThreeDSecureDetails>>,
    /// Which wallet the card was in. Null if it was in none.
    pub wallet: Option<Box<SetupAttemptPaymentMethodDetailsCardWallet>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the issuer said of address and security code when the card was used.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_card_checks`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCardChecks {
    /// What the issuer said of the first address line: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_line1_check: Option<String>,
    /// What the issuer said of the postal code: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_postal_code_check: Option<String>,
    /// Whether the security code fits the card, as the bank says: `pass`, `fail`, `unavailable`, or `unchecked` if nobody has asked yet. Null if no code was given.
    pub cvc_check: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A card at a reader.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_card_present`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCardPresent {
    /// Id of a `card` payment method made from the card at the reader, for later payments. Null if none could be made. The object itself when `generated_card` is expanded.
    pub generated_card: Option<rt::Expandable<PaymentMethod>>,
    /// What is known of a payment that was taken while the reader had no connection. May be null.
    pub offline: Option<Box<PaymentMethodDetailsCardPresentOffline>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which wallet the card was in.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_card_wallet`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCardWallet {
    /// Apple Pay, the wallet on Apple's devices.
    pub apple_pay: Option<Box<PaymentMethodDetailsCardWalletApplePay>>,
    /// Google Pay, the wallet of Google.
    pub google_pay: Option<Box<PaymentMethodDetailsCardWalletGooglePay>>,
    /// Which wallet the card was in. The field of the same name has its details. `apple_pay`, `google_pay` or `link`.
    pub r#type: SetupAttemptPaymentMethodDetailsCardWalletType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which wallet the card was in.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_card_wallet/properties/type`.
///
/// Feature: `setup_attempts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupAttemptPaymentMethodDetailsCardWalletType {
    /// `apple_pay`: Apple Pay, the wallet on Apple's devices.
    ApplePay,
    /// `google_pay`: Google Pay, the wallet of Google.
    GooglePay,
    /// `link`: Link, Stripe's wallet of saved payment details.
    Link,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Cash App Pay, the wallet of Cash App in the United States.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_cashapp`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCashapp {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// iDEAL, the bank payment of the Netherlands.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_ideal`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsIdeal {
    /// The customer's bank. May be null.
    pub bank: Option<SetupAttemptPaymentMethodDetailsIdealBank>,
    /// The code of the bank (BIC, or SWIFT code). May be null.
    pub bic: Option<SetupAttemptPaymentMethodDetailsIdealBic>,
    /// Id of the SEPA debit payment method that came out of this, for later payments. The object itself when `generated_sepa_debit` is expanded. May be null.
    pub generated_sepa_debit: Option<rt::Expandable<PaymentMethod>>,
    /// The mandate of the SEPA debit payment method that came out of this. An id; the object itself when `generated_sepa_debit_mandate` is expanded. May be null.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<Mandate>>,
    /// The last four characters of the IBAN. May be null.
    pub iban_last4: Option<String>,
    /// Whose account it is, as the bank told when it was used. Null if it didn't.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The customer's bank.
///
/// The values of `bank`.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_ideal/properties/bank`.
///
/// Feature: `setup_attempts`.
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

/// The code of the bank (BIC, or SWIFT code).
///
/// The values of `bic`.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_ideal/properties/bic`.
///
/// Feature: `setup_attempts`.
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

/// Kakao Pay, a wallet in South Korea.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_kakao_pay`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsKakaoPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_klarna`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsKlarna {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Cards of South Korea.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_kr_card`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsKrCard {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Link, Stripe's wallet of saved payment details.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_link`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsLink {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Naver Pay, a wallet in South Korea.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_naver_pay`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsNaverPay {
    /// The buyer's account at Naver Pay. Two payment methods with the same value are the same account.
    pub buyer_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in New Zealand (BECS).
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_nz_bank_account`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsNzBankAccount {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayPal, the wallet.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_paypal`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsPaypal {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayTo: payments that an Australian customer agrees to in the app of their bank.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_payto`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsPayto {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pix: instant payment from a Brazilian bank app.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_pix`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsPix {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Revolut Pay: the customer pays from a Revolut account or a card saved there.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_revolut_pay`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsRevolutPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the euro area (SEPA).
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_sepa_debit`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsSepaDebit {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Sofort, a bank payment in Europe.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_sofort`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsSofort {
    /// The number of the bank in its country. May be null.
    pub bank_code: Option<String>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// The code of the bank (BIC, or SWIFT code). May be null.
    pub bic: Option<String>,
    /// Id of the SEPA debit payment method that came out of this, for later payments. The object itself when `generated_sepa_debit` is expanded. May be null.
    pub generated_sepa_debit: Option<rt::Expandable<PaymentMethod>>,
    /// The mandate of the SEPA debit payment method that came out of this. An id; the object itself when `generated_sepa_debit_mandate` is expanded. May be null.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<Mandate>>,
    /// The last four characters of the IBAN. May be null.
    pub iban_last4: Option<String>,
    /// The language of the page where the customer approves the payment. `de`, `en`, `fr` or `nl`. May be null.
    pub preferred_language: Option<PreferredLanguage>,
    /// Whose account it is, as the bank told when it was used. Null if it didn't.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// TWINT, payments by phone in Switzerland.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_twint`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsTwint {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// UPI, instant bank payments in India.
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_upi`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsUpi {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Debit from a US bank account (ACH).
///
/// Contract: `#/components/schemas/setup_attempt_payment_method_details_us_bank_account`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsUsBankAccount {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What came of 3D Secure in this attempt.
///
/// Contract: `#/components/schemas/three_d_secure_details`.
///
/// Feature: `setup_attempts`.
#[non_exhaustive]
pub struct ThreeDSecureDetails {
    /// Whether the issuer asked the customer for something (`challenge`) or not (`frictionless`). Null unless it was authenticated.
    pub authentication_flow: Option<ThreeDSecureDetailsAuthenticationFlow>,
    /// How far the customer was authenticated, as a code of the card network (ECI). `01`, `02`, `05`, `06` or `07`. May be null.
    pub electronic_commerce_indicator: Option<
        ThreeDSecureDetailsElectronicCommerceIndicator,
    >,
    /// How 3D Secure ended. `attempt_acknowledged`, `authenticated`, `exempted`, `failed`, `not_supported` or `processing_error`. May be null.
    pub result: Option<ThreeDSecureDetailsResult>,
    /// Why [`result`](Self::result) is what it is. Null if there is nothing to say. `abandoned`, `bypassed`, `canceled`, `card_not_enrolled`, `network_not_supported`, `protocol_error` or `rejected`.
    pub result_reason: Option<ThreeDSecureDetailsResultReason>,
    /// The id of the authentication: the directory server's in 3D Secure 2, the XID in 3D Secure 1. May be null.
    pub transaction_id: Option<String>,
    /// Which version of 3D Secure was used. `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0` or `2.3.1`. May be null.
    pub version: Option<ThreeDSecureDetailsVersion>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the issuer asked the customer for something (`challenge`) or not (`frictionless`).
///
/// The values of `authentication_flow`.
///
/// Contract: `#/components/schemas/three_d_secure_details/properties/authentication_flow`.
///
/// Feature: `setup_attempts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsAuthenticationFlow {
    /// `challenge`: The customer had to prove who they are, as by a code or in the app of their bank.
    Challenge,
    /// `frictionless`: The issuer was content with the data sent: the customer had to do nothing.
    Frictionless,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How far the customer was authenticated, as a code of the card network (ECI).
///
/// The values of `electronic_commerce_indicator`.
///
/// Contract: `#/components/schemas/three_d_secure_details/properties/electronic_commerce_indicator`.
///
/// Feature: `setup_attempts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsElectronicCommerceIndicator {
    /// `01`: Mastercard: authentication was attempted.
    Code01,
    /// `02`: Mastercard: fully authenticated. The issuer bears the loss from fraud.
    Code02,
    /// `05`: Fully authenticated, for Visa, American Express, Discover and JCB. The issuer bears the loss from fraud.
    Code05,
    /// `06`: Authentication was attempted, for Visa, American Express, Discover and JCB.
    Code06,
    /// `07`: Not authenticated, for Visa, American Express, Discover and JCB. The loss from fraud is yours.
    Code07,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How 3D Secure ended.
///
/// The values of `result`.
///
/// Contract: `#/components/schemas/three_d_secure_details/properties/result`.
///
/// Feature: `setup_attempts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsResult {
    /// `attempt_acknowledged`: The issuer doesn't take part or couldn't authenticate, but confirms the attempt. Liability shifts as a rule.
    AttemptAcknowledged,
    /// `authenticated`: The customer proved who they are, or the issuer had no doubt. Liability for fraud shifts to the issuer as a rule.
    Authenticated,
    /// `exempted`: The issuer accepted an exemption from authentication. Liability stays with you.
    Exempted,
    /// `failed`: The customer didn't prove who they are: the payment can't go on this way.
    Failed,
    /// `not_supported`: The card or issuer doesn't support 3D Secure.
    NotSupported,
    /// `processing_error`: A technical failure. The payment may be tried again.
    ProcessingError,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why `result` is what it is.
///
/// The values of `result_reason`.
///
/// Contract: `#/components/schemas/three_d_secure_details/properties/result_reason`.
///
/// Feature: `setup_attempts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsResultReason {
    /// `abandoned`: The customer left during authentication.
    Abandoned,
    /// `bypassed`: 3D Secure was skipped, for an exemption or by a setting.
    Bypassed,
    /// `canceled`: The customer or you canceled it.
    Canceled,
    /// `card_not_enrolled`: The card isn't enrolled for 3D Secure.
    CardNotEnrolled,
    /// `network_not_supported`: The card network doesn't support 3D Secure.
    NetworkNotSupported,
    /// `protocol_error`: A technical failure at the issuer or network.
    ProtocolError,
    /// `rejected`: The issuer refused authentication.
    Rejected,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which version of 3D Secure was used.
///
/// The values of `version`.
///
/// Contract: `#/components/schemas/three_d_secure_details/properties/version`.
///
/// Feature: `setup_attempts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsVersion {
    /// `1.0.2`: 3D Secure 1, which has been shut down.
    V1_0_2,
    /// `2.1.0`: 3D Secure 2.1, the first of the new kind in wide use.
    V2_1_0,
    /// `2.2.0`: 3D Secure 2.2, with exemptions and authentication on another device.
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
    0 => application = None "application";
    1 => attach_to_self = None "attach_to_self";
    2 => created "created" required;
    3 => customer = None "customer";
    4 => customer_account = None "customer_account";
    5 => flow_directions = None "flow_directions";
    6 => id "id" required;
    7 => livemode = false "livemode" required;
    8 => on_behalf_of = None "on_behalf_of";
    9 => payment_method "payment_method" required;
    10 => payment_method_details "payment_method_details" required;
    11 => setup_error = None "setup_error";
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
    0 => acss_debit = None "acss_debit";
    1 => amazon_pay = None "amazon_pay";
    2 => au_becs_debit = None "au_becs_debit";
    3 => bacs_debit = None "bacs_debit";
    4 => bancontact = None "bancontact";
    5 => boleto = None "boleto";
    6 => card = None "card";
    7 => card_present = None "card_present";
    8 => cashapp = None "cashapp";
    9 => ideal = None "ideal";
    10 => kakao_pay = None "kakao_pay";
    11 => klarna = None "klarna";
    12 => kr_card = None "kr_card";
    13 => link = None "link";
    14 => naver_pay = None "naver_pay";
    15 => nz_bank_account = None "nz_bank_account";
    16 => paypal = None "paypal";
    17 => payto = None "payto";
    18 => pix = None "pix";
    19 => revolut_pay = None "revolut_pay";
    20 => sepa_debit = None "sepa_debit";
    21 => sofort = None "sofort";
    22 => twint = None "twint";
    23 => r#type "type" required;
    24 => upi = None "upi";
    25 => us_bank_account = None "us_bank_account";
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
    0 => bank_code = None "bank_code";
    1 => bank_name = None "bank_name";
    2 => bic = None "bic";
    3 => generated_sepa_debit = None "generated_sepa_debit";
    4 => generated_sepa_debit_mandate = None "generated_sepa_debit_mandate";
    5 => iban_last4 = None "iban_last4";
    6 => preferred_language = None "preferred_language";
    7 => verified_name = None "verified_name" sensitive;
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
    0 => brand = None "brand";
    1 => checks = None "checks";
    2 => country = None "country";
    3 => exp_month = None "exp_month";
    4 => exp_year = None "exp_year";
    5 => fingerprint = None "fingerprint" sensitive;
    6 => funding = None "funding";
    7 => last4 = None "last4";
    8 => network = None "network";
    9 => three_d_secure = None "three_d_secure";
    10 => wallet = None "wallet";
}

rt::record! {
    SetupAttemptPaymentMethodDetailsCardChecks;
    0 => address_line1_check = None "address_line1_check";
    1 => address_postal_code_check = None "address_postal_code_check";
    2 => cvc_check = None "cvc_check";
}

rt::record! {
    SetupAttemptPaymentMethodDetailsCardPresent;
    0 => generated_card = None "generated_card";
    1 => offline = None "offline";
}

rt::expandable! {
    crate::ExpandPath;
    SetupAttemptPaymentMethodDetailsCardPresent;
    generated_card "generated_card" => PaymentMethod;
}

rt::record! {
    SetupAttemptPaymentMethodDetailsCardWallet;
    0 => apple_pay = None "apple_pay";
    1 => google_pay = None "google_pay";
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
    0 => bank = None "bank";
    1 => bic = None "bic";
    2 => generated_sepa_debit = None "generated_sepa_debit";
    3 => generated_sepa_debit_mandate = None "generated_sepa_debit_mandate";
    4 => iban_last4 = None "iban_last4";
    5 => verified_name = None "verified_name" sensitive;
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
    0 => buyer_id = None "buyer_id";
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
    0 => bank_code = None "bank_code";
    1 => bank_name = None "bank_name";
    2 => bic = None "bic";
    3 => generated_sepa_debit = None "generated_sepa_debit";
    4 => generated_sepa_debit_mandate = None "generated_sepa_debit_mandate";
    5 => iban_last4 = None "iban_last4";
    6 => preferred_language = None "preferred_language";
    7 => verified_name = None "verified_name" sensitive;
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
    0 => authentication_flow = None "authentication_flow";
    1 => electronic_commerce_indicator = None "electronic_commerce_indicator";
    2 => result = None "result";
    3 => result_reason = None "result_reason";
    4 => transaction_id = None "transaction_id";
    5 => version = None "version";
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
