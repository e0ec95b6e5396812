// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which kinds of payment method can pay the invoice.
///
/// The values of `payment_method_types[]`.
///
/// Contract: `#/components/schemas/subscriptions_resource_payment_settings/properties/payment_method_types/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodType {
    /// `ach_credit_transfer`: A transfer that the customer sends from a US bank account (ACH), an old way to pay.
    AchCreditTransfer,
    /// `ach_debit`: Debit from a US bank account (ACH), an old way to pay. `us_bank_account` replaces it.
    AchDebit,
    /// `acss_debit`: Pre-authorized debit from a Canadian bank account (ACSS).
    AcssDebit,
    /// `affirm`: Affirm: the customer pays Affirm in installments, you get the whole sum at once.
    Affirm,
    /// `amazon_pay`: Amazon Pay: the customer pays with what their Amazon account holds.
    AmazonPay,
    /// `au_becs_debit`: Direct debit from an Australian bank account (BECS).
    AuBecsDebit,
    /// `bacs_debit`: Direct debit from a bank account in the United Kingdom (Bacs).
    BacsDebit,
    /// `bancontact`: Bancontact, the bank payment of Belgium.
    Bancontact,
    /// `boleto`: Boleto: a voucher that is paid in Brazil at banks and shops.
    Boleto,
    /// `card`: Cards, and the wallets that pay with one, such as Apple Pay and Google Pay.
    Card,
    /// `cashapp`: Cash App Pay, the wallet of Cash App in the United States.
    Cashapp,
    /// `crypto`: Stablecoins, sent from the customer's wallet.
    Crypto,
    /// `custom`: A payment method of your own making, which Stripe shows but doesn't process.
    Custom,
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
    /// `jp_credit_transfer`: A bank transfer in Japan.
    JpCreditTransfer,
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
    /// `multibanco`: Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    Multibanco,
    /// `naver_pay`: Naver Pay, a wallet in South Korea.
    NaverPay,
    /// `nz_bank_account`: Direct debit from a bank account in New Zealand (BECS).
    NzBankAccount,
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
    /// `sepa_credit_transfer`: A SEPA transfer that the customer sends, an old way to pay.
    SepaCreditTransfer,
    /// `sepa_debit`: Direct debit from a bank account in the euro area (SEPA).
    SepaDebit,
    /// `sofort`: Sofort, a bank payment in Europe. It has been shut down.
    Sofort,
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
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How often later payments are taken.
///
/// The values of `payment_schedule`.
///
/// Contract: `#/components/schemas/subscription_payment_method_options_mandate_options_pix/properties/payment_schedule`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentSchedule {
    /// `halfyearly`: Every six months.
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
