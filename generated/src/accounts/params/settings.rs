// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `settings.card_payments`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/card_payments`.
#[derive(Clone, Default)]
#[must_use]
pub struct CardPayments {
    decline_on: Option<Box<crate::params::DeclineOn>>,
    statement_descriptor_prefix: Option<String>,
    statement_descriptor_prefix_kana: rt::Clearable<String>,
    statement_descriptor_prefix_kanji: rt::Clearable<String>,
    extra: rt::Extra,
}
impl CardPayments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Decline on.
    pub fn decline_on(mut self, value: crate::params::DeclineOn) -> Self {
        self.decline_on = Some(Box::new(value));
        self
    }
    /// Statement descriptor prefix. At most 10 characters.
    pub fn statement_descriptor_prefix(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor_prefix = Some(value.into());
        self
    }
    /// Statement descriptor prefix kana. At most 10 characters.
    pub fn statement_descriptor_prefix_kana(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor_prefix_kana = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `statement_descriptor_prefix_kana`.
    pub fn clear_statement_descriptor_prefix_kana(mut self) -> Self {
        self.statement_descriptor_prefix_kana = rt::Clearable::Clear;
        self
    }
    /// Statement descriptor prefix kanji. At most 10 characters.
    pub fn statement_descriptor_prefix_kanji(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.statement_descriptor_prefix_kanji = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `statement_descriptor_prefix_kanji`.
    pub fn clear_statement_descriptor_prefix_kanji(mut self) -> Self {
        self.statement_descriptor_prefix_kanji = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CardPayments;
    0 => decline_on "decline_on";
    1 => statement_descriptor_prefix "statement_descriptor_prefix";
    2 => statement_descriptor_prefix_kana "statement_descriptor_prefix_kana";
    3 => statement_descriptor_prefix_kanji "statement_descriptor_prefix_kanji";
}
/// What `settings.payouts.schedule.delay_days` can be.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/payouts/properties/schedule/properties/delay_days`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DelayDays {
    /// `minimum`
    Minimum,
    /// Int.
    Int(i64),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    DelayDays;
    0 => Minimum = text "minimum";
    1 => Int(integer);
}
impl From<i64> for DelayDays {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}
/// The parameters of `settings.payments`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/payments`.
#[derive(Clone, Default)]
#[must_use]
pub struct Payments {
    statement_descriptor: Option<String>,
    statement_descriptor_kana: Option<String>,
    statement_descriptor_kanji: Option<String>,
    extra: rt::Extra,
}
impl Payments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Statement descriptor kana. At most 22 characters.
    pub fn statement_descriptor_kana(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor_kana = Some(value.into());
        self
    }
    /// Statement descriptor kanji. At most 22 characters.
    pub fn statement_descriptor_kanji(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor_kanji = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Payments;
    0 => statement_descriptor "statement_descriptor";
    1 => statement_descriptor_kana "statement_descriptor_kana";
    2 => statement_descriptor_kanji "statement_descriptor_kanji";
}
/// The parameters of `settings.payouts`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/payouts`.
#[derive(Clone, Default)]
#[must_use]
pub struct Payouts {
    debit_negative_balances: Option<bool>,
    schedule: Option<Box<Schedule>>,
    statement_descriptor: Option<String>,
    extra: rt::Extra,
}
impl Payouts {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Debit negative balances.
    pub fn debit_negative_balances(mut self, value: bool) -> Self {
        self.debit_negative_balances = Some(value);
        self
    }
    /// Schedule.
    pub fn schedule(mut self, value: Schedule) -> Self {
        self.schedule = Some(Box::new(value));
        self
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Payouts;
    0 => debit_negative_balances "debit_negative_balances";
    1 => schedule "schedule";
    2 => statement_descriptor "statement_descriptor";
}
/// The parameters of `settings.payouts.schedule`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/payouts/properties/schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Schedule {
    delay_days: Option<DelayDays>,
    interval: Option<crate::accounts::params::Interval>,
    monthly_anchor: Option<i64>,
    monthly_payout_days: Option<Vec<i64>>,
    weekly_anchor: Option<WeeklyAnchor>,
    weekly_payout_days: Option<Vec<crate::types::WeeklyPayoutDay>>,
    extra: rt::Extra,
}
impl Schedule {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Delay days.
    pub fn delay_days(mut self, value: impl Into<DelayDays>) -> Self {
        self.delay_days = Some(value.into());
        self
    }
    /// Interval. `daily`, `manual`, `monthly` or `weekly`.
    pub fn interval(mut self, value: crate::accounts::params::Interval) -> Self {
        self.interval = Some(value);
        self
    }
    /// Monthly anchor.
    pub fn monthly_anchor(mut self, value: i64) -> Self {
        self.monthly_anchor = Some(value);
        self
    }
    /// Monthly payout days.
    pub fn monthly_payout_days(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.monthly_payout_days = Some(value.into_iter().collect());
        self
    }
    /// Weekly anchor. `friday`, `monday`, `saturday`, `sunday`, `thursday`, `tuesday` or `wednesday`.
    pub fn weekly_anchor(mut self, value: WeeklyAnchor) -> Self {
        self.weekly_anchor = Some(value);
        self
    }
    /// Weekly payout days. `friday`, `monday`, `thursday`, `tuesday` or `wednesday`.
    pub fn weekly_payout_days(
        mut self,
        value: impl IntoIterator<Item = crate::types::WeeklyPayoutDay>,
    ) -> Self {
        self.weekly_payout_days = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Schedule;
    0 => delay_days "delay_days";
    1 => interval "interval";
    2 => monthly_anchor "monthly_anchor";
    3 => monthly_payout_days "monthly_payout_days";
    4 => weekly_anchor "weekly_anchor";
    5 => weekly_payout_days "weekly_payout_days";
}
/// The parameters of `settings`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings`.
#[derive(Clone, Default)]
#[must_use]
pub struct Settings {
    bacs_debit_payments: Option<Box<crate::params::BacsDebitPayments>>,
    branding: Option<Box<crate::params::Branding>>,
    card_issuing: Option<Box<crate::accounts::params::CardIssuing>>,
    card_payments: Option<Box<CardPayments>>,
    invoices: Option<Box<SettingsInvoices>>,
    payments: Option<Box<Payments>>,
    payouts: Option<Box<Payouts>>,
    treasury: Option<Box<Treasury>>,
    extra: rt::Extra,
}
impl Settings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bacs debit payments.
    pub fn bacs_debit_payments(
        mut self,
        value: crate::params::BacsDebitPayments,
    ) -> Self {
        self.bacs_debit_payments = Some(Box::new(value));
        self
    }
    /// Branding.
    pub fn branding(mut self, value: crate::params::Branding) -> Self {
        self.branding = Some(Box::new(value));
        self
    }
    /// Card issuing.
    pub fn card_issuing(mut self, value: crate::accounts::params::CardIssuing) -> Self {
        self.card_issuing = Some(Box::new(value));
        self
    }
    /// Card payments.
    pub fn card_payments(mut self, value: CardPayments) -> Self {
        self.card_payments = Some(Box::new(value));
        self
    }
    /// Invoices.
    pub fn invoices(mut self, value: SettingsInvoices) -> Self {
        self.invoices = Some(Box::new(value));
        self
    }
    /// Payments.
    pub fn payments(mut self, value: Payments) -> Self {
        self.payments = Some(Box::new(value));
        self
    }
    /// Payouts.
    pub fn payouts(mut self, value: Payouts) -> Self {
        self.payouts = Some(Box::new(value));
        self
    }
    /// Treasury.
    pub fn treasury(mut self, value: Treasury) -> Self {
        self.treasury = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Settings;
    0 => bacs_debit_payments "bacs_debit_payments";
    1 => branding "branding";
    2 => card_issuing "card_issuing";
    3 => card_payments "card_payments";
    4 => invoices "invoices";
    5 => payments "payments";
    6 => payouts "payouts";
    7 => treasury "treasury";
}
/// The parameters of `settings.invoices`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/invoices`.
#[derive(Clone, Default)]
#[must_use]
pub struct SettingsInvoices {
    hosted_payment_method_save: Option<
        crate::accounts::AccountInvoicesSettingsHostedPaymentMethodSave,
    >,
    extra: rt::Extra,
}
impl SettingsInvoices {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Hosted payment method save. `always`, `never` or `offer`.
    pub fn hosted_payment_method_save(
        mut self,
        value: crate::accounts::AccountInvoicesSettingsHostedPaymentMethodSave,
    ) -> Self {
        self.hosted_payment_method_save = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    SettingsInvoices;
    0 => hosted_payment_method_save "hosted_payment_method_save";
}
/// The parameters of `settings.card_issuing`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/card_issuing`.
#[derive(Clone, Default)]
#[must_use]
pub struct Treasury {
    tos_acceptance: Option<Box<crate::params::TosAcceptance>>,
    extra: rt::Extra,
}
impl Treasury {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Tos acceptance.
    pub fn tos_acceptance(mut self, value: crate::params::TosAcceptance) -> Self {
        self.tos_acceptance = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Treasury;
    0 => tos_acceptance "tos_acceptance";
}
/// The parameters of `settings.invoices`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/invoices`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateInvoices {
    default_account_tax_ids: rt::Clearable<Vec<String>>,
    hosted_payment_method_save: Option<
        crate::accounts::AccountInvoicesSettingsHostedPaymentMethodSave,
    >,
    extra: rt::Extra,
}
impl UpdateInvoices {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Default account tax ids.
    pub fn default_account_tax_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.default_account_tax_ids = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `default_account_tax_ids`.
    pub fn clear_default_account_tax_ids(mut self) -> Self {
        self.default_account_tax_ids = rt::Clearable::Clear;
        self
    }
    /// Hosted payment method save. `always`, `never` or `offer`.
    pub fn hosted_payment_method_save(
        mut self,
        value: crate::accounts::AccountInvoicesSettingsHostedPaymentMethodSave,
    ) -> Self {
        self.hosted_payment_method_save = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateInvoices;
    0 => default_account_tax_ids "default_account_tax_ids" clearable;
    1 => hosted_payment_method_save "hosted_payment_method_save";
}
/// The parameters of `settings`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateSettings {
    bacs_debit_payments: Option<Box<crate::params::BacsDebitPayments>>,
    branding: Option<Box<crate::params::Branding>>,
    card_issuing: Option<Box<crate::accounts::params::CardIssuing>>,
    card_payments: Option<Box<CardPayments>>,
    invoices: Option<Box<UpdateInvoices>>,
    payments: Option<Box<Payments>>,
    payouts: Option<Box<Payouts>>,
    treasury: Option<Box<Treasury>>,
    extra: rt::Extra,
}
impl UpdateSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bacs debit payments.
    pub fn bacs_debit_payments(
        mut self,
        value: crate::params::BacsDebitPayments,
    ) -> Self {
        self.bacs_debit_payments = Some(Box::new(value));
        self
    }
    /// Branding.
    pub fn branding(mut self, value: crate::params::Branding) -> Self {
        self.branding = Some(Box::new(value));
        self
    }
    /// Card issuing.
    pub fn card_issuing(mut self, value: crate::accounts::params::CardIssuing) -> Self {
        self.card_issuing = Some(Box::new(value));
        self
    }
    /// Card payments.
    pub fn card_payments(mut self, value: CardPayments) -> Self {
        self.card_payments = Some(Box::new(value));
        self
    }
    /// Invoices.
    pub fn invoices(mut self, value: UpdateInvoices) -> Self {
        self.invoices = Some(Box::new(value));
        self
    }
    /// Payments.
    pub fn payments(mut self, value: Payments) -> Self {
        self.payments = Some(Box::new(value));
        self
    }
    /// Payouts.
    pub fn payouts(mut self, value: Payouts) -> Self {
        self.payouts = Some(Box::new(value));
        self
    }
    /// Treasury.
    pub fn treasury(mut self, value: Treasury) -> Self {
        self.treasury = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateSettings;
    0 => bacs_debit_payments "bacs_debit_payments";
    1 => branding "branding";
    2 => card_issuing "card_issuing";
    3 => card_payments "card_payments";
    4 => invoices "invoices";
    5 => payments "payments";
    6 => payouts "payouts";
    7 => treasury "treasury";
}
/// The values of `settings.payouts.schedule.weekly_anchor`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/payouts/properties/schedule/properties/weekly_anchor`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WeeklyAnchor {
    /// `friday`
    Friday,
    /// `monday`
    Monday,
    /// `saturday`
    Saturday,
    /// `sunday`
    Sunday,
    /// `thursday`
    Thursday,
    /// `tuesday`
    Tuesday,
    /// `wednesday`
    Wednesday,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    WeeklyAnchor;
    0 => Friday "friday";
    1 => Monday "monday";
    2 => Saturday "saturday";
    3 => Sunday "sunday";
    4 => Thursday "thursday";
    5 => Tuesday "tuesday";
    6 => Wednesday "wednesday";
}
