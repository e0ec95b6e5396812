// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::application_fees::ApplicationFee;
use crate::balance_transactions::BalanceTransaction;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::mandates::Mandate;
use crate::payment_intents::PaymentIntent;
use crate::payment_methods::PaymentMethod;
use crate::refunds::Refund;
use crate::reviews::Review;
use crate::rt;
use crate::transfers::Transfer;
use crate::types::Address;
use crate::types::Application;
use crate::types::BillingDetails;
use crate::types::PaymentIntentPresentmentDetails;
use crate::types::PaymentMethodAlipayDetails;
use crate::types::PaymentMethodDetailsAchCreditTransfer;
use crate::types::PaymentMethodDetailsAchDebit;
use crate::types::PaymentMethodDetailsAuBecsDebit;
use crate::types::PaymentMethodDetailsBacsDebit;
use crate::types::PaymentMethodDetailsCardInstallmentsPlan;
use crate::types::PaymentMethodDetailsCardPresent;
use crate::types::PaymentMethodDetailsCardWalletApplePay;
use crate::types::PaymentMethodDetailsCardWalletGooglePay;
use crate::types::PaymentMethodDetailsCrypto;
use crate::types::PaymentMethodDetailsCustomerBalance;
use crate::types::PaymentMethodDetailsFpx;
use crate::types::PaymentMethodDetailsGrabpay;
use crate::types::PaymentMethodDetailsInteracPresent;
use crate::types::PaymentMethodDetailsKrCard;
use crate::types::PaymentMethodDetailsNzBankAccount;
use crate::types::PaymentMethodDetailsPaypal;
use crate::types::PaymentMethodDetailsStripeAccount;
use crate::types::PaymentMethodDetailsSunbit;
use crate::types::PaymentMethodDetailsWechat;
use crate::types::RadarOptions;
use crate::types::Shipping;

