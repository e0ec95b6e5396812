// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::params::AccountReference;
use crate::prices::Price;
use crate::promotion_codes::PromotionCode;
use crate::quotes::BillingModeType;
use crate::quotes::Quote;
use crate::quotes::RecurringInterval;
use crate::rt;

/// Whether Stripe calculates taxes, and for whose account.
///
/// The parameters of `automatic_tax`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/automatic_tax`.
#[derive(Clone)]
#[must_use]
pub struct AutomaticTax(rt::Params);

impl AutomaticTax {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        AutomaticTax(AutomaticTax::default().0.set::<bool>(0, enabled))
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

/// How prorations and invoices are calculated: `classic`, or `flexible` with the newer rules.
///
/// The parameters of `subscription_data.billing_mode`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/billing_mode`.
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

/// What the customer is offered: prices, products and quantities.
///
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone)]
#[must_use]
pub struct CreateLineItem(rt::Params);

impl CreateLineItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The coupons, promotion codes or discounts for this line alone. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(0, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Id of the [price](crate::prices::Price) to sell. Either this or [`price_data`](Self::price_data()).
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(1, value))
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(self, value: impl rt::Maybe<PriceData, K>) -> Self {
        Self(self.0.maybe::<PriceData, K>(2, value))
    }

    /// How many are bought.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// Ids of the tax rates that apply to it. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value))
    }

    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the subscription gets that the accepted quote makes.
///
/// The parameters of `subscription_data`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data`.
#[derive(Clone)]
#[must_use]
pub struct CreateSubscriptionData(rt::Params);

