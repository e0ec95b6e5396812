// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_method_configurations::PaymentMethodConfiguration;
use crate::payment_method_configurations::params::AcssDebit;
use crate::payment_method_configurations::params::Affirm;
use crate::payment_method_configurations::params::AfterpayClearpay;
use crate::payment_method_configurations::params::Alipay;
use crate::payment_method_configurations::params::Alma;
use crate::payment_method_configurations::params::AmazonPay;
use crate::payment_method_configurations::params::ApplePay;
use crate::payment_method_configurations::params::ApplePayLater;
use crate::payment_method_configurations::params::AuBecsDebit;
use crate::payment_method_configurations::params::BacsDebit;
use crate::payment_method_configurations::params::Bancontact;
use crate::payment_method_configurations::params::Billie;
use crate::payment_method_configurations::params::Bizum;
use crate::payment_method_configurations::params::Blik;
use crate::payment_method_configurations::params::Boleto;
use crate::payment_method_configurations::params::Card;
use crate::payment_method_configurations::params::CartesBancaires;
use crate::payment_method_configurations::params::Cashapp;
use crate::payment_method_configurations::params::Crypto;
use crate::payment_method_configurations::params::CustomerBalance;
use crate::payment_method_configurations::params::Eps;
use crate::payment_method_configurations::params::Fpx;
use crate::payment_method_configurations::params::FrMealVoucherConecs;
use crate::payment_method_configurations::params::Giropay;
use crate::payment_method_configurations::params::GooglePay;
use crate::payment_method_configurations::params::Grabpay;
use crate::payment_method_configurations::params::Ideal;
use crate::payment_method_configurations::params::Jcb;
use crate::payment_method_configurations::params::KakaoPay;
use crate::payment_method_configurations::params::Klarna;
use crate::payment_method_configurations::params::Konbini;
use crate::payment_method_configurations::params::KrCard;
use crate::payment_method_configurations::params::Link;
use crate::payment_method_configurations::params::MbWay;
use crate::payment_method_configurations::params::Mobilepay;
use crate::payment_method_configurations::params::Multibanco;
use crate::payment_method_configurations::params::NaverPay;
use crate::payment_method_configurations::params::NzBankAccount;
use crate::payment_method_configurations::params::Oxxo;
use crate::payment_method_configurations::params::P24;
use crate::payment_method_configurations::params::PayByBank;
use crate::payment_method_configurations::params::Payco;
use crate::payment_method_configurations::params::Paynow;
use crate::payment_method_configurations::params::Paypal;
use crate::payment_method_configurations::params::Payto;
use crate::payment_method_configurations::params::Pix;
use crate::payment_method_configurations::params::Promptpay;
use crate::payment_method_configurations::params::RevolutPay;
use crate::payment_method_configurations::params::SamsungPay;
use crate::payment_method_configurations::params::Satispay;
use crate::payment_method_configurations::params::Scalapay;
use crate::payment_method_configurations::params::SepaDebit;
use crate::payment_method_configurations::params::Sofort;
use crate::payment_method_configurations::params::Sunbit;
use crate::payment_method_configurations::params::Swish;
use crate::payment_method_configurations::params::Twint;
use crate::payment_method_configurations::params::Upi;
use crate::payment_method_configurations::params::UsBankAccount;
use crate::payment_method_configurations::params::WechatPay;
use crate::payment_method_configurations::params::Zip;
use crate::rt;

