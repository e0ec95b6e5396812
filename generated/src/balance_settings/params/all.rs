// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_settings::AutomaticTransferRulesByCurrencyType;
use crate::balance_settings::ScheduleInterval;
use crate::balance_settings::WeeklyPayoutDay;
use crate::rt;

/// What goes from the payments balance to financial accounts by itself, by currency.
///
/// The parameters of `payments.payouts.automatic_transfer_rules_by_currency[]`.
///
/// Contract: `#/paths/~1v1~1balance_settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payments/properties/payouts/properties/automatic_transfer_rules_by_currency/anyOf/0/additionalProperties/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct AutomaticTransferRulesByCurrency(rt::Params);

impl AutomaticTransferRulesByCurrency {
    /// With what is required.
    pub fn new(
        payout_method: impl Into<String>,
        r#type: AutomaticTransferRulesByCurrencyType,
    ) -> Self {
        AutomaticTransferRulesByCurrency(
            AutomaticTransferRulesByCurrency::default()
                .0
                .set::<String>(0, payout_method)
                .set::<AutomaticTransferRulesByCurrencyType>(1, r#type),
        )
    }

    /// How much goes to the financial account at most, in the smallest currency unit, if `type` is `transfer_up_to_amount`.
    pub fn transfer_up_to_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the balance that payments fill is settled and paid out.
///
/// The parameters of `payments`.
///
/// Contract: `#/paths/~1v1~1balance_settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payments`.
#[derive(Clone)]
#[must_use]
pub struct Payments(rt::Params);

impl Payments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether Stripe may debit the account's bank account when the balance is below zero. By default only if Stripe collects the account's requirements.
    pub fn debit_negative_balances<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// When the balance is paid out, and what the bank statement says.
    pub fn payouts<K>(self, value: impl rt::Maybe<Payouts, K>) -> Self {
        Self(self.0.maybe::<Payouts, K>(1, value))
    }

    /// After how many days, and at which hour of the day, payments become available.
    pub fn settlement_timing<K>(
        self,
        value: impl rt::Maybe<SettlementTiming, K>,
    ) -> Self {
        Self(self.0.maybe::<SettlementTiming, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the balance is paid out, and what the bank statement says.
///
/// The parameters of `payments.payouts`.
///
/// Contract: `#/paths/~1v1~1balance_settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payments/properties/payouts`.
#[derive(Clone)]
#[must_use]
pub struct Payouts(rt::Params);

impl Payouts {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What goes from the payments balance to financial accounts by itself, by currency. An empty map is not sent: [`clear_automatic_transfer_rules_by_currency`](Self::clear_automatic_transfer_rules_by_currency) removes what is stored. A second call replaces the first.
    pub fn automatic_transfer_rules_by_currency<K>(
        self,
        value: impl rt::MaybeMap<rt::Clearable<Vec<AutomaticTransferRulesByCurrency>>, K>,
    ) -> Self {
        Self(
            self
                .0
                .maybe_map::<
                    rt::Clearable<Vec<AutomaticTransferRulesByCurrency>>,
                    K,
                >(0, value),
        )
    }

    /// Clears `automatic_transfer_rules_by_currency`.
    pub fn clear_automatic_transfer_rules_by_currency(self) -> Self {
        Self(self.0.clear(0))
    }

    /// What automatic payouts leave in the balance, for each currency in its smallest unit. An empty value lifts it. An empty map is not sent: [`clear_minimum_balance_by_currency`](Self::clear_minimum_balance_by_currency) removes what is stored. A second call replaces the first.
    pub fn minimum_balance_by_currency<K>(
        self,
        value: impl rt::MaybeMap<rt::Clearable<i64>, K>,
    ) -> Self {
        Self(self.0.maybe_map::<rt::Clearable<i64>, K>(1, value))
    }

    /// Clears `minimum_balance_by_currency`.
    pub fn clear_minimum_balance_by_currency(self) -> Self {
        Self(self.0.clear(1))
    }

    /// How often what the account takes is paid out, on which day, and after how long.
    pub fn schedule<K>(self, value: impl rt::Maybe<Schedule, K>) -> Self {
        Self(self.0.maybe::<Schedule, K>(2, value))
    }

    /// What the account's bank statement says of payouts. The platform's text from the Dashboard unless set. At most 22 characters.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How often what the account takes is paid out, on which day, and after how long.
///
/// The parameters of `payments.payouts.schedule`.
///
/// Contract: `#/paths/~1v1~1balance_settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payments/properties/payouts/properties/schedule`.
#[derive(Clone)]
#[must_use]
pub struct Schedule(rt::Params);

impl Schedule {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How often money is paid out. With `manual` only when you make a payout. `daily`, `manual`, `monthly` or `weekly`.
    pub fn interval<K>(self, value: impl rt::Maybe<ScheduleInterval, K>) -> Self {
        Self(self.0.maybe::<ScheduleInterval, K>(0, value))
    }

    /// On which days of the month money is paid out, if [`interval`](Self::interval()) is `monthly`. In shorter months the last day stands in for 29 to 31. An empty list says that there are none. A second call replaces the first.
    pub fn monthly_payout_days<K>(self, value: impl rt::MaybeList<i64, K>) -> Self {
        Self(self.0.maybe_list::<i64, K>(1, value))
    }

    /// The days of the week that money is paid out on, if [`interval`](Self::interval()) is `weekly`. `friday`, `monday`, `thursday`, `tuesday` or `wednesday`. An empty list says that there are none. A second call replaces the first.
    pub fn weekly_payout_days<K>(
        self,
        value: impl rt::MaybeList<WeeklyPayoutDay, K>,
    ) -> Self {
        Self(self.0.maybe_list::<WeeklyPayoutDay, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// After how many days, and at which hour of the day, payments become available.
///
/// The parameters of `payments.settlement_timing`.
///
/// Contract: `#/paths/~1v1~1balance_settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payments/properties/settlement_timing`.
#[derive(Clone)]
#[must_use]
pub struct SettlementTiming(rt::Params);

impl SettlementTiming {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How many days a charge waits before its money is available, instead of the account's default or minimum. Clear it to return to that.
    pub fn delay_days_override(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Clears `delay_days_override`.
    pub fn clear_delay_days_override(self) -> Self {
        Self(self.0.clear(0))
    }

    /// When the day begins by which payments are grouped for automatic payouts. Clearing it goes back to Stripe's own day.
    pub fn start_of_day<K>(self, value: impl rt::Maybe<StartOfDay, K>) -> Self {
        Self(self.0.maybe::<StartOfDay, K>(1, value))
    }

    /// Clears `start_of_day`.
    pub fn clear_start_of_day(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the day begins by which payments are grouped for automatic payouts.
///
/// The parameters of `payments.settlement_timing.start_of_day`.
///
/// Contract: `#/paths/~1v1~1balance_settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payments/properties/settlement_timing/properties/start_of_day/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct StartOfDay(rt::Params);

impl StartOfDay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The hour at which a new day begins in the time zone set beside it. Only certain hours are possible.
    pub fn hour(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// The minute past the hour at which the day begins: 0 or 30.
    pub fn minutes(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// The time zone in which the day begins. Not every one is supported.
    pub fn timezone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AutomaticTransferRulesByCurrency;
    "payout_method" required: String;
    "type" required: AutomaticTransferRulesByCurrencyType;
    "transfer_up_to_amount": i64;
}

rt::params! {
    Payments;
    "debit_negative_balances": bool;
    "payouts": Payouts;
    "settlement_timing": SettlementTiming;
}

rt::params! {
    Payouts;
    "automatic_transfer_rules_by_currency": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<Vec<AutomaticTransferRulesByCurrency>>>>;
    "minimum_balance_by_currency": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<i64>>>;
    "schedule": Schedule;
    "statement_descriptor": String;
}

rt::params! {
    Schedule;
    "interval": ScheduleInterval;
    "monthly_payout_days": Vec<i64>;
    "weekly_payout_days": Vec<WeeklyPayoutDay>;
}

rt::params! {
    SettlementTiming;
    "delay_days_override": rt::Clearable<i64>;
    "start_of_day": rt::Clearable<StartOfDay>;
}

rt::params! {
    StartOfDay;
    "hour": i64;
    "minutes": i64;
    "timezone": String;
}
