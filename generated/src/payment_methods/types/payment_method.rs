// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::payment_methods::AllowRedisplay;
use crate::payment_methods::PaymentMethodType;
use crate::rt;
use crate::types::BillingDetails;
use crate::types::PaymentMethodAcssDebit;
use crate::types::PaymentMethodAffirm;
use crate::types::PaymentMethodAfterpayClearpay;
use crate::types::PaymentMethodAlipay;
use crate::types::PaymentMethodAlma;
use crate::types::PaymentMethodAmazonPay;
use crate::types::PaymentMethodAuBecsDebit;
use crate::types::PaymentMethodBacsDebit;
use crate::types::PaymentMethodBancontact;
use crate::types::PaymentMethodBillie;
use crate::types::PaymentMethodBizum;
use crate::types::PaymentMethodBlik;
use crate::types::PaymentMethodBoleto;
use crate::types::PaymentMethodCard;
use crate::types::PaymentMethodCardPresent;
use crate::types::PaymentMethodCashapp;
use crate::types::PaymentMethodCrypto;
use crate::types::PaymentMethodCustomerBalance;
use crate::types::PaymentMethodEps;
use crate::types::PaymentMethodFpx;
use crate::types::PaymentMethodGiropay;
use crate::types::PaymentMethodGrabpay;
use crate::types::PaymentMethodIdeal;
use crate::types::PaymentMethodInteracPresent;
use crate::types::PaymentMethodKakaoPay;
use crate::types::PaymentMethodKlarna;
use crate::types::PaymentMethodKonbini;
use crate::types::PaymentMethodKrCard;
use crate::types::PaymentMethodLink;
use crate::types::PaymentMethodMbWay;
use crate::types::PaymentMethodMobilepay;
use crate::types::PaymentMethodMultibanco;
use crate::types::PaymentMethodNaverPay;
use crate::types::PaymentMethodNzBankAccount;
use crate::types::PaymentMethodOxxo;
use crate::types::PaymentMethodP24;
use crate::types::PaymentMethodPayByBank;
use crate::types::PaymentMethodPayco;
use crate::types::PaymentMethodPaynow;
use crate::types::PaymentMethodPaypal;
use crate::types::PaymentMethodPayto;
use crate::types::PaymentMethodPix;
use crate::types::PaymentMethodPromptpay;
use crate::types::PaymentMethodRevolutPay;
use crate::types::PaymentMethodSamsungPay;
use crate::types::PaymentMethodSatispay;
use crate::types::PaymentMethodScalapay;
use crate::types::PaymentMethodSepaDebit;
use crate::types::PaymentMethodSofort;
use crate::types::PaymentMethodSunbit;
use crate::types::PaymentMethodSwish;
use crate::types::PaymentMethodTwint;
use crate::types::PaymentMethodUpi;
use crate::types::PaymentMethodUsBankAccount;
use crate::types::PaymentMethodWechatPay;
use crate::types::PaymentMethodZip;
use crate::types::RadarOptions;

