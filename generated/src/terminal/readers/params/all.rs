// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `cart`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1set_reader_display/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cart`.
#[derive(Clone, Default)]
#[must_use]
pub struct Cart {
    currency: rt::Currency,
    line_items: Vec<LineItem>,
    tax: Option<i64>,
    total: i64,
    extra: rt::Extra,
}
impl Cart {
    /// With what is required.
    pub fn new(
        currency: impl Into<rt::Currency>,
        line_items: impl IntoIterator<Item = LineItem>,
        total: i64,
    ) -> Self {
        Self {
            currency: currency.into(),
            line_items: line_items.into_iter().collect(),
            total,
            ..Default::default()
        }
    }
    /// Tax.
    pub fn tax(mut self, value: i64) -> Self {
        self.tax = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Cart;
    0 => currency "currency" required;
    1 => line_items "line_items" required;
    2 => tax "tax";
    3 => total "total" required;
}
/// The parameters of `inputs[].selection.choices[]`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1collect_inputs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/inputs/items/properties/selection/properties/choices/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Choice {
    id: String,
    style: Option<crate::terminal::ReaderChoiceStyle>,
    text: String,
    extra: rt::Extra,
}
impl Choice {
    /// With what is required.
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            ..Default::default()
        }
    }
    /// Style. `primary` or `secondary`.
    pub fn style(mut self, value: crate::terminal::ReaderChoiceStyle) -> Self {
        self.style = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Choice;
    0 => id "id" required;
    1 => style "style";
    2 => text "text" required;
}
/// The parameters of `collect_config`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1collect_payment_method/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collect_config`.
#[derive(Clone, Default)]
#[must_use]
pub struct CollectConfig {
    allow_redisplay: Option<crate::types::AllowRedisplay>,
    enable_customer_cancellation: Option<bool>,
    skip_tipping: Option<bool>,
    tipping: Option<Box<Tipping>>,
    extra: rt::Extra,
}
impl CollectConfig {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay(mut self, value: crate::types::AllowRedisplay) -> Self {
        self.allow_redisplay = Some(value);
        self
    }
    /// Enable customer cancellation.
    pub fn enable_customer_cancellation(mut self, value: bool) -> Self {
        self.enable_customer_cancellation = Some(value);
        self
    }
    /// Skip tipping.
    pub fn skip_tipping(mut self, value: bool) -> Self {
        self.skip_tipping = Some(value);
        self
    }
    /// Tipping.
    pub fn tipping(mut self, value: Tipping) -> Self {
        self.tipping = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CollectConfig;
    0 => allow_redisplay "allow_redisplay";
    1 => enable_customer_cancellation "enable_customer_cancellation";
    2 => skip_tipping "skip_tipping";
    3 => tipping "tipping";
}
/// The parameters of `confirm_config`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1confirm_payment_intent/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/confirm_config`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfirmConfig {
    return_url: Option<String>,
    extra: rt::Extra,
}
impl ConfirmConfig {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Return url.
    pub fn return_url(mut self, value: impl Into<String>) -> Self {
        self.return_url = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ConfirmConfig;
    0 => return_url "return_url";
}
/// The parameters of `inputs[].custom_text`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1collect_inputs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/inputs/items/properties/custom_text`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomText {
    description: Option<String>,
    skip_button: Option<String>,
    submit_button: Option<String>,
    title: String,
    extra: rt::Extra,
}
impl CustomText {
    /// With what is required.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Default::default()
        }
    }
    /// Description. At most 500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Skip button. At most 14 characters.
    pub fn skip_button(mut self, value: impl Into<String>) -> Self {
        self.skip_button = Some(value.into());
        self
    }
    /// Submit button. At most 30 characters.
    pub fn submit_button(mut self, value: impl Into<String>) -> Self {
        self.submit_button = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CustomText;
    0 => description "description";
    1 => skip_button "skip_button";
    2 => submit_button "submit_button";
    3 => title "title" required;
}
/// Default value: the same shape as [`crate::types::Toggle`].
pub type DefaultValue = crate::types::Toggle;
/// The parameters of `inputs[]`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1collect_inputs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/inputs/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Input {
    custom_text: CustomText,
    required: Option<bool>,
    selection: Option<Box<Selection>>,
    toggles: Option<Vec<Toggle>>,
    r#type: crate::terminal::ReaderInputType,
    extra: rt::Extra,
}
impl Input {
    /// With what is required.
    pub fn new(
        custom_text: CustomText,
        r#type: crate::terminal::ReaderInputType,
    ) -> Self {
        Self {
            custom_text,
            r#type,
            ..Default::default()
        }
    }
    /// Required.
    pub fn required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }
    /// Selection.
    pub fn selection(mut self, value: Selection) -> Self {
        self.selection = Some(Box::new(value));
        self
    }
    /// Toggles.
    pub fn toggles(mut self, value: impl IntoIterator<Item = Toggle>) -> Self {
        self.toggles = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Input;
    0 => custom_text "custom_text" required;
    1 => required "required";
    2 => selection "selection";
    3 => toggles "toggles";
    4 => r#type "type" required;
}
/// The parameters of `cart.line_items[]`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1set_reader_display/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cart/properties/line_items/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineItem {
    amount: i64,
    description: String,
    quantity: i64,
    extra: rt::Extra,
}
impl LineItem {
    /// With what is required.
    pub fn new(amount: i64, description: impl Into<String>, quantity: i64) -> Self {
        Self {
            amount,
            description: description.into(),
            quantity,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    LineItem;
    0 => amount "amount" required;
    1 => description "description" required;
    2 => quantity "quantity" required;
}
/// The parameters of `process_config`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1process_setup_intent/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/process_config`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessConfig {
    enable_customer_cancellation: Option<bool>,
    extra: rt::Extra,
}
impl ProcessConfig {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Enable customer cancellation.
    pub fn enable_customer_cancellation(mut self, value: bool) -> Self {
        self.enable_customer_cancellation = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ProcessConfig;
    0 => enable_customer_cancellation "enable_customer_cancellation";
}
/// The parameters of `process_config`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1process_payment_intent/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/process_config`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessPaymentIntentProcessConfig {
    allow_redisplay: Option<crate::types::AllowRedisplay>,
    enable_customer_cancellation: Option<bool>,
    return_url: Option<String>,
    skip_tipping: Option<bool>,
    tipping: Option<Box<Tipping>>,
    extra: rt::Extra,
}
impl ProcessPaymentIntentProcessConfig {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay(mut self, value: crate::types::AllowRedisplay) -> Self {
        self.allow_redisplay = Some(value);
        self
    }
    /// Enable customer cancellation.
    pub fn enable_customer_cancellation(mut self, value: bool) -> Self {
        self.enable_customer_cancellation = Some(value);
        self
    }
    /// Return url.
    pub fn return_url(mut self, value: impl Into<String>) -> Self {
        self.return_url = Some(value.into());
        self
    }
    /// Skip tipping.
    pub fn skip_tipping(mut self, value: bool) -> Self {
        self.skip_tipping = Some(value);
        self
    }
    /// Tipping.
    pub fn tipping(mut self, value: Tipping) -> Self {
        self.tipping = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ProcessPaymentIntentProcessConfig;
    0 => allow_redisplay "allow_redisplay";
    1 => enable_customer_cancellation "enable_customer_cancellation";
    2 => return_url "return_url";
    3 => skip_tipping "skip_tipping";
    4 => tipping "tipping";
}
/// Refund payment config: the same shape as [`ProcessConfig`].
pub type RefundPaymentConfig = ProcessConfig;
/// The parameters of `inputs[].selection`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1collect_inputs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/inputs/items/properties/selection`.
#[derive(Clone, Default)]
#[must_use]
pub struct Selection {
    choices: Vec<Choice>,
    extra: rt::Extra,
}
impl Selection {
    /// With what is required.
    pub fn new(choices: impl IntoIterator<Item = Choice>) -> Self {
        Self {
            choices: choices.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Selection;
    0 => choices "choices" required;
}
/// Status: the same shape as [`crate::types::CustomerAcceptanceType`].
pub type Status = crate::types::CustomerAcceptanceType;
/// The parameters of `collect_config.tipping`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1collect_payment_method/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collect_config/properties/tipping`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tipping {
    amount_eligible: Option<i64>,
    extra: rt::Extra,
}
impl Tipping {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount eligible, in the currency's smallest unit.
    pub fn amount_eligible(mut self, value: i64) -> Self {
        self.amount_eligible = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Tipping;
    0 => amount_eligible "amount_eligible";
}
/// The parameters of `inputs[].toggles[]`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1collect_inputs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/inputs/items/properties/toggles/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Toggle {
    default_value: Option<DefaultValue>,
    description: Option<String>,
    title: Option<String>,
    extra: rt::Extra,
}
impl Toggle {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Default value. `disabled` or `enabled`.
    pub fn default_value(mut self, value: DefaultValue) -> Self {
        self.default_value = Some(value);
        self
    }
    /// Description. At most 50 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Title. At most 50 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Toggle;
    0 => default_value "default_value";
    1 => description "description";
    2 => title "title";
}
/// The values of `type`.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}~1set_reader_display/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/type`.
///
/// Feature: `terminal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `cart`
    Cart,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => Cart "cart";
}