/// Switches payment methods of a configuration on or off, or the whole of it.
///
/// `POST /v1/payment_method_configurations/{configuration}`
///
/// ```
/// use stripe_client::payment_method_configurations;
///
/// let payment_method_configuration = payment_method_configurations::update("pmc_123")
///     .name("Example")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `configuration`, in the path: Id of the payment method configuration.
///
/// # Parameters
///
/// - [`acss_debit`](Update::acss_debit()): Whether pre-authorized debits from Canadian bank accounts (ACSS) are offered.
/// - [`active`](Update::active()): Whether new payments can use it.
/// - [`affirm`](Update::affirm()): Whether Affirm is offered: customers pay it in installments, you get the whole sum at once.
/// - [`afterpay_clearpay`](Update::afterpay_clearpay()): Whether Afterpay is offered, Clearpay in the United Kingdom: customers pay in installments, you get the whole sum at once.
/// - [`alipay`](Update::alipay()): Whether Alipay is offered, the wallet of Chinese customers.
/// - [`alma`](Update::alma()): Whether Alma is offered: customers in France and its neighbors pay in installments.
/// - [`amazon_pay`](Update::amazon_pay()): Whether Amazon Pay is offered: customers pay with what their Amazon account holds.
/// - [`apple_pay`](Update::apple_pay()): Whether Apple Pay is offered, on iPhones and in Safari.
/// - [`apple_pay_later`](Update::apple_pay_later()): Whether Apple Pay Later is offered: four installments in six weeks.
/// - [`au_becs_debit`](Update::au_becs_debit()): Whether direct debits from Australian bank accounts (BECS) are offered.
/// - [`bacs_debit`](Update::bacs_debit()): Whether direct debits from bank accounts in the United Kingdom (Bacs) are offered.
/// - [`bancontact`](Update::bancontact()): Whether Bancontact is offered, the bank payment of Belgium.
/// - [`billie`](Update::billie()): Whether Billie is offered: businesses in Europe buy on account and pay later.
/// - [`bizum`](Update::bizum()): Whether Bizum is offered, payments by phone number between Spanish banks.
/// - [`blik`](Update::blik()): Whether BLIK is offered: customers pay with a code from the app of a Polish bank.
/// - [`boleto`](Update::boleto()): Whether Boleto is offered: a voucher that is paid in Brazil at banks and shops.
/// - [`card`](Update::card()): Whether cards are offered.
/// - [`cartes_bancaires`](Update::cartes_bancaires()): Whether Cartes Bancaires is offered, the French card network.
/// - [`cashapp`](Update::cashapp()): Whether Cash App Pay is offered, the wallet of Cash App in the United States.
/// - [`crypto`](Update::crypto()): Whether payments with stablecoins are offered.
/// - [`customer_balance`](Update::customer_balance()): Whether paying from the cash balance is offered, which bank transfers fill.
/// - [`eps`](Update::eps()): Whether EPS, the bank payment of Austria, is offered.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`fpx`](Update::fpx()): Whether FPX, the bank payment of Malaysia, is offered.
/// - [`fr_meal_voucher_conecs`](Update::fr_meal_voucher_conecs()): Whether meal vouchers of French employers (titres-restaurant) are taken.
/// - [`giropay`](Update::giropay()): Whether giropay, the former bank payment of Germany, is offered.
/// - [`google_pay`](Update::google_pay()): Whether Google Pay with the cards saved in a Google account is offered.
/// - [`grabpay`](Update::grabpay()): Whether GrabPay, a wallet with a balance of its own, is offered.
/// - [`ideal`](Update::ideal()): Whether iDEAL, the bank payment of the Netherlands, is offered.
/// - [`jcb`](Update::jcb()): Whether JCB cards are offered.
/// - [`kakao_pay`](Update::kakao_pay()): Whether Kakao Pay, a wallet in South Korea, is offered.
/// - [`klarna`](Update::klarna()): Whether Klarna is offered.
/// - [`konbini`](Update::konbini()): Whether Konbini, cash in Japanese convenience stores, is offered.
/// - [`kr_card`](Update::kr_card()): Whether cards of South Korea are offered.
/// - [`link`](Update::link()): Whether Link is offered, Stripe's wallet of saved payment details.
/// - [`mb_way`](Update::mb_way()): Whether MB WAY is offered, payments by phone number in Portugal.
/// - [`mobilepay`](Update::mobilepay()): Whether MobilePay is offered, a wallet in Denmark and Finland.
/// - [`multibanco`](Update::multibanco()): Whether Multibanco is offered: a voucher that is paid in Portugal at cash machines and online banks.
/// - [`name`](Update::name()): Your own name of the configuration.
/// - [`naver_pay`](Update::naver_pay()): Whether Naver Pay is offered, a wallet in South Korea.
/// - [`nz_bank_account`](Update::nz_bank_account()): Whether direct debits from bank accounts in New Zealand (BECS) are offered.
/// - [`oxxo`](Update::oxxo()): Whether OXXO is offered: a voucher that is paid in cash in Mexican shops.
/// - [`p24`](Update::p24()): Whether Przelewy24 is offered, the bank payment of Poland.
/// - [`pay_by_bank`](Update::pay_by_bank()): Whether Pay by Bank is offered: customers approve a transfer in the app of their bank.
/// - [`payco`](Update::payco()): Whether PAYCO is offered, a wallet in South Korea.
/// - [`paynow`](Update::paynow()): Whether PayNow is offered: a QR code that is paid from a bank app in Singapore.
/// - [`paypal`](Update::paypal()): Whether PayPal is offered.
/// - [`payto`](Update::payto()): Whether PayTo is offered: customers in Australia agree to payments in the app of their bank.
/// - [`pix`](Update::pix()): Whether Pix is offered, instant payment from a Brazilian bank app.
/// - [`promptpay`](Update::promptpay()): Whether PromptPay is offered: a QR code that is paid from a bank app in Thailand.
/// - [`revolut_pay`](Update::revolut_pay()): Whether Revolut Pay is offered.
/// - [`samsung_pay`](Update::samsung_pay()): Whether Samsung Pay is offered, in South Korea.
/// - [`satispay`](Update::satispay()): Whether Satispay is offered.
/// - [`scalapay`](Update::scalapay()): Whether Scalapay is offered, in three or four installments.
/// - [`sepa_debit`](Update::sepa_debit()): Whether SEPA direct debit is offered, for bank accounts of the euro area.
/// - [`sofort`](Update::sofort()): Whether Sofort is offered, a bank payment that has been shut down.
/// - [`sunbit`](Update::sunbit()): Whether Sunbit is offered, in 3, 6 or 12 installments.
/// - [`swish`](Update::swish()): Whether Swish is offered.
/// - [`twint`](Update::twint()): Whether TWINT is offered.
/// - [`upi`](Update::upi()): Whether UPI is offered, instant bank payments in India.
/// - [`us_bank_account`](Update::us_bank_account()): Whether debits from US bank accounts (ACH) are offered.
/// - [`wechat_pay`](Update::wechat_pay()): Whether WeChat Pay is offered, the wallet of customers from China.
/// - [`zip`](Update::zip()): Whether Zip is offered: customers pay in installments, you get the whole sum at once.
///
/// # Answer
///
/// [`PaymentMethodConfiguration`](crate::payment_method_configurations::PaymentMethodConfiguration).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_method_configurations/update)
///
/// Feature: `payment_method_configurations`.
#[doc(alias = "PostPaymentMethodConfigurationsConfiguration")]
#[doc(alias = "postpaymentmethodconfigurationsconfiguration")]
pub fn update(configuration: impl Into<rt::Id<PaymentMethodConfiguration>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<PaymentMethodConfiguration>>(0, configuration),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_method_configurations.update`](update()).
///
/// `POST /v1/payment_method_configurations/{configuration}` (`PostPaymentMethodConfigurationsConfiguration`).
#[doc(alias = "PostPaymentMethodConfigurationsConfiguration")]
#[doc(alias = "postpaymentmethodconfigurationsconfiguration")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Whether pre-authorized debits from Canadian bank accounts (ACSS) are offered.
    pub fn acss_debit<K>(self, value: impl rt::Maybe<AcssDebit, K>) -> Self {
        Self(self.0.maybe::<AcssDebit, K>(1, value), self.1)
    }

    /// Whether new payments can use it.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value), self.1)
    }

    /// Whether Affirm is offered: customers pay it in installments, you get the whole sum at once.
    pub fn affirm<K>(self, value: impl rt::Maybe<Affirm, K>) -> Self {
        Self(self.0.maybe::<Affirm, K>(3, value), self.1)
    }

    /// Whether Afterpay is offered, Clearpay in the United Kingdom: customers pay in installments, you get the whole sum at once.
    pub fn afterpay_clearpay<K>(
        self,
        value: impl rt::Maybe<AfterpayClearpay, K>,
    ) -> Self {
        Self(self.0.maybe::<AfterpayClearpay, K>(4, value), self.1)
    }

    /// Whether Alipay is offered, the wallet of Chinese customers.
    pub fn alipay<K>(self, value: impl rt::Maybe<Alipay, K>) -> Self {
        Self(self.0.maybe::<Alipay, K>(5, value), self.1)
    }

    /// Whether Alma is offered: customers in France and its neighbors pay in installments.
    pub fn alma<K>(self, value: impl rt::Maybe<Alma, K>) -> Self {
        Self(self.0.maybe::<Alma, K>(6, value), self.1)
    }

    /// Whether Amazon Pay is offered: customers pay with what their Amazon account holds.
    pub fn amazon_pay<K>(self, value: impl rt::Maybe<AmazonPay, K>) -> Self {
        Self(self.0.maybe::<AmazonPay, K>(7, value), self.1)
    }

    /// Whether Apple Pay is offered, on iPhones and in Safari. It costs as much as a card.
    pub fn apple_pay<K>(self, value: impl rt::Maybe<ApplePay, K>) -> Self {
        Self(self.0.maybe::<ApplePay, K>(8, value), self.1)
    }

    /// Whether Apple Pay Later is offered: four installments in six weeks.
    pub fn apple_pay_later<K>(self, value: impl rt::Maybe<ApplePayLater, K>) -> Self {
        Self(self.0.maybe::<ApplePayLater, K>(9, value), self.1)
    }

    /// Whether direct debits from Australian bank accounts (BECS) are offered.
    pub fn au_becs_debit<K>(self, value: impl rt::Maybe<AuBecsDebit, K>) -> Self {
        Self(self.0.maybe::<AuBecsDebit, K>(10, value), self.1)
    }

    /// Whether direct debits from bank accounts in the United Kingdom (Bacs) are offered.
    pub fn bacs_debit<K>(self, value: impl rt::Maybe<BacsDebit, K>) -> Self {
        Self(self.0.maybe::<BacsDebit, K>(11, value), self.1)
    }

    /// Whether Bancontact is offered, the bank payment of Belgium.
    pub fn bancontact<K>(self, value: impl rt::Maybe<Bancontact, K>) -> Self {
        Self(self.0.maybe::<Bancontact, K>(12, value), self.1)
    }

    /// Whether Billie is offered: businesses in Europe buy on account and pay later.
    pub fn billie<K>(self, value: impl rt::Maybe<Billie, K>) -> Self {
        Self(self.0.maybe::<Billie, K>(13, value), self.1)
    }

    /// Whether Bizum is offered, payments by phone number between Spanish banks.
    pub fn bizum<K>(self, value: impl rt::Maybe<Bizum, K>) -> Self {
        Self(self.0.maybe::<Bizum, K>(14, value), self.1)
    }

    /// Whether BLIK is offered: customers pay with a code from the app of a Polish bank.
    pub fn blik<K>(self, value: impl rt::Maybe<Blik, K>) -> Self {
        Self(self.0.maybe::<Blik, K>(15, value), self.1)
    }

    /// Whether Boleto is offered: a voucher that is paid in Brazil at banks and shops.
    pub fn boleto<K>(self, value: impl rt::Maybe<Boleto, K>) -> Self {
        Self(self.0.maybe::<Boleto, K>(16, value), self.1)
    }

    /// Whether cards are offered.
    pub fn card<K>(self, value: impl rt::Maybe<Card, K>) -> Self {
        Self(self.0.maybe::<Card, K>(17, value), self.1)
    }

    /// Whether Cartes Bancaires is offered, the French card network. Most of its cards can run on Visa or Mastercard too.
    pub fn cartes_bancaires<K>(self, value: impl rt::Maybe<CartesBancaires, K>) -> Self {
        Self(self.0.maybe::<CartesBancaires, K>(18, value), self.1)
    }

    /// Whether Cash App Pay is offered, the wallet of Cash App in the United States.
    pub fn cashapp<K>(self, value: impl rt::Maybe<Cashapp, K>) -> Self {
        Self(self.0.maybe::<Cashapp, K>(19, value), self.1)
    }

    /// Whether payments with stablecoins are offered.
    pub fn crypto<K>(self, value: impl rt::Maybe<Crypto, K>) -> Self {
        Self(self.0.maybe::<Crypto, K>(20, value), self.1)
    }

    /// Whether paying from the cash balance is offered, which bank transfers fill.
    pub fn customer_balance<K>(self, value: impl rt::Maybe<CustomerBalance, K>) -> Self {
        Self(self.0.maybe::<CustomerBalance, K>(21, value), self.1)
    }

    /// Whether EPS, the bank payment of Austria, is offered.
    pub fn eps<K>(self, value: impl rt::Maybe<Eps, K>) -> Self {
        Self(self.0.maybe::<Eps, K>(22, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(23, value), self.1)
    }

    /// Whether FPX, the bank payment of Malaysia, is offered.
    pub fn fpx<K>(self, value: impl rt::Maybe<Fpx, K>) -> Self {
        Self(self.0.maybe::<Fpx, K>(24, value), self.1)
    }

    /// Whether meal vouchers of French employers (titres-restaurant) are taken.
    pub fn fr_meal_voucher_conecs<K>(
        self,
        value: impl rt::Maybe<FrMealVoucherConecs, K>,
    ) -> Self {
        Self(self.0.maybe::<FrMealVoucherConecs, K>(25, value), self.1)
    }

    /// Whether giropay, the former bank payment of Germany, is offered.
    pub fn giropay<K>(self, value: impl rt::Maybe<Giropay, K>) -> Self {
        Self(self.0.maybe::<Giropay, K>(26, value), self.1)
    }

    /// Whether Google Pay with the cards saved in a Google account is offered.
    pub fn google_pay<K>(self, value: impl rt::Maybe<GooglePay, K>) -> Self {
        Self(self.0.maybe::<GooglePay, K>(27, value), self.1)
    }

    /// Whether GrabPay, a wallet with a balance of its own, is offered.
    pub fn grabpay<K>(self, value: impl rt::Maybe<Grabpay, K>) -> Self {
        Self(self.0.maybe::<Grabpay, K>(28, value), self.1)
    }

    /// Whether iDEAL, the bank payment of the Netherlands, is offered.
    pub fn ideal<K>(self, value: impl rt::Maybe<Ideal, K>) -> Self {
        Self(self.0.maybe::<Ideal, K>(29, value), self.1)
    }

    /// Whether JCB cards are offered. In Japan only for businesses that JCB has approved.
    pub fn jcb<K>(self, value: impl rt::Maybe<Jcb, K>) -> Self {
        Self(self.0.maybe::<Jcb, K>(30, value), self.1)
    }

    /// Whether Kakao Pay, a wallet in South Korea, is offered.
    pub fn kakao_pay<K>(self, value: impl rt::Maybe<KakaoPay, K>) -> Self {
        Self(self.0.maybe::<KakaoPay, K>(31, value), self.1)
    }

    /// Whether Klarna is offered. Which ways to pay it has depends on the customer's address and the amount.
    pub fn klarna<K>(self, value: impl rt::Maybe<Klarna, K>) -> Self {
        Self(self.0.maybe::<Klarna, K>(32, value), self.1)
    }

    /// Whether Konbini, cash in Japanese convenience stores, is offered.
    pub fn konbini<K>(self, value: impl rt::Maybe<Konbini, K>) -> Self {
        Self(self.0.maybe::<Konbini, K>(33, value), self.1)
    }

    /// Whether cards of South Korea are offered.
    pub fn kr_card<K>(self, value: impl rt::Maybe<KrCard, K>) -> Self {
        Self(self.0.maybe::<KrCard, K>(34, value), self.1)
    }

    /// Whether Link is offered, Stripe's wallet of saved payment details.
    pub fn link<K>(self, value: impl rt::Maybe<Link, K>) -> Self {
        Self(self.0.maybe::<Link, K>(35, value), self.1)
    }

    /// Whether MB WAY is offered, payments by phone number in Portugal.
    pub fn mb_way<K>(self, value: impl rt::Maybe<MbWay, K>) -> Self {
        Self(self.0.maybe::<MbWay, K>(36, value), self.1)
    }

    /// Whether MobilePay is offered, a wallet in Denmark and Finland.
    pub fn mobilepay<K>(self, value: impl rt::Maybe<Mobilepay, K>) -> Self {
        Self(self.0.maybe::<Mobilepay, K>(37, value), self.1)
    }

    /// Whether Multibanco is offered: a voucher that is paid in Portugal at cash machines and online banks.
    pub fn multibanco<K>(self, value: impl rt::Maybe<Multibanco, K>) -> Self {
        Self(self.0.maybe::<Multibanco, K>(38, value), self.1)
    }

    /// Your own name of the configuration. At most 100 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(39, value), self.1)
    }

    /// Whether Naver Pay is offered, a wallet in South Korea.
    pub fn naver_pay<K>(self, value: impl rt::Maybe<NaverPay, K>) -> Self {
        Self(self.0.maybe::<NaverPay, K>(40, value), self.1)
    }

    /// Whether direct debits from bank accounts in New Zealand (BECS) are offered.
    pub fn nz_bank_account<K>(self, value: impl rt::Maybe<NzBankAccount, K>) -> Self {
        Self(self.0.maybe::<NzBankAccount, K>(41, value), self.1)
    }

    /// Whether OXXO is offered: a voucher that is paid in cash in Mexican shops.
    pub fn oxxo<K>(self, value: impl rt::Maybe<Oxxo, K>) -> Self {
        Self(self.0.maybe::<Oxxo, K>(42, value), self.1)
    }

    /// Whether Przelewy24 is offered, the bank payment of Poland.
    pub fn p24<K>(self, value: impl rt::Maybe<P24, K>) -> Self {
        Self(self.0.maybe::<P24, K>(43, value), self.1)
    }

    /// Whether Pay by Bank is offered: customers approve a transfer in the app of their bank.
    pub fn pay_by_bank<K>(self, value: impl rt::Maybe<PayByBank, K>) -> Self {
        Self(self.0.maybe::<PayByBank, K>(44, value), self.1)
    }

    /// Whether PAYCO is offered, a wallet in South Korea.
    pub fn payco<K>(self, value: impl rt::Maybe<Payco, K>) -> Self {
        Self(self.0.maybe::<Payco, K>(45, value), self.1)
    }

    /// Whether PayNow is offered: a QR code that is paid from a bank app in Singapore.
    pub fn paynow<K>(self, value: impl rt::Maybe<Paynow, K>) -> Self {
        Self(self.0.maybe::<Paynow, K>(46, value), self.1)
    }

    /// Whether PayPal is offered.
    pub fn paypal<K>(self, value: impl rt::Maybe<Paypal, K>) -> Self {
        Self(self.0.maybe::<Paypal, K>(47, value), self.1)
    }

    /// Whether PayTo is offered: customers in Australia agree to payments in the app of their bank.
    pub fn payto<K>(self, value: impl rt::Maybe<Payto, K>) -> Self {
        Self(self.0.maybe::<Payto, K>(48, value), self.1)
    }

    /// Whether Pix is offered, instant payment from a Brazilian bank app.
    pub fn pix<K>(self, value: impl rt::Maybe<Pix, K>) -> Self {
        Self(self.0.maybe::<Pix, K>(49, value), self.1)
    }

    /// Whether PromptPay is offered: a QR code that is paid from a bank app in Thailand.
    pub fn promptpay<K>(self, value: impl rt::Maybe<Promptpay, K>) -> Self {
        Self(self.0.maybe::<Promptpay, K>(50, value), self.1)
    }

    /// Whether Revolut Pay is offered. Customers without Revolut can pay by card there too.
    pub fn revolut_pay<K>(self, value: impl rt::Maybe<RevolutPay, K>) -> Self {
        Self(self.0.maybe::<RevolutPay, K>(51, value), self.1)
    }

    /// Whether Samsung Pay is offered, in South Korea. It can't be saved for later payments.
    pub fn samsung_pay<K>(self, value: impl rt::Maybe<SamsungPay, K>) -> Self {
        Self(self.0.maybe::<SamsungPay, K>(52, value), self.1)
    }

    /// Whether Satispay is offered. Customers approve each payment in its app, and it can't be saved for later.
    pub fn satispay<K>(self, value: impl rt::Maybe<Satispay, K>) -> Self {
        Self(self.0.maybe::<Satispay, K>(53, value), self.1)
    }

    /// Whether Scalapay is offered, in three or four installments. You get the whole sum at once.
    pub fn scalapay<K>(self, value: impl rt::Maybe<Scalapay, K>) -> Self {
        Self(self.0.maybe::<Scalapay, K>(54, value), self.1)
    }

    /// Whether SEPA direct debit is offered, for bank accounts of the euro area.
    pub fn sepa_debit<K>(self, value: impl rt::Maybe<SepaDebit, K>) -> Self {
        Self(self.0.maybe::<SepaDebit, K>(55, value), self.1)
    }

    /// Whether Sofort is offered, a bank payment that has been shut down.
    pub fn sofort<K>(self, value: impl rt::Maybe<Sofort, K>) -> Self {
        Self(self.0.maybe::<Sofort, K>(56, value), self.1)
    }

    /// Whether Sunbit is offered, in 3, 6 or 12 installments. You get the whole sum at once.
    pub fn sunbit<K>(self, value: impl rt::Maybe<Sunbit, K>) -> Self {
        Self(self.0.maybe::<Sunbit, K>(57, value), self.1)
    }

    /// Whether Swish is offered. Customers in Sweden approve payments on their phone.
    pub fn swish<K>(self, value: impl rt::Maybe<Swish, K>) -> Self {
        Self(self.0.maybe::<Swish, K>(58, value), self.1)
    }

    /// Whether TWINT is offered. Customers in Switzerland pay with their phone.
    pub fn twint<K>(self, value: impl rt::Maybe<Twint, K>) -> Self {
        Self(self.0.maybe::<Twint, K>(59, value), self.1)
    }

    /// Whether UPI is offered, instant bank payments in India.
    pub fn upi<K>(self, value: impl rt::Maybe<Upi, K>) -> Self {
        Self(self.0.maybe::<Upi, K>(60, value), self.1)
    }

    /// Whether debits from US bank accounts (ACH) are offered.
    pub fn us_bank_account<K>(self, value: impl rt::Maybe<UsBankAccount, K>) -> Self {
        Self(self.0.maybe::<UsBankAccount, K>(61, value), self.1)
    }

    /// Whether WeChat Pay is offered, the wallet of customers from China.
    pub fn wechat_pay<K>(self, value: impl rt::Maybe<WechatPay, K>) -> Self {
        Self(self.0.maybe::<WechatPay, K>(62, value), self.1)
    }

    /// Whether Zip is offered: customers pay in installments, you get the whole sum at once.
    pub fn zip<K>(self, value: impl rt::Maybe<Zip, K>) -> Self {
        Self(self.0.maybe::<Zip, K>(63, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<PaymentMethodConfiguration>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(23, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> PaymentMethodConfiguration;
    "PostPaymentMethodConfigurationsConfiguration" Post "/v1/payment_method_configurations/{configuration}" Form;
    "configuration" required path: String;
    "acss_debit": AcssDebit;
    "active": bool;
    "affirm": Affirm;
    "afterpay_clearpay": AfterpayClearpay;
    "alipay": Alipay;
    "alma": Alma;
    "amazon_pay": AmazonPay;
    "apple_pay": ApplePay;
    "apple_pay_later": ApplePayLater;
    "au_becs_debit": AuBecsDebit;
    "bacs_debit": BacsDebit;
    "bancontact": Bancontact;
    "billie": Billie;
    "bizum": Bizum;
    "blik": Blik;
    "boleto": Boleto;
    "card": Card;
    "cartes_bancaires": CartesBancaires;
    "cashapp": Cashapp;
    "crypto": Crypto;
    "customer_balance": CustomerBalance;
    "eps": Eps;
    "expand": Vec<String>;
    "fpx": Fpx;
    "fr_meal_voucher_conecs": FrMealVoucherConecs;
    "giropay": Giropay;
    "google_pay": GooglePay;
    "grabpay": Grabpay;
    "ideal": Ideal;
    "jcb": Jcb;
    "kakao_pay": KakaoPay;
    "klarna": Klarna;
    "konbini": Konbini;
    "kr_card": KrCard;
    "link": Link;
    "mb_way": MbWay;
    "mobilepay": Mobilepay;
    "multibanco": Multibanco;
    "name": String;
    "naver_pay": NaverPay;
    "nz_bank_account": NzBankAccount;
    "oxxo": Oxxo;
    "p24": P24;
    "pay_by_bank": PayByBank;
    "payco": Payco;
    "paynow": Paynow;
    "paypal": Paypal;
    "payto": Payto;
    "pix": Pix;
    "promptpay": Promptpay;
    "revolut_pay": RevolutPay;
    "samsung_pay": SamsungPay;
    "satispay": Satispay;
    "scalapay": Scalapay;
    "sepa_debit": SepaDebit;
    "sofort": Sofort;
    "sunbit": Sunbit;
    "swish": Swish;
    "twint": Twint;
    "upi": Upi;
    "us_bank_account": UsBankAccount;
    "wechat_pay": WechatPay;
    "zip": Zip;
}
