// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `type`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1payment_methods/get/parameters/6/schema`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
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

rt::open_enum! {
    Type;
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
    14 => Cashapp "cashapp";
    15 => Crypto "crypto";
    16 => Custom "custom";
    17 => CustomerBalance "customer_balance";
    18 => Eps "eps";
    19 => Fpx "fpx";
    20 => Giropay "giropay";
    21 => Grabpay "grabpay";
    22 => Ideal "ideal";
    23 => KakaoPay "kakao_pay";
    24 => Klarna "klarna";
    25 => Konbini "konbini";
    26 => KrCard "kr_card";
    27 => Link "link";
    28 => MbWay "mb_way";
    29 => Mobilepay "mobilepay";
    30 => Multibanco "multibanco";
    31 => NaverPay "naver_pay";
    32 => NzBankAccount "nz_bank_account";
    33 => Oxxo "oxxo";
    34 => P24 "p24";
    35 => PayByBank "pay_by_bank";
    36 => Payco "payco";
    37 => Paynow "paynow";
    38 => Paypal "paypal";
    39 => Payto "payto";
    40 => Pix "pix";
    41 => Promptpay "promptpay";
    42 => RevolutPay "revolut_pay";
    43 => SamsungPay "samsung_pay";
    44 => Satispay "satispay";
    45 => Scalapay "scalapay";
    46 => SepaDebit "sepa_debit";
    47 => Sofort "sofort";
    48 => Sunbit "sunbit";
    49 => Swish "swish";
    50 => Twint "twint";
    51 => Upi "upi";
    52 => UsBankAccount "us_bank_account";
    53 => WechatPay "wechat_pay";
    54 => Zip "zip";
}
