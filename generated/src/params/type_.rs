// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `type`.
///
/// Contract: `#/paths/~1v1~1billing~1meter_event_adjustments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/type`.
#[cfg(any(feature = "billing", feature = "v2_billing"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateType {
    /// `cancel`
    Cancel,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(any(feature = "billing", feature = "v2_billing"))]
rt::open_enum! {
    CreateType;
    0 => Cancel "cancel";
}
/// The values of `type`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1payment_methods/get/parameters/6/schema`.
#[cfg(any(feature = "customers", feature = "payment_methods"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum ListType {
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
    /// `blik`
    Blik,
    /// `boleto`
    Boleto,
    /// `card`
    Card,
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
#[cfg(any(feature = "customers", feature = "payment_methods"))]
rt::open_enum! {
    ListType;
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
    10 => Blik "blik";
    11 => Boleto "boleto";
    12 => Card "card";
    13 => Cashapp "cashapp";
    14 => Crypto "crypto";
    15 => Custom "custom";
    16 => CustomerBalance "customer_balance";
    17 => Eps "eps";
    18 => Fpx "fpx";
    19 => Giropay "giropay";
    20 => Grabpay "grabpay";
    21 => Ideal "ideal";
    22 => KakaoPay "kakao_pay";
    23 => Klarna "klarna";
    24 => Konbini "konbini";
    25 => KrCard "kr_card";
    26 => Link "link";
    27 => MbWay "mb_way";
    28 => Mobilepay "mobilepay";
    29 => Multibanco "multibanco";
    30 => NaverPay "naver_pay";
    31 => NzBankAccount "nz_bank_account";
    32 => Oxxo "oxxo";
    33 => P24 "p24";
    34 => PayByBank "pay_by_bank";
    35 => Payco "payco";
    36 => Paynow "paynow";
    37 => Paypal "paypal";
    38 => Payto "payto";
    39 => Pix "pix";
    40 => Promptpay "promptpay";
    41 => RevolutPay "revolut_pay";
    42 => SamsungPay "samsung_pay";
    43 => Satispay "satispay";
    44 => SepaDebit "sepa_debit";
    45 => Sofort "sofort";
    46 => Sunbit "sunbit";
    47 => Swish "swish";
    48 => Twint "twint";
    49 => Upi "upi";
    50 => UsBankAccount "us_bank_account";
    51 => WechatPay "wechat_pay";
    52 => Zip "zip";
}
