// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::types::Address;
use crate::types::BillingDetails;
use crate::types::PaymentMethodAcssDebit;
use crate::types::PaymentMethodAffirm;
use crate::types::PaymentMethodAfterpayClearpay;
use crate::types::PaymentMethodAlipay;
use crate::types::PaymentMethodAlma;
use crate::types::PaymentMethodAmazonPay;
use crate::types::PaymentMethodAuBecsDebit;
use crate::types::PaymentMethodBacsDebit;
use crate::types::PaymentMethodBancontact;
use crate::types::PaymentMethodBillie;
use crate::types::PaymentMethodBizum;
use crate::types::PaymentMethodBlik;
use crate::types::PaymentMethodBoleto;
use crate::types::PaymentMethodCard;
use crate::types::PaymentMethodCardPresent;
use crate::types::PaymentMethodCashapp;
use crate::types::PaymentMethodCrypto;
use crate::types::PaymentMethodCustomerBalance;
use crate::types::PaymentMethodDetailsCardInstallmentsPlan;
use crate::types::PaymentMethodEps;
use crate::types::PaymentMethodFpx;
use crate::types::PaymentMethodGiropay;
use crate::types::PaymentMethodGrabpay;
use crate::types::PaymentMethodIdeal;
use crate::types::PaymentMethodInteracPresent;
use crate::types::PaymentMethodKakaoPay;
use crate::types::PaymentMethodKlarna;
use crate::types::PaymentMethodKonbini;
use crate::types::PaymentMethodKrCard;
use crate::types::PaymentMethodLink;
use crate::types::PaymentMethodMbWay;
use crate::types::PaymentMethodMobilepay;
use crate::types::PaymentMethodMultibanco;
use crate::types::PaymentMethodNaverPay;
use crate::types::PaymentMethodNzBankAccount;
use crate::types::PaymentMethodOxxo;
use crate::types::PaymentMethodP24;
use crate::types::PaymentMethodPayByBank;
use crate::types::PaymentMethodPayco;
use crate::types::PaymentMethodPaynow;
use crate::types::PaymentMethodPaypal;
use crate::types::PaymentMethodPayto;
use crate::types::PaymentMethodPix;
use crate::types::PaymentMethodPromptpay;
use crate::types::PaymentMethodRevolutPay;
use crate::types::PaymentMethodSamsungPay;
use crate::types::PaymentMethodSatispay;
use crate::types::PaymentMethodScalapay;
use crate::types::PaymentMethodSepaDebit;
use crate::types::PaymentMethodSofort;
use crate::types::PaymentMethodSunbit;
use crate::types::PaymentMethodSwish;
use crate::types::PaymentMethodTwint;
use crate::types::PaymentMethodUpi;
use crate::types::PaymentMethodUsBankAccount;
use crate::types::PaymentMethodWechatPay;
use crate::types::PaymentMethodZip;

