// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `payment_method_types[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_types/items`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodType {
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
    PaymentMethodType;
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
    44 => Scalapay "scalapay";
    45 => SepaDebit "sepa_debit";
    46 => Sofort "sofort";
    47 => Sunbit "sunbit";
    48 => Swish "swish";
    49 => Twint "twint";
    50 => Upi "upi";
    51 => UsBankAccount "us_bank_account";
    52 => WechatPay "wechat_pay";
    53 => Zip "zip";
}
