// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_method_configurations::Preference;
use crate::rt;

/// Payment method config resource display preference.
///
/// Contract: `#/components/schemas/payment_method_config_resource_display_preference`.
///
/// Feature: `payment_method_configurations`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodConfigDisplayPreference {
    /// Overridable. May be null.
    pub overridable: Option<bool>,
    /// Preference. `none`, `off` or `on`.
    pub preference: Preference,
    /// Value. `off` or `on`.
    pub value: PaymentMethodConfigDisplayPreferenceValue,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `value`.
///
/// Contract: `#/components/schemas/payment_method_config_resource_display_preference/properties/value`.
///
/// Feature: `payment_method_configurations`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodConfigDisplayPreferenceValue {
    /// `off`
    Off,
    /// `on`
    On,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment method config resource payment method properties.
///
/// Contract: `#/components/schemas/payment_method_config_resource_payment_method_properties`.
///
/// Feature: `payment_method_configurations`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodConfigPaymentMethodProperties {
    /// Available.
    pub available: bool,
    /// Display preference.
    pub display_preference: PaymentMethodConfigDisplayPreference,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `payment_method_configuration` object.
///
/// Contract: `#/components/schemas/payment_method_configuration`.
///
/// Feature: `payment_method_configurations`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodConfiguration {
    /// Acss debit.
    pub acss_debit: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Active.
    pub active: bool,
    /// Affirm.
    pub affirm: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Afterpay clearpay.
    pub afterpay_clearpay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Alipay.
    pub alipay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Alma.
    pub alma: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Amazon pay.
    pub amazon_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Apple pay.
    pub apple_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Application. At most 5000 characters. May be null.
    pub application: Option<String>,
    /// Au becs debit.
    pub au_becs_debit: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Bacs debit.
    pub bacs_debit: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Bancontact.
    pub bancontact: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Billie.
    pub billie: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Bizum.
    pub bizum: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Blik.
    pub blik: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Boleto.
    pub boleto: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Card.
    pub card: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Cartes bancaires.
    pub cartes_bancaires: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Cashapp.
    pub cashapp: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Crypto.
    pub crypto: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Customer balance.
    pub customer_balance: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Eps.
    pub eps: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Fpx.
    pub fpx: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Giropay.
    pub giropay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Google pay.
    pub google_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Grabpay.
    pub grabpay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<PaymentMethodConfiguration>,
    /// Ideal.
    pub ideal: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Is default.
    pub is_default: bool,
    /// Jcb.
    pub jcb: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Kakao pay.
    pub kakao_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Klarna.
    pub klarna: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Konbini.
    pub konbini: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Kr card.
    pub kr_card: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Link.
    pub link: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Livemode.
    pub livemode: bool,
    /// Mb way.
    pub mb_way: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Mobilepay.
    pub mobilepay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Multibanco.
    pub multibanco: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Name. At most 5000 characters.
    pub name: String,
    /// Naver pay.
    pub naver_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Nz bank account.
    pub nz_bank_account: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Oxxo.
    pub oxxo: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// P24.
    pub p24: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Parent. At most 5000 characters. May be null.
    pub parent: Option<String>,
    /// Pay by bank.
    pub pay_by_bank: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Payco.
    pub payco: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Paynow.
    pub paynow: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Paypal.
    pub paypal: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Payto.
    pub payto: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Pix.
    pub pix: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Promptpay.
    pub promptpay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Revolut pay.
    pub revolut_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Samsung pay.
    pub samsung_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Satispay.
    pub satispay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Scalapay.
    pub scalapay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Sepa debit.
    pub sepa_debit: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Sofort.
    pub sofort: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Sunbit.
    pub sunbit: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Swish.
    pub swish: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Twint.
    pub twint: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Upi.
    pub upi: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Us bank account.
    pub us_bank_account: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Wechat pay.
    pub wechat_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Zip.
    pub zip: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    PaymentMethodConfigDisplayPreference;
    0 => overridable "overridable";
    1 => preference "preference" required;
    2 => value "value" required;
}

