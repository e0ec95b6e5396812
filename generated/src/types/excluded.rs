// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `excluded_payment_method_types[]`.
///
/// Contract: `#/components/schemas/payment_intent/properties/excluded_payment_method_types/items`.
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
    10 => Blik "blik";
    11 => Boleto "boleto";
    12 => Card "card";
    13 => Cashapp "cashapp";
    14 => Crypto "crypto";
    15 => CustomerBalance "customer_balance";
    16 => Eps "eps";
    17 => Fpx "fpx";
    18 => Giropay "giropay";
    19 => Grabpay "grabpay";
    20 => Ideal "ideal";
    21 => KakaoPay "kakao_pay";
    22 => Klarna "klarna";
    23 => Konbini "konbini";
    24 => KrCard "kr_card";
    25 => MbWay "mb_way";
    26 => Mobilepay "mobilepay";
    27 => Multibanco "multibanco";
    28 => NaverPay "naver_pay";
    29 => NzBankAccount "nz_bank_account";
    30 => Oxxo "oxxo";
    31 => P24 "p24";
    32 => PayByBank "pay_by_bank";
    33 => Payco "payco";
    34 => Paynow "paynow";
    35 => Paypal "paypal";
    36 => Payto "payto";
    37 => Pix "pix";
    38 => Promptpay "promptpay";
    39 => RevolutPay "revolut_pay";
    40 => SamsungPay "samsung_pay";
    41 => Satispay "satispay";
    42 => SepaDebit "sepa_debit";
    43 => Sofort "sofort";
    44 => Sunbit "sunbit";
    45 => Swish "swish";
    46 => Twint "twint";
    47 => Upi "upi";
    48 => UsBankAccount "us_bank_account";
    49 => WechatPay "wechat_pay";
    50 => Zip "zip";
}
