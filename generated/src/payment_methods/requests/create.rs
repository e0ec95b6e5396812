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
/// ```
/// use stripe_client::payment_methods;
///
/// let payment_method = payment_methods::create()
///     .customer("cus_123")
///     .payment_method("pm_123")
///     .r#type(payment_methods::PaymentMethodType::AcssDebit)
///     .send(&client)
///     .await?;
/// ```
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
    pub fn acss_debit<K>(self, value: impl rt::Maybe<AcssDebit, K>) -> Self {
        Self(self.0.maybe::<AcssDebit, K>(0, value), self.1)
    }

    /// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
    pub fn affirm<K>(self, value: impl rt::Maybe<Affirm, K>) -> Self {
        Self(self.0.maybe::<Affirm, K>(1, value), self.1)
    }

    /// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
    pub fn afterpay_clearpay<K>(
        self,
        value: impl rt::Maybe<AfterpayClearpay, K>,
    ) -> Self {
        Self(self.0.maybe::<AfterpayClearpay, K>(2, value), self.1)
    }

    /// Alipay, the wallet of Chinese customers.
    pub fn alipay<K>(self, value: impl rt::Maybe<Alipay, K>) -> Self {
        Self(self.0.maybe::<Alipay, K>(3, value), self.1)
    }

    /// Whether Checkout and Elements may offer the saved payment method to the customer again. `unspecified` unless you set it. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay<K>(self, value: impl rt::Maybe<AllowRedisplay, K>) -> Self {
        Self(self.0.maybe::<AllowRedisplay, K>(4, value), self.1)
    }

    /// Alma: the customer pays in installments, in France and its neighbors.
    pub fn alma<K>(self, value: impl rt::Maybe<Alma, K>) -> Self {
        Self(self.0.maybe::<Alma, K>(5, value), self.1)
    }

    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub fn amazon_pay<K>(self, value: impl rt::Maybe<AmazonPay, K>) -> Self {
        Self(self.0.maybe::<AmazonPay, K>(6, value), self.1)
    }

    /// Direct debit from an Australian bank account (BECS).
    pub fn au_becs_debit<K>(self, value: impl rt::Maybe<AuBecsDebit, K>) -> Self {
        Self(self.0.maybe::<AuBecsDebit, K>(7, value), self.1)
    }

    /// Direct debit from a bank account in the United Kingdom (Bacs).
    pub fn bacs_debit<K>(self, value: impl rt::Maybe<BacsDebit, K>) -> Self {
        Self(self.0.maybe::<BacsDebit, K>(8, value), self.1)
    }

    /// Bancontact, the bank payment of Belgium.
    pub fn bancontact<K>(self, value: impl rt::Maybe<Bancontact, K>) -> Self {
        Self(self.0.maybe::<Bancontact, K>(9, value), self.1)
    }

    /// Billie: a business buys on account and pays later, in Europe.
    pub fn billie<K>(self, value: impl rt::Maybe<Billie, K>) -> Self {
        Self(self.0.maybe::<Billie, K>(10, value), self.1)
    }

    /// Name, address, email and phone of whoever pays. Some kinds of payment method require part of it.
    pub fn billing_details<K>(self, value: impl rt::Maybe<BillingDetails, K>) -> Self {
        Self(self.0.maybe::<BillingDetails, K>(11, value), self.1)
    }

    /// Bizum, payments by phone number between Spanish banks.
    pub fn bizum<K>(self, value: impl rt::Maybe<Bizum, K>) -> Self {
        Self(self.0.maybe::<Bizum, K>(12, value), self.1)
    }

    /// BLIK: a code from the app of a Polish bank.
    pub fn blik<K>(self, value: impl rt::Maybe<Blik, K>) -> Self {
        Self(self.0.maybe::<Blik, K>(13, value), self.1)
    }

    /// Boleto: a voucher that is paid in Brazil at banks and shops.
    pub fn boleto<K>(self, value: impl rt::Maybe<Boleto, K>) -> Self {
        Self(self.0.maybe::<Boleto, K>(14, value), self.1)
    }

    /// The details of the card, or a token in its `token`. Numbers may only pass your server if it meets the PCI rules, so better make it with Stripe.js.
    pub fn card<K>(self, value: impl rt::Maybe<CreateCard, K>) -> Self {
        Self(self.0.maybe::<CreateCard, K>(15, value), self.1)
    }

    /// Cash App Pay, the wallet of Cash App in the United States.
    pub fn cashapp<K>(self, value: impl rt::Maybe<Cashapp, K>) -> Self {
        Self(self.0.maybe::<Cashapp, K>(16, value), self.1)
    }

    /// Stablecoins, sent from the customer's wallet.
    pub fn crypto<K>(self, value: impl rt::Maybe<Crypto, K>) -> Self {
        Self(self.0.maybe::<Crypto, K>(17, value), self.1)
    }

    /// A payment method that Stripe doesn't know, of a kind that you made in the Dashboard.
    pub fn custom<K>(self, value: impl rt::Maybe<Custom, K>) -> Self {
        Self(self.0.maybe::<Custom, K>(18, value), self.1)
    }

    /// Id of the customer that the payment method to copy is attached to.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(19, value), self.1)
    }

    /// Send it, empty, if the type is `customer_balance`.
    pub fn customer_balance<K>(self, value: impl rt::Maybe<CustomerBalance, K>) -> Self {
        Self(self.0.maybe::<CustomerBalance, K>(20, value), self.1)
    }

    /// EPS, the bank payment of Austria.
    pub fn eps<K>(self, value: impl rt::Maybe<Eps, K>) -> Self {
        Self(self.0.maybe::<Eps, K>(21, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(22, value), self.1)
    }

    /// FPX, the bank payment of Malaysia.
    pub fn fpx<K>(self, value: impl rt::Maybe<Fpx, K>) -> Self {
        Self(self.0.maybe::<Fpx, K>(23, value), self.1)
    }

    /// giropay, the bank payment of Germany. It has been shut down.
    pub fn giropay<K>(self, value: impl rt::Maybe<Giropay, K>) -> Self {
        Self(self.0.maybe::<Giropay, K>(24, value), self.1)
    }

    /// GrabPay, a wallet in South-East Asia.
    pub fn grabpay<K>(self, value: impl rt::Maybe<Grabpay, K>) -> Self {
        Self(self.0.maybe::<Grabpay, K>(25, value), self.1)
    }

    /// iDEAL, the bank payment of the Netherlands.
    pub fn ideal<K>(self, value: impl rt::Maybe<Ideal, K>) -> Self {
        Self(self.0.maybe::<Ideal, K>(26, value), self.1)
    }

    /// A Canadian Interac debit card. Send it, empty, if the type is `interac_present`.
    pub fn interac_present<K>(self, value: impl rt::Maybe<InteracPresent, K>) -> Self {
        Self(self.0.maybe::<InteracPresent, K>(27, value), self.1)
    }

    /// Kakao Pay, a wallet in South Korea.
    pub fn kakao_pay<K>(self, value: impl rt::Maybe<KakaoPay, K>) -> Self {
        Self(self.0.maybe::<KakaoPay, K>(28, value), self.1)
    }

    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub fn klarna<K>(self, value: impl rt::Maybe<Klarna, K>) -> Self {
        Self(self.0.maybe::<Klarna, K>(29, value), self.1)
    }

    /// Konbini: the customer pays with a code in a Japanese convenience store.
    pub fn konbini<K>(self, value: impl rt::Maybe<Konbini, K>) -> Self {
        Self(self.0.maybe::<Konbini, K>(30, value), self.1)
    }

    /// Cards of South Korea.
    pub fn kr_card<K>(self, value: impl rt::Maybe<KrCard, K>) -> Self {
        Self(self.0.maybe::<KrCard, K>(31, value), self.1)
    }

    /// Link, Stripe's wallet of saved payment details.
    pub fn link<K>(self, value: impl rt::Maybe<Link, K>) -> Self {
        Self(self.0.maybe::<Link, K>(32, value), self.1)
    }

    /// MB WAY, payments by phone number in Portugal.
    pub fn mb_way<K>(self, value: impl rt::Maybe<MbWay, K>) -> Self {
        Self(self.0.maybe::<MbWay, K>(33, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(34, value), self.1)
    }

    /// MobilePay, a wallet in Denmark and Finland.
    pub fn mobilepay<K>(self, value: impl rt::Maybe<Mobilepay, K>) -> Self {
        Self(self.0.maybe::<Mobilepay, K>(35, value), self.1)
    }

    /// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    pub fn multibanco<K>(self, value: impl rt::Maybe<Multibanco, K>) -> Self {
        Self(self.0.maybe::<Multibanco, K>(36, value), self.1)
    }

    /// Naver Pay, a wallet in South Korea.
    pub fn naver_pay<K>(self, value: impl rt::Maybe<NaverPay, K>) -> Self {
        Self(self.0.maybe::<NaverPay, K>(37, value), self.1)
    }

    /// Direct debit from a bank account in New Zealand (BECS).
    pub fn nz_bank_account<K>(self, value: impl rt::Maybe<NzBankAccount, K>) -> Self {
        Self(self.0.maybe::<NzBankAccount, K>(38, value), self.1)
    }

    /// OXXO: a voucher that is paid in cash in Mexican shops.
    pub fn oxxo<K>(self, value: impl rt::Maybe<Oxxo, K>) -> Self {
        Self(self.0.maybe::<Oxxo, K>(39, value), self.1)
    }

    /// Przelewy24, the bank payment of Poland.
    pub fn p24<K>(self, value: impl rt::Maybe<P24, K>) -> Self {
        Self(self.0.maybe::<P24, K>(40, value), self.1)
    }

    /// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
    pub fn pay_by_bank<K>(self, value: impl rt::Maybe<PayByBank, K>) -> Self {
        Self(self.0.maybe::<PayByBank, K>(41, value), self.1)
    }

    /// PAYCO, a wallet in South Korea.
    pub fn payco<K>(self, value: impl rt::Maybe<Payco, K>) -> Self {
        Self(self.0.maybe::<Payco, K>(42, value), self.1)
    }

    /// Id of the platform's payment method to copy to the connected account.
    pub fn payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(43, value), self.1)
    }

    /// PayNow: a QR code that is paid from a bank app in Singapore.
    pub fn paynow<K>(self, value: impl rt::Maybe<Paynow, K>) -> Self {
        Self(self.0.maybe::<Paynow, K>(44, value), self.1)
    }

    /// PayPal, the wallet.
    pub fn paypal<K>(self, value: impl rt::Maybe<Paypal, K>) -> Self {
        Self(self.0.maybe::<Paypal, K>(45, value), self.1)
    }

    /// PayTo: payments that an Australian customer agrees to in the app of their bank.
    pub fn payto<K>(self, value: impl rt::Maybe<Payto, K>) -> Self {
        Self(self.0.maybe::<Payto, K>(46, value), self.1)
    }

    /// Pix: instant payment from a Brazilian bank app.
    pub fn pix<K>(self, value: impl rt::Maybe<Pix, K>) -> Self {
        Self(self.0.maybe::<Pix, K>(47, value), self.1)
    }

    /// PromptPay: a QR code that is paid from a bank app in Thailand.
    pub fn promptpay<K>(self, value: impl rt::Maybe<Promptpay, K>) -> Self {
        Self(self.0.maybe::<Promptpay, K>(48, value), self.1)
    }

    /// What Radar gets to judge the payment by, such as a Radar session.
    pub fn radar_options<K>(self, value: impl rt::Maybe<RadarOptions, K>) -> Self {
        Self(self.0.maybe::<RadarOptions, K>(49, value), self.1)
    }

    /// Revolut Pay: the customer pays from a Revolut account or a card saved there.
    pub fn revolut_pay<K>(self, value: impl rt::Maybe<RevolutPay, K>) -> Self {
        Self(self.0.maybe::<RevolutPay, K>(50, value), self.1)
    }

    /// Samsung Pay, here the wallet of South Korea.
    pub fn samsung_pay<K>(self, value: impl rt::Maybe<SamsungPay, K>) -> Self {
        Self(self.0.maybe::<SamsungPay, K>(51, value), self.1)
    }

    /// Satispay, a wallet in Italy and its neighbors.
    pub fn satispay<K>(self, value: impl rt::Maybe<Satispay, K>) -> Self {
        Self(self.0.maybe::<Satispay, K>(52, value), self.1)
    }

    /// Scalapay: the customer pays in installments, in Italy and southern Europe.
    pub fn scalapay<K>(self, value: impl rt::Maybe<Scalapay, K>) -> Self {
        Self(self.0.maybe::<Scalapay, K>(53, value), self.1)
    }

    /// Direct debit from a bank account in the euro area (SEPA).
    pub fn sepa_debit<K>(self, value: impl rt::Maybe<SepaDebit, K>) -> Self {
        Self(self.0.maybe::<SepaDebit, K>(54, value), self.1)
    }

    /// Sofort, a bank payment in Europe. It has been shut down.
    pub fn sofort<K>(self, value: impl rt::Maybe<Sofort, K>) -> Self {
        Self(self.0.maybe::<Sofort, K>(55, value), self.1)
    }

    /// Sunbit: the customer pays in installments, in the United States.
    pub fn sunbit<K>(self, value: impl rt::Maybe<Sunbit, K>) -> Self {
        Self(self.0.maybe::<Sunbit, K>(56, value), self.1)
    }

    /// Swish, payments by phone in Sweden.
    pub fn swish<K>(self, value: impl rt::Maybe<Swish, K>) -> Self {
        Self(self.0.maybe::<Swish, K>(57, value), self.1)
    }

    /// TWINT, payments by phone in Switzerland.
    pub fn twint<K>(self, value: impl rt::Maybe<Twint, K>) -> Self {
        Self(self.0.maybe::<Twint, K>(58, value), self.1)
    }

    /// Which kind of payment method it is. The parameter of the same name takes its details.
    pub fn r#type<K>(self, value: impl rt::Maybe<PaymentMethodType, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodType, K>(59, value), self.1)
    }

    /// UPI, instant bank payments in India.
    pub fn upi<K>(self, value: impl rt::Maybe<Upi, K>) -> Self {
        Self(self.0.maybe::<Upi, K>(60, value), self.1)
    }

    /// Debit from a US bank account (ACH).
    pub fn us_bank_account<K>(
        self,
        value: impl rt::Maybe<CreateUsBankAccount, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateUsBankAccount, K>(61, value), self.1)
    }

    /// WeChat Pay, the wallet of Chinese customers.
    pub fn wechat_pay<K>(self, value: impl rt::Maybe<WechatPay, K>) -> Self {
        Self(self.0.maybe::<WechatPay, K>(62, value), self.1)
    }

    /// Zip: the customer pays in installments, in the United States and Australia.
    pub fn zip<K>(self, value: impl rt::Maybe<Zip, K>) -> Self {
        Self(self.0.maybe::<Zip, K>(63, value), self.1)
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
