// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::CustomFieldType;
use crate::rt;

/// What else to ask the customer, up to three fields.
///
/// The parameters of `custom_fields[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items`.
#[derive(Clone)]
#[must_use]
pub struct CustomField(rt::Params);

impl CustomField {
    /// With what is required.
    pub fn new(key: impl Into<String>, label: Label, r#type: CustomFieldType) -> Self {
        CustomField(
            CustomField::default()
                .0
                .set::<String>(0, key)
                .set::<Label>(1, label)
                .set::<CustomFieldType>(2, r#type),
        )
    }

    /// The options of a field that is chosen from a list. Only if the type is `dropdown`.
    pub fn dropdown<K>(self, value: impl rt::Maybe<Dropdown, K>) -> Self {
        Self(self.0.maybe::<Dropdown, K>(3, value))
    }

    /// What a field for digits takes: how many, and which are filled in.
    pub fn numeric<K>(self, value: impl rt::Maybe<Numeric, K>) -> Self {
        Self(self.0.maybe::<Numeric, K>(4, value))
    }

    /// Whether the customer can leave the field empty. They can't unless it is set.
    pub fn optional<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(5, value))
    }

    /// How long the text may be, and what it says at first, if `type` is `text`.
    pub fn text<K>(self, value: impl rt::Maybe<Text, K>) -> Self {
        Self(self.0.maybe::<Text, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The options of a field that is chosen from a list.
///
/// The parameters of `custom_fields[].dropdown`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items/properties/dropdown`.
#[derive(Clone)]
#[must_use]
pub struct Dropdown(rt::Params);

impl Dropdown {
    /// With what is required.
    pub fn new(options: impl IntoIterator<Item = OptionType>) -> Self {
        Dropdown(Dropdown::default().0.set_list::<OptionType>(0, options))
    }

    /// What the field holds when the payment page opens. At most 100 characters.
    pub fn default_value<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer reads above the field.
///
/// The parameters of `custom_fields[].label`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items/properties/label`.
#[derive(Clone)]
#[must_use]
pub struct Label(rt::Params);

impl Label {
    /// With what is required.
    pub fn new(custom: impl Into<String>, r#type: LabelType) -> Self {
        Label(Label::default().0.set::<String>(0, custom).set::<LabelType>(1, r#type))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where the label comes from: always `custom`, your own text.
///
/// The values of `custom_fields[].label.type`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items/properties/label/properties/type`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LabelType {
    /// `custom`
    Custom,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What a field for digits takes: how many, and which are filled in.
///
/// The parameters of `custom_fields[].numeric`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items/properties/numeric`.
#[derive(Clone)]
#[must_use]
pub struct Numeric(rt::Params);

impl Numeric {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the field holds when the payment page opens. At most 255 characters.
    pub fn default_value<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// How many letters or digits the customer may enter at most.
    pub fn maximum_length(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// How many letters or digits the customer must enter at least.
    pub fn minimum_length(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer can choose from, up to 200 entries.
///
/// The parameters of `custom_fields[].dropdown.options[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items/properties/dropdown/properties/options/items`.
#[derive(Clone)]
#[must_use]
pub struct OptionType(rt::Params);

impl OptionType {
    /// With what is required.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        OptionType(
            OptionType::default().0.set::<String>(0, label).set::<String>(1, value),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How long the text may be, and what it says at first, if `type` is `text`.
///
/// The parameters of `custom_fields[].text`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items/properties/text`.
#[derive(Clone)]
#[must_use]
pub struct Text(rt::Params);

impl Text {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the field holds when the payment page opens. At most 255 characters.
    pub fn default_value<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// How many letters or digits the customer may enter at most.
    pub fn maximum_length(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// How many letters or digits the customer must enter at least.
    pub fn minimum_length(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CustomField;
    "key" required: String;
    "label" required: Label;
    "type" required: CustomFieldType;
    "dropdown": Dropdown;
    "numeric": Numeric;
    "optional": bool;
    "text": Text;
}

rt::params! {
    Dropdown;
    "options" required: Vec<OptionType>;
    "default_value": String;
}

rt::params! {
    Label;
    "custom" required: String;
    "type" required: LabelType;
}

rt::open_enum! {
    LabelType;
    0 => Custom "custom";
}

rt::params! {
    Numeric;
    "default_value": String;
    "maximum_length": i64;
    "minimum_length": i64;
}

rt::params! {
    OptionType;
    "label" required: String;
    "value" required: String;
}

rt::params! {
    Text;
    "default_value": String;
    "maximum_length": i64;
    "minimum_length": i64;
}
