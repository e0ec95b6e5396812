// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::ChoiceStyle;
use crate::terminal::DefaultValue;
use crate::terminal::InputType;

/// Whether Checkout and Elements may offer the saved payment method to the customer again.
///
/// The values of `collect_config.allow_redisplay`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1collect_payment_method/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collect_config/properties/allow_redisplay`.
///
/// Feature: `terminal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowRedisplay {
    /// `always`: May be offered to this customer again in any checkout.
    Always,
    /// `limited`: Saved for one purpose, such as a subscription: isn't offered in other checkouts unless you ask for it.
    Limited,
    /// `unspecified`: Nothing was agreed with the customer: the payment method isn't offered again unless you ask for it.
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the reader shows: items, their prices and the total.
///
/// The parameters of `cart`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1set_reader_display/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cart`.
#[derive(Clone)]
#[must_use]
pub struct Cart(rt::Params);

impl Cart {
    /// With what is required.
    pub fn new(
        currency: impl Into<rt::Currency>,
        line_items: impl IntoIterator<Item = LineItem>,
        total: i64,
    ) -> Self {
        Cart(
            Cart::default()
                .0
                .set::<rt::Currency>(0, currency)
                .set_list::<LineItem>(1, line_items)
                .set::<i64>(2, total),
        )
    }

