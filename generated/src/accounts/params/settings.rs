// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `settings.card_payments`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/card_payments`.
#[derive(Clone)]
#[must_use]
pub struct CardPayments(rt::Params);
impl CardPayments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Decline on.
    pub fn decline_on(self, value: crate::params::DeclineOn) -> Self {
        Self(self.0.set::<crate::params::DeclineOn>(0, value))
    }
    /// Statement descriptor prefix. At most 10 characters.
    pub fn statement_descriptor_prefix(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Statement descriptor prefix kana. At most 10 characters.
    pub fn statement_descriptor_prefix_kana(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Clears `statement_descriptor_prefix_kana`.
    pub fn clear_statement_descriptor_prefix_kana(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Statement descriptor prefix kanji. At most 10 characters.
    pub fn statement_descriptor_prefix_kanji(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Clears `statement_descriptor_prefix_kanji`.
    pub fn clear_statement_descriptor_prefix_kanji(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CardPayments;
    "decline_on": Option<crate::params::DeclineOn>;
    "statement_descriptor_prefix": Option<String>;
    "statement_descriptor_prefix_kana": rt::Clearable<String>;
    "statement_descriptor_prefix_kanji": rt::Clearable<String>;
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
#[derive(Clone)]
#[must_use]
pub struct Payments(rt::Params);
impl Payments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Statement descriptor kana. At most 22 characters.
    pub fn statement_descriptor_kana(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Statement descriptor kanji. At most 22 characters.
    pub fn statement_descriptor_kanji(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Payments;
    "statement_descriptor": Option<String>;
    "statement_descriptor_kana": Option<String>;
    "statement_descriptor_kanji": Option<String>;
}
/// The parameters of `settings.payouts`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/payouts`.
#[derive(Clone)]
#[must_use]
pub struct Payouts(rt::Params);
impl Payouts {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Debit negative balances.
    pub fn debit_negative_balances(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Schedule.
    pub fn schedule(self, value: Schedule) -> Self {
        Self(self.0.set::<Schedule>(1, value))
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Payouts;
    "debit_negative_balances": Option<bool>;
    "schedule": Option<Schedule>;
    "statement_descriptor": Option<String>;
}
/// The parameters of `settings.payouts.schedule`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/payouts/properties/schedule`.
#[derive(Clone)]
#[must_use]
pub struct Schedule(rt::Params);
impl Schedule {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Delay days.
    pub fn delay_days(self, value: impl Into<DelayDays>) -> Self {
        Self(self.0.set::<DelayDays>(0, value))
    }
    /// Interval. `daily`, `manual`, `monthly` or `weekly`.
    pub fn interval(self, value: crate::accounts::params::Interval) -> Self {
        Self(self.0.set::<crate::accounts::params::Interval>(1, value))
    }
    /// Monthly anchor.
    pub fn monthly_anchor(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value))
    }
    /// Monthly payout days.
    pub fn monthly_payout_days(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.set_list::<i64>(3, value))
    }
    /// Weekly anchor. `friday`, `monday`, `saturday`, `sunday`, `thursday`, `tuesday` or `wednesday`.
    pub fn weekly_anchor(self, value: WeeklyAnchor) -> Self {
        Self(self.0.set::<WeeklyAnchor>(4, value))
    }
    /// Weekly payout days. `friday`, `monday`, `thursday`, `tuesday` or `wednesday`.
    pub fn weekly_payout_days(
        self,
        value: impl IntoIterator<Item = crate::types::WeeklyPayoutDay>,
    ) -> Self {
        Self(self.0.set_list::<crate::types::WeeklyPayoutDay>(5, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Schedule;
    "delay_days": Option<DelayDays>;
    "interval": Option<crate::accounts::params::Interval>;
    "monthly_anchor": Option<i64>;
    "monthly_payout_days": Option<Vec<i64>>;
    "weekly_anchor": Option<WeeklyAnchor>;
    "weekly_payout_days": Option<Vec<crate::types::WeeklyPayoutDay>>;
}
/// The parameters of `settings`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings`.
#[derive(Clone)]
#[must_use]
pub struct Settings(rt::Params);
impl Settings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bacs debit payments.
    pub fn bacs_debit_payments(self, value: crate::params::BacsDebitPayments) -> Self {
        Self(self.0.set::<crate::params::BacsDebitPayments>(0, value))
    }
    /// Branding.
    pub fn branding(self, value: crate::params::Branding) -> Self {
        Self(self.0.set::<crate::params::Branding>(1, value))
    }
    /// Card issuing.
    pub fn card_issuing(self, value: crate::accounts::params::CardIssuing) -> Self {
        Self(self.0.set::<crate::accounts::params::CardIssuing>(2, value))
    }
    /// Card payments.
    pub fn card_payments(self, value: CardPayments) -> Self {
        Self(self.0.set::<CardPayments>(3, value))
    }
    /// Invoices.
    pub fn invoices(self, value: SettingsInvoices) -> Self {
        Self(self.0.set::<SettingsInvoices>(4, value))
    }
    /// Payments.
    pub fn payments(self, value: Payments) -> Self {
        Self(self.0.set::<Payments>(5, value))
    }
    /// Payouts.
    pub fn payouts(self, value: Payouts) -> Self {
        Self(self.0.set::<Payouts>(6, value))
    }
    /// Treasury.
    pub fn treasury(self, value: Treasury) -> Self {
        Self(self.0.set::<Treasury>(7, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Settings;
    "bacs_debit_payments": Option<crate::params::BacsDebitPayments>;
    "branding": Option<crate::params::Branding>;
    "card_issuing": Option<crate::accounts::params::CardIssuing>;
    "card_payments": Option<CardPayments>;
    "invoices": Option<SettingsInvoices>;
    "payments": Option<Payments>;
    "payouts": Option<Payouts>;
    "treasury": Option<Treasury>;
}
/// The parameters of `settings.invoices`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/invoices`.
#[derive(Clone)]
#[must_use]
pub struct SettingsInvoices(rt::Params);
impl SettingsInvoices {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Hosted payment method save. `always`, `never` or `offer`.
    pub fn hosted_payment_method_save(
        self,
        value: crate::accounts::AccountInvoicesSettingsHostedPaymentMethodSave,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::accounts::AccountInvoicesSettingsHostedPaymentMethodSave,
                >(0, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    SettingsInvoices;
    "hosted_payment_method_save": Option<crate::accounts::AccountInvoicesSettingsHostedPaymentMethodSave>;
}
/// The parameters of `settings.card_issuing`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/card_issuing`.
#[derive(Clone)]
#[must_use]
pub struct Treasury(rt::Params);
impl Treasury {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Tos acceptance.
    pub fn tos_acceptance(self, value: crate::params::TosAcceptance) -> Self {
        Self(self.0.set::<crate::params::TosAcceptance>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Treasury;
    "tos_acceptance": Option<crate::params::TosAcceptance>;
}
/// The parameters of `settings.invoices`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/invoices`.
#[derive(Clone)]
#[must_use]
pub struct UpdateInvoices(rt::Params);
impl UpdateInvoices {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Default account tax ids.
    pub fn default_account_tax_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(0, value))
    }
    /// Clears `default_account_tax_ids`.
    pub fn clear_default_account_tax_ids(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Hosted payment method save. `always`, `never` or `offer`.
    pub fn hosted_payment_method_save(
        self,
        value: crate::accounts::AccountInvoicesSettingsHostedPaymentMethodSave,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::accounts::AccountInvoicesSettingsHostedPaymentMethodSave,
                >(1, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateInvoices;
    "default_account_tax_ids" clearable: rt::Clearable<Vec<String>>;
    "hosted_payment_method_save": Option<crate::accounts::AccountInvoicesSettingsHostedPaymentMethodSave>;
}
/// The parameters of `settings`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings`.
#[derive(Clone)]
#[must_use]
pub struct UpdateSettings(rt::Params);
impl UpdateSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bacs debit payments.
    pub fn bacs_debit_payments(self, value: crate::params::BacsDebitPayments) -> Self {
        Self(self.0.set::<crate::params::BacsDebitPayments>(0, value))
    }
    /// Branding.
    pub fn branding(self, value: crate::params::Branding) -> Self {
        Self(self.0.set::<crate::params::Branding>(1, value))
    }
    /// Card issuing.
    pub fn card_issuing(self, value: crate::accounts::params::CardIssuing) -> Self {
        Self(self.0.set::<crate::accounts::params::CardIssuing>(2, value))
    }
    /// Card payments.
    pub fn card_payments(self, value: CardPayments) -> Self {
        Self(self.0.set::<CardPayments>(3, value))
    }
    /// Invoices.
    pub fn invoices(self, value: UpdateInvoices) -> Self {
        Self(self.0.set::<UpdateInvoices>(4, value))
    }
    /// Payments.
    pub fn payments(self, value: Payments) -> Self {
        Self(self.0.set::<Payments>(5, value))
    }
    /// Payouts.
    pub fn payouts(self, value: Payouts) -> Self {
        Self(self.0.set::<Payouts>(6, value))
    }
    /// Treasury.
    pub fn treasury(self, value: Treasury) -> Self {
        Self(self.0.set::<Treasury>(7, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateSettings;
    "bacs_debit_payments": Option<crate::params::BacsDebitPayments>;
    "branding": Option<crate::params::Branding>;
    "card_issuing": Option<crate::accounts::params::CardIssuing>;
    "card_payments": Option<CardPayments>;
    "invoices": Option<UpdateInvoices>;
    "payments": Option<Payments>;
    "payouts": Option<Payouts>;
    "treasury": Option<Treasury>;
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
