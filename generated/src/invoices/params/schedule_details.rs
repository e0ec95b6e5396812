// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::coupons::Coupon;
use crate::invoices::CollectionMethod;
use crate::invoices::params::Interval;
use crate::invoices::params::TaxBehavior;
use crate::params::AccountReference;
use crate::payment_methods::PaymentMethod;
use crate::prices::Price;
use crate::promotion_codes::PromotionCode;
use crate::rt;

/// One-time prices to put on the next invoice besides the subscription, up to 20.
///
/// The parameters of `schedule_details.phases[].add_invoice_items[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/add_invoice_items/items`.
#[derive(Clone)]
#[must_use]
pub struct AddInvoiceItem(rt::Params);

impl AddInvoiceItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether discounts lower the amount of this item. True if left out.
    pub fn discountable<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// The coupons, promotion codes or discounts for this item alone. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(
        self,
        value: impl rt::MaybeList<crate::invoices::params::Discount, K>,
    ) -> Self {
        Self(self.0.maybe_list::<crate::invoices::params::Discount, K>(1, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value))
    }

    /// The time that the item is for. The invoice shows it if start and end differ, and Revenue Recognition spreads the revenue over it.
    pub fn period<K>(self, value: impl rt::Maybe<AddInvoiceItemPeriod, K>) -> Self {
        Self(self.0.maybe::<AddInvoiceItemPeriod, K>(3, value))
    }

    /// Id of the one-time price to bill. Either this or [`price_data`](Self::price_data()).
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(4, value))
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(
        self,
        value: impl rt::Maybe<AddInvoiceItemPriceData, K>,
    ) -> Self {
        Self(self.0.maybe::<AddInvoiceItemPriceData, K>(5, value))
    }

    /// How many to bill, 1 if left out.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(6, value))
    }

    /// Ids of the tax rates that apply, in place of the default ones. Clearing removes them. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(7, value))
    }

    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(7))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The time that the item is for.
///
/// The parameters of `schedule_details.phases[].add_invoice_items[].period`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/add_invoice_items/items/properties/period`.
#[derive(Clone)]
#[must_use]
pub struct AddInvoiceItemPeriod(rt::Params);

impl AddInvoiceItemPeriod {
    /// With what is required.
    pub fn new(end: End, start: Start) -> Self {
        AddInvoiceItemPeriod(
            AddInvoiceItemPeriod::default().0.set::<End>(0, end).set::<Start>(1, start),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Makes a price for this one use, in place of the id of one.
///
/// The parameters of `schedule_details.phases[].add_invoice_items[].price_data`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/add_invoice_items/items/properties/price_data`.
#[derive(Clone)]
#[must_use]
pub struct AddInvoiceItemPriceData(rt::Params);

impl AddInvoiceItemPriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>, product: impl Into<String>) -> Self {
        AddInvoiceItemPriceData(
            AddInvoiceItemPriceData::default()
                .0
                .set::<rt::Currency>(0, currency)
                .set::<String>(1, product),
        )
    }

    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(2, value))
    }

    /// What one costs, in the smallest currency unit, as a whole number.
    pub fn unit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// What one costs, in the smallest currency unit, with up to 12 decimal places. Not together with [`unit_amount`](Self::unit_amount()). A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How prorations and invoices are calculated: `classic`, or `flexible` with the newer rules.
///
/// The parameters of `schedule_details.billing_mode`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/billing_mode`.
#[derive(Clone)]
#[must_use]
pub struct BillingMode(rt::Params);

