// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_methods::PaymentMethod;
use crate::rt;

/// The values of `amount_type`.
///
/// Contract: `#/components/schemas/mandate_payto/properties/amount_type`.
///
/// Feature: `mandates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountType {
    /// `fixed`: Every payment takes exactly the agreed amount.
    Fixed,
    /// `maximum`: A payment can take any amount up to the agreed one.
    Maximum,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// A credit or debit card.
///
/// Contract: `#/components/schemas/card_mandate_payment_method_details`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct CardMandatePaymentMethodDetails {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How and when the customer agreed to the mandate.
///
/// Contract: `#/components/schemas/customer_acceptance`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct CustomerAcceptance {
    /// When the customer agreed to the mandate. In seconds since 1970. May be null.
    pub accepted_at: Option<rt::Timestamp>,
    /// Set if the customer agreed off the internet, such as on paper. It holds nothing.
    pub offline: Option<Box<OfflineAcceptance>>,
    /// How the customer agreed on the internet: their IP address and browser.
    pub online: Option<Box<OnlineAcceptance>>,
    /// Whether the customer agreed on a website (`online`) or otherwise (`offline`).
    pub r#type: CustomerAcceptanceType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the customer agreed on a website (`online`) or otherwise (`offline`).
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/customer_acceptance/properties/type`.
///
/// Feature: `mandates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerAcceptanceType {
    /// `offline`: Agreed to in person, by phone or on paper.
    Offline,
    /// `online`: Agreed to on a page or in an app: IP address and browser prove it.
    Online,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The customer's permission to take money from their payment method, for one payment or many. Debits need an active one. Bank or customer can revoke it at any time.
///
/// The `mandate` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/mandates/object)
///
/// Contract: `#/components/schemas/mandate`.
///
/// Feature: `mandates`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Mandate {
    /// How and when the customer agreed to the mandate.
    pub customer_acceptance: CustomerAcceptance,
    /// Names this object in other calls.
    pub id: rt::Id<Mandate>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Set if the mandate allows many payments. It holds nothing.
    pub multi_use: Option<Box<MandateMultiUse>>,
    /// The connected account that the mandate is meant for.
    pub on_behalf_of: Option<String>,
    /// The payment method that the mandate is for. An id; the object itself when `payment_method` is expanded.
    pub payment_method: rt::Expandable<PaymentMethod>,
    /// What the mandate says that holds for its kind of payment method only.
    pub payment_method_details: MandatePaymentMethodDetails,
    /// The amount of the one payment that the mandate allows. Set if [`type`](Self::type) is `single_use`.
    pub single_use: Option<Box<MandateSingleUse>>,
    /// Whether payments can be taken by the mandate: only if `active`. `active`, `inactive` or `pending`.
    pub status: MandateStatus,
    /// Whether the mandate is for many payments (`multi_use`) or one (`single_use`). The field of the same name has more.
    pub r#type: MandateType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// Contract: `#/components/schemas/mandate_acss_debit`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateAcssDebit {
    /// For which uses, `invoice` or `subscription`, the mandate may be chosen without being named.
    pub default_for: Option<Vec<MandateAcssDebitDefaultFor>>,
    /// When payments are taken, in words for the mandate. Needed if [`payment_schedule`](Self::payment_schedule) is `interval` or `combined`. May be null.
    pub interval_description: Option<String>,
    /// When the mandate lets payments be taken. `combined`, `interval` or `sporadic`.
    pub payment_schedule: MandateAcssDebitPaymentSchedule,
    /// Whether the bank account is used for business or privately. `business` or `personal`.
    pub transaction_type: MandateAcssDebitTransactionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// For which uses, `invoice` or `subscription`, the mandate may be chosen without being named.
///
/// The values of `default_for[]`.
///
/// Contract: `#/components/schemas/mandate_acss_debit/properties/default_for/items`.
///
/// Feature: `mandates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateAcssDebitDefaultFor {
    /// `invoice`: Used for invoices by itself.
    Invoice,
    /// `subscription`: Used for subscriptions by itself.
    Subscription,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When the mandate lets payments be taken.
///
/// The values of `payment_schedule`.
///
/// Contract: `#/components/schemas/mandate_acss_debit/properties/payment_schedule`.
///
/// Feature: `mandates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateAcssDebitPaymentSchedule {
    /// `combined`: At regular times, and others in between.
    Combined,
    /// `interval`: At regular times.
    Interval,
    /// `sporadic`: At no fixed times.
    Sporadic,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the bank account is used for business or privately.
///
/// The values of `transaction_type`.
///
/// Contract: `#/components/schemas/mandate_acss_debit/properties/transaction_type`.
///
/// Feature: `mandates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateAcssDebitTransactionType {
    /// `business`: Debits of an account used for business.
    Business,
    /// `personal`: Debits of an account used privately.
    Personal,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Amazon Pay: the customer pays with what their Amazon account holds.
///
/// Contract: `#/components/schemas/mandate_amazon_pay`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateAmazonPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from an Australian bank account (BECS).
///
/// Contract: `#/components/schemas/mandate_au_becs_debit`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateAuBecsDebit {
    /// The page with the mandate. It shows data of the customer, so show it to nobody else.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the United Kingdom (Bacs).
///
/// Contract: `#/components/schemas/mandate_bacs_debit`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateBacsDebit {
    /// The business's name on this mandate. May be null.
    pub display_name: Option<String>,
    /// What the Bacs network says of the mandate. `accepted`, `pending`, `refused` or `revoked`.
    pub network_status: MandateBacsDebitNetworkStatus,
    /// The number by which the Bacs network knows the mandate.
    pub reference: String,
    /// Why the bank ended the mandate. Null unless it did. `account_closed`, `bank_account_restricted`, `bank_ownership_changed`, `could_not_process` or `debit_not_authorized`.
    pub revocation_reason: Option<MandateBacsDebitRevocationReason>,
    /// The number under which the Bacs network knows who takes debits by this mandate. May be null.
    pub service_user_number: Option<String>,
    /// The page with the mandate that the customer signed.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the Bacs network says of the mandate.
///
/// The values of `network_status`.
///
/// Contract: `#/components/schemas/mandate_bacs_debit/properties/network_status`.
///
/// Feature: `mandates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateBacsDebitNetworkStatus {
    /// `accepted`: In force: debits can be made under it.
    Accepted,
    /// `pending`: Waits for confirmation.
    Pending,
    /// `refused`: Turned down: no debits can be made under it.
    Refused,
    /// `revoked`: Withdrawn: ask for a new mandate.
    Revoked,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why the bank ended the mandate.
///
/// The values of `revocation_reason`.
///
/// Contract: `#/components/schemas/mandate_bacs_debit/properties/revocation_reason`.
///
/// Feature: `mandates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateBacsDebitRevocationReason {
    /// `account_closed`: The bank account has been closed.
    AccountClosed,
    /// `bank_account_restricted`: The bank account can't be debited any more.
    BankAccountRestricted,
    /// `bank_ownership_changed`: The account has moved to another bank.
    BankOwnershipChanged,
    /// `could_not_process`: The bank couldn't process the mandate.
    CouldNotProcess,
    /// `debit_not_authorized`: The customer says that they didn't authorize it, or withdrew it.
    DebitNotAuthorized,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Cash App Pay, the wallet of Cash App in the United States.
///
/// Contract: `#/components/schemas/mandate_cashapp`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateCashapp {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Kakao Pay, a wallet in South Korea.
///
/// Contract: `#/components/schemas/mandate_kakao_pay`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateKakaoPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/mandate_klarna`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateKlarna {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Cards of South Korea.
///
/// Contract: `#/components/schemas/mandate_kr_card`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateKrCard {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Link, Stripe's wallet of saved payment details.
///
/// Contract: `#/components/schemas/mandate_link`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateLink {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Set if the mandate allows many payments.
///
/// Contract: `#/components/schemas/mandate_multi_use`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateMultiUse {
    /// What each payment under the mandate takes, in the smallest currency unit.
    pub amount: Option<i64>,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: Option<rt::Currency>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Naver Pay, a wallet in South Korea.
///
/// Contract: `#/components/schemas/mandate_naver_pay`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateNaverPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in New Zealand (BECS).
///
/// Contract: `#/components/schemas/mandate_nz_bank_account`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateNzBankAccount {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the mandate says that holds for its kind of payment method only.
///
/// Contract: `#/components/schemas/mandate_payment_method_details`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandatePaymentMethodDetails {
    /// Pre-authorized debit from a Canadian bank account (ACSS).
    pub acss_debit: Option<Box<MandateAcssDebit>>,
    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub amazon_pay: Option<Box<MandateAmazonPay>>,
    /// Direct debit from an Australian bank account (BECS).
    pub au_becs_debit: Option<Box<MandateAuBecsDebit>>,
    /// Direct debit from a bank account in the United Kingdom (Bacs).
    pub bacs_debit: Option<Box<MandateBacsDebit>>,
    /// A credit or debit card.
    pub card: Option<Box<CardMandatePaymentMethodDetails>>,
    /// Cash App Pay, the wallet of Cash App in the United States.
    pub cashapp: Option<Box<MandateCashapp>>,
    /// Kakao Pay, a wallet in South Korea.
    pub kakao_pay: Option<Box<MandateKakaoPay>>,
    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub klarna: Option<Box<MandateKlarna>>,
    /// Cards of South Korea.
    pub kr_card: Option<Box<MandateKrCard>>,
    /// Link, Stripe's wallet of saved payment details.
    pub link: Option<Box<MandateLink>>,
    /// Naver Pay, a wallet in South Korea.
    pub naver_pay: Option<Box<MandateNaverPay>>,
    /// Direct debit from a bank account in New Zealand (BECS).
    pub nz_bank_account: Option<Box<MandateNzBankAccount>>,
    /// PayPal, the wallet.
    pub paypal: Option<Box<MandatePaypal>>,
    /// PayTo: payments that an Australian customer agrees to in the app of their bank.
    pub payto: Option<Box<MandatePayto>>,
    /// Pix: instant payment from a Brazilian bank app.
    pub pix: Option<Box<MandatePix>>,
    /// Revolut Pay: the customer pays from a Revolut account or a card saved there.
    pub revolut_pay: Option<Box<MandateRevolutPay>>,
    /// Direct debit from a bank account in the euro area (SEPA).
    pub sepa_debit: Option<Box<MandateSepaDebit>>,
    /// TWINT, payments by phone in Switzerland.
    pub twint: Option<Box<MandateTwint>>,
    /// Which payment method the mandate is for. The field of the same name has the details.
    pub r#type: String,
    /// UPI, instant bank payments in India.
    pub upi: Option<Box<MandateUpi>>,
    /// Debit from a US bank account (ACH).
    pub us_bank_account: Option<Box<MandateUsBankAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayPal, the wallet.
///
/// Contract: `#/components/schemas/mandate_paypal`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandatePaypal {
    /// PayPal's id of the agreement with the customer (BAID), under which later payments are made. May be null.
    pub billing_agreement_id: Option<String>,
    /// PayPal's id of the customer, the same for all their payments. May be null.
    pub payer_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayTo: payments that an Australian customer agrees to in the app of their bank.
///
/// Contract: `#/components/schemas/mandate_payto`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandatePayto {
    /// What a payment under the agreement takes, in the smallest currency unit. Must be set if [`amount_type`](Self::amount_type) is `fixed`. May be null.
    pub amount: Option<i64>,
    /// Whether payments take exactly [`amount`](Self::amount) (`fixed`) or at most that (`maximum`, as it is unless set).
    pub amount_type: AmountType,
    /// The last day on which a payment can be taken: `2026-05-31`. No end if null.
    pub end_date: Option<String>,
    /// How often payments are taken, `adhoc` unless set. `adhoc`, `annual`, `daily`, `fortnightly`, `monthly`, `quarterly`, `semi_annual` or `weekly`.
    pub payment_schedule: MandatePaytoPaymentSchedule,
    /// How many payments there can be in each period: 1 unless set, without limit if [`payment_schedule`](Self::payment_schedule) is `adhoc`. May be null.
    pub payments_per_period: Option<i64>,
    /// What the payments are for, as the customer's bank is told. It follows your merchant category code unless set. May be null.
    pub purpose: Option<MandatePaytoPurpose>,
    /// The first day that payments can be taken: `2026-05-01`. The day of confirmation unless set. May be null.
    pub start_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How often payments are taken, `adhoc` unless set.
///
/// The values of `payment_schedule`.
///
/// Contract: `#/components/schemas/mandate_payto/properties/payment_schedule`.
///
/// Feature: `mandates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandatePaytoPaymentSchedule {
    /// `adhoc`: Whenever needed, at no fixed times.
    Adhoc,
    /// `annual`
    Annual,
    /// `daily`
    Daily,
    /// `fortnightly`: Every two weeks.
    Fortnightly,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `semi_annual`: Every six months.
    SemiAnnual,
    /// `weekly`
    Weekly,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the payments are for, as the customer's bank is told.
///
/// The values of `purpose`.
///
/// Contract: `#/components/schemas/mandate_payto/properties/purpose`.
///
/// Feature: `mandates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandatePaytoPurpose {
    /// `dependant_support`: Support of relatives.
    DependantSupport,
    /// `government`
    Government,
    /// `loan`
    Loan,
    /// `mortgage`
    Mortgage,
    /// `other`
    Other,
    /// `pension`
    Pension,
    /// `personal`
    Personal,
    /// `retail`
    Retail,
    /// `salary`
    Salary,
    /// `tax`
    Tax,
    /// `utility`: Gas, water, power, phone.
    Utility,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Pix: instant payment from a Brazilian bank app.
///
/// Contract: `#/components/schemas/mandate_pix`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandatePix {
    /// Whether the amount includes the Brazilian IOF tax already. `always` or `never`.
    pub amount_includes_iof: Option<MandatePixAmountIncludesIof>,
    /// Whether later payments take exactly the agreed amount (`fixed`) or at most that (`maximum`).
    pub amount_type: Option<AmountType>,
    /// The day on which the mandate runs out: `2026-05-31`. Nothing is charged after it.
    pub end_date: Option<String>,
    /// How often later payments are taken. `halfyearly`, `monthly`, `quarterly`, `weekly` or `yearly`.
    pub payment_schedule: Option<MandatePixPaymentSchedule>,
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
/// Contract: `#/components/schemas/mandate_pix/properties/amount_includes_iof`.
///
/// Feature: `mandates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandatePixAmountIncludesIof {
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
/// Contract: `#/components/schemas/mandate_pix/properties/payment_schedule`.
///
/// Feature: `mandates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandatePixPaymentSchedule {
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

/// Revolut Pay: the customer pays from a Revolut account or a card saved there.
///
/// Contract: `#/components/schemas/mandate_revolut_pay`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateRevolutPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the euro area (SEPA).
///
/// Contract: `#/components/schemas/mandate_sepa_debit`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateSepaDebit {
    /// The number of the mandate, unique, as bank statements show it.
    pub reference: String,
    /// The page with the mandate. It shows data of the customer, so show it to nobody else.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The amount of the one payment that the mandate allows.
///
/// Contract: `#/components/schemas/mandate_single_use`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateSingleUse {
    /// What the one payment under the mandate takes, in the smallest currency unit.
    pub amount: i64,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether payments can be taken by the mandate: only if `active`.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/mandate/properties/status`.
///
/// Feature: `mandates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateStatus {
    /// `active`: Payments can be made under it.
    Active,
    /// `inactive`: Withdrawn, refused or used up: ask for a new one.
    Inactive,
    /// `pending`: Not in force yet: payments can't be made under it, or aren't sure.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// TWINT, payments by phone in Switzerland.
///
/// Contract: `#/components/schemas/mandate_twint`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateTwint {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the mandate is for many payments (`multi_use`) or one (`single_use`).
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/mandate/properties/type`.
///
/// Feature: `mandates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateType {
    /// `multi_use`: Holds for any number of payments.
    MultiUse,
    /// `single_use`: Holds for one payment only.
    SingleUse,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// UPI, instant bank payments in India.
///
/// Contract: `#/components/schemas/mandate_upi`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateUpi {
    /// What a later payment takes, in the smallest currency unit: exactly this or at most this, as [`amount_type`](Self::amount_type) says. May be null.
    pub amount: Option<i64>,
    /// Whether later payments take exactly [`amount`](Self::amount) (`fixed`) or at most that (`maximum`). May be null.
    pub amount_type: Option<AmountType>,
    /// What the mandate or subscription is for. The customer gets to read it. At most 20 characters. May be null.
    pub description: Option<String>,
    /// When the mandate ends. Without one, it lasts until it is canceled. In seconds since 1970. May be null.
    pub end_date: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Debit from a US bank account (ACH).
///
/// Contract: `#/components/schemas/mandate_us_bank_account`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct MandateUsBankAccount {
    /// How the customer agreed: `paper` if they signed on paper.
    pub collection_method: Option<MandateUsBankAccountCollectionMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer agreed: `paper` if they signed on paper.
///
/// The values of `collection_method`.
///
/// Contract: `#/components/schemas/mandate_us_bank_account/properties/collection_method`.
///
/// Feature: `mandates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateUsBankAccountCollectionMethod {
    /// `paper`: The customer signed on paper, not online.
    Paper,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Set if the customer agreed off the internet, such as on paper.
///
/// Contract: `#/components/schemas/offline_acceptance`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct OfflineAcceptance {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer agreed on the internet: their IP address and browser.
///
/// Contract: `#/components/schemas/online_acceptance`.
///
/// Feature: `mandates`.
#[non_exhaustive]
pub struct OnlineAcceptance {
    /// The IP address that the customer accepted from. May be null.
    pub ip_address: Option<String>,
    /// The browser that it was accepted or declared with, by its user agent. May be null.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::open_enum! {
    AmountType;
    0 => Fixed "fixed";
    1 => Maximum "maximum";
}

rt::record! {
    CardMandatePaymentMethodDetails;
}

rt::record! {
    CustomerAcceptance;
    0 => accepted_at = None "accepted_at";
    1 => offline = None "offline";
    2 => online = None "online";
    3 => r#type "type" required;
}

rt::open_enum! {
    CustomerAcceptanceType;
    0 => Offline "offline";
    1 => Online "online";
}

rt::record! {
    Mandate;
    const "object" = Str("mandate");
    0 => customer_acceptance "customer_acceptance" required;
    1 => id "id" required;
    2 => livemode = false "livemode" required;
    3 => multi_use = None "multi_use";
    4 => on_behalf_of = None "on_behalf_of";
    5 => payment_method "payment_method" required;
    6 => payment_method_details "payment_method_details" required;
    7 => single_use = None "single_use";
    8 => status "status" required;
    9 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    Mandate;
    multi_use "multi_use" => MandateMultiUse;
    payment_method "payment_method" => PaymentMethod;
    single_use "single_use" => MandateSingleUse;
}

rt::record! {
    MandateAcssDebit;
    0 => default_for = None "default_for";
    1 => interval_description = None "interval_description";
    2 => payment_schedule "payment_schedule" required;
    3 => transaction_type "transaction_type" required;
}

rt::open_enum! {
    MandateAcssDebitDefaultFor;
    0 => Invoice "invoice";
    1 => Subscription "subscription";
}

rt::open_enum! {
    MandateAcssDebitPaymentSchedule;
    0 => Combined "combined";
    1 => Interval "interval";
    2 => Sporadic "sporadic";
}

rt::open_enum! {
    MandateAcssDebitTransactionType;
    0 => Business "business";
    1 => Personal "personal";
}

rt::record! {
    MandateAmazonPay;
}

rt::record! {
    MandateAuBecsDebit;
    0 => url "url" required;
}

rt::record! {
    MandateBacsDebit;
    0 => display_name = None "display_name";
    1 => network_status "network_status" required;
    2 => reference "reference" required;
    3 => revocation_reason = None "revocation_reason";
    4 => service_user_number = None "service_user_number";
    5 => url "url" required;
}

rt::open_enum! {
    MandateBacsDebitNetworkStatus;
    0 => Accepted "accepted";
    1 => Pending "pending";
    2 => Refused "refused";
    3 => Revoked "revoked";
}

rt::open_enum! {
    MandateBacsDebitRevocationReason;
    0 => AccountClosed "account_closed";
    1 => BankAccountRestricted "bank_account_restricted";
    2 => BankOwnershipChanged "bank_ownership_changed";
    3 => CouldNotProcess "could_not_process";
    4 => DebitNotAuthorized "debit_not_authorized";
}

rt::record! {
    MandateCashapp;
}

rt::record! {
    MandateKakaoPay;
}

rt::record! {
    MandateKlarna;
}

rt::record! {
    MandateKrCard;
}

rt::record! {
    MandateLink;
}

rt::record! {
    MandateMultiUse;
    0 => amount = None "amount";
    1 => currency = None "currency";
}

rt::money! {
    MandateMultiUse;
}

rt::record! {
    MandateNaverPay;
}

rt::record! {
    MandateNzBankAccount;
}

rt::record! {
    MandatePaymentMethodDetails;
    0 => acss_debit = None "acss_debit";
    1 => amazon_pay = None "amazon_pay";
    2 => au_becs_debit = None "au_becs_debit";
    3 => bacs_debit = None "bacs_debit";
    4 => card = None "card";
    5 => cashapp = None "cashapp";
    6 => kakao_pay = None "kakao_pay";
    7 => klarna = None "klarna";
    8 => kr_card = None "kr_card";
    9 => link = None "link";
    10 => naver_pay = None "naver_pay";
    11 => nz_bank_account = None "nz_bank_account";
    12 => paypal = None "paypal";
    13 => payto = None "payto";
    14 => pix = None "pix";
    15 => revolut_pay = None "revolut_pay";
    16 => sepa_debit = None "sepa_debit";
    17 => twint = None "twint";
    18 => r#type "type" required;
    19 => upi = None "upi";
    20 => us_bank_account = None "us_bank_account";
}

rt::record! {
    MandatePaypal;
    0 => billing_agreement_id = None "billing_agreement_id";
    1 => payer_id = None "payer_id";
}

rt::record! {
    MandatePayto;
    0 => amount = None "amount";
    1 => amount_type "amount_type" required;
    2 => end_date = None "end_date";
    3 => payment_schedule "payment_schedule" required;
    4 => payments_per_period = None "payments_per_period";
    5 => purpose = None "purpose";
    6 => start_date = None "start_date";
}

rt::open_enum! {
    MandatePaytoPaymentSchedule;
    0 => Adhoc "adhoc";
    1 => Annual "annual";
    2 => Daily "daily";
    3 => Fortnightly "fortnightly";
    4 => Monthly "monthly";
    5 => Quarterly "quarterly";
    6 => SemiAnnual "semi_annual";
    7 => Weekly "weekly";
}

rt::open_enum! {
    MandatePaytoPurpose;
    0 => DependantSupport "dependant_support";
    1 => Government "government";
    2 => Loan "loan";
    3 => Mortgage "mortgage";
    4 => Other "other";
    5 => Pension "pension";
    6 => Personal "personal";
    7 => Retail "retail";
    8 => Salary "salary";
    9 => Tax "tax";
    10 => Utility "utility";
}

rt::record! {
    MandatePix;
    0 => amount_includes_iof = None "amount_includes_iof";
    1 => amount_type = None "amount_type";
    2 => end_date = None "end_date";
    3 => payment_schedule = None "payment_schedule";
    4 => reference = None "reference";
    5 => start_date = None "start_date";
}

rt::open_enum! {
    MandatePixAmountIncludesIof;
    0 => Always "always";
    1 => Never "never";
}

rt::open_enum! {
    MandatePixPaymentSchedule;
    0 => Halfyearly "halfyearly";
    1 => Monthly "monthly";
    2 => Quarterly "quarterly";
    3 => Weekly "weekly";
    4 => Yearly "yearly";
}

rt::record! {
    MandateRevolutPay;
}

rt::record! {
    MandateSepaDebit;
    0 => reference "reference" required;
    1 => url "url" required;
}

rt::record! {
    MandateSingleUse;
    0 => amount = 0 "amount" required;
    1 => currency "currency" required;
}

rt::money! {
    MandateSingleUse;
}

rt::open_enum! {
    MandateStatus;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::record! {
    MandateTwint;
}

rt::open_enum! {
    MandateType;
    0 => MultiUse "multi_use";
    1 => SingleUse "single_use";
}

rt::record! {
    MandateUpi;
    0 => amount = None "amount";
    1 => amount_type = None "amount_type";
    2 => description = None "description";
    3 => end_date = None "end_date";
}

rt::record! {
    MandateUsBankAccount;
    0 => collection_method = None "collection_method";
}

rt::open_enum! {
    MandateUsBankAccountCollectionMethod;
    0 => Paper "paper";
}

rt::record! {
    OfflineAcceptance;
}

rt::record! {
    OnlineAcceptance;
    0 => ip_address = None "ip_address" sensitive;
    1 => user_agent = None "user_agent" sensitive;
}