/// The `confirmation_token` object.
///
/// Contract: `#/components/schemas/confirmation_token`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfirmationToken {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Expires at, in seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ConfirmationToken>,
    /// Livemode.
    pub livemode: bool,
    /// Mandate data. May be null.
    pub mandate_data: Option<Box<ConfirmationTokenMandateData>>,
    /// Payment intent. At most 5000 characters. May be null.
    pub payment_intent: Option<String>,
    /// Payment method options. May be null.
    pub payment_method_options: Option<Box<ConfirmationTokenPaymentMethodOptions>>,
    /// Payment method preview. May be null.
    pub payment_method_preview: Option<Box<ConfirmationTokenPaymentMethodPreview>>,
    /// Return url. At most 5000 characters. May be null.
    pub return_url: Option<String>,
    /// Setup future usage. `off_session` or `on_session`. May be null.
    pub setup_future_usage: Option<ConfirmationTokenSetupFutureUsage>,
    /// Setup intent. At most 5000 characters. May be null.
    pub setup_intent: Option<String>,
    /// Shipping. May be null.
    pub shipping: Option<Box<ConfirmationTokenShipping>>,
    /// Use stripe sdk.
    pub use_stripe_sdk: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Confirmation tokens resource mandate data.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_mandate_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfirmationTokenMandateData {
    /// Customer acceptance.
    pub customer_acceptance: ConfirmationTokenMandateDataCustomerAcceptance,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Confirmation tokens resource mandate data resource customer acceptance.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_mandate_data_resource_customer_acceptance`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfirmationTokenMandateDataCustomerAcceptance {
    /// Online. May be null.
    pub online: Option<Box<ConfirmationTokenMandateDataCustomerAcceptanceOnline>>,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Confirmation tokens resource mandate data resource customer acceptance resource online.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_mandate_data_resource_customer_acceptance_resource_online`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfirmationTokenMandateDataCustomerAcceptanceOnline {
    /// Ip address. At most 5000 characters. May be null.
    pub ip_address: Option<String>,
    /// User agent. At most 5000 characters. May be null.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Confirmation tokens resource payment method options.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfirmationTokenPaymentMethodOptions {
    /// Card. May be null.
    pub card: Option<Box<ConfirmationTokenPaymentMethodOptionsCard>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Confirmation tokens resource payment method options resource card.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_payment_method_options_resource_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfirmationTokenPaymentMethodOptionsCard {
    /// Cvc token. At most 5000 characters. May be null.
    pub cvc_token: Option<String>,
    /// Installments.
    pub installments: Option<Box<ConfirmationTokenPaymentMethodOptionsCardInstallment>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Confirmation tokens resource payment method options resource card resource installment.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_payment_method_options_resource_card_resource_installment`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfirmationTokenPaymentMethodOptionsCardInstallment {
    /// Plan.
    pub plan: Option<Box<PaymentMethodDetailsCardInstallmentsPlan>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Confirmation tokens resource payment method preview.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_payment_method_preview`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfirmationTokenPaymentMethodPreview {
    /// Acss debit.
    pub acss_debit: Option<Box<PaymentMethodAcssDebit>>,
    /// Affirm.
    pub affirm: Option<Box<PaymentMethodAffirm>>,
    /// Afterpay clearpay.
    pub afterpay_clearpay: Option<Box<PaymentMethodAfterpayClearpay>>,
    /// Alipay.
    pub alipay: Option<Box<PaymentMethodAlipay>>,
    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub allow_redisplay: Option<ConfirmationTokenPaymentMethodPreviewAllowRedisplay>,
    /// Alma.
    pub alma: Option<Box<PaymentMethodAlma>>,
    /// Amazon pay.
    pub amazon_pay: Option<Box<PaymentMethodAmazonPay>>,
    /// Au becs debit.
    pub au_becs_debit: Option<Box<PaymentMethodAuBecsDebit>>,
    /// Bacs debit.
    pub bacs_debit: Option<Box<PaymentMethodBacsDebit>>,
    /// Bancontact.
    pub bancontact: Option<Box<PaymentMethodBancontact>>,
    /// Billie.
    pub billie: Option<Box<PaymentMethodBillie>>,
    /// Billing details.
    pub billing_details: BillingDetails,
    /// Bizum.
    pub bizum: Option<Box<PaymentMethodBizum>>,
    /// Blik.
    pub blik: Option<Box<PaymentMethodBlik>>,
    /// Boleto.
    pub boleto: Option<Box<PaymentMethodBoleto>>,
    /// Card.
    pub card: Option<Box<PaymentMethodCard>>,
    /// Card present.
    pub card_present: Option<Box<PaymentMethodCardPresent>>,
    /// Cashapp.
    pub cashapp: Option<Box<PaymentMethodCashapp>>,
    /// Crypto.
    pub crypto: Option<Box<PaymentMethodCrypto>>,
    /// Customer. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer>>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Customer balance.
    pub customer_balance: Option<Box<PaymentMethodCustomerBalance>>,
    /// Eps.
    pub eps: Option<Box<PaymentMethodEps>>,
    /// Fpx.
    pub fpx: Option<Box<PaymentMethodFpx>>,
    /// Giropay.
    pub giropay: Option<Box<PaymentMethodGiropay>>,
    /// Grabpay.
    pub grabpay: Option<Box<PaymentMethodGrabpay>>,
    /// Ideal.
    pub ideal: Option<Box<PaymentMethodIdeal>>,
    /// Interac present.
    pub interac_present: Option<Box<PaymentMethodInteracPresent>>,
    /// Kakao pay.
    pub kakao_pay: Option<Box<PaymentMethodKakaoPay>>,
    /// Klarna.
    pub klarna: Option<Box<PaymentMethodKlarna>>,
    /// Konbini.
    pub konbini: Option<Box<PaymentMethodKonbini>>,
    /// Kr card.
    pub kr_card: Option<Box<PaymentMethodKrCard>>,
    /// Link.
    pub link: Option<Box<PaymentMethodLink>>,
    /// Mb way.
    pub mb_way: Option<Box<PaymentMethodMbWay>>,
    /// Mobilepay.
    pub mobilepay: Option<Box<PaymentMethodMobilepay>>,
    /// Multibanco.
    pub multibanco: Option<Box<PaymentMethodMultibanco>>,
    /// Naver pay.
    pub naver_pay: Option<Box<PaymentMethodNaverPay>>,
    /// Nz bank account.
    pub nz_bank_account: Option<Box<PaymentMethodNzBankAccount>>,
    /// Oxxo.
    pub oxxo: Option<Box<PaymentMethodOxxo>>,
    /// P24.
    pub p24: Option<Box<PaymentMethodP24>>,
    /// Pay by bank.
    pub pay_by_bank: Option<Box<PaymentMethodPayByBank>>,
    /// Payco.
    pub payco: Option<Box<PaymentMethodPayco>>,
    /// Paynow.
    pub paynow: Option<Box<PaymentMethodPaynow>>,
    /// Paypal.
    pub paypal: Option<Box<PaymentMethodPaypal>>,
    /// Payto.
    pub payto: Option<Box<PaymentMethodPayto>>,
    /// Pix.
    pub pix: Option<Box<PaymentMethodPix>>,
    /// Promptpay.
    pub promptpay: Option<Box<PaymentMethodPromptpay>>,
    /// Revolut pay.
    pub revolut_pay: Option<Box<PaymentMethodRevolutPay>>,
    /// Samsung pay.
    pub samsung_pay: Option<Box<PaymentMethodSamsungPay>>,
    /// Satispay.
    pub satispay: Option<Box<PaymentMethodSatispay>>,
    /// Scalapay.
    pub scalapay: Option<Box<PaymentMethodScalapay>>,
    /// Sepa debit.
    pub sepa_debit: Option<Box<PaymentMethodSepaDebit>>,
    /// Sofort.
    pub sofort: Option<Box<PaymentMethodSofort>>,
    /// Sunbit.
    pub sunbit: Option<Box<PaymentMethodSunbit>>,
    /// Swish.
    pub swish: Option<Box<PaymentMethodSwish>>,
    /// Twint.
    pub twint: Option<Box<PaymentMethodTwint>>,
    /// Type.
    pub r#type: ConfirmationTokenPaymentMethodPreviewType,
    /// Upi.
    pub upi: Option<Box<PaymentMethodUpi>>,
    /// Us bank account.
    pub us_bank_account: Option<Box<PaymentMethodUsBankAccount>>,
    /// Wechat pay.
    pub wechat_pay: Option<Box<PaymentMethodWechatPay>>,
    /// Zip.
    pub zip: Option<Box<PaymentMethodZip>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `allow_redisplay`.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_payment_method_preview/properties/allow_redisplay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfirmationTokenPaymentMethodPreviewAllowRedisplay {
    /// `always`
    Always,
    /// `limited`
    Limited,
    /// `unspecified`
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_payment_method_preview/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfirmationTokenPaymentMethodPreviewType {
    /// `acss_debit`
    AcssDebit,
    /// `affirm`
    Affirm,
    /// `afterpay_clearpay`
    AfterpayClearpay,
    /// `alipay`
    Alipay,
    /// `alma`
    Alma,
    /// `amazon_pay`
    AmazonPay,
    /// `au_becs_debit`
    AuBecsDebit,
    /// `bacs_debit`
    BacsDebit,
    /// `bancontact`
    Bancontact,
    /// `billie`
    Billie,
    /// `bizum`
    Bizum,
    /// `blik`
    Blik,
    /// `boleto`
    Boleto,
    /// `card`
    Card,
    /// `card_present`
    CardPresent,
    /// `cashapp`
    Cashapp,
    /// `crypto`
    Crypto,
    /// `custom`
    Custom,
    /// `customer_balance`
    CustomerBalance,
    /// `eps`
    Eps,
    /// `fpx`
    Fpx,
    /// `giropay`
    Giropay,
    /// `grabpay`
    Grabpay,
    /// `ideal`
    Ideal,
    /// `interac_present`
    InteracPresent,
    /// `kakao_pay`
    KakaoPay,
    /// `klarna`
    Klarna,
    /// `konbini`
    Konbini,
    /// `kr_card`
    KrCard,
    /// `link`
    Link,
    /// `mb_way`
    MbWay,
    /// `mobilepay`
    Mobilepay,
    /// `multibanco`
    Multibanco,
    /// `naver_pay`
    NaverPay,
    /// `nz_bank_account`
    NzBankAccount,
    /// `oxxo`
    Oxxo,
    /// `p24`
    P24,
    /// `pay_by_bank`
    PayByBank,
    /// `payco`
    Payco,
    /// `paynow`
    Paynow,
    /// `paypal`
    Paypal,
    /// `payto`
    Payto,
    /// `pix`
    Pix,
    /// `promptpay`
    Promptpay,
    /// `revolut_pay`
    RevolutPay,
    /// `samsung_pay`
    SamsungPay,
    /// `satispay`
    Satispay,
    /// `scalapay`
    Scalapay,
    /// `sepa_debit`
    SepaDebit,
    /// `sofort`
    Sofort,
    /// `sunbit`
    Sunbit,
    /// `swish`
    Swish,
    /// `twint`
    Twint,
    /// `upi`
    Upi,
    /// `us_bank_account`
    UsBankAccount,
    /// `wechat_pay`
    WechatPay,
    /// `zip`
    Zip,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `setup_future_usage`.
///
/// Contract: `#/components/schemas/confirmation_token/properties/setup_future_usage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfirmationTokenSetupFutureUsage {
    /// `off_session`
    OffSession,
    /// `on_session`
    OnSession,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Confirmation tokens resource shipping.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_shipping`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfirmationTokenShipping {
    /// Address.
    pub address: Address,
    /// Name. At most 5000 characters.
    pub name: String,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ConfirmationToken;
    const "object" = Str("confirmation_token");
    0 => created "created" required;
    1 => expires_at "expires_at";
    2 => id "id" required;
    3 => livemode "livemode" required;
    4 => mandate_data "mandate_data";
    5 => payment_intent "payment_intent";
    6 => payment_method_options "payment_method_options";
    7 => payment_method_preview "payment_method_preview";
    8 => return_url "return_url";
    9 => setup_future_usage "setup_future_usage";
    10 => setup_intent "setup_intent";
    11 => shipping "shipping";
    12 => use_stripe_sdk "use_stripe_sdk" required;
}

rt::expandable! {
    crate::ExpandPath;
    ConfirmationToken;
    mandate_data "mandate_data" => ConfirmationTokenMandateData;
    payment_method_options "payment_method_options" => ConfirmationTokenPaymentMethodOptions;
    payment_method_preview "payment_method_preview" => ConfirmationTokenPaymentMethodPreview;
    shipping "shipping" => ConfirmationTokenShipping;
}

rt::record! {
    ConfirmationTokenMandateData;
    0 => customer_acceptance "customer_acceptance" required;
}

rt::record! {
    ConfirmationTokenMandateDataCustomerAcceptance;
    0 => online "online";
    1 => r#type "type" required;
}

rt::record! {
    ConfirmationTokenMandateDataCustomerAcceptanceOnline;
    0 => ip_address "ip_address" sensitive;
    1 => user_agent "user_agent" sensitive;
}

rt::record! {
    ConfirmationTokenPaymentMethodOptions;
    0 => card "card";
}

rt::record! {
    ConfirmationTokenPaymentMethodOptionsCard;
    0 => cvc_token "cvc_token" sensitive;
    1 => installments "installments";
}

rt::record! {
    ConfirmationTokenPaymentMethodOptionsCardInstallment;
    0 => plan "plan";
}

rt::record! {
    ConfirmationTokenPaymentMethodPreview;
    0 => acss_debit "acss_debit";
    1 => affirm "affirm";
    2 => afterpay_clearpay "afterpay_clearpay";
    3 => alipay "alipay";
    4 => allow_redisplay "allow_redisplay";
    5 => alma "alma";
    6 => amazon_pay "amazon_pay";
    7 => au_becs_debit "au_becs_debit";
    8 => bacs_debit "bacs_debit";
    9 => bancontact "bancontact";
    10 => billie "billie";
    11 => billing_details "billing_details" required;
    12 => bizum "bizum";
    13 => blik "blik";
    14 => boleto "boleto";
    15 => card "card";
    16 => card_present "card_present";
    17 => cashapp "cashapp";
    18 => crypto "crypto";
    19 => customer "customer";
    20 => customer_account "customer_account";
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
    42 => paynow "paynow";
    43 => paypal "paypal";
    44 => payto "payto";
    45 => pix "pix";
    46 => promptpay "promptpay";
    47 => revolut_pay "revolut_pay";
    48 => samsung_pay "samsung_pay";
    49 => satispay "satispay";
    50 => scalapay "scalapay";
    51 => sepa_debit "sepa_debit";
    52 => sofort "sofort";
    53 => sunbit "sunbit";
    54 => swish "swish";
    55 => twint "twint";
    56 => r#type "type" required;
    57 => upi "upi";
    58 => us_bank_account "us_bank_account";
    59 => wechat_pay "wechat_pay";
    60 => zip "zip";
}

rt::expandable! {
    crate::ExpandPath;
    ConfirmationTokenPaymentMethodPreview;
    card "card" => PaymentMethodCard;
    customer "customer" => Customer;
    sepa_debit "sepa_debit" => PaymentMethodSepaDebit;
}

rt::open_enum! {
    ConfirmationTokenPaymentMethodPreviewAllowRedisplay;
    0 => Always "always";
    1 => Limited "limited";
    2 => Unspecified "unspecified";
}

rt::open_enum! {
    ConfirmationTokenPaymentMethodPreviewType;
    0 => AcssDebit "acss_debit";
    1 => Affirm "affirm";
    2 => AfterpayClearpay "afterpay_clearpay";
    3 => Alipay "alipay";
    4 => Alma "alma";
    5 => AmazonPay "amazon_pay";
    6 => AuBecsDebit "au_becs_debit";
    7 => BacsDebit "bacs_debit";
    8 => Bancontact "bancontact";
    9 => Billie "billie";
    10 => Bizum "bizum";
    11 => Blik "blik";
    12 => Boleto "boleto";
    13 => Card "card";
    14 => CardPresent "card_present";
    15 => Cashapp "cashapp";
    16 => Crypto "crypto";
    17 => Custom "custom";
    18 => CustomerBalance "customer_balance";
    19 => Eps "eps";
    20 => Fpx "fpx";
    21 => Giropay "giropay";
    22 => Grabpay "grabpay";
    23 => Ideal "ideal";
    24 => InteracPresent "interac_present";
    25 => KakaoPay "kakao_pay";
    26 => Klarna "klarna";
    27 => Konbini "konbini";
    28 => KrCard "kr_card";
    29 => Link "link";
    30 => MbWay "mb_way";
    31 => Mobilepay "mobilepay";
    32 => Multibanco "multibanco";
    33 => NaverPay "naver_pay";
    34 => NzBankAccount "nz_bank_account";
    35 => Oxxo "oxxo";
    36 => P24 "p24";
    37 => PayByBank "pay_by_bank";
    38 => Payco "payco";
    39 => Paynow "paynow";
    40 => Paypal "paypal";
    41 => Payto "payto";
    42 => Pix "pix";
    43 => Promptpay "promptpay";
    44 => RevolutPay "revolut_pay";
    45 => SamsungPay "samsung_pay";
    46 => Satispay "satispay";
    47 => Scalapay "scalapay";
    48 => SepaDebit "sepa_debit";
    49 => Sofort "sofort";
    50 => Sunbit "sunbit";
    51 => Swish "swish";
    52 => Twint "twint";
    53 => Upi "upi";
    54 => UsBankAccount "us_bank_account";
    55 => WechatPay "wechat_pay";
    56 => Zip "zip";
}

rt::open_enum! {
    ConfirmationTokenSetupFutureUsage;
    0 => OffSession "off_session";
    1 => OnSession "on_session";
}

rt::record! {
    ConfirmationTokenShipping;
    0 => address "address" required sensitive;
    1 => name "name" required sensitive;
    2 => phone "phone" sensitive;
}
