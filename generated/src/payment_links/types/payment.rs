// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `payment_method_collection`.
///
/// Contract: `#/components/schemas/payment_link/properties/payment_method_collection`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodCollection {
    /// `always`
    Always,
    /// `if_required`
    IfRequired,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `position`.
///
/// Contract: `#/components/schemas/payment_links_resource_payment_method_reuse_agreement/properties/position`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodReuseAgreementPosition {
    /// `auto`
    Auto,
    /// `hidden`
    Hidden,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_method_types[]`.
///
/// Contract: `#/components/schemas/payment_link/properties/payment_method_types/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodType {
    /// `affirm`
    Affirm,
    /// `afterpay_clearpay`
    AfterpayClearpay,
    /// `alipay`
    Alipay,
    /// `alma`
    Alma,
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
    /// `klarna`
    Klarna,
    /// `konbini`
    Konbini,
    /// `link`
    Link,
    /// `mb_way`
    MbWay,
    /// `mobilepay`
    Mobilepay,
    /// `multibanco`
    Multibanco,
    /// `oxxo`
    Oxxo,
    /// `p24`
    P24,
    /// `pay_by_bank`
    PayByBank,
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
    PaymentMethodCollection;
    0 => Always "always";
    1 => IfRequired "if_required";
}

rt::open_enum! {
    PaymentMethodReuseAgreementPosition;
    0 => Auto "auto";
    1 => Hidden "hidden";
}

rt::open_enum! {
    PaymentMethodType;
    0 => Affirm "affirm";
    1 => AfterpayClearpay "afterpay_clearpay";
    2 => Alipay "alipay";
    3 => Alma "alma";
    4 => AuBecsDebit "au_becs_debit";
    5 => BacsDebit "bacs_debit";
    6 => Bancontact "bancontact";
    7 => Billie "billie";
    8 => Bizum "bizum";
    9 => Blik "blik";
    10 => Boleto "boleto";
    11 => Card "card";
    12 => Cashapp "cashapp";
    13 => Eps "eps";
    14 => Fpx "fpx";
    15 => Giropay "giropay";
    16 => Grabpay "grabpay";
    17 => Ideal "ideal";
    18 => Klarna "klarna";
    19 => Konbini "konbini";
    20 => Link "link";
    21 => MbWay "mb_way";
    22 => Mobilepay "mobilepay";
    23 => Multibanco "multibanco";
    24 => Oxxo "oxxo";
    25 => P24 "p24";
    26 => PayByBank "pay_by_bank";
    27 => Paynow "paynow";
    28 => Paypal "paypal";
    29 => Payto "payto";
    30 => Pix "pix";
    31 => Promptpay "promptpay";
    32 => Satispay "satispay";
    33 => SepaDebit "sepa_debit";
    34 => Sofort "sofort";
    35 => Sunbit "sunbit";
    36 => Swish "swish";
    37 => Twint "twint";
    38 => Upi "upi";
    39 => UsBankAccount "us_bank_account";
    40 => WechatPay "wechat_pay";
    41 => Zip "zip";
}