/// The logo that the Dashboard shows for it.
///
/// Contract: `#/components/schemas/custom_logo`.
#[non_exhaustive]
pub struct CustomLogo {
    /// The file's media type: `image/png`. May be null.
    pub content_type: Option<String>,
    /// The logo of the custom payment method type, from the Dashboard.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What a customer pays with: a card, a bank account, a wallet. Attached to a [customer](crate::customers::Customer) it can be used again. Otherwise it serves for one payment. The part named by its [`type`](Self::type) holds the details.
///
/// The `payment_method` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_methods/object)
///
/// Contract: `#/components/schemas/payment_method`.
///
/// Feature: `customers` or `payment_methods`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct PaymentMethod {
    /// Pre-authorized debit from a Canadian bank account (ACSS).
    pub acss_debit: Option<Box<PaymentMethodAcssDebit>>,
    /// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
    pub affirm: Option<Box<PaymentMethodAffirm>>,
    /// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
    pub afterpay_clearpay: Option<Box<PaymentMethodAfterpayClearpay>>,
    /// Alipay, the wallet of Chinese customers.
    pub alipay: Option<Box<PaymentMethodAlipay>>,
    /// Whether Checkout and Elements may offer the saved payment method to the customer again. `unspecified` unless you set it. `always`, `limited` or `unspecified`.
    pub allow_redisplay: Option<AllowRedisplay>,
    /// Alma: the customer pays in installments, in France and its neighbors.
    pub alma: Option<Box<PaymentMethodAlma>>,
    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub amazon_pay: Option<Box<PaymentMethodAmazonPay>>,
    /// Direct debit from an Australian bank account (BECS).
    pub au_becs_debit: Option<Box<PaymentMethodAuBecsDebit>>,
    /// Direct debit from a bank account in the United Kingdom (Bacs).
    pub bacs_debit: Option<Box<PaymentMethodBacsDebit>>,
    /// Bancontact, the bank payment of Belgium.
    pub bancontact: Option<Box<PaymentMethodBancontact>>,
    /// Billie: a business buys on account and pays later, in Europe.
    pub billie: Option<Box<PaymentMethodBillie>>,
    /// Name, address, email and phone of whoever pays.
    pub billing_details: BillingDetails,
    /// Bizum, payments by phone number between Spanish banks.
    pub bizum: Option<Box<PaymentMethodBizum>>,
    /// BLIK: a code from the app of a Polish bank.
    pub blik: Option<Box<PaymentMethodBlik>>,
    /// Boleto: a voucher that is paid in Brazil at banks and shops.
    pub boleto: Option<Box<PaymentMethodBoleto>>,
    /// A credit or debit card.
    pub card: Option<Box<PaymentMethodCard>>,
    /// A card at a reader.
    pub card_present: Option<Box<PaymentMethodCardPresent>>,
    /// Cash App Pay, the wallet of Cash App in the United States.
    pub cashapp: Option<Box<PaymentMethodCashapp>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Stablecoins, sent from the customer's wallet.
    pub crypto: Option<Box<PaymentMethodCrypto>>,
    /// A payment method that Stripe doesn't know, of a kind that you made in the Dashboard.
    pub custom: Option<Box<PaymentMethodCustom>>,
    /// The customer that it is attached to. Null while it isn't saved to one. An id; the object itself when `customer` is expanded.
    pub customer: Option<rt::Expandable<Customer>>,
    /// The v2 account that it is attached to, in place of [`customer`](Self::customer). Null while it isn't saved to one.
    pub customer_account: Option<String>,
    /// The customer's cash balance, which bank transfers fill.
    pub customer_balance: Option<Box<PaymentMethodCustomerBalance>>,
    /// EPS, the bank payment of Austria.
    pub eps: Option<Box<PaymentMethodEps>>,
    /// FPX, the bank payment of Malaysia.
    pub fpx: Option<Box<PaymentMethodFpx>>,
    /// giropay, the bank payment of Germany. It has been shut down.
    pub giropay: Option<Box<PaymentMethodGiropay>>,
    /// GrabPay, a wallet in South-East Asia.
    pub grabpay: Option<Box<PaymentMethodGrabpay>>,
    /// Names this object in other calls.
    pub id: rt::Id<PaymentMethod>,
    /// iDEAL, the bank payment of the Netherlands.
    pub ideal: Option<Box<PaymentMethodIdeal>>,
    /// A Canadian Interac debit card at a reader.
    pub interac_present: Option<Box<PaymentMethodInteracPresent>>,
    /// Kakao Pay, a wallet in South Korea.
    pub kakao_pay: Option<Box<PaymentMethodKakaoPay>>,
    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub klarna: Option<Box<PaymentMethodKlarna>>,
    /// Konbini: the customer pays with a code in a Japanese convenience store.
    pub konbini: Option<Box<PaymentMethodKonbini>>,
    /// Cards of South Korea.
    pub kr_card: Option<Box<PaymentMethodKrCard>>,
    /// Link, Stripe's wallet of saved payment details.
    pub link: Option<Box<PaymentMethodLink>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// MB WAY, payments by phone number in Portugal.
    pub mb_way: Option<Box<PaymentMethodMbWay>>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// MobilePay, a wallet in Denmark and Finland.
    pub mobilepay: Option<Box<PaymentMethodMobilepay>>,
    /// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    pub multibanco: Option<Box<PaymentMethodMultibanco>>,
    /// Naver Pay, a wallet in South Korea.
    pub naver_pay: Option<Box<PaymentMethodNaverPay>>,
    /// Direct debit from a bank account in New Zealand (BECS).
    pub nz_bank_account: Option<Box<PaymentMethodNzBankAccount>>,
    /// OXXO: a voucher that is paid in cash in Mexican shops.
    pub oxxo: Option<Box<PaymentMethodOxxo>>,
    /// Przelewy24, the bank payment of Poland.
    pub p24: Option<Box<PaymentMethodP24>>,
    /// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
    pub pay_by_bank: Option<Box<PaymentMethodPayByBank>>,
    /// PAYCO, a wallet in South Korea.
    pub payco: Option<Box<PaymentMethodPayco>>,
    /// PayNow: a QR code that is paid from a bank app in Singapore.
    pub paynow: Option<Box<PaymentMethodPaynow>>,
    /// PayPal, the wallet.
    pub paypal: Option<Box<PaymentMethodPaypal>>,
    /// PayTo: payments that an Australian customer agrees to in the app of their bank.
    pub payto: Option<Box<PaymentMethodPayto>>,
    /// Pix: instant payment from a Brazilian bank app.
    pub pix: Option<Box<PaymentMethodPix>>,
    /// PromptPay: a QR code that is paid from a bank app in Thailand.
    pub promptpay: Option<Box<PaymentMethodPromptpay>>,
    /// What Radar knows of the customer's device, by the id of a Radar session.
    pub radar_options: Option<Box<RadarOptions>>,
    /// Revolut Pay: the customer pays from a Revolut account or a card saved there.
    pub revolut_pay: Option<Box<PaymentMethodRevolutPay>>,
    /// Samsung Pay, here the wallet of South Korea.
    pub samsung_pay: Option<Box<PaymentMethodSamsungPay>>,
    /// Satispay, a wallet in Italy and its neighbors.
    pub satispay: Option<Box<PaymentMethodSatispay>>,
    /// Scalapay: the customer pays in installments, in Italy and southern Europe.
    pub scalapay: Option<Box<PaymentMethodScalapay>>,
    /// Direct debit from a bank account in the euro area (SEPA).
    pub sepa_debit: Option<Box<PaymentMethodSepaDebit>>,
    /// Sofort, a bank payment in Europe. It has been shut down.
    pub sofort: Option<Box<PaymentMethodSofort>>,
    /// Sunbit: the customer pays in installments, in the United States.
    pub sunbit: Option<Box<PaymentMethodSunbit>>,
    /// Swish, payments by phone in Sweden.
    pub swish: Option<Box<PaymentMethodSwish>>,
    /// TWINT, payments by phone in Switzerland.
    pub twint: Option<Box<PaymentMethodTwint>>,
    /// Which kind of payment method it is. The field of the same name has its details.
    pub r#type: PaymentMethodType,
    /// UPI, instant bank payments in India.
    pub upi: Option<Box<PaymentMethodUpi>>,
    /// Debit from a US bank account (ACH).
    pub us_bank_account: Option<Box<PaymentMethodUsBankAccount>>,
    /// WeChat Pay, the wallet of Chinese customers.
    pub wechat_pay: Option<Box<PaymentMethodWechatPay>>,
    /// Zip: the customer pays in installments, in the United States and Australia.
    pub zip: Option<Box<PaymentMethodZip>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A payment method that Stripe doesn't know, of a kind that you made in the Dashboard.
///
/// Contract: `#/components/schemas/payment_method_custom`.
#[non_exhaustive]
pub struct PaymentMethodCustom {
    /// What the custom payment method is called. You define it in the Dashboard. May be null.
    pub display_name: Option<String>,
    /// The logo that the Dashboard shows for it. May be null.
    pub logo: Option<Box<CustomLogo>>,
    /// Id of the custom payment method type, which is made in the Dashboard.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CustomLogo;
    0 => content_type = None "content_type";
    1 => url "url" required;
}

rt::record! {
    PaymentMethod;
    const "object" = Str("payment_method");
    0 => acss_debit = None "acss_debit";
    1 => affirm = None "affirm";
    2 => afterpay_clearpay = None "afterpay_clearpay";
    3 => alipay = None "alipay";
    4 => allow_redisplay = None "allow_redisplay";
    5 => alma = None "alma";
    6 => amazon_pay = None "amazon_pay";
    7 => au_becs_debit = None "au_becs_debit";
    8 => bacs_debit = None "bacs_debit";
    9 => bancontact = None "bancontact";
    10 => billie = None "billie";
    11 => billing_details "billing_details" required;
    12 => bizum = None "bizum";
    13 => blik = None "blik";
    14 => boleto = None "boleto";
    15 => card = None "card";
    16 => card_present = None "card_present";
    17 => cashapp = None "cashapp";
    18 => created "created" required;
    19 => crypto = None "crypto";
    20 => custom = None "custom";
    21 => customer = None "customer";
    22 => customer_account = None "customer_account";
    23 => customer_balance = None "customer_balance";
    24 => eps = None "eps";
    25 => fpx = None "fpx";
    26 => giropay = None "giropay";
    27 => grabpay = None "grabpay";
    28 => id "id" required;
    29 => ideal = None "ideal";
    30 => interac_present = None "interac_present";
    31 => kakao_pay = None "kakao_pay";
    32 => klarna = None "klarna";
    33 => konbini = None "konbini";
    34 => kr_card = None "kr_card";
    35 => link = None "link";
    36 => livemode = false "livemode" required;
    37 => mb_way = None "mb_way";
    38 => metadata = None "metadata";
    39 => mobilepay = None "mobilepay";
    40 => multibanco = None "multibanco";
    41 => naver_pay = None "naver_pay";
    42 => nz_bank_account = None "nz_bank_account";
    43 => oxxo = None "oxxo";
    44 => p24 = None "p24";
    45 => pay_by_bank = None "pay_by_bank";
    46 => payco = None "payco";
    47 => paynow = None "paynow";
    48 => paypal = None "paypal";
    49 => payto = None "payto";
    50 => pix = None "pix";
    51 => promptpay = None "promptpay";
    52 => radar_options = None "radar_options";
    53 => revolut_pay = None "revolut_pay";
    54 => samsung_pay = None "samsung_pay";
    55 => satispay = None "satispay";
    56 => scalapay = None "scalapay";
    57 => sepa_debit = None "sepa_debit";
    58 => sofort = None "sofort";
    59 => sunbit = None "sunbit";
    60 => swish = None "swish";
    61 => twint = None "twint";
    62 => r#type "type" required;
    63 => upi = None "upi";
    64 => us_bank_account = None "us_bank_account";
    65 => wechat_pay = None "wechat_pay";
    66 => zip = None "zip";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentMethod;
    acss_debit "acss_debit" => PaymentMethodAcssDebit;
    affirm "affirm" => PaymentMethodAffirm;
    afterpay_clearpay "afterpay_clearpay" => PaymentMethodAfterpayClearpay;
    alipay "alipay" => PaymentMethodAlipay;
    alma "alma" => PaymentMethodAlma;
    amazon_pay "amazon_pay" => PaymentMethodAmazonPay;
    au_becs_debit "au_becs_debit" => PaymentMethodAuBecsDebit;
    bacs_debit "bacs_debit" => PaymentMethodBacsDebit;
    bancontact "bancontact" => PaymentMethodBancontact;
    billie "billie" => PaymentMethodBillie;
    bizum "bizum" => PaymentMethodBizum;
    blik "blik" => PaymentMethodBlik;
    boleto "boleto" => PaymentMethodBoleto;
    card "card" => PaymentMethodCard;
    card_present "card_present" => PaymentMethodCardPresent;
    cashapp "cashapp" => PaymentMethodCashapp;
    crypto "crypto" => PaymentMethodCrypto;
    custom "custom" => PaymentMethodCustom;
    customer "customer" => Customer;
    customer_balance "customer_balance" => PaymentMethodCustomerBalance;
    eps "eps" => PaymentMethodEps;
    fpx "fpx" => PaymentMethodFpx;
    giropay "giropay" => PaymentMethodGiropay;
    grabpay "grabpay" => PaymentMethodGrabpay;
    ideal "ideal" => PaymentMethodIdeal;
    interac_present "interac_present" => PaymentMethodInteracPresent;
    kakao_pay "kakao_pay" => PaymentMethodKakaoPay;
    klarna "klarna" => PaymentMethodKlarna;
    konbini "konbini" => PaymentMethodKonbini;
    kr_card "kr_card" => PaymentMethodKrCard;
    link "link" => PaymentMethodLink;
    mb_way "mb_way" => PaymentMethodMbWay;
    mobilepay "mobilepay" => PaymentMethodMobilepay;
    multibanco "multibanco" => PaymentMethodMultibanco;
    naver_pay "naver_pay" => PaymentMethodNaverPay;
    nz_bank_account "nz_bank_account" => PaymentMethodNzBankAccount;
    oxxo "oxxo" => PaymentMethodOxxo;
    p24 "p24" => PaymentMethodP24;
    pay_by_bank "pay_by_bank" => PaymentMethodPayByBank;
    payco "payco" => PaymentMethodPayco;
    paynow "paynow" => PaymentMethodPaynow;
    paypal "paypal" => PaymentMethodPaypal;
    payto "payto" => PaymentMethodPayto;
    pix "pix" => PaymentMethodPix;
    promptpay "promptpay" => PaymentMethodPromptpay;
    radar_options "radar_options" => RadarOptions;
    revolut_pay "revolut_pay" => PaymentMethodRevolutPay;
    samsung_pay "samsung_pay" => PaymentMethodSamsungPay;
    satispay "satispay" => PaymentMethodSatispay;
    scalapay "scalapay" => PaymentMethodScalapay;
    sepa_debit "sepa_debit" => PaymentMethodSepaDebit;
    sofort "sofort" => PaymentMethodSofort;
    sunbit "sunbit" => PaymentMethodSunbit;
    swish "swish" => PaymentMethodSwish;
    twint "twint" => PaymentMethodTwint;
    upi "upi" => PaymentMethodUpi;
    us_bank_account "us_bank_account" => PaymentMethodUsBankAccount;
    wechat_pay "wechat_pay" => PaymentMethodWechatPay;
    zip "zip" => PaymentMethodZip;
}

rt::record! {
    PaymentMethodCustom;
    0 => display_name = None "display_name";
    1 => logo = None "logo";
    2 => r#type "type" required;
}
