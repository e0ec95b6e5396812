// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::types::Address;
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
use crate::types::PaymentMethodDetailsCardInstallmentsPlan;
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

/// What the customer filled in on your page, gathered by Stripe.js for your server: payment method, shipping, where to return to. Confirm a [payment intent](crate::payment_intents::PaymentIntent) or [setup intent](crate::setup_intents::SetupIntent) with it once, and its contents are written to the intent. It expires if it isn't used in time.
///
/// The `confirmation_token` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/confirmation_tokens/object)
///
/// Contract: `#/components/schemas/confirmation_token`.
#[non_exhaustive]
pub struct ConfirmationToken {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// When it can no longer confirm a payment intent or setup intent. In seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// Names this object in other calls.
    pub id: rt::Id<ConfirmationToken>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// How the customer agreed to the mandate, from which it is made. May be null.
    pub mandate_data: Option<Box<ConfirmationTokenMandateData>>,
    /// Id of the [payment intent](crate::payment_intents::PaymentIntent) that the token confirmed. Null while the token is unused.
    pub payment_intent: Option<String>,
    /// Settings that each kind of payment method has for itself. May be null.
    pub payment_method_options: Option<Box<ConfirmationTokenPaymentMethodOptions>>,
    /// What the customer entered in the Payment Element. A payment method is made from it when a payment or setup is confirmed with the token. May be null.
    pub payment_method_preview: Option<Box<ConfirmationTokenPaymentMethodPreview>>,
    /// Where the customer comes back to after approving or breaking off, once the intent is confirmed with the token. May be null.
    pub return_url: Option<String>,
    /// Whether the payment method is kept for later payments. It is attached to the customer of the payment intent, if there is one, when the payment is through. `off_session` or `on_session`. May be null.
    pub setup_future_usage: Option<ConfirmationTokenSetupFutureUsage>,
    /// The setup intent that the token was used for. Null until it is used.
    pub setup_intent: Option<String>,
    /// Where and to whom goods are sent, as it was collected for this token. May be null.
    pub shipping: Option<Box<ConfirmationTokenShipping>>,
    /// Whether Stripe's SDK does what comes next after confirming, true unless set.
    pub use_stripe_sdk: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer agreed to a [mandate](crate::mandates::Mandate) on your page. The intent that is confirmed with the token gets it.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_mandate_data`.
#[non_exhaustive]
pub struct ConfirmationTokenMandateData {
    /// How and when the customer agreed to the mandate.
    pub customer_acceptance: ConfirmationTokenMandateDataCustomerAcceptance,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer agreed that their payment method is debited.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_mandate_data_resource_customer_acceptance`.
#[non_exhaustive]
pub struct ConfirmationTokenMandateDataCustomerAcceptance {
    /// How the customer agreed on the internet: their IP address and browser. May be null.
    pub online: Option<Box<ConfirmationTokenMandateDataCustomerAcceptanceOnline>>,
    /// Whether the customer agreed on a website (`online`) or not.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// From which address and browser the customer agreed, as proof of the consent.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_mandate_data_resource_customer_acceptance_resource_online`.
#[non_exhaustive]
pub struct ConfirmationTokenMandateDataCustomerAcceptanceOnline {
    /// The IP address that the customer accepted from. May be null.
    pub ip_address: Option<String>,
    /// The browser that it was accepted or declared with, by its user agent. May be null.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Choices for this one payment that belong to the kind of payment method, as the customer's page collected them.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_payment_method_options`.
#[non_exhaustive]
pub struct ConfirmationTokenPaymentMethodOptions {
    /// Settings for card payments. May be null.
    pub card: Option<Box<ConfirmationTokenPaymentMethodOptionsCard>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the page collected for a payment by card: the security code that was asked for again, and installments.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_payment_method_options_resource_card`.
#[non_exhaustive]
pub struct ConfirmationTokenPaymentMethodOptionsCard {
    /// Id of a `cvc_update` [token](crate::tokens::Token), made from the code that a customer entered again for their saved card. May be null.
    pub cvc_token: Option<String>,
    /// How the customer pays in installments by card.
    pub installments: Option<Box<ConfirmationTokenPaymentMethodOptionsCardInstallment>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The installments that the customer chose to pay in.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_payment_method_options_resource_card_resource_installment`.
#[non_exhaustive]
pub struct ConfirmationTokenPaymentMethodOptionsCardInstallment {
    /// The installment plan that was chosen: how many payments, how often.
    pub plan: Option<Box<PaymentMethodDetailsCardInstallmentsPlan>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the payment method will be like once the token is used: its type, its details and the billing details. Look at it before you confirm, to adapt price or shipping to it. It has no id yet.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_payment_method_preview`.
#[non_exhaustive]
pub struct ConfirmationTokenPaymentMethodPreview {
    /// Pre-authorized debit from a Canadian bank account (ACSS).
    pub acss_debit: Option<Box<PaymentMethodAcssDebit>>,
    /// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
    pub affirm: Option<Box<PaymentMethodAffirm>>,
    /// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
    pub afterpay_clearpay: Option<Box<PaymentMethodAfterpayClearpay>>,
    /// Alipay, the wallet of Chinese customers.
    pub alipay: Option<Box<PaymentMethodAlipay>>,
    /// Whether Checkout and Elements may offer the saved payment method to the customer again. `unspecified` unless you set it. `always`, `limited` or `unspecified`.
    pub allow_redisplay: Option<ConfirmationTokenPaymentMethodPreviewAllowRedisplay>,
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
    /// Stablecoins, sent from the customer's wallet.
    pub crypto: Option<Box<PaymentMethodCrypto>>,
    /// The customer that it is attached to. Null while it isn't saved to one. An id; the object itself when `customer` is expanded.
    pub customer: Option<rt::Expandable<Customer>>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
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
    /// MB WAY, payments by phone number in Portugal.
    pub mb_way: Option<Box<PaymentMethodMbWay>>,
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
    pub r#type: ConfirmationTokenPaymentMethodPreviewType,
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

/// Whether Checkout and Elements may offer the saved payment method to the customer again.
///
/// The values of `allow_redisplay`.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_payment_method_preview/properties/allow_redisplay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfirmationTokenPaymentMethodPreviewAllowRedisplay {
    /// `always`: May be offered to this customer again in any checkout.
    Always,
    /// `limited`: Saved for one purpose, such as a subscription: isn't offered in other checkouts unless you ask for it.
    Limited,
    /// `unspecified`: Nothing was agreed with the customer: the payment method isn't offered again unless you ask for it.
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which kind of payment method it is.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_payment_method_preview/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfirmationTokenPaymentMethodPreviewType {
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
    /// `card_present`: A card at a reader.
    CardPresent,
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
    /// `interac_present`: A Canadian Interac debit card at a reader.
    InteracPresent,
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

/// Whether the payment method is kept for later payments.
///
/// The values of `setup_future_usage`.
///
/// Contract: `#/components/schemas/confirmation_token/properties/setup_future_usage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfirmationTokenSetupFutureUsage {
    /// `off_session`: Saved to be charged later without the customer: Stripe authenticates with that in mind, and later payments are declined less.
    OffSession,
    /// `on_session`: Saved to be used again while the customer is there.
    OnSession,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Where and to whom goods are sent, as it was collected for this token.
///
/// Contract: `#/components/schemas/confirmation_tokens_resource_shipping`.
#[non_exhaustive]
pub struct ConfirmationTokenShipping {
    /// Where the goods are sent.
    pub address: Address,
    /// Who gets the parcel.
    pub name: String,
    /// The phone number for the parcel, with extension. May be null.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ConfirmationToken;
    const "object" = Str("confirmation_token");
    0 => created "created" required;
    1 => expires_at = None "expires_at";
    2 => id "id" required;
    3 => livemode = false "livemode" required;
    4 => mandate_data = None "mandate_data";
    5 => payment_intent = None "payment_intent";
    6 => payment_method_options = None "payment_method_options";
    7 => payment_method_preview = None "payment_method_preview";
    8 => return_url = None "return_url";
    9 => setup_future_usage = None "setup_future_usage";
    10 => setup_intent = None "setup_intent";
    11 => shipping = None "shipping";
    12 => use_stripe_sdk = false "use_stripe_sdk" required;
}

rt::expandable! {
    crate::ExpandPath;
    ConfirmationToken;
    mandate_data "mandate_data" => ConfirmationTokenMandateData;
    payment_method_options "payment_method_options" => ConfirmationTokenPaymentMethodOptions;
    payment_method_preview "payment_method_preview" => ConfirmationTokenPaymentMethodPreview;
    shipping "shipping" => ConfirmationTokenShipping;
}

rt::record! {
    ConfirmationTokenMandateData;
    0 => customer_acceptance "customer_acceptance" required;
}

rt::record! {
    ConfirmationTokenMandateDataCustomerAcceptance;
    0 => online = None "online";
    1 => r#type "type" required;
}

rt::record! {
    ConfirmationTokenMandateDataCustomerAcceptanceOnline;
    0 => ip_address = None "ip_address" sensitive;
    1 => user_agent = None "user_agent" sensitive;
}

rt::record! {
    ConfirmationTokenPaymentMethodOptions;
    0 => card = None "card";
}

rt::record! {
    ConfirmationTokenPaymentMethodOptionsCard;
    0 => cvc_token = None "cvc_token" sensitive;
    1 => installments = None "installments";
}

rt::record! {
    ConfirmationTokenPaymentMethodOptionsCardInstallment;
    0 => plan = None "plan";
}

rt::record! {
    ConfirmationTokenPaymentMethodPreview;
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
    18 => crypto = None "crypto";
    19 => customer = None "customer";
    20 => customer_account = None "customer_account";
    21 => customer_balance = None "customer_balance";
    22 => eps = None "eps";
    23 => fpx = None "fpx";
    24 => giropay = None "giropay";
    25 => grabpay = None "grabpay";
    26 => ideal = None "ideal";
    27 => interac_present = None "interac_present";
    28 => kakao_pay = None "kakao_pay";
    29 => klarna = None "klarna";
    30 => konbini = None "konbini";
    31 => kr_card = None "kr_card";
    32 => link = None "link";
    33 => mb_way = None "mb_way";
    34 => mobilepay = None "mobilepay";
    35 => multibanco = None "multibanco";
    36 => naver_pay = None "naver_pay";
    37 => nz_bank_account = None "nz_bank_account";
    38 => oxxo = None "oxxo";
    39 => p24 = None "p24";
    40 => pay_by_bank = None "pay_by_bank";
    41 => payco = None "payco";
    42 => paynow = None "paynow";
    43 => paypal = None "paypal";
    44 => payto = None "payto";
    45 => pix = None "pix";
    46 => promptpay = None "promptpay";
    47 => revolut_pay = None "revolut_pay";
    48 => samsung_pay = None "samsung_pay";
    49 => satispay = None "satispay";
    50 => scalapay = None "scalapay";
    51 => sepa_debit = None "sepa_debit";
    52 => sofort = None "sofort";
    53 => sunbit = None "sunbit";
    54 => swish = None "swish";
    55 => twint = None "twint";
    56 => r#type "type" required;
    57 => upi = None "upi";
    58 => us_bank_account = None "us_bank_account";
    59 => wechat_pay = None "wechat_pay";
    60 => zip = None "zip";
}

rt::expandable! {
    crate::ExpandPath;
    ConfirmationTokenPaymentMethodPreview;
    card "card" => PaymentMethodCard;
    customer "customer" => Customer;
    sepa_debit "sepa_debit" => PaymentMethodSepaDebit;
}

rt::open_enum! {
    ConfirmationTokenPaymentMethodPreviewAllowRedisplay;
    0 => Always "always";
    1 => Limited "limited";
    2 => Unspecified "unspecified";
}

rt::open_enum! {
    ConfirmationTokenPaymentMethodPreviewType;
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

rt::open_enum! {
    ConfirmationTokenSetupFutureUsage;
    0 => OffSession "off_session";
    1 => OnSession "on_session";
}

rt::record! {
    ConfirmationTokenShipping;
    0 => address "address" required sensitive;
    1 => name "name" required sensitive;
    2 => phone = None "phone" sensitive;
}
