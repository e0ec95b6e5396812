// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a payment method configuration.
///
/// `POST /v1/payment_method_configurations`
///
/// Feature: `payment_method_configurations`.
#[doc(alias = "PostPaymentMethodConfigurations")]
#[doc(alias = "postpaymentmethodconfigurations")]
pub fn create() -> Create {
    Default::default()
}
/// The request of [`payment_method_configurations.create`](create()).
///
/// `POST /v1/payment_method_configurations` (`PostPaymentMethodConfigurations`).
#[doc(alias = "PostPaymentMethodConfigurations")]
#[doc(alias = "postpaymentmethodconfigurations")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);
impl Create {
    /// Acss debit.
    pub fn acss_debit(
        self,
        value: crate::payment_method_configurations::params::AcssDebit,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::AcssDebit,
                >(0, value),
            self.1,
        )
    }
    /// Affirm.
    pub fn affirm(
        self,
        value: crate::payment_method_configurations::params::Affirm,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Affirm>(1, value),
            self.1,
        )
    }
    /// Afterpay clearpay.
    pub fn afterpay_clearpay(
        self,
        value: crate::payment_method_configurations::params::AfterpayClearpay,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::AfterpayClearpay,
                >(2, value),
            self.1,
        )
    }
    /// Alipay.
    pub fn alipay(
        self,
        value: crate::payment_method_configurations::params::Alipay,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Alipay>(3, value),
            self.1,
        )
    }
    /// Alma.
    pub fn alma(
        self,
        value: crate::payment_method_configurations::params::Alma,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Alma>(4, value),
            self.1,
        )
    }
    /// Amazon pay.
    pub fn amazon_pay(
        self,
        value: crate::payment_method_configurations::params::AmazonPay,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::AmazonPay,
                >(5, value),
            self.1,
        )
    }
    /// Apple pay.
    pub fn apple_pay(
        self,
        value: crate::payment_method_configurations::params::ApplePay,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_method_configurations::params::ApplePay>(6, value),
            self.1,
        )
    }
    /// Apple pay later.
    pub fn apple_pay_later(
        self,
        value: crate::payment_method_configurations::params::ApplePayLater,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::ApplePayLater,
                >(7, value),
            self.1,
        )
    }
    /// Au becs debit.
    pub fn au_becs_debit(
        self,
        value: crate::payment_method_configurations::params::AuBecsDebit,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::AuBecsDebit,
                >(8, value),
            self.1,
        )
    }
    /// Bacs debit.
    pub fn bacs_debit(
        self,
        value: crate::payment_method_configurations::params::BacsDebit,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::BacsDebit,
                >(9, value),
            self.1,
        )
    }
    /// Bancontact.
    pub fn bancontact(
        self,
        value: crate::payment_method_configurations::params::Bancontact,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::Bancontact,
                >(10, value),
            self.1,
        )
    }
    /// Billie.
    pub fn billie(
        self,
        value: crate::payment_method_configurations::params::Billie,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_method_configurations::params::Billie>(11, value),
            self.1,
        )
    }
    /// Bizum.
    pub fn bizum(
        self,
        value: crate::payment_method_configurations::params::Bizum,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Bizum>(12, value),
            self.1,
        )
    }
    /// Blik.
    pub fn blik(
        self,
        value: crate::payment_method_configurations::params::Blik,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Blik>(13, value),
            self.1,
        )
    }
    /// Boleto.
    pub fn boleto(
        self,
        value: crate::payment_method_configurations::params::Boleto,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_method_configurations::params::Boleto>(14, value),
            self.1,
        )
    }
    /// Card.
    pub fn card(
        self,
        value: crate::payment_method_configurations::params::Card,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Card>(15, value),
            self.1,
        )
    }
    /// Cartes bancaires.
    pub fn cartes_bancaires(
        self,
        value: crate::payment_method_configurations::params::CartesBancaires,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::CartesBancaires,
                >(16, value),
            self.1,
        )
    }
    /// Cashapp.
    pub fn cashapp(
        self,
        value: crate::payment_method_configurations::params::Cashapp,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_method_configurations::params::Cashapp>(17, value),
            self.1,
        )
    }
    /// Crypto.
    pub fn crypto(
        self,
        value: crate::payment_method_configurations::params::Crypto,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_method_configurations::params::Crypto>(18, value),
            self.1,
        )
    }
    /// Customer balance.
    pub fn customer_balance(
        self,
        value: crate::payment_method_configurations::params::CustomerBalance,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::CustomerBalance,
                >(19, value),
            self.1,
        )
    }
    /// Eps.
    pub fn eps(self, value: crate::payment_method_configurations::params::Eps) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Eps>(20, value),
            self.1,
        )
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(21, value), self.1)
    }
    /// Fpx.
    pub fn fpx(self, value: crate::payment_method_configurations::params::Fpx) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Fpx>(22, value),
            self.1,
        )
    }
    /// Fr meal voucher conecs.
    pub fn fr_meal_voucher_conecs(
        self,
        value: crate::payment_method_configurations::params::FrMealVoucherConecs,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::FrMealVoucherConecs,
                >(23, value),
            self.1,
        )
    }
    /// Giropay.
    pub fn giropay(
        self,
        value: crate::payment_method_configurations::params::Giropay,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_method_configurations::params::Giropay>(24, value),
            self.1,
        )
    }
    /// Google pay.
    pub fn google_pay(
        self,
        value: crate::payment_method_configurations::params::GooglePay,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::GooglePay,
                >(25, value),
            self.1,
        )
    }
    /// Grabpay.
    pub fn grabpay(
        self,
        value: crate::payment_method_configurations::params::Grabpay,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_method_configurations::params::Grabpay>(26, value),
            self.1,
        )
    }
    /// Ideal.
    pub fn ideal(
        self,
        value: crate::payment_method_configurations::params::Ideal,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Ideal>(27, value),
            self.1,
        )
    }
    /// Jcb.
    pub fn jcb(self, value: crate::payment_method_configurations::params::Jcb) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Jcb>(28, value),
            self.1,
        )
    }
    /// Kakao pay.
    pub fn kakao_pay(
        self,
        value: crate::payment_method_configurations::params::KakaoPay,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::KakaoPay,
                >(29, value),
            self.1,
        )
    }
    /// Klarna.
    pub fn klarna(
        self,
        value: crate::payment_method_configurations::params::Klarna,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_method_configurations::params::Klarna>(30, value),
            self.1,
        )
    }
    /// Konbini.
    pub fn konbini(
        self,
        value: crate::payment_method_configurations::params::Konbini,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_method_configurations::params::Konbini>(31, value),
            self.1,
        )
    }
    /// Kr card.
    pub fn kr_card(
        self,
        value: crate::payment_method_configurations::params::KrCard,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_method_configurations::params::KrCard>(32, value),
            self.1,
        )
    }
    /// Link.
    pub fn link(
        self,
        value: crate::payment_method_configurations::params::Link,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Link>(33, value),
            self.1,
        )
    }
    /// Mb way.
    pub fn mb_way(
        self,
        value: crate::payment_method_configurations::params::MbWay,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::MbWay>(34, value),
            self.1,
        )
    }
    /// Mobilepay.
    pub fn mobilepay(
        self,
        value: crate::payment_method_configurations::params::Mobilepay,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::Mobilepay,
                >(35, value),
            self.1,
        )
    }
    /// Multibanco.
    pub fn multibanco(
        self,
        value: crate::payment_method_configurations::params::Multibanco,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::Multibanco,
                >(36, value),
            self.1,
        )
    }
    /// Name. At most 100 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(37, value), self.1)
    }
    /// Naver pay.
    pub fn naver_pay(
        self,
        value: crate::payment_method_configurations::params::NaverPay,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::NaverPay,
                >(38, value),
            self.1,
        )
    }
    /// Nz bank account.
    pub fn nz_bank_account(
        self,
        value: crate::payment_method_configurations::params::NzBankAccount,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::NzBankAccount,
                >(39, value),
            self.1,
        )
    }
    /// Oxxo.
    pub fn oxxo(
        self,
        value: crate::payment_method_configurations::params::Oxxo,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Oxxo>(40, value),
            self.1,
        )
    }
    /// P24.
    pub fn p24(self, value: crate::payment_method_configurations::params::P24) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::P24>(41, value),
            self.1,
        )
    }
    /// Parent. At most 100 characters.
    pub fn parent(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(42, value), self.1)
    }
    /// Pay by bank.
    pub fn pay_by_bank(
        self,
        value: crate::payment_method_configurations::params::PayByBank,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PayByBank,
                >(43, value),
            self.1,
        )
    }
    /// Payco.
    pub fn payco(
        self,
        value: crate::payment_method_configurations::params::Payco,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Payco>(44, value),
            self.1,
        )
    }
    /// Paynow.
    pub fn paynow(
        self,
        value: crate::payment_method_configurations::params::Paynow,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_method_configurations::params::Paynow>(45, value),
            self.1,
        )
    }
    /// Paypal.
    pub fn paypal(
        self,
        value: crate::payment_method_configurations::params::Paypal,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_method_configurations::params::Paypal>(46, value),
            self.1,
        )
    }
    /// Payto.
    pub fn payto(
        self,
        value: crate::payment_method_configurations::params::Payto,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Payto>(47, value),
            self.1,
        )
    }
    /// Pix.
    pub fn pix(self, value: crate::payment_method_configurations::params::Pix) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Pix>(48, value),
            self.1,
        )
    }
    /// Promptpay.
    pub fn promptpay(
        self,
        value: crate::payment_method_configurations::params::Promptpay,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::Promptpay,
                >(49, value),
            self.1,
        )
    }
    /// Revolut pay.
    pub fn revolut_pay(
        self,
        value: crate::payment_method_configurations::params::RevolutPay,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::RevolutPay,
                >(50, value),
            self.1,
        )
    }
    /// Samsung pay.
    pub fn samsung_pay(
        self,
        value: crate::payment_method_configurations::params::SamsungPay,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::SamsungPay,
                >(51, value),
            self.1,
        )
    }
    /// Satispay.
    pub fn satispay(
        self,
        value: crate::payment_method_configurations::params::Satispay,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::Satispay,
                >(52, value),
            self.1,
        )
    }
    /// Scalapay.
    pub fn scalapay(
        self,
        value: crate::payment_method_configurations::params::Scalapay,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::Scalapay,
                >(53, value),
            self.1,
        )
    }
    /// Sepa debit.
    pub fn sepa_debit(
        self,
        value: crate::payment_method_configurations::params::SepaDebit,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::SepaDebit,
                >(54, value),
            self.1,
        )
    }
    /// Sofort.
    pub fn sofort(
        self,
        value: crate::payment_method_configurations::params::Sofort,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_method_configurations::params::Sofort>(55, value),
            self.1,
        )
    }
    /// Sunbit.
    pub fn sunbit(
        self,
        value: crate::payment_method_configurations::params::Sunbit,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_method_configurations::params::Sunbit>(56, value),
            self.1,
        )
    }
    /// Swish.
    pub fn swish(
        self,
        value: crate::payment_method_configurations::params::Swish,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Swish>(57, value),
            self.1,
        )
    }
    /// Twint.
    pub fn twint(
        self,
        value: crate::payment_method_configurations::params::Twint,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Twint>(58, value),
            self.1,
        )
    }
    /// Upi.
    pub fn upi(self, value: crate::payment_method_configurations::params::Upi) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Upi>(59, value),
            self.1,
        )
    }
    /// Us bank account.
    pub fn us_bank_account(
        self,
        value: crate::payment_method_configurations::params::UsBankAccount,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::UsBankAccount,
                >(60, value),
            self.1,
        )
    }
    /// Wechat pay.
    pub fn wechat_pay(
        self,
        value: crate::payment_method_configurations::params::WechatPay,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::WechatPay,
                >(61, value),
            self.1,
        )
    }
    /// Zip.
    pub fn zip(self, value: crate::payment_method_configurations::params::Zip) -> Self {
        Self(
            self.0.set::<crate::payment_method_configurations::params::Zip>(62, value),
            self.1,
        )
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<
                crate::payment_method_configurations::PaymentMethodConfiguration,
            >,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(21, path(Default::default())), self.1)
    }
}
rt::request! {
    Create -> crate::payment_method_configurations::PaymentMethodConfiguration;
    "PostPaymentMethodConfigurations" Post "/v1/payment_method_configurations" Form;
    "acss_debit": Option<crate::payment_method_configurations::params::AcssDebit>;
    "affirm": Option<crate::payment_method_configurations::params::Affirm>;
    "afterpay_clearpay": Option<crate::payment_method_configurations::params::AfterpayClearpay>;
    "alipay": Option<crate::payment_method_configurations::params::Alipay>;
    "alma": Option<crate::payment_method_configurations::params::Alma>;
    "amazon_pay": Option<crate::payment_method_configurations::params::AmazonPay>;
    "apple_pay": Option<crate::payment_method_configurations::params::ApplePay>;
    "apple_pay_later": Option<crate::payment_method_configurations::params::ApplePayLater>;
    "au_becs_debit": Option<crate::payment_method_configurations::params::AuBecsDebit>;
    "bacs_debit": Option<crate::payment_method_configurations::params::BacsDebit>;
    "bancontact": Option<crate::payment_method_configurations::params::Bancontact>;
    "billie": Option<crate::payment_method_configurations::params::Billie>;
    "bizum": Option<crate::payment_method_configurations::params::Bizum>;
    "blik": Option<crate::payment_method_configurations::params::Blik>;
    "boleto": Option<crate::payment_method_configurations::params::Boleto>;
    "card": Option<crate::payment_method_configurations::params::Card>;
    "cartes_bancaires": Option<crate::payment_method_configurations::params::CartesBancaires>;
    "cashapp": Option<crate::payment_method_configurations::params::Cashapp>;
    "crypto": Option<crate::payment_method_configurations::params::Crypto>;
    "customer_balance": Option<crate::payment_method_configurations::params::CustomerBalance>;
    "eps": Option<crate::payment_method_configurations::params::Eps>;
    "expand": Option<Vec<String>>;
    "fpx": Option<crate::payment_method_configurations::params::Fpx>;
    "fr_meal_voucher_conecs": Option<crate::payment_method_configurations::params::FrMealVoucherConecs>;
    "giropay": Option<crate::payment_method_configurations::params::Giropay>;
    "google_pay": Option<crate::payment_method_configurations::params::GooglePay>;
    "grabpay": Option<crate::payment_method_configurations::params::Grabpay>;
    "ideal": Option<crate::payment_method_configurations::params::Ideal>;
    "jcb": Option<crate::payment_method_configurations::params::Jcb>;
    "kakao_pay": Option<crate::payment_method_configurations::params::KakaoPay>;
    "klarna": Option<crate::payment_method_configurations::params::Klarna>;
    "konbini": Option<crate::payment_method_configurations::params::Konbini>;
    "kr_card": Option<crate::payment_method_configurations::params::KrCard>;
    "link": Option<crate::payment_method_configurations::params::Link>;
    "mb_way": Option<crate::payment_method_configurations::params::MbWay>;
    "mobilepay": Option<crate::payment_method_configurations::params::Mobilepay>;
    "multibanco": Option<crate::payment_method_configurations::params::Multibanco>;
    "name": Option<String>;
    "naver_pay": Option<crate::payment_method_configurations::params::NaverPay>;
    "nz_bank_account": Option<crate::payment_method_configurations::params::NzBankAccount>;
    "oxxo": Option<crate::payment_method_configurations::params::Oxxo>;
    "p24": Option<crate::payment_method_configurations::params::P24>;
    "parent": Option<String>;
    "pay_by_bank": Option<crate::payment_method_configurations::params::PayByBank>;
    "payco": Option<crate::payment_method_configurations::params::Payco>;
    "paynow": Option<crate::payment_method_configurations::params::Paynow>;
    "paypal": Option<crate::payment_method_configurations::params::Paypal>;
    "payto": Option<crate::payment_method_configurations::params::Payto>;
    "pix": Option<crate::payment_method_configurations::params::Pix>;
    "promptpay": Option<crate::payment_method_configurations::params::Promptpay>;
    "revolut_pay": Option<crate::payment_method_configurations::params::RevolutPay>;
    "samsung_pay": Option<crate::payment_method_configurations::params::SamsungPay>;
    "satispay": Option<crate::payment_method_configurations::params::Satispay>;
    "scalapay": Option<crate::payment_method_configurations::params::Scalapay>;
    "sepa_debit": Option<crate::payment_method_configurations::params::SepaDebit>;
    "sofort": Option<crate::payment_method_configurations::params::Sofort>;
    "sunbit": Option<crate::payment_method_configurations::params::Sunbit>;
    "swish": Option<crate::payment_method_configurations::params::Swish>;
    "twint": Option<crate::payment_method_configurations::params::Twint>;
    "upi": Option<crate::payment_method_configurations::params::Upi>;
    "us_bank_account": Option<crate::payment_method_configurations::params::UsBankAccount>;
    "wechat_pay": Option<crate::payment_method_configurations::params::WechatPay>;
    "zip": Option<crate::payment_method_configurations::params::Zip>;
}
