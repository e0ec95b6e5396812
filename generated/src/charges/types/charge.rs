// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::application_fees::ApplicationFee;
use crate::balance_transactions::BalanceTransaction;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::customers::PaymentSource;
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

/// In how many installments the customer pays Alma.
///
/// Contract: `#/components/schemas/alma_installments`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct AlmaInstallments {
    /// How many installments the customer pays in.
    pub count: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One attempt to take money, successful or not. A [payment intent](crate::payment_intents::PaymentIntent) makes one each time it tries: work with that, and look here for what the attempt was like, its fees, refunds and disputes. Creating charges directly is the old way.
///
/// The `charge` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/charges/object)
///
/// Contract: `#/components/schemas/charge`.
///
/// Feature: `charges`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Charge {
    /// What is to be taken from the customer, in the smallest currency unit. Refunds don't lower it.
    pub amount: i64,
    /// How much was taken, in the smallest currency unit. Less than [`amount`](Self::amount) after a partial capture.
    pub amount_captured: i64,
    /// How much has been refunded, in the smallest currency unit. Less than [`amount`](Self::amount) after partial refunds.
    pub amount_refunded: i64,
    /// The Connect application that made it. Null if none did. An id; the object itself when `application` is expanded.
    pub application: Option<rt::Expandable<Application>>,
    /// The fee that the platform took from the charge, if any. An id; the object itself when `application_fee` is expanded. May be null.
    pub application_fee: Option<rt::Expandable<ApplicationFee>>,
    /// The fee that the platform asked for, in the smallest currency unit. May be null.
    pub application_fee_amount: Option<i64>,
    /// What the charge did to the Stripe balance. Refunds and disputes have their own. Null while nothing is captured. An id; the object itself when `balance_transaction` is expanded.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// Name, address, email and phone of whoever pays.
    pub billing_details: BillingDetails,
    /// What the customer's statement shows, its fixed and its variable part joined. Null unless it is a card payment.
    pub calculated_statement_descriptor: Option<String>,
    /// Whether the money was taken. False while it is only held.
    pub captured: bool,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The customer who is charged. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// What the payment is for. The Dashboard shows it, and so does the receipt that Stripe sends the customer. May be null.
    pub description: Option<String>,
    /// Whether the customer or their bank has disputed the charge.
    pub disputed: bool,
    /// The change of your balance that took the money of the failed payment away again. An id; the object itself when `failure_balance_transaction` is expanded. May be null.
    pub failure_balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// Why the payment failed, for programs. Null unless it did.
    pub failure_code: Option<String>,
    /// Why the payment failed, in words that you can show. Null unless it did.
    pub failure_message: Option<String>,
    /// What you and Stripe think about whether the charge is fraud. May be null.
    pub fraud_details: Option<Box<ChargeFraudDetails>>,
    /// Names this object in other calls.
    pub id: rt::Id<Charge>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// The connected account that the charge was made for, as merchant of record. That alone moves no money to it. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// Whether the charge was accepted, and why not: what the network and Radar said. May be null.
    pub outcome: Option<Box<ChargeOutcome>>,
    /// Whether the charge succeeded, or was authorized for a later capture.
    pub paid: bool,
    /// The payment intent that made the charge. Null if it was made without one. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: Option<rt::Expandable<PaymentIntent>>,
    /// Id of the [payment method](crate::payment_methods::PaymentMethod) that was charged. May be null.
    pub payment_method: Option<String>,
    /// What the payment method was at the time of payment, and what its network told. May be null.
    pub payment_method_details: Option<Box<PaymentMethodDetails>>,
    /// Amount and currency as the customer sees them, if they pay in their own currency (Adaptive Pricing).
    pub presentment_details: Option<Box<PaymentIntentPresentmentDetails>>,
    /// What Radar knows of the customer's device, by the id of a Radar session.
    pub radar_options: Option<Box<RadarOptions>>,
    /// Where the receipt was sent. May be null.
    pub receipt_email: Option<String>,
    /// The number that receipts by email show. Null until one is sent.
    pub receipt_number: Option<String>,
    /// The receipt as a web page. It always shows where the charge stands now, with refunds too. May be null.
    pub receipt_url: Option<String>,
    /// Whether the whole charge was refunded. False if only part was.
    pub refunded: bool,
    /// The refunds of the charge, the newest first. It may be only the first page, [`refunds.list`](crate::refunds::list()) lists all. May be null.
    pub refunds: Option<rt::List<Refund>>,
    /// The review that Radar opened for the payment. Null if there is none. An id; the object itself when `review` is expanded.
    pub review: Option<rt::Expandable<Review>>,
    /// Where and to whom the goods are sent, and by whom. May be null.
    pub shipping: Option<Box<Shipping>>,
    /// What was paid with, before there were payment methods: [`payment_method`](Self::payment_method) says it of all charges. May be null. Deprecated.
    #[deprecated(note = "Stripe may stop sending it")]
    pub source: Option<PaymentSource>,
    /// The transfer that brought this charge's money from another account. Only if one did. An id; the object itself when `source_transfer` is expanded. May be null.
    pub source_transfer: Option<rt::Expandable<Transfer>>,
    /// What bank statements say of a charge that isn't by card, up to 22 characters. With a card it is the suffix, if there is no [`statement_descriptor_suffix`](Self::statement_descriptor_suffix). May be null.
    pub statement_descriptor: Option<String>,
    /// What card statements say of this charge, behind the account's prefix or, if there is none, its whole text. May be null.
    pub statement_descriptor_suffix: Option<String>,
    /// How the charge stands. `pending` isn't money yet: wait for [`charge.succeeded`](crate::events::EventType::ChargeSucceeded) or [`charge.failed`](crate::events::EventType::ChargeFailed). `failed`, `pending` or `succeeded`.
    pub status: ChargeStatus,
    /// The transfer that brought the money to the connected account. Only for charges with a destination. An id; the object itself when `transfer` is expanded.
    pub transfer: Option<rt::Expandable<Transfer>>,
    /// Which connected account gets the money of the charge, and how much of it. Null if none does.
    pub transfer_data: Option<Box<ChargeTransferData>>,
    /// Your name for payments and transfers that belong together, such as an order's number. May be null.
    pub transfer_group: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What you and Stripe think about whether the charge is fraud.
///
/// Contract: `#/components/schemas/charge_fraud_details`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct ChargeFraudDetails {
    /// `fraudulent` if Stripe holds the charge for fraud. Left out otherwise.
    pub stripe_report: Option<String>,
    /// What you said of the charge: `fraudulent` or `safe`. Left out if nothing.
    pub user_report: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the charge was accepted, and why not: what the network and Radar said.
///
/// Contract: `#/components/schemas/charge_outcome`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct ChargeOutcome {
    /// What the issuer advises after a decline. Don't try the card again if it is `do_not_try_again`. `confirm_card_data`, `do_not_try_again` or `try_again_later`. May be null.
    pub advice_code: Option<ChargeOutcomeAdviceCode>,
    /// Two digits by which the card network says whether and how to try again. Only if the issuer declined. May be null.
    pub network_advice_code: Option<String>,
    /// The network's own code for why the charge was declined. Null if the network didn't decline.
    pub network_decline_code: Option<String>,
    /// How far it came: approved, declined, or never sent to the network. With `reversed_after_approval` Stripe blocked it after the bank agreed, and the cardholder may see it as pending for a while. May be null.
    pub network_status: Option<String>,
    /// Why it came out so, in more detail than [`type`](Self::type): such as `highest_risk_level` if Radar's own rule blocked it, `rule` if one of yours did. Null if there is nothing more to say.
    pub reason: Option<String>,
    /// How risky Radar found the payment. `not_assessed` for payments other than by card, `unknown` if the check failed.
    pub risk_level: Option<String>,
    /// How risky Radar found the payment, from 0 to 100. Only with Radar for Fraud Teams, and only for what was evaluated.
    pub risk_score: Option<i64>,
    /// The Radar rule that decided. Only if one matched. An id; the object itself when `rule` is expanded.
    pub rule: Option<rt::Expandable<Rule>>,
    /// Why the charge ended as it did, in words for you and not for the customer. May be null.
    pub seller_message: Option<String>,
    /// How the charge ended and who decided: `issuer_declined` was the bank, `blocked` Radar, `invalid` the request, and `manual_review` waits for you.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the issuer advises after a decline.
