// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `custom_fields[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items`.
#[cfg(any(feature = "checkout", feature = "payment_links"))]
#[derive(Clone, Default)]
#[must_use]
pub struct CreateCustomField {
    dropdown: Option<Box<Dropdown>>,
    key: String,
    label: Label,
    numeric: Option<Box<Text>>,
    optional: Option<bool>,
    text: Option<Box<Text>>,
    r#type: crate::types::SessionCustomFieldsType,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
impl CreateCustomField {
    /// With what is required.
    pub fn new(
        key: impl Into<String>,
        label: Label,
        r#type: crate::types::SessionCustomFieldsType,
    ) -> Self {
        Self {
            key: key.into(),
            label,
            r#type,
            ..Default::default()
        }
    }
    /// Dropdown.
    pub fn dropdown(mut self, value: Dropdown) -> Self {
        self.dropdown = Some(Box::new(value));
        self
    }
    /// Numeric.
    pub fn numeric(mut self, value: Text) -> Self {
        self.numeric = Some(Box::new(value));
        self
    }
    /// Optional.
    pub fn optional(mut self, value: bool) -> Self {
        self.optional = Some(value);
        self
    }
    /// Text.
    pub fn text(mut self, value: Text) -> Self {
        self.text = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::record! {
    CreateCustomField;
    0 => dropdown "dropdown";
    1 => key "key" required;
    2 => label "label" required;
    3 => numeric "numeric";
    4 => optional "optional";
    5 => text "text";
    6 => r#type "type" required;
}
/// The parameters of `custom_fields[].dropdown`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items/properties/dropdown`.
#[cfg(any(feature = "checkout", feature = "payment_links"))]
#[derive(Clone, Default)]
#[must_use]
pub struct Dropdown {
    default_value: Option<String>,
    options: Vec<OptionType>,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
impl Dropdown {
    /// With what is required.
    pub fn new(options: impl IntoIterator<Item = OptionType>) -> Self {
        Self {
            options: options.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Default value. At most 100 characters.
    pub fn default_value(mut self, value: impl Into<String>) -> Self {
        self.default_value = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::record! {
    Dropdown;
    0 => default_value "default_value";
    1 => options "options" required;
}
/// The parameters of `custom_fields[].label`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items/properties/label`.
#[cfg(any(feature = "checkout", feature = "payment_links"))]
#[derive(Clone, Default)]
#[must_use]
pub struct Label {
    custom: String,
    r#type: PaymentMethodDetailsType,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
impl Label {
    /// With what is required.
    pub fn new(custom: impl Into<String>, r#type: PaymentMethodDetailsType) -> Self {
        Self {
            custom: custom.into(),
            r#type,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::record! {
    Label;
    0 => custom "custom" required;
    1 => r#type "type" required;
}
/// The parameters of `custom_fields[].dropdown.options[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items/properties/dropdown/properties/options/items`.
#[cfg(any(feature = "checkout", feature = "payment_links"))]
#[derive(Clone, Default)]
#[must_use]
pub struct OptionType {
    label: String,
    value: String,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
impl OptionType {
    /// With what is required.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::record! {
    OptionType;
    0 => label "label" required;
    1 => value "value" required;
}
/// The values of `custom_fields[].label.type`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items/properties/label/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsType {
    /// `custom`
    Custom,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    PaymentMethodDetailsType;
    0 => Custom "custom";
}
/// The parameters of `custom_fields[].numeric`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items/properties/numeric`.
#[cfg(any(feature = "checkout", feature = "payment_links"))]
#[derive(Clone, Default)]
#[must_use]
pub struct Text {
    default_value: Option<String>,
    maximum_length: Option<i64>,
    minimum_length: Option<i64>,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
impl Text {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Default value. At most 255 characters.
    pub fn default_value(mut self, value: impl Into<String>) -> Self {
        self.default_value = Some(value.into());
        self
    }
    /// Maximum length.
    pub fn maximum_length(mut self, value: i64) -> Self {
        self.maximum_length = Some(value);
        self
    }
    /// Minimum length.
    pub fn minimum_length(mut self, value: i64) -> Self {
        self.minimum_length = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::record! {
    Text;
    0 => default_value "default_value";
    1 => maximum_length "maximum_length";
    2 => minimum_length "minimum_length";
}