    /// The tax on the whole cart, in the smallest currency unit.
    pub fn tax(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer can choose from.
///
/// The parameters of `inputs[].selection.choices[]`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1collect_inputs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/inputs/items/properties/selection/properties/choices/items`.
#[derive(Clone)]
#[must_use]
pub struct Choice(rt::Params);

impl Choice {
    /// With what is required.
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Choice(Choice::default().0.set::<String>(0, id).set::<String>(1, text))
    }

    /// How the button looks: `primary` stands out. `primary` or `secondary`.
    pub fn style<K>(self, value: impl rt::Maybe<ChoiceStyle, K>) -> Self {
        Self(self.0.maybe::<ChoiceStyle, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Settings for this collection alone: tips, surcharges, whether the customer can cancel.
///
/// The parameters of `collect_config`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1collect_payment_method/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collect_config`.
#[derive(Clone)]
#[must_use]
pub struct CollectConfig(rt::Params);

impl CollectConfig {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether Checkout and Elements may offer the saved payment method to the customer again. `unspecified` unless you set it. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay<K>(self, value: impl rt::Maybe<AllowRedisplay, K>) -> Self {
        Self(self.0.maybe::<AllowRedisplay, K>(0, value))
    }

    /// Whether the customer can cancel at the reader.
    pub fn enable_customer_cancellation<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether the reader doesn't ask for a tip this time.
    pub fn skip_tipping<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// From which amount the suggested tips are worked out this time.
    pub fn tipping<K>(self, value: impl rt::Maybe<Tipping, K>) -> Self {
        Self(self.0.maybe::<Tipping, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Settings for this confirmation alone, such as a surcharge or where to return to.
///
/// The parameters of `confirm_config`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1confirm_payment_intent/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/confirm_config`.
#[derive(Clone)]
#[must_use]
pub struct ConfirmConfig(rt::Params);

impl ConfirmConfig {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Where the customer comes back to if the payment at the reader needs a step on a website.
    pub fn return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the reader's screen says: title, explanation and buttons.
///
/// The parameters of `inputs[].custom_text`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1collect_inputs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/inputs/items/properties/custom_text`.
#[derive(Clone)]
#[must_use]
pub struct CustomText(rt::Params);

impl CustomText {
    /// With what is required.
    pub fn new(title: impl Into<String>) -> Self {
        CustomText(CustomText::default().0.set::<String>(0, title))
    }

    /// What the reader shows below the title instead of its own text. At most 500 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// What the button to skip says, in place of the reader's own word. At most 14 characters.
    pub fn skip_button<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the button to send says, in place of the reader's own word. At most 30 characters.
    pub fn submit_button<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the reader asks the customer, one by one, five at most.
///
/// The parameters of `inputs[]`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1collect_inputs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/inputs/items`.
#[derive(Clone)]
#[must_use]
pub struct Input(rt::Params);

impl Input {
    /// With what is required.
    pub fn new(custom_text: CustomText, r#type: InputType) -> Self {
        Input(
            Input::default()
                .0
                .set::<CustomText>(0, custom_text)
                .set::<InputType>(1, r#type),
        )
    }

    /// Whether the customer must answer: there is no button to skip it.
    pub fn required<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// The choices that the reader shows, if `type` is `selection`.
    pub fn selection<K>(self, value: impl rt::Maybe<Selection, K>) -> Self {
        Self(self.0.maybe::<Selection, K>(3, value))
    }

    /// The switches that the reader shows. An empty list says that there are none. A second call replaces the first.
    pub fn toggles<K>(self, value: impl rt::MaybeList<Toggle, K>) -> Self {
        Self(self.0.maybe_list::<Toggle, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the reader shows as the customer's purchase, line by line.
///
/// The parameters of `cart.line_items[]`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1set_reader_display/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cart/properties/line_items/items`.
#[derive(Clone)]
#[must_use]
pub struct LineItem(rt::Params);

impl LineItem {
    /// With what is required.
    pub fn new(amount: i64, description: impl Into<String>, quantity: i64) -> Self {
        LineItem(
            LineItem::default()
                .0
                .set::<i64>(0, amount)
                .set::<String>(1, description)
                .set::<i64>(2, quantity),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What to do differently for this payment, such as no tips, or no canceling on the reader.
///
/// The parameters of `process_config`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1process_payment_intent/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/process_config`.
#[derive(Clone)]
#[must_use]
pub struct ProcessPaymentIntentProcessConfig(rt::Params);

impl ProcessPaymentIntentProcessConfig {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether Checkout and Elements may offer the saved payment method to the customer again. `unspecified` unless you set it. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay<K>(self, value: impl rt::Maybe<AllowRedisplay, K>) -> Self {
        Self(self.0.maybe::<AllowRedisplay, K>(0, value))
    }

    /// Whether the customer can cancel at the reader.
    pub fn enable_customer_cancellation<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Where the customer comes back to if the payment at the reader needs a step on a website.
    pub fn return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Whether the reader doesn't ask for a tip this time.
    pub fn skip_tipping<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// From which amount the suggested tips are worked out this time.
    pub fn tipping<K>(self, value: impl rt::Maybe<Tipping, K>) -> Self {
        Self(self.0.maybe::<Tipping, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What to do differently for this setup, such as no canceling on the reader.
///
/// The parameters of `process_config`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1process_setup_intent/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/process_config`.
#[derive(Clone)]
#[must_use]
pub struct ProcessSetupIntentProcessConfig(rt::Params);

impl ProcessSetupIntentProcessConfig {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the customer can cancel at the reader.
    pub fn enable_customer_cancellation<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What to do differently for this refund, such as no canceling on the reader.
///
/// The parameters of `refund_payment_config`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1refund_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/refund_payment_config`.
#[derive(Clone)]
#[must_use]
pub struct RefundPaymentConfig(rt::Params);

impl RefundPaymentConfig {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the customer can cancel at the reader.
    pub fn enable_customer_cancellation<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The choices that the reader shows, if `type` is `selection`.
///
/// The parameters of `inputs[].selection`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1collect_inputs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/inputs/items/properties/selection`.
#[derive(Clone)]
#[must_use]
pub struct Selection(rt::Params);

impl Selection {
    /// With what is required.
    pub fn new(choices: impl IntoIterator<Item = Choice>) -> Self {
        Selection(Selection::default().0.set_list::<Choice>(0, choices))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the reader shows: always a `cart`.
///
/// The values of `type`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1set_reader_display/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/type`.
///
/// Feature: `terminal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetReaderDisplayType {
    /// `cart`
    Cart,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// From which amount the suggested tips are worked out this time.
///
/// The parameters of `collect_config.tipping`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1collect_payment_method/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collect_config/properties/tipping`.
#[derive(Clone)]
#[must_use]
pub struct Tipping(rt::Params);

impl Tipping {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The part of the amount that suggested tips are calculated from, in the smallest currency unit, more than 0.
    pub fn amount_eligible(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The switches that the reader shows.
///
/// The parameters of `inputs[].toggles[]`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1collect_inputs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/inputs/items/properties/toggles/items`.
#[derive(Clone)]
#[must_use]
pub struct Toggle(rt::Params);

impl Toggle {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How the toggle stands when the reader shows it. `disabled` or `enabled`.
    pub fn default_value<K>(self, value: impl rt::Maybe<DefaultValue, K>) -> Self {
        Self(self.0.maybe::<DefaultValue, K>(0, value))
    }

    /// What the toggle is for, in 50 characters at most.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// What stands beside the switch, up to 50 characters.
    pub fn title<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    AllowRedisplay;
    0 => Always "always";
    1 => Limited "limited";
    2 => Unspecified "unspecified";
}

rt::params! {
    Cart;
    "currency" required: String;
    "line_items" required: Vec<LineItem>;
    "total" required: i64;
    "tax": i64;
}

rt::params! {
    Choice;
    "id" required: String;
    "text" required: String;
    "style": ChoiceStyle;
}

rt::params! {
    CollectConfig;
    "allow_redisplay": AllowRedisplay;
    "enable_customer_cancellation": bool;
    "skip_tipping": bool;
    "tipping": Tipping;
}

rt::params! {
    ConfirmConfig;
    "return_url": String;
}

rt::params! {
    CustomText;
    "title" required: String;
    "description": String;
    "skip_button": String;
    "submit_button": String;
}

rt::params! {
    Input;
    "custom_text" required: CustomText;
    "type" required: InputType;
    "required": bool;
    "selection": Selection;
    "toggles": Vec<Toggle>;
}

rt::params! {
    LineItem;
    "amount" required: i64;
    "description" required: String;
    "quantity" required: i64;
}

rt::params! {
    ProcessPaymentIntentProcessConfig;
    "allow_redisplay": AllowRedisplay;
    "enable_customer_cancellation": bool;
    "return_url": String;
    "skip_tipping": bool;
    "tipping": Tipping;
}

rt::params! {
    ProcessSetupIntentProcessConfig;
    "enable_customer_cancellation": bool;
}

rt::params! {
    RefundPaymentConfig;
    "enable_customer_cancellation": bool;
}

rt::params! {
    Selection;
    "choices" required: Vec<Choice>;
}

rt::open_enum! {
    SetReaderDisplayType;
    0 => Cart "cart";
}

rt::params! {
    Tipping;
    "amount_eligible": i64;
}

rt::params! {
    Toggle;
    "default_value": DefaultValue;
    "description": String;
    "title": String;
}
