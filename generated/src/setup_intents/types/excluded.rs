// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `excluded_payment_method_types[]`.
///
/// Contract: `#/components/schemas/setup_intent/properties/excluded_payment_method_types/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExcludedPaymentMethodType {
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
    ExcludedPaymentMethodType;
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
    26 => MbWay "mb_way";
    27 => Mobilepay "mobilepay";
    28 => Multibanco "multibanco";
    29 => NaverPay "naver_pay";
    30 => NzBankAccount "nz_bank_account";
    31 => Oxxo "oxxo";
    32 => P24 "p24";
    33 => PayByBank "pay_by_bank";
    34 => Payco "payco";
    35 => Paynow "paynow";
    36 => Paypal "paypal";
    37 => Payto "payto";
    38 => Pix "pix";
    39 => Promptpay "promptpay";
    40 => RevolutPay "revolut_pay";
    41 => SamsungPay "samsung_pay";
    42 => Satispay "satispay";
    43 => Scalapay "scalapay";
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
