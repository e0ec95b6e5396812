// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::payment_methods::AllowRedisplay;
use crate::payment_methods::PaymentMethod;
use crate::payment_methods::PaymentMethodType;
use crate::payment_methods::params::AcssDebit;
use crate::payment_methods::params::Affirm;
use crate::payment_methods::params::AfterpayClearpay;
use crate::payment_methods::params::Alipay;
use crate::payment_methods::params::Alma;
use crate::payment_methods::params::AmazonPay;
use crate::payment_methods::params::AuBecsDebit;
use crate::payment_methods::params::BacsDebit;
use crate::payment_methods::params::Bancontact;
use crate::payment_methods::params::Billie;
use crate::payment_methods::params::BillingDetails;
use crate::payment_methods::params::Bizum;
use crate::payment_methods::params::Blik;
use crate::payment_methods::params::Boleto;
use crate::payment_methods::params::Cashapp;
use crate::payment_methods::params::CreateCard;
use crate::payment_methods::params::CreateUsBankAccount;
use crate::payment_methods::params::Crypto;
use crate::payment_methods::params::Custom;
use crate::payment_methods::params::CustomerBalance;
use crate::payment_methods::params::Eps;
use crate::payment_methods::params::Fpx;
use crate::payment_methods::params::Giropay;
use crate::payment_methods::params::Grabpay;
use crate::payment_methods::params::Ideal;
use crate::payment_methods::params::InteracPresent;
use crate::payment_methods::params::KakaoPay;
use crate::payment_methods::params::Klarna;
use crate::payment_methods::params::Konbini;
use crate::payment_methods::params::KrCard;
use crate::payment_methods::params::Link;
use crate::payment_methods::params::MbWay;
use crate::payment_methods::params::Mobilepay;
use crate::payment_methods::params::Multibanco;
use crate::payment_methods::params::NaverPay;
use crate::payment_methods::params::NzBankAccount;
use crate::payment_methods::params::Oxxo;
use crate::payment_methods::params::P24;
use crate::payment_methods::params::PayByBank;
use crate::payment_methods::params::Payco;
use crate::payment_methods::params::Paynow;
use crate::payment_methods::params::Paypal;
use crate::payment_methods::params::Payto;
use crate::payment_methods::params::Pix;
use crate::payment_methods::params::Promptpay;
use crate::payment_methods::params::RadarOptions;
use crate::payment_methods::params::RevolutPay;
use crate::payment_methods::params::SamsungPay;
use crate::payment_methods::params::Satispay;
use crate::payment_methods::params::Scalapay;
use crate::payment_methods::params::SepaDebit;
use crate::payment_methods::params::Sofort;
use crate::payment_methods::params::Sunbit;
use crate::payment_methods::params::Swish;
use crate::payment_methods::params::Twint;
use crate::payment_methods::params::Upi;
use crate::payment_methods::params::WechatPay;
use crate::payment_methods::params::Zip;
use crate::rt;