impl CreateSubscriptionData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How prorations and invoices are calculated: `classic`, or `flexible` with the newer rules.
    pub fn billing_mode<K>(self, value: impl rt::Maybe<BillingMode, K>) -> Self {
        Self(self.0.maybe::<BillingMode, K>(0, value))
    }

    /// What the subscription is for. Customers may read it on pages of Stripe and where they approve certain payment methods. At most 500 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// When the subscription starts. If that is past when the quote is accepted, it starts then.
    pub fn effective_date<K>(self, value: impl rt::Maybe<EffectiveDate, K>) -> Self {
        Self(self.0.maybe::<EffectiveDate, K>(2, value))
    }

    /// Clears `effective_date`.
    pub fn clear_effective_date(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Your own keys and values for each subscription that is made. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value))
    }

    /// How many days the customer has before the first payment.
    pub fn trial_period_days(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value))
    }

    /// Clears `trial_period_days`.
    pub fn clear_trial_period_days(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `discounts[]`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/discounts/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct Discount(rt::Params);

impl Discount {
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

/// When the subscription starts.
///
/// What `subscription_data.effective_date` can be.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/effective_date`.
///
/// Feature: `quotes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EffectiveDate {
    /// `current_period_end`
    CurrentPeriodEnd,
    /// A point in time.
    At(rt::Timestamp),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<rt::Timestamp> for EffectiveDate {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for EffectiveDate {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

/// How the flexible billing mode works.
///
/// The parameters of `subscription_data.billing_mode.flexible`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/billing_mode/properties/flexible`.
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

/// The quote to copy.
///
/// The parameters of `from_quote`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/from_quote`.
#[derive(Clone)]
#[must_use]
pub struct FromQuote(rt::Params);

impl FromQuote {
    /// With what is required.
    pub fn new(quote: impl Into<rt::Id<Quote>>) -> Self {
        FromQuote(FromQuote::default().0.set::<rt::Id<Quote>>(0, quote))
    }

    /// Whether the new quote revises that other one, instead of being a mere copy.
    pub fn is_revision<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the invoices say and how they are paid.
///
/// The parameters of `invoice_settings`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_settings`.
#[derive(Clone)]
#[must_use]
pub struct InvoiceSettings(rt::Params);

impl InvoiceSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How many days the customer has to pay each invoice. Only if the `collection_method` is `send_invoice`.
    pub fn days_until_due(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// The account in whose name and look the invoice is: your own, or a connected one.
    pub fn issuer<K>(self, value: impl rt::Maybe<AccountReference, K>) -> Self {
        Self(self.0.maybe::<AccountReference, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Makes a price for this one use, in place of the id of one.
///
/// The parameters of `line_items[].price_data`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/price_data`.
#[derive(Clone)]
#[must_use]
pub struct PriceData(rt::Params);

impl PriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>, product: impl Into<String>) -> Self {
        PriceData(
            PriceData::default()
                .0
                .set::<rt::Currency>(0, currency)
                .set::<String>(1, product),
        )
    }

    /// How often the price bills and how usage counts. Left out, it is a one-time price.
    pub fn recurring<K>(self, value: impl rt::Maybe<Recurring, K>) -> Self {
        Self(self.0.maybe::<Recurring, K>(2, value))
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

/// Whether amounts of prorations have discounts taken off already, or show them apart.
///
/// The values of `subscription_data.billing_mode.flexible.proration_discounts`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/billing_mode/properties/flexible/properties/proration_discounts`.
///
/// Feature: `quotes`.
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
/// The parameters of `line_items[].price_data.recurring`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/price_data/properties/recurring`.
#[derive(Clone)]
#[must_use]
pub struct Recurring(rt::Params);

impl Recurring {
    /// With what is required.
    pub fn new(interval: RecurringInterval) -> Self {
        Recurring(Recurring::default().0.set::<RecurringInterval>(0, interval))
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

/// Whether tax is in the price (`inclusive`) or added to it (`exclusive`).
///
/// The values of `line_items[].price_data.tax_behavior`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/price_data/properties/tax_behavior`.
///
/// Feature: `quotes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxBehavior {
    /// `exclusive`: Tax comes on top of the amount.
    Exclusive,
    /// `inclusive`: Tax is in the amount.
    Inclusive,
    /// `unspecified`: Not decided: the default of your tax settings counts. Can be set once, then it stays.
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which connected account gets the money of each invoice.
///
/// The parameters of `transfer_data`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct TransferData(rt::Params);

impl TransferData {
    /// With what is required.
    pub fn new(destination: impl Into<String>) -> Self {
        TransferData(TransferData::default().0.set::<String>(0, destination))
    }

    /// How much of the payment goes to the destination account, in the smallest currency unit. All of it if not set.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Which percentage of each invoice goes to the destination account, from 0 to 100 with two decimals. All of it if not set.
    pub fn amount_percent(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer is offered.
///
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1quotes~1{quote}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone)]
#[must_use]
pub struct UpdateLineItem(rt::Params);

impl UpdateLineItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The coupons, promotion codes or discounts for this line alone. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(0, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Id of the line to keep or change. A line without id is new.
    pub fn id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Id of the [price](crate::prices::Price) to sell. Either this or [`price_data`](Self::price_data()).
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(2, value))
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(self, value: impl rt::Maybe<PriceData, K>) -> Self {
        Self(self.0.maybe::<PriceData, K>(3, value))
    }

    /// How many are bought.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value))
    }

    /// Ids of the tax rates that apply to it. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value))
    }

    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the subscription gets that the accepted quote makes.
///
/// The parameters of `subscription_data`.
///
/// Contract: `#/paths/~1v1~1quotes~1{quote}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data`.
#[derive(Clone)]
#[must_use]
pub struct UpdateSubscriptionData(rt::Params);

impl UpdateSubscriptionData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the subscription is for. Customers may read it on pages of Stripe and where they approve certain payment methods. At most 500 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(0))
    }

    /// When the subscription starts. If that is past when the quote is accepted, it starts then.
    pub fn effective_date<K>(self, value: impl rt::Maybe<EffectiveDate, K>) -> Self {
        Self(self.0.maybe::<EffectiveDate, K>(1, value))
    }

    /// Clears `effective_date`.
    pub fn clear_effective_date(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Your own keys and values for each subscription that is made. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value))
    }

    /// How many days the customer has before the first payment.
    pub fn trial_period_days(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// Clears `trial_period_days`.
    pub fn clear_trial_period_days(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AutomaticTax;
    "enabled" required: bool;
    "liability": AccountReference;
}

rt::params! {
    BillingMode;
    "type" required: BillingModeType;
    "flexible": Flexible;
}

rt::params! {
    CreateLineItem;
    "discounts": rt::Clearable<Vec<Discount>>;
    "price": String;
    "price_data": PriceData;
    "quantity": i64;
    "tax_rates": rt::Clearable<Vec<String>>;
}

rt::params! {
    CreateSubscriptionData;
    "billing_mode": BillingMode;
    "description": String;
    "effective_date": rt::Clearable<EffectiveDate>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "trial_period_days": rt::Clearable<i64>;
}

rt::params! {
    Discount;
    "coupon": String;
    "discount": String;
    "promotion_code": String;
}

rt::union! {
    EffectiveDate;
    0 => CurrentPeriodEnd = text "current_period_end";
    1 => At(integer);
}

rt::params! {
    Flexible;
    "proration_discounts": ProrationDiscounts;
}

rt::params! {
    FromQuote;
    "quote" required: String;
    "is_revision": bool;
}

rt::params! {
    InvoiceSettings;
    "days_until_due": i64;
    "issuer": AccountReference;
}

rt::params! {
    PriceData;
    "currency" required: String;
    "product" required: String;
    "recurring": Recurring;
    "tax_behavior": TaxBehavior;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::open_enum! {
    ProrationDiscounts;
    0 => Included "included";
    1 => Itemized "itemized";
}

rt::params! {
    Recurring;
    "interval" required: RecurringInterval;
    "interval_count": i64;
}

rt::open_enum! {
    TaxBehavior;
    0 => Exclusive "exclusive";
    1 => Inclusive "inclusive";
    2 => Unspecified "unspecified";
}

rt::params! {
    TransferData;
    "destination" required: String;
    "amount": i64;
    "amount_percent": f64;
}

rt::params! {
    UpdateLineItem;
    "discounts": rt::Clearable<Vec<Discount>>;
    "id": String;
    "price": String;
    "price_data": PriceData;
    "quantity": i64;
    "tax_rates": rt::Clearable<Vec<String>>;
}

rt::params! {
    UpdateSubscriptionData;
    "description": rt::Clearable<String>;
    "effective_date": rt::Clearable<EffectiveDate>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "trial_period_days": rt::Clearable<i64>;
}