/// Alma installments.
///
/// Contract: `#/components/schemas/alma_installments`.
#[derive(Default)]
#[non_exhaustive]
pub struct AlmaInstallments {
    /// Count.
    pub count: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `charge` object.
///
/// Contract: `#/components/schemas/charge`.
#[derive(Default)]
#[non_exhaustive]
pub struct Charge {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Amount captured, in the currency's smallest unit.
    pub amount_captured: i64,
    /// Amount refunded, in the currency's smallest unit.
    pub amount_refunded: i64,
    /// Application. An id; the object itself when `application` is expanded. May be null.
    pub application: Option<rt::Expandable<Application>>,
    /// Application fee. An id; the object itself when `application_fee` is expanded. May be null.
    pub application_fee: Option<rt::Expandable<ApplicationFee>>,
    /// Application fee amount, in the currency's smallest unit. May be null.
    pub application_fee_amount: Option<i64>,
    /// Balance transaction. An id; the object itself when `balance_transaction` is expanded. May be null.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// Billing details.
    pub billing_details: BillingDetails,
    /// Calculated statement descriptor. At most 5000 characters. May be null.
    pub calculated_statement_descriptor: Option<String>,
    /// Captured.
    pub captured: bool,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Customer. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// Description. At most 40000 characters. May be null.
    pub description: Option<String>,
    /// Disputed.
    pub disputed: bool,
    /// Failure balance transaction. An id; the object itself when `failure_balance_transaction` is expanded. May be null.
    pub failure_balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// Failure code. At most 5000 characters. May be null.
    pub failure_code: Option<String>,
    /// Failure message. At most 5000 characters. May be null.
    pub failure_message: Option<String>,
    /// Fraud details. May be null.
    pub fraud_details: Option<Box<ChargeFraudDetails>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Charge>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// On behalf of. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// Outcome. May be null.
    pub outcome: Option<Box<ChargeOutcome>>,
    /// Paid.
    pub paid: bool,
    /// Payment intent. An id; the object itself when `payment_intent` is expanded. May be null.
    pub payment_intent: Option<rt::Expandable<PaymentIntent>>,
    /// Payment method. At most 5000 characters. May be null.
    pub payment_method: Option<String>,
    /// Payment method details. May be null.
    pub payment_method_details: Option<Box<PaymentMethodDetails>>,
    /// Presentment details.
    pub presentment_details: Option<Box<PaymentIntentPresentmentDetails>>,
    /// Radar options.
    pub radar_options: Option<Box<RadarOptions>>,
    /// Receipt email. At most 5000 characters. May be null.
    pub receipt_email: Option<String>,
    /// Receipt number. At most 5000 characters. May be null.
    pub receipt_number: Option<String>,
    /// Receipt url. At most 5000 characters. May be null.
    pub receipt_url: Option<String>,
    /// Refunded.
    pub refunded: bool,
    /// Refunds. One page of a list. May be null.
    pub refunds: Option<rt::List<Refund>>,
    /// Review. An id; the object itself when `review` is expanded. May be null.
    pub review: Option<rt::Expandable<Review>>,
    /// Shipping. May be null.
    pub shipping: Option<Box<Shipping>>,
    /// Source transfer. An id; the object itself when `source_transfer` is expanded. May be null.
    pub source_transfer: Option<rt::Expandable<Transfer>>,
    /// Statement descriptor. At most 5000 characters. May be null.
    pub statement_descriptor: Option<String>,
    /// Statement descriptor suffix. At most 5000 characters. May be null.
    pub statement_descriptor_suffix: Option<String>,
    /// Status. `failed`, `pending` or `succeeded`.
    pub status: ChargeStatus,
    /// Transfer. An id; the object itself when `transfer` is expanded.
    pub transfer: Option<rt::Expandable<Transfer>>,
    /// Transfer data. May be null.
    pub transfer_data: Option<Box<ChargeTransferData>>,
    /// Transfer group. At most 5000 characters. May be null.
    pub transfer_group: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Charge fraud details.
///
/// Contract: `#/components/schemas/charge_fraud_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct ChargeFraudDetails {
    /// Stripe report. At most 5000 characters.
    pub stripe_report: Option<String>,
    /// User report. At most 5000 characters.
    pub user_report: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Charge outcome.
///
/// Contract: `#/components/schemas/charge_outcome`.
#[derive(Default)]
#[non_exhaustive]
pub struct ChargeOutcome {
    /// Advice code. `confirm_card_data`, `do_not_try_again` or `try_again_later`. May be null.
    pub advice_code: Option<ChargeOutcomeAdviceCode>,
    /// Network advice code. At most 5000 characters. May be null.
    pub network_advice_code: Option<String>,
    /// Network decline code. At most 5000 characters. May be null.
    pub network_decline_code: Option<String>,
    /// Network status. At most 5000 characters. May be null.
    pub network_status: Option<String>,
    /// Reason. At most 5000 characters. May be null.
    pub reason: Option<String>,
    /// Risk level. At most 5000 characters.
    pub risk_level: Option<String>,
    /// Risk score.
    pub risk_score: Option<i64>,
    /// Rule. An id; the object itself when `rule` is expanded.
    pub rule: Option<rt::Expandable<Rule>>,
    /// Seller message. At most 5000 characters. May be null.
    pub seller_message: Option<String>,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `advice_code`.
///
/// Contract: `#/components/schemas/charge_outcome/properties/advice_code`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChargeOutcomeAdviceCode {
    /// `confirm_card_data`
    ConfirmCardData,
    /// `do_not_try_again`
    DoNotTryAgain,
    /// `try_again_later`
    TryAgainLater,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/charge/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChargeStatus {
    /// `failed`
    Failed,
    /// `pending`
    Pending,
    /// `succeeded`
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Charge transfer data.
///
/// Contract: `#/components/schemas/charge_transfer_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct ChargeTransferData {
    /// Amount, in the currency's smallest unit. May be null.
    pub amount: Option<i64>,
    /// Destination. An id; the object itself when `destination` is expanded.
    pub destination: rt::Expandable<Account>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Internal card.
///
/// Contract: `#/components/schemas/internal_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct InternalCard {
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

/// Klarna address.
///
/// Contract: `#/components/schemas/klarna_address`.
#[derive(Default)]
#[non_exhaustive]
pub struct KlarnaAddress {
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Klarna payer details.
///
/// Contract: `#/components/schemas/klarna_payer_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct KlarnaPayerDetails {
    /// Address. May be null.
    pub address: Option<Box<KlarnaAddress>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows private payment methods card details api resource enterprise features extended authorization extended authorization.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_details_api_resource_enterprise_features_extended_authorization_extended_authorization`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardDetailsExtendedAuthorization {
    /// Status. `disabled` or `enabled`.
    pub status: PaymentMethodCardDetailsExtendedAuthorizationStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_details_api_resource_enterprise_features_extended_authorization_extended_authorization/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodCardDetailsExtendedAuthorizationStatus {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment flows private payment methods card details api resource enterprise features incremental authorization incremental authorization.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_details_api_resource_enterprise_features_incremental_authorization_incremental_authorization`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardDetailsIncrementalAuthorization {
    /// Status. `available` or `unavailable`.
    pub status: PaymentMethodCardDetailsOvercaptureStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows private payment methods card details api resource multicapture.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_details_api_resource_multicapture`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardDetailsMulticapture {
    /// Status. `available` or `unavailable`.
    pub status: PaymentMethodCardDetailsOvercaptureStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows private payment methods card details api resource enterprise features overcapture overcapture.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_details_api_resource_enterprise_features_overcapture_overcapture`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCardDetailsOvercapture {
    /// Maximum amount capturable, in the currency's smallest unit.
    pub maximum_amount_capturable: i64,
    /// Status. `available` or `unavailable`.
    pub status: PaymentMethodCardDetailsOvercaptureStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_details_api_resource_enterprise_features_incremental_authorization_incremental_authorization/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodCardDetailsOvercaptureStatus {
    /// `available`
    Available,
    /// `unavailable`
    Unavailable,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment method details.
///
/// Contract: `#/components/schemas/payment_method_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetails {
    /// Ach credit transfer.
    pub ach_credit_transfer: Option<Box<PaymentMethodDetailsAchCreditTransfer>>,
    /// Ach debit.
    pub ach_debit: Option<Box<PaymentMethodDetailsAchDebit>>,
    /// Acss debit.
    pub acss_debit: Option<Box<PaymentMethodDetailsAcssDebit>>,
    /// Affirm.
    pub affirm: Option<Box<PaymentMethodDetailsAffirm>>,
    /// Afterpay clearpay.
    pub afterpay_clearpay: Option<Box<PaymentMethodDetailsAfterpayClearpay>>,
    /// Alipay.
    pub alipay: Option<Box<PaymentMethodAlipayDetails>>,
    /// Alma.
    pub alma: Option<Box<PaymentMethodDetailsAlma>>,
    /// Amazon pay.
    pub amazon_pay: Option<Box<PaymentMethodDetailsAmazonPay>>,
    /// Au becs debit.
    pub au_becs_debit: Option<Box<PaymentMethodDetailsAuBecsDebit>>,
    /// Bacs debit.
    pub bacs_debit: Option<Box<PaymentMethodDetailsBacsDebit>>,
    /// Bancontact.
    pub bancontact: Option<Box<PaymentMethodDetailsBancontact>>,
    /// Billie.
    pub billie: Option<Box<PaymentMethodDetailsBillie>>,
    /// Bizum.
    pub bizum: Option<Box<PaymentMethodDetailsBizum>>,
    /// Blik.
    pub blik: Option<Box<PaymentMethodDetailsBlik>>,
    /// Boleto.
    pub boleto: Option<Box<PaymentMethodDetailsBoleto>>,
    /// Card.
    pub card: Option<Box<PaymentMethodDetailsCard>>,
    /// Card present.
    pub card_present: Option<Box<PaymentMethodDetailsCardPresent>>,
    /// Cashapp.
    pub cashapp: Option<Box<PaymentMethodDetailsCashapp>>,
    /// Crypto.
    pub crypto: Option<Box<PaymentMethodDetailsCrypto>>,
    /// Customer balance.
    pub customer_balance: Option<Box<PaymentMethodDetailsCustomerBalance>>,
    /// Eps.
    pub eps: Option<Box<PaymentMethodDetailsEps>>,
    /// Fpx.
    pub fpx: Option<Box<PaymentMethodDetailsFpx>>,
    /// Giropay.
    pub giropay: Option<Box<PaymentMethodDetailsGiropay>>,
    /// Grabpay.
    pub grabpay: Option<Box<PaymentMethodDetailsGrabpay>>,
    /// Ideal.
    pub ideal: Option<Box<PaymentMethodDetailsIdeal>>,
    /// Interac present.
    pub interac_present: Option<Box<PaymentMethodDetailsInteracPresent>>,
    /// Kakao pay.
    pub kakao_pay: Option<Box<PaymentMethodDetailsKakaoPay>>,
    /// Klarna.
    pub klarna: Option<Box<PaymentMethodDetailsKlarna>>,
    /// Konbini.
    pub konbini: Option<Box<PaymentMethodDetailsKonbini>>,
    /// Kr card.
    pub kr_card: Option<Box<PaymentMethodDetailsKrCard>>,
    /// Link.
    pub link: Option<Box<PaymentMethodDetailsLink>>,
    /// Mb way.
    pub mb_way: Option<Box<PaymentMethodDetailsMbWay>>,
    /// Mobilepay.
    pub mobilepay: Option<Box<PaymentMethodDetailsMobilepay>>,
    /// Multibanco.
    pub multibanco: Option<Box<PaymentMethodDetailsMultibanco>>,
    /// Naver pay.
    pub naver_pay: Option<Box<PaymentMethodDetailsNaverPay>>,
    /// Nz bank account.
    pub nz_bank_account: Option<Box<PaymentMethodDetailsNzBankAccount>>,
    /// Oxxo.
    pub oxxo: Option<Box<PaymentMethodDetailsOxxo>>,
    /// P24.
    pub p24: Option<Box<PaymentMethodDetailsP24>>,
    /// Pay by bank.
    pub pay_by_bank: Option<Box<PaymentMethodDetailsPayByBank>>,
    /// Payco.
    pub payco: Option<Box<PaymentMethodDetailsPayco>>,
    /// Paynow.
    pub paynow: Option<Box<PaymentMethodDetailsPaynow>>,
    /// Paypal.
    pub paypal: Option<Box<PaymentMethodDetailsPaypal>>,
    /// Payto.
    pub payto: Option<Box<PaymentMethodDetailsPayto>>,
    /// Pix.
    pub pix: Option<Box<PaymentMethodDetailsPix>>,
    /// Promptpay.
    pub promptpay: Option<Box<PaymentMethodDetailsPromptpay>>,
    /// Revolut pay.
    pub revolut_pay: Option<Box<PaymentMethodDetailsRevolutPay>>,
    /// Samsung pay.
    pub samsung_pay: Option<Box<PaymentMethodDetailsSamsungPay>>,
    /// Satispay.
    pub satispay: Option<Box<PaymentMethodDetailsSatispay>>,
    /// Scalapay.
    pub scalapay: Option<Box<PaymentMethodDetailsScalapay>>,
    /// Sepa debit.
    pub sepa_debit: Option<Box<PaymentMethodDetailsSepaDebit>>,
    /// Sofort.
    pub sofort: Option<Box<PaymentMethodDetailsSofort>>,
    /// Stripe account.
    pub stripe_account: Option<Box<PaymentMethodDetailsStripeAccount>>,
    /// Sunbit.
    pub sunbit: Option<Box<PaymentMethodDetailsSunbit>>,
    /// Swish.
    pub swish: Option<Box<PaymentMethodDetailsSwish>>,
    /// Twint.
    pub twint: Option<Box<PaymentMethodDetailsTwint>>,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// Upi.
    pub upi: Option<Box<PaymentMethodDetailsUpi>>,
    /// Us bank account.
    pub us_bank_account: Option<Box<PaymentMethodDetailsUsBankAccount>>,
    /// Wechat.
    pub wechat: Option<Box<PaymentMethodDetailsWechat>>,
    /// Wechat pay.
    pub wechat_pay: Option<Box<PaymentMethodDetailsWechatPay>>,
    /// Zip.
    pub zip: Option<Box<PaymentMethodDetailsZip>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details acss debit.
///
/// Contract: `#/components/schemas/payment_method_details_acss_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAcssDebit {
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

/// Payment method details affirm.
///
/// Contract: `#/components/schemas/payment_method_details_affirm`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAffirm {
    /// Location. At most 5000 characters.
    pub location: Option<String>,
    /// Reader. At most 5000 characters.
    pub reader: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details afterpay clearpay.
///
/// Contract: `#/components/schemas/payment_method_details_afterpay_clearpay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAfterpayClearpay {
    /// Order id. At most 5000 characters. May be null.
    pub order_id: Option<String>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details alma.
///
/// Contract: `#/components/schemas/payment_method_details_alma`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAlma {
    /// Installments.
    pub installments: Option<Box<AlmaInstallments>>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details amazon pay.
///
/// Contract: `#/components/schemas/payment_method_details_amazon_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAmazonPay {
    /// Funding.
    pub funding: Option<Box<PaymentMethodDetailsAmazonPayFunding>>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Amazon pay underlying payment method funding details.
///
/// Contract: `#/components/schemas/amazon_pay_underlying_payment_method_funding_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAmazonPayFunding {
    /// Card.
    pub card: Option<Box<PaymentMethodDetailsPassthroughCard>>,
    /// Type. Only `card`. May be null.
    pub r#type: Option<PaymentMethodDetailsAmazonPayFundingType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/amazon_pay_underlying_payment_method_funding_details/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsAmazonPayFundingType {
    /// `card`
    Card,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment method details bancontact.
///
/// Contract: `#/components/schemas/payment_method_details_bancontact`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsBancontact {
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

/// Payment method details billie.
///
/// Contract: `#/components/schemas/payment_method_details_billie`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsBillie {
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details bizum.
///
/// Contract: `#/components/schemas/payment_method_details_bizum`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsBizum {
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details blik.
///
/// Contract: `#/components/schemas/payment_method_details_blik`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsBlik {
    /// Buyer id. At most 5000 characters. May be null.
    pub buyer_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details boleto.
///
/// Contract: `#/components/schemas/payment_method_details_boleto`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsBoleto {
    /// Tax id. At most 5000 characters.
    pub tax_id: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details card.
///
/// Contract: `#/components/schemas/payment_method_details_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCard {
    /// Amount authorized, in the currency's smallest unit. May be null.
    pub amount_authorized: Option<i64>,
    /// Authorization code. At most 5000 characters. May be null.
    pub authorization_code: Option<String>,
    /// Brand. At most 5000 characters. May be null.
    pub brand: Option<String>,
    /// Capture before, in seconds since 1970.
    pub capture_before: Option<rt::Timestamp>,
    /// Checks. May be null.
    pub checks: Option<Box<PaymentMethodDetailsCardChecks>>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Exp month.
    pub exp_month: i64,
    /// Exp year.
    pub exp_year: i64,
    /// Extended authorization.
    pub extended_authorization: Option<
        Box<PaymentMethodCardDetailsExtendedAuthorization>,
    >,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Funding. At most 5000 characters. May be null.
    pub funding: Option<String>,
    /// Incremental authorization.
    pub incremental_authorization: Option<
        Box<PaymentMethodCardDetailsIncrementalAuthorization>,
    >,
    /// Installments. May be null.
    pub installments: Option<Box<PaymentMethodDetailsCardInstallments>>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Mandate. At most 5000 characters. May be null.
    pub mandate: Option<String>,
    /// Multicapture.
    pub multicapture: Option<Box<PaymentMethodCardDetailsMulticapture>>,
    /// Network. At most 5000 characters. May be null.
    pub network: Option<String>,
    /// Network token. May be null.
    pub network_token: Option<Box<PaymentMethodDetailsCardNetworkToken>>,
    /// Network transaction id. At most 5000 characters. May be null.
    pub network_transaction_id: Option<String>,
    /// Overcapture.
    pub overcapture: Option<Box<PaymentMethodCardDetailsOvercapture>>,
    /// Regulated status. `regulated` or `unregulated`. May be null.
    pub regulated_status: Option<PaymentMethodDetailsCardRegulatedStatus>,
    /// Three d secure. May be null.
    pub three_d_secure: Option<Box<ThreeDSecureDetailsCharge>>,
    /// Wallet. May be null.
    pub wallet: Option<Box<PaymentMethodDetailsCardWallet>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details card checks.
///
/// Contract: `#/components/schemas/payment_method_details_card_checks`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardChecks {
    /// Address line1 check. At most 5000 characters. May be null.
    pub address_line1_check: Option<String>,
    /// Address postal code check. At most 5000 characters. May be null.
    pub address_postal_code_check: Option<String>,
    /// Cvc check. At most 5000 characters. May be null.
    pub cvc_check: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details card installments.
///
/// Contract: `#/components/schemas/payment_method_details_card_installments`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardInstallments {
    /// Plan. May be null.
    pub plan: Option<Box<PaymentMethodDetailsCardInstallmentsPlan>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details card network token.
///
/// Contract: `#/components/schemas/payment_method_details_card_network_token`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardNetworkToken {
    /// Used.
    pub used: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `regulated_status`.
///
/// Contract: `#/components/schemas/payment_method_details_card/properties/regulated_status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCardRegulatedStatus {
    /// `regulated`
    Regulated,
    /// `unregulated`
    Unregulated,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment method details card wallet.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardWallet {
    /// Amex express checkout.
    pub amex_express_checkout: Option<
        Box<PaymentMethodDetailsCardWalletAmexExpressCheckout>,
    >,
    /// Apple pay.
    pub apple_pay: Option<Box<PaymentMethodDetailsCardWalletApplePay>>,
    /// Dynamic last4. At most 5000 characters. May be null.
    pub dynamic_last4: Option<String>,
    /// Google pay.
    pub google_pay: Option<Box<PaymentMethodDetailsCardWalletGooglePay>>,
    /// Link.
    pub link: Option<Box<PaymentMethodDetailsCardWalletLink>>,
    /// Masterpass.
    pub masterpass: Option<Box<PaymentMethodDetailsCardWalletMasterpass>>,
    /// Samsung pay.
    pub samsung_pay: Option<Box<PaymentMethodDetailsCardWalletSamsungPay>>,
    /// Type. `amex_express_checkout`, `apple_pay`, `google_pay`, `link`, `masterpass`, `samsung_pay` or `visa_checkout`.
    pub r#type: PaymentMethodDetailsCardWalletType,
    /// Visa checkout.
    pub visa_checkout: Option<Box<PaymentMethodDetailsCardWalletVisaCheckout>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details card wallet amex express checkout.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet_amex_express_checkout`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardWalletAmexExpressCheckout {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details card wallet link.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet_link`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardWalletLink {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details card wallet masterpass.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet_masterpass`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardWalletMasterpass {
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

/// Payment method details card wallet samsung pay.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet_samsung_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardWalletSamsungPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCardWalletType {
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

/// Payment method details card wallet visa checkout.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet_visa_checkout`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardWalletVisaCheckout {
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

/// Payment method details cashapp.
///
/// Contract: `#/components/schemas/payment_method_details_cashapp`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCashapp {
    /// Buyer id. At most 5000 characters. May be null.
    pub buyer_id: Option<String>,
    /// Cashtag. At most 5000 characters. May be null.
    pub cashtag: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details eps.
///
/// Contract: `#/components/schemas/payment_method_details_eps`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsEps {
    /// Bank. May be null.
    pub bank: Option<PaymentMethodDetailsEpsBank>,
    /// Verified name. At most 5000 characters. May be null.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `bank`.
///
/// Contract: `#/components/schemas/payment_method_details_eps/properties/bank`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsEpsBank {
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

/// Payment method details giropay.
///
/// Contract: `#/components/schemas/payment_method_details_giropay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsGiropay {
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

/// Payment method details ideal.
///
/// Contract: `#/components/schemas/payment_method_details_ideal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsIdeal {
    /// Bank. May be null.
    pub bank: Option<PaymentMethodDetailsIdealBank>,
    /// Bic. May be null.
    pub bic: Option<PaymentMethodDetailsIdealBic>,
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

/// The values of `bank`.
///
/// Contract: `#/components/schemas/payment_method_details_ideal/properties/bank`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsIdealBank {
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
/// Contract: `#/components/schemas/payment_method_details_ideal/properties/bic`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsIdealBic {
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

/// Payment method details kakao pay.
///
/// Contract: `#/components/schemas/payment_method_details_kakao_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsKakaoPay {
    /// Buyer id. At most 5000 characters. May be null.
    pub buyer_id: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details klarna.
///
/// Contract: `#/components/schemas/payment_method_details_klarna`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsKlarna {
    /// Location. At most 5000 characters.
    pub location: Option<String>,
    /// Payer details. May be null.
    pub payer_details: Option<Box<KlarnaPayerDetails>>,
    /// Payment method category. At most 5000 characters. May be null.
    pub payment_method_category: Option<String>,
    /// Preferred locale. At most 5000 characters. May be null.
    pub preferred_locale: Option<String>,
    /// Reader. At most 5000 characters.
    pub reader: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details konbini.
///
/// Contract: `#/components/schemas/payment_method_details_konbini`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsKonbini {
    /// Store. May be null.
    pub store: Option<Box<PaymentMethodDetailsKonbiniStore>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details konbini store.
///
/// Contract: `#/components/schemas/payment_method_details_konbini_store`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsKonbiniStore {
    /// Chain. `familymart`, `lawson`, `ministop` or `seicomart`. May be null.
    pub chain: Option<PaymentMethodDetailsKonbiniStoreChain>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `chain`.
///
/// Contract: `#/components/schemas/payment_method_details_konbini_store/properties/chain`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsKonbiniStoreChain {
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

/// Payment method details link.
///
/// Contract: `#/components/schemas/payment_method_details_link`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsLink {
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details mb way.
///
/// Contract: `#/components/schemas/payment_method_details_mb_way`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsMbWay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details mobilepay.
///
/// Contract: `#/components/schemas/payment_method_details_mobilepay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsMobilepay {
    /// Card. May be null.
    pub card: Option<Box<InternalCard>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details multibanco.
///
/// Contract: `#/components/schemas/payment_method_details_multibanco`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsMultibanco {
    /// Entity. At most 5000 characters. May be null.
    pub entity: Option<String>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details naver pay.
///
/// Contract: `#/components/schemas/payment_method_details_naver_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsNaverPay {
    /// Buyer id. At most 5000 characters. May be null.
    pub buyer_id: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details oxxo.
///
/// Contract: `#/components/schemas/payment_method_details_oxxo`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsOxxo {
    /// Number. At most 5000 characters. May be null.
    pub number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details p24.
///
/// Contract: `#/components/schemas/payment_method_details_p24`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsP24 {
    /// Bank. May be null.
    pub bank: Option<PaymentMethodDetailsP24Bank>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Verified name. At most 5000 characters. May be null.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `bank`.
///
/// Contract: `#/components/schemas/payment_method_details_p24/properties/bank`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsP24Bank {
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

/// Payment method details passthrough card.
///
/// Contract: `#/components/schemas/payment_method_details_passthrough_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPassthroughCard {
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

/// Payment method details pay by bank.
///
/// Contract: `#/components/schemas/payment_method_details_pay_by_bank`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPayByBank {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payco.
///
/// Contract: `#/components/schemas/payment_method_details_payco`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPayco {
    /// Buyer id. At most 5000 characters. May be null.
    pub buyer_id: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details paynow.
///
/// Contract: `#/components/schemas/payment_method_details_paynow`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaynow {
    /// Location. At most 5000 characters.
    pub location: Option<String>,
    /// Reader. At most 5000 characters.
    pub reader: Option<String>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details payto.
///
/// Contract: `#/components/schemas/payment_method_details_payto`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPayto {
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

/// Payment method details pix.
///
/// Contract: `#/components/schemas/payment_method_details_pix`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPix {
    /// Bank transaction id. At most 5000 characters. May be null.
    pub bank_transaction_id: Option<String>,
    /// Mandate. At most 5000 characters.
    pub mandate: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details promptpay.
///
/// Contract: `#/components/schemas/payment_method_details_promptpay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPromptpay {
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details revolut pay.
///
/// Contract: `#/components/schemas/payment_method_details_revolut_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsRevolutPay {
    /// Funding.
    pub funding: Option<Box<PaymentMethodDetailsRevolutPayFunding>>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Revolut pay underlying payment method funding details.
///
/// Contract: `#/components/schemas/revolut_pay_underlying_payment_method_funding_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsRevolutPayFunding {
    /// Card.
    pub card: Option<Box<PaymentMethodDetailsPassthroughCard>>,
    /// Type. Only `card`. May be null.
    pub r#type: Option<PaymentMethodDetailsAmazonPayFundingType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details samsung pay.
///
/// Contract: `#/components/schemas/payment_method_details_samsung_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsSamsungPay {
    /// Buyer id. At most 5000 characters. May be null.
    pub buyer_id: Option<String>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details satispay.
///
/// Contract: `#/components/schemas/payment_method_details_satispay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsSatispay {
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details scalapay.
///
/// Contract: `#/components/schemas/payment_method_details_scalapay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsScalapay {
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details sepa debit.
///
/// Contract: `#/components/schemas/payment_method_details_sepa_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsSepaDebit {
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

/// Payment method details sofort.
///
/// Contract: `#/components/schemas/payment_method_details_sofort`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsSofort {
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

/// Payment method details swish.
///
/// Contract: `#/components/schemas/payment_method_details_swish`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsSwish {
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Payment reference. At most 5000 characters. May be null.
    pub payment_reference: Option<String>,
    /// Verified phone last4. At most 5000 characters. May be null.
    pub verified_phone_last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details twint.
///
/// Contract: `#/components/schemas/payment_method_details_twint`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsTwint {
    /// Mandate. At most 5000 characters.
    pub mandate: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details upi.
///
/// Contract: `#/components/schemas/payment_method_details_upi`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsUpi {
    /// Vpa. At most 5000 characters. May be null.
    pub vpa: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method details us bank account.
///
/// Contract: `#/components/schemas/payment_method_details_us_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsUsBankAccount {
    /// Account holder type. `company` or `individual`. May be null.
    pub account_holder_type: Option<PaymentMethodDetailsUsBankAccountHolderType>,
    /// Account type. `checking` or `savings`. May be null.
    pub account_type: Option<PaymentMethodDetailsUsBankAccountType>,
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

/// The values of `account_holder_type`.
///
/// Contract: `#/components/schemas/payment_method_details_us_bank_account/properties/account_holder_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsUsBankAccountHolderType {
    /// `company`
    Company,
    /// `individual`
    Individual,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `account_type`.
///
/// Contract: `#/components/schemas/payment_method_details_us_bank_account/properties/account_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsUsBankAccountType {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment method details wechat pay.
///
/// Contract: `#/components/schemas/payment_method_details_wechat_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsWechatPay {
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

/// Payment method details zip.
///
/// Contract: `#/components/schemas/payment_method_details_zip`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsZip {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `preferred_language`.
///
/// Contract: `#/components/schemas/payment_method_details_bancontact/properties/preferred_language`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PreferredLanguage {
    /// `de`
    De,
    /// `en`
    En,
    /// `es`
    Es,
    /// `fr`
    Fr,
    /// `it`
    It,
    /// `nl`
    Nl,
    /// `pl`
    Pl,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Rule.
///
/// Contract: `#/components/schemas/rule`.
#[derive(Default)]
#[non_exhaustive]
pub struct Rule {
    /// Action. At most 5000 characters.
    pub action: String,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Rule>,
    /// Predicate. At most 5000 characters.
    pub predicate: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Three d secure details charge.
///
/// Contract: `#/components/schemas/three_d_secure_details_charge`.
#[derive(Default)]
#[non_exhaustive]
pub struct ThreeDSecureDetailsCharge {
    /// Authentication flow. `challenge` or `frictionless`. May be null.
    pub authentication_flow: Option<ThreeDSecureDetailsChargeAuthenticationFlow>,
    /// Electronic commerce indicator. `01`, `02`, `05`, `06` or `07`. May be null.
    pub electronic_commerce_indicator: Option<
        ThreeDSecureDetailsChargeElectronicCommerceIndicator,
    >,
    /// Exemption indicator. `low_risk` or `none`. May be null.
    pub exemption_indicator: Option<ThreeDSecureDetailsChargeExemptionIndicator>,
    /// Exemption indicator applied.
    pub exemption_indicator_applied: Option<bool>,
    /// Result. `attempt_acknowledged`, `authenticated`, `exempted`, `failed`, `not_supported` or `processing_error`. May be null.
    pub result: Option<ThreeDSecureDetailsChargeResult>,
    /// Result reason. `abandoned`, `bypassed`, `canceled`, `card_not_enrolled`, `network_not_supported`, `protocol_error` or `rejected`. May be null.
    pub result_reason: Option<ThreeDSecureDetailsChargeResultReason>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// Version. `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0` or `2.3.1`. May be null.
    pub version: Option<ThreeDSecureDetailsChargeVersion>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `authentication_flow`.
///
/// Contract: `#/components/schemas/three_d_secure_details_charge/properties/authentication_flow`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsChargeAuthenticationFlow {
    /// `challenge`
    Challenge,
    /// `frictionless`
    Frictionless,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `electronic_commerce_indicator`.
///
/// Contract: `#/components/schemas/three_d_secure_details_charge/properties/electronic_commerce_indicator`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsChargeElectronicCommerceIndicator {
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

/// The values of `exemption_indicator`.
///
/// Contract: `#/components/schemas/three_d_secure_details_charge/properties/exemption_indicator`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsChargeExemptionIndicator {
    /// `low_risk`
    LowRisk,
    /// `none`
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `result`.
///
/// Contract: `#/components/schemas/three_d_secure_details_charge/properties/result`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsChargeResult {
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
/// Contract: `#/components/schemas/three_d_secure_details_charge/properties/result_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsChargeResultReason {
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
/// Contract: `#/components/schemas/three_d_secure_details_charge/properties/version`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsChargeVersion {
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

rt::record! {
    AlmaInstallments;
    0 => count "count" required;
}

rt::record! {
    Charge;
    const "object" = Str("charge");
    0 => amount "amount" required;
    1 => amount_captured "amount_captured" required;
    2 => amount_refunded "amount_refunded" required;
    3 => application "application";
    4 => application_fee "application_fee";
    5 => application_fee_amount "application_fee_amount";
    6 => balance_transaction "balance_transaction";
    7 => billing_details "billing_details" required;
    8 => calculated_statement_descriptor "calculated_statement_descriptor";
    9 => captured "captured" required;
    10 => created "created" required;
    11 => currency "currency" required;
    12 => customer "customer";
    13 => description "description";
    14 => disputed "disputed" required;
    15 => failure_balance_transaction "failure_balance_transaction";
    16 => failure_code "failure_code";
    17 => failure_message "failure_message";
    18 => fraud_details "fraud_details";
    19 => id "id" required;
    20 => livemode "livemode" required;
    21 => metadata "metadata" required;
    22 => on_behalf_of "on_behalf_of";
    23 => outcome "outcome";
    24 => paid "paid" required;
    25 => payment_intent "payment_intent";
    26 => payment_method "payment_method";
    27 => payment_method_details "payment_method_details";
    28 => presentment_details "presentment_details";
    29 => radar_options "radar_options";
    30 => receipt_email "receipt_email" sensitive;
    31 => receipt_number "receipt_number";
    32 => receipt_url "receipt_url";
    33 => refunded "refunded" required;
    34 => refunds "refunds";
    35 => review "review";
    36 => shipping "shipping";
    37 => source_transfer "source_transfer";
    38 => statement_descriptor "statement_descriptor";
    39 => statement_descriptor_suffix "statement_descriptor_suffix";
    40 => status "status" required;
    41 => transfer "transfer";
    42 => transfer_data "transfer_data";
    43 => transfer_group "transfer_group";
}

rt::expandable! {
    crate::ExpandPath;
    Charge;
    application "application" => Application;
    application_fee "application_fee" => ApplicationFee;
    balance_transaction "balance_transaction" => BalanceTransaction;
    customer "customer" => Customer;
    failure_balance_transaction "failure_balance_transaction" => BalanceTransaction;
    fraud_details "fraud_details" => ChargeFraudDetails;
    on_behalf_of "on_behalf_of" => Account;
    outcome "outcome" => ChargeOutcome;
    payment_intent "payment_intent" => PaymentIntent;
    payment_method_details "payment_method_details" => PaymentMethodDetails;
    presentment_details "presentment_details" => PaymentIntentPresentmentDetails;
    radar_options "radar_options" => RadarOptions;
    refunds "refunds" => rt::List<Refund>;
    review "review" => Review;
    shipping "shipping" => Shipping;
    source_transfer "source_transfer" => Transfer;
    transfer "transfer" => Transfer;
    transfer_data "transfer_data" => ChargeTransferData;
}

rt::record! {
    ChargeFraudDetails;
    0 => stripe_report "stripe_report";
    1 => user_report "user_report";
}

rt::record! {
    ChargeOutcome;
    0 => advice_code "advice_code";
    1 => network_advice_code "network_advice_code";
    2 => network_decline_code "network_decline_code";
    3 => network_status "network_status";
    4 => reason "reason";
    5 => risk_level "risk_level";
    6 => risk_score "risk_score";
    7 => rule "rule";
    8 => seller_message "seller_message";
    9 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    ChargeOutcome;
    rule "rule" => Rule;
}

rt::open_enum! {
    ChargeOutcomeAdviceCode;
    0 => ConfirmCardData "confirm_card_data";
    1 => DoNotTryAgain "do_not_try_again";
    2 => TryAgainLater "try_again_later";
}

rt::open_enum! {
    ChargeStatus;
    0 => Failed "failed";
    1 => Pending "pending";
    2 => Succeeded "succeeded";
}

rt::record! {
    ChargeTransferData;
    0 => amount "amount";
    1 => destination "destination" required;
}

rt::expandable! {
    crate::ExpandPath;
    ChargeTransferData;
    destination "destination" => Account;
}

rt::record! {
    InternalCard;
    0 => brand "brand";
    1 => country "country";
    2 => exp_month "exp_month";
    3 => exp_year "exp_year";
    4 => last4 "last4";
}

rt::record! {
    KlarnaAddress;
    0 => country "country";
}

rt::record! {
    KlarnaPayerDetails;
    0 => address "address" sensitive;
}

rt::record! {
    PaymentMethodCardDetailsExtendedAuthorization;
    0 => status "status" required;
}

rt::open_enum! {
    PaymentMethodCardDetailsExtendedAuthorizationStatus;
    0 => Disabled "disabled";
    1 => Enabled "enabled";
}

rt::record! {
    PaymentMethodCardDetailsIncrementalAuthorization;
    0 => status "status" required;
}

rt::record! {
    PaymentMethodCardDetailsMulticapture;
    0 => status "status" required;
}

rt::record! {
    PaymentMethodCardDetailsOvercapture;
    0 => maximum_amount_capturable "maximum_amount_capturable" required;
    1 => status "status" required;
}

rt::open_enum! {
    PaymentMethodCardDetailsOvercaptureStatus;
    0 => Available "available";
    1 => Unavailable "unavailable";
}

rt::record! {
    PaymentMethodDetails;
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
    12 => bizum "bizum";
    13 => blik "blik";
    14 => boleto "boleto";
    15 => card "card";
    16 => card_present "card_present";
    17 => cashapp "cashapp";
    18 => crypto "crypto";
    19 => customer_balance "customer_balance";
    20 => eps "eps";
    21 => fpx "fpx";
    22 => giropay "giropay";
    23 => grabpay "grabpay";
    24 => ideal "ideal";
    25 => interac_present "interac_present";
    26 => kakao_pay "kakao_pay";
    27 => klarna "klarna";
    28 => konbini "konbini";
    29 => kr_card "kr_card";
    30 => link "link";
    31 => mb_way "mb_way";
    32 => mobilepay "mobilepay";
    33 => multibanco "multibanco";
    34 => naver_pay "naver_pay";
    35 => nz_bank_account "nz_bank_account";
    36 => oxxo "oxxo";
    37 => p24 "p24";
    38 => pay_by_bank "pay_by_bank";
    39 => payco "payco";
    40 => paynow "paynow";
    41 => paypal "paypal";
    42 => payto "payto";
    43 => pix "pix";
    44 => promptpay "promptpay";
    45 => revolut_pay "revolut_pay";
    46 => samsung_pay "samsung_pay";
    47 => satispay "satispay";
    48 => scalapay "scalapay";
    49 => sepa_debit "sepa_debit";
    50 => sofort "sofort";
    51 => stripe_account "stripe_account";
    52 => sunbit "sunbit";
    53 => swish "swish";
    54 => twint "twint";
    55 => r#type "type" required;
    56 => upi "upi";
    57 => us_bank_account "us_bank_account";
    58 => wechat "wechat";
    59 => wechat_pay "wechat_pay";
    60 => zip "zip";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentMethodDetails;
    bancontact "bancontact" => PaymentMethodDetailsBancontact;
    ideal "ideal" => PaymentMethodDetailsIdeal;
    sofort "sofort" => PaymentMethodDetailsSofort;
    us_bank_account "us_bank_account" => PaymentMethodDetailsUsBankAccount;
}

rt::record! {
    PaymentMethodDetailsAcssDebit;
    0 => bank_name "bank_name";
    1 => expected_debit_date "expected_debit_date";
    2 => fingerprint "fingerprint" sensitive;
    3 => institution_number "institution_number" sensitive;
    4 => last4 "last4";
    5 => mandate "mandate";
    6 => transit_number "transit_number" sensitive;
}

rt::record! {
    PaymentMethodDetailsAffirm;
    0 => location "location";
    1 => reader "reader";
    2 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsAfterpayClearpay;
    0 => order_id "order_id";
    1 => reference "reference";
}

rt::record! {
    PaymentMethodDetailsAlma;
    0 => installments "installments";
    1 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsAmazonPay;
    0 => funding "funding";
    1 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsAmazonPayFunding;
    0 => card "card";
    1 => r#type "type";
}

rt::open_enum! {
    PaymentMethodDetailsAmazonPayFundingType;
    0 => Card "card";
}

rt::record! {
    PaymentMethodDetailsBancontact;
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
    PaymentMethodDetailsBancontact;
    generated_sepa_debit "generated_sepa_debit" => PaymentMethod;
    generated_sepa_debit_mandate "generated_sepa_debit_mandate" => Mandate;
}

rt::record! {
    PaymentMethodDetailsBillie;
    0 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsBizum;
    0 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsBlik;
    0 => buyer_id "buyer_id";
}

rt::record! {
    PaymentMethodDetailsBoleto;
    0 => tax_id "tax_id" required sensitive;
}

rt::record! {
    PaymentMethodDetailsCard;
    0 => amount_authorized "amount_authorized";
    1 => authorization_code "authorization_code";
    2 => brand "brand";
    3 => capture_before "capture_before";
    4 => checks "checks";
    5 => country "country";
    6 => exp_month "exp_month" required;
    7 => exp_year "exp_year" required;
    8 => extended_authorization "extended_authorization";
    9 => fingerprint "fingerprint" sensitive;
    10 => funding "funding";
    11 => incremental_authorization "incremental_authorization";
    12 => installments "installments";
    13 => last4 "last4";
    14 => mandate "mandate";
    15 => multicapture "multicapture";
    16 => network "network";
    17 => network_token "network_token";
    18 => network_transaction_id "network_transaction_id";
    19 => overcapture "overcapture";
    20 => regulated_status "regulated_status";
    21 => three_d_secure "three_d_secure";
    22 => wallet "wallet";
}

rt::record! {
    PaymentMethodDetailsCardChecks;
    0 => address_line1_check "address_line1_check";
    1 => address_postal_code_check "address_postal_code_check";
    2 => cvc_check "cvc_check";
}

rt::record! {
    PaymentMethodDetailsCardInstallments;
    0 => plan "plan";
}

rt::record! {
    PaymentMethodDetailsCardNetworkToken;
    0 => used "used" required;
}

rt::open_enum! {
    PaymentMethodDetailsCardRegulatedStatus;
    0 => Regulated "regulated";
    1 => Unregulated "unregulated";
}

rt::record! {
    PaymentMethodDetailsCardWallet;
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
    PaymentMethodDetailsCardWalletAmexExpressCheckout;
}

rt::record! {
    PaymentMethodDetailsCardWalletLink;
}

rt::record! {
    PaymentMethodDetailsCardWalletMasterpass;
    0 => billing_address "billing_address" sensitive;
    1 => email "email" sensitive;
    2 => name "name" sensitive;
    3 => shipping_address "shipping_address" sensitive;
}

rt::record! {
    PaymentMethodDetailsCardWalletSamsungPay;
}

rt::open_enum! {
    PaymentMethodDetailsCardWalletType;
    0 => AmexExpressCheckout "amex_express_checkout";
    1 => ApplePay "apple_pay";
    2 => GooglePay "google_pay";
    3 => Link "link";
    4 => Masterpass "masterpass";
    5 => SamsungPay "samsung_pay";
    6 => VisaCheckout "visa_checkout";
}

rt::record! {
    PaymentMethodDetailsCardWalletVisaCheckout;
    0 => billing_address "billing_address" sensitive;
    1 => email "email" sensitive;
    2 => name "name" sensitive;
    3 => shipping_address "shipping_address" sensitive;
}

rt::record! {
    PaymentMethodDetailsCashapp;
    0 => buyer_id "buyer_id";
    1 => cashtag "cashtag";
    2 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsEps;
    0 => bank "bank";
    1 => verified_name "verified_name" sensitive;
}

rt::open_enum! {
    PaymentMethodDetailsEpsBank;
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
    PaymentMethodDetailsGiropay;
    0 => bank_code "bank_code";
    1 => bank_name "bank_name";
    2 => bic "bic";
    3 => verified_name "verified_name" sensitive;
}

rt::record! {
    PaymentMethodDetailsIdeal;
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
    PaymentMethodDetailsIdeal;
    generated_sepa_debit "generated_sepa_debit" => PaymentMethod;
    generated_sepa_debit_mandate "generated_sepa_debit_mandate" => Mandate;
}

rt::open_enum! {
    PaymentMethodDetailsIdealBank;
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
    PaymentMethodDetailsIdealBic;
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
    PaymentMethodDetailsKakaoPay;
    0 => buyer_id "buyer_id";
    1 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsKlarna;
    0 => location "location";
    1 => payer_details "payer_details";
    2 => payment_method_category "payment_method_category";
    3 => preferred_locale "preferred_locale";
    4 => reader "reader";
}

rt::record! {
    PaymentMethodDetailsKonbini;
    0 => store "store";
}

rt::record! {
    PaymentMethodDetailsKonbiniStore;
    0 => chain "chain";
}

rt::open_enum! {
    PaymentMethodDetailsKonbiniStoreChain;
    0 => Familymart "familymart";
    1 => Lawson "lawson";
    2 => Ministop "ministop";
    3 => Seicomart "seicomart";
}

rt::record! {
    PaymentMethodDetailsLink;
    0 => country "country";
}

rt::record! {
    PaymentMethodDetailsMbWay;
}

rt::record! {
    PaymentMethodDetailsMobilepay;
    0 => card "card";
}

rt::record! {
    PaymentMethodDetailsMultibanco;
    0 => entity "entity";
    1 => reference "reference";
}

rt::record! {
    PaymentMethodDetailsNaverPay;
    0 => buyer_id "buyer_id";
    1 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsOxxo;
    0 => number "number" sensitive;
}

rt::record! {
    PaymentMethodDetailsP24;
    0 => bank "bank";
    1 => reference "reference";
    2 => verified_name "verified_name" sensitive;
}

rt::open_enum! {
    PaymentMethodDetailsP24Bank;
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
    PaymentMethodDetailsPassthroughCard;
    0 => brand "brand";
    1 => country "country";
    2 => exp_month "exp_month";
    3 => exp_year "exp_year";
    4 => funding "funding";
    5 => last4 "last4";
}

rt::record! {
    PaymentMethodDetailsPayByBank;
}

rt::record! {
    PaymentMethodDetailsPayco;
    0 => buyer_id "buyer_id";
    1 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsPaynow;
    0 => location "location";
    1 => reader "reader";
    2 => reference "reference";
}

rt::record! {
    PaymentMethodDetailsPayto;
    0 => bsb_number "bsb_number" sensitive;
    1 => last4 "last4";
    2 => mandate "mandate";
    3 => pay_id "pay_id";
}

rt::record! {
    PaymentMethodDetailsPix;
    0 => bank_transaction_id "bank_transaction_id";
    1 => mandate "mandate";
}

rt::record! {
    PaymentMethodDetailsPromptpay;
    0 => reference "reference";
}

rt::record! {
    PaymentMethodDetailsRevolutPay;
    0 => funding "funding";
    1 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsRevolutPayFunding;
    0 => card "card";
    1 => r#type "type";
}

rt::record! {
    PaymentMethodDetailsSamsungPay;
    0 => buyer_id "buyer_id";
    1 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsSatispay;
    0 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsScalapay;
    0 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsSepaDebit;
    0 => bank_code "bank_code";
    1 => branch_code "branch_code";
    2 => country "country";
    3 => expected_debit_date "expected_debit_date";
    4 => fingerprint "fingerprint" sensitive;
    5 => last4 "last4";
    6 => mandate "mandate";
}

rt::record! {
    PaymentMethodDetailsSofort;
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
    PaymentMethodDetailsSofort;
    generated_sepa_debit "generated_sepa_debit" => PaymentMethod;
    generated_sepa_debit_mandate "generated_sepa_debit_mandate" => Mandate;
}

rt::record! {
    PaymentMethodDetailsSwish;
    0 => fingerprint "fingerprint" sensitive;
    1 => payment_reference "payment_reference";
    2 => verified_phone_last4 "verified_phone_last4";
}

rt::record! {
    PaymentMethodDetailsTwint;
    0 => mandate "mandate";
}

rt::record! {
    PaymentMethodDetailsUpi;
    0 => vpa "vpa";
}

rt::record! {
    PaymentMethodDetailsUsBankAccount;
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
    PaymentMethodDetailsUsBankAccount;
    mandate "mandate" => Mandate;
}

rt::open_enum! {
    PaymentMethodDetailsUsBankAccountHolderType;
    0 => Company "company";
    1 => Individual "individual";
}

rt::open_enum! {
    PaymentMethodDetailsUsBankAccountType;
    0 => Checking "checking";
    1 => Savings "savings";
}

rt::record! {
    PaymentMethodDetailsWechatPay;
    0 => fingerprint "fingerprint" sensitive;
    1 => location "location";
    2 => reader "reader";
    3 => transaction_id "transaction_id";
}

rt::record! {
    PaymentMethodDetailsZip;
}

rt::open_enum! {
    PreferredLanguage;
    0 => De "de";
    1 => En "en";
    2 => Es "es";
    3 => Fr "fr";
    4 => It "it";
    5 => Nl "nl";
    6 => Pl "pl";
}

rt::record! {
    Rule;
    0 => action "action" required;
    1 => id "id" required;
    2 => predicate "predicate" required;
}

rt::record! {
    ThreeDSecureDetailsCharge;
    0 => authentication_flow "authentication_flow";
    1 => electronic_commerce_indicator "electronic_commerce_indicator";
    2 => exemption_indicator "exemption_indicator";
    3 => exemption_indicator_applied "exemption_indicator_applied";
    4 => result "result";
    5 => result_reason "result_reason";
    6 => transaction_id "transaction_id";
    7 => version "version";
}

rt::open_enum! {
    ThreeDSecureDetailsChargeAuthenticationFlow;
    0 => Challenge "challenge";
    1 => Frictionless "frictionless";
}

rt::open_enum! {
    ThreeDSecureDetailsChargeElectronicCommerceIndicator;
    0 => Code01 "01";
    1 => Code02 "02";
    2 => Code05 "05";
    3 => Code06 "06";
    4 => Code07 "07";
}

rt::open_enum! {
    ThreeDSecureDetailsChargeExemptionIndicator;
    0 => LowRisk "low_risk";
    1 => None "none";
}

rt::open_enum! {
    ThreeDSecureDetailsChargeResult;
    0 => AttemptAcknowledged "attempt_acknowledged";
    1 => Authenticated "authenticated";
    2 => Exempted "exempted";
    3 => Failed "failed";
    4 => NotSupported "not_supported";
    5 => ProcessingError "processing_error";
}

rt::open_enum! {
    ThreeDSecureDetailsChargeResultReason;
    0 => Abandoned "abandoned";
    1 => Bypassed "bypassed";
    2 => Canceled "canceled";
    3 => CardNotEnrolled "card_not_enrolled";
    4 => NetworkNotSupported "network_not_supported";
    5 => ProtocolError "protocol_error";
    6 => Rejected "rejected";
}

rt::open_enum! {
    ThreeDSecureDetailsChargeVersion;
    0 => V1_0_2 "1.0.2";
    1 => V2_1_0 "2.1.0";
    2 => V2_2_0 "2.2.0";
    3 => V2_3_0 "2.3.0";
    4 => V2_3_1 "2.3.1";
}
