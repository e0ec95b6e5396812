// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_settings.payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/card/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Card {
    installments: Option<Box<crate::params::Installments>>,
    request_three_d_secure: Option<crate::types::RequestThreeDSecure>,
    extra: rt::Extra,
}
impl Card {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Installments.
    pub fn installments(mut self, value: crate::params::Installments) -> Self {
        self.installments = Some(Box::new(value));
        self
    }
    /// Request three d secure. `any`, `automatic` or `challenge`.
    pub fn request_three_d_secure(
        mut self,
        value: crate::types::RequestThreeDSecure,
    ) -> Self {
        self.request_three_d_secure = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Card;
    0 => installments "installments";
    1 => request_three_d_secure "request_three_d_secure";
}
/// The parameters of `payment_settings.payment_method_options`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptions {
    acss_debit: rt::Clearable<Box<crate::invoices::params::AcssDebit>>,
    bancontact: rt::Clearable<Box<crate::params::Bancontact>>,
    card: rt::Clearable<Box<Card>>,
    customer_balance: rt::Clearable<Box<crate::invoices::params::CustomerBalance>>,
    konbini: rt::Clearable<Box<crate::invoices::params::Konbini>>,
    payto: rt::Clearable<Box<crate::invoices::params::Payto>>,
    pix: rt::Clearable<Box<Pix>>,
    sepa_debit: rt::Clearable<Box<crate::invoices::params::SepaDebit>>,
    upi: rt::Clearable<Box<crate::params::Upi>>,
    us_bank_account: rt::Clearable<Box<crate::invoices::params::UsBankAccount>>,
    extra: rt::Extra,
}
impl PaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Acss debit.
    pub fn acss_debit(mut self, value: crate::invoices::params::AcssDebit) -> Self {
        self.acss_debit = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `acss_debit`.
    pub fn clear_acss_debit(mut self) -> Self {
        self.acss_debit = rt::Clearable::Clear;
        self
    }
    /// Bancontact.
    pub fn bancontact(mut self, value: crate::params::Bancontact) -> Self {
        self.bancontact = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `bancontact`.
    pub fn clear_bancontact(mut self) -> Self {
        self.bancontact = rt::Clearable::Clear;
        self
    }
    /// Card.
    pub fn card(mut self, value: Card) -> Self {
        self.card = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `card`.
    pub fn clear_card(mut self) -> Self {
        self.card = rt::Clearable::Clear;
        self
    }
    /// Customer balance.
    pub fn customer_balance(
        mut self,
        value: crate::invoices::params::CustomerBalance,
    ) -> Self {
        self.customer_balance = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `customer_balance`.
    pub fn clear_customer_balance(mut self) -> Self {
        self.customer_balance = rt::Clearable::Clear;
        self
    }
    /// Konbini.
    pub fn konbini(mut self, value: crate::invoices::params::Konbini) -> Self {
        self.konbini = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `konbini`.
    pub fn clear_konbini(mut self) -> Self {
        self.konbini = rt::Clearable::Clear;
        self
    }
    /// Payto.
    pub fn payto(mut self, value: crate::invoices::params::Payto) -> Self {
        self.payto = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `payto`.
    pub fn clear_payto(mut self) -> Self {
        self.payto = rt::Clearable::Clear;
        self
    }
    /// Pix.
    pub fn pix(mut self, value: Pix) -> Self {
        self.pix = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `pix`.
    pub fn clear_pix(mut self) -> Self {
        self.pix = rt::Clearable::Clear;
        self
    }
    /// Sepa debit.
    pub fn sepa_debit(mut self, value: crate::invoices::params::SepaDebit) -> Self {
        self.sepa_debit = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `sepa_debit`.
    pub fn clear_sepa_debit(mut self) -> Self {
        self.sepa_debit = rt::Clearable::Clear;
        self
    }
    /// Upi.
    pub fn upi(mut self, value: crate::params::Upi) -> Self {
        self.upi = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `upi`.
    pub fn clear_upi(mut self) -> Self {
        self.upi = rt::Clearable::Clear;
        self
    }
    /// Us bank account.
    pub fn us_bank_account(
        mut self,
        value: crate::invoices::params::UsBankAccount,
    ) -> Self {
        self.us_bank_account = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `us_bank_account`.
    pub fn clear_us_bank_account(mut self) -> Self {
        self.us_bank_account = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentMethodOptions;
    0 => acss_debit "acss_debit";
    1 => bancontact "bancontact";
    2 => card "card";
    3 => customer_balance "customer_balance";
    4 => konbini "konbini";
    5 => payto "payto";
    6 => pix "pix";
    7 => sepa_debit "sepa_debit";
    8 => upi "upi";
    9 => us_bank_account "us_bank_account";
}
/// The parameters of `payment_settings`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentSettings {
    default_mandate: rt::Clearable<String>,
    payment_method_options: Option<Box<PaymentMethodOptions>>,
    payment_method_types: rt::Clearable<Vec<crate::invoices::PaymentMethodType>>,
    extra: rt::Extra,
}
impl PaymentSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Default mandate. At most 5000 characters.
    pub fn default_mandate(mut self, value: impl Into<String>) -> Self {
        self.default_mandate = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `default_mandate`.
    pub fn clear_default_mandate(mut self) -> Self {
        self.default_mandate = rt::Clearable::Clear;
        self
    }
    /// Payment method options.
    pub fn payment_method_options(mut self, value: PaymentMethodOptions) -> Self {
        self.payment_method_options = Some(Box::new(value));
        self
    }
    /// Payment method types.
    pub fn payment_method_types(
        mut self,
        value: impl IntoIterator<Item = crate::invoices::PaymentMethodType>,
    ) -> Self {
        self.payment_method_types = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `payment_method_types`.
    pub fn clear_payment_method_types(mut self) -> Self {
        self.payment_method_types = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentSettings;
    0 => default_mandate "default_mandate";
    1 => payment_method_options "payment_method_options";
    2 => payment_method_types "payment_method_types" clearable;
}
/// The parameters of `payment_settings.payment_method_options.pix`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/pix/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Pix {
    amount_includes_iof: Option<crate::invoices::AmountIncludesIof>,
    expires_after_seconds: Option<i64>,
    extra: rt::Extra,
}
impl Pix {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount includes iof. `always` or `never`.
    pub fn amount_includes_iof(
        mut self,
        value: crate::invoices::AmountIncludesIof,
    ) -> Self {
        self.amount_includes_iof = Some(value);
        self
    }
    /// Expires after seconds.
    pub fn expires_after_seconds(mut self, value: i64) -> Self {
        self.expires_after_seconds = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Pix;
    0 => amount_includes_iof "amount_includes_iof";
    1 => expires_after_seconds "expires_after_seconds";
}
