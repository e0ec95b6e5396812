// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::mandates::Mandate;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::setup_attempts::SetupAttempt;
use crate::types::AccountHolderType;
use crate::types::AccountType;
use crate::types::Address;
use crate::types::AmountType;
use crate::types::CardGeneratedFromPaymentMethodDetails;
use crate::types::MethodCardDetailsThreeDSecureElectronicCommerceIndicator;
use crate::types::MethodOptionsUsBankAccountMandateOptionsCollectionMethod;
use crate::types::Networks;
use crate::types::PaypalSellerProtection;
use crate::types::PreferredLanguage;
use crate::types::ReadMethod;
use crate::types::RecordPaymentMethodCardDetailsChecksAddressPostalCodeCheck;
use crate::types::RecordPaymentMethodCardDetailsThreeDSecureAuthenticationFlow;
use crate::types::RecordPaymentMethodCardDetailsThreeDSecureExemptionIndicator;
use crate::types::RecordPaymentMethodCardDetailsThreeDSecureResultReason;
use crate::types::SepaDebitGeneratedFrom;
use crate::types::ThreeDSecureUsage;
use crate::types::UsBankAccountNetworks;

/// Payment intent next action blik authorize.
///
/// Contract: `#/components/schemas/payment_intent_next_action_blik_authorize`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionBlikAuthorize {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action cashapp handle redirect or display qr code.
///
/// Contract: `#/components/schemas/payment_intent_next_action_cashapp_handle_redirect_or_display_qr_code`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode {
    /// Hosted instructions url. At most 5000 characters.
    pub hosted_instructions_url: String,
    /// Mobile auth url. At most 5000 characters.
    pub mobile_auth_url: String,
    /// Qr code.
    pub qr_code: PaymentIntentNextActionCashappQrCode,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action cashapp qr code.
///
/// Contract: `#/components/schemas/payment_intent_next_action_cashapp_qr_code`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionCashappQrCode {
    /// Expires at, in seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// Image url png. At most 5000 characters.
    pub image_url_png: String,
    /// Image url svg. At most 5000 characters.
    pub image_url_svg: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action upi handle redirect or display qr code.
///
/// Contract: `#/components/schemas/payment_intent_next_action_upi_handle_redirect_or_display_qr_code`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode {
    /// Hosted instructions url. At most 5000 characters.
    pub hosted_instructions_url: String,
    /// Qr code.
    pub qr_code: PaymentIntentNextActionUpiQrCode,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action upiqr code.
///
/// Contract: `#/components/schemas/payment_intent_next_action_upiqr_code`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionUpiQrCode {
    /// Expires at, in seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// Image url png. At most 5000 characters.
    pub image_url_png: String,
    /// Image url svg. At most 5000 characters.
    pub image_url_svg: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows payment intent presentment details.
///
/// Contract: `#/components/schemas/payment_flows_payment_intent_presentment_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPresentmentDetails {
    /// Presentment amount, in the currency's smallest unit.
    pub presentment_amount: i64,
    /// Presentment currency. At most 5000 characters.
    pub presentment_currency: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method acss debit.
///
/// Contract: `#/components/schemas/payment_method_acss_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodAcssDebit {
    /// Bank name. At most 5000 characters. May be null.
    pub bank_name: Option<String>,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Institution number. At most 5000 characters. May be null.
    pub institution_number: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Transit number. At most 5000 characters. May be null.
    pub transit_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method affirm.
///
/// Contract: `#/components/schemas/payment_method_affirm`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodAffirm {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method afterpay clearpay.
///
/// Contract: `#/components/schemas/payment_method_afterpay_clearpay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodAfterpayClearpay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows private payment methods alipay.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_alipay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodAlipay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows private payment methods alipay details.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_alipay_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodAlipayDetails {
    /// Buyer id. At most 5000 characters.
    pub buyer_id: Option<String>,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method alma.
///
/// Contract: `#/components/schemas/payment_method_alma`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodAlma {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method amazon pay.
///
/// Contract: `#/components/schemas/payment_method_amazon_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodAmazonPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method au becs debit.
///
/// Contract: `#/components/schemas/payment_method_au_becs_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodAuBecsDebit {
    /// Bsb number. At most 5000 characters. May be null.
    pub bsb_number: Option<String>,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method bacs debit.
///
/// Contract: `#/components/schemas/payment_method_bacs_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodBacsDebit {
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Sort code. At most 5000 characters. May be null.
    pub sort_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method bancontact.
///
/// Contract: `#/components/schemas/payment_method_bancontact`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodBancontact {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method billie.
///
/// Contract: `#/components/schemas/payment_method_billie`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodBillie {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method bizum.
///
/// Contract: `#/components/schemas/payment_method_bizum`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodBizum {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method blik.
///
/// Contract: `#/components/schemas/payment_method_blik`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodBlik {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method boleto.
///
/// Contract: `#/components/schemas/payment_method_boleto`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodBoleto {
    /// Tax id. At most 5000 characters.
    pub tax_id: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method card.
///
/// Contract: `#/components/schemas/payment_method_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCard {
    /// Brand. At most 5000 characters.
    pub brand: String,
    /// Checks. May be null.
    pub checks: Option<Box<PaymentMethodCardChecks>>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Display brand. At most 5000 characters. May be null.
    pub display_brand: Option<String>,
    /// Exp month.
    pub exp_month: i64,
    /// Exp year.
    pub exp_year: i64,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Funding. At most 5000 characters.
    pub funding: String,
    /// Generated from. May be null.
    pub generated_from: Option<Box<PaymentMethodCardGeneratedCard>>,
    /// Last4. At most 5000 characters.
    pub last4: String,
    /// Networks. May be null.
    pub networks: Option<Box<Networks>>,
    /// Regulated status. `regulated` or `unregulated`. May be null.
    pub regulated_status: Option<PaymentMethodCardRegulatedStatus>,
    /// Three d secure usage. May be null.
    pub three_d_secure_usage: Option<Box<ThreeDSecureUsage>>,
    /// Wallet. May be null.
    pub wallet: Option<Box<PaymentMethodCardWallet>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method card checks.
///
/// Contract: `#/components/schemas/payment_method_card_checks`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardChecks {
    /// Address line1 check. At most 5000 characters. May be null.
    pub address_line1_check: Option<String>,
    /// Address postal code check. At most 5000 characters. May be null.
    pub address_postal_code_check: Option<String>,
    /// Cvc check. At most 5000 characters. May be null.
    pub cvc_check: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method card generated card.
///
/// Contract: `#/components/schemas/payment_method_card_generated_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardGeneratedCard {
    /// Charge. At most 5000 characters. May be null.
    pub charge: Option<String>,
    /// Payment method details. May be null.
    pub payment_method_details: Option<Box<CardGeneratedFromPaymentMethodDetails>>,
    /// Setup attempt. An id; the object itself when `setup_attempt` is expanded. May be null.
    pub setup_attempt: Option<rt::Expandable<SetupAttempt>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method card present.
///
/// Contract: `#/components/schemas/payment_method_card_present`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardPresent {
    /// Brand. At most 5000 characters. May be null.
    pub brand: Option<String>,
    /// Brand product. At most 5000 characters. May be null.
    pub brand_product: Option<String>,
    /// Cardholder name. At most 5000 characters. May be null.
    pub cardholder_name: Option<String>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Exp month.
    pub exp_month: i64,
    /// Exp year.
    pub exp_year: i64,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Funding. At most 5000 characters. May be null.
    pub funding: Option<String>,
    /// Issuer. At most 5000 characters. May be null.
    pub issuer: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Networks. May be null.
    pub networks: Option<Box<PaymentMethodCardPresentNetworks>>,
    /// Offline. May be null.
    pub offline: Option<Box<PaymentMethodDetailsCardPresentOffline>>,
    /// Preferred locales. May be null.
    pub preferred_locales: Option<Vec<String>>,
    /// Read method. `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`, `magnetic_stripe_fallback` or `magnetic_stripe_track2`. May be null.
    pub read_method: Option<ReadMethod>,
    /// Wallet.
    pub wallet: Option<Box<PaymentMethodCardPresentWallet>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method card present networks.
///
/// Contract: `#/components/schemas/payment_method_card_present_networks`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardPresentNetworks {
    /// Available.
    pub available: Vec<String>,
    /// Preferred. At most 5000 characters. May be null.
    pub preferred: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows private payment methods card present common wallet.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_present_common_wallet`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardPresentWallet {
    /// Type. `apple_pay`, `google_pay`, `samsung_pay` or `unknown`.
    pub r#type: PaymentMethodCardPresentWalletType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_present_common_wallet/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodCardPresentWalletType {
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
    /// `samsung_pay`
    SamsungPay,
    /// `unknown`
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `regulated_status`.
///
/// Contract: `#/components/schemas/payment_method_card/properties/regulated_status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodCardRegulatedStatus {
    /// `regulated`
    Regulated,
    /// `unregulated`
    Unregulated,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment method card wallet.
///
/// Contract: `#/components/schemas/payment_method_card_wallet`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardWallet {
    /// Amex express checkout.
    pub amex_express_checkout: Option<Box<PaymentMethodCardWalletAmexExpressCheckout>>,
    /// Apple pay.
    pub apple_pay: Option<Box<PaymentMethodCardWalletApplePay>>,
    /// Dynamic last4. At most 5000 characters. May be null.
    pub dynamic_last4: Option<String>,
    /// Google pay.
    pub google_pay: Option<Box<PaymentMethodCardWalletGooglePay>>,
    /// Link.
    pub link: Option<Box<PaymentMethodCardWalletLink>>,
    /// Masterpass.
    pub masterpass: Option<Box<PaymentMethodCardWalletMasterpass>>,
    /// Samsung pay.
    pub samsung_pay: Option<Box<PaymentMethodCardWalletSamsungPay>>,
    /// Type. `amex_express_checkout`, `apple_pay`, `google_pay`, `link`, `masterpass`, `samsung_pay` or `visa_checkout`.
    pub r#type: PaymentMethodCardWalletType,
    /// Visa checkout.
    pub visa_checkout: Option<Box<PaymentMethodCardWalletVisaCheckout>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method card wallet amex express checkout.
///
/// Contract: `#/components/schemas/payment_method_card_wallet_amex_express_checkout`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletAmexExpressCheckout {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method card wallet apple pay.
///
/// Contract: `#/components/schemas/payment_method_card_wallet_apple_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletApplePay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method card wallet google pay.
///
/// Contract: `#/components/schemas/payment_method_card_wallet_google_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletGooglePay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method card wallet link.
///
/// Contract: `#/components/schemas/payment_method_card_wallet_link`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletLink {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method card wallet masterpass.
///
/// Contract: `#/components/schemas/payment_method_card_wallet_masterpass`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletMasterpass {
    /// Billing address. May be null.
    pub billing_address: Option<Box<Address>>,
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Shipping address. May be null.
    pub shipping_address: Option<Box<Address>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method card wallet samsung pay.
///
/// Contract: `#/components/schemas/payment_method_card_wallet_samsung_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletSamsungPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_method_card_wallet/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodCardWalletType {
    /// `amex_express_checkout`
    AmexExpressCheckout,
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
    /// `link`
    Link,
    /// `masterpass`
    Masterpass,
    /// `samsung_pay`
    SamsungPay,
    /// `visa_checkout`
    VisaCheckout,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment method card wallet visa checkout.
///
/// Contract: `#/components/schemas/payment_method_card_wallet_visa_checkout`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletVisaCheckout {
    /// Billing address. May be null.
    pub billing_address: Option<Box<Address>>,
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Shipping address. May be null.
    pub shipping_address: Option<Box<Address>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method cashapp.
///
/// Contract: `#/components/schemas/payment_method_cashapp`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCashapp {
    /// Buyer id. At most 5000 characters. May be null.
    pub buyer_id: Option<String>,
    /// Cashtag. At most 5000 characters. May be null.
    pub cashtag: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method config biz payment method configuration details.
///
/// Contract: `#/components/schemas/payment_method_config_biz_payment_method_configuration_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodConfigurationDetails {
    /// Id. At most 5000 characters.
    pub id: rt::Id<PaymentMethodConfigurationDetails>,
    /// Parent. At most 5000 characters. May be null.
    pub parent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method crypto.
///
/// Contract: `#/components/schemas/payment_method_crypto`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCrypto {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method customer balance.
///
/// Contract: `#/components/schemas/payment_method_customer_balance`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCustomerBalance {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details ach credit transfer.
///
/// Contract: `#/components/schemas/payment_method_details_ach_credit_transfer`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAchCreditTransfer {
    /// Account number. At most 5000 characters. May be null.
    pub account_number: Option<String>,
    /// Bank name. At most 5000 characters. May be null.
    pub bank_name: Option<String>,
    /// Routing number. At most 5000 characters. May be null.
    pub routing_number: Option<String>,
    /// Swift code. At most 5000 characters. May be null.
    pub swift_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details ach debit.
