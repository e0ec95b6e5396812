// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_settings.payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/card/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Card(rt::Params);
impl Card {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Installments.
    pub fn installments(self, value: crate::params::Installments) -> Self {
        Self(self.0.set::<crate::params::Installments>(0, value))
    }
    /// Request three d secure. `any`, `automatic` or `challenge`.
    pub fn request_three_d_secure(
        self,
        value: crate::types::RequestThreeDSecure,
    ) -> Self {
        Self(self.0.set::<crate::types::RequestThreeDSecure>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Card;
    "installments": Option<crate::params::Installments>;
    "request_three_d_secure": Option<crate::types::RequestThreeDSecure>;
}
/// The parameters of `payment_settings.payment_method_options`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptions(rt::Params);
impl PaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Acss debit.
    pub fn acss_debit(self, value: crate::invoices::params::AcssDebit) -> Self {
        Self(self.0.set::<crate::invoices::params::AcssDebit>(0, value))
    }
    /// Clears `acss_debit`.
    pub fn clear_acss_debit(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Bancontact.
    pub fn bancontact(self, value: crate::params::Bancontact) -> Self {
        Self(self.0.set::<crate::params::Bancontact>(1, value))
    }
    /// Clears `bancontact`.
    pub fn clear_bancontact(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Card.
    pub fn card(self, value: Card) -> Self {
        Self(self.0.set::<Card>(2, value))
    }
    /// Clears `card`.
    pub fn clear_card(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Customer balance.
    pub fn customer_balance(
        self,
        value: crate::invoices::params::CustomerBalance,
    ) -> Self {
        Self(self.0.set::<crate::invoices::params::CustomerBalance>(3, value))
    }
    /// Clears `customer_balance`.
    pub fn clear_customer_balance(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Konbini.
    pub fn konbini(self, value: crate::invoices::params::Konbini) -> Self {
        Self(self.0.set::<crate::invoices::params::Konbini>(4, value))
    }
    /// Clears `konbini`.
    pub fn clear_konbini(self) -> Self {
        Self(self.0.clear(4))
    }
    /// Payto.
    pub fn payto(self, value: crate::invoices::params::Payto) -> Self {
        Self(self.0.set::<crate::invoices::params::Payto>(5, value))
    }
    /// Clears `payto`.
    pub fn clear_payto(self) -> Self {
        Self(self.0.clear(5))
    }
    /// Pix.
    pub fn pix(self, value: Pix) -> Self {
        Self(self.0.set::<Pix>(6, value))
    }
    /// Clears `pix`.
    pub fn clear_pix(self) -> Self {
        Self(self.0.clear(6))
    }
    /// Sepa debit.
    pub fn sepa_debit(self, value: crate::invoices::params::SepaDebit) -> Self {
        Self(self.0.set::<crate::invoices::params::SepaDebit>(7, value))
    }
    /// Clears `sepa_debit`.
    pub fn clear_sepa_debit(self) -> Self {
        Self(self.0.clear(7))
    }
    /// Upi.
    pub fn upi(self, value: crate::params::Upi) -> Self {
        Self(self.0.set::<crate::params::Upi>(8, value))
    }
    /// Clears `upi`.
    pub fn clear_upi(self) -> Self {
        Self(self.0.clear(8))
    }
    /// Us bank account.
    pub fn us_bank_account(self, value: crate::invoices::params::UsBankAccount) -> Self {
        Self(self.0.set::<crate::invoices::params::UsBankAccount>(9, value))
    }
    /// Clears `us_bank_account`.
    pub fn clear_us_bank_account(self) -> Self {
        Self(self.0.clear(9))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PaymentMethodOptions;
    "acss_debit": rt::Clearable<crate::invoices::params::AcssDebit>;
    "bancontact": rt::Clearable<crate::params::Bancontact>;
    "card": rt::Clearable<Card>;
    "customer_balance": rt::Clearable<crate::invoices::params::CustomerBalance>;
    "konbini": rt::Clearable<crate::invoices::params::Konbini>;
    "payto": rt::Clearable<crate::invoices::params::Payto>;
    "pix": rt::Clearable<Pix>;
    "sepa_debit": rt::Clearable<crate::invoices::params::SepaDebit>;
    "upi": rt::Clearable<crate::params::Upi>;
    "us_bank_account": rt::Clearable<crate::invoices::params::UsBankAccount>;
}
/// The parameters of `payment_settings`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings`.
#[derive(Clone)]
#[must_use]
pub struct PaymentSettings(rt::Params);
impl PaymentSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Default mandate. At most 5000 characters.
    pub fn default_mandate(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Clears `default_mandate`.
    pub fn clear_default_mandate(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Payment method options.
    pub fn payment_method_options(self, value: PaymentMethodOptions) -> Self {
        Self(self.0.set::<PaymentMethodOptions>(1, value))
    }
    /// Payment method types.
    pub fn payment_method_types(
        self,
        value: impl IntoIterator<Item = crate::invoices::PaymentMethodType>,
    ) -> Self {
        Self(self.0.set_list::<crate::invoices::PaymentMethodType>(2, value))
    }
    /// Clears `payment_method_types`.
    pub fn clear_payment_method_types(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PaymentSettings;
    "default_mandate": rt::Clearable<String>;
    "payment_method_options": Option<PaymentMethodOptions>;
    "payment_method_types" clearable: rt::Clearable<Vec<crate::invoices::PaymentMethodType>>;
}
/// The parameters of `payment_settings.payment_method_options.pix`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/pix/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Pix(rt::Params);
impl Pix {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount includes iof. `always` or `never`.
    pub fn amount_includes_iof(self, value: crate::invoices::AmountIncludesIof) -> Self {
        Self(self.0.set::<crate::invoices::AmountIncludesIof>(0, value))
    }
    /// Expires after seconds.
    pub fn expires_after_seconds(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Pix;
    "amount_includes_iof": Option<crate::invoices::AmountIncludesIof>;
    "expires_after_seconds": Option<i64>;
}
