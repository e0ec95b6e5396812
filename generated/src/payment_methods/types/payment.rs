// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_method/properties/type`.
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
