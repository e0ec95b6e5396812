// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::HostedPaymentMethodSave;
use crate::accounts::WeeklyPayoutDay;
use crate::files::File;
use crate::rt;

/// How Bacs debits look: the name that customers see and the service user number.
///
/// The parameters of `settings.bacs_debit_payments`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/bacs_debit_payments`.
#[derive(Clone)]
#[must_use]
pub struct BacsDebitPayments(rt::Params);

impl BacsDebitPayments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The business's name on Bacs mandates. A custom one costs the platform a monthly fee. Without one when Bacs is requested, it is `Stripe`.
    pub fn display_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The logo, icon and colors that receipts, invoices and Checkout show.
///
/// The parameters of `settings.branding`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/branding`.
#[derive(Clone)]
#[must_use]
pub struct Branding(rt::Params);

impl Branding {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the [file](crate::files::File) with the account's icon: a square of at least 128 pixels.
    pub fn icon<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
    }

    /// Id of the [file](crate::files::File) with the logo that Checkout shows in place of icon and name, at least 128 by 128 pixels.
    pub fn logo<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(1, value))
    }

    /// The main color of the brand, as a CSS value such as `#0055ff`.
    pub fn primary_color<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// The second color of the brand, as six hex digits: `#2c3e50`.
    pub fn secondary_color<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When and from where the account accepted the terms for issuing cards.
///
/// The parameters of `settings.card_issuing`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/card_issuing`.
#[derive(Clone)]
#[must_use]
pub struct CardIssuing(rt::Params);

