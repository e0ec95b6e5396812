// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_settings::AutomaticTransferRulesByCurrencyType;
use crate::balance_settings::ScheduleInterval;
use crate::balance_settings::WeeklyPayoutDay;
use crate::rt;

/// How an account is paid out and what becomes of a negative balance: schedule, minimum balances, settlement delay, debits from the bank account. A platform sets it for its connected accounts.
///
/// The `balance_settings` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/balance_settings/object)
///
/// Contract: `#/components/schemas/balance_settings`.
///
/// Feature: `balance_settings`.
#[non_exhaustive]
pub struct BalanceSettings {
    /// How the balance that payments fill is settled and paid out.
    pub payments: BalanceSettingsPayments,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What goes from the payments balance to financial accounts by itself, by currency.
///
/// Contract: `#/components/schemas/balance_settings_resource_automatic_transfer_rule`.
///
/// Feature: `balance_settings`.
#[non_exhaustive]
pub struct BalanceSettingsAutomaticTransferRule {
    /// Id of the financial account that automatic transfers go to.
    pub payout_method: String,
    /// How much goes to the financial account at most, in the smallest currency unit. Set if [`type`](Self::type) is `transfer_up_to_amount`. May be null.
    pub transfer_up_to_amount: Option<i64>,
    /// Whether all money of the currency goes to the financial account, or at most an amount. `transfer_all` or `transfer_up_to_amount`.
    pub r#type: AutomaticTransferRulesByCurrencyType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the balance that payments fill is settled and paid out.
///
/// Contract: `#/components/schemas/balance_settings_resource_payments`.
///
/// Feature: `balance_settings`.
#[non_exhaustive]
pub struct BalanceSettingsPayments {
    /// Whether Stripe may debit the account's bank account when the balance is below zero. By default only if Stripe collects the account's requirements. May be null.
    pub debit_negative_balances: Option<bool>,
    /// When the balance is paid out, and what the bank statement says. May be null.
    pub payouts: Option<Box<BalanceSettingsPayouts>>,
    /// After how many days, and at which hour of the day, payments become available.
    pub settlement_timing: BalanceSettingsSettlementTiming,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How often what the account takes is paid out, on which day, and after how long.
///
/// Contract: `#/components/schemas/balance_settings_resource_payout_schedule`.
///
/// Feature: `balance_settings`.
#[non_exhaustive]
pub struct BalanceSettingsPayoutSchedule {
    /// How often money is paid out. With `manual` only when you make a payout. `daily`, `manual`, `monthly` or `weekly`. May be null.
    pub interval: Option<ScheduleInterval>,
    /// On which days of the month money is paid out, if [`interval`](Self::interval) is `monthly`. In shorter months the last day stands in for 29 to 31.
    pub monthly_payout_days: Option<Vec<i64>>,
    /// The days of the week that money is paid out on, if [`interval`](Self::interval) is `weekly`. `friday`, `monday`, `thursday`, `tuesday` or `wednesday`.
    pub weekly_payout_days: Option<Vec<WeeklyPayoutDay>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When the balance is paid out, and what the bank statement says.
///
/// Contract: `#/components/schemas/balance_settings_resource_payouts`.
///
/// Feature: `balance_settings`.
#[non_exhaustive]
pub struct BalanceSettingsPayouts {
    /// What goes from the payments balance to financial accounts by itself, by currency. May be null.
    pub automatic_transfer_rules_by_currency: Option<
        std::collections::BTreeMap<String, Vec<BalanceSettingsAutomaticTransferRule>>,
    >,
    /// What automatic payouts leave in the balance, for each currency in its smallest unit. May be null.
    pub minimum_balance_by_currency: Option<std::collections::BTreeMap<String, i64>>,
    /// How often what the account takes is paid out, on which day, and after how long. May be null.
    pub schedule: Option<Box<BalanceSettingsPayoutSchedule>>,
    /// What the account's bank statement says of payouts. The platform's text from the Dashboard unless set. May be null.
    pub statement_descriptor: Option<String>,
    /// Whether the account's money can be paid out. `disabled` or `enabled`.
    pub status: BalanceSettingsPayoutsStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the account's money can be paid out.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/balance_settings_resource_payouts/properties/status`.
///
/// Feature: `balance_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BalanceSettingsPayoutsStatus {
    /// `disabled`: No payouts can be made. Look at the requirements of the account.
    Disabled,
    /// `enabled`: Payouts can be made.
    Enabled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// After how many days, and at which hour of the day, payments become available.
///
/// Contract: `#/components/schemas/balance_settings_resource_settlement_timing`.
///
/// Feature: `balance_settings`.
#[non_exhaustive]
pub struct BalanceSettingsSettlementTiming {
    /// How many days a charge waits before its money is available.
    pub delay_days: i64,
    /// How many days a charge waits before its money is available, instead of the account's default or minimum. Clear it to return to that.
    pub delay_days_override: Option<i64>,
    /// When the day begins by which payments are grouped for automatic payouts. Null if it is Stripe's.
    pub start_of_day: Option<Box<BalanceSettingsStartOfDay>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When the day begins by which payments are grouped for automatic payouts.
///
/// Contract: `#/components/schemas/balance_settings_resource_start_of_day`.
///
/// Feature: `balance_settings`.
#[non_exhaustive]
pub struct BalanceSettingsStartOfDay {
    /// The hour at which a new day begins in the time zone set beside it. Only certain hours are possible.
    pub hour: i64,
    /// The minute past the hour at which the day begins: 0 or 30.
    pub minutes: i64,
    /// The time zone in which the day begins. Not every one is supported.
    pub timezone: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    BalanceSettings;
    const "object" = Str("balance_settings");
    0 => payments "payments" required;
}

rt::record! {
    BalanceSettingsAutomaticTransferRule;
    0 => payout_method "payout_method" required;
    1 => transfer_up_to_amount = None "transfer_up_to_amount";
    2 => r#type "type" required;
}

rt::record! {
    BalanceSettingsPayments;
    0 => debit_negative_balances = None "debit_negative_balances";
    1 => payouts = None "payouts";
    2 => settlement_timing "settlement_timing" required;
}

rt::record! {
    BalanceSettingsPayoutSchedule;
    0 => interval = None "interval";
    1 => monthly_payout_days = None "monthly_payout_days";
    2 => weekly_payout_days = None "weekly_payout_days";
}

rt::record! {
    BalanceSettingsPayouts;
    0 => automatic_transfer_rules_by_currency = None "automatic_transfer_rules_by_currency";
    1 => minimum_balance_by_currency = None "minimum_balance_by_currency";
    2 => schedule = None "schedule";
    3 => statement_descriptor = None "statement_descriptor";
    4 => status "status" required;
}

rt::open_enum! {
    BalanceSettingsPayoutsStatus;
    0 => Disabled "disabled";
    1 => Enabled "enabled";
}

rt::record! {
    BalanceSettingsSettlementTiming;
    0 => delay_days = 0 "delay_days" required;
    1 => delay_days_override = None "delay_days_override";
    2 => start_of_day = None "start_of_day";
}

rt::record! {
    BalanceSettingsStartOfDay;
    0 => hour = 0 "hour" required;
    1 => minutes = 0 "minutes" required;
    2 => timezone "timezone" required;
}