/// Creates a payment method from raw details, or copies one to a connected account. For payments by customers, prefer [`payment_intents.create`](crate::payment_intents::create()) or [`setup_intents.create`](crate::setup_intents::create()): they collect the details in the browser, and card numbers stay off your servers.
///
/// `POST /v1/payment_methods`
///
/// # Parameters
///
/// - [`acss_debit`](Create::acss_debit()): Pre-authorized debit from a Canadian bank account (ACSS).
/// - [`affirm`](Create::affirm()): Affirm: the customer pays Affirm in installments, you get the whole sum at once.
/// - [`afterpay_clearpay`](Create::afterpay_clearpay()): Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
/// - [`alipay`](Create::alipay()): Alipay, the wallet of Chinese customers.
/// - [`allow_redisplay`](Create::allow_redisplay()): Whether Checkout and Elements may offer the saved payment method to the customer again.
/// - [`alma`](Create::alma()): Alma: the customer pays in installments, in France and its neighbors.
/// - [`amazon_pay`](Create::amazon_pay()): Amazon Pay: the customer pays with what their Amazon account holds.
/// - [`au_becs_debit`](Create::au_becs_debit()): Direct debit from an Australian bank account (BECS).
/// - [`bacs_debit`](Create::bacs_debit()): Direct debit from a bank account in the United Kingdom (Bacs).
/// - [`bancontact`](Create::bancontact()): Bancontact, the bank payment of Belgium.
/// - [`billie`](Create::billie()): Billie: a business buys on account and pays later, in Europe.
/// - [`billing_details`](Create::billing_details()): Name, address, email and phone of whoever pays.
/// - [`bizum`](Create::bizum()): Bizum, payments by phone number between Spanish banks.
/// - [`blik`](Create::blik()): BLIK: a code from the app of a Polish bank.
/// - [`boleto`](Create::boleto()): Boleto: a voucher that is paid in Brazil at banks and shops.
/// - [`card`](Create::card()): The details of the card, or a token in its `token`.
/// - [`cashapp`](Create::cashapp()): Cash App Pay, the wallet of Cash App in the United States.
/// - [`crypto`](Create::crypto()): Stablecoins, sent from the customer's wallet.
/// - [`custom`](Create::custom()): A payment method that Stripe doesn't know, of a kind that you made in the Dashboard.
/// - [`customer`](Create::customer()): Id of the customer that the payment method to copy is attached to.
/// - [`customer_balance`](Create::customer_balance()): Send it, empty, if the type is `customer_balance`.
/// - [`eps`](Create::eps()): EPS, the bank payment of Austria.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`fpx`](Create::fpx()): FPX, the bank payment of Malaysia.
/// - [`giropay`](Create::giropay()): giropay, the bank payment of Germany.
/// - [`grabpay`](Create::grabpay()): GrabPay, a wallet in South-East Asia.
/// - [`ideal`](Create::ideal()): iDEAL, the bank payment of the Netherlands.
/// - [`interac_present`](Create::interac_present()): A Canadian Interac debit card.
/// - [`kakao_pay`](Create::kakao_pay()): Kakao Pay, a wallet in South Korea.
/// - [`klarna`](Create::klarna()): Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
/// - [`konbini`](Create::konbini()): Konbini: the customer pays with a code in a Japanese convenience store.
/// - [`kr_card`](Create::kr_card()): Cards of South Korea.
/// - [`link`](Create::link()): Link, Stripe's wallet of saved payment details.
/// - [`mb_way`](Create::mb_way()): MB WAY, payments by phone number in Portugal.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`mobilepay`](Create::mobilepay()): MobilePay, a wallet in Denmark and Finland.
/// - [`multibanco`](Create::multibanco()): Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
/// - [`naver_pay`](Create::naver_pay()): Naver Pay, a wallet in South Korea.
/// - [`nz_bank_account`](Create::nz_bank_account()): Direct debit from a bank account in New Zealand (BECS).
/// - [`oxxo`](Create::oxxo()): OXXO: a voucher that is paid in cash in Mexican shops.
/// - [`p24`](Create::p24()): Przelewy24, the bank payment of Poland.
/// - [`pay_by_bank`](Create::pay_by_bank()): Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
/// - [`payco`](Create::payco()): PAYCO, a wallet in South Korea.
/// - [`payment_method`](Create::payment_method()): Id of the platform's payment method to copy to the connected account.
/// - [`paynow`](Create::paynow()): PayNow: a QR code that is paid from a bank app in Singapore.
/// - [`paypal`](Create::paypal()): PayPal, the wallet.
/// - [`payto`](Create::payto()): PayTo: payments that an Australian customer agrees to in the app of their bank.
/// - [`pix`](Create::pix()): Pix: instant payment from a Brazilian bank app.
/// - [`promptpay`](Create::promptpay()): PromptPay: a QR code that is paid from a bank app in Thailand.
/// - [`radar_options`](Create::radar_options()): What Radar gets to judge the payment by, such as a Radar session.
/// - [`revolut_pay`](Create::revolut_pay()): Revolut Pay: the customer pays from a Revolut account or a card saved there.
/// - [`samsung_pay`](Create::samsung_pay()): Samsung Pay, here the wallet of South Korea.
/// - [`satispay`](Create::satispay()): Satispay, a wallet in Italy and its neighbors.
/// - [`scalapay`](Create::scalapay()): Scalapay: the customer pays in installments, in Italy and southern Europe.
/// - [`sepa_debit`](Create::sepa_debit()): Direct debit from a bank account in the euro area (SEPA).
/// - [`sofort`](Create::sofort()): Sofort, a bank payment in Europe.
/// - [`sunbit`](Create::sunbit()): Sunbit: the customer pays in installments, in the United States.
/// - [`swish`](Create::swish()): Swish, payments by phone in Sweden.
/// - [`twint`](Create::twint()): TWINT, payments by phone in Switzerland.
/// - [`type`](Create::type()): Which kind of payment method it is.
/// - [`upi`](Create::upi()): UPI, instant bank payments in India.
/// - [`us_bank_account`](Create::us_bank_account()): Debit from a US bank account (ACH).
/// - [`wechat_pay`](Create::wechat_pay()): WeChat Pay, the wallet of Chinese customers.
/// - [`zip`](Create::zip()): Zip: the customer pays in installments, in the United States and Australia.
///
/// # Answer
///
/// [`PaymentMethod`](crate::payment_methods::PaymentMethod).
///
/// # Errors
///
/// Card numbers are sent, and your account isn't approved for that.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_methods/create)
///
/// Feature: `payment_methods`.
#[doc(alias = "PostPaymentMethods")]
#[doc(alias = "postpaymentmethods")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`payment_methods.create`](create()).
///
/// `POST /v1/payment_methods` (`PostPaymentMethods`).
#[doc(alias = "PostPaymentMethods")]
#[doc(alias = "postpaymentmethods")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Pre-authorized debit from a Canadian bank account (ACSS).
    pub fn acss_debit(self, value: AcssDebit) -> Self {
        Self(self.0.set::<AcssDebit>(0, value), self.1)
    }

    /// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
    pub fn affirm(self, value: Affirm) -> Self {
        Self(self.0.set::<Affirm>(1, value), self.1)
    }

    /// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
    pub fn afterpay_clearpay(self, value: AfterpayClearpay) -> Self {
        Self(self.0.set::<AfterpayClearpay>(2, value), self.1)
    }

    /// Alipay, the wallet of Chinese customers.
    pub fn alipay(self, value: Alipay) -> Self {
        Self(self.0.set::<Alipay>(3, value), self.1)
    }

    /// Whether Checkout and Elements may offer the saved payment method to the customer again. `unspecified` unless you set it. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay(self, value: AllowRedisplay) -> Self {
        Self(self.0.set::<AllowRedisplay>(4, value), self.1)
    }

    /// Alma: the customer pays in installments, in France and its neighbors.
    pub fn alma(self, value: Alma) -> Self {
        Self(self.0.set::<Alma>(5, value), self.1)
    }

    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub fn amazon_pay(self, value: AmazonPay) -> Self {
        Self(self.0.set::<AmazonPay>(6, value), self.1)
    }

    /// Direct debit from an Australian bank account (BECS).
    pub fn au_becs_debit(self, value: AuBecsDebit) -> Self {
        Self(self.0.set::<AuBecsDebit>(7, value), self.1)
    }

    /// Direct debit from a bank account in the United Kingdom (Bacs).
    pub fn bacs_debit(self, value: BacsDebit) -> Self {
        Self(self.0.set::<BacsDebit>(8, value), self.1)
    }

    /// Bancontact, the bank payment of Belgium.
    pub fn bancontact(self, value: Bancontact) -> Self {
        Self(self.0.set::<Bancontact>(9, value), self.1)
    }

    /// Billie: a business buys on account and pays later, in Europe.
    pub fn billie(self, value: Billie) -> Self {
        Self(self.0.set::<Billie>(10, value), self.1)
    }

    /// Name, address, email and phone of whoever pays. Some kinds of payment method require part of it.
    pub fn billing_details(self, value: BillingDetails) -> Self {
        Self(self.0.set::<BillingDetails>(11, value), self.1)
    }

    /// Bizum, payments by phone number between Spanish banks.
    pub fn bizum(self, value: Bizum) -> Self {
        Self(self.0.set::<Bizum>(12, value), self.1)
    }

    /// BLIK: a code from the app of a Polish bank.
    pub fn blik(self, value: Blik) -> Self {
        Self(self.0.set::<Blik>(13, value), self.1)
    }

    /// Boleto: a voucher that is paid in Brazil at banks and shops.
    pub fn boleto(self, value: Boleto) -> Self {
        Self(self.0.set::<Boleto>(14, value), self.1)
    }

    /// The details of the card, or a token in its `token`. Numbers may only pass your server if it meets the PCI rules, so better make it with Stripe.js.
    pub fn card(self, value: impl Into<CreateCard>) -> Self {
        Self(self.0.set::<CreateCard>(15, value), self.1)
    }

    /// Cash App Pay, the wallet of Cash App in the United States.
    pub fn cashapp(self, value: Cashapp) -> Self {
        Self(self.0.set::<Cashapp>(16, value), self.1)
    }

    /// Stablecoins, sent from the customer's wallet.
    pub fn crypto(self, value: Crypto) -> Self {
        Self(self.0.set::<Crypto>(17, value), self.1)
    }

    /// A payment method that Stripe doesn't know, of a kind that you made in the Dashboard.
    pub fn custom(self, value: Custom) -> Self {
        Self(self.0.set::<Custom>(18, value), self.1)
    }

    /// Id of the customer that the payment method to copy is attached to.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(19, value), self.1)
    }

    /// Send it, empty, if the type is `customer_balance`.
    pub fn customer_balance(self, value: CustomerBalance) -> Self {
        Self(self.0.set::<CustomerBalance>(20, value), self.1)
    }

    /// EPS, the bank payment of Austria.
    pub fn eps(self, value: Eps) -> Self {
        Self(self.0.set::<Eps>(21, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(22, value), self.1)
    }

    /// FPX, the bank payment of Malaysia.
    pub fn fpx(self, value: Fpx) -> Self {
        Self(self.0.set::<Fpx>(23, value), self.1)
    }

    /// giropay, the bank payment of Germany. It has been shut down.
    pub fn giropay(self, value: Giropay) -> Self {
        Self(self.0.set::<Giropay>(24, value), self.1)
    }

    /// GrabPay, a wallet in South-East Asia.
    pub fn grabpay(self, value: Grabpay) -> Self {
        Self(self.0.set::<Grabpay>(25, value), self.1)
    }

    /// iDEAL, the bank payment of the Netherlands.
    pub fn ideal(self, value: Ideal) -> Self {
        Self(self.0.set::<Ideal>(26, value), self.1)
    }

    /// A Canadian Interac debit card. Send it, empty, if the type is `interac_present`.
    pub fn interac_present(self, value: InteracPresent) -> Self {
        Self(self.0.set::<InteracPresent>(27, value), self.1)
    }

    /// Kakao Pay, a wallet in South Korea.
    pub fn kakao_pay(self, value: KakaoPay) -> Self {
        Self(self.0.set::<KakaoPay>(28, value), self.1)
    }

    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub fn klarna(self, value: Klarna) -> Self {
        Self(self.0.set::<Klarna>(29, value), self.1)
    }

    /// Konbini: the customer pays with a code in a Japanese convenience store.
    pub fn konbini(self, value: Konbini) -> Self {
        Self(self.0.set::<Konbini>(30, value), self.1)
    }

    /// Cards of South Korea.
    pub fn kr_card(self, value: KrCard) -> Self {
        Self(self.0.set::<KrCard>(31, value), self.1)
    }

    /// Link, Stripe's wallet of saved payment details.
    pub fn link(self, value: Link) -> Self {
        Self(self.0.set::<Link>(32, value), self.1)
    }

    /// MB WAY, payments by phone number in Portugal.
    pub fn mb_way(self, value: MbWay) -> Self {
        Self(self.0.set::<MbWay>(33, value), self.1)
    }

    /// Your own keys and values to keep with the object. Keys that aren't named stay, a key set to an empty text goes, clearing the map removes all. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(34, value), self.1)
    }

    /// MobilePay, a wallet in Denmark and Finland.
    pub fn mobilepay(self, value: Mobilepay) -> Self {
        Self(self.0.set::<Mobilepay>(35, value), self.1)
    }

    /// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    pub fn multibanco(self, value: Multibanco) -> Self {
        Self(self.0.set::<Multibanco>(36, value), self.1)
    }

    /// Naver Pay, a wallet in South Korea.
    pub fn naver_pay(self, value: NaverPay) -> Self {
        Self(self.0.set::<NaverPay>(37, value), self.1)
    }

    /// Direct debit from a bank account in New Zealand (BECS).
    pub fn nz_bank_account(self, value: NzBankAccount) -> Self {
        Self(self.0.set::<NzBankAccount>(38, value), self.1)
    }

    /// OXXO: a voucher that is paid in cash in Mexican shops.
    pub fn oxxo(self, value: Oxxo) -> Self {
        Self(self.0.set::<Oxxo>(39, value), self.1)
    }

    /// Przelewy24, the bank payment of Poland.
    pub fn p24(self, value: P24) -> Self {
        Self(self.0.set::<P24>(40, value), self.1)
    }

    /// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
    pub fn pay_by_bank(self, value: PayByBank) -> Self {
        Self(self.0.set::<PayByBank>(41, value), self.1)
    }

    /// PAYCO, a wallet in South Korea.
    pub fn payco(self, value: Payco) -> Self {
        Self(self.0.set::<Payco>(42, value), self.1)
    }

    /// Id of the platform's payment method to copy to the connected account.
    pub fn payment_method(self, value: impl Into<rt::Id<PaymentMethod>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(43, value), self.1)
    }

    /// PayNow: a QR code that is paid from a bank app in Singapore.
    pub fn paynow(self, value: Paynow) -> Self {
        Self(self.0.set::<Paynow>(44, value), self.1)
    }

    /// PayPal, the wallet.
    pub fn paypal(self, value: Paypal) -> Self {
        Self(self.0.set::<Paypal>(45, value), self.1)
    }

    /// PayTo: payments that an Australian customer agrees to in the app of their bank.
    pub fn payto(self, value: Payto) -> Self {
        Self(self.0.set::<Payto>(46, value), self.1)
    }

    /// Pix: instant payment from a Brazilian bank app.
    pub fn pix(self, value: Pix) -> Self {
        Self(self.0.set::<Pix>(47, value), self.1)
    }

    /// PromptPay: a QR code that is paid from a bank app in Thailand.
    pub fn promptpay(self, value: Promptpay) -> Self {
        Self(self.0.set::<Promptpay>(48, value), self.1)
    }

    /// What Radar gets to judge the payment by, such as a Radar session.
    pub fn radar_options(self, value: RadarOptions) -> Self {
        Self(self.0.set::<RadarOptions>(49, value), self.1)
    }

    /// Revolut Pay: the customer pays from a Revolut account or a card saved there.
    pub fn revolut_pay(self, value: RevolutPay) -> Self {
        Self(self.0.set::<RevolutPay>(50, value), self.1)
    }

    /// Samsung Pay, here the wallet of South Korea.
    pub fn samsung_pay(self, value: SamsungPay) -> Self {
        Self(self.0.set::<SamsungPay>(51, value), self.1)
    }

    /// Satispay, a wallet in Italy and its neighbors.
    pub fn satispay(self, value: Satispay) -> Self {
        Self(self.0.set::<Satispay>(52, value), self.1)
    }

    /// Scalapay: the customer pays in installments, in Italy and southern Europe.
    pub fn scalapay(self, value: Scalapay) -> Self {
        Self(self.0.set::<Scalapay>(53, value), self.1)
    }

    /// Direct debit from a bank account in the euro area (SEPA).
    pub fn sepa_debit(self, value: SepaDebit) -> Self {
        Self(self.0.set::<SepaDebit>(54, value), self.1)
    }

    /// Sofort, a bank payment in Europe. It has been shut down.
    pub fn sofort(self, value: Sofort) -> Self {
        Self(self.0.set::<Sofort>(55, value), self.1)
    }

    /// Sunbit: the customer pays in installments, in the United States.
    pub fn sunbit(self, value: Sunbit) -> Self {
        Self(self.0.set::<Sunbit>(56, value), self.1)
    }

    /// Swish, payments by phone in Sweden.
    pub fn swish(self, value: Swish) -> Self {
        Self(self.0.set::<Swish>(57, value), self.1)
    }

    /// TWINT, payments by phone in Switzerland.
    pub fn twint(self, value: Twint) -> Self {
        Self(self.0.set::<Twint>(58, value), self.1)
    }

    /// Which kind of payment method it is. The parameter of the same name takes its details.
    pub fn r#type(self, value: PaymentMethodType) -> Self {
        Self(self.0.set::<PaymentMethodType>(59, value), self.1)
    }

    /// UPI, instant bank payments in India.
    pub fn upi(self, value: Upi) -> Self {
        Self(self.0.set::<Upi>(60, value), self.1)
    }

    /// Debit from a US bank account (ACH).
    pub fn us_bank_account(self, value: CreateUsBankAccount) -> Self {
        Self(self.0.set::<CreateUsBankAccount>(61, value), self.1)
    }

    /// WeChat Pay, the wallet of Chinese customers.
    pub fn wechat_pay(self, value: WechatPay) -> Self {
        Self(self.0.set::<WechatPay>(62, value), self.1)
    }

    /// Zip: the customer pays in installments, in the United States and Australia.
    pub fn zip(self, value: Zip) -> Self {
        Self(self.0.set::<Zip>(63, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentMethod>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(22, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> PaymentMethod;
    "PostPaymentMethods" Post "/v1/payment_methods" Form;
    "acss_debit": AcssDebit;
    "affirm": Affirm;
    "afterpay_clearpay": AfterpayClearpay;
    "alipay": Alipay;
    "allow_redisplay": AllowRedisplay;
    "alma": Alma;
    "amazon_pay": AmazonPay;
    "au_becs_debit": AuBecsDebit;
    "bacs_debit": BacsDebit;
    "bancontact": Bancontact;
    "billie": Billie;
    "billing_details": BillingDetails;
    "bizum": Bizum;
    "blik": Blik;
    "boleto": Boleto;
    "card": CreateCard;
    "cashapp": Cashapp;
    "crypto": Crypto;
    "custom": Custom;
    "customer": String;
    "customer_balance": CustomerBalance;
    "eps": Eps;
    "expand": Vec<String>;
    "fpx": Fpx;
    "giropay": Giropay;
    "grabpay": Grabpay;
    "ideal": Ideal;
    "interac_present": InteracPresent;
    "kakao_pay": KakaoPay;
    "klarna": Klarna;
    "konbini": Konbini;
    "kr_card": KrCard;
    "link": Link;
    "mb_way": MbWay;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "mobilepay": Mobilepay;
    "multibanco": Multibanco;
    "naver_pay": NaverPay;
    "nz_bank_account": NzBankAccount;
    "oxxo": Oxxo;
    "p24": P24;
    "pay_by_bank": PayByBank;
    "payco": Payco;
    "payment_method": String;
    "paynow": Paynow;
    "paypal": Paypal;
    "payto": Payto;
    "pix": Pix;
    "promptpay": Promptpay;
    "radar_options": RadarOptions;
    "revolut_pay": RevolutPay;
    "samsung_pay": SamsungPay;
    "satispay": Satispay;
    "scalapay": Scalapay;
    "sepa_debit": SepaDebit;
    "sofort": Sofort;
    "sunbit": Sunbit;
    "swish": Swish;
    "twint": Twint;
    "type": PaymentMethodType;
    "upi": Upi;
    "us_bank_account": CreateUsBankAccount;
    "wechat_pay": WechatPay;
    "zip": Zip;
}