impl BillingMode {
    /// With what is required.
    pub fn new(r#type: BillingModeType) -> Self {
        BillingMode(BillingMode::default().0.set::<BillingModeType>(0, r#type))
    }

    /// How the flexible billing mode works. Only in that mode.
    pub fn flexible<K>(self, value: impl rt::Maybe<Flexible, K>) -> Self {
        Self(self.0.maybe::<Flexible, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How prorations and invoices are worked out: `flexible` is newer and more exact, `classic` the old way.
///
/// The values of `schedule_details.billing_mode.type`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/billing_mode/properties/type`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingModeType {
    /// `classic`: Prorations and invoices as they always were.
    Classic,
    /// `flexible`: More exact prorations, and mixed intervals on one subscription. The newer way, which new integrations should take.
    Flexible,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When the time that is billed ends: a moment, or the end of the subscription's period.
///
/// The parameters of `schedule_details.phases[].add_invoice_items[].period.end`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/add_invoice_items/items/properties/period/properties/end`.
#[derive(Clone)]
#[must_use]
pub struct End(rt::Params);

impl End {
    /// With what is required.
    pub fn new(r#type: EndType) -> Self {
        End(End::default().0.set::<EndType>(0, r#type))
    }

    /// When the period ends, not before it begins, if `type` is `timestamp`. In seconds since 1970.
    pub fn timestamp<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What becomes of the subscription after the last phase: it goes on by itself, which is the default, or is canceled.
///
/// The values of `schedule_details.end_behavior`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/end_behavior`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EndBehavior {
    /// `cancel`: The subscription ends with the schedule.
    Cancel,
    /// `release`: The subscription goes on without the schedule, as the last phase left it.
    Release,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When this phase ends and the next begins.
///
/// What `schedule_details.phases[].end_date` can be.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/end_date`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EndDate {
    /// A point in time.
    At(rt::Timestamp),
    /// `now`
    Now,
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<rt::Timestamp> for EndDate {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for EndDate {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

/// How the end of the period is found: from the item's own period, or as a time.
///
/// The values of `schedule_details.phases[].add_invoice_items[].period.end.type`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/add_invoice_items/items/properties/period/properties/end/properties/type`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EndType {
    /// `min_item_period_end`: When the first period among the items ends.
    MinItemPeriodEnd,
    /// `phase_end`: When the phase ends.
    PhaseEnd,
    /// `timestamp`: At a given time.
    Timestamp,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the flexible billing mode works.
///
/// The parameters of `schedule_details.billing_mode.flexible`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/billing_mode/properties/flexible`.
#[derive(Clone)]
#[must_use]
pub struct Flexible(rt::Params);

impl Flexible {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether amounts of prorations have discounts taken off already, or show them apart. `included` or `itemized`.
    pub fn proration_discounts<K>(
        self,
        value: impl rt::Maybe<ProrationDiscounts, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationDiscounts, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the invoices of this phase say.
///
/// The parameters of `schedule_details.phases[].invoice_settings`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/invoice_settings`.
#[derive(Clone)]
#[must_use]
pub struct InvoiceSettings(rt::Params);

impl InvoiceSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Ids of your tax ids to print on the invoices. An empty list says that there are none. A second call replaces the first.
    pub fn account_tax_ids<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value))
    }

    /// Clears `account_tax_ids`.
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.clear(0))
    }

    /// How many days the customer has to pay each invoice. Only if the `collection_method` is `send_invoice`.
    pub fn days_until_due(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// The account in whose name and look the invoice is: your own, or a connected one.
    pub fn issuer<K>(self, value: impl rt::Maybe<AccountReference, K>) -> Self {
        Self(self.0.maybe::<AccountReference, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How much usage makes an invoice before the period ends, and starts a new period.
///
/// The parameters of `schedule_details.phases[].items[].billing_thresholds`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/items/items/properties/billing_thresholds/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct ItemBillingThresholds(rt::Params);

impl ItemBillingThresholds {
    /// With what is required.
    pub fn new(usage_gte: i64) -> Self {
        ItemBillingThresholds(
            ItemBillingThresholds::default().0.set::<i64>(0, usage_gte),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Makes a price for this one use, in place of the id of one.
///
/// The parameters of `schedule_details.phases[].items[].price_data`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/items/items/properties/price_data`.
#[derive(Clone)]
#[must_use]
pub struct ItemPriceData(rt::Params);

impl ItemPriceData {
    /// With what is required.
    pub fn new(
        currency: impl Into<rt::Currency>,
        product: impl Into<String>,
        recurring: Recurring,
    ) -> Self {
        ItemPriceData(
            ItemPriceData::default()
                .0
                .set::<rt::Currency>(0, currency)
                .set::<String>(1, product)
                .set::<Recurring>(2, recurring),
        )
    }

    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(3, value))
    }

    /// What one costs, in the smallest currency unit, as a whole number.
    pub fn unit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value))
    }

    /// What one costs, in the smallest currency unit, with up to 12 decimal places. Not together with [`unit_amount`](Self::unit_amount()). A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the previewed subscription looks like over time.
///
/// The parameters of `schedule_details.phases[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items`.
#[derive(Clone)]
#[must_use]
pub struct Phase(rt::Params);

impl Phase {
    /// With what is required.
    pub fn new(items: impl IntoIterator<Item = PhaseItem>) -> Self {
        Phase(Phase::default().0.set_list::<PhaseItem>(0, items))
    }

    /// One-time prices to put on the next invoice besides the subscription, up to 20. An empty list says that there are none. A second call replaces the first.
    pub fn add_invoice_items<K>(
        self,
        value: impl rt::MaybeList<AddInvoiceItem, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AddInvoiceItem, K>(1, value))
    }

    /// Which percentage of each invoice the platform gets, from 0 to 100 with two decimals. Only a platform that acts for a connected account can set it.
    pub fn application_fee_percent(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(2, value))
    }

    /// Whether Stripe calculates taxes, and for whose account.
    pub fn automatic_tax<K>(self, value: impl rt::Maybe<PhaseAutomaticTax, K>) -> Self {
        Self(self.0.maybe::<PhaseAutomaticTax, K>(3, value))
    }

    /// Whether billing periods are aligned anew to the phase's start (`phase_start`), or only if prices need it (`automatic`).
    pub fn billing_cycle_anchor<K>(
        self,
        value: impl rt::Maybe<PhaseBillingCycleAnchor, K>,
    ) -> Self {
        Self(self.0.maybe::<PhaseBillingCycleAnchor, K>(4, value))
    }

    /// How much usage makes an invoice before the period ends, and starts a new period. Cleared, invoices wait for the end of the period.
    pub fn billing_thresholds<K>(
        self,
        value: impl rt::Maybe<PhaseBillingThresholds, K>,
    ) -> Self {
        Self(self.0.maybe::<PhaseBillingThresholds, K>(5, value))
    }

    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Who starts the payment of each period: Stripe with the default payment method (`charge_automatically`, as it is unless set), or the customer who is emailed an invoice (`send_invoice`).
    pub fn collection_method<K>(
        self,
        value: impl rt::Maybe<CollectionMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectionMethod, K>(6, value))
    }

    /// Id of the customer's payment method that pays the invoices. Without it, the customer's default does.
    pub fn default_payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(7, value))
    }

    /// Ids of the tax rates for each line that has none of its own. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(8, value))
    }

    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(8))
    }

    /// What the subscription is for during this phase. Customers may read it on pages of Stripe. At most 500 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value))
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(9))
    }

    /// The coupons, promotion codes or discounts for the subscription during this phase. If left out, those of the customer hold, which clearing prevents. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<PhaseDiscount, K>) -> Self {
        Self(self.0.maybe_list::<PhaseDiscount, K>(10, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(10))
    }

    /// How long the phase lasts, as a number of days, weeks, months or years. Instead of [`end_date`](Self::end_date()).
    pub fn duration<K>(self, value: impl rt::Maybe<PhaseDuration, K>) -> Self {
        Self(self.0.maybe::<PhaseDuration, K>(11, value))
    }

    /// When this phase ends and the next begins. Instead of [`duration`](Self::duration()).
    pub fn end_date<K>(self, value: impl rt::Maybe<EndDate, K>) -> Self {
        Self(self.0.maybe::<EndDate, K>(12, value))
    }

    /// What the invoices of this phase say.
    pub fn invoice_settings<K>(self, value: impl rt::Maybe<InvoiceSettings, K>) -> Self {
        Self(self.0.maybe::<InvoiceSettings, K>(13, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(14, value))
    }

    /// Id of the connected account that the payment is made for. It is the merchant of record: its name is on the statement, its country decides the fees.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(15, value))
    }

    /// What becomes of the difference when the phase begins in the middle of a period. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior<K>(
        self,
        value: impl rt::Maybe<ProrationBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationBehavior, K>(16, value))
    }

    /// When the phase begins.
    pub fn start_date<K>(self, value: impl rt::Maybe<StartDate, K>) -> Self {
        Self(self.0.maybe::<StartDate, K>(17, value))
    }

    /// Which connected account gets the money of the subscription's invoices. Their charges name the transfers.
    pub fn transfer_data<K>(self, value: impl rt::Maybe<PhaseTransferData, K>) -> Self {
        Self(self.0.maybe::<PhaseTransferData, K>(18, value))
    }

    /// Whether the whole phase is free. Not together with [`trial_end`](Self::trial_end()).
    pub fn trial<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(19, value))
    }

    /// When the trial within the phase ends.
    pub fn trial_end<K>(self, value: impl rt::Maybe<TrialEnd, K>) -> Self {
        Self(self.0.maybe::<TrialEnd, K>(20, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether Stripe calculates taxes, and for whose account.
///
/// The parameters of `schedule_details.phases[].automatic_tax`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/automatic_tax`.
#[derive(Clone)]
#[must_use]
pub struct PhaseAutomaticTax(rt::Params);

impl PhaseAutomaticTax {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        PhaseAutomaticTax(PhaseAutomaticTax::default().0.set::<bool>(0, enabled))
    }

    /// Who owes the tax: your account or a connected one. That account's address and tax registrations count, and the tax shows in its reports.
    pub fn liability<K>(self, value: impl rt::Maybe<AccountReference, K>) -> Self {
        Self(self.0.maybe::<AccountReference, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether billing periods are aligned anew to the phase's start (`phase_start`), or only if prices need it (`automatic`).
///
/// The values of `schedule_details.phases[].billing_cycle_anchor`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/billing_cycle_anchor`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PhaseBillingCycleAnchor {
    /// `automatic`: Moves to the start of the phase only where needed, as when a trial or a change of interval requires it.
    Automatic,
    /// `phase_start`: Billing periods begin anew when the phase does.
    PhaseStart,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How much usage makes an invoice before the period ends, and starts a new period.
///
/// The parameters of `schedule_details.phases[].billing_thresholds`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/billing_thresholds/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PhaseBillingThresholds(rt::Params);

impl PhaseBillingThresholds {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How much usage must come to, in the smallest currency unit, to make an invoice before the period ends.
    pub fn amount_gte(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Whether a new period begins at the moment that a threshold is reached. Not with plans that aggregate usage as `last_ever`.
    pub fn reset_billing_cycle_anchor<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `schedule_details.phases[].discounts[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/discounts/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct PhaseDiscount(rt::Params);

impl PhaseDiscount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of a coupon to give as a discount.
    pub fn coupon<K>(self, value: impl rt::Maybe<rt::Id<Coupon>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Coupon>, K>(0, value))
    }

    /// Id of a discount that this or what it inherits from has already, to use again.
    pub fn discount<K>(
        self,
        value: impl rt::Maybe<rt::Id<crate::customers::Discount>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<crate::customers::Discount>, K>(1, value))
    }

    /// Id of a [promotion code](crate::promotion_codes::PromotionCode) to make a new discount from.
    pub fn promotion_code<K>(
        self,
        value: impl rt::Maybe<rt::Id<PromotionCode>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PromotionCode>, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How long the phase lasts, as a number of days, weeks, months or years.
///
/// The parameters of `schedule_details.phases[].duration`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/duration`.
#[derive(Clone)]
#[must_use]
pub struct PhaseDuration(rt::Params);

impl PhaseDuration {
    /// With what is required.
    pub fn new(interval: Interval) -> Self {
        PhaseDuration(PhaseDuration::default().0.set::<Interval>(0, interval))
    }

    /// How many of `interval` it lasts.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the subscription bills during this phase.
///
/// The parameters of `schedule_details.phases[].items[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/items/items`.
#[derive(Clone)]
#[must_use]
pub struct PhaseItem(rt::Params);

impl PhaseItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How much usage makes an invoice before the period ends, and starts a new period. Cleared, invoices wait for the end of the period.
    pub fn billing_thresholds<K>(
        self,
        value: impl rt::Maybe<ItemBillingThresholds, K>,
    ) -> Self {
        Self(self.0.maybe::<ItemBillingThresholds, K>(0, value))
    }

    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(0))
    }

    /// The coupons, promotion codes or discounts for this item alone. They are taken off before those of the subscription. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<PhaseDiscount, K>) -> Self {
        Self(self.0.maybe_list::<PhaseDiscount, K>(1, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value))
    }

    /// Id of the [price](crate::prices::Price) to subscribe to.
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(3, value))
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(self, value: impl rt::Maybe<ItemPriceData, K>) -> Self {
        Self(self.0.maybe::<ItemPriceData, K>(4, value))
    }

    /// How many to subscribe to. Not for metered prices.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(5, value))
    }

    /// Ids of the tax rates that apply, in place of the default ones. Clearing removes them. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value))
    }

    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which connected account gets the money of the subscription's invoices.
///
/// The parameters of `schedule_details.phases[].transfer_data`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/transfer_data`.
#[derive(Clone)]
#[must_use]
pub struct PhaseTransferData(rt::Params);

impl PhaseTransferData {
    /// With what is required.
    pub fn new(destination: impl Into<String>) -> Self {
        PhaseTransferData(PhaseTransferData::default().0.set::<String>(0, destination))
    }

    /// Which percentage of each invoice goes to the destination account, from 0 to 100 with two decimals. All of it if not set.
    pub fn amount_percent(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `schedule_details.phases[].proration_behavior`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/proration_behavior`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProrationBehavior {
    /// `always_invoice`: Prorations are made and invoiced at once.
    AlwaysInvoice,
    /// `create_prorations`: Prorations are made, and wait for the next invoice.
    CreateProrations,
    /// `none`: No prorations: nothing is credited or charged for the running period, the next one costs the new price.
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether amounts of prorations have discounts taken off already, or show them apart.
///
/// The values of `schedule_details.billing_mode.flexible.proration_discounts`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/billing_mode/properties/flexible/properties/proration_discounts`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProrationDiscounts {
    /// `included`: Prorations are shown with discounts taken off.
    Included,
    /// `itemized`: Prorations are shown in full, discounts beside them.
    Itemized,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How often the price bills and how usage counts.
///
/// The parameters of `schedule_details.phases[].items[].price_data.recurring`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/items/items/properties/price_data/properties/recurring`.
#[derive(Clone)]
#[must_use]
pub struct Recurring(rt::Params);

impl Recurring {
    /// With what is required.
    pub fn new(interval: Interval) -> Self {
        Recurring(Recurring::default().0.set::<Interval>(0, interval))
    }

    /// How many of `interval` lie between two bills: 3 with `month` is every three months.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the schedule would be made or changed, for a preview.
///
/// The parameters of `schedule_details`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details`.
#[derive(Clone)]
#[must_use]
pub struct ScheduleDetails(rt::Params);

impl ScheduleDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How prorations and invoices are calculated: `classic`, or `flexible` with the newer rules.
    pub fn billing_mode<K>(self, value: impl rt::Maybe<BillingMode, K>) -> Self {
        Self(self.0.maybe::<BillingMode, K>(0, value))
    }

    /// What becomes of the subscription after the last phase: it goes on by itself, which is the default, or is canceled. `cancel` or `release`.
    pub fn end_behavior<K>(self, value: impl rt::Maybe<EndBehavior, K>) -> Self {
        Self(self.0.maybe::<EndBehavior, K>(1, value))
    }

    /// What the previewed subscription looks like over time. An empty list says that there are none. A second call replaces the first.
    pub fn phases<K>(self, value: impl rt::MaybeList<Phase, K>) -> Self {
        Self(self.0.maybe_list::<Phase, K>(2, value))
    }

    /// What becomes of the difference if prices, quantities or the billing cycle change in the middle of a period: on the next invoice, on one at once, or nowhere. `create_prorations` if left out. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior<K>(
        self,
        value: impl rt::Maybe<ProrationBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationBehavior, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the period begins with, such as a time of its own.
///
/// The parameters of `schedule_details.phases[].add_invoice_items[].period.start`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/add_invoice_items/items/properties/period/properties/start`.
#[derive(Clone)]
#[must_use]
pub struct Start(rt::Params);

impl Start {
    /// With what is required.
    pub fn new(r#type: StartType) -> Self {
        Start(Start::default().0.set::<StartType>(0, r#type))
    }

    /// When the period begins, not after it ends, if `type` is `timestamp`. In seconds since 1970.
    pub fn timestamp<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the phase begins.
///
/// What `schedule_details.phases[].start_date` can be.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/start_date`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StartDate {
    /// A point in time.
    At(rt::Timestamp),
    /// `now`: The first phase starts at once.
    Now,
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<rt::Timestamp> for StartDate {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for StartDate {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

/// How the beginning of the period is found: now, from the item's own period, or as a time.
///
/// The values of `schedule_details.phases[].add_invoice_items[].period.start.type`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/add_invoice_items/items/properties/period/properties/start/properties/type`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StartType {
    /// `max_item_period_start`: When the latest-starting period among the items begins.
    MaxItemPeriodStart,
    /// `phase_start`: When the phase begins.
    PhaseStart,
    /// `timestamp`: At a given time.
    Timestamp,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What `schedule_details.phases[].trial_end` can be.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/trial_end`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TrialEnd {
    /// A point in time.
    At(rt::Timestamp),
    /// `now`: The trial ends at once: the subscription is billed.
    Now,
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<rt::Timestamp> for TrialEnd {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for TrialEnd {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

rt::params! {
    AddInvoiceItem;
    "discountable": bool;
    "discounts": Vec<crate::invoices::params::Discount>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "period": AddInvoiceItemPeriod;
    "price": String;
    "price_data": AddInvoiceItemPriceData;
    "quantity": i64;
    "tax_rates": rt::Clearable<Vec<String>>;
}

rt::params! {
    AddInvoiceItemPeriod;
    "end" required: End;
    "start" required: Start;
}

rt::params! {
    AddInvoiceItemPriceData;
    "currency" required: String;
    "product" required: String;
    "tax_behavior": TaxBehavior;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::params! {
    BillingMode;
    "type" required: BillingModeType;
    "flexible": Flexible;
}

rt::open_enum! {
    BillingModeType;
    0 => Classic "classic";
    1 => Flexible "flexible";
}

rt::params! {
    End;
    "type" required: EndType;
    "timestamp": i64;
}

rt::open_enum! {
    EndBehavior;
    0 => Cancel "cancel";
    1 => Release "release";
}

rt::union! {
    EndDate;
    0 => At(integer);
    1 => Now = text "now";
}

rt::open_enum! {
    EndType;
    0 => MinItemPeriodEnd "min_item_period_end";
    1 => PhaseEnd "phase_end";
    2 => Timestamp "timestamp";
}

rt::params! {
    Flexible;
    "proration_discounts": ProrationDiscounts;
}

rt::params! {
    InvoiceSettings;
    "account_tax_ids": rt::Clearable<Vec<String>>;
    "days_until_due": i64;
    "issuer": AccountReference;
}

rt::params! {
    ItemBillingThresholds;
    "usage_gte" required: i64;
}

rt::params! {
    ItemPriceData;
    "currency" required: String;
    "product" required: String;
    "recurring" required: Recurring;
    "tax_behavior": TaxBehavior;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::params! {
    Phase;
    "items" required: Vec<PhaseItem>;
    "add_invoice_items": Vec<AddInvoiceItem>;
    "application_fee_percent": f64;
    "automatic_tax": PhaseAutomaticTax;
    "billing_cycle_anchor": PhaseBillingCycleAnchor;
    "billing_thresholds": rt::Clearable<PhaseBillingThresholds>;
    "collection_method": CollectionMethod;
    "default_payment_method": String;
    "default_tax_rates": rt::Clearable<Vec<String>>;
    "description": rt::Clearable<String>;
    "discounts": rt::Clearable<Vec<PhaseDiscount>>;
    "duration": PhaseDuration;
    "end_date": EndDate;
    "invoice_settings": InvoiceSettings;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "on_behalf_of": String;
    "proration_behavior": ProrationBehavior;
    "start_date": StartDate;
    "transfer_data": PhaseTransferData;
    "trial": bool;
    "trial_end": TrialEnd;
}

rt::params! {
    PhaseAutomaticTax;
    "enabled" required: bool;
    "liability": AccountReference;
}

rt::open_enum! {
    PhaseBillingCycleAnchor;
    0 => Automatic "automatic";
    1 => PhaseStart "phase_start";
}

rt::params! {
    PhaseBillingThresholds;
    "amount_gte": i64;
    "reset_billing_cycle_anchor": bool;
}

rt::params! {
    PhaseDiscount;
    "coupon": String;
    "discount": String;
    "promotion_code": String;
}

rt::params! {
    PhaseDuration;
    "interval" required: Interval;
    "interval_count": i64;
}

rt::params! {
    PhaseItem;
    "billing_thresholds": rt::Clearable<ItemBillingThresholds>;
    "discounts": rt::Clearable<Vec<PhaseDiscount>>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "price": String;
    "price_data": ItemPriceData;
    "quantity": i64;
    "tax_rates": rt::Clearable<Vec<String>>;
}

rt::params! {
    PhaseTransferData;
    "destination" required: String;
    "amount_percent": f64;
}

rt::open_enum! {
    ProrationBehavior;
    0 => AlwaysInvoice "always_invoice";
    1 => CreateProrations "create_prorations";
    2 => None "none";
}

rt::open_enum! {
    ProrationDiscounts;
    0 => Included "included";
    1 => Itemized "itemized";
}

rt::params! {
    Recurring;
    "interval" required: Interval;
    "interval_count": i64;
}

rt::params! {
    ScheduleDetails;
    "billing_mode": BillingMode;
    "end_behavior": EndBehavior;
    "phases": Vec<Phase>;
    "proration_behavior": ProrationBehavior;
}

rt::params! {
    Start;
    "type" required: StartType;
    "timestamp": i64;
}

rt::union! {
    StartDate;
    0 => At(integer);
    1 => Now = text "now";
}

rt::open_enum! {
    StartType;
    0 => MaxItemPeriodStart "max_item_period_start";
    1 => PhaseStart "phase_start";
    2 => Timestamp "timestamp";
}

rt::union! {
    TrialEnd;
    0 => At(integer);
    1 => Now = text "now";
}
