// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `payment_method_collection`.
///
/// Contract: `#/components/schemas/payment_link/properties/payment_method_collection`.
///
/// Feature: `payment_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodCollection {
    /// `always`: A payment method is asked for even if nothing is due now.
    Always,
    /// `if_required`: A payment method is asked for only if something is due now.
    IfRequired,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the page says that the payment method will be used again: where Stripe puts it with `auto`, nowhere with `hidden`.
///
/// The values of `position`.
///
/// Contract: `#/components/schemas/payment_links_resource_payment_method_reuse_agreement/properties/position`.
///
/// Feature: `payment_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodReuseAgreementPosition {
    /// `auto`: Shown where Stripe's defaults put it.
    Auto,
    /// `hidden`: Never shown: tell customers yourself what saving their payment method means.
    Hidden,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_method_types[]`.
///
/// Contract: `#/components/schemas/payment_link/properties/payment_method_types/items`.
///
/// Feature: `payment_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodType {
    /// `affirm`: Affirm: the customer pays Affirm in installments, you get the whole sum at once.
    Affirm,
    /// `afterpay_clearpay`: Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
    AfterpayClearpay,
    /// `alipay`: Alipay, the wallet of Chinese customers.
    Alipay,
    /// `alma`: Alma: the customer pays in installments, in France and its neighbors.
    Alma,
    /// `au_becs_debit`: Direct debit from an Australian bank account (BECS).
    AuBecsDebit,
    /// `bacs_debit`: Direct debit from a bank account in the United Kingdom (Bacs).
    BacsDebit,
    /// `bancontact`: Bancontact, the bank payment of Belgium.
    Bancontact,
    /// `billie`: Billie: a business buys on account and pays later, in Europe.
    Billie,
    /// `bizum`: Bizum, payments by phone number between Spanish banks.
    Bizum,
    /// `blik`: BLIK: a code from the app of a Polish bank.
    Blik,
    /// `boleto`: Boleto: a voucher that is paid in Brazil at banks and shops.
    Boleto,
    /// `card`: Cards, and the wallets that pay with one, such as Apple Pay and Google Pay.
    Card,
    /// `cashapp`: Cash App Pay, the wallet of Cash App in the United States.
    Cashapp,
    /// `eps`: EPS, the bank payment of Austria.
    Eps,
    /// `fpx`: FPX, the bank payment of Malaysia.
    Fpx,
    /// `giropay`: giropay, the bank payment of Germany. It has been shut down.
    Giropay,
    /// `grabpay`: GrabPay, a wallet in South-East Asia.
    Grabpay,
    /// `ideal`: iDEAL, the bank payment of the Netherlands.
    Ideal,
    /// `klarna`: Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    Klarna,
    /// `konbini`: Konbini: the customer pays with a code in a Japanese convenience store.
    Konbini,
    /// `link`: Link, Stripe's wallet of saved payment details.
    Link,
    /// `mb_way`: MB WAY, payments by phone number in Portugal.
    MbWay,
    /// `mobilepay`: MobilePay, a wallet in Denmark and Finland.
    Mobilepay,
    /// `multibanco`: Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    Multibanco,
    /// `oxxo`: OXXO: a voucher that is paid in cash in Mexican shops.
    Oxxo,
    /// `p24`: Przelewy24, the bank payment of Poland.
    P24,
    /// `pay_by_bank`: Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
    PayByBank,
    /// `paynow`: PayNow: a QR code that is paid from a bank app in Singapore.
    Paynow,
    /// `paypal`: PayPal, the wallet.
    Paypal,
    /// `payto`: PayTo: payments that an Australian customer agrees to in the app of their bank.
    Payto,
    /// `pix`: Pix: instant payment from a Brazilian bank app.
    Pix,
    /// `promptpay`: PromptPay: a QR code that is paid from a bank app in Thailand.
    Promptpay,
    /// `satispay`: Satispay, a wallet in Italy and its neighbors.
    Satispay,
    /// `sepa_debit`: Direct debit from a bank account in the euro area (SEPA).
    SepaDebit,
    /// `sofort`: Sofort, a bank payment in Europe. It has been shut down.
    Sofort,
    /// `sunbit`: Sunbit: the customer pays in installments, in the United States.
    Sunbit,
    /// `swish`: Swish, payments by phone in Sweden.
    Swish,
    /// `twint`: TWINT, payments by phone in Switzerland.
    Twint,
    /// `upi`: UPI, instant bank payments in India.
    Upi,
    /// `us_bank_account`: Debit from a US bank account (ACH).
    UsBankAccount,
    /// `wechat_pay`: WeChat Pay, the wallet of Chinese customers.
    WechatPay,
    /// `zip`: Zip: the customer pays in installments, in the United States and Australia.
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
