// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_settings::AutomaticTransferRulesByCurrencyType;
use crate::balance_settings::ScheduleInterval;
use crate::balance_settings::WeeklyPayoutDay;
use crate::rt;

/// The `balance_settings` object.
///
/// Contract: `#/components/schemas/balance_settings`.
///
/// Feature: `balance_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceSettings {
    /// Payments.
    pub payments: BalanceSettingsPayments,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Balance settings resource automatic transfer rule.
///
/// Contract: `#/components/schemas/balance_settings_resource_automatic_transfer_rule`.
///
/// Feature: `balance_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceSettingsAutomaticTransferRule {
    /// Payout method. At most 5000 characters.
    pub payout_method: String,
    /// Transfer up to amount, in the currency's smallest unit. May be null.
    pub transfer_up_to_amount: Option<i64>,
    /// Type. `transfer_all` or `transfer_up_to_amount`.
    pub r#type: AutomaticTransferRulesByCurrencyType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Balance settings resource payments.
///
/// Contract: `#/components/schemas/balance_settings_resource_payments`.
///
/// Feature: `balance_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceSettingsPayments {
    /// Debit negative balances. May be null.
    pub debit_negative_balances: Option<bool>,
    /// Payouts. May be null.
    pub payouts: Option<Box<BalanceSettingsPayouts>>,
    /// Settlement timing.
    pub settlement_timing: BalanceSettingsSettlementTiming,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Balance settings resource payout schedule.
///
/// Contract: `#/components/schemas/balance_settings_resource_payout_schedule`.
///
/// Feature: `balance_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceSettingsPayoutSchedule {
    /// Interval. `daily`, `manual`, `monthly` or `weekly`. May be null.
    pub interval: Option<ScheduleInterval>,
    /// Monthly payout days.
    pub monthly_payout_days: Option<Vec<i64>>,
    /// Weekly payout days. `friday`, `monday`, `thursday`, `tuesday` or `wednesday`.
    pub weekly_payout_days: Option<Vec<WeeklyPayoutDay>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Balance settings resource payouts.
///
/// Contract: `#/components/schemas/balance_settings_resource_payouts`.
///
/// Feature: `balance_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceSettingsPayouts {
    /// Automatic transfer rules by currency. A map with free keys. May be null.
    pub automatic_transfer_rules_by_currency: Option<
        std::collections::BTreeMap<String, Vec<BalanceSettingsAutomaticTransferRule>>,
    >,
    /// Minimum balance by currency. A map with free keys. May be null.
    pub minimum_balance_by_currency: Option<std::collections::BTreeMap<String, i64>>,
    /// Schedule. May be null.
    pub schedule: Option<Box<BalanceSettingsPayoutSchedule>>,
    /// Statement descriptor. At most 5000 characters. May be null.
    pub statement_descriptor: Option<String>,
    /// Status. `disabled` or `enabled`.
    pub status: BalanceSettingsPayoutsStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/balance_settings_resource_payouts/properties/status`.
///
/// Feature: `balance_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BalanceSettingsPayoutsStatus {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Balance settings resource settlement timing.
///
/// Contract: `#/components/schemas/balance_settings_resource_settlement_timing`.
///
/// Feature: `balance_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceSettingsSettlementTiming {
    /// Delay days.
    pub delay_days: i64,
    /// Delay days override.
    pub delay_days_override: Option<i64>,
    /// Start of day. May be null.
    pub start_of_day: Option<Box<BalanceSettingsStartOfDay>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Balance settings resource start of day.
///
/// Contract: `#/components/schemas/balance_settings_resource_start_of_day`.
///
/// Feature: `balance_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceSettingsStartOfDay {
    /// Hour.
    pub hour: i64,
    /// Minutes.
    pub minutes: i64,
    /// Timezone. At most 5000 characters.
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
    1 => transfer_up_to_amount "transfer_up_to_amount";
    2 => r#type "type" required;
}

rt::record! {
    BalanceSettingsPayments;
    0 => debit_negative_balances "debit_negative_balances";
    1 => payouts "payouts";
    2 => settlement_timing "settlement_timing" required;
}

rt::record! {
    BalanceSettingsPayoutSchedule;
    0 => interval "interval";
    1 => monthly_payout_days "monthly_payout_days";
    2 => weekly_payout_days "weekly_payout_days";
}

rt::record! {
    BalanceSettingsPayouts;
    0 => automatic_transfer_rules_by_currency "automatic_transfer_rules_by_currency";
    1 => minimum_balance_by_currency "minimum_balance_by_currency";
    2 => schedule "schedule";
    3 => statement_descriptor "statement_descriptor";
    4 => status "status" required;
}

rt::open_enum! {
    BalanceSettingsPayoutsStatus;
    0 => Disabled "disabled";
    1 => Enabled "enabled";
}

rt::record! {
    BalanceSettingsSettlementTiming;
    0 => delay_days "delay_days" required;
    1 => delay_days_override "delay_days_override";
    2 => start_of_day "start_of_day";
}

rt::record! {
    BalanceSettingsStartOfDay;
    0 => hour "hour" required;
    1 => minutes "minutes" required;
    2 => timezone "timezone" required;
}
