// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The customer has about a minute to approve the payment in the app of their bank. There's nothing to show.
///
/// Contract: `#/components/schemas/payment_intent_next_action_blik_authorize`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[non_exhaustive]
pub struct PaymentIntentNextActionBlikAuthorize {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The customer opens Cash App on the phone, or scans a code with it. Do one or the other.
///
/// Contract: `#/components/schemas/payment_intent_next_action_cashapp_handle_redirect_or_display_qr_code`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[non_exhaustive]
pub struct PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode {
    /// A page of Stripe that shows the customer the code to pay with, and a new one when it has expired.
    pub hosted_instructions_url: String,
    /// Where the app sends the customer to approve the payment.
    pub mobile_auth_url: String,
    /// The QR code to show the customer, as an image.
    pub qr_code: PaymentIntentNextActionCashappQrCode,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The QR code to show the customer, as an image.
///
/// Contract: `#/components/schemas/payment_intent_next_action_cashapp_qr_code`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[non_exhaustive]
pub struct PaymentIntentNextActionCashappQrCode {
    /// When the code can no longer be paid. In seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// The QR code as a PNG picture, for an `img` element.
    pub image_url_png: String,
    /// The QR code as an SVG picture, for an `img` element.
    pub image_url_svg: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The customer scans a code with a UPI app, or opens a page that shows it.
///
/// Contract: `#/components/schemas/payment_intent_next_action_upi_handle_redirect_or_display_qr_code`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[non_exhaustive]
pub struct PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode {
    /// A page of Stripe that shows the customer the code to pay with.
    pub hosted_instructions_url: String,
    /// The QR code to show the customer, as an image.
    pub qr_code: PaymentIntentNextActionUpiQrCode,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The QR code to show the customer, as an image.
///
/// Contract: `#/components/schemas/payment_intent_next_action_upiqr_code`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[non_exhaustive]
pub struct PaymentIntentNextActionUpiQrCode {
    /// When the code can no longer be paid. In seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// The QR code as a PNG picture, for an `img` element.
    pub image_url_png: String,
    /// The QR code as an SVG picture, for an `img` element.
    pub image_url_svg: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer saw and paid, if it was shown in their currency instead of yours.
///
/// Contract: `#/components/schemas/payment_flows_payment_intent_presentment_details`.
#[cfg(
    any(
        feature = "charges",
        feature = "checkout",
        feature = "payment_intents",
        feature = "refunds",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentIntentPresentmentDetails {
    /// What the customer was asked to pay, in the smallest unit of [`presentment_currency`](Self::presentment_currency).
    pub presentment_amount: i64,
    /// The currency that the customer sees and pays in.
    pub presentment_currency: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// Contract: `#/components/schemas/payment_method_acss_debit`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodAcssDebit {
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// The three digits of the bank in Canada. May be null.
    pub institution_number: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// The five digits of the bank's branch in Canada. May be null.
    pub transit_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/payment_method_affirm`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodAffirm {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/payment_method_afterpay_clearpay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodAfterpayClearpay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Alipay, the wallet of Chinese customers.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_alipay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodAlipay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Alipay, the wallet of Chinese customers.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_alipay_details`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodAlipayDetails {
    /// The buyer's account at Alipay. Two payments with the same value are from the same account.
    pub buyer_id: Option<String>,
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Alma: the customer pays in installments, in France and its neighbors.
///
/// Contract: `#/components/schemas/payment_method_alma`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodAlma {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Amazon Pay: the customer pays with what their Amazon account holds.
///
/// Contract: `#/components/schemas/payment_method_amazon_pay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodAmazonPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from an Australian bank account (BECS).
///
/// Contract: `#/components/schemas/payment_method_au_becs_debit`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodAuBecsDebit {
    /// The six digits of bank and branch in Australia (BSB). May be null.
    pub bsb_number: Option<String>,
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the United Kingdom (Bacs).
///
/// Contract: `#/components/schemas/payment_method_bacs_debit`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodBacsDebit {
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// The number of the bank's branch in the United Kingdom: `10-20-30`. May be null.
    pub sort_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bancontact, the bank payment of Belgium.
///
/// Contract: `#/components/schemas/payment_method_bancontact`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodBancontact {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billie: a business buys on account and pays later, in Europe.
///
/// Contract: `#/components/schemas/payment_method_billie`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodBillie {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bizum, payments by phone number between Spanish banks.
///
/// Contract: `#/components/schemas/payment_method_bizum`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodBizum {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// BLIK: a code from the app of a Polish bank.
///
/// Contract: `#/components/schemas/payment_method_blik`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodBlik {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Boleto: a voucher that is paid in Brazil at banks and shops.
///
/// Contract: `#/components/schemas/payment_method_boleto`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodBoleto {
    /// The customer's tax id in Brazil: CPF for a person, CNPJ for a business.
    pub tax_id: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A credit or debit card.
///
/// Contract: `#/components/schemas/payment_method_card`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCard {
    /// The network of the card: `visa`, `mastercard`, `amex`, or `unknown`.
    pub brand: String,
    /// What the issuer said of address and security code when the card was saved. May be null.
    pub checks: Option<Box<PaymentMethodCardChecks>>,
    /// Where the card was issued, as a two-letter code. It shows how international your customers' cards are. May be null.
    pub country: Option<String>,
    /// The brand to show for the card. If it has two, the one that the customer chose. May be null.
    pub display_brand: Option<String>,
    /// Month in which the card runs out, from 1 to 12.
    pub exp_month: i64,
    /// Year in which the card runs out, in four digits.
    pub exp_year: i64,
    /// Equal for equal card numbers, across customers. With Apple Pay or Google Pay it may be that of the device's number. In India, a card has another one than elsewhere. May be null.
    pub fingerprint: Option<String>,
    /// Whether the card is a `credit`, `debit` or `prepaid` one, or it is `unknown`.
    pub funding: String,
    /// The payment or setup at a reader that this card was made from. Null if it wasn't.
    pub generated_from: Option<Box<PaymentMethodCardGeneratedCard>>,
    /// The card's last four digits, for showing which one it is.
    pub last4: String,
    /// The card networks that the card can run on, and the preferred one. May be null.
    pub networks: Option<Box<crate::types::Networks>>,
    /// Whether the law caps the interchange fee of the card, as it does for debit cards of large banks in the United States. `regulated` or `unregulated`. May be null.
    pub regulated_status: Option<PaymentMethodCardRegulatedStatus>,
    /// Whether the card can do 3D Secure. May be null.
    pub three_d_secure_usage: Option<Box<crate::types::ThreeDSecureUsage>>,
    /// Which wallet the card was in. Null if it was in none.
    pub wallet: Option<Box<PaymentMethodCardWallet>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the issuer said of address and security code when the card was saved.
///
/// Contract: `#/components/schemas/payment_method_card_checks`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCardChecks {
    /// What the issuer said of the first address line: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_line1_check: Option<String>,
    /// What the issuer said of the postal code: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_postal_code_check: Option<String>,
    /// Whether the security code fits the card, as the bank says: `pass`, `fail`, `unavailable`, or `unchecked` if nobody has asked yet. Null if no code was given.
    pub cvc_check: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the issuer said of the postal code: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far.
///
/// The values of `address_postal_code_check`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_checks/properties/address_postal_code_check`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodCardDetailsChecksAddressPostalCodeCheck {
    /// `fail`: The bank says that it doesn't match.
    Fail,
    /// `pass`: The bank confirms that it matches.
    Pass,
    /// `unavailable`: The bank didn't check it.
    Unavailable,
    /// `unchecked`: Given, but no check has been made yet.
    Unchecked,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the issuer asked the customer for something (`challenge`) or not (`frictionless`).
///
/// The values of `authentication_flow`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure/properties/authentication_flow`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodCardDetailsThreeDSecureAuthenticationFlow {
    /// `challenge`: The customer had to prove who they are, as by a code or in the app of their bank.
    Challenge,
    /// `frictionless`: The issuer was content with the data sent: the customer had to do nothing.
    Frictionless,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The exemption from strong authentication that was asked for, and that the issuer accepted.
///
/// The values of `exemption_indicator`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure/properties/exemption_indicator`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodCardDetailsThreeDSecureExemptionIndicator {
    /// `low_risk`: Exempt from strong authentication, for the low risk of the transaction.
    LowRisk,
    /// `none`: No exemption was asked for.
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why `result` is what it is.
///
/// The values of `result_reason`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure/properties/result_reason`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodCardDetailsThreeDSecureResultReason {
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

/// The payment or setup at a reader that this card was made from.
///
/// Contract: `#/components/schemas/payment_method_card_generated_card`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCardGeneratedCard {
    /// Id of the charge at the reader that the saved card was made from. May be null.
    pub charge: Option<String>,
    /// What the reader read when the saved card was made from it. May be null.
    pub payment_method_details: Option<
        Box<crate::types::CardGeneratedFromPaymentMethodDetails>,
    >,
    /// The setup attempt that made this payment method. Null if none did. An id; the object itself when `setup_attempt` is expanded.
    pub setup_attempt: Option<rt::Expandable<crate::setup_attempts::SetupAttempt>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A card at a reader.
///
/// Contract: `#/components/schemas/payment_method_card_present`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCardPresent {
    /// The network of the card: `visa`, `mastercard`, `amex`, or `unknown`. May be null.
    pub brand: Option<String>,
    /// The network's code for the kind of card, which can decide the fees. May be null.
    pub brand_product: Option<String>,
    /// The name on the card as it was read, with `/` between last and first name. Often null for swiped and contactless cards and wallets.
    pub cardholder_name: Option<String>,
    /// Where the card was issued, as a two-letter code. It shows how international your customers' cards are. May be null.
    pub country: Option<String>,
    /// What kind of card this is, from the range that its number is in. May be null.
    pub description: Option<String>,
    /// Month in which the card runs out, from 1 to 12.
    pub exp_month: i64,
    /// Year in which the card runs out, in four digits.
    pub exp_year: i64,
    /// Equal for equal card numbers, across customers. With Apple Pay or Google Pay it may be that of the device's number. In India, a card has another one than elsewhere. May be null.
    pub fingerprint: Option<String>,
    /// Whether the card is a `credit`, `debit` or `prepaid` one, or it is `unknown`. May be null.
    pub funding: Option<String>,
    /// The bank that issued the card. May be null.
    pub issuer: Option<String>,
    /// The card's last four digits, for showing which one it is. May be null.
    pub last4: Option<String>,
    /// The card networks that the card can run on, and the preferred one. May be null.
    pub networks: Option<Box<PaymentMethodCardPresentNetworks>>,
    /// What is known of a card that was read while the reader had no connection. May be null.
    pub offline: Option<Box<PaymentMethodDetailsCardPresentOffline>>,
    /// The cardholder's languages, the best first, as the chip of the card tells. Made for texts on the reader's screen. May be null.
    pub preferred_locales: Option<Vec<String>>,
    /// How the reader read the card: chip, contactless, or magnetic stripe. `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`, `magnetic_stripe_fallback` or `magnetic_stripe_track2`. May be null.
    pub read_method: Option<crate::types::ReadMethod>,
    /// Which wallet the card was in. Null if it was in none.
    pub wallet: Option<Box<PaymentMethodCardPresentWallet>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The card networks that the card can run on, and the preferred one.
///
/// Contract: `#/components/schemas/payment_method_card_present_networks`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCardPresentNetworks {
    /// The networks that the card can be used on.
    pub available: Vec<String>,
    /// The network that the card prefers. May be null.
    pub preferred: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The wallet that held the card which was tapped.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_present_common_wallet`.
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCardPresentWallet {
    /// Which wallet on the phone or watch was held to the reader. `apple_pay`, `google_pay`, `samsung_pay` or `unknown`.
    pub r#type: PaymentMethodCardPresentWalletType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which wallet on the phone or watch was held to the reader.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_present_common_wallet/properties/type`.
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodCardPresentWalletType {
    /// `apple_pay`: Apple Pay, the wallet on Apple's devices.
    ApplePay,
    /// `google_pay`: Google Pay, the wallet of Google.
    GooglePay,
    /// `samsung_pay`: Samsung Pay, the wallet on Samsung's devices.
    SamsungPay,
    /// `unknown`: A wallet that couldn't be told.
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the law caps the interchange fee of the card, as it does for debit cards of large banks in the United States.
///
/// The values of `regulated_status`.
///
/// Contract: `#/components/schemas/payment_method_card/properties/regulated_status`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodCardRegulatedStatus {
    /// `regulated`: The issuer falls under the US cap on debit fees (Durbin).
    Regulated,
    /// `unregulated`: No US cap on debit fees applies to the issuer.
    Unregulated,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which wallet the card was in.
///
/// Contract: `#/components/schemas/payment_method_card_wallet`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCardWallet {
    /// Amex Express Checkout, the old wallet of American Express.
    pub amex_express_checkout: Option<Box<PaymentMethodCardWalletAmexExpressCheckout>>,
    /// Apple Pay, the wallet on Apple's devices.
    pub apple_pay: Option<Box<PaymentMethodCardWalletApplePay>>,
    /// The last four digits of the number that the wallet uses instead of the card's own. Null if the card isn't tokenized.
    pub dynamic_last4: Option<String>,
    /// Google Pay, the wallet of Google.
    pub google_pay: Option<Box<PaymentMethodCardWalletGooglePay>>,
    /// Link, Stripe's wallet of saved payment details.
    pub link: Option<Box<PaymentMethodCardWalletLink>>,
    /// Masterpass, an old wallet of Mastercard.
    pub masterpass: Option<Box<PaymentMethodCardWalletMasterpass>>,
    /// Set, and empty, if the card came from Samsung Pay.
    pub samsung_pay: Option<Box<PaymentMethodCardWalletSamsungPay>>,
    /// Which wallet the card was in. The field of the same name has its details. `amex_express_checkout`, `apple_pay`, `google_pay`, `link`, `masterpass`, `samsung_pay` or `visa_checkout`.
    pub r#type: PaymentMethodCardWalletType,
    /// Name and addresses from Visa Checkout, which has been shut down.
    pub visa_checkout: Option<Box<PaymentMethodCardWalletVisaCheckout>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Amex Express Checkout, the old wallet of American Express.
///
/// Contract: `#/components/schemas/payment_method_card_wallet_amex_express_checkout`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletAmexExpressCheckout {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Apple Pay, the wallet on Apple's devices.
///
/// Contract: `#/components/schemas/payment_method_card_wallet_apple_pay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletApplePay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Google Pay, the wallet of Google.
///
/// Contract: `#/components/schemas/payment_method_card_wallet_google_pay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletGooglePay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Link, Stripe's wallet of saved payment details.
///
/// Contract: `#/components/schemas/payment_method_card_wallet_link`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletLink {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Masterpass, an old wallet of Mastercard.
///
/// Contract: `#/components/schemas/payment_method_card_wallet_masterpass`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletMasterpass {
    /// The billing address, as the wallet gave it when the payment was authorized or settled. May be null.
    pub billing_address: Option<Box<crate::types::Address>>,
    /// The owner's email, as the wallet knows it. You can't set or change it. May be null.
    pub email: Option<String>,
    /// The owner's full name, as the wallet knows it. You can't set or change it. May be null.
    pub name: Option<String>,
    /// The shipping address, as the wallet gave it when the payment was authorized or settled. May be null.
    pub shipping_address: Option<Box<crate::types::Address>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Set, and empty, if the card came from Samsung Pay.
///
/// Contract: `#/components/schemas/payment_method_card_wallet_samsung_pay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletSamsungPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which wallet the card was in.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_method_card_wallet/properties/type`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodCardWalletType {
    /// `amex_express_checkout`: Amex Express Checkout, an old wallet of American Express.
    AmexExpressCheckout,
    /// `apple_pay`: Apple Pay, the wallet on Apple's devices.
    ApplePay,
    /// `google_pay`: Google Pay, the wallet of Google.
    GooglePay,
    /// `link`: Link, Stripe's wallet of saved payment details.
    Link,
    /// `masterpass`: Masterpass, an old wallet of Mastercard.
    Masterpass,
    /// `samsung_pay`: Samsung Pay, the wallet on Samsung's devices.
    SamsungPay,
    /// `visa_checkout`: Visa Checkout, an old wallet of Visa.
    VisaCheckout,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Name and addresses from Visa Checkout, which has been shut down.
///
/// Contract: `#/components/schemas/payment_method_card_wallet_visa_checkout`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletVisaCheckout {
    /// The billing address, as the wallet gave it when the payment was authorized or settled. May be null.
    pub billing_address: Option<Box<crate::types::Address>>,
    /// The owner's email, as the wallet knows it. You can't set or change it. May be null.
    pub email: Option<String>,
    /// The owner's full name, as the wallet knows it. You can't set or change it. May be null.
    pub name: Option<String>,
    /// The shipping address, as the wallet gave it when the payment was authorized or settled. May be null.
    pub shipping_address: Option<Box<crate::types::Address>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Cash App Pay, the wallet of Cash App in the United States.
///
/// Contract: `#/components/schemas/payment_method_cashapp`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCashapp {
    /// The buyer's id at Cash App, which never changes. May be null.
    pub buyer_id: Option<String>,
    /// The buyer's public name at Cash App: `$jenny`. May be null.
    pub cashtag: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which configuration decided what payment methods are offered.
///
/// Contract: `#/components/schemas/payment_method_config_biz_payment_method_configuration_details`.
#[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
#[non_exhaustive]
pub struct PaymentMethodConfigurationDetails {
    /// Id of the payment method configuration that was used.
    pub id: rt::Id<PaymentMethodConfigurationDetails>,
    /// Id of the parent of the configuration that was used. May be null.
    pub parent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Stablecoins, sent from the customer's wallet.
///
/// Contract: `#/components/schemas/payment_method_crypto`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCrypto {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The customer's cash balance, which bank transfers fill.
///
/// Contract: `#/components/schemas/payment_method_customer_balance`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodCustomerBalance {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A transfer that the customer sends from a US bank account (ACH), an old way to pay.
///
/// Contract: `#/components/schemas/payment_method_details_ach_credit_transfer`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAchCreditTransfer {
    /// The account number that the customer sends money to. May be null.
    pub account_number: Option<String>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// The number of the bank to which the customer sends the money. May be null.
    pub routing_number: Option<String>,
    /// The bank, by its SWIFT code. May be null.
    pub swift_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Debit from a US bank account (ACH), an old way to pay.
///
/// Contract: `#/components/schemas/payment_method_details_ach_debit`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAchDebit {
    /// Whether a person or a company holds the bank account. `company` or `individual`. May be null.
    pub account_holder_type: Option<crate::types::AccountHolderType>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// Where the bank account is held, as a two-letter code. May be null.
    pub country: Option<String>,
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// The number of the bank: in the United States nine digits (ABA). May be null.
    pub routing_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from an Australian bank account (BECS).
///
/// Contract: `#/components/schemas/payment_method_details_au_becs_debit`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAuBecsDebit {
    /// The six digits of bank and branch in Australia (BSB). May be null.
    pub bsb_number: Option<String>,
    /// When the customer's account is debited, by estimate: `2026-05-31`.
    pub expected_debit_date: Option<String>,
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// Id of the [mandate](crate::mandates::Mandate) that allowed the payment.
    pub mandate: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the United Kingdom (Bacs).
///
/// Contract: `#/components/schemas/payment_method_details_bacs_debit`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsBacsDebit {
    /// When the customer's account is debited, by estimate: `2026-05-31`.
    pub expected_debit_date: Option<String>,
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// Id of the [mandate](crate::mandates::Mandate) that allowed the payment. May be null.
    pub mandate: Option<String>,
    /// The number of the bank's branch in the United Kingdom: `10-20-30`. May be null.
    pub sort_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// In which installments the customer pays the card's issuer. You get the whole sum at once.
///
/// Contract: `#/components/schemas/payment_method_details_card_installments_plan`.
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_intents",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardInstallmentsPlan {
    /// How many installments the customer pays to the issuer of their card, if the plan is `fixed_count`. May be null.
    pub count: Option<i64>,
    /// How often the customer pays an installment: each month. Only `month`. May be null.
    pub interval: Option<PaymentMethodDetailsCardInstallmentsPlanInterval>,
    /// Which kind of installment plan it is, such as a fixed number of payments (`fixed_count`). `bonus`, `fixed_count` or `revolving`.
    pub r#type: PaymentMethodDetailsCardInstallmentsPlanType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How often the customer pays an installment: each month.
///
/// The values of `interval`.
///
/// Contract: `#/components/schemas/payment_method_details_card_installments_plan/properties/interval`.
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_intents",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCardInstallmentsPlanInterval {
    /// `month`
    Month,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which kind of installment plan it is, such as a fixed number of payments (`fixed_count`).
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_method_details_card_installments_plan/properties/type`.
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_intents",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCardInstallmentsPlanType {
    /// `bonus`: Paid at once when the buyer's bonus is due, in Japan.
    Bonus,
    /// `fixed_count`: Paid in a set number of installments.
    FixedCount,
    /// `revolving`: Paid off in monthly sums of about the same size, as long as it takes, in Japan.
    Revolving,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The card as the reader read it, and what network and bank answered. [`receipt`](Self::receipt) has what a receipt must show.
///
/// Contract: `#/components/schemas/payment_method_details_card_present`.
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardPresent {
    /// How much the issuer approved, in the smallest currency unit. May be null.
    pub amount_authorized: Option<i64>,
    /// The network of the card: `visa`, `mastercard`, `amex`, or `unknown`. May be null.
    pub brand: Option<String>,
    /// The network's code for the kind of card, which can decide the fees. May be null.
    pub brand_product: Option<String>,
    /// When held money goes back to the customer if you haven't captured it. In seconds since 1970.
    pub capture_before: Option<rt::Timestamp>,
    /// The name on the card as it was read, with `/` between last and first name. Often null for swiped and contactless cards and wallets.
    pub cardholder_name: Option<String>,
    /// Where the card was issued, as a two-letter code. It shows how international your customers' cards are. May be null.
    pub country: Option<String>,
    /// What kind of card this is, from the range that its number is in. May be null.
    pub description: Option<String>,
    /// What the card's bank answered to the chip, as a cryptogram. May be null.
    pub emv_auth_data: Option<String>,
    /// Month in which the card runs out, from 1 to 12.
    pub exp_month: i64,
    /// Year in which the card runs out, in four digits.
    pub exp_year: i64,
    /// Equal for equal card numbers, across customers. With Apple Pay or Google Pay it may be that of the device's number. In India, a card has another one than elsewhere. May be null.
    pub fingerprint: Option<String>,
    /// Whether the card is a `credit`, `debit` or `prepaid` one, or it is `unknown`. May be null.
    pub funding: Option<String>,
    /// Id of a `card` payment method made from the card at the reader, for later payments. Null if none could be made.
    pub generated_card: Option<String>,
    /// Whether more can be held on the card later. It has to be asked for with `request_incremental_authorization_support`.
    pub incremental_authorization_supported: bool,
    /// The bank that issued the card. May be null.
    pub issuer: Option<String>,
    /// The card's last four digits, for showing which one it is. May be null.
    pub last4: Option<String>,
    /// Id of the [terminal location](crate::terminal::Location) whose reader took the payment.
    pub location: Option<String>,
    /// The card network that the payment ran on. May be null.
    pub network: Option<String>,
    /// The network's own id of the transaction: Transaction ID at Visa, Trace ID at Mastercard. Null if the network gave none.
    pub network_transaction_id: Option<String>,
    /// What is known of a payment that was taken while the reader had no connection. May be null.
    pub offline: Option<Box<PaymentMethodDetailsCardPresentOffline>>,
    /// Whether more can be captured than was authorized.
    pub overcapture_supported: bool,
    /// The cardholder's languages, the best first, as the chip of the card tells. Made for texts on the reader's screen. May be null.
    pub preferred_locales: Option<Vec<String>>,
    /// How the reader read the card: chip, contactless, or magnetic stripe. `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`, `magnetic_stripe_fallback` or `magnetic_stripe_track2`. May be null.
    pub read_method: Option<crate::types::ReadMethod>,
    /// Id of the [terminal reader](crate::terminal::Reader) that took the payment.
    pub reader: Option<String>,
    /// What a receipt must show by the rules of the card networks. Only for EMV transactions, by chip or contactless. May be null.
    pub receipt: Option<Box<PaymentMethodDetailsCardPresentReceipt>>,
    /// Which wallet the card was in. Null if it was in none.
    pub wallet: Option<Box<PaymentMethodCardPresentWallet>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The reader took the payment while it was offline, and when.
///
/// Contract: `#/components/schemas/payment_method_details_card_present_offline`.
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "setup_attempts",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardPresentOffline {
    /// When the reader took the payment while it had no connection. In seconds since 1970. May be null.
    pub stored_at: Option<rt::Timestamp>,
    /// How the payment was taken without a connection: always `deferred`, sent later. May be null.
    pub r#type: Option<PaymentMethodDetailsCardPresentOfflineType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the payment was taken without a connection: always `deferred`, sent later.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_method_details_card_present_offline/properties/type`.
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "setup_attempts",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCardPresentOfflineType {
    /// `deferred`: Taken without connection and sent to Stripe later: it can still be declined.
    Deferred,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What a receipt must show by the rules of the card networks.
///
/// Contract: `#/components/schemas/payment_method_details_card_present_receipt`.
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardPresentReceipt {
    /// Which account behind the card was used, such as `checking` or `credit`, as the receipt must tell. `checking`, `credit`, `prepaid` or `unknown`.
    pub account_type: Option<PaymentMethodDetailsCardPresentReceiptAccountType>,
    /// A value that the card's chip made for this payment, as the receipt must show it. May be null.
    pub application_cryptogram: Option<String>,
    /// The name of the application on the card's chip (EMV tag 9F12), which the receipt must show. May be null.
    pub application_preferred_name: Option<String>,
    /// The code of the payment, as the receipt must show it. May be null.
    pub authorization_code: Option<String>,
    /// What the issuer answered (EMV tag 8A), as the receipt must show it. May be null.
    pub authorization_response_code: Option<String>,
    /// How the cardholder showed that the card is theirs, such as `online_pin` or `signature`, as the receipt must tell. May be null.
    pub cardholder_verification_method: Option<String>,
    /// Which application of the card was used, as its id (AID) from the chip. EMV tag 84. May be null.
    pub dedicated_file_name: Option<String>,
    /// What card and reader checked of each other, as five bytes (EMV tag 95). May be null.
    pub terminal_verification_results: Option<String>,
    /// Which steps reader and card went through (EMV tag 9B). May be null.
    pub transaction_status_information: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which account behind the card was used, such as `checking` or `credit`, as the receipt must tell.
///
/// The values of `account_type`.
///
/// Contract: `#/components/schemas/payment_method_details_card_present_receipt/properties/account_type`.
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCardPresentReceiptAccountType {
    /// `checking`: The checking account behind the card.
    Checking,
    /// `credit`: A credit account.
    Credit,
    /// `prepaid`: A prepaid balance.
    Prepaid,
    /// `unknown`: The reader couldn't tell.
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Apple Pay, the wallet on Apple's devices.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet_apple_pay`.
#[cfg(any(feature = "charges", feature = "setup_attempts"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardWalletApplePay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Google Pay, the wallet of Google.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet_google_pay`.
#[cfg(any(feature = "charges", feature = "setup_attempts"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardWalletGooglePay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Stablecoins, sent from the customer's wallet.
///
/// Contract: `#/components/schemas/payment_method_details_crypto`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCrypto {
    /// The customer's wallet that the stablecoins came from.
    pub buyer_address: Option<String>,
    /// The blockchain that the money was sent on. `base`, `ethereum`, `polygon`, `solana` or `tempo`.
    pub network: Option<PaymentMethodDetailsCryptoNetwork>,
    /// The stablecoin that the customer paid with. `phantom_cash`, `usdc`, `usdg`, `usdp` or `usdt`.
    pub token_currency: Option<PaymentMethodDetailsCryptoTokenCurrency>,
    /// The id of the payment on the blockchain.
    pub transaction_hash: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The blockchain that the money was sent on.
///
/// The values of `network`.
///
/// Contract: `#/components/schemas/payment_method_details_crypto/properties/network`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCryptoNetwork {
    /// `base`: Base, a chain on top of Ethereum.
    Base,
    /// `ethereum`
    Ethereum,
    /// `polygon`: Polygon, a chain beside Ethereum.
    Polygon,
    /// `solana`
    Solana,
    /// `tempo`: Tempo, a chain made for payments.
    Tempo,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The stablecoin that the customer paid with.
///
/// The values of `token_currency`.
///
/// Contract: `#/components/schemas/payment_method_details_crypto/properties/token_currency`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCryptoTokenCurrency {
    /// `phantom_cash`: CASH, the stablecoin of Phantom, in US dollars.
    PhantomCash,
    /// `usdc`: USDC, the stablecoin of Circle, in US dollars.
    Usdc,
    /// `usdg`: USDG, the Global Dollar, a stablecoin in US dollars.
    Usdg,
    /// `usdp`: USDP, the stablecoin of Paxos, in US dollars.
    Usdp,
    /// `usdt`: USDT, the stablecoin of Tether, in US dollars.
    Usdt,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The customer's cash balance, which bank transfers fill.
///
/// Contract: `#/components/schemas/payment_method_details_customer_balance`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCustomerBalance {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// FPX, the bank payment of Malaysia.
///
/// Contract: `#/components/schemas/payment_method_details_fpx`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsFpx {
    /// The customer's bank.
    pub bank: PaymentMethodFpxBank,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// GrabPay, a wallet in South-East Asia.
///
/// Contract: `#/components/schemas/payment_method_details_grabpay`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsGrabpay {
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A Canadian Interac debit card at a reader.
///
/// Contract: `#/components/schemas/payment_method_details_interac_present`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsInteracPresent {
    /// The network of the card: `interac`, `mastercard` or `visa`. May be null.
    pub brand: Option<String>,
    /// The name on the card as it was read, with `/` between last and first name. Often null for swiped and contactless cards and wallets.
    pub cardholder_name: Option<String>,
    /// Where the card was issued, as a two-letter code. It shows how international your customers' cards are. May be null.
    pub country: Option<String>,
    /// What kind of card this is, from the range that its number is in. May be null.
    pub description: Option<String>,
    /// What the card's bank answered to the chip, as a cryptogram. May be null.
    pub emv_auth_data: Option<String>,
    /// Month in which the card runs out, from 1 to 12.
    pub exp_month: i64,
    /// Year in which the card runs out, in four digits.
    pub exp_year: i64,
    /// Equal for equal card numbers, across customers. With Apple Pay or Google Pay it may be that of the device's number. May be null.
    pub fingerprint: Option<String>,
    /// Whether the card is a `credit`, `debit` or `prepaid` one, or it is `unknown`. May be null.
    pub funding: Option<String>,
    /// Id of a `card` payment method made from the card at the reader, for later payments. Null if none could be made.
    pub generated_card: Option<String>,
    /// The bank that issued the card. May be null.
    pub issuer: Option<String>,
    /// The card's last four digits, for showing which one it is. May be null.
    pub last4: Option<String>,
    /// Id of the [terminal location](crate::terminal::Location) whose reader took the payment.
    pub location: Option<String>,
    /// The card network that the payment ran on. May be null.
    pub network: Option<String>,
    /// The network's own id of the transaction: Transaction ID at Visa, Trace ID at Mastercard. Null if the network gave none.
    pub network_transaction_id: Option<String>,
    /// The cardholder's languages, the best first, as the chip of the card tells. Made for texts on the reader's screen. May be null.
    pub preferred_locales: Option<Vec<String>>,
    /// How the reader read the card: chip, contactless, or magnetic stripe. `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`, `magnetic_stripe_fallback` or `magnetic_stripe_track2`. May be null.
    pub read_method: Option<crate::types::ReadMethod>,
    /// Id of the [terminal reader](crate::terminal::Reader) that took the payment.
    pub reader: Option<String>,
    /// What a receipt must show by the rules of the card networks. Only for EMV transactions, by chip or contactless. May be null.
    pub receipt: Option<Box<PaymentMethodDetailsInteracPresentReceipt>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What a receipt must show by the rules of the card networks.
///
/// Contract: `#/components/schemas/payment_method_details_interac_present_receipt`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsInteracPresentReceipt {
    /// Which account behind the card was used, such as `checking` or `credit`, as the receipt must tell. `checking`, `savings` or `unknown`.
    pub account_type: Option<crate::types::AccountType>,
    /// A value that the card's chip made for this payment, as the receipt must show it. May be null.
    pub application_cryptogram: Option<String>,
    /// The name of the application on the card's chip (EMV tag 9F12), which the receipt must show. May be null.
    pub application_preferred_name: Option<String>,
    /// The code of the payment, as the receipt must show it. May be null.
    pub authorization_code: Option<String>,
    /// What the issuer answered (EMV tag 8A), as the receipt must show it. May be null.
    pub authorization_response_code: Option<String>,
    /// How the cardholder showed that the card is theirs, such as `online_pin` or `signature`, as the receipt must tell. May be null.
    pub cardholder_verification_method: Option<String>,
    /// Which application of the card was used, as its id (AID) from the chip. EMV tag 84. May be null.
    pub dedicated_file_name: Option<String>,
    /// What card and reader checked of each other, as five bytes (EMV tag 95). May be null.
    pub terminal_verification_results: Option<String>,
    /// Which steps reader and card went through (EMV tag 9B). May be null.
    pub transaction_status_information: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Cards of South Korea.
///
/// Contract: `#/components/schemas/payment_method_details_kr_card`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsKrCard {
    /// Which Korean issuer's card it is. May be null.
    pub brand: Option<PaymentMethodKrCardBrand>,
    /// The buyer's id at the company that processes the payment locally. May be null.
    pub buyer_id: Option<String>,
    /// The last four digits of the card. May be missing for American Express. At most 4 characters. May be null.
    pub last4: Option<String>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in New Zealand (BECS).
///
/// Contract: `#/components/schemas/payment_method_details_nz_bank_account`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsNzBankAccount {
    /// The name on the bank account. Set only if it differs from the name in the billing details. May be null.
    pub account_holder_name: Option<String>,
    /// The two digits of the bank in New Zealand.
    pub bank_code: String,
    /// The bank that the account is at: `STRIPE TEST BANK`.
    pub bank_name: String,
    /// The four digits of the branch in New Zealand.
    pub branch_code: String,
    /// When the customer's account is debited, by estimate: `2026-05-31`.
    pub expected_debit_date: Option<String>,
    /// The last four digits of the bank account's number.
    pub last4: String,
    /// The last two or three digits of the account in New Zealand, which tell what kind it is. May be null.
    pub suffix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_acss_debit`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordAcssDebit {
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// When the customer's account is debited, by estimate: `2026-05-31`.
    pub expected_debit_date: Option<String>,
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// The three digits of the bank in Canada. May be null.
    pub institution_number: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// Id of the [mandate](crate::mandates::Mandate) that allowed the payment.
    pub mandate: Option<String>,
    /// The five digits of the bank's branch in Canada. May be null.
    pub transit_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_affirm`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordAffirm {
    /// Id of the [terminal location](crate::terminal::Location) whose reader took the payment.
    pub location: Option<String>,
    /// Id of the [terminal reader](crate::terminal::Reader) that took the payment.
    pub reader: Option<String>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_afterpay_clearpay`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordAfterpayClearpay {
    /// Afterpay's id of the order. May be null.
    pub order_id: Option<String>,
    /// The id of the order that you find in Afterpay's portal. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Alma: the customer pays in installments, in France and its neighbors.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_alma`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordAlma {
    /// In how many installments the customer pays Alma.
    pub installments: Option<Box<PaymentRecordPaymentMethodAlmaDetailsInstallments>>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Amazon Pay: the customer pays with what their Amazon account holds.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_amazon_pay`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordAmazonPay {
    /// What is behind the wallet, such as a card.
    pub funding: Option<Box<PaymentRecordPaymentMethodAmazonPayDetailsFunding>>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bancontact, the bank payment of Belgium.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_bancontact`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordBancontact {
    /// The number of the bank in its country. May be null.
    pub bank_code: Option<String>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// The code of the bank (BIC, or SWIFT code). May be null.
    pub bic: Option<String>,
    /// Id of the SEPA debit payment method that came out of this, for later payments. The object itself when `generated_sepa_debit` is expanded. May be null.
    pub generated_sepa_debit: Option<
        rt::Expandable<crate::payment_methods::PaymentMethod>,
    >,
    /// The mandate of the SEPA debit payment method that came out of this. An id; the object itself when `generated_sepa_debit_mandate` is expanded. May be null.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<crate::mandates::Mandate>>,
    /// The last four characters of the IBAN. May be null.
    pub iban_last4: Option<String>,
    /// The language of the page where the customer approves the payment. `de`, `en`, `fr` or `nl`. May be null.
    pub preferred_language: Option<crate::types::PreferredLanguage>,
    /// Whose account it is, as the bank told when it was used. Null if it didn't.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billie: a business buys on account and pays later, in Europe.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_billie`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordBillie {
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bizum, payments by phone number between Spanish banks.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_bizum`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordBizum {
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// BLIK: a code from the app of a Polish bank.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_blik`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordBlik {
    /// The buyer's id at BLIK, which never changes. May be null.
    pub buyer_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Boleto: a voucher that is paid in Brazil at banks and shops.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_boleto`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordBoleto {
    /// The customer's tax id in Brazil: CPF for a person, CNPJ for a business. May be null.
    pub tax_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Cash App Pay, the wallet of Cash App in the United States.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_cashapp`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordCashapp {
    /// The buyer's id at Cash App, which never changes. May be null.
    pub buyer_id: Option<String>,
    /// The buyer's public name at Cash App: `$jenny`. May be null.
    pub cashtag: Option<String>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// EPS, the bank payment of Austria.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_eps`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordEps {
    /// The customer's bank. May be null.
    pub bank: Option<PaymentMethodEpsBank>,
    /// Whose account it is, as the bank told when it was used. Mostly null, as it rarely tells.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// giropay, the bank payment of Germany.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_giropay`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordGiropay {
    /// The number of the bank in its country. May be null.
    pub bank_code: Option<String>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// The code of the bank (BIC, or SWIFT code). May be null.
    pub bic: Option<String>,
    /// Whose account it is, as the bank told when it was used. Mostly null, as it rarely tells.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// iDEAL, the bank payment of the Netherlands.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_ideal`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordIdeal {
    /// The customer's bank. May be null.
    pub bank: Option<PaymentMethodIdealBank>,
    /// The code of the bank (BIC, or SWIFT code). May be null.
    pub bic: Option<PaymentMethodIdealBic>,
    /// Id of the SEPA debit payment method that came out of this, for later payments. The object itself when `generated_sepa_debit` is expanded. May be null.
    pub generated_sepa_debit: Option<
        rt::Expandable<crate::payment_methods::PaymentMethod>,
    >,
    /// The mandate of the SEPA debit payment method that came out of this. An id; the object itself when `generated_sepa_debit_mandate` is expanded. May be null.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<crate::mandates::Mandate>>,
    /// The last four characters of the IBAN. May be null.
    pub iban_last4: Option<String>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// Whose account it is, as the bank told when it was used. Null if it didn't.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Kakao Pay, a wallet in South Korea.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_kakao_pay`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordKakaoPay {
    /// The buyer's id at the company that processes the payment locally. May be null.
    pub buyer_id: Option<String>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_klarna`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordKlarna {
    /// Id of the [terminal location](crate::terminal::Location) whose reader took the payment.
    pub location: Option<String>,
    /// What Klarna tells of the payer, such as their address. May be null.
    pub payer_details: Option<Box<PaymentRecordPaymentMethodKlarnaDetailsPayerDetails>>,
    /// How the customer pays Klarna: `pay_now`, `pay_later`, `pay_with_financing` or `pay_in_installments`. May be null.
    pub payment_method_category: Option<String>,
    /// The language of the page where the customer approves the payment, as a tag such as `en-GB`. May be null.
    pub preferred_locale: Option<String>,
    /// Id of the [terminal reader](crate::terminal::Reader) that took the payment.
    pub reader: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Konbini: the customer pays with a code in a Japanese convenience store.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_konbini`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordKonbini {
    /// Where the customer paid. Null until they have.
    pub store: Option<Box<PaymentRecordPaymentMethodKonbiniDetailsStore>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Link, Stripe's wallet of saved payment details.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_link`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordLink {
    /// The country of the card or account behind Link, as a two-letter code. It shows where international fees come from. May be null.
    pub country: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// MB WAY, payments by phone number in Portugal.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_mb_way`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordMbWay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// MobilePay, a wallet in Denmark and Finland.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_mobilepay`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordMobilepay {
    /// The card behind the MobilePay payment. May be null.
    pub card: Option<Box<PaymentRecordPaymentMethodMobilepayDetailsCard>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_multibanco`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordMultibanco {
    /// The number of the entity that the customer enters with the reference to pay. May be null.
    pub entity: Option<String>,
    /// The number with which the customer pays by Multibanco. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Naver Pay, a wallet in South Korea.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_naver_pay`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordNaverPay {
    /// The buyer's id at the company that processes the payment locally. May be null.
    pub buyer_id: Option<String>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// OXXO: a voucher that is paid in cash in Mexican shops.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_oxxo`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordOxxo {
    /// The reference number by which OXXO knows the payment. May be null.
    pub number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Przelewy24, the bank payment of Poland.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_p24`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordP24 {
    /// The customer's bank. May be null.
    pub bank: Option<PaymentMethodP24Bank>,
    /// Przelewy24's number of the payment, unique. May be null.
    pub reference: Option<String>,
    /// Whose account it is, as the bank told when it was used. Mostly null, as it rarely tells.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_pay_by_bank`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordPayByBank {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PAYCO, a wallet in South Korea.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_payco`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordPayco {
    /// The buyer's id at the company that processes the payment locally. May be null.
    pub buyer_id: Option<String>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayNow: a QR code that is paid from a bank app in Singapore.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_paynow`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordPaynow {
    /// Id of the [terminal location](crate::terminal::Location) whose reader took the payment.
    pub location: Option<String>,
    /// Id of the [terminal reader](crate::terminal::Reader) that took the payment.
    pub reader: Option<String>,
    /// PayNow's number of the payment. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayTo: payments that an Australian customer agrees to in the app of their bank.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_payto`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordPayto {
    /// The six digits of bank and branch in Australia (BSB). May be null.
    pub bsb_number: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// Id of the [mandate](crate::mandates::Mandate) that allowed the payment.
    pub mandate: Option<String>,
    /// The PayID that stands for the bank account, such as an email or a phone number. May be null.
    pub pay_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pix: instant payment from a Brazilian bank app.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_pix`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordPix {
    /// The id of the payment at the Central Bank of Brazil. May be null.
    pub bank_transaction_id: Option<String>,
    /// Id of the [mandate](crate::mandates::Mandate) for later payments that this one set up.
    pub mandate: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PromptPay: a QR code that is paid from a bank app in Thailand.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_promptpay`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordPromptpay {
    /// PromptPay's number of the bill. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Revolut Pay: the customer pays from a Revolut account or a card saved there.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_revolut_pay`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordRevolutPay {
    /// What is behind the wallet, such as a card.
    pub funding: Option<Box<PaymentRecordPaymentMethodRevolutPayDetailsFunding>>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Samsung Pay, here the wallet of South Korea.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_samsung_pay`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordSamsungPay {
    /// The buyer's id at the company that processes the payment locally. May be null.
    pub buyer_id: Option<String>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Satispay, a wallet in Italy and its neighbors.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_satispay`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordSatispay {
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Scalapay: the customer pays in installments, in Italy and southern Europe.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_scalapay`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordScalapay {
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the euro area (SEPA).
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_sepa_debit`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordSepaDebit {
    /// The number of the bank in its country. May be null.
    pub bank_code: Option<String>,
    /// The number of the bank's branch in its country. May be null.
    pub branch_code: Option<String>,
    /// Where the bank account is held, as a two-letter code. May be null.
    pub country: Option<String>,
    /// When the customer's account is debited, by estimate: `2026-05-31`.
    pub expected_debit_date: Option<String>,
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// The last four characters of the IBAN. May be null.
    pub last4: Option<String>,
    /// Id of the [mandate](crate::mandates::Mandate) that allowed the payment. Fetch it with [`mandates.retrieve`](crate::mandates::retrieve()). May be null.
    pub mandate: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Sofort, a bank payment in Europe.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_sofort`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordSofort {
    /// The number of the bank in its country. May be null.
    pub bank_code: Option<String>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// The code of the bank (BIC, or SWIFT code). May be null.
    pub bic: Option<String>,
    /// Where the bank account is held, as a two-letter code. May be null.
    pub country: Option<String>,
    /// Id of the SEPA debit payment method that came out of this, for later payments. The object itself when `generated_sepa_debit` is expanded. May be null.
    pub generated_sepa_debit: Option<
        rt::Expandable<crate::payment_methods::PaymentMethod>,
    >,
    /// The mandate of the SEPA debit payment method that came out of this. An id; the object itself when `generated_sepa_debit_mandate` is expanded. May be null.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<crate::mandates::Mandate>>,
    /// The last four characters of the IBAN. May be null.
    pub iban_last4: Option<String>,
    /// The language of the page where the customer approves the payment. `de`, `en`, `es`, `fr`, `it`, `nl` or `pl`. May be null.
    pub preferred_language: Option<crate::types::PreferredLanguage>,
    /// Whose account it is, as the bank told when it was used. Null if it didn't.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Swish, payments by phone in Sweden.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_swish`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordSwish {
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// The payer's bank's number for the payment. May be null.
    pub payment_reference: Option<String>,
    /// The last four digits of the customer's phone number at Swish. May be null.
    pub verified_phone_last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// TWINT, payments by phone in Switzerland.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_twint`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordTwint {
    /// Id of the [mandate](crate::mandates::Mandate) for later payments that this one set up.
    pub mandate: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// UPI, instant bank payments in India.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_upi`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordUpi {
    /// The customer's address at UPI: `name@bank`. May be null.
    pub vpa: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Debit from a US bank account (ACH).
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_us_bank_account`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordUsBankAccount {
    /// Whether a person or a company holds the bank account. `company` or `individual`. May be null.
    pub account_holder_type: Option<crate::types::AccountHolderType>,
    /// The kind of US bank account: `checking`, which it is unless set otherwise, or `savings`. May be null.
    pub account_type: Option<crate::types::AccountType>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// When the customer's account is debited, by estimate: `2026-05-31`.
    pub expected_debit_date: Option<String>,
    /// Equal for equal bank accounts, across customers. May be null.
    pub fingerprint: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// Id of the [mandate](crate::mandates::Mandate) that allowed the payment. The object itself when `mandate` is expanded.
    pub mandate: Option<rt::Expandable<crate::mandates::Mandate>>,
    /// The number by which the customer's bank finds the ACH payment. May be null.
    pub payment_reference: Option<String>,
    /// The bank's routing number (ABA), nine digits. May be null.
    pub routing_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// WeChat Pay, the wallet of Chinese customers.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_wechat_pay`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordWechatPay {
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// Id of the [terminal location](crate::terminal::Location) whose reader took the payment.
    pub location: Option<String>,
    /// Id of the [terminal reader](crate::terminal::Reader) that took the payment.
    pub reader: Option<String>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Zip: the customer pays in installments, in the United States and Australia.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_zip`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordZip {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayPal, the wallet.
///
/// Contract: `#/components/schemas/payment_method_details_paypal`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaypal {
    /// The buyer's country, as a two-letter code, as PayPal tells it when the payment is authorized or settled. May be null.
    pub country: Option<String>,
    /// The payer's email, as PayPal has it. You can't set or change it. May be null.
    pub payer_email: Option<String>,
    /// PayPal's id of the customer, the same for all their payments. May be null.
    pub payer_id: Option<String>,
    /// The payer's full name, as PayPal has it. You can't set or change it. May be null.
    pub payer_name: Option<String>,
    /// Whether PayPal bears the loss if the buyer disputes. May be null.
    pub seller_protection: Option<Box<crate::types::PaypalSellerProtection>>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Set, and empty, if the money came from another Stripe account.
///
/// Contract: `#/components/schemas/payment_method_details_stripe_account`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsStripeAccount {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Sunbit: the customer pays in installments, in the United States.
///
/// Contract: `#/components/schemas/payment_method_details_sunbit`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsSunbit {
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Set, and empty, if WeChat paid, an old way.
///
/// Contract: `#/components/schemas/payment_method_details_wechat`.
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodDetailsWechat {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// EPS, the bank payment of Austria.
///
/// Contract: `#/components/schemas/payment_method_eps`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodEps {
    /// The customer's bank. May be null.
    pub bank: Option<PaymentMethodEpsBank>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The customer's bank.
///
/// The values of `bank`.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_eps/properties/bank`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodEpsBank {
    /// `arzte_und_apotheker_bank`
    ArzteUndApothekerBank,
    /// `austrian_anadi_bank_ag`
    AustrianAnadiBankAg,
    /// `bank_austria`
    BankAustria,
    /// `bankhaus_carl_spangler`
    BankhausCarlSpangler,
    /// `bankhaus_schelhammer_und_schattera_ag`
    BankhausSchelhammerUndSchatteraAg,
    /// `bawag_psk_ag`
    BawagPskAg,
    /// `bks_bank_ag`
    BksBankAg,
    /// `brull_kallmus_bank_ag`
    BrullKallmusBankAg,
    /// `btv_vier_lander_bank`
    BtvVierLanderBank,
    /// `capital_bank_grawe_gruppe_ag`
    CapitalBankGraweGruppeAg,
    /// `deutsche_bank_ag`
    DeutscheBankAg,
    /// `dolomitenbank`
    Dolomitenbank,
    /// `easybank_ag`
    EasybankAg,
    /// `erste_bank_und_sparkassen`
    ErsteBankUndSparkassen,
    /// `hypo_alpeadriabank_international_ag`
    HypoAlpeadriabankInternationalAg,
    /// `hypo_bank_burgenland_aktiengesellschaft`
    HypoBankBurgenlandAktiengesellschaft,
    /// `hypo_noe_lb_fur_niederosterreich_u_wien`
    HypoNoeLbFurNiederosterreichUWien,
    /// `hypo_oberosterreich_salzburg_steiermark`
    HypoOberosterreichSalzburgSteiermark,
    /// `hypo_tirol_bank_ag`
    HypoTirolBankAg,
    /// `hypo_vorarlberg_bank_ag`
    HypoVorarlbergBankAg,
    /// `marchfelder_bank`
    MarchfelderBank,
    /// `oberbank_ag`
    OberbankAg,
    /// `raiffeisen_bankengruppe_osterreich`
    RaiffeisenBankengruppeOsterreich,
    /// `schoellerbank_ag`
    SchoellerbankAg,
    /// `sparda_bank_wien`
    SpardaBankWien,
    /// `volksbank_gruppe`
    VolksbankGruppe,
    /// `volkskreditbank_ag`
    VolkskreditbankAg,
    /// `vr_bank_braunau`
    VrBankBraunau,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// FPX, the bank payment of Malaysia.
///
/// Contract: `#/components/schemas/payment_method_fpx`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodFpx {
    /// The customer's bank, if they have chosen one.
    pub bank: PaymentMethodFpxBank,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `bank`.
///
/// Contract: `#/components/schemas/payment_method_details_fpx/properties/bank`.
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodFpxBank {
    /// `affin_bank`
    AffinBank,
    /// `agrobank`
    Agrobank,
    /// `alliance_bank`
    AllianceBank,
    /// `ambank`
    Ambank,
    /// `bank_islam`
    BankIslam,
    /// `bank_muamalat`
    BankMuamalat,
    /// `bank_of_china`
    BankOfChina,
    /// `bank_rakyat`
    BankRakyat,
    /// `bsn`
    Bsn,
    /// `cimb`
    Cimb,
    /// `deutsche_bank`
    DeutscheBank,
    /// `hong_leong_bank`
    HongLeongBank,
    /// `hsbc`
    Hsbc,
    /// `kfh`
    Kfh,
    /// `maybank2e`
    Maybank2e,
    /// `maybank2u`
    Maybank2u,
    /// `ocbc`
    Ocbc,
    /// `pb_enterprise`
    PbEnterprise,
    /// `public_bank`
    PublicBank,
    /// `rhb`
    Rhb,
    /// `standard_chartered`
    StandardChartered,
    /// `uob`
    Uob,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// giropay, the bank payment of Germany.
///
/// Contract: `#/components/schemas/payment_method_giropay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodGiropay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// GrabPay, a wallet in South-East Asia.
///
/// Contract: `#/components/schemas/payment_method_grabpay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodGrabpay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// iDEAL, the bank payment of the Netherlands.
///
/// Contract: `#/components/schemas/payment_method_ideal`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodIdeal {
    /// The customer's bank, if they have chosen one. May be null.
    pub bank: Option<PaymentMethodIdealBank>,
    /// The code (BIC) of the customer's bank, if they have chosen one. May be null.
    pub bic: Option<PaymentMethodIdealBic>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `bank`.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_ideal/properties/bank`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodIdealBank {
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
/// Contract: `#/components/schemas/payment_method_details_payment_record_ideal/properties/bic`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodIdealBic {
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

/// A Canadian Interac debit card at a reader.
///
/// Contract: `#/components/schemas/payment_method_interac_present`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodInteracPresent {
    /// The network of the card: `interac`, `mastercard` or `visa`. May be null.
    pub brand: Option<String>,
    /// The name on the card as it was read, with `/` between last and first name. Often null for swiped and contactless cards and wallets.
    pub cardholder_name: Option<String>,
    /// Where the card was issued, as a two-letter code. It shows how international your customers' cards are. May be null.
    pub country: Option<String>,
    /// What kind of card this is, from the range that its number is in. May be null.
    pub description: Option<String>,
    /// Month in which the card runs out, from 1 to 12.
    pub exp_month: i64,
    /// Year in which the card runs out, in four digits.
    pub exp_year: i64,
    /// Equal for equal card numbers, across customers. With Apple Pay or Google Pay it may be that of the device's number. May be null.
    pub fingerprint: Option<String>,
    /// Whether the card is a `credit`, `debit` or `prepaid` one, or it is `unknown`. May be null.
    pub funding: Option<String>,
    /// The bank that issued the card. May be null.
    pub issuer: Option<String>,
    /// The card's last four digits, for showing which one it is. May be null.
    pub last4: Option<String>,
    /// The card networks that the card can run on, and the preferred one. May be null.
    pub networks: Option<Box<PaymentMethodCardPresentNetworks>>,
    /// The cardholder's languages, the best first, as the chip of the card tells. Made for texts on the reader's screen. May be null.
    pub preferred_locales: Option<Vec<String>>,
    /// How the reader read the card: chip, contactless, or magnetic stripe. `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`, `magnetic_stripe_fallback` or `magnetic_stripe_track2`. May be null.
    pub read_method: Option<crate::types::ReadMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Kakao Pay, a wallet in South Korea.
///
/// Contract: `#/components/schemas/payment_method_kakao_pay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodKakaoPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/payment_method_klarna`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodKlarna {
    /// When the customer was born. Klarna asks for it in some countries. May be null.
    pub dob: Option<Box<PaymentMethodKlarnaDob>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When the customer was born.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_klarna_dob`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodKlarnaDob {
    /// Day of the month, from 1 to 31. May be null.
    pub day: Option<i64>,
    /// Month of the year, from 1 to 12. May be null.
    pub month: Option<i64>,
    /// The year that the person was born in, in four digits. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Konbini: the customer pays with a code in a Japanese convenience store.
///
/// Contract: `#/components/schemas/payment_method_konbini`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodKonbini {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Cards of South Korea.
///
/// Contract: `#/components/schemas/payment_method_kr_card`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodKrCard {
    /// Which Korean issuer's card it is. May be null.
    pub brand: Option<PaymentMethodKrCardBrand>,
    /// The last four digits of the card. May be missing for American Express. At most 4 characters. May be null.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which Korean issuer's card it is.
///
/// The values of `brand`.
///
/// Contract: `#/components/schemas/payment_method_details_kr_card/properties/brand`.
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodKrCardBrand {
    /// `bc`: BC Card.
    Bc,
    /// `citi`
    Citi,
    /// `hana`
    Hana,
    /// `hyundai`
    Hyundai,
    /// `jeju`
    Jeju,
    /// `jeonbuk`
    Jeonbuk,
    /// `kakaobank`
    Kakaobank,
    /// `kbank`
    Kbank,
    /// `kdbbank`: Korea Development Bank.
    Kdbbank,
    /// `kookmin`
    Kookmin,
    /// `kwangju`
    Kwangju,
    /// `lotte`
    Lotte,
    /// `mg`: MG Community Credit Cooperatives (Saemaul Geumgo).
    Mg,
    /// `nh`: NH NongHyup.
    Nh,
    /// `post`: Korea Post.
    Post,
    /// `samsung`
    Samsung,
    /// `savingsbank`
    Savingsbank,
    /// `shinhan`
    Shinhan,
    /// `shinhyup`: Shinhyup, the credit unions.
    Shinhyup,
    /// `suhyup`: Suhyup Bank, the fisheries cooperatives.
    Suhyup,
    /// `tossbank`
    Tossbank,
    /// `woori`
    Woori,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Link, Stripe's wallet of saved payment details.
///
/// Contract: `#/components/schemas/payment_method_link`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodLink {
    /// The email of the Link account. May be null.
    pub email: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// MB WAY, payments by phone number in Portugal.
///
/// Contract: `#/components/schemas/payment_method_mb_way`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodMbWay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// MobilePay, a wallet in Denmark and Finland.
///
/// Contract: `#/components/schemas/payment_method_mobilepay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodMobilepay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
///
/// Contract: `#/components/schemas/payment_method_multibanco`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodMultibanco {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Naver Pay, a wallet in South Korea.
///
/// Contract: `#/components/schemas/payment_method_naver_pay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodNaverPay {
    /// The buyer's account at Naver Pay. Two payment methods with the same value are the same account. May be null.
    pub buyer_id: Option<String>,
    /// Whether it is paid with `points` of Naver Pay or by `card`.
    pub funding: PaymentMethodNaverPayFunding,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether it is paid with `points` of Naver Pay or by `card`.
///
/// The values of `funding`.
///
/// Contract: `#/components/schemas/payment_method_naver_pay/properties/funding`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodNaverPayFunding {
    /// `card`: Paid from a card that is saved with Naver Pay.
    Card,
    /// `points`: Paid from Naver Pay points.
    Points,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Direct debit from a bank account in New Zealand (BECS).
///
/// Contract: `#/components/schemas/payment_method_nz_bank_account`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodNzBankAccount {
    /// The name on the bank account. Set only if it differs from the name in the billing details. May be null.
    pub account_holder_name: Option<String>,
    /// The two digits of the bank in New Zealand.
    pub bank_code: String,
    /// The bank that the account is at: `STRIPE TEST BANK`.
    pub bank_name: String,
    /// The four digits of the branch in New Zealand.
    pub branch_code: String,
    /// The last four digits of the bank account's number.
    pub last4: String,
    /// The last two or three digits of the account in New Zealand, which tell what kind it is. May be null.
    pub suffix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the bank account is used for business or privately.
///
/// The values of `transaction_type`.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_acss_debit_mandate_options/properties/transaction_type`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodOptionsAcssDebitMandateOptionsTransactionType {
    /// `business`: Debits of an account used for business.
    Business,
    /// `personal`: Debits of an account used privately.
    Personal,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// In which country the account is to which the customer sends the money.
///
/// Contract: `#/components/schemas/payment_method_options_customer_balance_eu_bank_account`.
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
#[non_exhaustive]
pub struct PaymentMethodOptionsCustomerBalanceEuBankAccount {
    /// Which country's bank account the customer sends money to: `DE`, `FR`, `IE` or `NL`, among others. `BE`, `DE`, `ES`, `FR`, `IE` or `NL`.
    pub country: PaymentMethodOptionsCustomerBalanceEuBankAccountCountry,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which country's bank account the customer sends money to: `DE`, `FR`, `IE` or `NL`, among others.
///
/// The values of `country`.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_customer_balance_bank_transfer_eu_bank_transfer/properties/country`.
#[cfg(
    any(
        feature = "checkout",
        feature = "customers",
        feature = "invoices",
        feature = "payment_intents",
        feature = "subscriptions"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodOptionsCustomerBalanceEuBankAccountCountry {
    /// `BE`
    Be,
    /// `DE`
    De,
    /// `ES`
    Es,
    /// `FR`
    Fr,
    /// `IE`
    Ie,
    /// `NL`
    Nl,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/payment_method_options_mandate_options_pix`.
#[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
#[non_exhaustive]
pub struct PaymentMethodOptionsMandateOptionsPix {
    /// What a later payment takes, in the smallest currency unit: exactly this or at most this, as [`amount_type`](Self::amount_type) says.
    pub amount: Option<i64>,
    /// Whether the amount includes the Brazilian IOF tax already. `always` or `never`.
    pub amount_includes_iof: Option<
        PaymentMethodOptionsMandateOptionsPixAmountIncludesIof,
    >,
    /// Whether later payments take exactly [`amount`](Self::amount) (`fixed`) or at most that (`maximum`).
    pub amount_type: Option<crate::types::AmountType>,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: Option<rt::Currency>,
    /// The day on which the mandate runs out: `2026-05-31`. Nothing is charged after it.
    pub end_date: Option<String>,
    /// How often later payments are taken. `halfyearly`, `monthly`, `quarterly`, `weekly` or `yearly`.
    pub payment_schedule: Option<PaymentMethodOptionsMandateOptionsPixPaymentSchedule>,
    /// What the customer reads in the app of their bank as the name of the subscription.
    pub reference: Option<String>,
    /// The day that the mandate begins: `2026-05-01`.
    pub start_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the amount includes the Brazilian IOF tax already.
///
/// The values of `amount_includes_iof`.
///
/// Contract: `#/components/schemas/payment_method_options_mandate_options_pix/properties/amount_includes_iof`.
#[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodOptionsMandateOptionsPixAmountIncludesIof {
    /// `always`: IOF, the Brazilian tax on financial operations, is in the amount: you bear it.
    Always,
    /// `never`: IOF, the Brazilian tax on financial operations, comes on top: the customer bears it.
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How often later payments are taken.
///
/// The values of `payment_schedule`.
///
/// Contract: `#/components/schemas/payment_method_options_mandate_options_pix/properties/payment_schedule`.
#[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodOptionsMandateOptionsPixPaymentSchedule {
    /// `halfyearly`: Every six months.
    Halfyearly,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `weekly`
    Weekly,
    /// `yearly`
    Yearly,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/payment_method_options_us_bank_account_mandate_options`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[non_exhaustive]
pub struct PaymentMethodOptionsUsBankAccountMandateOptions {
    /// How the customer agrees: `paper` if they sign on paper.
    pub collection_method: Option<
        crate::types::UsBankAccountMandateOptionsCollectionMethod,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// OXXO: a voucher that is paid in cash in Mexican shops.
///
/// Contract: `#/components/schemas/payment_method_oxxo`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodOxxo {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Przelewy24, the bank payment of Poland.
///
/// Contract: `#/components/schemas/payment_method_p24`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodP24 {
    /// The customer's bank, if they have chosen one. May be null.
    pub bank: Option<PaymentMethodP24Bank>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `bank`.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_p24/properties/bank`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodP24Bank {
    /// `alior_bank`
    AliorBank,
    /// `bank_millennium`
    BankMillennium,
    /// `bank_nowy_bfg_sa`
    BankNowyBfgSa,
    /// `bank_pekao_sa`
    BankPekaoSa,
    /// `banki_spbdzielcze`
    BankiSpbdzielcze,
    /// `blik`: BLIK: a code from the app of a Polish bank.
    Blik,
    /// `bnp_paribas`
    BnpParibas,
    /// `boz`
    Boz,
    /// `citi_handlowy`
    CitiHandlowy,
    /// `credit_agricole`
    CreditAgricole,
    /// `envelobank`
    Envelobank,
    /// `etransfer_pocztowy24`
    EtransferPocztowy24,
    /// `getin_bank`
    GetinBank,
    /// `ideabank`
    Ideabank,
    /// `ing`
    Ing,
    /// `inteligo`
    Inteligo,
    /// `mbank_mtransfer`
    MbankMtransfer,
    /// `nest_przelew`
    NestPrzelew,
    /// `noble_pay`
    NoblePay,
    /// `pbac_z_ipko`
    PbacZIpko,
    /// `plus_bank`
    PlusBank,
    /// `santander_przelew24`
    SantanderPrzelew24,
    /// `tmobile_usbugi_bankowe`
    TmobileUsbugiBankowe,
    /// `toyota_bank`
    ToyotaBank,
    /// `velobank`
    Velobank,
    /// `volkswagen_bank`
    VolkswagenBank,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
///
/// Contract: `#/components/schemas/payment_method_pay_by_bank`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodPayByBank {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PAYCO, a wallet in South Korea.
///
/// Contract: `#/components/schemas/payment_method_payco`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodPayco {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayNow: a QR code that is paid from a bank app in Singapore.
///
/// Contract: `#/components/schemas/payment_method_paynow`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodPaynow {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayPal, the wallet.
///
/// Contract: `#/components/schemas/payment_method_paypal`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodPaypal {
    /// The buyer's country, as a two-letter code, as PayPal tells it when the payment is authorized or settled. May be null.
    pub country: Option<String>,
    /// The payer's email, as PayPal has it. You can't set or change it. May be null.
    pub payer_email: Option<String>,
    /// PayPal's id of the customer, the same for all their payments. May be null.
    pub payer_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayTo: payments that an Australian customer agrees to in the app of their bank.
///
/// Contract: `#/components/schemas/payment_method_payto`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodPayto {
    /// The six digits of bank and branch in Australia (BSB). May be null.
    pub bsb_number: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// The PayID that stands for the bank account, such as an email or a phone number. May be null.
    pub pay_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pix: instant payment from a Brazilian bank app.
///
/// Contract: `#/components/schemas/payment_method_pix`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodPix {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PromptPay: a QR code that is paid from a bank app in Thailand.
///
/// Contract: `#/components/schemas/payment_method_promptpay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodPromptpay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Revolut Pay: the customer pays from a Revolut account or a card saved there.
///
/// Contract: `#/components/schemas/payment_method_revolut_pay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodRevolutPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Samsung Pay, here the wallet of South Korea.
///
/// Contract: `#/components/schemas/payment_method_samsung_pay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodSamsungPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Satispay, a wallet in Italy and its neighbors.
///
/// Contract: `#/components/schemas/payment_method_satispay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodSatispay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Scalapay: the customer pays in installments, in Italy and southern Europe.
///
/// Contract: `#/components/schemas/payment_method_scalapay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodScalapay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the euro area (SEPA).
///
/// Contract: `#/components/schemas/payment_method_sepa_debit`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodSepaDebit {
    /// The number of the bank in its country. May be null.
    pub bank_code: Option<String>,
    /// The number of the bank's branch in its country. May be null.
    pub branch_code: Option<String>,
    /// Where the bank account is held, as a two-letter code. May be null.
    pub country: Option<String>,
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// The payment or setup that this payment method was made from. Null if it wasn't.
    pub generated_from: Option<Box<crate::types::SepaDebitGeneratedFrom>>,
    /// The last four characters of the IBAN. May be null.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Sofort, a bank payment in Europe.
///
/// Contract: `#/components/schemas/payment_method_sofort`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodSofort {
    /// Where the bank account is held, as a two-letter code. May be null.
    pub country: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Sunbit: the customer pays in installments, in the United States.
///
/// Contract: `#/components/schemas/payment_method_sunbit`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodSunbit {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Swish, payments by phone in Sweden.
///
/// Contract: `#/components/schemas/payment_method_swish`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodSwish {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// TWINT, payments by phone in Switzerland.
///
/// Contract: `#/components/schemas/payment_method_twint`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodTwint {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// UPI, instant bank payments in India.
///
/// Contract: `#/components/schemas/payment_method_upi`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodUpi {
    /// The customer's address at UPI: `name@bank`. May be null.
    pub vpa: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Debit from a US bank account (ACH).
///
/// Contract: `#/components/schemas/payment_method_us_bank_account`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodUsBankAccount {
    /// Whether a person or a company holds the bank account. `company` or `individual`. May be null.
    pub account_holder_type: Option<crate::types::AccountHolderType>,
    /// The kind of US bank account: `checking`, which it is unless set otherwise, or `savings`. May be null.
    pub account_type: Option<crate::types::AccountType>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// Id of the linked bank account that the payment method was made of. May be null.
    pub financial_connections_account: Option<String>,
    /// Equal for equal bank accounts, across customers. May be null.
    pub fingerprint: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// The networks that can reach the bank account: ACH, or wire in the United States. May be null.
    pub networks: Option<Box<crate::types::UsBankAccountNetworks>>,
    /// The bank's routing number (ABA), nine digits. May be null.
    pub routing_number: Option<String>,
    /// Whether the payment method can be used again, or is blocked. May be null.
    pub status_details: Option<Box<PaymentMethodUsBankAccountStatusDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the bank account was blocked, and after which failure.
///
/// Contract: `#/components/schemas/payment_method_us_bank_account_blocked`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodUsBankAccountBlocked {
    /// The code of the ACH network for why the account is blocked. May be null.
    pub network_code: Option<PaymentMethodUsBankAccountBlockedNetworkCode>,
    /// Why the bank account can't be debited any more. `bank_account_closed`, `bank_account_frozen`, `bank_account_invalid_details`, `bank_account_restricted`, `bank_account_unusable`, `debit_not_authorized` or `tokenized_account_number_deactivated`. May be null.
    pub reason: Option<PaymentMethodUsBankAccountBlockedReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The code of the ACH network for why the account is blocked.
///
/// The values of `network_code`.
///
/// Contract: `#/components/schemas/payment_method_us_bank_account_blocked/properties/network_code`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodUsBankAccountBlockedNetworkCode {
    /// `R02`: The account has been closed.
    R02,
    /// `R03`: No account, or it can't be found.
    R03,
    /// `R04`: The account number isn't valid.
    R04,
    /// `R05`: A debit of a consumer's account under a code for businesses, which wasn't authorized.
    R05,
    /// `R07`: The customer revoked the authorization.
    R07,
    /// `R08`: The customer stopped the payment.
    R08,
    /// `R10`: The customer says that the debit wasn't authorized.
    R10,
    /// `R11`: The debit was authorized, but not as it was made.
    R11,
    /// `R16`: The account is frozen, or an authority has the entry returned.
    R16,
    /// `R20`: The account can't be debited, such as some savings accounts.
    R20,
    /// `R29`: A business says that the debit wasn't authorized.
    R29,
    /// `R31`: Returned late, with the consent of the bank that sent it.
    R31,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why the bank account can't be debited any more.
///
/// The values of `reason`.
///
/// Contract: `#/components/schemas/payment_method_us_bank_account_blocked/properties/reason`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodUsBankAccountBlockedReason {
    /// `bank_account_closed`: The account has been closed.
    BankAccountClosed,
    /// `bank_account_frozen`: No money can move on the account until its owner and the bank settle it.
    BankAccountFrozen,
    /// `bank_account_invalid_details`: The details are wrong.
    BankAccountInvalidDetails,
    /// `bank_account_restricted`: The account can't be debited.
    BankAccountRestricted,
    /// `bank_account_unusable`: The account can't be used, for another reason.
    BankAccountUnusable,
    /// `debit_not_authorized`: The customer told their bank that a debit wasn't authorized.
    DebitNotAuthorized,
    /// `tokenized_account_number_deactivated`: The number that stands in for the account was turned off. Link the account again.
    TokenizedAccountNumberDeactivated,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the payment method can be used again, or is blocked.
///
/// Contract: `#/components/schemas/payment_method_us_bank_account_status_details`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodUsBankAccountStatusDetails {
    /// Why the bank account was blocked, and after which failure.
    pub blocked: Option<Box<PaymentMethodUsBankAccountBlocked>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// WeChat Pay, the wallet of Chinese customers.
///
/// Contract: `#/components/schemas/payment_method_wechat_pay`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodWechatPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Zip: the customer pays in installments, in the United States and Australia.
///
/// Contract: `#/components/schemas/payment_method_zip`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct PaymentMethodZip {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A postal address that belongs to a recorded payment.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_address`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordAddress {
    /// City, town or village. May be null.
    pub city: Option<String>,
    /// The country, as a two-letter ISO 3166 code: `DE`. May be null.
    pub country: Option<String>,
    /// Street and house number, post box or company. May be null.
    pub line1: Option<String>,
    /// What the street address leaves open: apartment, floor, building. May be null.
    pub line2: Option<String>,
    /// Postal code, the ZIP code in the United States. May be null.
    pub postal_code: Option<String>,
    /// State, province or other part of the country. May be null.
    pub state: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A sum of money with its currency, in the smallest currency unit.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_amount`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordAmount {
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// How much, in the smallest currency unit: 100 is 1 USD or 100 JPY.
    pub value: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who paid, as told with the payment method.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_billing_details`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordBillingDetails {
    /// The billing address.
    pub address: PaymentRecordAddress,
    /// Email address. May be null.
    pub email: Option<String>,
    /// The payer's full name, as on the card or at the bank. May be null.
    pub name: Option<String>,
    /// The phone number that goes with the payment method, with extension. May be null.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who the recorded payment is from: a [customer](crate::customers::Customer) of yours, or contact data alone.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_customer_details`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordCustomerDetails {
    /// The customer that it is for. May be null.
    pub customer: Option<String>,
    /// Email address. May be null.
    pub email: Option<String>,
    /// The customer's full name, or the name of their business. May be null.
    pub name: Option<String>,
    /// A phone number to reach the person or customer by. May be null.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// In how many installments the customer pays Alma.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_alma_details_resource_installments`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodAlmaDetailsInstallments {
    /// How many installments the customer pays in.
    pub count: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is behind the wallet, such as a card.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_amazon_pay_details_resource_funding`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodAmazonPayDetailsFunding {
    /// A credit or debit card.
    pub card: Option<Box<PaymentRecordPaymentMethodAmazonPayDetailsFundingCard>>,
    /// What the wallet paid with, such as a card. Only `card`. May be null.
    pub r#type: Option<PaymentRecordPaymentMethodAmazonPayDetailsFundingType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A credit or debit card.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_amazon_pay_details_resource_funding_resource_funding_card`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodAmazonPayDetailsFundingCard {
    /// The network of the card: `visa`, `mastercard`, `amex`, or `unknown`. May be null.
    pub brand: Option<String>,
    /// Where the card was issued, as a two-letter code. It shows how international your customers' cards are. May be null.
    pub country: Option<String>,
    /// Month in which the card runs out, from 1 to 12. May be null.
    pub exp_month: Option<i64>,
    /// Year in which the card runs out, in four digits. May be null.
    pub exp_year: Option<i64>,
    /// Whether the card is a `credit`, `debit` or `prepaid` one, or it is `unknown`. May be null.
    pub funding: Option<String>,
    /// The card's last four digits, for showing which one it is. May be null.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the wallet paid with, such as a card.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_amazon_pay_details_resource_funding/properties/type`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodAmazonPayDetailsFundingType {
    /// `card`
    Card,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The card that the recorded payment was made with, and what network and bank answered.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetails {
    /// The code that the issuer gave with its approval. May be null.
    pub authorization_code: Option<String>,
    /// The network of the card: `visa`, `mastercard`, `amex`, or `unknown`. May be null.
    pub brand: Option<PaymentRecordPaymentMethodCardDetailsBrand>,
    /// When held money goes back to the customer if you haven't captured it. In seconds since 1970.
    pub capture_before: Option<rt::Timestamp>,
    /// What the issuer said of address and security code when the card was used. May be null.
    pub checks: Option<Box<PaymentRecordPaymentMethodCardDetailsChecks>>,
    /// Where the card was issued, as a two-letter code. It shows how international your customers' cards are. May be null.
    pub country: Option<String>,
    /// What kind of card this is, from the range that its number is in. May be null.
    pub description: Option<String>,
    /// Month in which the card runs out, from 1 to 12. May be null.
    pub exp_month: Option<i64>,
    /// Year in which the card runs out, in four digits. May be null.
    pub exp_year: Option<i64>,
    /// Equal for equal card numbers, across customers. With Apple Pay or Google Pay it may be that of the device's number. In India, a card has another one than elsewhere. May be null.
    pub fingerprint: Option<String>,
    /// Whether the card is a `credit`, `debit` or `prepaid` one, or it is `unknown`. May be null.
    pub funding: Option<PaymentRecordPaymentMethodCardDetailsFunding>,
    /// The first digits of the card's number (IIN, also called BIN), which tell the bank. May be null.
    pub iin: Option<String>,
    /// How the customer pays in installments by card. May be null.
    pub installments: Option<Box<PaymentRecordPaymentMethodCardDetailsInstallments>>,
    /// The bank that issued the card. May be null.
    pub issuer: Option<String>,
    /// The card's last four digits, for showing which one it is. May be null.
    pub last4: Option<String>,
    /// The card network that the payment ran on. May be null.
    pub network: Option<PaymentRecordPaymentMethodCardDetailsNetwork>,
    /// Two digits by which the card network says whether and how to try again. Only if the issuer declined. May be null.
    pub network_advice_code: Option<String>,
    /// The network's own code for why it declined. May be null.
    pub network_decline_code: Option<String>,
    /// Whether a token of the card network stood in for the card number. Null if the card has none.
    pub network_token: Option<Box<PaymentRecordPaymentMethodCardDetailsNetworkToken>>,
    /// The network's own id of the transaction: Transaction ID at Visa, Trace ID at Mastercard. Null if the network gave none.
    pub network_transaction_id: Option<String>,
    /// Which kind of payment without the customer it was: a `recurring` one, or an `unscheduled` one. May be null.
    pub stored_credential_usage: Option<
        PaymentRecordPaymentMethodCardDetailsStoredCredentialUsage,
    >,
    /// What came of 3D Secure for this payment. Null if it wasn't asked for.
    pub three_d_secure: Option<Box<PaymentRecordPaymentMethodCardDetailsThreeDSecure>>,
    /// Which wallet the card was in. Null if it was in none.
    pub wallet: Option<Box<PaymentRecordPaymentMethodCardDetailsWallet>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The network of the card: `visa`, `mastercard`, `amex`, or `unknown`.
///
/// The values of `brand`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details/properties/brand`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodCardDetailsBrand {
    /// `amex`
    Amex,
    /// `cartes_bancaires`: Cartes Bancaires, the French network.
    CartesBancaires,
    /// `diners`
    Diners,
    /// `discover`
    Discover,
    /// `eftpos_au`: The Australian debit network, eftpos.
    EftposAu,
    /// `interac`: Interac, the Canadian debit network.
    Interac,
    /// `jcb`
    Jcb,
    /// `link`: Link, Stripe's wallet of saved payment details.
    Link,
    /// `mastercard`
    Mastercard,
    /// `unionpay`
    Unionpay,
    /// `unknown`: Not known, as with cards of small networks.
    UnknownValue,
    /// `visa`
    Visa,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the issuer said of address and security code when the card was used.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_checks`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetailsChecks {
    /// What the issuer said of the first address line: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_line1_check: Option<
        PaymentRecordPaymentMethodCardDetailsChecksAddressLine1Check,
    >,
    /// What the issuer said of the postal code: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_postal_code_check: Option<
        PaymentMethodCardDetailsChecksAddressPostalCodeCheck,
    >,
    /// Whether the security code fits the card, as the bank says: `pass`, `fail`, `unavailable`, or `unchecked` if nobody has asked yet. Null if no code was given.
    pub cvc_check: Option<PaymentRecordPaymentMethodCardDetailsChecksCvcCheck>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the issuer said of the first address line: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far.
///
/// The values of `address_line1_check`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_checks/properties/address_line1_check`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodCardDetailsChecksAddressLine1Check {
    /// `fail`: The bank says that it doesn't match.
    Fail,
    /// `pass`: The bank confirms that it matches.
    Pass,
    /// `unavailable`: The bank didn't check it.
    Unavailable,
    /// `unchecked`: Given, but no check has been made yet.
    Unchecked,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the security code fits the card, as the bank says: `pass`, `fail`, `unavailable`, or `unchecked` if nobody has asked yet.
///
/// The values of `cvc_check`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_checks/properties/cvc_check`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodCardDetailsChecksCvcCheck {
    /// `fail`: The bank says that it doesn't match.
    Fail,
    /// `pass`: The bank confirms that it matches.
    Pass,
    /// `unavailable`: The bank didn't check it.
    Unavailable,
    /// `unchecked`: Given, but no check has been made yet.
    Unchecked,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the card is a `credit`, `debit` or `prepaid` one, or it is `unknown`.
///
/// The values of `funding`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details/properties/funding`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodCardDetailsFunding {
    /// `credit`
    Credit,
    /// `debit`
    Debit,
    /// `prepaid`: Loaded with money beforehand.
    Prepaid,
    /// `unknown`: The network didn't tell.
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The installment plan that was chosen: how many payments, how often.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_installment_plan`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetailsInstallmentPlan {
    /// How many installments the customer pays to the issuer of their card, if the plan is `fixed_count`. May be null.
    pub count: Option<i64>,
    /// How often the customer pays an installment: each month. Only `month`. May be null.
    pub interval: Option<PaymentMethodDetailsCardInstallmentsPlanInterval>,
    /// Which kind of installment plan it is, such as a fixed number of payments (`fixed_count`). `bonus`, `fixed_count` or `revolving`.
    pub r#type: PaymentMethodDetailsCardInstallmentsPlanType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer pays in installments by card.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_installments`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetailsInstallments {
    /// The installment plan that was chosen: how many payments, how often. May be null.
    pub plan: Option<Box<PaymentRecordPaymentMethodCardDetailsInstallmentPlan>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The card network that the payment ran on.
///
/// The values of `network`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details/properties/network`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodCardDetailsNetwork {
    /// `amex`
    Amex,
    /// `cartes_bancaires`: Cartes Bancaires, the French network.
    CartesBancaires,
    /// `diners`
    Diners,
    /// `discover`
    Discover,
    /// `eftpos_au`: The Australian debit network, eftpos.
    EftposAu,
    /// `interac`: Interac, the Canadian debit network.
    Interac,
    /// `jcb`
    Jcb,
    /// `link`: Link, Stripe's wallet of saved payment details.
    Link,
    /// `mastercard`
    Mastercard,
    /// `unionpay`
    Unionpay,
    /// `unknown`: Not known, as with cards of small networks.
    UnknownValue,
    /// `visa`
    Visa,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether a token of the card network stood in for the card number.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_network_token`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetailsNetworkToken {
    /// Whether a network token stood in for the card's number, yours or Stripe's.
    pub used: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which kind of payment without the customer it was: a `recurring` one, or an `unscheduled` one.
///
/// The values of `stored_credential_usage`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details/properties/stored_credential_usage`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodCardDetailsStoredCredentialUsage {
    /// `recurring`: One of a series, agreed with the customer.
    Recurring,
    /// `unscheduled`: Charged as needed, agreed with the customer.
    Unscheduled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What came of 3D Secure for this payment.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetailsThreeDSecure {
    /// Whether the issuer asked the customer for something (`challenge`) or not (`frictionless`). Null unless it was authenticated.
    pub authentication_flow: Option<
        PaymentMethodCardDetailsThreeDSecureAuthenticationFlow,
    >,
    /// The proof of 3D Secure (AAV, CAVV or AEVV), in Base64. May be null.
    pub cryptogram: Option<String>,
    /// How far the customer was authenticated, as a code of the card network (ECI). `01`, `02`, `03`, `04`, `05`, `06` or `07`. May be null.
    pub electronic_commerce_indicator: Option<
        crate::types::ThreeDSecureElectronicCommerceIndicator,
    >,
    /// The exemption from strong authentication that was asked for, and that the issuer accepted. `low_risk` or `none`. May be null.
    pub exemption_indicator: Option<
        PaymentMethodCardDetailsThreeDSecureExemptionIndicator,
    >,
    /// Whether Stripe asked the bank for this exemption. It depends on how risky Stripe thinks the payment is. May be null.
    pub exemption_indicator_applied: Option<bool>,
    /// How 3D Secure ended. `attempt_acknowledged`, `authenticated`, `exempted`, `failed`, `not_supported` or `processing_error`. May be null.
    pub result: Option<PaymentRecordPaymentMethodCardDetailsThreeDSecureResult>,
    /// Why [`result`](Self::result) is what it is. Null if there is nothing to say. `abandoned`, `bypassed`, `canceled`, `card_not_enrolled`, `network_not_supported`, `protocol_error` or `rejected`.
    pub result_reason: Option<PaymentMethodCardDetailsThreeDSecureResultReason>,
    /// Which version of 3D Secure was used. `1.0.2`, `2.1.0` or `2.2.0`. May be null.
    pub version: Option<PaymentRecordPaymentMethodCardDetailsThreeDSecureVersion>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How 3D Secure ended.
///
/// The values of `result`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure/properties/result`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodCardDetailsThreeDSecureResult {
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

/// Which version of 3D Secure was used.
///
/// The values of `version`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure/properties/version`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodCardDetailsThreeDSecureVersion {
    /// `1.0.2`: 3D Secure 1, which has been shut down.
    V1_0_2,
    /// `2.1.0`: 3D Secure 2.1, the first of the new kind in wide use.
    V2_1_0,
    /// `2.2.0`: 3D Secure 2.2, with exemptions and authentication on another device.
    V2_2_0,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which wallet the card was in.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetailsWallet {
    /// Apple Pay, the wallet on Apple's devices.
    pub apple_pay: Option<Box<PaymentRecordPaymentMethodCardDetailsWalletApplePay>>,
    /// The last four digits of the number that the wallet uses instead of the card's own. Null if the card isn't tokenized.
    pub dynamic_last4: Option<String>,
    /// Google Pay, the wallet of Google.
    pub google_pay: Option<Box<PaymentRecordPaymentMethodCardDetailsWalletGooglePay>>,
    /// Which wallet the card was in. The field of the same name has its details.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Apple Pay, the wallet on Apple's devices.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet_resource_apple_pay`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetailsWalletApplePay {
    /// Whether the customer paid with Apple Pay, or later with `apple_pay_later`.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Google Pay, the wallet of Google.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet_resource_google_pay`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetailsWalletGooglePay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A kind of payment that Stripe has no type for: the custom type that you defined, with the name it is shown by.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_custom_details`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCustomDetails {
    /// What the custom payment method is called that paid.
    pub display_name: String,
    /// Id of the custom payment method type that was paid with. May be null.
    pub r#type: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the recorded payment was made with. [`type`](Self::type) says which field has the details.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_details`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodDetails {
    /// A transfer that the customer sends from a US bank account (ACH), an old way to pay.
    pub ach_credit_transfer: Option<Box<PaymentMethodDetailsAchCreditTransfer>>,
    /// Debit from a US bank account (ACH), an old way to pay. `us_bank_account` replaces it.
    pub ach_debit: Option<Box<PaymentMethodDetailsAchDebit>>,
    /// Pre-authorized debit from a Canadian bank account (ACSS).
    pub acss_debit: Option<Box<PaymentMethodDetailsPaymentRecordAcssDebit>>,
    /// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
    pub affirm: Option<Box<PaymentMethodDetailsPaymentRecordAffirm>>,
    /// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
    pub afterpay_clearpay: Option<
        Box<PaymentMethodDetailsPaymentRecordAfterpayClearpay>,
    >,
    /// Alipay, the wallet of Chinese customers.
    pub alipay: Option<Box<PaymentMethodAlipayDetails>>,
    /// Alma: the customer pays in installments, in France and its neighbors.
    pub alma: Option<Box<PaymentMethodDetailsPaymentRecordAlma>>,
    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub amazon_pay: Option<Box<PaymentMethodDetailsPaymentRecordAmazonPay>>,
    /// Direct debit from an Australian bank account (BECS).
    pub au_becs_debit: Option<Box<PaymentMethodDetailsAuBecsDebit>>,
    /// Direct debit from a bank account in the United Kingdom (Bacs).
    pub bacs_debit: Option<Box<PaymentMethodDetailsBacsDebit>>,
    /// Bancontact, the bank payment of Belgium.
    pub bancontact: Option<Box<PaymentMethodDetailsPaymentRecordBancontact>>,
    /// Billie: a business buys on account and pays later, in Europe.
    pub billie: Option<Box<PaymentMethodDetailsPaymentRecordBillie>>,
    /// Name, address, email and phone of whoever pays. May be null.
    pub billing_details: Option<Box<PaymentRecordBillingDetails>>,
    /// Bizum, payments by phone number between Spanish banks.
    pub bizum: Option<Box<PaymentMethodDetailsPaymentRecordBizum>>,
    /// BLIK: a code from the app of a Polish bank.
    pub blik: Option<Box<PaymentMethodDetailsPaymentRecordBlik>>,
    /// Boleto: a voucher that is paid in Brazil at banks and shops.
    pub boleto: Option<Box<PaymentMethodDetailsPaymentRecordBoleto>>,
    /// A credit or debit card.
    pub card: Option<Box<PaymentRecordPaymentMethodCardDetails>>,
    /// A card at a reader.
    pub card_present: Option<Box<PaymentMethodDetailsCardPresent>>,
    /// Cash App Pay, the wallet of Cash App in the United States.
    pub cashapp: Option<Box<PaymentMethodDetailsPaymentRecordCashapp>>,
    /// Stablecoins, sent from the customer's wallet.
    pub crypto: Option<Box<PaymentMethodDetailsCrypto>>,
    /// A payment method that Stripe doesn't know, of a kind that you made in the Dashboard.
    pub custom: Option<Box<PaymentRecordPaymentMethodCustomDetails>>,
    /// The customer's cash balance, which bank transfers fill.
    pub customer_balance: Option<Box<PaymentMethodDetailsCustomerBalance>>,
    /// EPS, the bank payment of Austria.
    pub eps: Option<Box<PaymentMethodDetailsPaymentRecordEps>>,
    /// FPX, the bank payment of Malaysia.
    pub fpx: Option<Box<PaymentMethodDetailsFpx>>,
    /// giropay, the bank payment of Germany. It has been shut down.
    pub giropay: Option<Box<PaymentMethodDetailsPaymentRecordGiropay>>,
    /// GrabPay, a wallet in South-East Asia.
    pub grabpay: Option<Box<PaymentMethodDetailsGrabpay>>,
    /// iDEAL, the bank payment of the Netherlands.
    pub ideal: Option<Box<PaymentMethodDetailsPaymentRecordIdeal>>,
    /// A Canadian Interac debit card at a reader.
    pub interac_present: Option<Box<PaymentMethodDetailsInteracPresent>>,
    /// Kakao Pay, a wallet in South Korea.
    pub kakao_pay: Option<Box<PaymentMethodDetailsPaymentRecordKakaoPay>>,
    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub klarna: Option<Box<PaymentMethodDetailsPaymentRecordKlarna>>,
    /// Konbini: the customer pays with a code in a Japanese convenience store.
    pub konbini: Option<Box<PaymentMethodDetailsPaymentRecordKonbini>>,
    /// Cards of South Korea.
    pub kr_card: Option<Box<PaymentMethodDetailsKrCard>>,
    /// Link, Stripe's wallet of saved payment details.
    pub link: Option<Box<PaymentMethodDetailsPaymentRecordLink>>,
    /// MB WAY, payments by phone number in Portugal.
    pub mb_way: Option<Box<PaymentMethodDetailsPaymentRecordMbWay>>,
    /// MobilePay, a wallet in Denmark and Finland.
    pub mobilepay: Option<Box<PaymentMethodDetailsPaymentRecordMobilepay>>,
    /// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    pub multibanco: Option<Box<PaymentMethodDetailsPaymentRecordMultibanco>>,
    /// Naver Pay, a wallet in South Korea.
    pub naver_pay: Option<Box<PaymentMethodDetailsPaymentRecordNaverPay>>,
    /// Direct debit from a bank account in New Zealand (BECS).
    pub nz_bank_account: Option<Box<PaymentMethodDetailsNzBankAccount>>,
    /// OXXO: a voucher that is paid in cash in Mexican shops.
    pub oxxo: Option<Box<PaymentMethodDetailsPaymentRecordOxxo>>,
    /// Przelewy24, the bank payment of Poland.
    pub p24: Option<Box<PaymentMethodDetailsPaymentRecordP24>>,
    /// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
    pub pay_by_bank: Option<Box<PaymentMethodDetailsPaymentRecordPayByBank>>,
    /// PAYCO, a wallet in South Korea.
    pub payco: Option<Box<PaymentMethodDetailsPaymentRecordPayco>>,
    /// Id of the [payment method](crate::payment_methods::PaymentMethod) that paid, if Stripe knows it. May be null.
    pub payment_method: Option<String>,
    /// PayNow: a QR code that is paid from a bank app in Singapore.
    pub paynow: Option<Box<PaymentMethodDetailsPaymentRecordPaynow>>,
    /// PayPal, the wallet.
    pub paypal: Option<Box<PaymentMethodDetailsPaypal>>,
    /// PayTo: payments that an Australian customer agrees to in the app of their bank.
    pub payto: Option<Box<PaymentMethodDetailsPaymentRecordPayto>>,
    /// Pix: instant payment from a Brazilian bank app.
    pub pix: Option<Box<PaymentMethodDetailsPaymentRecordPix>>,
    /// PromptPay: a QR code that is paid from a bank app in Thailand.
    pub promptpay: Option<Box<PaymentMethodDetailsPaymentRecordPromptpay>>,
    /// Revolut Pay: the customer pays from a Revolut account or a card saved there.
    pub revolut_pay: Option<Box<PaymentMethodDetailsPaymentRecordRevolutPay>>,
    /// Samsung Pay, here the wallet of South Korea.
    pub samsung_pay: Option<Box<PaymentMethodDetailsPaymentRecordSamsungPay>>,
    /// Satispay, a wallet in Italy and its neighbors.
    pub satispay: Option<Box<PaymentMethodDetailsPaymentRecordSatispay>>,
    /// Scalapay: the customer pays in installments, in Italy and southern Europe.
    pub scalapay: Option<Box<PaymentMethodDetailsPaymentRecordScalapay>>,
    /// Direct debit from a bank account in the euro area (SEPA).
    pub sepa_debit: Option<Box<PaymentMethodDetailsPaymentRecordSepaDebit>>,
    /// Sofort, a bank payment in Europe. It has been shut down.
    pub sofort: Option<Box<PaymentMethodDetailsPaymentRecordSofort>>,
    /// Set, and empty, if the money came from another Stripe account.
    pub stripe_account: Option<Box<PaymentMethodDetailsStripeAccount>>,
    /// Sunbit: the customer pays in installments, in the United States.
    pub sunbit: Option<Box<PaymentMethodDetailsSunbit>>,
    /// Swish, payments by phone in Sweden.
    pub swish: Option<Box<PaymentMethodDetailsPaymentRecordSwish>>,
    /// TWINT, payments by phone in Switzerland.
    pub twint: Option<Box<PaymentMethodDetailsPaymentRecordTwint>>,
    /// What was paid with. The field of the same name has the details.
    pub r#type: String,
    /// UPI, instant bank payments in India.
    pub upi: Option<Box<PaymentMethodDetailsPaymentRecordUpi>>,
    /// Debit from a US bank account (ACH).
    pub us_bank_account: Option<Box<PaymentMethodDetailsPaymentRecordUsBankAccount>>,
    /// Set, and empty, if WeChat paid, an old way.
    pub wechat: Option<Box<PaymentMethodDetailsWechat>>,
    /// WeChat Pay, the wallet of Chinese customers.
    pub wechat_pay: Option<Box<PaymentMethodDetailsPaymentRecordWechatPay>>,
    /// Zip: the customer pays in installments, in the United States and Australia.
    pub zip: Option<Box<PaymentMethodDetailsPaymentRecordZip>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What Klarna tells of the payer, such as their address.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_klarna_details_resource_payer_details`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodKlarnaDetailsPayerDetails {
    /// The address that the payer gave Klarna. May be null.
    pub address: Option<Box<PaymentRecordPaymentMethodKlarnaDetailsPayerDetailsAddress>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The address that the payer gave Klarna.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_klarna_details_resource_payer_details_resource_payer_details_address`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodKlarnaDetailsPayerDetailsAddress {
    /// The country, as a two-letter ISO 3166 code: `DE`. May be null.
    pub country: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the customer paid.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_konbini_details_resource_store`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodKonbiniDetailsStore {
    /// The chain of convenience stores where the customer paid. `familymart`, `lawson`, `ministop` or `seicomart`. May be null.
    pub chain: Option<PaymentRecordPaymentMethodKonbiniDetailsStoreChain>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The chain of convenience stores where the customer paid.
///
/// The values of `chain`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_konbini_details_resource_store/properties/chain`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodKonbiniDetailsStoreChain {
    /// `familymart`
    Familymart,
    /// `lawson`
    Lawson,
    /// `ministop`
    Ministop,
    /// `seicomart`
    Seicomart,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The card behind the MobilePay payment.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_mobilepay_details_resource_card`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodMobilepayDetailsCard {
    /// The network of the card behind the wallet. May be null.
    pub brand: Option<String>,
    /// Where the card was issued, as a two-letter code. It shows how international your customers' cards are. May be null.
    pub country: Option<String>,
    /// Month in which the card runs out, from 1 to 12. May be null.
    pub exp_month: Option<i64>,
    /// Year in which the card runs out. May be null.
    pub exp_year: Option<i64>,
    /// The card's last four digits, for showing which one it is. May be null.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is behind the wallet, such as a card.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_revolut_pay_details_resource_funding`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodRevolutPayDetailsFunding {
    /// A credit or debit card.
    pub card: Option<Box<PaymentRecordPaymentMethodRevolutPayDetailsFundingCard>>,
    /// What the wallet paid with, such as a card. Only `card`. May be null.
    pub r#type: Option<PaymentRecordPaymentMethodAmazonPayDetailsFundingType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A credit or debit card.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_revolut_pay_details_resource_funding_resource_funding_card`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodRevolutPayDetailsFundingCard {
    /// The network of the card: `visa`, `mastercard`, `amex`, or `unknown`. May be null.
    pub brand: Option<String>,
    /// Where the card was issued, as a two-letter code. It shows how international your customers' cards are. May be null.
    pub country: Option<String>,
    /// Month in which the card runs out, from 1 to 12. May be null.
    pub exp_month: Option<i64>,
    /// Year in which the card runs out, in four digits. May be null.
    pub exp_year: Option<i64>,
    /// Whether the card is a `credit`, `debit` or `prepaid` one, or it is `unknown`. May be null.
    pub funding: Option<String>,
    /// The card's last four digits, for showing which one it is. May be null.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which processor handled the recorded payment.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_processor_details`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordProcessorDetails {
    /// What another payment processor knows the payment by.
    pub custom: Option<Box<PaymentRecordProcessorDetailsCustomDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A processor outside of Stripe, with its own reference to the payment.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_processor_details_resource_custom_details`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordProcessorDetailsCustomDetails {
    /// What you find the payment by, such as the number of a check. May be null.
    pub payment_reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whom the goods of the recorded payment go to, and where.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_shipping_details`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[non_exhaustive]
pub struct PaymentRecordShippingDetails {
    /// Where the goods are sent.
    pub address: PaymentRecordAddress,
    /// Who gets the parcel. May be null.
    pub name: Option<String>,
    /// The phone number for the parcel, with extension. May be null.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::record! {
    PaymentIntentNextActionBlikAuthorize;
}

#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::record! {
    PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode;
    0 => hosted_instructions_url "hosted_instructions_url" required;
    1 => mobile_auth_url "mobile_auth_url" required sensitive;
    2 => qr_code "qr_code" required;
}

#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::record! {
    PaymentIntentNextActionCashappQrCode;
    0 => expires_at "expires_at" required;
    1 => image_url_png "image_url_png" required;
    2 => image_url_svg "image_url_svg" required;
}

#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::record! {
    PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode;
    0 => hosted_instructions_url "hosted_instructions_url" required;
    1 => qr_code "qr_code" required;
}

#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::record! {
    PaymentIntentNextActionUpiQrCode;
    0 => expires_at "expires_at" required;
    1 => image_url_png "image_url_png" required;
    2 => image_url_svg "image_url_svg" required;
}

#[cfg(any(feature = "charges", feature = "checkout", feature = "payment_intents", feature = "refunds", feature = "test_helpers"))]
rt::record! {
    PaymentIntentPresentmentDetails;
    0 => presentment_amount = 0 "presentment_amount" required;
    1 => presentment_currency "presentment_currency" required;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodAcssDebit;
    0 => bank_name = None "bank_name";
    1 => fingerprint = None "fingerprint" sensitive;
    2 => institution_number = None "institution_number" sensitive;
    3 => last4 = None "last4";
    4 => transit_number = None "transit_number" sensitive;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodAffirm;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodAfterpayClearpay;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodAlipay;
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodAlipayDetails;
    0 => buyer_id = None "buyer_id";
    1 => fingerprint = None "fingerprint" sensitive;
    2 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodAlma;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodAmazonPay;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodAuBecsDebit;
    0 => bsb_number = None "bsb_number" sensitive;
    1 => fingerprint = None "fingerprint" sensitive;
    2 => last4 = None "last4";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodBacsDebit;
    0 => fingerprint = None "fingerprint" sensitive;
    1 => last4 = None "last4";
    2 => sort_code = None "sort_code" sensitive;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodBancontact;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodBillie;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodBizum;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodBlik;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodBoleto;
    0 => tax_id "tax_id" required sensitive;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCard;
    0 => brand "brand" required;
    1 => checks = None "checks";
    2 => country = None "country";
    3 => display_brand = None "display_brand";
    4 => exp_month = 0 "exp_month" required;
    5 => exp_year = 0 "exp_year" required;
    6 => fingerprint = None "fingerprint" sensitive;
    7 => funding "funding" required;
    8 => generated_from = None "generated_from";
    9 => last4 "last4" required;
    10 => networks = None "networks";
    11 => regulated_status = None "regulated_status";
    12 => three_d_secure_usage = None "three_d_secure_usage";
    13 => wallet = None "wallet";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::expandable! {
    crate::ExpandPath;
    PaymentMethodCard;
    generated_from "generated_from" => PaymentMethodCardGeneratedCard;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCardChecks;
    0 => address_line1_check = None "address_line1_check";
    1 => address_postal_code_check = None "address_postal_code_check";
    2 => cvc_check = None "cvc_check";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    PaymentMethodCardDetailsChecksAddressPostalCodeCheck;
    0 => Fail "fail";
    1 => Pass "pass";
    2 => Unavailable "unavailable";
    3 => Unchecked "unchecked";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    PaymentMethodCardDetailsThreeDSecureAuthenticationFlow;
    0 => Challenge "challenge";
    1 => Frictionless "frictionless";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    PaymentMethodCardDetailsThreeDSecureExemptionIndicator;
    0 => LowRisk "low_risk";
    1 => None "none";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    PaymentMethodCardDetailsThreeDSecureResultReason;
    0 => Abandoned "abandoned";
    1 => Bypassed "bypassed";
    2 => Canceled "canceled";
    3 => CardNotEnrolled "card_not_enrolled";
    4 => NetworkNotSupported "network_not_supported";
    5 => ProtocolError "protocol_error";
    6 => Rejected "rejected";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCardGeneratedCard;
    0 => charge = None "charge";
    1 => payment_method_details = None "payment_method_details";
    2 => setup_attempt = None "setup_attempt";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::expandable! {
    crate::ExpandPath;
    PaymentMethodCardGeneratedCard;
    setup_attempt "setup_attempt" => crate::setup_attempts::SetupAttempt;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCardPresent;
    0 => brand = None "brand";
    1 => brand_product = None "brand_product";
    2 => cardholder_name = None "cardholder_name" sensitive;
    3 => country = None "country";
    4 => description = None "description";
    5 => exp_month = 0 "exp_month" required;
    6 => exp_year = 0 "exp_year" required;
    7 => fingerprint = None "fingerprint" sensitive;
    8 => funding = None "funding";
    9 => issuer = None "issuer";
    10 => last4 = None "last4";
    11 => networks = None "networks";
    12 => offline = None "offline";
    13 => preferred_locales = None "preferred_locales";
    14 => read_method = None "read_method";
    15 => wallet = None "wallet";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCardPresentNetworks;
    0 => available "available" required;
    1 => preferred = None "preferred";
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCardPresentWallet;
    0 => r#type "type" required;
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
rt::open_enum! {
    PaymentMethodCardPresentWalletType;
    0 => ApplePay "apple_pay";
    1 => GooglePay "google_pay";
    2 => SamsungPay "samsung_pay";
    3 => UnknownValue "unknown";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::open_enum! {
    PaymentMethodCardRegulatedStatus;
    0 => Regulated "regulated";
    1 => Unregulated "unregulated";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCardWallet;
    0 => amex_express_checkout = None "amex_express_checkout";
    1 => apple_pay = None "apple_pay";
    2 => dynamic_last4 = None "dynamic_last4";
    3 => google_pay = None "google_pay";
    4 => link = None "link";
    5 => masterpass = None "masterpass";
    6 => samsung_pay = None "samsung_pay";
    7 => r#type "type" required;
    8 => visa_checkout = None "visa_checkout";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCardWalletAmexExpressCheckout;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCardWalletApplePay;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCardWalletGooglePay;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCardWalletLink;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCardWalletMasterpass;
    0 => billing_address = None "billing_address" sensitive;
    1 => email = None "email" sensitive;
    2 => name = None "name" sensitive;
    3 => shipping_address = None "shipping_address" sensitive;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCardWalletSamsungPay;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::open_enum! {
    PaymentMethodCardWalletType;
    0 => AmexExpressCheckout "amex_express_checkout";
    1 => ApplePay "apple_pay";
    2 => GooglePay "google_pay";
    3 => Link "link";
    4 => Masterpass "masterpass";
    5 => SamsungPay "samsung_pay";
    6 => VisaCheckout "visa_checkout";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCardWalletVisaCheckout;
    0 => billing_address = None "billing_address" sensitive;
    1 => email = None "email" sensitive;
    2 => name = None "name" sensitive;
    3 => shipping_address = None "shipping_address" sensitive;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCashapp;
    0 => buyer_id = None "buyer_id";
    1 => cashtag = None "cashtag";
}

#[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
rt::record! {
    PaymentMethodConfigurationDetails;
    0 => id "id" required;
    1 => parent = None "parent";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCrypto;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodCustomerBalance;
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsAchCreditTransfer;
    0 => account_number = None "account_number" sensitive;
    1 => bank_name = None "bank_name";
    2 => routing_number = None "routing_number" sensitive;
    3 => swift_code = None "swift_code";
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsAchDebit;
    0 => account_holder_type = None "account_holder_type";
    1 => bank_name = None "bank_name";
    2 => country = None "country";
    3 => fingerprint = None "fingerprint" sensitive;
    4 => last4 = None "last4";
    5 => routing_number = None "routing_number" sensitive;
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsAuBecsDebit;
    0 => bsb_number = None "bsb_number" sensitive;
    1 => expected_debit_date = None "expected_debit_date";
    2 => fingerprint = None "fingerprint" sensitive;
    3 => last4 = None "last4";
    4 => mandate = None "mandate";
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsBacsDebit;
    0 => expected_debit_date = None "expected_debit_date";
    1 => fingerprint = None "fingerprint" sensitive;
    2 => last4 = None "last4";
    3 => mandate = None "mandate";
    4 => sort_code = None "sort_code" sensitive;
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_intents", feature = "test_helpers"))]
rt::record! {
    PaymentMethodDetailsCardInstallmentsPlan;
    0 => count = None "count";
    1 => interval = None "interval";
    2 => r#type "type" required;
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_attempt_records", feature = "payment_intents", feature = "payment_records", feature = "test_helpers"))]
rt::open_enum! {
    PaymentMethodDetailsCardInstallmentsPlanInterval;
    0 => Month "month";
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_attempt_records", feature = "payment_intents", feature = "payment_records", feature = "test_helpers"))]
rt::open_enum! {
    PaymentMethodDetailsCardInstallmentsPlanType;
    0 => Bonus "bonus";
    1 => FixedCount "fixed_count";
    2 => Revolving "revolving";
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
rt::record! {
    PaymentMethodDetailsCardPresent;
    0 => amount_authorized = None "amount_authorized";
    1 => brand = None "brand";
    2 => brand_product = None "brand_product";
    3 => capture_before = None "capture_before";
    4 => cardholder_name = None "cardholder_name" sensitive;
    5 => country = None "country";
    6 => description = None "description";
    7 => emv_auth_data = None "emv_auth_data" sensitive;
    8 => exp_month = 0 "exp_month" required;
    9 => exp_year = 0 "exp_year" required;
    10 => fingerprint = None "fingerprint" sensitive;
    11 => funding = None "funding";
    12 => generated_card = None "generated_card";
    13 => incremental_authorization_supported = false "incremental_authorization_supported" required;
    14 => issuer = None "issuer";
    15 => last4 = None "last4";
    16 => location = None "location";
    17 => network = None "network";
    18 => network_transaction_id = None "network_transaction_id";
    19 => offline = None "offline";
    20 => overcapture_supported = false "overcapture_supported" required;
    21 => preferred_locales = None "preferred_locales";
    22 => read_method = None "read_method";
    23 => reader = None "reader";
    24 => receipt = None "receipt";
    25 => wallet = None "wallet";
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "setup_attempts", feature = "test_helpers"))]
rt::record! {
    PaymentMethodDetailsCardPresentOffline;
    0 => stored_at = None "stored_at";
    1 => r#type = None "type";
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "setup_attempts", feature = "test_helpers"))]
rt::open_enum! {
    PaymentMethodDetailsCardPresentOfflineType;
    0 => Deferred "deferred";
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
rt::record! {
    PaymentMethodDetailsCardPresentReceipt;
    0 => account_type = None "account_type";
    1 => application_cryptogram = None "application_cryptogram" sensitive;
    2 => application_preferred_name = None "application_preferred_name";
    3 => authorization_code = None "authorization_code";
    4 => authorization_response_code = None "authorization_response_code";
    5 => cardholder_verification_method = None "cardholder_verification_method";
    6 => dedicated_file_name = None "dedicated_file_name";
    7 => terminal_verification_results = None "terminal_verification_results";
    8 => transaction_status_information = None "transaction_status_information";
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
rt::open_enum! {
    PaymentMethodDetailsCardPresentReceiptAccountType;
    0 => Checking "checking";
    1 => Credit "credit";
    2 => Prepaid "prepaid";
    3 => UnknownValue "unknown";
}

#[cfg(any(feature = "charges", feature = "setup_attempts"))]
rt::record! {
    PaymentMethodDetailsCardWalletApplePay;
}

#[cfg(any(feature = "charges", feature = "setup_attempts"))]
rt::record! {
    PaymentMethodDetailsCardWalletGooglePay;
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsCrypto;
    0 => buyer_address = None "buyer_address" sensitive;
    1 => network = None "network";
    2 => token_currency = None "token_currency";
    3 => transaction_hash = None "transaction_hash";
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    PaymentMethodDetailsCryptoNetwork;
    0 => Base "base";
    1 => Ethereum "ethereum";
    2 => Polygon "polygon";
    3 => Solana "solana";
    4 => Tempo "tempo";
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    PaymentMethodDetailsCryptoTokenCurrency;
    0 => PhantomCash "phantom_cash";
    1 => Usdc "usdc";
    2 => Usdg "usdg";
    3 => Usdp "usdp";
    4 => Usdt "usdt";
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsCustomerBalance;
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsFpx;
    0 => bank "bank" required;
    1 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsGrabpay;
    0 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsInteracPresent;
    0 => brand = None "brand";
    1 => cardholder_name = None "cardholder_name" sensitive;
    2 => country = None "country";
    3 => description = None "description";
    4 => emv_auth_data = None "emv_auth_data" sensitive;
    5 => exp_month = 0 "exp_month" required;
    6 => exp_year = 0 "exp_year" required;
    7 => fingerprint = None "fingerprint" sensitive;
    8 => funding = None "funding";
    9 => generated_card = None "generated_card";
    10 => issuer = None "issuer";
    11 => last4 = None "last4";
    12 => location = None "location";
    13 => network = None "network";
    14 => network_transaction_id = None "network_transaction_id";
    15 => preferred_locales = None "preferred_locales";
    16 => read_method = None "read_method";
    17 => reader = None "reader";
    18 => receipt = None "receipt";
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsInteracPresentReceipt;
    0 => account_type = None "account_type";
    1 => application_cryptogram = None "application_cryptogram" sensitive;
    2 => application_preferred_name = None "application_preferred_name";
    3 => authorization_code = None "authorization_code";
    4 => authorization_response_code = None "authorization_response_code";
    5 => cardholder_verification_method = None "cardholder_verification_method";
    6 => dedicated_file_name = None "dedicated_file_name";
    7 => terminal_verification_results = None "terminal_verification_results";
    8 => transaction_status_information = None "transaction_status_information";
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsKrCard;
    0 => brand = None "brand";
    1 => buyer_id = None "buyer_id";
    2 => last4 = None "last4";
    3 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsNzBankAccount;
    0 => account_holder_name = None "account_holder_name" sensitive;
    1 => bank_code "bank_code" required;
    2 => bank_name "bank_name" required;
    3 => branch_code "branch_code" required;
    4 => expected_debit_date = None "expected_debit_date";
    5 => last4 "last4" required;
    6 => suffix = None "suffix";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordAcssDebit;
    0 => bank_name = None "bank_name";
    1 => expected_debit_date = None "expected_debit_date";
    2 => fingerprint = None "fingerprint" sensitive;
    3 => institution_number = None "institution_number" sensitive;
    4 => last4 = None "last4";
    5 => mandate = None "mandate";
    6 => transit_number = None "transit_number" sensitive;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordAffirm;
    0 => location = None "location";
    1 => reader = None "reader";
    2 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordAfterpayClearpay;
    0 => order_id = None "order_id";
    1 => reference = None "reference";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordAlma;
    0 => installments = None "installments";
    1 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordAmazonPay;
    0 => funding = None "funding";
    1 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordBancontact;
    0 => bank_code = None "bank_code";
    1 => bank_name = None "bank_name";
    2 => bic = None "bic";
    3 => generated_sepa_debit = None "generated_sepa_debit";
    4 => generated_sepa_debit_mandate = None "generated_sepa_debit_mandate";
    5 => iban_last4 = None "iban_last4";
    6 => preferred_language = None "preferred_language";
    7 => verified_name = None "verified_name" sensitive;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::expandable! {
    crate::ExpandPath;
    PaymentMethodDetailsPaymentRecordBancontact;
    generated_sepa_debit "generated_sepa_debit" => crate::payment_methods::PaymentMethod;
    generated_sepa_debit_mandate "generated_sepa_debit_mandate" => crate::mandates::Mandate;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordBillie;
    0 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordBizum;
    0 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordBlik;
    0 => buyer_id = None "buyer_id";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordBoleto;
    0 => tax_id = None "tax_id" sensitive;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordCashapp;
    0 => buyer_id = None "buyer_id";
    1 => cashtag = None "cashtag";
    2 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordEps;
    0 => bank = None "bank";
    1 => verified_name = None "verified_name" sensitive;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordGiropay;
    0 => bank_code = None "bank_code";
    1 => bank_name = None "bank_name";
    2 => bic = None "bic";
    3 => verified_name = None "verified_name" sensitive;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordIdeal;
    0 => bank = None "bank";
    1 => bic = None "bic";
    2 => generated_sepa_debit = None "generated_sepa_debit";
    3 => generated_sepa_debit_mandate = None "generated_sepa_debit_mandate";
    4 => iban_last4 = None "iban_last4";
    5 => transaction_id = None "transaction_id";
    6 => verified_name = None "verified_name" sensitive;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::expandable! {
    crate::ExpandPath;
    PaymentMethodDetailsPaymentRecordIdeal;
    generated_sepa_debit "generated_sepa_debit" => crate::payment_methods::PaymentMethod;
    generated_sepa_debit_mandate "generated_sepa_debit_mandate" => crate::mandates::Mandate;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordKakaoPay;
    0 => buyer_id = None "buyer_id";
    1 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordKlarna;
    0 => location = None "location";
    1 => payer_details = None "payer_details";
    2 => payment_method_category = None "payment_method_category";
    3 => preferred_locale = None "preferred_locale";
    4 => reader = None "reader";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordKonbini;
    0 => store = None "store";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordLink;
    0 => country = None "country";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordMbWay;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordMobilepay;
    0 => card = None "card";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordMultibanco;
    0 => entity = None "entity";
    1 => reference = None "reference";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordNaverPay;
    0 => buyer_id = None "buyer_id";
    1 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordOxxo;
    0 => number = None "number" sensitive;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordP24;
    0 => bank = None "bank";
    1 => reference = None "reference";
    2 => verified_name = None "verified_name" sensitive;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordPayByBank;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordPayco;
    0 => buyer_id = None "buyer_id";
    1 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordPaynow;
    0 => location = None "location";
    1 => reader = None "reader";
    2 => reference = None "reference";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordPayto;
    0 => bsb_number = None "bsb_number" sensitive;
    1 => last4 = None "last4";
    2 => mandate = None "mandate";
    3 => pay_id = None "pay_id";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordPix;
    0 => bank_transaction_id = None "bank_transaction_id";
    1 => mandate = None "mandate";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordPromptpay;
    0 => reference = None "reference";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordRevolutPay;
    0 => funding = None "funding";
    1 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordSamsungPay;
    0 => buyer_id = None "buyer_id";
    1 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordSatispay;
    0 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordScalapay;
    0 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordSepaDebit;
    0 => bank_code = None "bank_code";
    1 => branch_code = None "branch_code";
    2 => country = None "country";
    3 => expected_debit_date = None "expected_debit_date";
    4 => fingerprint = None "fingerprint" sensitive;
    5 => last4 = None "last4";
    6 => mandate = None "mandate";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordSofort;
    0 => bank_code = None "bank_code";
    1 => bank_name = None "bank_name";
    2 => bic = None "bic";
    3 => country = None "country";
    4 => generated_sepa_debit = None "generated_sepa_debit";
    5 => generated_sepa_debit_mandate = None "generated_sepa_debit_mandate";
    6 => iban_last4 = None "iban_last4";
    7 => preferred_language = None "preferred_language";
    8 => verified_name = None "verified_name" sensitive;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::expandable! {
    crate::ExpandPath;
    PaymentMethodDetailsPaymentRecordSofort;
    generated_sepa_debit "generated_sepa_debit" => crate::payment_methods::PaymentMethod;
    generated_sepa_debit_mandate "generated_sepa_debit_mandate" => crate::mandates::Mandate;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordSwish;
    0 => fingerprint = None "fingerprint" sensitive;
    1 => payment_reference = None "payment_reference";
    2 => verified_phone_last4 = None "verified_phone_last4";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordTwint;
    0 => mandate = None "mandate";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordUpi;
    0 => vpa = None "vpa";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordUsBankAccount;
    0 => account_holder_type = None "account_holder_type";
    1 => account_type = None "account_type";
    2 => bank_name = None "bank_name";
    3 => expected_debit_date = None "expected_debit_date";
    4 => fingerprint = None "fingerprint" sensitive;
    5 => last4 = None "last4";
    6 => mandate = None "mandate";
    7 => payment_reference = None "payment_reference";
    8 => routing_number = None "routing_number" sensitive;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::expandable! {
    crate::ExpandPath;
    PaymentMethodDetailsPaymentRecordUsBankAccount;
    mandate "mandate" => crate::mandates::Mandate;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordWechatPay;
    0 => fingerprint = None "fingerprint" sensitive;
    1 => location = None "location";
    2 => reader = None "reader";
    3 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaymentRecordZip;
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsPaypal;
    0 => country = None "country";
    1 => payer_email = None "payer_email" sensitive;
    2 => payer_id = None "payer_id";
    3 => payer_name = None "payer_name" sensitive;
    4 => seller_protection = None "seller_protection";
    5 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsStripeAccount;
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsSunbit;
    0 => transaction_id = None "transaction_id";
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentMethodDetailsWechat;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodEps;
    0 => bank = None "bank";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
rt::open_enum! {
    PaymentMethodEpsBank;
    0 => ArzteUndApothekerBank "arzte_und_apotheker_bank";
    1 => AustrianAnadiBankAg "austrian_anadi_bank_ag";
    2 => BankAustria "bank_austria";
    3 => BankhausCarlSpangler "bankhaus_carl_spangler";
    4 => BankhausSchelhammerUndSchatteraAg "bankhaus_schelhammer_und_schattera_ag";
    5 => BawagPskAg "bawag_psk_ag";
    6 => BksBankAg "bks_bank_ag";
    7 => BrullKallmusBankAg "brull_kallmus_bank_ag";
    8 => BtvVierLanderBank "btv_vier_lander_bank";
    9 => CapitalBankGraweGruppeAg "capital_bank_grawe_gruppe_ag";
    10 => DeutscheBankAg "deutsche_bank_ag";
    11 => Dolomitenbank "dolomitenbank";
    12 => EasybankAg "easybank_ag";
    13 => ErsteBankUndSparkassen "erste_bank_und_sparkassen";
    14 => HypoAlpeadriabankInternationalAg "hypo_alpeadriabank_international_ag";
    15 => HypoBankBurgenlandAktiengesellschaft "hypo_bank_burgenland_aktiengesellschaft";
    16 => HypoNoeLbFurNiederosterreichUWien "hypo_noe_lb_fur_niederosterreich_u_wien";
    17 => HypoOberosterreichSalzburgSteiermark "hypo_oberosterreich_salzburg_steiermark";
    18 => HypoTirolBankAg "hypo_tirol_bank_ag";
    19 => HypoVorarlbergBankAg "hypo_vorarlberg_bank_ag";
    20 => MarchfelderBank "marchfelder_bank";
    21 => OberbankAg "oberbank_ag";
    22 => RaiffeisenBankengruppeOsterreich "raiffeisen_bankengruppe_osterreich";
    23 => SchoellerbankAg "schoellerbank_ag";
    24 => SpardaBankWien "sparda_bank_wien";
    25 => VolksbankGruppe "volksbank_gruppe";
    26 => VolkskreditbankAg "volkskreditbank_ag";
    27 => VrBankBraunau "vr_bank_braunau";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodFpx;
    0 => bank "bank" required;
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
rt::open_enum! {
    PaymentMethodFpxBank;
    0 => AffinBank "affin_bank";
    1 => Agrobank "agrobank";
    2 => AllianceBank "alliance_bank";
    3 => Ambank "ambank";
    4 => BankIslam "bank_islam";
    5 => BankMuamalat "bank_muamalat";
    6 => BankOfChina "bank_of_china";
    7 => BankRakyat "bank_rakyat";
    8 => Bsn "bsn";
    9 => Cimb "cimb";
    10 => DeutscheBank "deutsche_bank";
    11 => HongLeongBank "hong_leong_bank";
    12 => Hsbc "hsbc";
    13 => Kfh "kfh";
    14 => Maybank2e "maybank2e";
    15 => Maybank2u "maybank2u";
    16 => Ocbc "ocbc";
    17 => PbEnterprise "pb_enterprise";
    18 => PublicBank "public_bank";
    19 => Rhb "rhb";
    20 => StandardChartered "standard_chartered";
    21 => Uob "uob";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodGiropay;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodGrabpay;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodIdeal;
    0 => bank = None "bank";
    1 => bic = None "bic";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
rt::open_enum! {
    PaymentMethodIdealBank;
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

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
rt::open_enum! {
    PaymentMethodIdealBic;
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

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodInteracPresent;
    0 => brand = None "brand";
    1 => cardholder_name = None "cardholder_name" sensitive;
    2 => country = None "country";
    3 => description = None "description";
    4 => exp_month = 0 "exp_month" required;
    5 => exp_year = 0 "exp_year" required;
    6 => fingerprint = None "fingerprint" sensitive;
    7 => funding = None "funding";
    8 => issuer = None "issuer";
    9 => last4 = None "last4";
    10 => networks = None "networks";
    11 => preferred_locales = None "preferred_locales";
    12 => read_method = None "read_method";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodKakaoPay;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodKlarna;
    0 => dob = None "dob" sensitive;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodKlarnaDob;
    0 => day = None "day";
    1 => month = None "month";
    2 => year = None "year";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodKonbini;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodKrCard;
    0 => brand = None "brand";
    1 => last4 = None "last4";
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
rt::open_enum! {
    PaymentMethodKrCardBrand;
    0 => Bc "bc";
    1 => Citi "citi";
    2 => Hana "hana";
    3 => Hyundai "hyundai";
    4 => Jeju "jeju";
    5 => Jeonbuk "jeonbuk";
    6 => Kakaobank "kakaobank";
    7 => Kbank "kbank";
    8 => Kdbbank "kdbbank";
    9 => Kookmin "kookmin";
    10 => Kwangju "kwangju";
    11 => Lotte "lotte";
    12 => Mg "mg";
    13 => Nh "nh";
    14 => Post "post";
    15 => Samsung "samsung";
    16 => Savingsbank "savingsbank";
    17 => Shinhan "shinhan";
    18 => Shinhyup "shinhyup";
    19 => Suhyup "suhyup";
    20 => Tossbank "tossbank";
    21 => Woori "woori";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodLink;
    0 => email = None "email" sensitive;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodMbWay;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodMobilepay;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodMultibanco;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodNaverPay;
    0 => buyer_id = None "buyer_id";
    1 => funding "funding" required;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::open_enum! {
    PaymentMethodNaverPayFunding;
    0 => Card "card";
    1 => Points "points";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodNzBankAccount;
    0 => account_holder_name = None "account_holder_name" sensitive;
    1 => bank_code "bank_code" required;
    2 => bank_name "bank_name" required;
    3 => branch_code "branch_code" required;
    4 => last4 "last4" required;
    5 => suffix = None "suffix";
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::open_enum! {
    PaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    0 => Business "business";
    1 => Personal "personal";
}

#[cfg(any(feature = "checkout", feature = "payment_intents"))]
rt::record! {
    PaymentMethodOptionsCustomerBalanceEuBankAccount;
    0 => country "country" required;
}

#[cfg(any(feature = "checkout", feature = "customers", feature = "invoices", feature = "payment_intents", feature = "subscriptions"))]
rt::open_enum! {
    PaymentMethodOptionsCustomerBalanceEuBankAccountCountry;
    0 => Be "BE";
    1 => De "DE";
    2 => Es "ES";
    3 => Fr "FR";
    4 => Ie "IE";
    5 => Nl "NL";
}

#[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
rt::record! {
    PaymentMethodOptionsMandateOptionsPix;
    0 => amount = None "amount";
    1 => amount_includes_iof = None "amount_includes_iof";
    2 => amount_type = None "amount_type";
    3 => currency = None "currency";
    4 => end_date = None "end_date";
    5 => payment_schedule = None "payment_schedule";
    6 => reference = None "reference";
    7 => start_date = None "start_date";
}

#[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
rt::money! {
    PaymentMethodOptionsMandateOptionsPix;
}

#[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
rt::open_enum! {
    PaymentMethodOptionsMandateOptionsPixAmountIncludesIof;
    0 => Always "always";
    1 => Never "never";
}

#[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
rt::open_enum! {
    PaymentMethodOptionsMandateOptionsPixPaymentSchedule;
    0 => Halfyearly "halfyearly";
    1 => Monthly "monthly";
    2 => Quarterly "quarterly";
    3 => Weekly "weekly";
    4 => Yearly "yearly";
}

#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::record! {
    PaymentMethodOptionsUsBankAccountMandateOptions;
    0 => collection_method = None "collection_method";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodOxxo;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodP24;
    0 => bank = None "bank";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
rt::open_enum! {
    PaymentMethodP24Bank;
    0 => AliorBank "alior_bank";
    1 => BankMillennium "bank_millennium";
    2 => BankNowyBfgSa "bank_nowy_bfg_sa";
    3 => BankPekaoSa "bank_pekao_sa";
    4 => BankiSpbdzielcze "banki_spbdzielcze";
    5 => Blik "blik";
    6 => BnpParibas "bnp_paribas";
    7 => Boz "boz";
    8 => CitiHandlowy "citi_handlowy";
    9 => CreditAgricole "credit_agricole";
    10 => Envelobank "envelobank";
    11 => EtransferPocztowy24 "etransfer_pocztowy24";
    12 => GetinBank "getin_bank";
    13 => Ideabank "ideabank";
    14 => Ing "ing";
    15 => Inteligo "inteligo";
    16 => MbankMtransfer "mbank_mtransfer";
    17 => NestPrzelew "nest_przelew";
    18 => NoblePay "noble_pay";
    19 => PbacZIpko "pbac_z_ipko";
    20 => PlusBank "plus_bank";
    21 => SantanderPrzelew24 "santander_przelew24";
    22 => TmobileUsbugiBankowe "tmobile_usbugi_bankowe";
    23 => ToyotaBank "toyota_bank";
    24 => Velobank "velobank";
    25 => VolkswagenBank "volkswagen_bank";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodPayByBank;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodPayco;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodPaynow;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodPaypal;
    0 => country = None "country";
    1 => payer_email = None "payer_email" sensitive;
    2 => payer_id = None "payer_id";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodPayto;
    0 => bsb_number = None "bsb_number" sensitive;
    1 => last4 = None "last4";
    2 => pay_id = None "pay_id";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodPix;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodPromptpay;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodRevolutPay;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodSamsungPay;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodSatispay;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodScalapay;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodSepaDebit;
    0 => bank_code = None "bank_code";
    1 => branch_code = None "branch_code";
    2 => country = None "country";
    3 => fingerprint = None "fingerprint" sensitive;
    4 => generated_from = None "generated_from";
    5 => last4 = None "last4";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::expandable! {
    crate::ExpandPath;
    PaymentMethodSepaDebit;
    generated_from "generated_from" => crate::types::SepaDebitGeneratedFrom;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodSofort;
    0 => country = None "country";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodSunbit;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodSwish;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodTwint;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodUpi;
    0 => vpa = None "vpa";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodUsBankAccount;
    0 => account_holder_type = None "account_holder_type";
    1 => account_type = None "account_type";
    2 => bank_name = None "bank_name";
    3 => financial_connections_account = None "financial_connections_account";
    4 => fingerprint = None "fingerprint" sensitive;
    5 => last4 = None "last4";
    6 => networks = None "networks";
    7 => routing_number = None "routing_number" sensitive;
    8 => status_details = None "status_details";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodUsBankAccountBlocked;
    0 => network_code = None "network_code";
    1 => reason = None "reason";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::open_enum! {
    PaymentMethodUsBankAccountBlockedNetworkCode;
    0 => R02 "R02";
    1 => R03 "R03";
    2 => R04 "R04";
    3 => R05 "R05";
    4 => R07 "R07";
    5 => R08 "R08";
    6 => R10 "R10";
    7 => R11 "R11";
    8 => R16 "R16";
    9 => R20 "R20";
    10 => R29 "R29";
    11 => R31 "R31";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::open_enum! {
    PaymentMethodUsBankAccountBlockedReason;
    0 => BankAccountClosed "bank_account_closed";
    1 => BankAccountFrozen "bank_account_frozen";
    2 => BankAccountInvalidDetails "bank_account_invalid_details";
    3 => BankAccountRestricted "bank_account_restricted";
    4 => BankAccountUnusable "bank_account_unusable";
    5 => DebitNotAuthorized "debit_not_authorized";
    6 => TokenizedAccountNumberDeactivated "tokenized_account_number_deactivated";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodUsBankAccountStatusDetails;
    0 => blocked = None "blocked";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodWechatPay;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    PaymentMethodZip;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordAddress;
    0 => city = None "city";
    1 => country = None "country";
    2 => line1 = None "line1" sensitive;
    3 => line2 = None "line2" sensitive;
    4 => postal_code = None "postal_code" sensitive;
    5 => state = None "state";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordAmount;
    0 => currency "currency" required;
    1 => value = 0 "value" required;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordBillingDetails;
    0 => address "address" required sensitive;
    1 => email = None "email" sensitive;
    2 => name = None "name" sensitive;
    3 => phone = None "phone" sensitive;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordCustomerDetails;
    0 => customer = None "customer";
    1 => email = None "email" sensitive;
    2 => name = None "name" sensitive;
    3 => phone = None "phone" sensitive;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodAlmaDetailsInstallments;
    0 => count = 0 "count" required;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodAmazonPayDetailsFunding;
    0 => card = None "card";
    1 => r#type = None "type";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodAmazonPayDetailsFundingCard;
    0 => brand = None "brand";
    1 => country = None "country";
    2 => exp_month = None "exp_month";
    3 => exp_year = None "exp_year";
    4 => funding = None "funding";
    5 => last4 = None "last4";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    PaymentRecordPaymentMethodAmazonPayDetailsFundingType;
    0 => Card "card";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodCardDetails;
    0 => authorization_code = None "authorization_code";
    1 => brand = None "brand";
    2 => capture_before = None "capture_before";
    3 => checks = None "checks";
    4 => country = None "country";
    5 => description = None "description";
    6 => exp_month = None "exp_month";
    7 => exp_year = None "exp_year";
    8 => fingerprint = None "fingerprint" sensitive;
    9 => funding = None "funding";
    10 => iin = None "iin";
    11 => installments = None "installments";
    12 => issuer = None "issuer";
    13 => last4 = None "last4";
    14 => network = None "network";
    15 => network_advice_code = None "network_advice_code";
    16 => network_decline_code = None "network_decline_code";
    17 => network_token = None "network_token";
    18 => network_transaction_id = None "network_transaction_id";
    19 => stored_credential_usage = None "stored_credential_usage";
    20 => three_d_secure = None "three_d_secure";
    21 => wallet = None "wallet";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    PaymentRecordPaymentMethodCardDetailsBrand;
    0 => Amex "amex";
    1 => CartesBancaires "cartes_bancaires";
    2 => Diners "diners";
    3 => Discover "discover";
    4 => EftposAu "eftpos_au";
    5 => Interac "interac";
    6 => Jcb "jcb";
    7 => Link "link";
    8 => Mastercard "mastercard";
    9 => Unionpay "unionpay";
    10 => UnknownValue "unknown";
    11 => Visa "visa";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodCardDetailsChecks;
    0 => address_line1_check = None "address_line1_check";
    1 => address_postal_code_check = None "address_postal_code_check";
    2 => cvc_check = None "cvc_check";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    PaymentRecordPaymentMethodCardDetailsChecksAddressLine1Check;
    0 => Fail "fail";
    1 => Pass "pass";
    2 => Unavailable "unavailable";
    3 => Unchecked "unchecked";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    PaymentRecordPaymentMethodCardDetailsChecksCvcCheck;
    0 => Fail "fail";
    1 => Pass "pass";
    2 => Unavailable "unavailable";
    3 => Unchecked "unchecked";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    PaymentRecordPaymentMethodCardDetailsFunding;
    0 => Credit "credit";
    1 => Debit "debit";
    2 => Prepaid "prepaid";
    3 => UnknownValue "unknown";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodCardDetailsInstallmentPlan;
    0 => count = None "count";
    1 => interval = None "interval";
    2 => r#type "type" required;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodCardDetailsInstallments;
    0 => plan = None "plan";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    PaymentRecordPaymentMethodCardDetailsNetwork;
    0 => Amex "amex";
    1 => CartesBancaires "cartes_bancaires";
    2 => Diners "diners";
    3 => Discover "discover";
    4 => EftposAu "eftpos_au";
    5 => Interac "interac";
    6 => Jcb "jcb";
    7 => Link "link";
    8 => Mastercard "mastercard";
    9 => Unionpay "unionpay";
    10 => UnknownValue "unknown";
    11 => Visa "visa";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodCardDetailsNetworkToken;
    0 => used = false "used" required;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    PaymentRecordPaymentMethodCardDetailsStoredCredentialUsage;
    0 => Recurring "recurring";
    1 => Unscheduled "unscheduled";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodCardDetailsThreeDSecure;
    0 => authentication_flow = None "authentication_flow";
    1 => cryptogram = None "cryptogram" sensitive;
    2 => electronic_commerce_indicator = None "electronic_commerce_indicator";
    3 => exemption_indicator = None "exemption_indicator";
    4 => exemption_indicator_applied = None "exemption_indicator_applied";
    5 => result = None "result";
    6 => result_reason = None "result_reason";
    7 => version = None "version";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    PaymentRecordPaymentMethodCardDetailsThreeDSecureResult;
    0 => AttemptAcknowledged "attempt_acknowledged";
    1 => Authenticated "authenticated";
    2 => Exempted "exempted";
    3 => Failed "failed";
    4 => NotSupported "not_supported";
    5 => ProcessingError "processing_error";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    PaymentRecordPaymentMethodCardDetailsThreeDSecureVersion;
    0 => V1_0_2 "1.0.2";
    1 => V2_1_0 "2.1.0";
    2 => V2_2_0 "2.2.0";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodCardDetailsWallet;
    0 => apple_pay = None "apple_pay";
    1 => dynamic_last4 = None "dynamic_last4";
    2 => google_pay = None "google_pay";
    3 => r#type "type" required;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodCardDetailsWalletApplePay;
    0 => r#type "type" required;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodCardDetailsWalletGooglePay;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodCustomDetails;
    0 => display_name "display_name" required;
    1 => r#type = None "type";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodDetails;
    0 => ach_credit_transfer = None "ach_credit_transfer";
    1 => ach_debit = None "ach_debit";
    2 => acss_debit = None "acss_debit";
    3 => affirm = None "affirm";
    4 => afterpay_clearpay = None "afterpay_clearpay";
    5 => alipay = None "alipay";
    6 => alma = None "alma";
    7 => amazon_pay = None "amazon_pay";
    8 => au_becs_debit = None "au_becs_debit";
    9 => bacs_debit = None "bacs_debit";
    10 => bancontact = None "bancontact";
    11 => billie = None "billie";
    12 => billing_details = None "billing_details";
    13 => bizum = None "bizum";
    14 => blik = None "blik";
    15 => boleto = None "boleto";
    16 => card = None "card";
    17 => card_present = None "card_present";
    18 => cashapp = None "cashapp";
    19 => crypto = None "crypto";
    20 => custom = None "custom";
    21 => customer_balance = None "customer_balance";
    22 => eps = None "eps";
    23 => fpx = None "fpx";
    24 => giropay = None "giropay";
    25 => grabpay = None "grabpay";
    26 => ideal = None "ideal";
    27 => interac_present = None "interac_present";
    28 => kakao_pay = None "kakao_pay";
    29 => klarna = None "klarna";
    30 => konbini = None "konbini";
    31 => kr_card = None "kr_card";
    32 => link = None "link";
    33 => mb_way = None "mb_way";
    34 => mobilepay = None "mobilepay";
    35 => multibanco = None "multibanco";
    36 => naver_pay = None "naver_pay";
    37 => nz_bank_account = None "nz_bank_account";
    38 => oxxo = None "oxxo";
    39 => p24 = None "p24";
    40 => pay_by_bank = None "pay_by_bank";
    41 => payco = None "payco";
    42 => payment_method = None "payment_method";
    43 => paynow = None "paynow";
    44 => paypal = None "paypal";
    45 => payto = None "payto";
    46 => pix = None "pix";
    47 => promptpay = None "promptpay";
    48 => revolut_pay = None "revolut_pay";
    49 => samsung_pay = None "samsung_pay";
    50 => satispay = None "satispay";
    51 => scalapay = None "scalapay";
    52 => sepa_debit = None "sepa_debit";
    53 => sofort = None "sofort";
    54 => stripe_account = None "stripe_account";
    55 => sunbit = None "sunbit";
    56 => swish = None "swish";
    57 => twint = None "twint";
    58 => r#type "type" required;
    59 => upi = None "upi";
    60 => us_bank_account = None "us_bank_account";
    61 => wechat = None "wechat";
    62 => wechat_pay = None "wechat_pay";
    63 => zip = None "zip";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::expandable! {
    crate::ExpandPath;
    PaymentRecordPaymentMethodDetails;
    bancontact "bancontact" => PaymentMethodDetailsPaymentRecordBancontact;
    ideal "ideal" => PaymentMethodDetailsPaymentRecordIdeal;
    sofort "sofort" => PaymentMethodDetailsPaymentRecordSofort;
    us_bank_account "us_bank_account" => PaymentMethodDetailsPaymentRecordUsBankAccount;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodKlarnaDetailsPayerDetails;
    0 => address = None "address" sensitive;
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodKlarnaDetailsPayerDetailsAddress;
    0 => country = None "country";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodKonbiniDetailsStore;
    0 => chain = None "chain";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    PaymentRecordPaymentMethodKonbiniDetailsStoreChain;
    0 => Familymart "familymart";
    1 => Lawson "lawson";
    2 => Ministop "ministop";
    3 => Seicomart "seicomart";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodMobilepayDetailsCard;
    0 => brand = None "brand";
    1 => country = None "country";
    2 => exp_month = None "exp_month";
    3 => exp_year = None "exp_year";
    4 => last4 = None "last4";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodRevolutPayDetailsFunding;
    0 => card = None "card";
    1 => r#type = None "type";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordPaymentMethodRevolutPayDetailsFundingCard;
    0 => brand = None "brand";
    1 => country = None "country";
    2 => exp_month = None "exp_month";
    3 => exp_year = None "exp_year";
    4 => funding = None "funding";
    5 => last4 = None "last4";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordProcessorDetails;
    const "type" = Str("custom");
    0 => custom = None "custom";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordProcessorDetailsCustomDetails;
    0 => payment_reference = None "payment_reference";
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record! {
    PaymentRecordShippingDetails;
    0 => address "address" required sensitive;
    1 => name = None "name" sensitive;
    2 => phone = None "phone" sensitive;
}