///
/// The values of `advice_code`.
///
/// Contract: `#/components/schemas/charge_outcome/properties/advice_code`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChargeOutcomeAdviceCode {
    /// `confirm_card_data`: The card details may be wrong: have the customer check or enter them again.
    ConfirmCardData,
    /// `do_not_try_again`: Further attempts with this card will fail: ask for another payment method.
    DoNotTryAgain,
    /// `try_again_later`: The decline may pass: a later attempt with the same card can succeed.
    TryAgainLater,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the charge stands.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/charge/properties/status`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChargeStatus {
    /// `failed`: No money was taken: `failure_code` says why.
    Failed,
    /// `pending`: On its way, as by a bank debit: it can still fail.
    Pending,
    /// `succeeded`: The payment succeeded, or is authorized if `captured` is false.
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which connected account gets the money of the charge, and how much of it.
///
/// Contract: `#/components/schemas/charge_transfer_data`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct ChargeTransferData {
    /// How much of the payment goes to the destination account, in the smallest currency unit. All of it if not set. May be null.
    pub amount: Option<i64>,
    /// The connected account that got the money of this charge. An id; the object itself when `destination` is expanded.
    pub destination: rt::Expandable<Account>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The card behind the MobilePay payment.
///
/// Contract: `#/components/schemas/internal_card`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct InternalCard {
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

/// The address that the payer gave Klarna.
///
/// Contract: `#/components/schemas/klarna_address`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct KlarnaAddress {
    /// The country of the payer's address. May be null.
    pub country: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What Klarna tells of the payer, such as their address.