rt::open_enum! {
    PaymentMethodConfigDisplayPreferenceValue;
    0 => Off "off";
    1 => On "on";
}

rt::record! {
    PaymentMethodConfigPaymentMethodProperties;
    0 => available "available" required;
    1 => display_preference "display_preference" required;
}

rt::record! {
    PaymentMethodConfiguration;
    const "object" = Str("payment_method_configuration");
    0 => acss_debit "acss_debit";
    1 => active "active" required;
    2 => affirm "affirm";
    3 => afterpay_clearpay "afterpay_clearpay";
    4 => alipay "alipay";
    5 => alma "alma";
    6 => amazon_pay "amazon_pay";
    7 => apple_pay "apple_pay";
    8 => application "application";
    9 => au_becs_debit "au_becs_debit";
    10 => bacs_debit "bacs_debit";
    11 => bancontact "bancontact";
    12 => billie "billie";
    13 => bizum "bizum";
    14 => blik "blik";
    15 => boleto "boleto";
    16 => card "card";
    17 => cartes_bancaires "cartes_bancaires";
    18 => cashapp "cashapp";
    19 => crypto "crypto";
    20 => customer_balance "customer_balance";
    21 => eps "eps";
    22 => fpx "fpx";
    23 => giropay "giropay";
    24 => google_pay "google_pay";
    25 => grabpay "grabpay";
    26 => id "id" required;
    27 => ideal "ideal";
    28 => is_default "is_default" required;
    29 => jcb "jcb";
    30 => kakao_pay "kakao_pay";
    31 => klarna "klarna";
    32 => konbini "konbini";
    33 => kr_card "kr_card";
    34 => link "link";
    35 => livemode "livemode" required;
    36 => mb_way "mb_way";
    37 => mobilepay "mobilepay";
    38 => multibanco "multibanco";
    39 => name "name" required;
    40 => naver_pay "naver_pay";
    41 => nz_bank_account "nz_bank_account";
    42 => oxxo "oxxo";
    43 => p24 "p24";
    44 => parent "parent";
    45 => pay_by_bank "pay_by_bank";
    46 => payco "payco";
    47 => paynow "paynow";
    48 => paypal "paypal";
    49 => payto "payto";
    50 => pix "pix";
    51 => promptpay "promptpay";
    52 => revolut_pay "revolut_pay";
    53 => samsung_pay "samsung_pay";
    54 => satispay "satispay";
    55 => scalapay "scalapay";
    56 => sepa_debit "sepa_debit";
    57 => sofort "sofort";
    58 => sunbit "sunbit";
    59 => swish "swish";
    60 => twint "twint";
    61 => upi "upi";
    62 => us_bank_account "us_bank_account";
    63 => wechat_pay "wechat_pay";
    64 => zip "zip";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentMethodConfiguration;
    acss_debit "acss_debit" => PaymentMethodConfigPaymentMethodProperties;
    affirm "affirm" => PaymentMethodConfigPaymentMethodProperties;
    afterpay_clearpay "afterpay_clearpay" => PaymentMethodConfigPaymentMethodProperties;
    alipay "alipay" => PaymentMethodConfigPaymentMethodProperties;
    alma "alma" => PaymentMethodConfigPaymentMethodProperties;
    amazon_pay "amazon_pay" => PaymentMethodConfigPaymentMethodProperties;
    apple_pay "apple_pay" => PaymentMethodConfigPaymentMethodProperties;
    au_becs_debit "au_becs_debit" => PaymentMethodConfigPaymentMethodProperties;
    bacs_debit "bacs_debit" => PaymentMethodConfigPaymentMethodProperties;
    bancontact "bancontact" => PaymentMethodConfigPaymentMethodProperties;
    billie "billie" => PaymentMethodConfigPaymentMethodProperties;
    bizum "bizum" => PaymentMethodConfigPaymentMethodProperties;
    blik "blik" => PaymentMethodConfigPaymentMethodProperties;
    boleto "boleto" => PaymentMethodConfigPaymentMethodProperties;
    card "card" => PaymentMethodConfigPaymentMethodProperties;
    cartes_bancaires "cartes_bancaires" => PaymentMethodConfigPaymentMethodProperties;
    cashapp "cashapp" => PaymentMethodConfigPaymentMethodProperties;
    crypto "crypto" => PaymentMethodConfigPaymentMethodProperties;
    customer_balance "customer_balance" => PaymentMethodConfigPaymentMethodProperties;
    eps "eps" => PaymentMethodConfigPaymentMethodProperties;
    fpx "fpx" => PaymentMethodConfigPaymentMethodProperties;
    giropay "giropay" => PaymentMethodConfigPaymentMethodProperties;
    google_pay "google_pay" => PaymentMethodConfigPaymentMethodProperties;
    grabpay "grabpay" => PaymentMethodConfigPaymentMethodProperties;
    ideal "ideal" => PaymentMethodConfigPaymentMethodProperties;
    jcb "jcb" => PaymentMethodConfigPaymentMethodProperties;
    kakao_pay "kakao_pay" => PaymentMethodConfigPaymentMethodProperties;
    klarna "klarna" => PaymentMethodConfigPaymentMethodProperties;
    konbini "konbini" => PaymentMethodConfigPaymentMethodProperties;
    kr_card "kr_card" => PaymentMethodConfigPaymentMethodProperties;
    link "link" => PaymentMethodConfigPaymentMethodProperties;
    mb_way "mb_way" => PaymentMethodConfigPaymentMethodProperties;
    mobilepay "mobilepay" => PaymentMethodConfigPaymentMethodProperties;
    multibanco "multibanco" => PaymentMethodConfigPaymentMethodProperties;
    naver_pay "naver_pay" => PaymentMethodConfigPaymentMethodProperties;
    nz_bank_account "nz_bank_account" => PaymentMethodConfigPaymentMethodProperties;
    oxxo "oxxo" => PaymentMethodConfigPaymentMethodProperties;
    p24 "p24" => PaymentMethodConfigPaymentMethodProperties;
    pay_by_bank "pay_by_bank" => PaymentMethodConfigPaymentMethodProperties;
    payco "payco" => PaymentMethodConfigPaymentMethodProperties;
    paynow "paynow" => PaymentMethodConfigPaymentMethodProperties;
    paypal "paypal" => PaymentMethodConfigPaymentMethodProperties;
    payto "payto" => PaymentMethodConfigPaymentMethodProperties;
    pix "pix" => PaymentMethodConfigPaymentMethodProperties;
    promptpay "promptpay" => PaymentMethodConfigPaymentMethodProperties;
    revolut_pay "revolut_pay" => PaymentMethodConfigPaymentMethodProperties;
    samsung_pay "samsung_pay" => PaymentMethodConfigPaymentMethodProperties;
    satispay "satispay" => PaymentMethodConfigPaymentMethodProperties;
    scalapay "scalapay" => PaymentMethodConfigPaymentMethodProperties;
    sepa_debit "sepa_debit" => PaymentMethodConfigPaymentMethodProperties;
    sofort "sofort" => PaymentMethodConfigPaymentMethodProperties;
    sunbit "sunbit" => PaymentMethodConfigPaymentMethodProperties;
    swish "swish" => PaymentMethodConfigPaymentMethodProperties;
    twint "twint" => PaymentMethodConfigPaymentMethodProperties;
    upi "upi" => PaymentMethodConfigPaymentMethodProperties;
    us_bank_account "us_bank_account" => PaymentMethodConfigPaymentMethodProperties;
    wechat_pay "wechat_pay" => PaymentMethodConfigPaymentMethodProperties;
    zip "zip" => PaymentMethodConfigPaymentMethodProperties;
}
