// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which kinds of payment method to take.
///
/// The values of `payment_method_types[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_types/items`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodType {
    /// `acss_debit`: Pre-authorized debit from a Canadian bank account (ACSS).
    AcssDebit,
    /// `affirm`: Affirm: the customer pays Affirm in installments, you get the whole sum at once.
    Affirm,
    /// `afterpay_clearpay`: Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
    AfterpayClearpay,
    /// `alipay`: Alipay, the wallet of Chinese customers.
    Alipay,
    /// `alma`: Alma: the customer pays in installments, in France and its neighbors.
    Alma,
    /// `amazon_pay`: Amazon Pay: the customer pays with what their Amazon account holds.
    AmazonPay,
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
    /// `crypto`: Stablecoins, sent from the customer's wallet.
    Crypto,
    /// `customer_balance`: The customer's cash balance, which bank transfers fill.
    CustomerBalance,
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
    /// `kakao_pay`: Kakao Pay, a wallet in South Korea.
    KakaoPay,
    /// `klarna`: Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    Klarna,
    /// `konbini`: Konbini: the customer pays with a code in a Japanese convenience store.
    Konbini,
    /// `kr_card`: Cards of South Korea.
    KrCard,
    /// `link`: Link, Stripe's wallet of saved payment details.
    Link,
    /// `mb_way`: MB WAY, payments by phone number in Portugal.
    MbWay,
    /// `mobilepay`: MobilePay, a wallet in Denmark and Finland.
    Mobilepay,
    /// `multibanco`: Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    Multibanco,
    /// `naver_pay`: Naver Pay, a wallet in South Korea.
    NaverPay,
    /// `nz_bank_account`: Direct debit from a bank account in New Zealand (BECS).
    NzBankAccount,
    /// `oxxo`: OXXO: a voucher that is paid in cash in Mexican shops.
    Oxxo,
    /// `p24`: Przelewy24, the bank payment of Poland.
    P24,
    /// `pay_by_bank`: Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
    PayByBank,
    /// `payco`: PAYCO, a wallet in South Korea.
    Payco,
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
    /// `revolut_pay`: Revolut Pay: the customer pays from a Revolut account or a card saved there.
    RevolutPay,
    /// `samsung_pay`: Samsung Pay, here the wallet of South Korea.
    SamsungPay,
    /// `satispay`: Satispay, a wallet in Italy and its neighbors.
    Satispay,
    /// `scalapay`: Scalapay: the customer pays in installments, in Italy and southern Europe.
    Scalapay,
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