///
/// Contract: `#/components/schemas/payment_method_details_ach_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAchDebit {
    /// Account holder type. `company` or `individual`. May be null.
    pub account_holder_type: Option<AccountHolderType>,
    /// Bank name. At most 5000 characters. May be null.
    pub bank_name: Option<String>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Routing number. At most 5000 characters. May be null.
    pub routing_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details au becs debit.
///
/// Contract: `#/components/schemas/payment_method_details_au_becs_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAuBecsDebit {
    /// Bsb number. At most 5000 characters. May be null.
    pub bsb_number: Option<String>,
    /// Expected debit date. At most 5000 characters.
    pub expected_debit_date: Option<String>,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Mandate. At most 5000 characters.
    pub mandate: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details bacs debit.
///
/// Contract: `#/components/schemas/payment_method_details_bacs_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsBacsDebit {
    /// Expected debit date. At most 5000 characters.
    pub expected_debit_date: Option<String>,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Mandate. At most 5000 characters. May be null.
    pub mandate: Option<String>,
    /// Sort code. At most 5000 characters. May be null.
    pub sort_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details card installments plan.
///
/// Contract: `#/components/schemas/payment_method_details_card_installments_plan`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardInstallmentsPlan {
    /// Count. May be null.
    pub count: Option<i64>,
    /// Interval. Only `month`. May be null.
    pub interval: Option<PaymentMethodDetailsCardInstallmentsPlanInterval>,
    /// Type. `bonus`, `fixed_count` or `revolving`.
    pub r#type: PaymentMethodDetailsCardInstallmentsPlanType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `interval`.