impl CardIssuing {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// When and how the account accepted the terms for issuing cards.
    pub fn tos_acceptance<K>(
        self,
        value: impl rt::Maybe<SettingsTermsOfService, K>,
    ) -> Self {
        Self(self.0.maybe::<SettingsTermsOfService, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the account's invoices say and do unless they have their own.
///
/// The parameters of `settings.invoices`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/invoices`.
#[derive(Clone)]
#[must_use]
pub struct CreateInvoices(rt::Params);

impl CreateInvoices {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What happens to a payment method used on the invoice's page by a customer who has a default one: saved, offered to be saved, or never. `always`, `never` or `offer`.
    pub fn hosted_payment_method_save<K>(
        self,
        value: impl rt::Maybe<HostedPaymentMethodSave, K>,
    ) -> Self {
        Self(self.0.maybe::<HostedPaymentMethodSave, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the account uses Stripe: branding, payouts, what statements show.
///
/// The parameters of `settings`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings`.
#[derive(Clone)]
#[must_use]
pub struct CreateSettings(rt::Params);

impl CreateSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How Bacs debits look: the name that customers see and the service user number.
    pub fn bacs_debit_payments<K>(
        self,
        value: impl rt::Maybe<BacsDebitPayments, K>,
    ) -> Self {
        Self(self.0.maybe::<BacsDebitPayments, K>(0, value))
    }

    /// The logo, icon and colors that receipts, invoices and Checkout show.
    pub fn branding<K>(self, value: impl rt::Maybe<Branding, K>) -> Self {
        Self(self.0.maybe::<Branding, K>(1, value))
    }

    /// When and from where the account accepted the terms for issuing cards.
    pub fn card_issuing<K>(self, value: impl rt::Maybe<CardIssuing, K>) -> Self {
        Self(self.0.maybe::<CardIssuing, K>(2, value))
    }

    /// How card payments are taken: what to decline, and what statements show.
    pub fn card_payments<K>(
        self,
        value: impl rt::Maybe<SettingsCardPayments, K>,
    ) -> Self {
        Self(self.0.maybe::<SettingsCardPayments, K>(3, value))
    }

    /// What the account's invoices say and do unless they have their own.
    pub fn invoices<K>(self, value: impl rt::Maybe<CreateInvoices, K>) -> Self {
        Self(self.0.maybe::<CreateInvoices, K>(4, value))
    }

    /// How payments look on statements.
    pub fn payments<K>(self, value: impl rt::Maybe<Payments, K>) -> Self {
        Self(self.0.maybe::<Payments, K>(5, value))
    }

    /// When the balance is paid out, and what the bank statement says.
    pub fn payouts<K>(self, value: impl rt::Maybe<Payouts, K>) -> Self {
        Self(self.0.maybe::<Payouts, K>(6, value))
    }

    /// When and how the account accepted the terms for financial accounts.
    pub fn treasury<K>(self, value: impl rt::Maybe<Treasury, K>) -> Self {
        Self(self.0.maybe::<Treasury, K>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// In which cases Stripe declines a card charge although the bank approves it.
///
/// The parameters of `settings.card_payments.decline_on`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/card_payments/properties/decline_on`.
#[derive(Clone)]
#[must_use]
pub struct DeclineOn(rt::Params);

impl DeclineOn {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether charges with a wrong postal code are declined. Without a postal code nothing is checked.
    pub fn avs_failure<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Whether to decline a charge whose security code the bank finds wrong, even if the bank approves it.
    pub fn cvc_failure<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How many days a charge waits before its money is paid out.
///
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
    /// A whole number.
    Int(i64),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<i64> for DelayDays {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

/// How often money is paid out.
///
/// The values of `settings.payouts.schedule.interval`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/payouts/properties/schedule/properties/interval`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Interval {
    /// `daily`: What is available goes out every day.
    Daily,
    /// `manual`: Nothing goes out by itself: create payouts when you want them.
    Manual,
    /// `monthly`: What is available goes out on set days of the month.
    Monthly,
    /// `weekly`: What is available goes out on set days of the week.
    Weekly,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How payments look on statements.
///
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

    /// What customers' statements say of the account's payments. With cards it comes before what the charge adds. At most 22 characters.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// What statements in Japan say, in kana. At most 22 characters.
    pub fn statement_descriptor_kana<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// What statements in Japan say, in kanji. At most 22 characters.
    pub fn statement_descriptor_kanji<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the balance is paid out, and what the bank statement says.
///
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

    /// Whether Stripe may debit the account's bank account when the balance is below zero. By default only if Stripe collects the account's requirements.
    pub fn debit_negative_balances<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// How often what the account takes is paid out, on which day, and after how long.
    pub fn schedule<K>(self, value: impl rt::Maybe<Schedule, K>) -> Self {
        Self(self.0.maybe::<Schedule, K>(1, value))
    }

    /// What the account's bank statement says of payouts. The platform's text from the Dashboard unless set. At most 22 characters.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How often what the account takes is paid out, on which day, and after how long.
///
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

    /// How many days a charge waits before its money is paid out. `minimum` sets the shortest that is allowed.
    pub fn delay_days<K>(self, value: impl rt::Maybe<DelayDays, K>) -> Self {
        Self(self.0.maybe::<DelayDays, K>(0, value))
    }

    /// How often money is paid out. With `manual` only when you make a payout. `daily`, `manual`, `monthly` or `weekly`.
    pub fn interval<K>(self, value: impl rt::Maybe<Interval, K>) -> Self {
        Self(self.0.maybe::<Interval, K>(1, value))
    }

    /// On which day of the month money is paid out, if [`interval`](Self::interval()) is `monthly`. In shorter months the last day stands in for 29 to 31.
    pub fn monthly_anchor(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// On which days of the month money is paid out, if [`interval`](Self::interval()) is `monthly`. In shorter months the last day stands in for 29 to 31. An empty list says that there are none. A second call replaces the first.
    pub fn monthly_payout_days<K>(self, value: impl rt::MaybeList<i64, K>) -> Self {
        Self(self.0.maybe_list::<i64, K>(3, value))
    }

    /// The day of the week that money is paid out on, if [`interval`](Self::interval()) is `weekly`. `friday`, `monday`, `saturday`, `sunday`, `thursday`, `tuesday` or `wednesday`.
    pub fn weekly_anchor<K>(self, value: impl rt::Maybe<WeeklyAnchor, K>) -> Self {
        Self(self.0.maybe::<WeeklyAnchor, K>(4, value))
    }

    /// The days of the week that money is paid out on, if [`interval`](Self::interval()) is `weekly`. `friday`, `monday`, `thursday`, `tuesday` or `wednesday`. An empty list says that there are none. A second call replaces the first.
    pub fn weekly_payout_days<K>(
        self,
        value: impl rt::MaybeList<WeeklyPayoutDay, K>,
    ) -> Self {
        Self(self.0.maybe_list::<WeeklyPayoutDay, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How card payments are taken: what to decline, and what statements show.
///
/// The parameters of `settings.card_payments`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/card_payments`.
#[derive(Clone)]
#[must_use]
pub struct SettingsCardPayments(rt::Params);

impl SettingsCardPayments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// In which cases Stripe declines a card charge although the bank approves it.
    pub fn decline_on<K>(self, value: impl rt::Maybe<DeclineOn, K>) -> Self {
        Self(self.0.maybe::<DeclineOn, K>(0, value))
    }

    /// The beginning of what card statements say, short so that the charge can add more. The suffix of each charge follows it. At most 10 characters.
    pub fn statement_descriptor_prefix<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The beginning of what card statements in Japan say in kana. The suffix of each charge follows it. At most 10 characters.
    pub fn statement_descriptor_prefix_kana<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `statement_descriptor_prefix_kana`.
    pub fn clear_statement_descriptor_prefix_kana(self) -> Self {
        Self(self.0.clear(2))
    }

    /// The beginning of what card statements in Japan say in kanji. The suffix of each charge follows it. At most 10 characters.
    pub fn statement_descriptor_prefix_kanji<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
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

/// The parameters of `settings.card_issuing.tos_acceptance`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/card_issuing/properties/tos_acceptance`.
#[derive(Clone)]
#[must_use]
pub struct SettingsTermsOfService(rt::Params);

impl SettingsTermsOfService {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// In seconds since 1970.
    pub fn date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(0, value))
    }

    /// The IP address that it was accepted or declared from.
    pub fn ip<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The browser that it was accepted or declared with, by its user agent.
    pub fn user_agent<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `user_agent`.
    pub fn clear_user_agent(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When and how the account accepted the terms for financial accounts.
///
/// The parameters of `settings.treasury`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/settings/properties/treasury`.
#[derive(Clone)]
#[must_use]
pub struct Treasury(rt::Params);

impl Treasury {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// When and how the account accepted the terms for financial accounts.
    pub fn tos_acceptance<K>(
        self,
        value: impl rt::Maybe<SettingsTermsOfService, K>,
    ) -> Self {
        Self(self.0.maybe::<SettingsTermsOfService, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the account's invoices say and do unless they have their own.
///
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

    /// Ids of the account's own tax ids that new invoices show unless they name others. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn default_account_tax_ids<K>(
        self,
        value: impl rt::MaybeList<String, K>,
    ) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value))
    }

    /// Clears `default_account_tax_ids`.
    pub fn clear_default_account_tax_ids(self) -> Self {
        Self(self.0.clear(0))
    }

    /// What happens to a payment method used on the invoice's page by a customer who has a default one: saved, offered to be saved, or never. `always`, `never` or `offer`.
    pub fn hosted_payment_method_save<K>(
        self,
        value: impl rt::Maybe<HostedPaymentMethodSave, K>,
    ) -> Self {
        Self(self.0.maybe::<HostedPaymentMethodSave, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the account uses Stripe: branding, payouts, what statements show.
///
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

    /// How Bacs debits look: the name that customers see and the service user number.
    pub fn bacs_debit_payments<K>(
        self,
        value: impl rt::Maybe<BacsDebitPayments, K>,
    ) -> Self {
        Self(self.0.maybe::<BacsDebitPayments, K>(0, value))
    }

    /// The logo, icon and colors that receipts, invoices and Checkout show.
    pub fn branding<K>(self, value: impl rt::Maybe<Branding, K>) -> Self {
        Self(self.0.maybe::<Branding, K>(1, value))
    }

    /// When and from where the account accepted the terms for issuing cards.
    pub fn card_issuing<K>(self, value: impl rt::Maybe<CardIssuing, K>) -> Self {
        Self(self.0.maybe::<CardIssuing, K>(2, value))
    }

    /// How card payments are taken: what to decline, and what statements show.
    pub fn card_payments<K>(
        self,
        value: impl rt::Maybe<SettingsCardPayments, K>,
    ) -> Self {
        Self(self.0.maybe::<SettingsCardPayments, K>(3, value))
    }

    /// What the account's invoices say and do unless they have their own.
    pub fn invoices<K>(self, value: impl rt::Maybe<UpdateInvoices, K>) -> Self {
        Self(self.0.maybe::<UpdateInvoices, K>(4, value))
    }

    /// How payments look on statements.
    pub fn payments<K>(self, value: impl rt::Maybe<Payments, K>) -> Self {
        Self(self.0.maybe::<Payments, K>(5, value))
    }

    /// When the balance is paid out, and what the bank statement says.
    pub fn payouts<K>(self, value: impl rt::Maybe<Payouts, K>) -> Self {
        Self(self.0.maybe::<Payouts, K>(6, value))
    }

    /// When and how the account accepted the terms for financial accounts.
    pub fn treasury<K>(self, value: impl rt::Maybe<Treasury, K>) -> Self {
        Self(self.0.maybe::<Treasury, K>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The day of the week that money is paid out on, if `interval` is `weekly`.
///
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

rt::params! {
    BacsDebitPayments;
    "display_name": String;
}

rt::params! {
    Branding;
    "icon": String;
    "logo": String;
    "primary_color": String;
    "secondary_color": String;
}

rt::params! {
    CardIssuing;
    "tos_acceptance": SettingsTermsOfService;
}

rt::params! {
    CreateInvoices;
    "hosted_payment_method_save": HostedPaymentMethodSave;
}

rt::params! {
    CreateSettings;
    "bacs_debit_payments": BacsDebitPayments;
    "branding": Branding;
    "card_issuing": CardIssuing;
    "card_payments": SettingsCardPayments;
    "invoices": CreateInvoices;
    "payments": Payments;
    "payouts": Payouts;
    "treasury": Treasury;
}

rt::params! {
    DeclineOn;
    "avs_failure": bool;
    "cvc_failure": bool;
}

rt::union! {
    DelayDays;
    0 => Minimum = text "minimum";
    1 => Int(integer);
}

rt::open_enum! {
    Interval;
    0 => Daily "daily";
    1 => Manual "manual";
    2 => Monthly "monthly";
    3 => Weekly "weekly";
}

rt::params! {
    Payments;
    "statement_descriptor": String;
    "statement_descriptor_kana": String;
    "statement_descriptor_kanji": String;
}

rt::params! {
    Payouts;
    "debit_negative_balances": bool;
    "schedule": Schedule;
    "statement_descriptor": String;
}

rt::params! {
    Schedule;
    "delay_days": DelayDays;
    "interval": Interval;
    "monthly_anchor": i64;
    "monthly_payout_days": Vec<i64>;
    "weekly_anchor": WeeklyAnchor;
    "weekly_payout_days": Vec<WeeklyPayoutDay>;
}

rt::params! {
    SettingsCardPayments;
    "decline_on": DeclineOn;
    "statement_descriptor_prefix": String;
    "statement_descriptor_prefix_kana": rt::Clearable<String>;
    "statement_descriptor_prefix_kanji": rt::Clearable<String>;
}

rt::params! {
    SettingsTermsOfService;
    "date": i64;
    "ip" sensitive: String;
    "user_agent" sensitive: rt::Clearable<String>;
}

rt::params! {
    Treasury;
    "tos_acceptance": SettingsTermsOfService;
}

rt::params! {
    UpdateInvoices;
    "default_account_tax_ids": rt::Clearable<Vec<String>>;
    "hosted_payment_method_save": HostedPaymentMethodSave;
}

rt::params! {
    UpdateSettings;
    "bacs_debit_payments": BacsDebitPayments;
    "branding": Branding;
    "card_issuing": CardIssuing;
    "card_payments": SettingsCardPayments;
    "invoices": UpdateInvoices;
    "payments": Payments;
    "payouts": Payouts;
    "treasury": Treasury;
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
