// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_methods::PaymentMethod;
use crate::rt;

/// The values of `amount_type`.
///
/// Contract: `#/components/schemas/mandate_payto/properties/amount_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountType {
    /// `fixed`
    Fixed,
    /// `maximum`
    Maximum,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Card mandate payment method details.
///
/// Contract: `#/components/schemas/card_mandate_payment_method_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardMandatePaymentMethodDetails {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Customer acceptance.
///
/// Contract: `#/components/schemas/customer_acceptance`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerAcceptance {
    /// Accepted at, in seconds since 1970. May be null.
    pub accepted_at: Option<rt::Timestamp>,
    /// Offline.
    pub offline: Option<Box<OfflineAcceptance>>,
    /// Online.
    pub online: Option<Box<OnlineAcceptance>>,
    /// Type. `offline` or `online`.
    pub r#type: CustomerAcceptanceType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/customer_acceptance/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerAcceptanceType {
    /// `offline`
    Offline,
    /// `online`
    Online,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The `mandate` object.
///
/// Contract: `#/components/schemas/mandate`.
#[derive(Default)]
#[non_exhaustive]
pub struct Mandate {
    /// Customer acceptance.
    pub customer_acceptance: CustomerAcceptance,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Mandate>,
    /// Livemode.
    pub livemode: bool,
    /// Multi use.
    pub multi_use: Option<Box<MandateMultiUse>>,
    /// On behalf of. At most 5000 characters.
    pub on_behalf_of: Option<String>,
    /// Payment method. An id; the object itself when `payment_method` is expanded.
    pub payment_method: rt::Expandable<PaymentMethod>,
    /// Payment method details.
    pub payment_method_details: MandatePaymentMethodDetails,
    /// Single use.
    pub single_use: Option<Box<MandateSingleUse>>,
    /// Status. `active`, `inactive` or `pending`.
    pub status: MandateStatus,
    /// Type. `multi_use` or `single_use`.
    pub r#type: MandateType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate acss debit.
///
/// Contract: `#/components/schemas/mandate_acss_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateAcssDebit {
    /// Default for. `invoice` or `subscription`.
    pub default_for: Option<Vec<MandateAcssDebitDefaultFor>>,
    /// Interval description. At most 5000 characters. May be null.
    pub interval_description: Option<String>,
    /// Payment schedule. `combined`, `interval` or `sporadic`.
    pub payment_schedule: MandateAcssDebitPaymentSchedule,
    /// Transaction type. `business` or `personal`.
    pub transaction_type: MandateAcssDebitTransactionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `default_for[]`.
///
/// Contract: `#/components/schemas/mandate_acss_debit/properties/default_for/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateAcssDebitDefaultFor {
    /// `invoice`
    Invoice,
    /// `subscription`
    Subscription,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_schedule`.
///
/// Contract: `#/components/schemas/mandate_acss_debit/properties/payment_schedule`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateAcssDebitPaymentSchedule {
    /// `combined`
    Combined,
    /// `interval`
    Interval,
    /// `sporadic`
    Sporadic,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `transaction_type`.
///
/// Contract: `#/components/schemas/mandate_acss_debit/properties/transaction_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateAcssDebitTransactionType {
    /// `business`
    Business,
    /// `personal`
    Personal,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Mandate amazon pay.
///
/// Contract: `#/components/schemas/mandate_amazon_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateAmazonPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate au becs debit.
///
/// Contract: `#/components/schemas/mandate_au_becs_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateAuBecsDebit {
    /// Url. At most 5000 characters.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate bacs debit.
///
/// Contract: `#/components/schemas/mandate_bacs_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateBacsDebit {
    /// Display name. At most 5000 characters. May be null.
    pub display_name: Option<String>,
    /// Network status. `accepted`, `pending`, `refused` or `revoked`.
    pub network_status: MandateBacsDebitNetworkStatus,
    /// Reference. At most 5000 characters.
    pub reference: String,
    /// Revocation reason. `account_closed`, `bank_account_restricted`, `bank_ownership_changed`, `could_not_process` or `debit_not_authorized`. May be null.
    pub revocation_reason: Option<MandateBacsDebitRevocationReason>,
    /// Service user number. At most 5000 characters. May be null.
    pub service_user_number: Option<String>,
    /// Url. At most 5000 characters.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `network_status`.
///
/// Contract: `#/components/schemas/mandate_bacs_debit/properties/network_status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateBacsDebitNetworkStatus {
    /// `accepted`
    Accepted,
    /// `pending`
    Pending,
    /// `refused`
    Refused,
    /// `revoked`
    Revoked,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `revocation_reason`.
///
/// Contract: `#/components/schemas/mandate_bacs_debit/properties/revocation_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateBacsDebitRevocationReason {
    /// `account_closed`
    AccountClosed,
    /// `bank_account_restricted`
    BankAccountRestricted,
    /// `bank_ownership_changed`
    BankOwnershipChanged,
    /// `could_not_process`
    CouldNotProcess,
    /// `debit_not_authorized`
    DebitNotAuthorized,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Mandate cashapp.
///
/// Contract: `#/components/schemas/mandate_cashapp`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateCashapp {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate kakao pay.
///
/// Contract: `#/components/schemas/mandate_kakao_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateKakaoPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate klarna.
///
/// Contract: `#/components/schemas/mandate_klarna`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateKlarna {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate kr card.
///
/// Contract: `#/components/schemas/mandate_kr_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateKrCard {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate link.
///
/// Contract: `#/components/schemas/mandate_link`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateLink {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate multi use.
///
/// Contract: `#/components/schemas/mandate_multi_use`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateMultiUse {
    /// Amount, in the currency's smallest unit.
    pub amount: Option<i64>,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: Option<rt::Currency>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate naver pay.
///
/// Contract: `#/components/schemas/mandate_naver_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateNaverPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate nz bank account.
///
/// Contract: `#/components/schemas/mandate_nz_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateNzBankAccount {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate payment method details.
///
/// Contract: `#/components/schemas/mandate_payment_method_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandatePaymentMethodDetails {
    /// Acss debit.
    pub acss_debit: Option<Box<MandateAcssDebit>>,
    /// Amazon pay.
    pub amazon_pay: Option<Box<MandateAmazonPay>>,
    /// Au becs debit.
    pub au_becs_debit: Option<Box<MandateAuBecsDebit>>,
    /// Bacs debit.
    pub bacs_debit: Option<Box<MandateBacsDebit>>,
    /// Card.
    pub card: Option<Box<CardMandatePaymentMethodDetails>>,
    /// Cashapp.
    pub cashapp: Option<Box<MandateCashapp>>,
    /// Kakao pay.
    pub kakao_pay: Option<Box<MandateKakaoPay>>,
    /// Klarna.
    pub klarna: Option<Box<MandateKlarna>>,
    /// Kr card.
    pub kr_card: Option<Box<MandateKrCard>>,
    /// Link.
    pub link: Option<Box<MandateLink>>,
    /// Naver pay.
    pub naver_pay: Option<Box<MandateNaverPay>>,
    /// Nz bank account.
    pub nz_bank_account: Option<Box<MandateNzBankAccount>>,
    /// Paypal.
    pub paypal: Option<Box<MandatePaypal>>,
    /// Payto.
    pub payto: Option<Box<MandatePayto>>,
    /// Pix.
    pub pix: Option<Box<MandatePix>>,
    /// Revolut pay.
    pub revolut_pay: Option<Box<MandateRevolutPay>>,
    /// Sepa debit.
    pub sepa_debit: Option<Box<MandateSepaDebit>>,
    /// Twint.
    pub twint: Option<Box<MandateTwint>>,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// Upi.
    pub upi: Option<Box<MandateUpi>>,
    /// Us bank account.
    pub us_bank_account: Option<Box<MandateUsBankAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate paypal.
///
/// Contract: `#/components/schemas/mandate_paypal`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandatePaypal {
    /// Billing agreement id. At most 5000 characters. May be null.
    pub billing_agreement_id: Option<String>,
    /// Payer id. At most 5000 characters. May be null.
    pub payer_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate payto.
///
/// Contract: `#/components/schemas/mandate_payto`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandatePayto {
    /// Amount, in the currency's smallest unit. May be null.
    pub amount: Option<i64>,
    /// Amount type. `fixed` or `maximum`.
    pub amount_type: AmountType,
    /// End date. At most 5000 characters. May be null.
    pub end_date: Option<String>,
    /// Payment schedule. `adhoc`, `annual`, `daily`, `fortnightly`, `monthly`, `quarterly`, `semi_annual` or `weekly`.
    pub payment_schedule: MandatePaytoPaymentSchedule,
    /// Payments per period. May be null.
    pub payments_per_period: Option<i64>,
    /// Purpose. May be null.
    pub purpose: Option<MandatePaytoPurpose>,
    /// Start date. At most 5000 characters. May be null.
    pub start_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `payment_schedule`.
///
/// Contract: `#/components/schemas/mandate_payto/properties/payment_schedule`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandatePaytoPaymentSchedule {
    /// `adhoc`
    Adhoc,
    /// `annual`
    Annual,
    /// `daily`
    Daily,
    /// `fortnightly`
    Fortnightly,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `semi_annual`
    SemiAnnual,
    /// `weekly`
    Weekly,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `purpose`.
///
/// Contract: `#/components/schemas/mandate_payto/properties/purpose`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandatePaytoPurpose {
    /// `dependant_support`
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
    /// `utility`
    Utility,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Mandate pix.
///
/// Contract: `#/components/schemas/mandate_pix`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandatePix {
    /// Amount includes iof. `always` or `never`.
    pub amount_includes_iof: Option<MandatePixAmountIncludesIof>,
    /// Amount type. `fixed` or `maximum`.
    pub amount_type: Option<AmountType>,
    /// End date. At most 5000 characters.
    pub end_date: Option<String>,
    /// Payment schedule. `halfyearly`, `monthly`, `quarterly`, `weekly` or `yearly`.
    pub payment_schedule: Option<MandatePixPaymentSchedule>,
    /// Reference. At most 5000 characters.
    pub reference: Option<String>,
    /// Start date. At most 5000 characters.
    pub start_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `amount_includes_iof`.
///
/// Contract: `#/components/schemas/mandate_pix/properties/amount_includes_iof`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandatePixAmountIncludesIof {
    /// `always`
    Always,
    /// `never`
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_schedule`.
///
/// Contract: `#/components/schemas/mandate_pix/properties/payment_schedule`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandatePixPaymentSchedule {
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

/// Mandate revolut pay.
///
/// Contract: `#/components/schemas/mandate_revolut_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateRevolutPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate sepa debit.
///
/// Contract: `#/components/schemas/mandate_sepa_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateSepaDebit {
    /// Reference. At most 5000 characters.
    pub reference: String,
    /// Url. At most 5000 characters.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate single use.
///
/// Contract: `#/components/schemas/mandate_single_use`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateSingleUse {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/mandate/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Mandate twint.
///
/// Contract: `#/components/schemas/mandate_twint`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateTwint {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/mandate/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateType {
    /// `multi_use`
    MultiUse,
    /// `single_use`
    SingleUse,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Mandate upi.
///
/// Contract: `#/components/schemas/mandate_upi`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateUpi {
    /// Amount, in the currency's smallest unit. May be null.
    pub amount: Option<i64>,
    /// Amount type. `fixed` or `maximum`. May be null.
    pub amount_type: Option<AmountType>,
    /// Description. At most 20 characters. May be null.
    pub description: Option<String>,
    /// End date, in seconds since 1970. May be null.
    pub end_date: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate us bank account.
///
/// Contract: `#/components/schemas/mandate_us_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateUsBankAccount {
    /// Collection method. Only `paper`.
    pub collection_method: Option<MandateUsBankAccountCollectionMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `collection_method`.
///
/// Contract: `#/components/schemas/mandate_us_bank_account/properties/collection_method`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MandateUsBankAccountCollectionMethod {
    /// `paper`
    Paper,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Offline acceptance.
///
/// Contract: `#/components/schemas/offline_acceptance`.
#[derive(Default)]
#[non_exhaustive]
pub struct OfflineAcceptance {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Online acceptance.
///
/// Contract: `#/components/schemas/online_acceptance`.
#[derive(Default)]
#[non_exhaustive]
pub struct OnlineAcceptance {
    /// Ip address. At most 5000 characters. May be null.
    pub ip_address: Option<String>,
    /// User agent. At most 5000 characters. May be null.
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
    0 => accepted_at "accepted_at";
    1 => offline "offline";
    2 => online "online";
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
    2 => livemode "livemode" required;
    3 => multi_use "multi_use";
    4 => on_behalf_of "on_behalf_of";
    5 => payment_method "payment_method" required;
    6 => payment_method_details "payment_method_details" required;
    7 => single_use "single_use";
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
    0 => default_for "default_for";
    1 => interval_description "interval_description";
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
    0 => display_name "display_name";
    1 => network_status "network_status" required;
    2 => reference "reference" required;
    3 => revocation_reason "revocation_reason";
    4 => service_user_number "service_user_number";
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
    0 => amount "amount";
    1 => currency "currency";
}

rt::record! {
    MandateNaverPay;
}

rt::record! {
    MandateNzBankAccount;
}

rt::record! {
    MandatePaymentMethodDetails;
    0 => acss_debit "acss_debit";
    1 => amazon_pay "amazon_pay";
    2 => au_becs_debit "au_becs_debit";
    3 => bacs_debit "bacs_debit";
    4 => card "card";
    5 => cashapp "cashapp";
    6 => kakao_pay "kakao_pay";
    7 => klarna "klarna";
    8 => kr_card "kr_card";
    9 => link "link";
    10 => naver_pay "naver_pay";
    11 => nz_bank_account "nz_bank_account";
    12 => paypal "paypal";
    13 => payto "payto";
    14 => pix "pix";
    15 => revolut_pay "revolut_pay";
    16 => sepa_debit "sepa_debit";
    17 => twint "twint";
    18 => r#type "type" required;
    19 => upi "upi";
    20 => us_bank_account "us_bank_account";
}

rt::record! {
    MandatePaypal;
    0 => billing_agreement_id "billing_agreement_id";
    1 => payer_id "payer_id";
}

rt::record! {
    MandatePayto;
    0 => amount "amount";
    1 => amount_type "amount_type" required;
    2 => end_date "end_date";
    3 => payment_schedule "payment_schedule" required;
    4 => payments_per_period "payments_per_period";
    5 => purpose "purpose";
    6 => start_date "start_date";
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
    0 => amount_includes_iof "amount_includes_iof";
    1 => amount_type "amount_type";
    2 => end_date "end_date";
    3 => payment_schedule "payment_schedule";
    4 => reference "reference";
    5 => start_date "start_date";
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
    0 => amount "amount" required;
    1 => currency "currency" required;
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
    0 => amount "amount";
    1 => amount_type "amount_type";
    2 => description "description";
    3 => end_date "end_date";
}

rt::record! {
    MandateUsBankAccount;
    0 => collection_method "collection_method";
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
    0 => ip_address "ip_address" sensitive;
    1 => user_agent "user_agent" sensitive;
}