///
/// Contract: `#/components/schemas/payment_method_details_card_installments_plan/properties/interval`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCardInstallmentsPlanInterval {
    /// `month`
    Month,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_method_details_card_installments_plan/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCardInstallmentsPlanType {
    /// `bonus`
    Bonus,
    /// `fixed_count`
    FixedCount,
    /// `revolving`
    Revolving,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment method details card present.
///
/// Contract: `#/components/schemas/payment_method_details_card_present`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardPresent {
    /// Amount authorized, in the currency's smallest unit. May be null.
    pub amount_authorized: Option<i64>,
    /// Brand. At most 5000 characters. May be null.
    pub brand: Option<String>,
    /// Brand product. At most 5000 characters. May be null.
    pub brand_product: Option<String>,
    /// Capture before, in seconds since 1970.
    pub capture_before: Option<rt::Timestamp>,
    /// Cardholder name. At most 5000 characters. May be null.
    pub cardholder_name: Option<String>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Emv auth data. At most 5000 characters. May be null.
    pub emv_auth_data: Option<String>,
    /// Exp month.
    pub exp_month: i64,
    /// Exp year.
    pub exp_year: i64,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Funding. At most 5000 characters. May be null.
    pub funding: Option<String>,
    /// Generated card. At most 5000 characters. May be null.
    pub generated_card: Option<String>,
    /// Incremental authorization supported.
    pub incremental_authorization_supported: bool,
    /// Issuer. At most 5000 characters. May be null.
    pub issuer: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Location. At most 5000 characters.
    pub location: Option<String>,
    /// Network. At most 5000 characters. May be null.
    pub network: Option<String>,
    /// Network transaction id. At most 5000 characters. May be null.
    pub network_transaction_id: Option<String>,
    /// Offline. May be null.
    pub offline: Option<Box<PaymentMethodDetailsCardPresentOffline>>,
    /// Overcapture supported.
    pub overcapture_supported: bool,
    /// Preferred locales. May be null.
    pub preferred_locales: Option<Vec<String>>,
    /// Read method. `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`, `magnetic_stripe_fallback` or `magnetic_stripe_track2`. May be null.
    pub read_method: Option<ReadMethod>,
    /// Reader. At most 5000 characters.
    pub reader: Option<String>,
    /// Receipt. May be null.
    pub receipt: Option<Box<PaymentMethodDetailsCardPresentReceipt>>,
    /// Wallet.
    pub wallet: Option<Box<PaymentMethodCardPresentWallet>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details card present offline.
///
/// Contract: `#/components/schemas/payment_method_details_card_present_offline`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardPresentOffline {
    /// Stored at, in seconds since 1970. May be null.
    pub stored_at: Option<rt::Timestamp>,
    /// Type. Only `deferred`. May be null.
    pub r#type: Option<PaymentMethodDetailsCardPresentOfflineType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_method_details_card_present_offline/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCardPresentOfflineType {
    /// `deferred`
    Deferred,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment method details card present receipt.
///
/// Contract: `#/components/schemas/payment_method_details_card_present_receipt`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardPresentReceipt {
    /// Account type. `checking`, `credit`, `prepaid` or `unknown`.
    pub account_type: Option<PaymentMethodDetailsCardPresentReceiptAccountType>,
    /// Application cryptogram. At most 5000 characters. May be null.
    pub application_cryptogram: Option<String>,
    /// Application preferred name. At most 5000 characters. May be null.
    pub application_preferred_name: Option<String>,
    /// Authorization code. At most 5000 characters. May be null.
    pub authorization_code: Option<String>,
    /// Authorization response code. At most 5000 characters. May be null.
    pub authorization_response_code: Option<String>,
    /// Cardholder verification method. At most 5000 characters. May be null.
    pub cardholder_verification_method: Option<String>,
    /// Dedicated file name. At most 5000 characters. May be null.
    pub dedicated_file_name: Option<String>,
    /// Terminal verification results. At most 5000 characters. May be null.
    pub terminal_verification_results: Option<String>,
    /// Transaction status information. At most 5000 characters. May be null.
    pub transaction_status_information: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `account_type`.
///
/// Contract: `#/components/schemas/payment_method_details_card_present_receipt/properties/account_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCardPresentReceiptAccountType {
    /// `checking`
    Checking,
    /// `credit`
    Credit,
    /// `prepaid`
    Prepaid,
    /// `unknown`
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment method details card wallet apple pay.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet_apple_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardWalletApplePay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details card wallet google pay.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet_google_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardWalletGooglePay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details crypto.
///
/// Contract: `#/components/schemas/payment_method_details_crypto`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCrypto {
    /// Buyer address. At most 5000 characters.
    pub buyer_address: Option<String>,
    /// Network. `base`, `ethereum`, `polygon`, `solana` or `tempo`.
    pub network: Option<PaymentMethodDetailsCryptoNetwork>,
    /// Token currency. `phantom_cash`, `usdc`, `usdg`, `usdp` or `usdt`.
    pub token_currency: Option<PaymentMethodDetailsCryptoTokenCurrency>,
    /// Transaction hash. At most 5000 characters.
    pub transaction_hash: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `network`.
///
/// Contract: `#/components/schemas/payment_method_details_crypto/properties/network`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCryptoNetwork {
    /// `base`
    Base,
    /// `ethereum`
    Ethereum,
    /// `polygon`
    Polygon,
    /// `solana`
    Solana,
    /// `tempo`
    Tempo,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `token_currency`.
///
/// Contract: `#/components/schemas/payment_method_details_crypto/properties/token_currency`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCryptoTokenCurrency {
    /// `phantom_cash`
    PhantomCash,
    /// `usdc`
    Usdc,
    /// `usdg`
    Usdg,
    /// `usdp`
    Usdp,
    /// `usdt`
    Usdt,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment method details customer balance.
///
/// Contract: `#/components/schemas/payment_method_details_customer_balance`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCustomerBalance {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details fpx.
///
/// Contract: `#/components/schemas/payment_method_details_fpx`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsFpx {
    /// Bank.
    pub bank: PaymentMethodFpxBank,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details grabpay.
///
/// Contract: `#/components/schemas/payment_method_details_grabpay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsGrabpay {
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details interac present.
///
/// Contract: `#/components/schemas/payment_method_details_interac_present`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsInteracPresent {
    /// Brand. At most 5000 characters. May be null.
    pub brand: Option<String>,
    /// Cardholder name. At most 5000 characters. May be null.
    pub cardholder_name: Option<String>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Emv auth data. At most 5000 characters. May be null.
    pub emv_auth_data: Option<String>,
    /// Exp month.
    pub exp_month: i64,
    /// Exp year.
    pub exp_year: i64,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Funding. At most 5000 characters. May be null.
    pub funding: Option<String>,
    /// Generated card. At most 5000 characters. May be null.
    pub generated_card: Option<String>,
    /// Issuer. At most 5000 characters. May be null.
    pub issuer: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Location. At most 5000 characters.
    pub location: Option<String>,
    /// Network. At most 5000 characters. May be null.
    pub network: Option<String>,
    /// Network transaction id. At most 5000 characters. May be null.
    pub network_transaction_id: Option<String>,
    /// Preferred locales. May be null.
    pub preferred_locales: Option<Vec<String>>,
    /// Read method. `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`, `magnetic_stripe_fallback` or `magnetic_stripe_track2`. May be null.
    pub read_method: Option<ReadMethod>,
    /// Reader. At most 5000 characters.
    pub reader: Option<String>,
    /// Receipt. May be null.
    pub receipt: Option<Box<PaymentMethodDetailsInteracPresentReceipt>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details interac present receipt.
///
/// Contract: `#/components/schemas/payment_method_details_interac_present_receipt`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsInteracPresentReceipt {
    /// Account type. `checking`, `savings` or `unknown`.
    pub account_type: Option<AccountType>,
    /// Application cryptogram. At most 5000 characters. May be null.
    pub application_cryptogram: Option<String>,
    /// Application preferred name. At most 5000 characters. May be null.
    pub application_preferred_name: Option<String>,
    /// Authorization code. At most 5000 characters. May be null.
    pub authorization_code: Option<String>,
    /// Authorization response code. At most 5000 characters. May be null.
    pub authorization_response_code: Option<String>,
    /// Cardholder verification method. At most 5000 characters. May be null.
    pub cardholder_verification_method: Option<String>,
    /// Dedicated file name. At most 5000 characters. May be null.
    pub dedicated_file_name: Option<String>,
    /// Terminal verification results. At most 5000 characters. May be null.
    pub terminal_verification_results: Option<String>,
    /// Transaction status information. At most 5000 characters. May be null.
    pub transaction_status_information: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details kr card.
///
/// Contract: `#/components/schemas/payment_method_details_kr_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsKrCard {
    /// Brand. May be null.
    pub brand: Option<PaymentMethodKrCardBrand>,
    /// Buyer id. At most 5000 characters. May be null.
    pub buyer_id: Option<String>,
    /// Last4. At most 4 characters. May be null.
    pub last4: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details nz bank account.
///
/// Contract: `#/components/schemas/payment_method_details_nz_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsNzBankAccount {
    /// Account holder name. At most 5000 characters. May be null.
    pub account_holder_name: Option<String>,
    /// Bank code. At most 5000 characters.
    pub bank_code: String,
    /// Bank name. At most 5000 characters.
    pub bank_name: String,
    /// Branch code. At most 5000 characters.
    pub branch_code: String,
    /// Expected debit date. At most 5000 characters.
    pub expected_debit_date: Option<String>,
    /// Last4. At most 5000 characters.
    pub last4: String,
    /// Suffix. At most 5000 characters. May be null.
    pub suffix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record acss debit.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_acss_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordAcssDebit {
    /// Bank name. At most 5000 characters. May be null.
    pub bank_name: Option<String>,
    /// Expected debit date. At most 5000 characters.
    pub expected_debit_date: Option<String>,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Institution number. At most 5000 characters. May be null.
    pub institution_number: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Mandate. At most 5000 characters.
    pub mandate: Option<String>,
    /// Transit number. At most 5000 characters. May be null.
    pub transit_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record affirm.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_affirm`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordAffirm {
    /// Location. At most 5000 characters.
    pub location: Option<String>,
    /// Reader. At most 5000 characters.
    pub reader: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record afterpay clearpay.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_afterpay_clearpay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordAfterpayClearpay {
    /// Order id. At most 5000 characters. May be null.
    pub order_id: Option<String>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record alma.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_alma`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordAlma {
    /// Installments.
    pub installments: Option<Box<PaymentRecordPaymentMethodAlmaDetailsInstallments>>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record amazon pay.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_amazon_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordAmazonPay {
    /// Funding.
    pub funding: Option<Box<PaymentRecordPaymentMethodAmazonPayDetailsFunding>>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record bancontact.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_bancontact`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordBancontact {
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

/// Payment method details payment record billie.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_billie`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordBillie {
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record bizum.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_bizum`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordBizum {
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record blik.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_blik`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordBlik {
    /// Buyer id. At most 5000 characters. May be null.
    pub buyer_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record boleto.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_boleto`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordBoleto {
    /// Tax id. At most 5000 characters. May be null.
    pub tax_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record cashapp.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_cashapp`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordCashapp {
    /// Buyer id. At most 5000 characters. May be null.
    pub buyer_id: Option<String>,
    /// Cashtag. At most 5000 characters. May be null.
    pub cashtag: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record eps.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_eps`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordEps {
    /// Bank. May be null.
    pub bank: Option<PaymentMethodEpsBank>,
    /// Verified name. At most 5000 characters. May be null.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record giropay.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_giropay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordGiropay {
    /// Bank code. At most 5000 characters. May be null.
    pub bank_code: Option<String>,
    /// Bank name. At most 5000 characters. May be null.
    pub bank_name: Option<String>,
    /// Bic. At most 5000 characters. May be null.
    pub bic: Option<String>,
    /// Verified name. At most 5000 characters. May be null.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record ideal.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_ideal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordIdeal {
    /// Bank. May be null.
    pub bank: Option<PaymentMethodIdealBank>,
    /// Bic. May be null.
    pub bic: Option<PaymentMethodIdealBic>,
    /// Generated sepa debit. An id; the object itself when `generated_sepa_debit` is expanded. May be null.
    pub generated_sepa_debit: Option<rt::Expandable<PaymentMethod>>,
    /// Generated sepa debit mandate. An id; the object itself when `generated_sepa_debit_mandate` is expanded. May be null.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<Mandate>>,
    /// Iban last4. At most 5000 characters. May be null.
    pub iban_last4: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// Verified name. At most 5000 characters. May be null.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record kakao pay.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_kakao_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordKakaoPay {
    /// Buyer id. At most 5000 characters. May be null.
    pub buyer_id: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record klarna.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_klarna`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordKlarna {
    /// Location. At most 5000 characters.
    pub location: Option<String>,
    /// Payer details. May be null.
    pub payer_details: Option<Box<PaymentRecordPaymentMethodKlarnaDetailsPayerDetails>>,
    /// Payment method category. At most 5000 characters. May be null.
    pub payment_method_category: Option<String>,
    /// Preferred locale. At most 5000 characters. May be null.
    pub preferred_locale: Option<String>,
    /// Reader. At most 5000 characters.
    pub reader: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record konbini.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_konbini`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordKonbini {
    /// Store. May be null.
    pub store: Option<Box<PaymentRecordPaymentMethodKonbiniDetailsStore>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record link.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_link`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordLink {
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record mb way.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_mb_way`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordMbWay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record mobilepay.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_mobilepay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordMobilepay {
    /// Card. May be null.
    pub card: Option<Box<PaymentRecordPaymentMethodMobilepayDetailsCard>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record multibanco.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_multibanco`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordMultibanco {
    /// Entity. At most 5000 characters. May be null.
    pub entity: Option<String>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record naver pay.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_naver_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordNaverPay {
    /// Buyer id. At most 5000 characters. May be null.
    pub buyer_id: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record oxxo.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_oxxo`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordOxxo {
    /// Number. At most 5000 characters. May be null.
    pub number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record p24.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_p24`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordP24 {
    /// Bank. May be null.
    pub bank: Option<PaymentMethodP24Bank>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Verified name. At most 5000 characters. May be null.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record pay by bank.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_pay_by_bank`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordPayByBank {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record payco.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_payco`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordPayco {
    /// Buyer id. At most 5000 characters. May be null.
    pub buyer_id: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record paynow.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_paynow`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordPaynow {
    /// Location. At most 5000 characters.
    pub location: Option<String>,
    /// Reader. At most 5000 characters.
    pub reader: Option<String>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record payto.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_payto`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordPayto {
    /// Bsb number. At most 5000 characters. May be null.
    pub bsb_number: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Mandate. At most 5000 characters.
    pub mandate: Option<String>,
    /// Pay id. At most 5000 characters. May be null.
    pub pay_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record pix.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_pix`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordPix {
    /// Bank transaction id. At most 5000 characters. May be null.
    pub bank_transaction_id: Option<String>,
    /// Mandate. At most 5000 characters.
    pub mandate: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record promptpay.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_promptpay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordPromptpay {
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record revolut pay.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_revolut_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordRevolutPay {
    /// Funding.
    pub funding: Option<Box<PaymentRecordPaymentMethodRevolutPayDetailsFunding>>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record samsung pay.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_samsung_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordSamsungPay {
    /// Buyer id. At most 5000 characters. May be null.
    pub buyer_id: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record satispay.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_satispay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordSatispay {
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record scalapay.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_scalapay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordScalapay {
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record sepa debit.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_sepa_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordSepaDebit {
    /// Bank code. At most 5000 characters. May be null.
    pub bank_code: Option<String>,
    /// Branch code. At most 5000 characters. May be null.
    pub branch_code: Option<String>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Expected debit date. At most 5000 characters.
    pub expected_debit_date: Option<String>,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Mandate. At most 5000 characters. May be null.
    pub mandate: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record sofort.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_sofort`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordSofort {
    /// Bank code. At most 5000 characters. May be null.
    pub bank_code: Option<String>,
    /// Bank name. At most 5000 characters. May be null.
    pub bank_name: Option<String>,
    /// Bic. At most 5000 characters. May be null.
    pub bic: Option<String>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Generated sepa debit. An id; the object itself when `generated_sepa_debit` is expanded. May be null.
    pub generated_sepa_debit: Option<rt::Expandable<PaymentMethod>>,
    /// Generated sepa debit mandate. An id; the object itself when `generated_sepa_debit_mandate` is expanded. May be null.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<Mandate>>,
    /// Iban last4. At most 5000 characters. May be null.
    pub iban_last4: Option<String>,
    /// Preferred language. `de`, `en`, `es`, `fr`, `it`, `nl` or `pl`. May be null.
    pub preferred_language: Option<PreferredLanguage>,
    /// Verified name. At most 5000 characters. May be null.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record swish.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_swish`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordSwish {
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Payment reference. At most 5000 characters. May be null.
    pub payment_reference: Option<String>,
    /// Verified phone last4. At most 5000 characters. May be null.
    pub verified_phone_last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record twint.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_twint`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordTwint {
    /// Mandate. At most 5000 characters.
    pub mandate: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record upi.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_upi`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordUpi {
    /// Vpa. At most 5000 characters. May be null.
    pub vpa: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record us bank account.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_us_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordUsBankAccount {
    /// Account holder type. `company` or `individual`. May be null.
    pub account_holder_type: Option<AccountHolderType>,
    /// Account type. `checking` or `savings`. May be null.
    pub account_type: Option<AccountType>,
    /// Bank name. At most 5000 characters. May be null.
    pub bank_name: Option<String>,
    /// Expected debit date. At most 5000 characters.
    pub expected_debit_date: Option<String>,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Mandate. An id; the object itself when `mandate` is expanded.
    pub mandate: Option<rt::Expandable<Mandate>>,
    /// Payment reference. At most 5000 characters. May be null.
    pub payment_reference: Option<String>,
    /// Routing number. At most 5000 characters. May be null.
    pub routing_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record wechat pay.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_wechat_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordWechatPay {
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Location. At most 5000 characters.
    pub location: Option<String>,
    /// Reader. At most 5000 characters.
    pub reader: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payment record zip.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_zip`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordZip {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details paypal.
///
/// Contract: `#/components/schemas/payment_method_details_paypal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaypal {
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Payer email. At most 5000 characters. May be null.
    pub payer_email: Option<String>,
    /// Payer id. At most 5000 characters. May be null.
    pub payer_id: Option<String>,
    /// Payer name. At most 5000 characters. May be null.
    pub payer_name: Option<String>,
    /// Seller protection. May be null.
    pub seller_protection: Option<Box<PaypalSellerProtection>>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details stripe account.
///
/// Contract: `#/components/schemas/payment_method_details_stripe_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsStripeAccount {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details sunbit.
///
/// Contract: `#/components/schemas/payment_method_details_sunbit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsSunbit {
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details wechat.
///
/// Contract: `#/components/schemas/payment_method_details_wechat`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsWechat {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method eps.
///
/// Contract: `#/components/schemas/payment_method_eps`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodEps {
    /// Bank. May be null.
    pub bank: Option<PaymentMethodEpsBank>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `bank`.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_eps/properties/bank`.
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

/// Payment method fpx.
///
/// Contract: `#/components/schemas/payment_method_fpx`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodFpx {
    /// Bank.
    pub bank: PaymentMethodFpxBank,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `bank`.
///
/// Contract: `#/components/schemas/payment_method_details_fpx/properties/bank`.
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

/// Payment method giropay.
///
/// Contract: `#/components/schemas/payment_method_giropay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodGiropay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method grabpay.
///
/// Contract: `#/components/schemas/payment_method_grabpay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodGrabpay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method ideal.
///
/// Contract: `#/components/schemas/payment_method_ideal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodIdeal {
    /// Bank. May be null.
    pub bank: Option<PaymentMethodIdealBank>,
    /// Bic. May be null.
    pub bic: Option<PaymentMethodIdealBic>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `bank`.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_ideal/properties/bank`.
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

/// Payment method interac present.
///
/// Contract: `#/components/schemas/payment_method_interac_present`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodInteracPresent {
    /// Brand. At most 5000 characters. May be null.
    pub brand: Option<String>,
    /// Cardholder name. At most 5000 characters. May be null.
    pub cardholder_name: Option<String>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Exp month.
    pub exp_month: i64,
    /// Exp year.
    pub exp_year: i64,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Funding. At most 5000 characters. May be null.
    pub funding: Option<String>,
    /// Issuer. At most 5000 characters. May be null.
    pub issuer: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Networks. May be null.
    pub networks: Option<Box<PaymentMethodCardPresentNetworks>>,
    /// Preferred locales. May be null.
    pub preferred_locales: Option<Vec<String>>,
    /// Read method. `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`, `magnetic_stripe_fallback` or `magnetic_stripe_track2`. May be null.
    pub read_method: Option<ReadMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method kakao pay.
///
/// Contract: `#/components/schemas/payment_method_kakao_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodKakaoPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method klarna.
///
/// Contract: `#/components/schemas/payment_method_klarna`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodKlarna {
    /// Dob. May be null.
    pub dob: Option<Box<PaymentMethodKlarnaDob>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows private payment methods klarna dob.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_klarna_dob`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodKlarnaDob {
    /// Day. May be null.
    pub day: Option<i64>,
    /// Month. May be null.
    pub month: Option<i64>,
    /// Year. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method konbini.
///
/// Contract: `#/components/schemas/payment_method_konbini`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodKonbini {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method kr card.
///
/// Contract: `#/components/schemas/payment_method_kr_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodKrCard {
    /// Brand. May be null.
    pub brand: Option<PaymentMethodKrCardBrand>,
    /// Last4. At most 4 characters. May be null.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `brand`.
///
/// Contract: `#/components/schemas/payment_method_details_kr_card/properties/brand`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodKrCardBrand {
    /// `bc`
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
    /// `kdbbank`
    Kdbbank,
    /// `kookmin`
    Kookmin,
    /// `kwangju`
    Kwangju,
    /// `lotte`
    Lotte,
    /// `mg`
    Mg,
    /// `nh`
    Nh,
    /// `post`
    Post,
    /// `samsung`
    Samsung,
    /// `savingsbank`
    Savingsbank,
    /// `shinhan`
    Shinhan,
    /// `shinhyup`
    Shinhyup,
    /// `suhyup`
    Suhyup,
    /// `tossbank`
    Tossbank,
    /// `woori`
    Woori,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment method link.
///
/// Contract: `#/components/schemas/payment_method_link`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodLink {
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method mb way.
///
/// Contract: `#/components/schemas/payment_method_mb_way`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodMbWay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method mobilepay.
///
/// Contract: `#/components/schemas/payment_method_mobilepay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodMobilepay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method multibanco.
///
/// Contract: `#/components/schemas/payment_method_multibanco`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodMultibanco {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method naver pay.
///
/// Contract: `#/components/schemas/payment_method_naver_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodNaverPay {
    /// Buyer id. At most 5000 characters. May be null.
    pub buyer_id: Option<String>,
    /// Funding. `card` or `points`.
    pub funding: PaymentMethodNaverPayFunding,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `funding`.
///
/// Contract: `#/components/schemas/payment_method_naver_pay/properties/funding`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodNaverPayFunding {
    /// `card`
    Card,
    /// `points`
    Points,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment method nz bank account.
///
/// Contract: `#/components/schemas/payment_method_nz_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodNzBankAccount {
    /// Account holder name. At most 5000 characters. May be null.
    pub account_holder_name: Option<String>,
    /// Bank code. At most 5000 characters.
    pub bank_code: String,
    /// Bank name. At most 5000 characters.
    pub bank_name: String,
    /// Branch code. At most 5000 characters.
    pub branch_code: String,
    /// Last4. At most 5000 characters.
    pub last4: String,
    /// Suffix. At most 5000 characters. May be null.
    pub suffix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `transaction_type`.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_acss_debit_mandate_options/properties/transaction_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodOptionsAcssDebitMandateOptionsTransactionType {
    /// `business`
    Business,
    /// `personal`
    Personal,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment method options customer balance eu bank account.
///
/// Contract: `#/components/schemas/payment_method_options_customer_balance_eu_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCustomerBalanceEuBankAccount {
    /// Country. `BE`, `DE`, `ES`, `FR`, `IE` or `NL`.
    pub country: PaymentMethodOptionsCustomerBalanceEuBankAccountCountry,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `country`.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_customer_balance_bank_transfer_eu_bank_transfer/properties/country`.
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

/// Payment method options mandate options pix.
///
/// Contract: `#/components/schemas/payment_method_options_mandate_options_pix`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsMandateOptionsPix {
    /// Amount, in the currency's smallest unit.
    pub amount: Option<i64>,
    /// Amount includes iof. `always` or `never`.
    pub amount_includes_iof: Option<
        PaymentMethodOptionsMandateOptionsPixAmountIncludesIof,
    >,
    /// Amount type. `fixed` or `maximum`.
    pub amount_type: Option<AmountType>,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: Option<rt::Currency>,
    /// End date. At most 5000 characters.
    pub end_date: Option<String>,
    /// Payment schedule. `halfyearly`, `monthly`, `quarterly`, `weekly` or `yearly`.
    pub payment_schedule: Option<PaymentMethodOptionsMandateOptionsPixPaymentSchedule>,
    /// Reference. At most 5000 characters.
    pub reference: Option<String>,
    /// Start date. At most 5000 characters.
    pub start_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `amount_includes_iof`.
///
/// Contract: `#/components/schemas/payment_method_options_mandate_options_pix/properties/amount_includes_iof`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodOptionsMandateOptionsPixAmountIncludesIof {
    /// `always`
    Always,
    /// `never`
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_schedule`.
///
/// Contract: `#/components/schemas/payment_method_options_mandate_options_pix/properties/payment_schedule`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodOptionsMandateOptionsPixPaymentSchedule {
    /// `halfyearly`
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

/// Payment method options us bank account mandate options.
///
/// Contract: `#/components/schemas/payment_method_options_us_bank_account_mandate_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsUsBankAccountMandateOptions {
    /// Collection method. Only `paper`.
    pub collection_method: Option<
        MethodOptionsUsBankAccountMandateOptionsCollectionMethod,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method oxxo.
///
/// Contract: `#/components/schemas/payment_method_oxxo`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOxxo {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method p24.
///
/// Contract: `#/components/schemas/payment_method_p24`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodP24 {
    /// Bank. May be null.
    pub bank: Option<PaymentMethodP24Bank>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `bank`.
///
/// Contract: `#/components/schemas/payment_method_details_payment_record_p24/properties/bank`.
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
    /// `blik`
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

/// Payment method pay by bank.
///
/// Contract: `#/components/schemas/payment_method_pay_by_bank`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodPayByBank {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method payco.
///
/// Contract: `#/components/schemas/payment_method_payco`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodPayco {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method paynow.
///
/// Contract: `#/components/schemas/payment_method_paynow`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodPaynow {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method paypal.
///
/// Contract: `#/components/schemas/payment_method_paypal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodPaypal {
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Payer email. At most 5000 characters. May be null.
    pub payer_email: Option<String>,
    /// Payer id. At most 5000 characters. May be null.
    pub payer_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method payto.
///
/// Contract: `#/components/schemas/payment_method_payto`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodPayto {
    /// Bsb number. At most 5000 characters. May be null.
    pub bsb_number: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Pay id. At most 5000 characters. May be null.
    pub pay_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method pix.
///
/// Contract: `#/components/schemas/payment_method_pix`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodPix {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method promptpay.
///
/// Contract: `#/components/schemas/payment_method_promptpay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodPromptpay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method revolut pay.
///
/// Contract: `#/components/schemas/payment_method_revolut_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodRevolutPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method samsung pay.
///
/// Contract: `#/components/schemas/payment_method_samsung_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodSamsungPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method satispay.
///
/// Contract: `#/components/schemas/payment_method_satispay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodSatispay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method scalapay.
///
/// Contract: `#/components/schemas/payment_method_scalapay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodScalapay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method sepa debit.
///
/// Contract: `#/components/schemas/payment_method_sepa_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodSepaDebit {
    /// Bank code. At most 5000 characters. May be null.
    pub bank_code: Option<String>,
    /// Branch code. At most 5000 characters. May be null.
    pub branch_code: Option<String>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Generated from. May be null.
    pub generated_from: Option<Box<SepaDebitGeneratedFrom>>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method sofort.
///
/// Contract: `#/components/schemas/payment_method_sofort`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodSofort {
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method sunbit.
///
/// Contract: `#/components/schemas/payment_method_sunbit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodSunbit {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method swish.
///
/// Contract: `#/components/schemas/payment_method_swish`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodSwish {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method twint.
///
/// Contract: `#/components/schemas/payment_method_twint`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodTwint {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method upi.
///
/// Contract: `#/components/schemas/payment_method_upi`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodUpi {
    /// Vpa. At most 5000 characters. May be null.
    pub vpa: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method us bank account.
///
/// Contract: `#/components/schemas/payment_method_us_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodUsBankAccount {
    /// Account holder type. `company` or `individual`. May be null.
    pub account_holder_type: Option<AccountHolderType>,
    /// Account type. `checking` or `savings`. May be null.
    pub account_type: Option<AccountType>,
    /// Bank name. At most 5000 characters. May be null.
    pub bank_name: Option<String>,
    /// Financial connections account. At most 5000 characters. May be null.
    pub financial_connections_account: Option<String>,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Networks. May be null.
    pub networks: Option<Box<UsBankAccountNetworks>>,
    /// Routing number. At most 5000 characters. May be null.
    pub routing_number: Option<String>,
    /// Status details. May be null.
    pub status_details: Option<Box<PaymentMethodUsBankAccountStatusDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method us bank account blocked.
///
/// Contract: `#/components/schemas/payment_method_us_bank_account_blocked`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodUsBankAccountBlocked {
    /// Network code. May be null.
    pub network_code: Option<PaymentMethodUsBankAccountBlockedNetworkCode>,
    /// Reason. `bank_account_closed`, `bank_account_frozen`, `bank_account_invalid_details`, `bank_account_restricted`, `bank_account_unusable`, `debit_not_authorized` or `tokenized_account_number_deactivated`. May be null.
    pub reason: Option<PaymentMethodUsBankAccountBlockedReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `network_code`.
///
/// Contract: `#/components/schemas/payment_method_us_bank_account_blocked/properties/network_code`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodUsBankAccountBlockedNetworkCode {
    /// `R02`
    R02,
    /// `R03`
    R03,
    /// `R04`
    R04,
    /// `R05`
    R05,
    /// `R07`
    R07,
    /// `R08`
    R08,
    /// `R10`
    R10,
    /// `R11`
    R11,
    /// `R16`
    R16,
    /// `R20`
    R20,
    /// `R29`
    R29,
    /// `R31`
    R31,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `reason`.
///
/// Contract: `#/components/schemas/payment_method_us_bank_account_blocked/properties/reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodUsBankAccountBlockedReason {
    /// `bank_account_closed`
    BankAccountClosed,
    /// `bank_account_frozen`
    BankAccountFrozen,
    /// `bank_account_invalid_details`
    BankAccountInvalidDetails,
    /// `bank_account_restricted`
    BankAccountRestricted,
    /// `bank_account_unusable`
    BankAccountUnusable,
    /// `debit_not_authorized`
    DebitNotAuthorized,
    /// `tokenized_account_number_deactivated`
    TokenizedAccountNumberDeactivated,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment method us bank account status details.
///
/// Contract: `#/components/schemas/payment_method_us_bank_account_status_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodUsBankAccountStatusDetails {
    /// Blocked.
    pub blocked: Option<Box<PaymentMethodUsBankAccountBlocked>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method wechat pay.
///
/// Contract: `#/components/schemas/payment_method_wechat_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodWechatPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method zip.
///
/// Contract: `#/components/schemas/payment_method_zip`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodZip {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource address.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_address`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordAddress {
    /// City. At most 5000 characters. May be null.
    pub city: Option<String>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Line1. At most 5000 characters. May be null.
    pub line1: Option<String>,
    /// Line2. At most 5000 characters. May be null.
    pub line2: Option<String>,
    /// Postal code. At most 5000 characters. May be null.
    pub postal_code: Option<String>,
    /// State. At most 5000 characters. May be null.
    pub state: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource amount.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_amount`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordAmount {
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Value.
    pub value: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource billing details.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_billing_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordBillingDetails {
    /// Address.
    pub address: PaymentRecordAddress,
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource customer details.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_customer_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordCustomerDetails {
    /// Customer. At most 5000 characters. May be null.
    pub customer: Option<String>,
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource payment method alma details resource installments.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_alma_details_resource_installments`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodAlmaDetailsInstallments {
    /// Count.
    pub count: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource payment method amazon pay details resource funding.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_amazon_pay_details_resource_funding`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodAmazonPayDetailsFunding {
    /// Card.
    pub card: Option<Box<PaymentRecordPaymentMethodAmazonPayDetailsFundingCard>>,
    /// Type. Only `card`. May be null.
    pub r#type: Option<PaymentRecordPaymentMethodAmazonPayDetailsFundingType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource payment method amazon pay details resource funding resource funding card.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_amazon_pay_details_resource_funding_resource_funding_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodAmazonPayDetailsFundingCard {
    /// Brand. At most 5000 characters. May be null.
    pub brand: Option<String>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Exp month. May be null.
    pub exp_month: Option<i64>,
    /// Exp year. May be null.
    pub exp_year: Option<i64>,
    /// Funding. At most 5000 characters. May be null.
    pub funding: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_amazon_pay_details_resource_funding/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodAmazonPayDetailsFundingType {
    /// `card`
    Card,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payments primitives payment records resource payment method card details.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetails {
    /// Authorization code. At most 5000 characters. May be null.
    pub authorization_code: Option<String>,
    /// Brand. May be null.
    pub brand: Option<PaymentRecordPaymentMethodCardDetailsBrand>,
    /// Capture before, in seconds since 1970.
    pub capture_before: Option<rt::Timestamp>,
    /// Checks. May be null.
    pub checks: Option<Box<PaymentRecordPaymentMethodCardDetailsChecks>>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Exp month. May be null.
    pub exp_month: Option<i64>,
    /// Exp year. May be null.
    pub exp_year: Option<i64>,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Funding. `credit`, `debit`, `prepaid` or `unknown`. May be null.
    pub funding: Option<PaymentRecordPaymentMethodCardDetailsFunding>,
    /// Iin. At most 5000 characters. May be null.
    pub iin: Option<String>,
    /// Installments. May be null.
    pub installments: Option<Box<PaymentRecordPaymentMethodCardDetailsInstallments>>,
    /// Issuer. At most 5000 characters. May be null.
    pub issuer: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Network. May be null.
    pub network: Option<PaymentRecordPaymentMethodCardDetailsNetwork>,
    /// Network advice code. At most 5000 characters. May be null.
    pub network_advice_code: Option<String>,
    /// Network decline code. At most 5000 characters. May be null.
    pub network_decline_code: Option<String>,
    /// Network token. May be null.
    pub network_token: Option<Box<PaymentRecordPaymentMethodCardDetailsNetworkToken>>,
    /// Network transaction id. At most 5000 characters. May be null.
    pub network_transaction_id: Option<String>,
    /// Stored credential usage. `recurring` or `unscheduled`. May be null.
    pub stored_credential_usage: Option<
        PaymentRecordPaymentMethodCardDetailsStoredCredentialUsage,
    >,
    /// Three d secure. May be null.
    pub three_d_secure: Option<Box<PaymentRecordPaymentMethodCardDetailsThreeDSecure>>,
    /// Wallet. May be null.
    pub wallet: Option<Box<PaymentRecordPaymentMethodCardDetailsWallet>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `brand`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details/properties/brand`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodCardDetailsBrand {
    /// `amex`
    Amex,
    /// `cartes_bancaires`
    CartesBancaires,
    /// `diners`
    Diners,
    /// `discover`
    Discover,
    /// `eftpos_au`
    EftposAu,
    /// `interac`
    Interac,
    /// `jcb`
    Jcb,
    /// `link`
    Link,
    /// `mastercard`
    Mastercard,
    /// `unionpay`
    Unionpay,
    /// `unknown`
    UnknownValue,
    /// `visa`
    Visa,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payments primitives payment records resource payment method card details resource checks.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_checks`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetailsChecks {
    /// Address line1 check. `fail`, `pass`, `unavailable` or `unchecked`. May be null.
    pub address_line1_check: Option<
        PaymentRecordPaymentMethodCardDetailsChecksAddressLine1Check,
    >,
    /// Address postal code check. `fail`, `pass`, `unavailable` or `unchecked`. May be null.
    pub address_postal_code_check: Option<
        RecordPaymentMethodCardDetailsChecksAddressPostalCodeCheck,
    >,
    /// Cvc check. `fail`, `pass`, `unavailable` or `unchecked`. May be null.
    pub cvc_check: Option<PaymentRecordPaymentMethodCardDetailsChecksCvcCheck>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `address_line1_check`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_checks/properties/address_line1_check`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodCardDetailsChecksAddressLine1Check {
    /// `fail`
    Fail,
    /// `pass`
    Pass,
    /// `unavailable`
    Unavailable,
    /// `unchecked`
    Unchecked,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `cvc_check`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_checks/properties/cvc_check`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodCardDetailsChecksCvcCheck {
    /// `fail`
    Fail,
    /// `pass`
    Pass,
    /// `unavailable`
    Unavailable,
    /// `unchecked`
    Unchecked,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `funding`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details/properties/funding`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodCardDetailsFunding {
    /// `credit`
    Credit,
    /// `debit`
    Debit,
    /// `prepaid`
    Prepaid,
    /// `unknown`
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payments primitives payment records resource payment method card details resource installment plan.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_installment_plan`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetailsInstallmentPlan {
    /// Count. May be null.
    pub count: Option<i64>,
    /// Interval. Only `month`. May be null.
    pub interval: Option<PaymentMethodDetailsCardInstallmentsPlanInterval>,
    /// Type. `bonus`, `fixed_count` or `revolving`.
    pub r#type: PaymentMethodDetailsCardInstallmentsPlanType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource payment method card details resource installments.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_installments`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetailsInstallments {
    /// Plan. May be null.
    pub plan: Option<Box<PaymentRecordPaymentMethodCardDetailsInstallmentPlan>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `network`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details/properties/network`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodCardDetailsNetwork {
    /// `amex`
    Amex,
    /// `cartes_bancaires`
    CartesBancaires,
    /// `diners`
    Diners,
    /// `discover`
    Discover,
    /// `eftpos_au`
    EftposAu,
    /// `interac`
    Interac,
    /// `jcb`
    Jcb,
    /// `link`
    Link,
    /// `mastercard`
    Mastercard,
    /// `unionpay`
    Unionpay,
    /// `unknown`
    UnknownValue,
    /// `visa`
    Visa,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payments primitives payment records resource payment method card details resource network token.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_network_token`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetailsNetworkToken {
    /// Used.
    pub used: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `stored_credential_usage`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details/properties/stored_credential_usage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodCardDetailsStoredCredentialUsage {
    /// `recurring`
    Recurring,
    /// `unscheduled`
    Unscheduled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payments primitives payment records resource payment method card details resource three d secure.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetailsThreeDSecure {
    /// Authentication flow. `challenge` or `frictionless`. May be null.
    pub authentication_flow: Option<
        RecordPaymentMethodCardDetailsThreeDSecureAuthenticationFlow,
    >,
    /// Cryptogram. At most 5000 characters. May be null.
    pub cryptogram: Option<String>,
    /// Electronic commerce indicator. `01`, `02`, `03`, `04`, `05`, `06` or `07`. May be null.
    pub electronic_commerce_indicator: Option<
        MethodCardDetailsThreeDSecureElectronicCommerceIndicator,
    >,
    /// Exemption indicator. `low_risk` or `none`. May be null.
    pub exemption_indicator: Option<
        RecordPaymentMethodCardDetailsThreeDSecureExemptionIndicator,
    >,
    /// Exemption indicator applied. May be null.
    pub exemption_indicator_applied: Option<bool>,
    /// Result. `attempt_acknowledged`, `authenticated`, `exempted`, `failed`, `not_supported` or `processing_error`. May be null.
    pub result: Option<PaymentRecordPaymentMethodCardDetailsThreeDSecureResult>,
    /// Result reason. `abandoned`, `bypassed`, `canceled`, `card_not_enrolled`, `network_not_supported`, `protocol_error` or `rejected`. May be null.
    pub result_reason: Option<RecordPaymentMethodCardDetailsThreeDSecureResultReason>,
    /// Version. `1.0.2`, `2.1.0` or `2.2.0`. May be null.
    pub version: Option<PaymentRecordPaymentMethodCardDetailsThreeDSecureVersion>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `result`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure/properties/result`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodCardDetailsThreeDSecureResult {
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

/// The values of `version`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure/properties/version`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodCardDetailsThreeDSecureVersion {
    /// `1.0.2`
    V1_0_2,
    /// `2.1.0`
    V2_1_0,
    /// `2.2.0`
    V2_2_0,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payments primitives payment records resource payment method card details resource wallet.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetailsWallet {
    /// Apple pay.
    pub apple_pay: Option<Box<PaymentRecordPaymentMethodCardDetailsWalletApplePay>>,
    /// Dynamic last4. At most 5000 characters.
    pub dynamic_last4: Option<String>,
    /// Google pay.
    pub google_pay: Option<Box<PaymentRecordPaymentMethodCardDetailsWalletGooglePay>>,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource payment method card details resource wallet resource apple pay.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet_resource_apple_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetailsWalletApplePay {
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource payment method card details resource wallet resource google pay.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet_resource_google_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCardDetailsWalletGooglePay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource payment method custom details.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_custom_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodCustomDetails {
    /// Display name. At most 5000 characters.
    pub display_name: String,
    /// Type. At most 5000 characters. May be null.
    pub r#type: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource payment method details.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodDetails {
    /// Ach credit transfer.
    pub ach_credit_transfer: Option<Box<PaymentMethodDetailsAchCreditTransfer>>,
    /// Ach debit.
    pub ach_debit: Option<Box<PaymentMethodDetailsAchDebit>>,
    /// Acss debit.
    pub acss_debit: Option<Box<PaymentMethodDetailsPaymentRecordAcssDebit>>,
    /// Affirm.
    pub affirm: Option<Box<PaymentMethodDetailsPaymentRecordAffirm>>,
    /// Afterpay clearpay.
    pub afterpay_clearpay: Option<
        Box<PaymentMethodDetailsPaymentRecordAfterpayClearpay>,
    >,
    /// Alipay.
    pub alipay: Option<Box<PaymentMethodAlipayDetails>>,
    /// Alma.
    pub alma: Option<Box<PaymentMethodDetailsPaymentRecordAlma>>,
    /// Amazon pay.
    pub amazon_pay: Option<Box<PaymentMethodDetailsPaymentRecordAmazonPay>>,
    /// Au becs debit.
    pub au_becs_debit: Option<Box<PaymentMethodDetailsAuBecsDebit>>,
    /// Bacs debit.
    pub bacs_debit: Option<Box<PaymentMethodDetailsBacsDebit>>,
    /// Bancontact.
    pub bancontact: Option<Box<PaymentMethodDetailsPaymentRecordBancontact>>,
    /// Billie.
    pub billie: Option<Box<PaymentMethodDetailsPaymentRecordBillie>>,
    /// Billing details. May be null.
    pub billing_details: Option<Box<PaymentRecordBillingDetails>>,
    /// Bizum.
    pub bizum: Option<Box<PaymentMethodDetailsPaymentRecordBizum>>,
    /// Blik.
    pub blik: Option<Box<PaymentMethodDetailsPaymentRecordBlik>>,
    /// Boleto.
    pub boleto: Option<Box<PaymentMethodDetailsPaymentRecordBoleto>>,
    /// Card.
    pub card: Option<Box<PaymentRecordPaymentMethodCardDetails>>,
    /// Card present.
    pub card_present: Option<Box<PaymentMethodDetailsCardPresent>>,
    /// Cashapp.
    pub cashapp: Option<Box<PaymentMethodDetailsPaymentRecordCashapp>>,
    /// Crypto.
    pub crypto: Option<Box<PaymentMethodDetailsCrypto>>,
    /// Custom.
    pub custom: Option<Box<PaymentRecordPaymentMethodCustomDetails>>,
    /// Customer balance.
    pub customer_balance: Option<Box<PaymentMethodDetailsCustomerBalance>>,
    /// Eps.
    pub eps: Option<Box<PaymentMethodDetailsPaymentRecordEps>>,
    /// Fpx.
    pub fpx: Option<Box<PaymentMethodDetailsFpx>>,
    /// Giropay.
    pub giropay: Option<Box<PaymentMethodDetailsPaymentRecordGiropay>>,
    /// Grabpay.
    pub grabpay: Option<Box<PaymentMethodDetailsGrabpay>>,
    /// Ideal.
    pub ideal: Option<Box<PaymentMethodDetailsPaymentRecordIdeal>>,
    /// Interac present.
    pub interac_present: Option<Box<PaymentMethodDetailsInteracPresent>>,
    /// Kakao pay.
    pub kakao_pay: Option<Box<PaymentMethodDetailsPaymentRecordKakaoPay>>,
    /// Klarna.
    pub klarna: Option<Box<PaymentMethodDetailsPaymentRecordKlarna>>,
    /// Konbini.
    pub konbini: Option<Box<PaymentMethodDetailsPaymentRecordKonbini>>,
    /// Kr card.
    pub kr_card: Option<Box<PaymentMethodDetailsKrCard>>,
    /// Link.
    pub link: Option<Box<PaymentMethodDetailsPaymentRecordLink>>,
    /// Mb way.
    pub mb_way: Option<Box<PaymentMethodDetailsPaymentRecordMbWay>>,
    /// Mobilepay.
    pub mobilepay: Option<Box<PaymentMethodDetailsPaymentRecordMobilepay>>,
    /// Multibanco.
    pub multibanco: Option<Box<PaymentMethodDetailsPaymentRecordMultibanco>>,
    /// Naver pay.
    pub naver_pay: Option<Box<PaymentMethodDetailsPaymentRecordNaverPay>>,
    /// Nz bank account.
    pub nz_bank_account: Option<Box<PaymentMethodDetailsNzBankAccount>>,
    /// Oxxo.
    pub oxxo: Option<Box<PaymentMethodDetailsPaymentRecordOxxo>>,
    /// P24.
    pub p24: Option<Box<PaymentMethodDetailsPaymentRecordP24>>,
    /// Pay by bank.
    pub pay_by_bank: Option<Box<PaymentMethodDetailsPaymentRecordPayByBank>>,
    /// Payco.
    pub payco: Option<Box<PaymentMethodDetailsPaymentRecordPayco>>,
    /// Payment method. At most 5000 characters. May be null.
    pub payment_method: Option<String>,
    /// Paynow.
    pub paynow: Option<Box<PaymentMethodDetailsPaymentRecordPaynow>>,
    /// Paypal.
    pub paypal: Option<Box<PaymentMethodDetailsPaypal>>,
    /// Payto.
    pub payto: Option<Box<PaymentMethodDetailsPaymentRecordPayto>>,
    /// Pix.
    pub pix: Option<Box<PaymentMethodDetailsPaymentRecordPix>>,
    /// Promptpay.
    pub promptpay: Option<Box<PaymentMethodDetailsPaymentRecordPromptpay>>,
    /// Revolut pay.
    pub revolut_pay: Option<Box<PaymentMethodDetailsPaymentRecordRevolutPay>>,
    /// Samsung pay.
    pub samsung_pay: Option<Box<PaymentMethodDetailsPaymentRecordSamsungPay>>,
    /// Satispay.
    pub satispay: Option<Box<PaymentMethodDetailsPaymentRecordSatispay>>,
    /// Scalapay.
    pub scalapay: Option<Box<PaymentMethodDetailsPaymentRecordScalapay>>,
    /// Sepa debit.
    pub sepa_debit: Option<Box<PaymentMethodDetailsPaymentRecordSepaDebit>>,
    /// Sofort.
    pub sofort: Option<Box<PaymentMethodDetailsPaymentRecordSofort>>,
    /// Stripe account.
    pub stripe_account: Option<Box<PaymentMethodDetailsStripeAccount>>,
    /// Sunbit.
    pub sunbit: Option<Box<PaymentMethodDetailsSunbit>>,
    /// Swish.
    pub swish: Option<Box<PaymentMethodDetailsPaymentRecordSwish>>,
    /// Twint.
    pub twint: Option<Box<PaymentMethodDetailsPaymentRecordTwint>>,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// Upi.
    pub upi: Option<Box<PaymentMethodDetailsPaymentRecordUpi>>,
    /// Us bank account.
    pub us_bank_account: Option<Box<PaymentMethodDetailsPaymentRecordUsBankAccount>>,
    /// Wechat.
    pub wechat: Option<Box<PaymentMethodDetailsWechat>>,
    /// Wechat pay.
    pub wechat_pay: Option<Box<PaymentMethodDetailsPaymentRecordWechatPay>>,
    /// Zip.
    pub zip: Option<Box<PaymentMethodDetailsPaymentRecordZip>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource payment method klarna details resource payer details.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_klarna_details_resource_payer_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodKlarnaDetailsPayerDetails {
    /// Address. May be null.
    pub address: Option<Box<PaymentRecordPaymentMethodKlarnaDetailsPayerDetailsAddress>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource payment method klarna details resource payer details resource payer details address.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_klarna_details_resource_payer_details_resource_payer_details_address`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodKlarnaDetailsPayerDetailsAddress {
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource payment method konbini details resource store.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_konbini_details_resource_store`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodKonbiniDetailsStore {
    /// Chain. `familymart`, `lawson`, `ministop` or `seicomart`. May be null.
    pub chain: Option<PaymentRecordPaymentMethodKonbiniDetailsStoreChain>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `chain`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_konbini_details_resource_store/properties/chain`.
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

/// Payments primitives payment records resource payment method mobilepay details resource card.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_mobilepay_details_resource_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodMobilepayDetailsCard {
    /// Brand. At most 5000 characters. May be null.
    pub brand: Option<String>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Exp month. May be null.
    pub exp_month: Option<i64>,
    /// Exp year. May be null.
    pub exp_year: Option<i64>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource payment method revolut pay details resource funding.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_revolut_pay_details_resource_funding`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodRevolutPayDetailsFunding {
    /// Card.
    pub card: Option<Box<PaymentRecordPaymentMethodRevolutPayDetailsFundingCard>>,
    /// Type. Only `card`. May be null.
    pub r#type: Option<PaymentRecordPaymentMethodAmazonPayDetailsFundingType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource payment method revolut pay details resource funding resource funding card.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_revolut_pay_details_resource_funding_resource_funding_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordPaymentMethodRevolutPayDetailsFundingCard {
    /// Brand. At most 5000 characters. May be null.
    pub brand: Option<String>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Exp month. May be null.
    pub exp_month: Option<i64>,
    /// Exp year. May be null.
    pub exp_year: Option<i64>,
    /// Funding. At most 5000 characters. May be null.
    pub funding: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource processor details.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_processor_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordProcessorDetails {
    /// Custom.
    pub custom: Option<Box<PaymentRecordProcessorDetailsCustomDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource processor details resource custom details.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_processor_details_resource_custom_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordProcessorDetailsCustomDetails {
    /// Payment reference. At most 5000 characters. May be null.
    pub payment_reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payments primitives payment records resource shipping details.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_shipping_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentRecordShippingDetails {
    /// Address.
    pub address: PaymentRecordAddress,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    PaymentIntentNextActionBlikAuthorize;
}

rt::record! {
    PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode;
    0 => hosted_instructions_url "hosted_instructions_url" required;
    1 => mobile_auth_url "mobile_auth_url" required sensitive;
    2 => qr_code "qr_code" required;
}

rt::record! {
    PaymentIntentNextActionCashappQrCode;
    0 => expires_at "expires_at" required;
    1 => image_url_png "image_url_png" required;
    2 => image_url_svg "image_url_svg" required;
}

rt::record! {
    PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode;
    0 => hosted_instructions_url "hosted_instructions_url" required;
    1 => qr_code "qr_code" required;
}

rt::record! {
    PaymentIntentNextActionUpiQrCode;
    0 => expires_at "expires_at" required;
    1 => image_url_png "image_url_png" required;
    2 => image_url_svg "image_url_svg" required;
}

rt::record! {
    PaymentIntentPresentmentDetails;
    0 => presentment_amount "presentment_amount" required;
    1 => presentment_currency "presentment_currency" required;
}

rt::record! {
    PaymentMethodAcssDebit;
    0 => bank_name "bank_name";
    1 => fingerprint "fingerprint" sensitive;
    2 => institution_number "institution_number" sensitive;
    3 => last4 "last4";
    4 => transit_number "transit_number" sensitive;
}

rt::record! {
    PaymentMethodAffirm;
}

rt::record! {
    PaymentMethodAfterpayClearpay;
}

rt::record! {
    PaymentMethodAlipay;
}

rt::record! {
    PaymentMethodAlipayDetails;
    0 => buyer_id "buyer_id";
    1 => fingerprint "fingerprint" sensitive;
    2 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodAlma;
}

rt::record! {
    PaymentMethodAmazonPay;
}

rt::record! {
    PaymentMethodAuBecsDebit;
    0 => bsb_number "bsb_number" sensitive;
    1 => fingerprint "fingerprint" sensitive;
    2 => last4 "last4";
}

rt::record! {
    PaymentMethodBacsDebit;
    0 => fingerprint "fingerprint" sensitive;
    1 => last4 "last4";
    2 => sort_code "sort_code" sensitive;
}

rt::record! {
    PaymentMethodBancontact;
}

rt::record! {
    PaymentMethodBillie;
}

rt::record! {
    PaymentMethodBizum;
}

rt::record! {
    PaymentMethodBlik;
}

rt::record! {
    PaymentMethodBoleto;
    0 => tax_id "tax_id" required sensitive;
}

rt::record! {
    PaymentMethodCard;
    0 => brand "brand" required;
    1 => checks "checks";
    2 => country "country";
    3 => display_brand "display_brand";
    4 => exp_month "exp_month" required;
    5 => exp_year "exp_year" required;
    6 => fingerprint "fingerprint" sensitive;
    7 => funding "funding" required;
    8 => generated_from "generated_from";
    9 => last4 "last4" required;
    10 => networks "networks";
    11 => regulated_status "regulated_status";
    12 => three_d_secure_usage "three_d_secure_usage";
    13 => wallet "wallet";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentMethodCard;
    generated_from "generated_from" => PaymentMethodCardGeneratedCard;
}

rt::record! {
    PaymentMethodCardChecks;
    0 => address_line1_check "address_line1_check";
    1 => address_postal_code_check "address_postal_code_check";
    2 => cvc_check "cvc_check";
}

rt::record! {
    PaymentMethodCardGeneratedCard;
    0 => charge "charge";
    1 => payment_method_details "payment_method_details";
    2 => setup_attempt "setup_attempt";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentMethodCardGeneratedCard;
    setup_attempt "setup_attempt" => SetupAttempt;
}

rt::record! {
    PaymentMethodCardPresent;
    0 => brand "brand";
    1 => brand_product "brand_product";
    2 => cardholder_name "cardholder_name" sensitive;
    3 => country "country";
    4 => description "description";
    5 => exp_month "exp_month" required;
    6 => exp_year "exp_year" required;
    7 => fingerprint "fingerprint" sensitive;
    8 => funding "funding";
    9 => issuer "issuer";
    10 => last4 "last4";
    11 => networks "networks";
    12 => offline "offline";
    13 => preferred_locales "preferred_locales";
    14 => read_method "read_method";
    15 => wallet "wallet";
}

rt::record! {
    PaymentMethodCardPresentNetworks;
    0 => available "available" required;
    1 => preferred "preferred";
}

rt::record! {
    PaymentMethodCardPresentWallet;
    0 => r#type "type" required;
}

rt::open_enum! {
    PaymentMethodCardPresentWalletType;
    0 => ApplePay "apple_pay";
    1 => GooglePay "google_pay";
    2 => SamsungPay "samsung_pay";
    3 => UnknownValue "unknown";
}

rt::open_enum! {
    PaymentMethodCardRegulatedStatus;
    0 => Regulated "regulated";
    1 => Unregulated "unregulated";
}

rt::record! {
    PaymentMethodCardWallet;
    0 => amex_express_checkout "amex_express_checkout";
    1 => apple_pay "apple_pay";
    2 => dynamic_last4 "dynamic_last4";
    3 => google_pay "google_pay";
    4 => link "link";
    5 => masterpass "masterpass";
    6 => samsung_pay "samsung_pay";
    7 => r#type "type" required;
    8 => visa_checkout "visa_checkout";
}

rt::record! {
    PaymentMethodCardWalletAmexExpressCheckout;
}

rt::record! {
    PaymentMethodCardWalletApplePay;
}

rt::record! {
    PaymentMethodCardWalletGooglePay;
}

rt::record! {
    PaymentMethodCardWalletLink;
}

rt::record! {
    PaymentMethodCardWalletMasterpass;
    0 => billing_address "billing_address" sensitive;
    1 => email "email" sensitive;
    2 => name "name" sensitive;
    3 => shipping_address "shipping_address" sensitive;
}

rt::record! {
    PaymentMethodCardWalletSamsungPay;
}

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

rt::record! {
    PaymentMethodCardWalletVisaCheckout;
    0 => billing_address "billing_address" sensitive;
    1 => email "email" sensitive;
    2 => name "name" sensitive;
    3 => shipping_address "shipping_address" sensitive;
}

rt::record! {
    PaymentMethodCashapp;
    0 => buyer_id "buyer_id";
    1 => cashtag "cashtag";
}

rt::record! {
    PaymentMethodConfigurationDetails;
    0 => id "id" required;
    1 => parent "parent";
}

rt::record! {
    PaymentMethodCrypto;
}

rt::record! {
    PaymentMethodCustomerBalance;
}

rt::record! {
    PaymentMethodDetailsAchCreditTransfer;
    0 => account_number "account_number" sensitive;
    1 => bank_name "bank_name";
    2 => routing_number "routing_number" sensitive;
    3 => swift_code "swift_code";
}

rt::record! {
    PaymentMethodDetailsAchDebit;
    0 => account_holder_type "account_holder_type";
    1 => bank_name "bank_name";
    2 => country "country";
    3 => fingerprint "fingerprint" sensitive;
    4 => last4 "last4";
    5 => routing_number "routing_number" sensitive;
}

rt::record! {
    PaymentMethodDetailsAuBecsDebit;
    0 => bsb_number "bsb_number" sensitive;
    1 => expected_debit_date "expected_debit_date";
    2 => fingerprint "fingerprint" sensitive;
    3 => last4 "last4";
    4 => mandate "mandate";
}

rt::record! {
    PaymentMethodDetailsBacsDebit;
    0 => expected_debit_date "expected_debit_date";
    1 => fingerprint "fingerprint" sensitive;
    2 => last4 "last4";
    3 => mandate "mandate";
    4 => sort_code "sort_code" sensitive;
}

rt::record! {
    PaymentMethodDetailsCardInstallmentsPlan;
    0 => count "count";
    1 => interval "interval";
    2 => r#type "type" required;
}

rt::open_enum! {
    PaymentMethodDetailsCardInstallmentsPlanInterval;
    0 => Month "month";
}

rt::open_enum! {
    PaymentMethodDetailsCardInstallmentsPlanType;
    0 => Bonus "bonus";
    1 => FixedCount "fixed_count";
    2 => Revolving "revolving";
}

rt::record! {
    PaymentMethodDetailsCardPresent;
    0 => amount_authorized "amount_authorized";
    1 => brand "brand";
    2 => brand_product "brand_product";
    3 => capture_before "capture_before";
    4 => cardholder_name "cardholder_name" sensitive;
    5 => country "country";
    6 => description "description";
    7 => emv_auth_data "emv_auth_data" sensitive;
    8 => exp_month "exp_month" required;
    9 => exp_year "exp_year" required;
    10 => fingerprint "fingerprint" sensitive;
    11 => funding "funding";
    12 => generated_card "generated_card";
    13 => incremental_authorization_supported "incremental_authorization_supported" required;
    14 => issuer "issuer";
    15 => last4 "last4";
    16 => location "location";
    17 => network "network";
    18 => network_transaction_id "network_transaction_id";
    19 => offline "offline";
    20 => overcapture_supported "overcapture_supported" required;
    21 => preferred_locales "preferred_locales";
    22 => read_method "read_method";
    23 => reader "reader";
    24 => receipt "receipt";
    25 => wallet "wallet";
}

rt::record! {
    PaymentMethodDetailsCardPresentOffline;
    0 => stored_at "stored_at";
    1 => r#type "type";
}

rt::open_enum! {
    PaymentMethodDetailsCardPresentOfflineType;
    0 => Deferred "deferred";
}

rt::record! {
    PaymentMethodDetailsCardPresentReceipt;
    0 => account_type "account_type";
    1 => application_cryptogram "application_cryptogram" sensitive;
    2 => application_preferred_name "application_preferred_name";
    3 => authorization_code "authorization_code";
    4 => authorization_response_code "authorization_response_code";
    5 => cardholder_verification_method "cardholder_verification_method";
    6 => dedicated_file_name "dedicated_file_name";
    7 => terminal_verification_results "terminal_verification_results";
    8 => transaction_status_information "transaction_status_information";
}

rt::open_enum! {
    PaymentMethodDetailsCardPresentReceiptAccountType;
    0 => Checking "checking";
    1 => Credit "credit";
    2 => Prepaid "prepaid";
    3 => UnknownValue "unknown";
}

rt::record! {
    PaymentMethodDetailsCardWalletApplePay;
}

rt::record! {
    PaymentMethodDetailsCardWalletGooglePay;
}

rt::record! {
    PaymentMethodDetailsCrypto;
    0 => buyer_address "buyer_address" sensitive;
    1 => network "network";
    2 => token_currency "token_currency";
    3 => transaction_hash "transaction_hash";
}

rt::open_enum! {
    PaymentMethodDetailsCryptoNetwork;
    0 => Base "base";
    1 => Ethereum "ethereum";
    2 => Polygon "polygon";
    3 => Solana "solana";
    4 => Tempo "tempo";
}

rt::open_enum! {
    PaymentMethodDetailsCryptoTokenCurrency;
    0 => PhantomCash "phantom_cash";
    1 => Usdc "usdc";
    2 => Usdg "usdg";
    3 => Usdp "usdp";
    4 => Usdt "usdt";
}

rt::record! {
    PaymentMethodDetailsCustomerBalance;
}

rt::record! {
    PaymentMethodDetailsFpx;
    0 => bank "bank" required;
    1 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsGrabpay;
    0 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsInteracPresent;
    0 => brand "brand";
    1 => cardholder_name "cardholder_name" sensitive;
    2 => country "country";
    3 => description "description";
    4 => emv_auth_data "emv_auth_data" sensitive;
    5 => exp_month "exp_month" required;
    6 => exp_year "exp_year" required;
    7 => fingerprint "fingerprint" sensitive;
    8 => funding "funding";
    9 => generated_card "generated_card";
    10 => issuer "issuer";
    11 => last4 "last4";
    12 => location "location";
    13 => network "network";
    14 => network_transaction_id "network_transaction_id";
    15 => preferred_locales "preferred_locales";
    16 => read_method "read_method";
    17 => reader "reader";
    18 => receipt "receipt";
}

rt::record! {
    PaymentMethodDetailsInteracPresentReceipt;
    0 => account_type "account_type";
    1 => application_cryptogram "application_cryptogram" sensitive;
    2 => application_preferred_name "application_preferred_name";
    3 => authorization_code "authorization_code";
    4 => authorization_response_code "authorization_response_code";
    5 => cardholder_verification_method "cardholder_verification_method";
    6 => dedicated_file_name "dedicated_file_name";
    7 => terminal_verification_results "terminal_verification_results";
    8 => transaction_status_information "transaction_status_information";
}

rt::record! {
    PaymentMethodDetailsKrCard;
    0 => brand "brand";
    1 => buyer_id "buyer_id";
    2 => last4 "last4";
    3 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsNzBankAccount;
    0 => account_holder_name "account_holder_name" sensitive;
    1 => bank_code "bank_code" required;
    2 => bank_name "bank_name" required;
    3 => branch_code "branch_code" required;
    4 => expected_debit_date "expected_debit_date";
    5 => last4 "last4" required;
    6 => suffix "suffix";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordAcssDebit;
    0 => bank_name "bank_name";
    1 => expected_debit_date "expected_debit_date";
    2 => fingerprint "fingerprint" sensitive;
    3 => institution_number "institution_number" sensitive;
    4 => last4 "last4";
    5 => mandate "mandate";
    6 => transit_number "transit_number" sensitive;
}

rt::record! {
    PaymentMethodDetailsPaymentRecordAffirm;
    0 => location "location";
    1 => reader "reader";
    2 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordAfterpayClearpay;
    0 => order_id "order_id";
    1 => reference "reference";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordAlma;
    0 => installments "installments";
    1 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordAmazonPay;
    0 => funding "funding";
    1 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordBancontact;
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
    PaymentMethodDetailsPaymentRecordBancontact;
    generated_sepa_debit "generated_sepa_debit" => PaymentMethod;
    generated_sepa_debit_mandate "generated_sepa_debit_mandate" => Mandate;
}

rt::record! {
    PaymentMethodDetailsPaymentRecordBillie;
    0 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordBizum;
    0 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordBlik;
    0 => buyer_id "buyer_id";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordBoleto;
    0 => tax_id "tax_id" sensitive;
}

rt::record! {
    PaymentMethodDetailsPaymentRecordCashapp;
    0 => buyer_id "buyer_id";
    1 => cashtag "cashtag";
    2 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordEps;
    0 => bank "bank";
    1 => verified_name "verified_name" sensitive;
}

rt::record! {
    PaymentMethodDetailsPaymentRecordGiropay;
    0 => bank_code "bank_code";
    1 => bank_name "bank_name";
    2 => bic "bic";
    3 => verified_name "verified_name" sensitive;
}

rt::record! {
    PaymentMethodDetailsPaymentRecordIdeal;
    0 => bank "bank";
    1 => bic "bic";
    2 => generated_sepa_debit "generated_sepa_debit";
    3 => generated_sepa_debit_mandate "generated_sepa_debit_mandate";
    4 => iban_last4 "iban_last4";
    5 => transaction_id "transaction_id";
    6 => verified_name "verified_name" sensitive;
}

rt::expandable! {
    crate::ExpandPath;
    PaymentMethodDetailsPaymentRecordIdeal;
    generated_sepa_debit "generated_sepa_debit" => PaymentMethod;
    generated_sepa_debit_mandate "generated_sepa_debit_mandate" => Mandate;
}

rt::record! {
    PaymentMethodDetailsPaymentRecordKakaoPay;
    0 => buyer_id "buyer_id";
    1 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordKlarna;
    0 => location "location";
    1 => payer_details "payer_details";
    2 => payment_method_category "payment_method_category";
    3 => preferred_locale "preferred_locale";
    4 => reader "reader";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordKonbini;
    0 => store "store";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordLink;
    0 => country "country";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordMbWay;
}

rt::record! {
    PaymentMethodDetailsPaymentRecordMobilepay;
    0 => card "card";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordMultibanco;
    0 => entity "entity";
    1 => reference "reference";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordNaverPay;
    0 => buyer_id "buyer_id";
    1 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordOxxo;
    0 => number "number" sensitive;
}

rt::record! {
    PaymentMethodDetailsPaymentRecordP24;
    0 => bank "bank";
    1 => reference "reference";
    2 => verified_name "verified_name" sensitive;
}

rt::record! {
    PaymentMethodDetailsPaymentRecordPayByBank;
}

rt::record! {
    PaymentMethodDetailsPaymentRecordPayco;
    0 => buyer_id "buyer_id";
    1 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordPaynow;
    0 => location "location";
    1 => reader "reader";
    2 => reference "reference";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordPayto;
    0 => bsb_number "bsb_number" sensitive;
    1 => last4 "last4";
    2 => mandate "mandate";
    3 => pay_id "pay_id";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordPix;
    0 => bank_transaction_id "bank_transaction_id";
    1 => mandate "mandate";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordPromptpay;
    0 => reference "reference";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordRevolutPay;
    0 => funding "funding";
    1 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordSamsungPay;
    0 => buyer_id "buyer_id";
    1 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordSatispay;
    0 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordScalapay;
    0 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordSepaDebit;
    0 => bank_code "bank_code";
    1 => branch_code "branch_code";
    2 => country "country";
    3 => expected_debit_date "expected_debit_date";
    4 => fingerprint "fingerprint" sensitive;
    5 => last4 "last4";
    6 => mandate "mandate";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordSofort;
    0 => bank_code "bank_code";
    1 => bank_name "bank_name";
    2 => bic "bic";
    3 => country "country";
    4 => generated_sepa_debit "generated_sepa_debit";
    5 => generated_sepa_debit_mandate "generated_sepa_debit_mandate";
    6 => iban_last4 "iban_last4";
    7 => preferred_language "preferred_language";
    8 => verified_name "verified_name" sensitive;
}

rt::expandable! {
    crate::ExpandPath;
    PaymentMethodDetailsPaymentRecordSofort;
    generated_sepa_debit "generated_sepa_debit" => PaymentMethod;
    generated_sepa_debit_mandate "generated_sepa_debit_mandate" => Mandate;
}

rt::record! {
    PaymentMethodDetailsPaymentRecordSwish;
    0 => fingerprint "fingerprint" sensitive;
    1 => payment_reference "payment_reference";
    2 => verified_phone_last4 "verified_phone_last4";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordTwint;
    0 => mandate "mandate";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordUpi;
    0 => vpa "vpa";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordUsBankAccount;
    0 => account_holder_type "account_holder_type";
    1 => account_type "account_type";
    2 => bank_name "bank_name";
    3 => expected_debit_date "expected_debit_date";
    4 => fingerprint "fingerprint" sensitive;
    5 => last4 "last4";
    6 => mandate "mandate";
    7 => payment_reference "payment_reference";
    8 => routing_number "routing_number" sensitive;
}

rt::expandable! {
    crate::ExpandPath;
    PaymentMethodDetailsPaymentRecordUsBankAccount;
    mandate "mandate" => Mandate;
}

rt::record! {
    PaymentMethodDetailsPaymentRecordWechatPay;
    0 => fingerprint "fingerprint" sensitive;
    1 => location "location";
    2 => reader "reader";
    3 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsPaymentRecordZip;
}

rt::record! {
    PaymentMethodDetailsPaypal;
    0 => country "country";
    1 => payer_email "payer_email" sensitive;
    2 => payer_id "payer_id";
    3 => payer_name "payer_name" sensitive;
    4 => seller_protection "seller_protection";
    5 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsStripeAccount;
}

rt::record! {
    PaymentMethodDetailsSunbit;
    0 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsWechat;
}

rt::record! {
    PaymentMethodEps;
    0 => bank "bank";
}

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

rt::record! {
    PaymentMethodFpx;
    0 => bank "bank" required;
}

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

rt::record! {
    PaymentMethodGiropay;
}

rt::record! {
    PaymentMethodGrabpay;
}

rt::record! {
    PaymentMethodIdeal;
    0 => bank "bank";
    1 => bic "bic";
}

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

rt::record! {
    PaymentMethodInteracPresent;
    0 => brand "brand";
    1 => cardholder_name "cardholder_name" sensitive;
    2 => country "country";
    3 => description "description";
    4 => exp_month "exp_month" required;
    5 => exp_year "exp_year" required;
    6 => fingerprint "fingerprint" sensitive;
    7 => funding "funding";
    8 => issuer "issuer";
    9 => last4 "last4";
    10 => networks "networks";
    11 => preferred_locales "preferred_locales";
    12 => read_method "read_method";
}

rt::record! {
    PaymentMethodKakaoPay;
}

rt::record! {
    PaymentMethodKlarna;
    0 => dob "dob" sensitive;
}

rt::record! {
    PaymentMethodKlarnaDob;
    0 => day "day";
    1 => month "month";
    2 => year "year";
}

rt::record! {
    PaymentMethodKonbini;
}

rt::record! {
    PaymentMethodKrCard;
    0 => brand "brand";
    1 => last4 "last4";
}

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

rt::record! {
    PaymentMethodLink;
    0 => email "email" sensitive;
}

rt::record! {
    PaymentMethodMbWay;
}

rt::record! {
    PaymentMethodMobilepay;
}

rt::record! {
    PaymentMethodMultibanco;
}

rt::record! {
    PaymentMethodNaverPay;
    0 => buyer_id "buyer_id";
    1 => funding "funding" required;
}

rt::open_enum! {
    PaymentMethodNaverPayFunding;
    0 => Card "card";
    1 => Points "points";
}

rt::record! {
    PaymentMethodNzBankAccount;
    0 => account_holder_name "account_holder_name" sensitive;
    1 => bank_code "bank_code" required;
    2 => bank_name "bank_name" required;
    3 => branch_code "branch_code" required;
    4 => last4 "last4" required;
    5 => suffix "suffix";
}

rt::open_enum! {
    PaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    0 => Business "business";
    1 => Personal "personal";
}

rt::record! {
    PaymentMethodOptionsCustomerBalanceEuBankAccount;
    0 => country "country" required;
}

rt::open_enum! {
    PaymentMethodOptionsCustomerBalanceEuBankAccountCountry;
    0 => Be "BE";
    1 => De "DE";
    2 => Es "ES";
    3 => Fr "FR";
    4 => Ie "IE";
    5 => Nl "NL";
}

rt::record! {
    PaymentMethodOptionsMandateOptionsPix;
    0 => amount "amount";
    1 => amount_includes_iof "amount_includes_iof";
    2 => amount_type "amount_type";
    3 => currency "currency";
    4 => end_date "end_date";
    5 => payment_schedule "payment_schedule";
    6 => reference "reference";
    7 => start_date "start_date";
}

rt::open_enum! {
    PaymentMethodOptionsMandateOptionsPixAmountIncludesIof;
    0 => Always "always";
    1 => Never "never";
}

rt::open_enum! {
    PaymentMethodOptionsMandateOptionsPixPaymentSchedule;
    0 => Halfyearly "halfyearly";
    1 => Monthly "monthly";
    2 => Quarterly "quarterly";
    3 => Weekly "weekly";
    4 => Yearly "yearly";
}

rt::record! {
    PaymentMethodOptionsUsBankAccountMandateOptions;
    0 => collection_method "collection_method";
}

rt::record! {
    PaymentMethodOxxo;
}

rt::record! {
    PaymentMethodP24;
    0 => bank "bank";
}

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

rt::record! {
    PaymentMethodPayByBank;
}

rt::record! {
    PaymentMethodPayco;
}

rt::record! {
    PaymentMethodPaynow;
}

rt::record! {
    PaymentMethodPaypal;
    0 => country "country";
    1 => payer_email "payer_email" sensitive;
    2 => payer_id "payer_id";
}

rt::record! {
    PaymentMethodPayto;
    0 => bsb_number "bsb_number" sensitive;
    1 => last4 "last4";
    2 => pay_id "pay_id";
}

rt::record! {
    PaymentMethodPix;
}

rt::record! {
    PaymentMethodPromptpay;
}

rt::record! {
    PaymentMethodRevolutPay;
}

rt::record! {
    PaymentMethodSamsungPay;
}

rt::record! {
    PaymentMethodSatispay;
}

rt::record! {
    PaymentMethodScalapay;
}

rt::record! {
    PaymentMethodSepaDebit;
    0 => bank_code "bank_code";
    1 => branch_code "branch_code";
    2 => country "country";
    3 => fingerprint "fingerprint" sensitive;
    4 => generated_from "generated_from";
    5 => last4 "last4";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentMethodSepaDebit;
    generated_from "generated_from" => SepaDebitGeneratedFrom;
}

rt::record! {
    PaymentMethodSofort;
    0 => country "country";
}

rt::record! {
    PaymentMethodSunbit;
}

rt::record! {
    PaymentMethodSwish;
}

rt::record! {
    PaymentMethodTwint;
}

rt::record! {
    PaymentMethodUpi;
    0 => vpa "vpa";
}

rt::record! {
    PaymentMethodUsBankAccount;
    0 => account_holder_type "account_holder_type";
    1 => account_type "account_type";
    2 => bank_name "bank_name";
    3 => financial_connections_account "financial_connections_account";
    4 => fingerprint "fingerprint" sensitive;
    5 => last4 "last4";
    6 => networks "networks";
    7 => routing_number "routing_number" sensitive;
    8 => status_details "status_details";
}

rt::record! {
    PaymentMethodUsBankAccountBlocked;
    0 => network_code "network_code";
    1 => reason "reason";
}

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

rt::record! {
    PaymentMethodUsBankAccountStatusDetails;
    0 => blocked "blocked";
}

rt::record! {
    PaymentMethodWechatPay;
}

rt::record! {
    PaymentMethodZip;
}

rt::record! {
    PaymentRecordAddress;
    0 => city "city";
    1 => country "country";
    2 => line1 "line1" sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => state "state";
}

rt::record! {
    PaymentRecordAmount;
    0 => currency "currency" required;
    1 => value "value" required;
}

rt::record! {
    PaymentRecordBillingDetails;
    0 => address "address" required sensitive;
    1 => email "email" sensitive;
    2 => name "name" sensitive;
    3 => phone "phone" sensitive;
}

rt::record! {
    PaymentRecordCustomerDetails;
    0 => customer "customer";
    1 => email "email" sensitive;
    2 => name "name" sensitive;
    3 => phone "phone" sensitive;
}

rt::record! {
    PaymentRecordPaymentMethodAlmaDetailsInstallments;
    0 => count "count" required;
}

rt::record! {
    PaymentRecordPaymentMethodAmazonPayDetailsFunding;
    0 => card "card";
    1 => r#type "type";
}

rt::record! {
    PaymentRecordPaymentMethodAmazonPayDetailsFundingCard;
    0 => brand "brand";
    1 => country "country";
    2 => exp_month "exp_month";
    3 => exp_year "exp_year";
    4 => funding "funding";
    5 => last4 "last4";
}

rt::open_enum! {
    PaymentRecordPaymentMethodAmazonPayDetailsFundingType;
    0 => Card "card";
}

rt::record! {
    PaymentRecordPaymentMethodCardDetails;
    0 => authorization_code "authorization_code";
    1 => brand "brand";
    2 => capture_before "capture_before";
    3 => checks "checks";
    4 => country "country";
    5 => description "description";
    6 => exp_month "exp_month";
    7 => exp_year "exp_year";
    8 => fingerprint "fingerprint" sensitive;
    9 => funding "funding";
    10 => iin "iin";
    11 => installments "installments";
    12 => issuer "issuer";
    13 => last4 "last4";
    14 => network "network";
    15 => network_advice_code "network_advice_code";
    16 => network_decline_code "network_decline_code";
    17 => network_token "network_token";
    18 => network_transaction_id "network_transaction_id";
    19 => stored_credential_usage "stored_credential_usage";
    20 => three_d_secure "three_d_secure";
    21 => wallet "wallet";
}

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

rt::record! {
    PaymentRecordPaymentMethodCardDetailsChecks;
    0 => address_line1_check "address_line1_check";
    1 => address_postal_code_check "address_postal_code_check";
    2 => cvc_check "cvc_check";
}

rt::open_enum! {
    PaymentRecordPaymentMethodCardDetailsChecksAddressLine1Check;
    0 => Fail "fail";
    1 => Pass "pass";
    2 => Unavailable "unavailable";
    3 => Unchecked "unchecked";
}

rt::open_enum! {
    PaymentRecordPaymentMethodCardDetailsChecksCvcCheck;
    0 => Fail "fail";
    1 => Pass "pass";
    2 => Unavailable "unavailable";
    3 => Unchecked "unchecked";
}

rt::open_enum! {
    PaymentRecordPaymentMethodCardDetailsFunding;
    0 => Credit "credit";
    1 => Debit "debit";
    2 => Prepaid "prepaid";
    3 => UnknownValue "unknown";
}

rt::record! {
    PaymentRecordPaymentMethodCardDetailsInstallmentPlan;
    0 => count "count";
    1 => interval "interval";
    2 => r#type "type" required;
}

rt::record! {
    PaymentRecordPaymentMethodCardDetailsInstallments;
    0 => plan "plan";
}

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

rt::record! {
    PaymentRecordPaymentMethodCardDetailsNetworkToken;
    0 => used "used" required;
}

rt::open_enum! {
    PaymentRecordPaymentMethodCardDetailsStoredCredentialUsage;
    0 => Recurring "recurring";
    1 => Unscheduled "unscheduled";
}

rt::record! {
    PaymentRecordPaymentMethodCardDetailsThreeDSecure;
    0 => authentication_flow "authentication_flow";
    1 => cryptogram "cryptogram" sensitive;
    2 => electronic_commerce_indicator "electronic_commerce_indicator";
    3 => exemption_indicator "exemption_indicator";
    4 => exemption_indicator_applied "exemption_indicator_applied";
    5 => result "result";
    6 => result_reason "result_reason";
    7 => version "version";
}

rt::open_enum! {
    PaymentRecordPaymentMethodCardDetailsThreeDSecureResult;
    0 => AttemptAcknowledged "attempt_acknowledged";
    1 => Authenticated "authenticated";
    2 => Exempted "exempted";
    3 => Failed "failed";
    4 => NotSupported "not_supported";
    5 => ProcessingError "processing_error";
}

rt::open_enum! {
    PaymentRecordPaymentMethodCardDetailsThreeDSecureVersion;
    0 => V1_0_2 "1.0.2";
    1 => V2_1_0 "2.1.0";
    2 => V2_2_0 "2.2.0";
}

rt::record! {
    PaymentRecordPaymentMethodCardDetailsWallet;
    0 => apple_pay "apple_pay";
    1 => dynamic_last4 "dynamic_last4";
    2 => google_pay "google_pay";
    3 => r#type "type" required;
}

rt::record! {
    PaymentRecordPaymentMethodCardDetailsWalletApplePay;
    0 => r#type "type" required;
}

rt::record! {
    PaymentRecordPaymentMethodCardDetailsWalletGooglePay;
}

rt::record! {
    PaymentRecordPaymentMethodCustomDetails;
    0 => display_name "display_name" required;
    1 => r#type "type";
}

rt::record! {
    PaymentRecordPaymentMethodDetails;
    0 => ach_credit_transfer "ach_credit_transfer";
    1 => ach_debit "ach_debit";
    2 => acss_debit "acss_debit";
    3 => affirm "affirm";
    4 => afterpay_clearpay "afterpay_clearpay";
    5 => alipay "alipay";
    6 => alma "alma";
    7 => amazon_pay "amazon_pay";
    8 => au_becs_debit "au_becs_debit";
    9 => bacs_debit "bacs_debit";
    10 => bancontact "bancontact";
    11 => billie "billie";
    12 => billing_details "billing_details";
    13 => bizum "bizum";
    14 => blik "blik";
    15 => boleto "boleto";
    16 => card "card";
    17 => card_present "card_present";
    18 => cashapp "cashapp";
    19 => crypto "crypto";
    20 => custom "custom";
    21 => customer_balance "customer_balance";
    22 => eps "eps";
    23 => fpx "fpx";
    24 => giropay "giropay";
    25 => grabpay "grabpay";
    26 => ideal "ideal";
    27 => interac_present "interac_present";
    28 => kakao_pay "kakao_pay";
    29 => klarna "klarna";
    30 => konbini "konbini";
    31 => kr_card "kr_card";
    32 => link "link";
    33 => mb_way "mb_way";
    34 => mobilepay "mobilepay";
    35 => multibanco "multibanco";
    36 => naver_pay "naver_pay";
    37 => nz_bank_account "nz_bank_account";
    38 => oxxo "oxxo";
    39 => p24 "p24";
    40 => pay_by_bank "pay_by_bank";
    41 => payco "payco";
    42 => payment_method "payment_method";
    43 => paynow "paynow";
    44 => paypal "paypal";
    45 => payto "payto";
    46 => pix "pix";
    47 => promptpay "promptpay";
    48 => revolut_pay "revolut_pay";
    49 => samsung_pay "samsung_pay";
    50 => satispay "satispay";
    51 => scalapay "scalapay";
    52 => sepa_debit "sepa_debit";
    53 => sofort "sofort";
    54 => stripe_account "stripe_account";
    55 => sunbit "sunbit";
    56 => swish "swish";
    57 => twint "twint";
    58 => r#type "type" required;
    59 => upi "upi";
    60 => us_bank_account "us_bank_account";
    61 => wechat "wechat";
    62 => wechat_pay "wechat_pay";
    63 => zip "zip";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentRecordPaymentMethodDetails;
    bancontact "bancontact" => PaymentMethodDetailsPaymentRecordBancontact;
    ideal "ideal" => PaymentMethodDetailsPaymentRecordIdeal;
    sofort "sofort" => PaymentMethodDetailsPaymentRecordSofort;
    us_bank_account "us_bank_account" => PaymentMethodDetailsPaymentRecordUsBankAccount;
}

rt::record! {
    PaymentRecordPaymentMethodKlarnaDetailsPayerDetails;
    0 => address "address" sensitive;
}

rt::record! {
    PaymentRecordPaymentMethodKlarnaDetailsPayerDetailsAddress;
    0 => country "country";
}

rt::record! {
    PaymentRecordPaymentMethodKonbiniDetailsStore;
    0 => chain "chain";
}

rt::open_enum! {
    PaymentRecordPaymentMethodKonbiniDetailsStoreChain;
    0 => Familymart "familymart";
    1 => Lawson "lawson";
    2 => Ministop "ministop";
    3 => Seicomart "seicomart";
}

rt::record! {
    PaymentRecordPaymentMethodMobilepayDetailsCard;
    0 => brand "brand";
    1 => country "country";
    2 => exp_month "exp_month";
    3 => exp_year "exp_year";
    4 => last4 "last4";
}

rt::record! {
    PaymentRecordPaymentMethodRevolutPayDetailsFunding;
    0 => card "card";
    1 => r#type "type";
}

rt::record! {
    PaymentRecordPaymentMethodRevolutPayDetailsFundingCard;
    0 => brand "brand";
    1 => country "country";
    2 => exp_month "exp_month";
    3 => exp_year "exp_year";
    4 => funding "funding";
    5 => last4 "last4";
}

rt::record! {
    PaymentRecordProcessorDetails;
    const "type" = Str("custom");
    0 => custom "custom";
}

rt::record! {
    PaymentRecordProcessorDetailsCustomDetails;
    0 => payment_reference "payment_reference";
}

rt::record! {
    PaymentRecordShippingDetails;
    0 => address "address" required sensitive;
    1 => name "name" sensitive;
    2 => phone "phone" sensitive;
}
