// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payments.payouts.automatic_transfer_rules_by_currency[]`.
///
/// Contract: `#/paths/~1v1~1balance_settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payments/properties/payouts/properties/automatic_transfer_rules_by_currency/anyOf/0/additionalProperties/anyOf/0/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomaticTransferRulesByCurrency {
    payout_method: String,
    transfer_up_to_amount: Option<i64>,
    r#type: crate::balance_settings::BalanceSettingsAutomaticTransferRuleType,
    extra: rt::Extra,
}
impl AutomaticTransferRulesByCurrency {
    /// With what is required.
    pub fn new(
        payout_method: impl Into<String>,
        r#type: crate::balance_settings::BalanceSettingsAutomaticTransferRuleType,
    ) -> Self {
        Self {
            payout_method: payout_method.into(),
            r#type,
            ..Default::default()
        }
    }
    /// Transfer up to amount, in the currency's smallest unit.
    pub fn transfer_up_to_amount(mut self, value: i64) -> Self {
        self.transfer_up_to_amount = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AutomaticTransferRulesByCurrency;
    0 => payout_method "payout_method" required;
    1 => transfer_up_to_amount "transfer_up_to_amount";
    2 => r#type "type" required;
}
/// The parameters of `payments`.
///
/// Contract: `#/paths/~1v1~1balance_settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payments`.
#[derive(Clone, Default)]
#[must_use]
pub struct Payments {
    debit_negative_balances: Option<bool>,
    payouts: Option<Box<Payouts>>,
    settlement_timing: Option<Box<SettlementTiming>>,
    extra: rt::Extra,
}
impl Payments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Debit negative balances.
    pub fn debit_negative_balances(mut self, value: bool) -> Self {
        self.debit_negative_balances = Some(value);
        self
    }
    /// Payouts.
    pub fn payouts(mut self, value: Payouts) -> Self {
        self.payouts = Some(Box::new(value));
        self
    }
    /// Settlement timing.
    pub fn settlement_timing(mut self, value: SettlementTiming) -> Self {
        self.settlement_timing = Some(Box::new(value));
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
    0 => debit_negative_balances "debit_negative_balances";
    1 => payouts "payouts";
    2 => settlement_timing "settlement_timing";
}
/// The parameters of `payments.payouts`.
///
/// Contract: `#/paths/~1v1~1balance_settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payments/properties/payouts`.
#[derive(Clone, Default)]
#[must_use]
pub struct Payouts {
    automatic_transfer_rules_by_currency: rt::Clearable<
        std::collections::BTreeMap<
            String,
            rt::Clearable<Vec<AutomaticTransferRulesByCurrency>>,
        >,
    >,
    minimum_balance_by_currency: rt::Clearable<
        std::collections::BTreeMap<String, rt::Clearable<i64>>,
    >,
    schedule: Option<Box<Schedule>>,
    statement_descriptor: Option<String>,
    extra: rt::Extra,
}
impl Payouts {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Automatic transfer rules by currency. A map with free keys.
    pub fn automatic_transfer_rules_by_currency(
        mut self,
        value: impl IntoIterator<
            Item = (
                impl Into<String>,
                rt::Clearable<Vec<AutomaticTransferRulesByCurrency>>,
            ),
        >,
    ) -> Self {
        self.automatic_transfer_rules_by_currency = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item)).collect(),
        );
        self
    }
    /// Clears `automatic_transfer_rules_by_currency`.
    pub fn clear_automatic_transfer_rules_by_currency(mut self) -> Self {
        self.automatic_transfer_rules_by_currency = rt::Clearable::Clear;
        self
    }
    /// Minimum balance by currency. A map with free keys.
    pub fn minimum_balance_by_currency(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, rt::Clearable<i64>)>,
    ) -> Self {
        self.minimum_balance_by_currency = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item)).collect(),
        );
        self
    }
    /// Clears `minimum_balance_by_currency`.
    pub fn clear_minimum_balance_by_currency(mut self) -> Self {
        self.minimum_balance_by_currency = rt::Clearable::Clear;
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
    0 => automatic_transfer_rules_by_currency "automatic_transfer_rules_by_currency" clearable;
    1 => minimum_balance_by_currency "minimum_balance_by_currency" clearable;
    2 => schedule "schedule";
    3 => statement_descriptor "statement_descriptor";
}
/// The parameters of `payments.payouts.schedule`.
///
/// Contract: `#/paths/~1v1~1balance_settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payments/properties/payouts/properties/schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Schedule {
    interval: Option<crate::balance_settings::BalanceSettingsPayoutScheduleInterval>,
    monthly_payout_days: Option<Vec<i64>>,
    weekly_payout_days: Option<Vec<crate::types::WeeklyPayoutDay>>,
    extra: rt::Extra,
}
impl Schedule {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Interval. `daily`, `manual`, `monthly` or `weekly`.
    pub fn interval(
        mut self,
        value: crate::balance_settings::BalanceSettingsPayoutScheduleInterval,
    ) -> Self {
        self.interval = Some(value);
        self
    }
    /// Monthly payout days.
    pub fn monthly_payout_days(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.monthly_payout_days = Some(value.into_iter().collect());
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
    0 => interval "interval";
    1 => monthly_payout_days "monthly_payout_days";
    2 => weekly_payout_days "weekly_payout_days";
}
/// The parameters of `payments.settlement_timing`.
///
/// Contract: `#/paths/~1v1~1balance_settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payments/properties/settlement_timing`.
#[derive(Clone, Default)]
#[must_use]
pub struct SettlementTiming {
    delay_days_override: rt::Clearable<i64>,
    start_of_day: rt::Clearable<Box<StartOfDay>>,
    extra: rt::Extra,
}
impl SettlementTiming {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Delay days override.
    pub fn delay_days_override(mut self, value: i64) -> Self {
        self.delay_days_override = rt::Clearable::Set(value);
        self
    }
    /// Clears `delay_days_override`.
    pub fn clear_delay_days_override(mut self) -> Self {
        self.delay_days_override = rt::Clearable::Clear;
        self
    }
    /// Start of day.
    pub fn start_of_day(mut self, value: StartOfDay) -> Self {
        self.start_of_day = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `start_of_day`.
    pub fn clear_start_of_day(mut self) -> Self {
        self.start_of_day = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    SettlementTiming;
    0 => delay_days_override "delay_days_override";
    1 => start_of_day "start_of_day";
}
/// The parameters of `payments.settlement_timing.start_of_day`.
///
/// Contract: `#/paths/~1v1~1balance_settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payments/properties/settlement_timing/properties/start_of_day/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct StartOfDay {
    hour: Option<i64>,
    minutes: Option<i64>,
    timezone: Option<String>,
    extra: rt::Extra,
}
impl StartOfDay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Hour.
    pub fn hour(mut self, value: i64) -> Self {
        self.hour = Some(value);
        self
    }
    /// Minutes.
    pub fn minutes(mut self, value: i64) -> Self {
        self.minutes = Some(value);
        self
    }
    /// Timezone. At most 5000 characters.
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    StartOfDay;
    0 => hour "hour";
    1 => minutes "minutes";
    2 => timezone "timezone";
}
