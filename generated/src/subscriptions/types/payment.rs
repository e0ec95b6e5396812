// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `payment_method_types[]`.
///
/// Contract: `#/components/schemas/subscriptions_resource_payment_settings/properties/payment_method_types/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodType {
    /// `ach_credit_transfer`
    AchCreditTransfer,
    /// `ach_debit`
    AchDebit,
    /// `acss_debit`
    AcssDebit,
    /// `affirm`
    Affirm,
    /// `amazon_pay`
    AmazonPay,
    /// `au_becs_debit`
    AuBecsDebit,
    /// `bacs_debit`
    BacsDebit,
    /// `bancontact`
    Bancontact,
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
    /// `jp_credit_transfer`
    JpCreditTransfer,
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
    /// `multibanco`
    Multibanco,
    /// `naver_pay`
    NaverPay,
    /// `nz_bank_account`
    NzBankAccount,
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
    /// `sepa_credit_transfer`
    SepaCreditTransfer,
    /// `sepa_debit`
    SepaDebit,
    /// `sofort`
    Sofort,
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
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_schedule`.
///
/// Contract: `#/components/schemas/subscription_payment_method_options_mandate_options_pix/properties/payment_schedule`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentSchedule {
    /// `halfyearly`
    Halfyearly,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `weekly`
    Weekly,
    /// `yearly`
    Yearly,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PaymentMethodType;
    0 => AchCreditTransfer "ach_credit_transfer";
    1 => AchDebit "ach_debit";
    2 => AcssDebit "acss_debit";
    3 => Affirm "affirm";
    4 => AmazonPay "amazon_pay";
    5 => AuBecsDebit "au_becs_debit";
    6 => BacsDebit "bacs_debit";
    7 => Bancontact "bancontact";
    8 => Boleto "boleto";
    9 => Card "card";
    10 => Cashapp "cashapp";
    11 => Crypto "crypto";
    12 => Custom "custom";
    13 => CustomerBalance "customer_balance";
    14 => Eps "eps";
    15 => Fpx "fpx";
    16 => Giropay "giropay";
    17 => Grabpay "grabpay";
    18 => Ideal "ideal";
    19 => JpCreditTransfer "jp_credit_transfer";
    20 => KakaoPay "kakao_pay";
    21 => Klarna "klarna";
    22 => Konbini "konbini";
    23 => KrCard "kr_card";
    24 => Link "link";
    25 => Multibanco "multibanco";
    26 => NaverPay "naver_pay";
    27 => NzBankAccount "nz_bank_account";
    28 => P24 "p24";
    29 => PayByBank "pay_by_bank";
    30 => Payco "payco";
    31 => Paynow "paynow";
    32 => Paypal "paypal";
    33 => Payto "payto";
    34 => Pix "pix";
    35 => Promptpay "promptpay";
    36 => RevolutPay "revolut_pay";
    37 => SepaCreditTransfer "sepa_credit_transfer";
    38 => SepaDebit "sepa_debit";
    39 => Sofort "sofort";
    40 => Swish "swish";
    41 => Twint "twint";
    42 => Upi "upi";
    43 => UsBankAccount "us_bank_account";
    44 => WechatPay "wechat_pay";
}

rt::open_enum! {
    PaymentSchedule;
    0 => Halfyearly "halfyearly";
    1 => Monthly "monthly";
    2 => Quarterly "quarterly";
    3 => Weekly "weekly";
    4 => Yearly "yearly";
}