///
/// Contract: `#/components/schemas/klarna_payer_details`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct KlarnaPayerDetails {
    /// The address that the payer gave Klarna. May be null.
    pub address: Option<Box<KlarnaAddress>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the payment is held longer than usual before it has to be captured.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_details_api_resource_enterprise_features_extended_authorization_extended_authorization`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodCardDetailsExtendedAuthorization {
    /// Whether there is more time than usual to capture the payment. `disabled` or `enabled`.
    pub status: PaymentMethodCardDetailsExtendedAuthorizationStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether there is more time than usual to capture the payment.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_details_api_resource_enterprise_features_extended_authorization_extended_authorization/properties/status`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodCardDetailsExtendedAuthorizationStatus {
    /// `disabled`: The ordinary time to capture applies.
    Disabled,
    /// `enabled`: There's more time to capture: `capture_before` of the card details says how long.
    Enabled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether more can be held on the card later for this payment.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_details_api_resource_enterprise_features_incremental_authorization_incremental_authorization`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodCardDetailsIncrementalAuthorization {
    /// Whether the authorized amount can be raised later. `available` or `unavailable`.
    pub status: PaymentMethodCardDetailsOvercaptureStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the payment can be captured in several parts.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_details_api_resource_multicapture`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodCardDetailsMulticapture {
    /// Whether the payment can be captured in several parts. `available` or `unavailable`.
    pub status: PaymentMethodCardDetailsOvercaptureStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether more can be captured than was authorized, and how much.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_details_api_resource_enterprise_features_overcapture_overcapture`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodCardDetailsOvercapture {
    /// The most that can be captured, above what was authorized, in the smallest currency unit.
    pub maximum_amount_capturable: i64,
    /// Whether more than was authorized can be captured. `available` or `unavailable`.
    pub status: PaymentMethodCardDetailsOvercaptureStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_card_details_api_resource_enterprise_features_incremental_authorization_incremental_authorization/properties/status`.
///
/// Feature: `charges`.
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

/// What the payment method was at the time of payment, and what its network told.
///
/// Contract: `#/components/schemas/payment_method_details`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetails {
    /// A transfer that the customer sends from a US bank account (ACH), an old way to pay.
    pub ach_credit_transfer: Option<Box<PaymentMethodDetailsAchCreditTransfer>>,
    /// Debit from a US bank account (ACH), an old way to pay. `us_bank_account` replaces it.
    pub ach_debit: Option<Box<PaymentMethodDetailsAchDebit>>,
    /// Pre-authorized debit from a Canadian bank account (ACSS).
    pub acss_debit: Option<Box<PaymentMethodDetailsAcssDebit>>,
    /// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
    pub affirm: Option<Box<PaymentMethodDetailsAffirm>>,
    /// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
    pub afterpay_clearpay: Option<Box<PaymentMethodDetailsAfterpayClearpay>>,
    /// Alipay, the wallet of Chinese customers.
    pub alipay: Option<Box<PaymentMethodAlipayDetails>>,
    /// Alma: the customer pays in installments, in France and its neighbors.
    pub alma: Option<Box<PaymentMethodDetailsAlma>>,
    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub amazon_pay: Option<Box<PaymentMethodDetailsAmazonPay>>,
    /// Direct debit from an Australian bank account (BECS).
    pub au_becs_debit: Option<Box<PaymentMethodDetailsAuBecsDebit>>,
    /// Direct debit from a bank account in the United Kingdom (Bacs).
    pub bacs_debit: Option<Box<PaymentMethodDetailsBacsDebit>>,
    /// Bancontact, the bank payment of Belgium.
    pub bancontact: Option<Box<PaymentMethodDetailsBancontact>>,
    /// Billie: a business buys on account and pays later, in Europe.
    pub billie: Option<Box<PaymentMethodDetailsBillie>>,
    /// Bizum, payments by phone number between Spanish banks.
    pub bizum: Option<Box<PaymentMethodDetailsBizum>>,
    /// BLIK: a code from the app of a Polish bank.
    pub blik: Option<Box<PaymentMethodDetailsBlik>>,
    /// Boleto: a voucher that is paid in Brazil at banks and shops.
    pub boleto: Option<Box<PaymentMethodDetailsBoleto>>,
    /// A credit or debit card.
    pub card: Option<Box<PaymentMethodDetailsCard>>,
    /// A card at a reader.
    pub card_present: Option<Box<PaymentMethodDetailsCardPresent>>,
    /// Cash App Pay, the wallet of Cash App in the United States.
    pub cashapp: Option<Box<PaymentMethodDetailsCashapp>>,
    /// Stablecoins, sent from the customer's wallet.
    pub crypto: Option<Box<PaymentMethodDetailsCrypto>>,
    /// The customer's cash balance, which bank transfers fill.
    pub customer_balance: Option<Box<PaymentMethodDetailsCustomerBalance>>,
    /// EPS, the bank payment of Austria.
    pub eps: Option<Box<PaymentMethodDetailsEps>>,
    /// FPX, the bank payment of Malaysia.
    pub fpx: Option<Box<PaymentMethodDetailsFpx>>,
    /// giropay, the bank payment of Germany. It has been shut down.
    pub giropay: Option<Box<PaymentMethodDetailsGiropay>>,
    /// GrabPay, a wallet in South-East Asia.
    pub grabpay: Option<Box<PaymentMethodDetailsGrabpay>>,
    /// iDEAL, the bank payment of the Netherlands.
    pub ideal: Option<Box<PaymentMethodDetailsIdeal>>,
    /// A Canadian Interac debit card at a reader.
    pub interac_present: Option<Box<PaymentMethodDetailsInteracPresent>>,
    /// Kakao Pay, a wallet in South Korea.
    pub kakao_pay: Option<Box<PaymentMethodDetailsKakaoPay>>,
    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub klarna: Option<Box<PaymentMethodDetailsKlarna>>,
    /// Konbini: the customer pays with a code in a Japanese convenience store.
    pub konbini: Option<Box<PaymentMethodDetailsKonbini>>,
    /// Cards of South Korea.
    pub kr_card: Option<Box<PaymentMethodDetailsKrCard>>,
    /// Link, Stripe's wallet of saved payment details.
    pub link: Option<Box<PaymentMethodDetailsLink>>,
    /// MB WAY, payments by phone number in Portugal.
    pub mb_way: Option<Box<PaymentMethodDetailsMbWay>>,
    /// MobilePay, a wallet in Denmark and Finland.
    pub mobilepay: Option<Box<PaymentMethodDetailsMobilepay>>,
    /// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    pub multibanco: Option<Box<PaymentMethodDetailsMultibanco>>,
    /// Naver Pay, a wallet in South Korea.
    pub naver_pay: Option<Box<PaymentMethodDetailsNaverPay>>,
    /// Direct debit from a bank account in New Zealand (BECS).
    pub nz_bank_account: Option<Box<PaymentMethodDetailsNzBankAccount>>,
    /// OXXO: a voucher that is paid in cash in Mexican shops.
    pub oxxo: Option<Box<PaymentMethodDetailsOxxo>>,
    /// Przelewy24, the bank payment of Poland.
    pub p24: Option<Box<PaymentMethodDetailsP24>>,
    /// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
    pub pay_by_bank: Option<Box<PaymentMethodDetailsPayByBank>>,
    /// PAYCO, a wallet in South Korea.
    pub payco: Option<Box<PaymentMethodDetailsPayco>>,
    /// PayNow: a QR code that is paid from a bank app in Singapore.
    pub paynow: Option<Box<PaymentMethodDetailsPaynow>>,
    /// PayPal, the wallet.
    pub paypal: Option<Box<PaymentMethodDetailsPaypal>>,
    /// PayTo: payments that an Australian customer agrees to in the app of their bank.
    pub payto: Option<Box<PaymentMethodDetailsPayto>>,
    /// Pix: instant payment from a Brazilian bank app.
    pub pix: Option<Box<PaymentMethodDetailsPix>>,
    /// PromptPay: a QR code that is paid from a bank app in Thailand.
    pub promptpay: Option<Box<PaymentMethodDetailsPromptpay>>,
    /// Revolut Pay: the customer pays from a Revolut account or a card saved there.
    pub revolut_pay: Option<Box<PaymentMethodDetailsRevolutPay>>,
    /// Samsung Pay, here the wallet of South Korea.
    pub samsung_pay: Option<Box<PaymentMethodDetailsSamsungPay>>,
    /// Satispay, a wallet in Italy and its neighbors.
    pub satispay: Option<Box<PaymentMethodDetailsSatispay>>,
    /// Scalapay: the customer pays in installments, in Italy and southern Europe.
    pub scalapay: Option<Box<PaymentMethodDetailsScalapay>>,
    /// Direct debit from a bank account in the euro area (SEPA).
    pub sepa_debit: Option<Box<PaymentMethodDetailsSepaDebit>>,
    /// Sofort, a bank payment in Europe. It has been shut down.
    pub sofort: Option<Box<PaymentMethodDetailsSofort>>,
    /// Set, and empty, if the money came from another Stripe account.
    pub stripe_account: Option<Box<PaymentMethodDetailsStripeAccount>>,
    /// Sunbit: the customer pays in installments, in the United States.
    pub sunbit: Option<Box<PaymentMethodDetailsSunbit>>,
    /// Swish, payments by phone in Sweden.
    pub swish: Option<Box<PaymentMethodDetailsSwish>>,
    /// TWINT, payments by phone in Switzerland.
    pub twint: Option<Box<PaymentMethodDetailsTwint>>,
    /// What was paid with. The field of the same name has the details.
    pub r#type: String,
    /// UPI, instant bank payments in India.
    pub upi: Option<Box<PaymentMethodDetailsUpi>>,
    /// Debit from a US bank account (ACH).
    pub us_bank_account: Option<Box<PaymentMethodDetailsUsBankAccount>>,
    /// Set, and empty, if WeChat paid, an old way.
    pub wechat: Option<Box<PaymentMethodDetailsWechat>>,
    /// WeChat Pay, the wallet of Chinese customers.
    pub wechat_pay: Option<Box<PaymentMethodDetailsWechatPay>>,
    /// Zip: the customer pays in installments, in the United States and Australia.
    pub zip: Option<Box<PaymentMethodDetailsZip>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// Contract: `#/components/schemas/payment_method_details_acss_debit`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsAcssDebit {
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
/// Contract: `#/components/schemas/payment_method_details_affirm`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsAffirm {
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
/// Contract: `#/components/schemas/payment_method_details_afterpay_clearpay`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsAfterpayClearpay {
    /// Afterpay's id of the order. May be null.
    pub order_id: Option<String>,
    /// The id of the order that you find in Afterpay's portal. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Alma: the customer pays in installments, in France and its neighbors.
///
/// Contract: `#/components/schemas/payment_method_details_alma`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsAlma {
    /// In how many installments the customer pays Alma.
    pub installments: Option<Box<AlmaInstallments>>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Amazon Pay: the customer pays with what their Amazon account holds.
///
/// Contract: `#/components/schemas/payment_method_details_amazon_pay`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsAmazonPay {
    /// What is behind the wallet, such as a card.
    pub funding: Option<Box<PaymentMethodDetailsAmazonPayFunding>>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is behind the wallet, such as a card.
///
/// Contract: `#/components/schemas/amazon_pay_underlying_payment_method_funding_details`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsAmazonPayFunding {
    /// A credit or debit card.
    pub card: Option<Box<PaymentMethodDetailsPassthroughCard>>,
    /// What the wallet paid with, such as a card. Only `card`. May be null.
    pub r#type: Option<PaymentMethodDetailsAmazonPayFundingType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the wallet paid with, such as a card.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/amazon_pay_underlying_payment_method_funding_details/properties/type`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsAmazonPayFundingType {
    /// `card`
    Card,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Bancontact, the bank payment of Belgium.
///
/// Contract: `#/components/schemas/payment_method_details_bancontact`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsBancontact {
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

/// Billie: a business buys on account and pays later, in Europe.
///
/// Contract: `#/components/schemas/payment_method_details_billie`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsBillie {
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bizum, payments by phone number between Spanish banks.
///
/// Contract: `#/components/schemas/payment_method_details_bizum`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsBizum {
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// BLIK: a code from the app of a Polish bank.
///
/// Contract: `#/components/schemas/payment_method_details_blik`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsBlik {
    /// The buyer's id at BLIK, which never changes. May be null.
    pub buyer_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Boleto: a voucher that is paid in Brazil at banks and shops.
///
/// Contract: `#/components/schemas/payment_method_details_boleto`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsBoleto {
    /// The customer's tax id in Brazil: CPF for a person, CNPJ for a business.
    pub tax_id: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A credit or debit card.
///
/// Contract: `#/components/schemas/payment_method_details_card`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsCard {
    /// How much the issuer approved, in the smallest currency unit. May be null.
    pub amount_authorized: Option<i64>,
    /// The code that the issuer gave with its approval. May be null.
    pub authorization_code: Option<String>,
    /// The network of the card: `visa`, `mastercard`, `amex`, or `unknown`. May be null.
    pub brand: Option<String>,
    /// When held money goes back to the customer if you haven't captured it. In seconds since 1970.
    pub capture_before: Option<rt::Timestamp>,
    /// What the issuer said of address and security code when the card was used. May be null.
    pub checks: Option<Box<PaymentMethodDetailsCardChecks>>,
    /// Where the card was issued, as a two-letter code. It shows how international your customers' cards are. May be null.
    pub country: Option<String>,
    /// Month in which the card runs out, from 1 to 12.
    pub exp_month: i64,
    /// Year in which the card runs out, in four digits.
    pub exp_year: i64,
    /// Whether the payment is held longer than usual before it has to be captured.
    pub extended_authorization: Option<
        Box<PaymentMethodCardDetailsExtendedAuthorization>,
    >,
    /// Equal for equal card numbers, across customers. With Apple Pay or Google Pay it may be that of the device's number. In India, a card has another one than elsewhere. May be null.
    pub fingerprint: Option<String>,
    /// Whether the card is a `credit`, `debit` or `prepaid` one, or it is `unknown`. May be null.
    pub funding: Option<String>,
    /// Whether more can be held on the card later for this payment.
    pub incremental_authorization: Option<
        Box<PaymentMethodCardDetailsIncrementalAuthorization>,
    >,
    /// How the customer pays in installments by card. May be null.
    pub installments: Option<Box<PaymentMethodDetailsCardInstallments>>,
    /// The card's last four digits, for showing which one it is. May be null.
    pub last4: Option<String>,
    /// Id of the [mandate](crate::mandates::Mandate) that allowed the payment, or that it set up. May be null.
    pub mandate: Option<String>,
    /// Whether the payment can be captured in several parts.
    pub multicapture: Option<Box<PaymentMethodCardDetailsMulticapture>>,
    /// The card network that the payment ran on. May be null.
    pub network: Option<String>,
    /// Whether a token of the card network stood in for the card number. Null if the card has none.
    pub network_token: Option<Box<PaymentMethodDetailsCardNetworkToken>>,
    /// The network's own id of the transaction: Transaction ID at Visa, Trace ID at Mastercard. Null if the network gave none.
    pub network_transaction_id: Option<String>,
    /// Whether more can be captured than was authorized, and how much.
    pub overcapture: Option<Box<PaymentMethodCardDetailsOvercapture>>,
    /// Whether the law caps the interchange fee of the card, as it does for debit cards of large banks in the United States. `regulated` or `unregulated`. May be null.
    pub regulated_status: Option<PaymentMethodDetailsCardRegulatedStatus>,
    /// What came of 3D Secure for this payment. Null if it wasn't asked for.
    pub three_d_secure: Option<Box<ThreeDSecureDetailsCharge>>,
    /// Which wallet the card was in. Null if it was in none.
    pub wallet: Option<Box<PaymentMethodDetailsCardWallet>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the issuer said of address and security code when the card was used.
///
/// Contract: `#/components/schemas/payment_method_details_card_checks`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsCardChecks {
    /// What the issuer said of the first address line: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_line1_check: Option<String>,
    /// What the issuer said of the postal code: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_postal_code_check: Option<String>,
    /// Whether the security code fits the card, as the bank says: `pass`, `fail`, `unavailable`, or `unchecked` if nobody has asked yet. Null if no code was given.
    pub cvc_check: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer pays in installments by card.
///
/// Contract: `#/components/schemas/payment_method_details_card_installments`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsCardInstallments {
    /// The installment plan that was chosen: how many payments, how often. May be null.
    pub plan: Option<Box<PaymentMethodDetailsCardInstallmentsPlan>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether a token of the card network stood in for the card number.
///
/// Contract: `#/components/schemas/payment_method_details_card_network_token`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsCardNetworkToken {
    /// Whether a network token stood in for the card's number, yours or Stripe's.
    pub used: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the law caps the interchange fee of the card, as it does for debit cards of large banks in the United States.
///
/// The values of `regulated_status`.
///
/// Contract: `#/components/schemas/payment_method_details_card/properties/regulated_status`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCardRegulatedStatus {
    /// `regulated`: The issuer falls under the US cap on debit fees (Durbin).
    Regulated,
    /// `unregulated`: No US cap on debit fees applies to the issuer.
    Unregulated,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which wallet the card was in.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsCardWallet {
    /// Amex Express Checkout, the old wallet of American Express.
    pub amex_express_checkout: Option<
        Box<PaymentMethodDetailsCardWalletAmexExpressCheckout>,
    >,
    /// Apple Pay, the wallet on Apple's devices.
    pub apple_pay: Option<Box<PaymentMethodDetailsCardWalletApplePay>>,
    /// The last four digits of the number that the wallet uses instead of the card's own. Null if the card isn't tokenized.
    pub dynamic_last4: Option<String>,
    /// Google Pay, the wallet of Google.
    pub google_pay: Option<Box<PaymentMethodDetailsCardWalletGooglePay>>,
    /// Link, Stripe's wallet of saved payment details.
    pub link: Option<Box<PaymentMethodDetailsCardWalletLink>>,
    /// Masterpass, an old wallet of Mastercard.
    pub masterpass: Option<Box<PaymentMethodDetailsCardWalletMasterpass>>,
    /// Set, and empty, if the card came from Samsung Pay.
    pub samsung_pay: Option<Box<PaymentMethodDetailsCardWalletSamsungPay>>,
    /// Which wallet the card was in. The field of the same name has its details. `amex_express_checkout`, `apple_pay`, `google_pay`, `link`, `masterpass`, `samsung_pay` or `visa_checkout`.
    pub r#type: PaymentMethodDetailsCardWalletType,
    /// Name and addresses from Visa Checkout, which has been shut down.
    pub visa_checkout: Option<Box<PaymentMethodDetailsCardWalletVisaCheckout>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Amex Express Checkout, the old wallet of American Express.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet_amex_express_checkout`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsCardWalletAmexExpressCheckout {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Link, Stripe's wallet of saved payment details.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet_link`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsCardWalletLink {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Masterpass, an old wallet of Mastercard.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet_masterpass`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsCardWalletMasterpass {
    /// The billing address, as the wallet gave it when the payment was authorized or settled. May be null.
    pub billing_address: Option<Box<Address>>,
    /// The owner's email, as the wallet knows it. You can't set or change it. May be null.
    pub email: Option<String>,
    /// The owner's full name, as the wallet knows it. You can't set or change it. May be null.
    pub name: Option<String>,
    /// The shipping address, as the wallet gave it when the payment was authorized or settled. May be null.
    pub shipping_address: Option<Box<Address>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Set, and empty, if the card came from Samsung Pay.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet_samsung_pay`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsCardWalletSamsungPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which wallet the card was in.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_method_details_card_wallet/properties/type`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCardWalletType {
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
/// Contract: `#/components/schemas/payment_method_details_card_wallet_visa_checkout`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsCardWalletVisaCheckout {
    /// The billing address, as the wallet gave it when the payment was authorized or settled. May be null.
    pub billing_address: Option<Box<Address>>,
    /// The owner's email, as the wallet knows it. You can't set or change it. May be null.
    pub email: Option<String>,
    /// The owner's full name, as the wallet knows it. You can't set or change it. May be null.
    pub name: Option<String>,
    /// The shipping address, as the wallet gave it when the payment was authorized or settled. May be null.
    pub shipping_address: Option<Box<Address>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Cash App Pay, the wallet of Cash App in the United States.
///
/// Contract: `#/components/schemas/payment_method_details_cashapp`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsCashapp {
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
/// Contract: `#/components/schemas/payment_method_details_eps`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsEps {
    /// The customer's bank. May be null.
    pub bank: Option<PaymentMethodDetailsEpsBank>,
    /// Whose account it is, as the bank told when it was used. Mostly null, as it rarely tells.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The customer's bank.
///
/// The values of `bank`.
///
/// Contract: `#/components/schemas/payment_method_details_eps/properties/bank`.
///
/// Feature: `charges`.
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

/// giropay, the bank payment of Germany.
///
/// Contract: `#/components/schemas/payment_method_details_giropay`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsGiropay {
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
/// Contract: `#/components/schemas/payment_method_details_ideal`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsIdeal {
    /// The customer's bank. May be null.
    pub bank: Option<PaymentMethodDetailsIdealBank>,
    /// The code of the bank (BIC, or SWIFT code). May be null.
    pub bic: Option<PaymentMethodDetailsIdealBic>,
    /// Id of the SEPA debit payment method that came out of this, for later payments. The object itself when `generated_sepa_debit` is expanded. May be null.
    pub generated_sepa_debit: Option<rt::Expandable<PaymentMethod>>,
    /// The mandate of the SEPA debit payment method that came out of this. An id; the object itself when `generated_sepa_debit_mandate` is expanded. May be null.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<Mandate>>,
    /// The last four characters of the IBAN. May be null.
    pub iban_last4: Option<String>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// Whose account it is, as the bank told when it was used. Null if it didn't.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The customer's bank.
///
/// The values of `bank`.
///
/// Contract: `#/components/schemas/payment_method_details_ideal/properties/bank`.
///
/// Feature: `charges`.
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

/// The code of the bank (BIC, or SWIFT code).
///
/// The values of `bic`.
///
/// Contract: `#/components/schemas/payment_method_details_ideal/properties/bic`.
///
/// Feature: `charges`.
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

/// Kakao Pay, a wallet in South Korea.
///
/// Contract: `#/components/schemas/payment_method_details_kakao_pay`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsKakaoPay {
    /// The buyer's id at the company that processes the payment locally. May be null.
    pub buyer_id: Option<String>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/payment_method_details_klarna`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsKlarna {
    /// Id of the [terminal location](crate::terminal::Location) whose reader took the payment.
    pub location: Option<String>,
    /// What Klarna tells of the payer, such as their address. May be null.
    pub payer_details: Option<Box<KlarnaPayerDetails>>,
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
/// Contract: `#/components/schemas/payment_method_details_konbini`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsKonbini {
    /// Where the customer paid. Null until they have.
    pub store: Option<Box<PaymentMethodDetailsKonbiniStore>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the customer paid.
///
/// Contract: `#/components/schemas/payment_method_details_konbini_store`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsKonbiniStore {
    /// The chain of convenience stores where the customer paid. `familymart`, `lawson`, `ministop` or `seicomart`. May be null.
    pub chain: Option<PaymentMethodDetailsKonbiniStoreChain>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The chain of convenience stores where the customer paid.
///
/// The values of `chain`.
///
/// Contract: `#/components/schemas/payment_method_details_konbini_store/properties/chain`.
///
/// Feature: `charges`.
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

/// Link, Stripe's wallet of saved payment details.
///
/// Contract: `#/components/schemas/payment_method_details_link`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsLink {
    /// The country of the card or account behind Link, as a two-letter code. It shows where international fees come from. May be null.
    pub country: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// MB WAY, payments by phone number in Portugal.
///
/// Contract: `#/components/schemas/payment_method_details_mb_way`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsMbWay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// MobilePay, a wallet in Denmark and Finland.
///
/// Contract: `#/components/schemas/payment_method_details_mobilepay`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsMobilepay {
    /// The card behind the MobilePay payment. May be null.
    pub card: Option<Box<InternalCard>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
///
/// Contract: `#/components/schemas/payment_method_details_multibanco`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsMultibanco {
    /// The number of the entity that the customer enters with the reference to pay. May be null.
    pub entity: Option<String>,
    /// The number with which the customer pays by Multibanco. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Naver Pay, a wallet in South Korea.
///
/// Contract: `#/components/schemas/payment_method_details_naver_pay`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsNaverPay {
    /// The buyer's id at the company that processes the payment locally. May be null.
    pub buyer_id: Option<String>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// OXXO: a voucher that is paid in cash in Mexican shops.
///
/// Contract: `#/components/schemas/payment_method_details_oxxo`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsOxxo {
    /// The reference number by which OXXO knows the payment. May be null.
    pub number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Przelewy24, the bank payment of Poland.
///
/// Contract: `#/components/schemas/payment_method_details_p24`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsP24 {
    /// The customer's bank. May be null.
    pub bank: Option<PaymentMethodDetailsP24Bank>,
    /// Przelewy24's number of the payment, unique. May be null.
    pub reference: Option<String>,
    /// Whose account it is, as the bank told when it was used. Mostly null, as it rarely tells.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The customer's bank.
///
/// The values of `bank`.
///
/// Contract: `#/components/schemas/payment_method_details_p24/properties/bank`.
///
/// Feature: `charges`.
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

/// The card that the customer's wallet paid with.
///
/// Contract: `#/components/schemas/payment_method_details_passthrough_card`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsPassthroughCard {
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

/// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
///
/// Contract: `#/components/schemas/payment_method_details_pay_by_bank`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsPayByBank {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PAYCO, a wallet in South Korea.
///
/// Contract: `#/components/schemas/payment_method_details_payco`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsPayco {
    /// The buyer's id at the company that processes the payment locally. May be null.
    pub buyer_id: Option<String>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayNow: a QR code that is paid from a bank app in Singapore.
///
/// Contract: `#/components/schemas/payment_method_details_paynow`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsPaynow {
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
/// Contract: `#/components/schemas/payment_method_details_payto`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsPayto {
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
/// Contract: `#/components/schemas/payment_method_details_pix`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsPix {
    /// The id of the payment at the Central Bank of Brazil. May be null.
    pub bank_transaction_id: Option<String>,
    /// Id of the [mandate](crate::mandates::Mandate) for later payments that this one set up.
    pub mandate: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PromptPay: a QR code that is paid from a bank app in Thailand.
///
/// Contract: `#/components/schemas/payment_method_details_promptpay`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsPromptpay {
    /// PromptPay's number of the bill. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Revolut Pay: the customer pays from a Revolut account or a card saved there.
///
/// Contract: `#/components/schemas/payment_method_details_revolut_pay`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsRevolutPay {
    /// What is behind the wallet, such as a card.
    pub funding: Option<Box<PaymentMethodDetailsRevolutPayFunding>>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is behind the wallet, such as a card.
///
/// Contract: `#/components/schemas/revolut_pay_underlying_payment_method_funding_details`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsRevolutPayFunding {
    /// A credit or debit card.
    pub card: Option<Box<PaymentMethodDetailsPassthroughCard>>,
    /// What the wallet paid with, such as a card. Only `card`. May be null.
    pub r#type: Option<PaymentMethodDetailsAmazonPayFundingType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Samsung Pay, here the wallet of South Korea.
///
/// Contract: `#/components/schemas/payment_method_details_samsung_pay`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsSamsungPay {
    /// The buyer's id at the company that processes the payment locally. May be null.
    pub buyer_id: Option<String>,
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Satispay, a wallet in Italy and its neighbors.
///
/// Contract: `#/components/schemas/payment_method_details_satispay`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsSatispay {
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Scalapay: the customer pays in installments, in Italy and southern Europe.
///
/// Contract: `#/components/schemas/payment_method_details_scalapay`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsScalapay {
    /// The provider's own id of the payment, for looking it up there. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the euro area (SEPA).
///
/// Contract: `#/components/schemas/payment_method_details_sepa_debit`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsSepaDebit {
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
/// Contract: `#/components/schemas/payment_method_details_sofort`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsSofort {
    /// The number of the bank in its country. May be null.
    pub bank_code: Option<String>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// The code of the bank (BIC, or SWIFT code). May be null.
    pub bic: Option<String>,
    /// Where the bank account is held, as a two-letter code. May be null.
    pub country: Option<String>,
    /// Id of the SEPA debit payment method that came out of this, for later payments. The object itself when `generated_sepa_debit` is expanded. May be null.
    pub generated_sepa_debit: Option<rt::Expandable<PaymentMethod>>,
    /// The mandate of the SEPA debit payment method that came out of this. An id; the object itself when `generated_sepa_debit_mandate` is expanded. May be null.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<Mandate>>,
    /// The last four characters of the IBAN. May be null.
    pub iban_last4: Option<String>,
    /// The language of the page where the customer approves the payment. `de`, `en`, `es`, `fr`, `it`, `nl` or `pl`. May be null.
    pub preferred_language: Option<PreferredLanguage>,
    /// Whose account it is, as the bank told when it was used. Null if it didn't.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Swish, payments by phone in Sweden.
///
/// Contract: `#/components/schemas/payment_method_details_swish`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsSwish {
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
/// Contract: `#/components/schemas/payment_method_details_twint`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsTwint {
    /// Id of the [mandate](crate::mandates::Mandate) for later payments that this one set up.
    pub mandate: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// UPI, instant bank payments in India.
///
/// Contract: `#/components/schemas/payment_method_details_upi`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsUpi {
    /// The customer's address at UPI: `name@bank`. May be null.
    pub vpa: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Debit from a US bank account (ACH).
///
/// Contract: `#/components/schemas/payment_method_details_us_bank_account`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsUsBankAccount {
    /// Whether a person or a company holds the bank account. `company` or `individual`. May be null.
    pub account_holder_type: Option<PaymentMethodDetailsUsBankAccountHolderType>,
    /// The kind of US bank account: `checking`, which it is unless set otherwise, or `savings`. May be null.
    pub account_type: Option<PaymentMethodDetailsUsBankAccountType>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// When the customer's account is debited, by estimate: `2026-05-31`.
    pub expected_debit_date: Option<String>,
    /// Equal for equal bank accounts, across customers. May be null.
    pub fingerprint: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// Id of the [mandate](crate::mandates::Mandate) that allowed the payment. The object itself when `mandate` is expanded.
    pub mandate: Option<rt::Expandable<Mandate>>,
    /// The number by which the customer's bank finds the ACH payment. May be null.
    pub payment_reference: Option<String>,
    /// The bank's routing number (ABA), nine digits. May be null.
    pub routing_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether a person or a company holds the bank account.
///
/// The values of `account_holder_type`.
///
/// Contract: `#/components/schemas/payment_method_details_us_bank_account/properties/account_holder_type`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsUsBankAccountHolderType {
    /// `company`: Held by a business.
    Company,
    /// `individual`: Held by a person.
    Individual,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The kind of US bank account: `checking`, which it is unless set otherwise, or `savings`.
///
/// The values of `account_type`.
///
/// Contract: `#/components/schemas/payment_method_details_us_bank_account/properties/account_type`.
///
/// Feature: `charges`.
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

/// WeChat Pay, the wallet of Chinese customers.
///
/// Contract: `#/components/schemas/payment_method_details_wechat_pay`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsWechatPay {
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
/// Contract: `#/components/schemas/payment_method_details_zip`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct PaymentMethodDetailsZip {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The language of the page where the customer approves the payment.
///
/// The values of `preferred_language`.
///
/// Contract: `#/components/schemas/payment_method_details_bancontact/properties/preferred_language`.
///
/// Feature: `charges`.
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
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct Rule {
    /// What the Radar rule does with the payment.
    pub action: String,
    /// Names this object in other calls.
    pub id: rt::Id<Rule>,
    /// The condition of the rule, as it is written in Radar.
    pub predicate: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What came of 3D Secure for this payment.
///
/// Contract: `#/components/schemas/three_d_secure_details_charge`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct ThreeDSecureDetailsCharge {
    /// Whether the issuer asked the customer for something (`challenge`) or not (`frictionless`). Null unless it was authenticated.
    pub authentication_flow: Option<ThreeDSecureDetailsChargeAuthenticationFlow>,
    /// How far the customer was authenticated, as a code of the card network (ECI). `01`, `02`, `05`, `06` or `07`. May be null.
    pub electronic_commerce_indicator: Option<
        ThreeDSecureDetailsChargeElectronicCommerceIndicator,
    >,
    /// The exemption from strong authentication that was asked for, and that the issuer accepted. `low_risk` or `none`. May be null.
    pub exemption_indicator: Option<ThreeDSecureDetailsChargeExemptionIndicator>,
    /// Whether Stripe asked the bank for this exemption. It depends on how risky Stripe thinks the payment is.
    pub exemption_indicator_applied: Option<bool>,
    /// How 3D Secure ended. `attempt_acknowledged`, `authenticated`, `exempted`, `failed`, `not_supported` or `processing_error`. May be null.
    pub result: Option<ThreeDSecureDetailsChargeResult>,
    /// Why [`result`](Self::result) is what it is. Null if there is nothing to say. `abandoned`, `bypassed`, `canceled`, `card_not_enrolled`, `network_not_supported`, `protocol_error` or `rejected`.
    pub result_reason: Option<ThreeDSecureDetailsChargeResultReason>,
    /// The id of the authentication: the directory server's in 3D Secure 2, the XID in 3D Secure 1. May be null.
    pub transaction_id: Option<String>,
    /// Which version of 3D Secure was used. `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0` or `2.3.1`. May be null.
    pub version: Option<ThreeDSecureDetailsChargeVersion>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the issuer asked the customer for something (`challenge`) or not (`frictionless`).
///
/// The values of `authentication_flow`.
///
/// Contract: `#/components/schemas/three_d_secure_details_charge/properties/authentication_flow`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsChargeAuthenticationFlow {
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
/// Contract: `#/components/schemas/three_d_secure_details_charge/properties/electronic_commerce_indicator`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsChargeElectronicCommerceIndicator {
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

/// The exemption from strong authentication that was asked for, and that the issuer accepted.
///
/// The values of `exemption_indicator`.
///
/// Contract: `#/components/schemas/three_d_secure_details_charge/properties/exemption_indicator`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsChargeExemptionIndicator {
    /// `low_risk`: Exempt from strong authentication, for the low risk of the transaction.
    LowRisk,
    /// `none`: No exemption was asked for.
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How 3D Secure ended.
///
/// The values of `result`.
///
/// Contract: `#/components/schemas/three_d_secure_details_charge/properties/result`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsChargeResult {
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
/// Contract: `#/components/schemas/three_d_secure_details_charge/properties/result_reason`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsChargeResultReason {
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
/// Contract: `#/components/schemas/three_d_secure_details_charge/properties/version`.
///
/// Feature: `charges`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsChargeVersion {
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

rt::record! {
    AlmaInstallments;
    0 => count = 0 "count" required;
}

rt::record! {
    Charge;
    const "object" = Str("charge");
    0 => amount = 0 "amount" required;
    1 => amount_captured = 0 "amount_captured" required;
    2 => amount_refunded = 0 "amount_refunded" required;
    3 => application = None "application";
    4 => application_fee = None "application_fee";
    5 => application_fee_amount = None "application_fee_amount";
    6 => balance_transaction = None "balance_transaction";
    7 => billing_details "billing_details" required;
    8 => calculated_statement_descriptor = None "calculated_statement_descriptor";
    9 => captured = false "captured" required;
    10 => created "created" required;
    11 => currency "currency" required;
    12 => customer = None "customer";
    13 => description = None "description";
    14 => disputed = false "disputed" required;
    15 => failure_balance_transaction = None "failure_balance_transaction";
    16 => failure_code = None "failure_code";
    17 => failure_message = None "failure_message";
    18 => fraud_details = None "fraud_details";
    19 => id "id" required;
    20 => livemode = false "livemode" required;
    21 => metadata "metadata" required;
    22 => on_behalf_of = None "on_behalf_of";
    23 => outcome = None "outcome";
    24 => paid = false "paid" required;
    25 => payment_intent = None "payment_intent";
    26 => payment_method = None "payment_method";
    27 => payment_method_details = None "payment_method_details";
    28 => presentment_details = None "presentment_details";
    29 => radar_options = None "radar_options";
    30 => receipt_email = None "receipt_email" sensitive;
    31 => receipt_number = None "receipt_number";
    32 => receipt_url = None "receipt_url";
    33 => refunded = false "refunded" required;
    34 => refunds = None "refunds";
    35 => review = None "review";
    36 => shipping = None "shipping";
    37 => source = None "source";
    38 => source_transfer = None "source_transfer";
    39 => statement_descriptor = None "statement_descriptor";
    40 => statement_descriptor_suffix = None "statement_descriptor_suffix";
    41 => status "status" required;
    42 => transfer = None "transfer";
    43 => transfer_data = None "transfer_data";
    44 => transfer_group = None "transfer_group";
}

rt::money! {
    Charge;
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
    0 => stripe_report = None "stripe_report";
    1 => user_report = None "user_report";
}

rt::record! {
    ChargeOutcome;
    0 => advice_code = None "advice_code";
    1 => network_advice_code = None "network_advice_code";
    2 => network_decline_code = None "network_decline_code";
    3 => network_status = None "network_status";
    4 => reason = None "reason";
    5 => risk_level = None "risk_level";
    6 => risk_score = None "risk_score";
    7 => rule = None "rule";
    8 => seller_message = None "seller_message";
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
    0 => amount = None "amount";
    1 => destination "destination" required;
}

rt::expandable! {
    crate::ExpandPath;
    ChargeTransferData;
    destination "destination" => Account;
}

rt::record! {
    InternalCard;
    0 => brand = None "brand";
    1 => country = None "country";
    2 => exp_month = None "exp_month";
    3 => exp_year = None "exp_year";
    4 => last4 = None "last4";
}

rt::record! {
    KlarnaAddress;
    0 => country = None "country";
}

rt::record! {
    KlarnaPayerDetails;
    0 => address = None "address" sensitive;
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
    0 => maximum_amount_capturable = 0 "maximum_amount_capturable" required;
    1 => status "status" required;
}

rt::open_enum! {
    PaymentMethodCardDetailsOvercaptureStatus;
    0 => Available "available";
    1 => Unavailable "unavailable";
}

rt::record! {
    PaymentMethodDetails;
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
    12 => bizum = None "bizum";
    13 => blik = None "blik";
    14 => boleto = None "boleto";
    15 => card = None "card";
    16 => card_present = None "card_present";
    17 => cashapp = None "cashapp";
    18 => crypto = None "crypto";
    19 => customer_balance = None "customer_balance";
    20 => eps = None "eps";
    21 => fpx = None "fpx";
    22 => giropay = None "giropay";
    23 => grabpay = None "grabpay";
    24 => ideal = None "ideal";
    25 => interac_present = None "interac_present";
    26 => kakao_pay = None "kakao_pay";
    27 => klarna = None "klarna";
    28 => konbini = None "konbini";
    29 => kr_card = None "kr_card";
    30 => link = None "link";
    31 => mb_way = None "mb_way";
    32 => mobilepay = None "mobilepay";
    33 => multibanco = None "multibanco";
    34 => naver_pay = None "naver_pay";
    35 => nz_bank_account = None "nz_bank_account";
    36 => oxxo = None "oxxo";
    37 => p24 = None "p24";
    38 => pay_by_bank = None "pay_by_bank";
    39 => payco = None "payco";
    40 => paynow = None "paynow";
    41 => paypal = None "paypal";
    42 => payto = None "payto";
    43 => pix = None "pix";
    44 => promptpay = None "promptpay";
    45 => revolut_pay = None "revolut_pay";
    46 => samsung_pay = None "samsung_pay";
    47 => satispay = None "satispay";
    48 => scalapay = None "scalapay";
    49 => sepa_debit = None "sepa_debit";
    50 => sofort = None "sofort";
    51 => stripe_account = None "stripe_account";
    52 => sunbit = None "sunbit";
    53 => swish = None "swish";
    54 => twint = None "twint";
    55 => r#type "type" required;
    56 => upi = None "upi";
    57 => us_bank_account = None "us_bank_account";
    58 => wechat = None "wechat";
    59 => wechat_pay = None "wechat_pay";
    60 => zip = None "zip";
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
    0 => bank_name = None "bank_name";
    1 => expected_debit_date = None "expected_debit_date";
    2 => fingerprint = None "fingerprint" sensitive;
    3 => institution_number = None "institution_number" sensitive;
    4 => last4 = None "last4";
    5 => mandate = None "mandate";
    6 => transit_number = None "transit_number" sensitive;
}

rt::record! {
    PaymentMethodDetailsAffirm;
    0 => location = None "location";
    1 => reader = None "reader";
    2 => transaction_id = None "transaction_id";
}

rt::record! {
    PaymentMethodDetailsAfterpayClearpay;
    0 => order_id = None "order_id";
    1 => reference = None "reference";
}

rt::record! {
    PaymentMethodDetailsAlma;
    0 => installments = None "installments";
    1 => transaction_id = None "transaction_id";
}

rt::record! {
    PaymentMethodDetailsAmazonPay;
    0 => funding = None "funding";
    1 => transaction_id = None "transaction_id";
}

rt::record! {
    PaymentMethodDetailsAmazonPayFunding;
    0 => card = None "card";
    1 => r#type = None "type";
}

rt::open_enum! {
    PaymentMethodDetailsAmazonPayFundingType;
    0 => Card "card";
}

rt::record! {
    PaymentMethodDetailsBancontact;
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
    PaymentMethodDetailsBancontact;
    generated_sepa_debit "generated_sepa_debit" => PaymentMethod;
    generated_sepa_debit_mandate "generated_sepa_debit_mandate" => Mandate;
}

rt::record! {
    PaymentMethodDetailsBillie;
    0 => transaction_id = None "transaction_id";
}

rt::record! {
    PaymentMethodDetailsBizum;
    0 => transaction_id = None "transaction_id";
}

rt::record! {
    PaymentMethodDetailsBlik;
    0 => buyer_id = None "buyer_id";
}

rt::record! {
    PaymentMethodDetailsBoleto;
    0 => tax_id "tax_id" required sensitive;
}

rt::record! {
    PaymentMethodDetailsCard;
    0 => amount_authorized = None "amount_authorized";
    1 => authorization_code = None "authorization_code";
    2 => brand = None "brand";
    3 => capture_before = None "capture_before";
    4 => checks = None "checks";
    5 => country = None "country";
    6 => exp_month = 0 "exp_month" required;
    7 => exp_year = 0 "exp_year" required;
    8 => extended_authorization = None "extended_authorization";
    9 => fingerprint = None "fingerprint" sensitive;
    10 => funding = None "funding";
    11 => incremental_authorization = None "incremental_authorization";
    12 => installments = None "installments";
    13 => last4 = None "last4";
    14 => mandate = None "mandate";
    15 => multicapture = None "multicapture";
    16 => network = None "network";
    17 => network_token = None "network_token";
    18 => network_transaction_id = None "network_transaction_id";
    19 => overcapture = None "overcapture";
    20 => regulated_status = None "regulated_status";
    21 => three_d_secure = None "three_d_secure";
    22 => wallet = None "wallet";
}

rt::record! {
    PaymentMethodDetailsCardChecks;
    0 => address_line1_check = None "address_line1_check";
    1 => address_postal_code_check = None "address_postal_code_check";
    2 => cvc_check = None "cvc_check";
}

rt::record! {
    PaymentMethodDetailsCardInstallments;
    0 => plan = None "plan";
}

rt::record! {
    PaymentMethodDetailsCardNetworkToken;
    0 => used = false "used" required;
}

rt::open_enum! {
    PaymentMethodDetailsCardRegulatedStatus;
    0 => Regulated "regulated";
    1 => Unregulated "unregulated";
}

rt::record! {
    PaymentMethodDetailsCardWallet;
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

rt::record! {
    PaymentMethodDetailsCardWalletAmexExpressCheckout;
}

rt::record! {
    PaymentMethodDetailsCardWalletLink;
}

rt::record! {
    PaymentMethodDetailsCardWalletMasterpass;
    0 => billing_address = None "billing_address" sensitive;
    1 => email = None "email" sensitive;
    2 => name = None "name" sensitive;
    3 => shipping_address = None "shipping_address" sensitive;
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
    0 => billing_address = None "billing_address" sensitive;
    1 => email = None "email" sensitive;
    2 => name = None "name" sensitive;
    3 => shipping_address = None "shipping_address" sensitive;
}

rt::record! {
    PaymentMethodDetailsCashapp;
    0 => buyer_id = None "buyer_id";
    1 => cashtag = None "cashtag";
    2 => transaction_id = None "transaction_id";
}

rt::record! {
    PaymentMethodDetailsEps;
    0 => bank = None "bank";
    1 => verified_name = None "verified_name" sensitive;
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
    0 => bank_code = None "bank_code";
    1 => bank_name = None "bank_name";
    2 => bic = None "bic";
    3 => verified_name = None "verified_name" sensitive;
}

rt::record! {
    PaymentMethodDetailsIdeal;
    0 => bank = None "bank";
    1 => bic = None "bic";
    2 => generated_sepa_debit = None "generated_sepa_debit";
    3 => generated_sepa_debit_mandate = None "generated_sepa_debit_mandate";
    4 => iban_last4 = None "iban_last4";
    5 => transaction_id = None "transaction_id";
    6 => verified_name = None "verified_name" sensitive;
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
    0 => buyer_id = None "buyer_id";
    1 => transaction_id = None "transaction_id";
}

rt::record! {
    PaymentMethodDetailsKlarna;
    0 => location = None "location";
    1 => payer_details = None "payer_details";
    2 => payment_method_category = None "payment_method_category";
    3 => preferred_locale = None "preferred_locale";
    4 => reader = None "reader";
}

rt::record! {
    PaymentMethodDetailsKonbini;
    0 => store = None "store";
}

rt::record! {
    PaymentMethodDetailsKonbiniStore;
    0 => chain = None "chain";
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
    0 => country = None "country";
}

rt::record! {
    PaymentMethodDetailsMbWay;
}

rt::record! {
    PaymentMethodDetailsMobilepay;
    0 => card = None "card";
}

rt::record! {
    PaymentMethodDetailsMultibanco;
    0 => entity = None "entity";
    1 => reference = None "reference";
}

rt::record! {
    PaymentMethodDetailsNaverPay;
    0 => buyer_id = None "buyer_id";
    1 => transaction_id = None "transaction_id";
}

rt::record! {
    PaymentMethodDetailsOxxo;
    0 => number = None "number" sensitive;
}

rt::record! {
    PaymentMethodDetailsP24;
    0 => bank = None "bank";
    1 => reference = None "reference";
    2 => verified_name = None "verified_name" sensitive;
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
    0 => brand = None "brand";
    1 => country = None "country";
    2 => exp_month = None "exp_month";
    3 => exp_year = None "exp_year";
    4 => funding = None "funding";
    5 => last4 = None "last4";
}

rt::record! {
    PaymentMethodDetailsPayByBank;
}

rt::record! {
    PaymentMethodDetailsPayco;
    0 => buyer_id = None "buyer_id";
    1 => transaction_id = None "transaction_id";
}

rt::record! {
    PaymentMethodDetailsPaynow;
    0 => location = None "location";
    1 => reader = None "reader";
    2 => reference = None "reference";
}

rt::record! {
    PaymentMethodDetailsPayto;
    0 => bsb_number = None "bsb_number" sensitive;
    1 => last4 = None "last4";
    2 => mandate = None "mandate";
    3 => pay_id = None "pay_id";
}

rt::record! {
    PaymentMethodDetailsPix;
    0 => bank_transaction_id = None "bank_transaction_id";
    1 => mandate = None "mandate";
}

rt::record! {
    PaymentMethodDetailsPromptpay;
    0 => reference = None "reference";
}

rt::record! {
    PaymentMethodDetailsRevolutPay;
    0 => funding = None "funding";
    1 => transaction_id = None "transaction_id";
}

rt::record! {
    PaymentMethodDetailsRevolutPayFunding;
    0 => card = None "card";
    1 => r#type = None "type";
}

rt::record! {
    PaymentMethodDetailsSamsungPay;
    0 => buyer_id = None "buyer_id";
    1 => transaction_id = None "transaction_id";
}

rt::record! {
    PaymentMethodDetailsSatispay;
    0 => transaction_id = None "transaction_id";
}

rt::record! {
    PaymentMethodDetailsScalapay;
    0 => transaction_id = None "transaction_id";
}

rt::record! {
    PaymentMethodDetailsSepaDebit;
    0 => bank_code = None "bank_code";
    1 => branch_code = None "branch_code";
    2 => country = None "country";
    3 => expected_debit_date = None "expected_debit_date";
    4 => fingerprint = None "fingerprint" sensitive;
    5 => last4 = None "last4";
    6 => mandate = None "mandate";
}

rt::record! {
    PaymentMethodDetailsSofort;
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

rt::expandable! {
    crate::ExpandPath;
    PaymentMethodDetailsSofort;
    generated_sepa_debit "generated_sepa_debit" => PaymentMethod;
    generated_sepa_debit_mandate "generated_sepa_debit_mandate" => Mandate;
}

rt::record! {
    PaymentMethodDetailsSwish;
    0 => fingerprint = None "fingerprint" sensitive;
    1 => payment_reference = None "payment_reference";
    2 => verified_phone_last4 = None "verified_phone_last4";
}

rt::record! {
    PaymentMethodDetailsTwint;
    0 => mandate = None "mandate";
}

rt::record! {
    PaymentMethodDetailsUpi;
    0 => vpa = None "vpa";
}

rt::record! {
    PaymentMethodDetailsUsBankAccount;
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
    0 => fingerprint = None "fingerprint" sensitive;
    1 => location = None "location";
    2 => reader = None "reader";
    3 => transaction_id = None "transaction_id";
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
    0 => authentication_flow = None "authentication_flow";
    1 => electronic_commerce_indicator = None "electronic_commerce_indicator";
    2 => exemption_indicator = None "exemption_indicator";
    3 => exemption_indicator_applied = None "exemption_indicator_applied";
    4 => result = None "result";
    5 => result_reason = None "result_reason";
    6 => transaction_id = None "transaction_id";
    7 => version = None "version";
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
