// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "payment_method_configurations")]
mod acss_debit;
#[cfg(feature = "payment_method_configurations")]
pub use self::acss_debit::*;
#[cfg(feature = "payment_method_configurations")]
mod affirm;
#[cfg(feature = "payment_method_configurations")]
pub use self::affirm::*;
#[cfg(feature = "payment_method_configurations")]
mod afterpay_clearpay;
#[cfg(feature = "payment_method_configurations")]
pub use self::afterpay_clearpay::*;
#[cfg(feature = "payment_method_configurations")]
mod alipay;
#[cfg(feature = "payment_method_configurations")]
pub use self::alipay::*;
#[cfg(feature = "payment_method_configurations")]
mod alma;
#[cfg(feature = "payment_method_configurations")]
pub use self::alma::*;
#[cfg(feature = "payment_method_configurations")]
mod amazon_pay;
#[cfg(feature = "payment_method_configurations")]
pub use self::amazon_pay::*;
#[cfg(feature = "payment_method_configurations")]
mod apple_pay;
#[cfg(feature = "payment_method_configurations")]
pub use self::apple_pay::*;
#[cfg(feature = "payment_method_configurations")]
mod apple_pay_later;
#[cfg(feature = "payment_method_configurations")]
pub use self::apple_pay_later::*;
#[cfg(feature = "payment_method_configurations")]
mod au_becs_debit;
#[cfg(feature = "payment_method_configurations")]
pub use self::au_becs_debit::*;
#[cfg(feature = "payment_method_configurations")]
mod bacs_debit;
#[cfg(feature = "payment_method_configurations")]
pub use self::bacs_debit::*;
#[cfg(feature = "payment_method_configurations")]
mod bancontact;
#[cfg(feature = "payment_method_configurations")]
pub use self::bancontact::*;
#[cfg(feature = "payment_method_configurations")]
mod billie;
#[cfg(feature = "payment_method_configurations")]
pub use self::billie::*;
#[cfg(feature = "payment_method_configurations")]
mod bizum;
#[cfg(feature = "payment_method_configurations")]
pub use self::bizum::*;
#[cfg(feature = "payment_method_configurations")]
mod blik;
#[cfg(feature = "payment_method_configurations")]
pub use self::blik::*;
#[cfg(feature = "payment_method_configurations")]
mod boleto;
#[cfg(feature = "payment_method_configurations")]
pub use self::boleto::*;
#[cfg(feature = "payment_method_configurations")]
mod card;
#[cfg(feature = "payment_method_configurations")]
pub use self::card::*;
#[cfg(feature = "payment_method_configurations")]
mod cartes_bancaires;
#[cfg(feature = "payment_method_configurations")]
pub use self::cartes_bancaires::*;
#[cfg(feature = "payment_method_configurations")]
mod cashapp;
#[cfg(feature = "payment_method_configurations")]
pub use self::cashapp::*;
#[cfg(feature = "payment_method_configurations")]
mod crypto;
#[cfg(feature = "payment_method_configurations")]
pub use self::crypto::*;
#[cfg(feature = "payment_method_configurations")]
mod customer_balance;
#[cfg(feature = "payment_method_configurations")]
pub use self::customer_balance::*;
#[cfg(feature = "payment_method_configurations")]
mod eps;
#[cfg(feature = "payment_method_configurations")]
pub use self::eps::*;
#[cfg(feature = "payment_method_configurations")]
mod fpx;
#[cfg(feature = "payment_method_configurations")]
pub use self::fpx::*;
#[cfg(feature = "payment_method_configurations")]
mod fr_meal_voucher_conecs;
#[cfg(feature = "payment_method_configurations")]
pub use self::fr_meal_voucher_conecs::*;
#[cfg(feature = "payment_method_configurations")]
mod giropay;
#[cfg(feature = "payment_method_configurations")]
pub use self::giropay::*;
#[cfg(feature = "payment_method_configurations")]
mod google_pay;
#[cfg(feature = "payment_method_configurations")]
pub use self::google_pay::*;
#[cfg(feature = "payment_method_configurations")]
mod grabpay;
#[cfg(feature = "payment_method_configurations")]
pub use self::grabpay::*;
#[cfg(feature = "payment_method_configurations")]
mod ideal;
#[cfg(feature = "payment_method_configurations")]
pub use self::ideal::*;
#[cfg(feature = "payment_method_configurations")]
mod jcb;
#[cfg(feature = "payment_method_configurations")]
pub use self::jcb::*;
#[cfg(feature = "payment_method_configurations")]
mod kakao_pay;
#[cfg(feature = "payment_method_configurations")]
pub use self::kakao_pay::*;
#[cfg(feature = "payment_method_configurations")]
mod klarna;
#[cfg(feature = "payment_method_configurations")]
pub use self::klarna::*;
#[cfg(feature = "payment_method_configurations")]
mod konbini;
#[cfg(feature = "payment_method_configurations")]
pub use self::konbini::*;
#[cfg(feature = "payment_method_configurations")]
mod kr_card;
#[cfg(feature = "payment_method_configurations")]
pub use self::kr_card::*;
#[cfg(feature = "payment_method_configurations")]
mod link;
#[cfg(feature = "payment_method_configurations")]
pub use self::link::*;
#[cfg(feature = "payment_method_configurations")]
mod mb_way;
#[cfg(feature = "payment_method_configurations")]
pub use self::mb_way::*;
#[cfg(feature = "payment_method_configurations")]
mod mobilepay;
#[cfg(feature = "payment_method_configurations")]
pub use self::mobilepay::*;
#[cfg(feature = "payment_method_configurations")]
mod multibanco;
#[cfg(feature = "payment_method_configurations")]
pub use self::multibanco::*;
#[cfg(feature = "payment_method_configurations")]
mod naver_pay;
#[cfg(feature = "payment_method_configurations")]
pub use self::naver_pay::*;
#[cfg(feature = "payment_method_configurations")]
mod nz_bank_account;
#[cfg(feature = "payment_method_configurations")]
pub use self::nz_bank_account::*;
#[cfg(feature = "payment_method_configurations")]
mod oxxo;
#[cfg(feature = "payment_method_configurations")]
pub use self::oxxo::*;
#[cfg(feature = "payment_method_configurations")]
mod p24;
#[cfg(feature = "payment_method_configurations")]
pub use self::p24::*;
#[cfg(feature = "payment_method_configurations")]
mod pay_by_bank;
#[cfg(feature = "payment_method_configurations")]
pub use self::pay_by_bank::*;
#[cfg(feature = "payment_method_configurations")]
mod payco;
#[cfg(feature = "payment_method_configurations")]
pub use self::payco::*;
#[cfg(feature = "payment_method_configurations")]
mod paynow;
#[cfg(feature = "payment_method_configurations")]
pub use self::paynow::*;
#[cfg(feature = "payment_method_configurations")]
mod paypal;
#[cfg(feature = "payment_method_configurations")]
pub use self::paypal::*;
#[cfg(feature = "payment_method_configurations")]
mod payto;
#[cfg(feature = "payment_method_configurations")]
pub use self::payto::*;
#[cfg(feature = "payment_method_configurations")]
mod pix;
#[cfg(feature = "payment_method_configurations")]
pub use self::pix::*;
#[cfg(feature = "payment_method_configurations")]
mod promptpay;
#[cfg(feature = "payment_method_configurations")]
pub use self::promptpay::*;
#[cfg(feature = "payment_method_configurations")]
mod revolut_pay;
#[cfg(feature = "payment_method_configurations")]
pub use self::revolut_pay::*;
#[cfg(feature = "payment_method_configurations")]
mod samsung_pay;
#[cfg(feature = "payment_method_configurations")]
pub use self::samsung_pay::*;
#[cfg(feature = "payment_method_configurations")]
mod satispay;
#[cfg(feature = "payment_method_configurations")]
pub use self::satispay::*;
#[cfg(feature = "payment_method_configurations")]
mod scalapay;
#[cfg(feature = "payment_method_configurations")]
pub use self::scalapay::*;
#[cfg(feature = "payment_method_configurations")]
mod sepa_debit;
#[cfg(feature = "payment_method_configurations")]
pub use self::sepa_debit::*;
#[cfg(feature = "payment_method_configurations")]
mod sofort;
#[cfg(feature = "payment_method_configurations")]
pub use self::sofort::*;
#[cfg(feature = "payment_method_configurations")]
mod sunbit;
#[cfg(feature = "payment_method_configurations")]
pub use self::sunbit::*;
#[cfg(feature = "payment_method_configurations")]
mod swish;
#[cfg(feature = "payment_method_configurations")]
pub use self::swish::*;
#[cfg(feature = "payment_method_configurations")]
mod twint;
#[cfg(feature = "payment_method_configurations")]
pub use self::twint::*;
#[cfg(feature = "payment_method_configurations")]
mod upi;
#[cfg(feature = "payment_method_configurations")]
pub use self::upi::*;
#[cfg(feature = "payment_method_configurations")]
mod us_bank_account;
#[cfg(feature = "payment_method_configurations")]
pub use self::us_bank_account::*;
#[cfg(feature = "payment_method_configurations")]
mod wechat_pay;
#[cfg(feature = "payment_method_configurations")]
pub use self::wechat_pay::*;
#[cfg(feature = "payment_method_configurations")]
mod zip;
#[cfg(feature = "payment_method_configurations")]
pub use self::zip::*;
#[doc(inline)]
pub use crate::payment_method_configurations::Preference;
