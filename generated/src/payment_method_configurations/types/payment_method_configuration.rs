// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_method_configurations::Preference;
use crate::rt;

/// Whether the payment method is shown, as you and the platform set it.
///
/// Contract: `#/components/schemas/payment_method_config_resource_display_preference`.
///
/// Feature: `payment_method_configurations`.
#[non_exhaustive]
pub struct PaymentMethodConfigDisplayPreference {
    /// Whether the account may decide for itself. If false, the parent configuration decides. Only in child configurations. May be null.
    pub overridable: Option<bool>,
    /// What the account wants: the payment method on, off, or as its parent or Stripe has it (`none`). `none`, `off` or `on`.
    pub preference: Preference,
    /// Whether the payment method is offered in the end, once your wish and the parent configuration's are put together. `off` or `on`.
    pub value: PaymentMethodConfigDisplayPreferenceValue,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the payment method is offered in the end, once your wish and the parent configuration's are put together.
///
/// The values of `value`.
///
/// Contract: `#/components/schemas/payment_method_config_resource_display_preference/properties/value`.
///
/// Feature: `payment_method_configurations`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodConfigDisplayPreferenceValue {
    /// `off`: It isn't offered.
    Off,
    /// `on`: It is offered where it can be used.
    On,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the payment method is offered: what is wished here, and whether the account can have it.
///
/// Contract: `#/components/schemas/payment_method_config_resource_payment_method_properties`.
///
/// Feature: `payment_method_configurations`.
#[non_exhaustive]
pub struct PaymentMethodConfigPaymentMethodProperties {
    /// Whether it may be offered: [`display_preference`](Self::display_preference) is `on` and the account has the capability.
    pub available: bool,
    /// Whether the payment method is shown, as you and the platform set it.
    pub display_preference: PaymentMethodConfigDisplayPreference,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which payment methods your customers are offered when a payment doesn't name them itself. You can keep several for different situations. Platforms have child configurations for their connected accounts too, whose parent sets defaults and what may be overridden.
///
/// The `payment_method_configuration` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_method_configurations/object)
///
/// Contract: `#/components/schemas/payment_method_configuration`.
///
/// Feature: `payment_method_configurations`.
#[non_exhaustive]
pub struct PaymentMethodConfiguration {
    /// Whether pre-authorized debits from Canadian bank accounts (ACSS) are offered.
    pub acss_debit: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether new payments can use it.
    pub active: bool,
    /// Whether Affirm is offered: customers pay it in installments, you get the whole sum at once.
    pub affirm: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Afterpay is offered, Clearpay in the United Kingdom: customers pay in installments, you get the whole sum at once.
    pub afterpay_clearpay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Alipay is offered, the wallet of Chinese customers.
    pub alipay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Alma is offered: customers in France and its neighbors pay in installments.
    pub alma: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Amazon Pay is offered: customers pay with what their Amazon account holds.
    pub amazon_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Apple Pay is offered, on iPhones and in Safari. It costs as much as a card.
    pub apple_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// The Connect application whose configuration this one follows. Set only if it has a parent. May be null.
    pub application: Option<String>,
    /// Whether direct debits from Australian bank accounts (BECS) are offered.
    pub au_becs_debit: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether direct debits from bank accounts in the United Kingdom (Bacs) are offered.
    pub bacs_debit: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Bancontact is offered, the bank payment of Belgium.
    pub bancontact: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Billie is offered: businesses in Europe buy on account and pay later.
    pub billie: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Bizum is offered, payments by phone number between Spanish banks.
    pub bizum: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether BLIK is offered: customers pay with a code from the app of a Polish bank.
    pub blik: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Boleto is offered: a voucher that is paid in Brazil at banks and shops.
    pub boleto: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether cards are offered.
    pub card: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Cartes Bancaires is offered, the French card network. Most of its cards can run on Visa or Mastercard too.
    pub cartes_bancaires: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Cash App Pay is offered, the wallet of Cash App in the United States.
    pub cashapp: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether payments with stablecoins are offered.
    pub crypto: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether paying from the cash balance is offered, which bank transfers fill.
    pub customer_balance: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether EPS, the bank payment of Austria, is offered.
    pub eps: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether FPX, the bank payment of Malaysia, is offered.
    pub fpx: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether giropay, the former bank payment of Germany, is offered.
    pub giropay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Google Pay with the cards saved in a Google account is offered.
    pub google_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether GrabPay, a wallet with a balance of its own, is offered.
    pub grabpay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Names this object in other calls.
    pub id: rt::Id<PaymentMethodConfiguration>,
    /// Whether iDEAL, the bank payment of the Netherlands, is offered.
    pub ideal: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether it holds where no configuration is named.
    pub is_default: bool,
    /// Whether JCB cards are offered.
    pub jcb: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Kakao Pay, a wallet in South Korea, is offered.
    pub kakao_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Klarna is offered. Which ways to pay it has depends on the customer's address and the amount.
    pub klarna: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Konbini, cash in Japanese convenience stores, is offered.
    pub konbini: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether cards of South Korea are offered.
    pub kr_card: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Link is offered, Stripe's wallet of saved payment details.
    pub link: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether MB WAY is offered, payments by phone number in Portugal.
    pub mb_way: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether MobilePay is offered, a wallet in Denmark and Finland.
    pub mobilepay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Multibanco is offered: a voucher that is paid in Portugal at cash machines and online banks.
    pub multibanco: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Your own name of the configuration.
    pub name: String,
    /// Whether Naver Pay is offered, a wallet in South Korea.
    pub naver_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether direct debits from bank accounts in New Zealand (BECS) are offered.
    pub nz_bank_account: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether OXXO is offered: a voucher that is paid in cash in Mexican shops.
    pub oxxo: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Przelewy24 is offered, the bank payment of Poland.
    pub p24: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Id of the configuration that decides where this one doesn't. Null unless it is a child.
    pub parent: Option<String>,
    /// Whether Pay by Bank is offered: customers approve a transfer in the app of their bank.
    pub pay_by_bank: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether PAYCO is offered, a wallet in South Korea.
    pub payco: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether PayNow is offered: a QR code that is paid from a bank app in Singapore.
    pub paynow: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether PayPal is offered.
    pub paypal: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether PayTo is offered: customers in Australia agree to payments in the app of their bank.
    pub payto: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Pix is offered, instant payment from a Brazilian bank app.
    pub pix: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether PromptPay is offered: a QR code that is paid from a bank app in Thailand.
    pub promptpay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Revolut Pay is offered. Customers without Revolut can pay by card there too.
    pub revolut_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Samsung Pay is offered, in South Korea. It can't be saved for later payments.
    pub samsung_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Satispay is offered. Customers approve each payment in its app, and it can't be saved for later.
    pub satispay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Scalapay is offered, in three or four installments. You get the whole sum at once.
    pub scalapay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether SEPA direct debit is offered, for bank accounts of the euro area.
    pub sepa_debit: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Sofort is offered, a bank payment that has been shut down.
    pub sofort: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Sunbit is offered, in 3, 6 or 12 installments. You get the whole sum at once.
    pub sunbit: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Swish is offered. Customers in Sweden approve payments on their phone.
    pub swish: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether TWINT is offered. Customers in Switzerland pay with their phone.
    pub twint: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether UPI is offered, instant bank payments in India.
    pub upi: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether debits from US bank accounts (ACH) are offered.
    pub us_bank_account: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether WeChat Pay is offered, the wallet of customers from China.
    pub wechat_pay: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// Whether Zip is offered: customers pay in installments, you get the whole sum at once.
    pub zip: Option<Box<PaymentMethodConfigPaymentMethodProperties>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    PaymentMethodConfigDisplayPreference;
    0 => overridable = None "overridable";
    1 => preference "preference" required;
    2 => value "value" required;
}

rt::open_enum! {
    PaymentMethodConfigDisplayPreferenceValue;
    0 => Off "off";
    1 => On "on";
}

rt::record! {
    PaymentMethodConfigPaymentMethodProperties;
    0 => available = false "available" required;
    1 => display_preference "display_preference" required;
}

rt::record! {
    PaymentMethodConfiguration;
    const "object" = Str("payment_method_configuration");
    0 => acss_debit = None "acss_debit";
    1 => active = false "active" required;
    2 => affirm = None "affirm";
    3 => afterpay_clearpay = None "afterpay_clearpay";
    4 => alipay = None "alipay";
    5 => alma = None "alma";
    6 => amazon_pay = None "amazon_pay";
    7 => apple_pay = None "apple_pay";
    8 => application = None "application";
    9 => au_becs_debit = None "au_becs_debit";
    10 => bacs_debit = None "bacs_debit";
    11 => bancontact = None "bancontact";
    12 => billie = None "billie";
    13 => bizum = None "bizum";
    14 => blik = None "blik";
    15 => boleto = None "boleto";
    16 => card = None "card";
    17 => cartes_bancaires = None "cartes_bancaires";
    18 => cashapp = None "cashapp";
    19 => crypto = None "crypto";
    20 => customer_balance = None "customer_balance";
    21 => eps = None "eps";
    22 => fpx = None "fpx";
    23 => giropay = None "giropay";
    24 => google_pay = None "google_pay";
    25 => grabpay = None "grabpay";
    26 => id "id" required;
    27 => ideal = None "ideal";
    28 => is_default = false "is_default" required;
    29 => jcb = None "jcb";
    30 => kakao_pay = None "kakao_pay";
    31 => klarna = None "klarna";
    32 => konbini = None "konbini";
    33 => kr_card = None "kr_card";
    34 => link = None "link";
    35 => livemode = false "livemode" required;
    36 => mb_way = None "mb_way";
    37 => mobilepay = None "mobilepay";
    38 => multibanco = None "multibanco";
    39 => name "name" required;
    40 => naver_pay = None "naver_pay";
    41 => nz_bank_account = None "nz_bank_account";
    42 => oxxo = None "oxxo";
    43 => p24 = None "p24";
    44 => parent = None "parent";
    45 => pay_by_bank = None "pay_by_bank";
    46 => payco = None "payco";
    47 => paynow = None "paynow";
    48 => paypal = None "paypal";
    49 => payto = None "payto";
    50 => pix = None "pix";
    51 => promptpay = None "promptpay";
    52 => revolut_pay = None "revolut_pay";
    53 => samsung_pay = None "samsung_pay";
    54 => satispay = None "satispay";
    55 => scalapay = None "scalapay";
    56 => sepa_debit = None "sepa_debit";
    57 => sofort = None "sofort";
    58 => sunbit = None "sunbit";
    59 => swish = None "swish";
    60 => twint = None "twint";
    61 => upi = None "upi";
    62 => us_bank_account = None "us_bank_account";
    63 => wechat_pay = None "wechat_pay";
    64 => zip = None "zip";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentMethodConfiguration;
    acss_debit "acss_debit" => PaymentMethodConfigPaymentMethodProperties;
    affirm "affirm" => PaymentMethodConfigPaymentMethodProperties;
    afterpay_clearpay "afterpay_clearpay" => PaymentMethodConfigPaymentMethodProperties;
    alipay "alipay" => PaymentMethodConfigPaymentMethodProperties;
    alma "alma" => PaymentMethodConfigPaymentMethodProperties;
    amazon_pay "amazon_pay" => PaymentMethodConfigPaymentMethodProperties;
    apple_pay "apple_pay" => PaymentMethodConfigPaymentMethodProperties;
    au_becs_debit "au_becs_debit" => PaymentMethodConfigPaymentMethodProperties;
    bacs_debit "bacs_debit" => PaymentMethodConfigPaymentMethodProperties;
    bancontact "bancontact" => PaymentMethodConfigPaymentMethodProperties;
    billie "billie" => PaymentMethodConfigPaymentMethodProperties;
    bizum "bizum" => PaymentMethodConfigPaymentMethodProperties;
    blik "blik" => PaymentMethodConfigPaymentMethodProperties;
    boleto "boleto" => PaymentMethodConfigPaymentMethodProperties;
    card "card" => PaymentMethodConfigPaymentMethodProperties;
    cartes_bancaires "cartes_bancaires" => PaymentMethodConfigPaymentMethodProperties;
    cashapp "cashapp" => PaymentMethodConfigPaymentMethodProperties;
    crypto "crypto" => PaymentMethodConfigPaymentMethodProperties;
    customer_balance "customer_balance" => PaymentMethodConfigPaymentMethodProperties;
    eps "eps" => PaymentMethodConfigPaymentMethodProperties;
    fpx "fpx" => PaymentMethodConfigPaymentMethodProperties;
    giropay "giropay" => PaymentMethodConfigPaymentMethodProperties;
    google_pay "google_pay" => PaymentMethodConfigPaymentMethodProperties;
    grabpay "grabpay" => PaymentMethodConfigPaymentMethodProperties;
    ideal "ideal" => PaymentMethodConfigPaymentMethodProperties;
    jcb "jcb" => PaymentMethodConfigPaymentMethodProperties;
    kakao_pay "kakao_pay" => PaymentMethodConfigPaymentMethodProperties;
    klarna "klarna" => PaymentMethodConfigPaymentMethodProperties;
    konbini "konbini" => PaymentMethodConfigPaymentMethodProperties;
    kr_card "kr_card" => PaymentMethodConfigPaymentMethodProperties;
    link "link" => PaymentMethodConfigPaymentMethodProperties;
    mb_way "mb_way" => PaymentMethodConfigPaymentMethodProperties;
    mobilepay "mobilepay" => PaymentMethodConfigPaymentMethodProperties;
    multibanco "multibanco" => PaymentMethodConfigPaymentMethodProperties;
    naver_pay "naver_pay" => PaymentMethodConfigPaymentMethodProperties;
    nz_bank_account "nz_bank_account" => PaymentMethodConfigPaymentMethodProperties;
    oxxo "oxxo" => PaymentMethodConfigPaymentMethodProperties;
    p24 "p24" => PaymentMethodConfigPaymentMethodProperties;
    pay_by_bank "pay_by_bank" => PaymentMethodConfigPaymentMethodProperties;
    payco "payco" => PaymentMethodConfigPaymentMethodProperties;
    paynow "paynow" => PaymentMethodConfigPaymentMethodProperties;
    paypal "paypal" => PaymentMethodConfigPaymentMethodProperties;
    payto "payto" => PaymentMethodConfigPaymentMethodProperties;
    pix "pix" => PaymentMethodConfigPaymentMethodProperties;
    promptpay "promptpay" => PaymentMethodConfigPaymentMethodProperties;
    revolut_pay "revolut_pay" => PaymentMethodConfigPaymentMethodProperties;
    samsung_pay "samsung_pay" => PaymentMethodConfigPaymentMethodProperties;
    satispay "satispay" => PaymentMethodConfigPaymentMethodProperties;
    scalapay "scalapay" => PaymentMethodConfigPaymentMethodProperties;
    sepa_debit "sepa_debit" => PaymentMethodConfigPaymentMethodProperties;
    sofort "sofort" => PaymentMethodConfigPaymentMethodProperties;
    sunbit "sunbit" => PaymentMethodConfigPaymentMethodProperties;
    swish "swish" => PaymentMethodConfigPaymentMethodProperties;
    twint "twint" => PaymentMethodConfigPaymentMethodProperties;
    upi "upi" => PaymentMethodConfigPaymentMethodProperties;
    us_bank_account "us_bank_account" => PaymentMethodConfigPaymentMethodProperties;
    wechat_pay "wechat_pay" => PaymentMethodConfigPaymentMethodProperties;
    zip "zip" => PaymentMethodConfigPaymentMethodProperties;
}
