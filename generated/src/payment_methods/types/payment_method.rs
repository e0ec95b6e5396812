// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
rt::record! {
    CustomLogo;
    0 => content_type "content_type";
    1 => url "url" required;
}
/// The `payment_method` object.
///
/// Contract: `#/components/schemas/payment_method`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// Acss debit.
    pub acss_debit: Option<Box<crate::types::PaymentMethodAcssDebit>>,
    /// Affirm.
    pub affirm: Option<Box<crate::types::PaymentMethodAffirm>>,
    /// Afterpay clearpay.
    pub afterpay_clearpay: Option<Box<crate::types::PaymentMethodAfterpayClearpay>>,
    /// Alipay.
    pub alipay: Option<Box<crate::types::PaymentMethodAlipay>>,
    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub allow_redisplay: Option<crate::payment_methods::AllowRedisplay>,
    /// Alma.
    pub alma: Option<Box<crate::types::PaymentMethodAlma>>,
    /// Amazon pay.
    pub amazon_pay: Option<Box<crate::types::PaymentMethodAmazonPay>>,
    /// Au becs debit.
    pub au_becs_debit: Option<Box<crate::types::PaymentMethodAuBecsDebit>>,
    /// Bacs debit.
    pub bacs_debit: Option<Box<crate::types::PaymentMethodBacsDebit>>,
    /// Bancontact.
    pub bancontact: Option<Box<crate::types::PaymentMethodBancontact>>,
    /// Billie.
    pub billie: Option<Box<crate::types::PaymentMethodBillie>>,
    /// Billing details.
    pub billing_details: crate::types::BillingDetails,
    /// Bizum.
    pub bizum: Option<Box<crate::types::PaymentMethodBizum>>,
    /// Blik.
    pub blik: Option<Box<crate::types::PaymentMethodBlik>>,
    /// Boleto.
    pub boleto: Option<Box<crate::types::PaymentMethodBoleto>>,
    /// Card.
    pub card: Option<Box<crate::types::PaymentMethodCard>>,
    /// Card present.
    pub card_present: Option<Box<crate::types::PaymentMethodCardPresent>>,
    /// Cashapp.
    pub cashapp: Option<Box<crate::types::PaymentMethodCashapp>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Crypto.
    pub crypto: Option<Box<crate::types::PaymentMethodCrypto>>,
    /// Custom.
    pub custom: Option<Box<PaymentMethodCustom>>,
    /// Customer. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<crate::customers::Customer>>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Customer balance.
    pub customer_balance: Option<Box<crate::types::PaymentMethodCustomerBalance>>,
    /// Eps.
    pub eps: Option<Box<crate::types::PaymentMethodEps>>,
    /// Fpx.
    pub fpx: Option<Box<crate::types::PaymentMethodFpx>>,
    /// Giropay.
    pub giropay: Option<Box<crate::types::PaymentMethodGiropay>>,
    /// Grabpay.
    pub grabpay: Option<Box<crate::types::PaymentMethodGrabpay>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<PaymentMethod>,
    /// Ideal.
    pub ideal: Option<Box<crate::types::PaymentMethodIdeal>>,
    /// Interac present.
    pub interac_present: Option<Box<crate::types::PaymentMethodInteracPresent>>,
    /// Kakao pay.
    pub kakao_pay: Option<Box<crate::types::PaymentMethodKakaoPay>>,
    /// Klarna.
    pub klarna: Option<Box<crate::types::PaymentMethodKlarna>>,
    /// Konbini.
    pub konbini: Option<Box<crate::types::PaymentMethodKonbini>>,
    /// Kr card.
    pub kr_card: Option<Box<crate::types::PaymentMethodKrCard>>,
    /// Link.
    pub link: Option<Box<crate::types::PaymentMethodLink>>,
    /// Livemode.
    pub livemode: bool,
    /// Mb way.
    pub mb_way: Option<Box<crate::types::PaymentMethodMbWay>>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Mobilepay.
    pub mobilepay: Option<Box<crate::types::PaymentMethodMobilepay>>,
    /// Multibanco.
    pub multibanco: Option<Box<crate::types::PaymentMethodMultibanco>>,
    /// Naver pay.
    pub naver_pay: Option<Box<crate::types::PaymentMethodNaverPay>>,
    /// Nz bank account.
    pub nz_bank_account: Option<Box<crate::types::PaymentMethodNzBankAccount>>,
    /// Oxxo.
    pub oxxo: Option<Box<crate::types::PaymentMethodOxxo>>,
    /// P24.
    pub p24: Option<Box<crate::types::PaymentMethodP24>>,
    /// Pay by bank.
    pub pay_by_bank: Option<Box<crate::types::PaymentMethodPayByBank>>,
    /// Payco.
    pub payco: Option<Box<crate::types::PaymentMethodPayco>>,
    /// Paynow.
    pub paynow: Option<Box<crate::types::PaymentMethodPaynow>>,
    /// Paypal.
    pub paypal: Option<Box<crate::types::PaymentMethodPaypal>>,
    /// Payto.
    pub payto: Option<Box<crate::types::PaymentMethodPayto>>,
    /// Pix.
    pub pix: Option<Box<crate::types::PaymentMethodPix>>,
    /// Promptpay.
    pub promptpay: Option<Box<crate::types::PaymentMethodPromptpay>>,
    /// Radar options.
    pub radar_options: Option<Box<crate::types::RadarOptions>>,
    /// Revolut pay.
    pub revolut_pay: Option<Box<crate::types::PaymentMethodRevolutPay>>,
    /// Samsung pay.
    pub samsung_pay: Option<Box<crate::types::PaymentMethodSamsungPay>>,
    /// Satispay.
    pub satispay: Option<Box<crate::types::PaymentMethodSatispay>>,
    /// Scalapay.
    pub scalapay: Option<Box<crate::types::PaymentMethodScalapay>>,
    /// Sepa debit.
    pub sepa_debit: Option<Box<crate::types::PaymentMethodSepaDebit>>,
    /// Sofort.
    pub sofort: Option<Box<crate::types::PaymentMethodSofort>>,
    /// Sunbit.
    pub sunbit: Option<Box<crate::types::PaymentMethodSunbit>>,
    /// Swish.
    pub swish: Option<Box<crate::types::PaymentMethodSwish>>,
    /// Twint.
    pub twint: Option<Box<crate::types::PaymentMethodTwint>>,
    /// Type.
    pub r#type: crate::payment_methods::PaymentMethodType,
    /// Upi.
    pub upi: Option<Box<crate::types::PaymentMethodUpi>>,
    /// Us bank account.
    pub us_bank_account: Option<Box<crate::types::PaymentMethodUsBankAccount>>,
    /// Wechat pay.
    pub wechat_pay: Option<Box<crate::types::PaymentMethodWechatPay>>,
    /// Zip.
    pub zip: Option<Box<crate::types::PaymentMethodZip>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
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
    acss_debit "acss_debit" => crate::types::PaymentMethodAcssDebit;
    affirm "affirm" => crate::types::PaymentMethodAffirm;
    afterpay_clearpay "afterpay_clearpay" => crate::types::PaymentMethodAfterpayClearpay;
    alipay "alipay" => crate::types::PaymentMethodAlipay;
    alma "alma" => crate::types::PaymentMethodAlma;
    amazon_pay "amazon_pay" => crate::types::PaymentMethodAmazonPay;
    au_becs_debit "au_becs_debit" => crate::types::PaymentMethodAuBecsDebit;
    bacs_debit "bacs_debit" => crate::types::PaymentMethodBacsDebit;
    bancontact "bancontact" => crate::types::PaymentMethodBancontact;
    billie "billie" => crate::types::PaymentMethodBillie;
    bizum "bizum" => crate::types::PaymentMethodBizum;
    blik "blik" => crate::types::PaymentMethodBlik;
    boleto "boleto" => crate::types::PaymentMethodBoleto;
    card "card" => crate::types::PaymentMethodCard;
    card_present "card_present" => crate::types::PaymentMethodCardPresent;
    cashapp "cashapp" => crate::types::PaymentMethodCashapp;
    crypto "crypto" => crate::types::PaymentMethodCrypto;
    custom "custom" => PaymentMethodCustom;
    customer "customer" => crate::customers::Customer;
    customer_balance "customer_balance" => crate::types::PaymentMethodCustomerBalance;
    eps "eps" => crate::types::PaymentMethodEps;
    fpx "fpx" => crate::types::PaymentMethodFpx;
    giropay "giropay" => crate::types::PaymentMethodGiropay;
    grabpay "grabpay" => crate::types::PaymentMethodGrabpay;
    ideal "ideal" => crate::types::PaymentMethodIdeal;
    interac_present "interac_present" => crate::types::PaymentMethodInteracPresent;
    kakao_pay "kakao_pay" => crate::types::PaymentMethodKakaoPay;
    klarna "klarna" => crate::types::PaymentMethodKlarna;
    konbini "konbini" => crate::types::PaymentMethodKonbini;
    kr_card "kr_card" => crate::types::PaymentMethodKrCard;
    link "link" => crate::types::PaymentMethodLink;
    mb_way "mb_way" => crate::types::PaymentMethodMbWay;
    mobilepay "mobilepay" => crate::types::PaymentMethodMobilepay;
    multibanco "multibanco" => crate::types::PaymentMethodMultibanco;
    naver_pay "naver_pay" => crate::types::PaymentMethodNaverPay;
    nz_bank_account "nz_bank_account" => crate::types::PaymentMethodNzBankAccount;
    oxxo "oxxo" => crate::types::PaymentMethodOxxo;
    p24 "p24" => crate::types::PaymentMethodP24;
    pay_by_bank "pay_by_bank" => crate::types::PaymentMethodPayByBank;
    payco "payco" => crate::types::PaymentMethodPayco;
    paynow "paynow" => crate::types::PaymentMethodPaynow;
    paypal "paypal" => crate::types::PaymentMethodPaypal;
    payto "payto" => crate::types::PaymentMethodPayto;
    pix "pix" => crate::types::PaymentMethodPix;
    promptpay "promptpay" => crate::types::PaymentMethodPromptpay;
    radar_options "radar_options" => crate::types::RadarOptions;
    revolut_pay "revolut_pay" => crate::types::PaymentMethodRevolutPay;
    samsung_pay "samsung_pay" => crate::types::PaymentMethodSamsungPay;
    satispay "satispay" => crate::types::PaymentMethodSatispay;
    scalapay "scalapay" => crate::types::PaymentMethodScalapay;
    sepa_debit "sepa_debit" => crate::types::PaymentMethodSepaDebit;
    sofort "sofort" => crate::types::PaymentMethodSofort;
    sunbit "sunbit" => crate::types::PaymentMethodSunbit;
    swish "swish" => crate::types::PaymentMethodSwish;
    twint "twint" => crate::types::PaymentMethodTwint;
    upi "upi" => crate::types::PaymentMethodUpi;
    us_bank_account "us_bank_account" => crate::types::PaymentMethodUsBankAccount;
    wechat_pay "wechat_pay" => crate::types::PaymentMethodWechatPay;
    zip "zip" => crate::types::PaymentMethodZip;
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
    PaymentMethodCustom;
    0 => display_name "display_name";
    1 => logo "logo";
    2 => r#type "type" required;
}
