// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::payment_methods::AllowRedisplay;
use crate::payment_methods::PaymentMethodType;
use crate::rt;
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
use crate::types::RadarOptions;

/// Custom logo.
///
/// Contract: `#/components/schemas/custom_logo`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomLogo {
    /// Content type. At most 5000 characters. May be null.
    pub content_type: Option<String>,
    /// Url. At most 5000 characters.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `payment_method` object.
///
/// Contract: `#/components/schemas/payment_method`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// Acss debit.
    pub acss_debit: Option<Box<PaymentMethodAcssDebit>>,
    /// Affirm.
    pub affirm: Option<Box<PaymentMethodAffirm>>,
    /// Afterpay clearpay.
    pub afterpay_clearpay: Option<Box<PaymentMethodAfterpayClearpay>>,
    /// Alipay.
    pub alipay: Option<Box<PaymentMethodAlipay>>,
    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub allow_redisplay: Option<AllowRedisplay>,
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
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Crypto.
    pub crypto: Option<Box<PaymentMethodCrypto>>,
    /// Custom.
    pub custom: Option<Box<PaymentMethodCustom>>,
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
    /// Id. At most 5000 characters.
    pub id: rt::Id<PaymentMethod>,
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
    /// Livemode.
    pub livemode: bool,
    /// Mb way.
    pub mb_way: Option<Box<PaymentMethodMbWay>>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
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
    /// Radar options.
    pub radar_options: Option<Box<RadarOptions>>,
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
    pub r#type: PaymentMethodType,
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

/// Payment method custom.
///
/// Contract: `#/components/schemas/payment_method_custom`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodCustom {
    /// Display name. At most 5000 characters. May be null.
    pub display_name: Option<String>,
    /// Logo. May be null.
    pub logo: Option<Box<CustomLogo>>,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CustomLogo;
    0 => content_type "content_type";
    1 => url "url" required;
}

rt::record! {
    PaymentMethod;
    const "object" = Str("payment_method");
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
    18 => created "created" required;
    19 => crypto "crypto";
    20 => custom "custom";
    21 => customer "customer";
    22 => customer_account "customer_account";
    23 => customer_balance "customer_balance";
    24 => eps "eps";
    25 => fpx "fpx";
    26 => giropay "giropay";
    27 => grabpay "grabpay";
    28 => id "id" required;
    29 => ideal "ideal";
    30 => interac_present "interac_present";
    31 => kakao_pay "kakao_pay";
    32 => klarna "klarna";
    33 => konbini "konbini";
    34 => kr_card "kr_card";
    35 => link "link";
    36 => livemode "livemode" required;
    37 => mb_way "mb_way";
    38 => metadata "metadata";
    39 => mobilepay "mobilepay";
    40 => multibanco "multibanco";
    41 => naver_pay "naver_pay";
    42 => nz_bank_account "nz_bank_account";
    43 => oxxo "oxxo";
    44 => p24 "p24";
    45 => pay_by_bank "pay_by_bank";
    46 => payco "payco";
    47 => paynow "paynow";
    48 => paypal "paypal";
    49 => payto "payto";
    50 => pix "pix";
    51 => promptpay "promptpay";
    52 => radar_options "radar_options";
    53 => revolut_pay "revolut_pay";
    54 => samsung_pay "samsung_pay";
    55 => satispay "satispay";
    56 => scalapay "scalapay";
    57 => sepa_debit "sepa_debit";
    58 => sofort "sofort";
    59 => sunbit "sunbit";
    60 => swish "swish";
    61 => twint "twint";
    62 => r#type "type" required;
    63 => upi "upi";
    64 => us_bank_account "us_bank_account";
    65 => wechat_pay "wechat_pay";
    66 => zip "zip";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentMethod;
    acss_debit "acss_debit" => PaymentMethodAcssDebit;
    affirm "affirm" => PaymentMethodAffirm;
    afterpay_clearpay "afterpay_clearpay" => PaymentMethodAfterpayClearpay;
    alipay "alipay" => PaymentMethodAlipay;
    alma "alma" => PaymentMethodAlma;
    amazon_pay "amazon_pay" => PaymentMethodAmazonPay;
    au_becs_debit "au_becs_debit" => PaymentMethodAuBecsDebit;
    bacs_debit "bacs_debit" => PaymentMethodBacsDebit;
    bancontact "bancontact" => PaymentMethodBancontact;
    billie "billie" => PaymentMethodBillie;
    bizum "bizum" => PaymentMethodBizum;
    blik "blik" => PaymentMethodBlik;
    boleto "boleto" => PaymentMethodBoleto;
    card "card" => PaymentMethodCard;
    card_present "card_present" => PaymentMethodCardPresent;
    cashapp "cashapp" => PaymentMethodCashapp;
    crypto "crypto" => PaymentMethodCrypto;
    custom "custom" => PaymentMethodCustom;
    customer "customer" => Customer;
    customer_balance "customer_balance" => PaymentMethodCustomerBalance;
    eps "eps" => PaymentMethodEps;
    fpx "fpx" => PaymentMethodFpx;
    giropay "giropay" => PaymentMethodGiropay;
    grabpay "grabpay" => PaymentMethodGrabpay;
    ideal "ideal" => PaymentMethodIdeal;
    interac_present "interac_present" => PaymentMethodInteracPresent;
    kakao_pay "kakao_pay" => PaymentMethodKakaoPay;
    klarna "klarna" => PaymentMethodKlarna;
    konbini "konbini" => PaymentMethodKonbini;
    kr_card "kr_card" => PaymentMethodKrCard;
    link "link" => PaymentMethodLink;
    mb_way "mb_way" => PaymentMethodMbWay;
    mobilepay "mobilepay" => PaymentMethodMobilepay;
    multibanco "multibanco" => PaymentMethodMultibanco;
    naver_pay "naver_pay" => PaymentMethodNaverPay;
    nz_bank_account "nz_bank_account" => PaymentMethodNzBankAccount;
    oxxo "oxxo" => PaymentMethodOxxo;
    p24 "p24" => PaymentMethodP24;
    pay_by_bank "pay_by_bank" => PaymentMethodPayByBank;
    payco "payco" => PaymentMethodPayco;
    paynow "paynow" => PaymentMethodPaynow;
    paypal "paypal" => PaymentMethodPaypal;
    payto "payto" => PaymentMethodPayto;
    pix "pix" => PaymentMethodPix;
    promptpay "promptpay" => PaymentMethodPromptpay;
    radar_options "radar_options" => RadarOptions;
    revolut_pay "revolut_pay" => PaymentMethodRevolutPay;
    samsung_pay "samsung_pay" => PaymentMethodSamsungPay;
    satispay "satispay" => PaymentMethodSatispay;
    scalapay "scalapay" => PaymentMethodScalapay;
    sepa_debit "sepa_debit" => PaymentMethodSepaDebit;
    sofort "sofort" => PaymentMethodSofort;
    sunbit "sunbit" => PaymentMethodSunbit;
    swish "swish" => PaymentMethodSwish;
    twint "twint" => PaymentMethodTwint;
    upi "upi" => PaymentMethodUpi;
    us_bank_account "us_bank_account" => PaymentMethodUsBankAccount;
    wechat_pay "wechat_pay" => PaymentMethodWechatPay;
    zip "zip" => PaymentMethodZip;
}

rt::record! {
    PaymentMethodCustom;
    0 => display_name "display_name";
    1 => logo "logo";
    2 => r#type "type" required;
}
