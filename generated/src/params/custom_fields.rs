// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `custom_fields[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items`.
#[cfg(any(feature = "checkout", feature = "payment_links"))]
#[derive(Clone)]
#[must_use]
pub struct CreateCustomField(rt::Params);
#[cfg(any(feature = "checkout", feature = "payment_links"))]
impl CreateCustomField {
    /// With what is required.
    pub fn new(
        key: impl Into<String>,
        label: Label,
        r#type: crate::types::SessionCustomFieldsType,
    ) -> Self {
        CreateCustomField(
            CreateCustomField::default()
                .0
                .set::<String>(1, key)
                .set::<Label>(2, label)
                .set::<crate::types::SessionCustomFieldsType>(6, r#type),
        )
    }
    /// Dropdown.
    pub fn dropdown(self, value: Dropdown) -> Self {
        Self(self.0.set::<Dropdown>(0, value))
    }
    /// Numeric.
    pub fn numeric(self, value: Text) -> Self {
        Self(self.0.set::<Text>(3, value))
    }
    /// Optional.
    pub fn optional(self, value: bool) -> Self {
        Self(self.0.set::<bool>(4, value))
    }
    /// Text.
    pub fn text(self, value: Text) -> Self {
        Self(self.0.set::<Text>(5, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::params! {
    CreateCustomField;
    "dropdown": Option<Dropdown>;
    "key" required: String;
    "label" required: Label;
    "numeric": Option<Text>;
    "optional": Option<bool>;
    "text": Option<Text>;
    "type" required: crate::types::SessionCustomFieldsType;
}
/// The parameters of `custom_fields[].dropdown`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items/properties/dropdown`.
#[cfg(any(feature = "checkout", feature = "payment_links"))]
#[derive(Clone)]
#[must_use]
pub struct Dropdown(rt::Params);
#[cfg(any(feature = "checkout", feature = "payment_links"))]
impl Dropdown {
    /// With what is required.
    pub fn new(options: impl IntoIterator<Item = OptionType>) -> Self {
        Dropdown(Dropdown::default().0.set_list::<OptionType>(1, options))
    }
    /// Default value. At most 100 characters.
    pub fn default_value(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::params! {
    Dropdown;
    "default_value": Option<String>;
    "options" required: Vec<OptionType>;
}
/// The parameters of `custom_fields[].label`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items/properties/label`.
#[cfg(any(feature = "checkout", feature = "payment_links"))]
#[derive(Clone)]
#[must_use]
pub struct Label(rt::Params);
#[cfg(any(feature = "checkout", feature = "payment_links"))]
impl Label {
    /// With what is required.
    pub fn new(custom: impl Into<String>, r#type: PaymentMethodDetailsType) -> Self {
        Label(
            Label::default()
                .0
                .set::<String>(0, custom)
                .set::<PaymentMethodDetailsType>(1, r#type),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::params! {
    Label;
    "custom" required: String;
    "type" required: PaymentMethodDetailsType;
}
/// The parameters of `custom_fields[].dropdown.options[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/items/properties/dropdown/properties/options/items`.
#[cfg(any(feature = "checkout", feature = "payment_links"))]
#[derive(Clone)]
#[must_use]
pub struct OptionType(rt::Params);
#[cfg(any(feature = "checkout", feature = "payment_links"))]
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
#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::params! {
    OptionType;
    "label" required: String;
    "value" required: String;
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
#[derive(Clone)]
#[must_use]
pub struct Text(rt::Params);
#[cfg(any(feature = "checkout", feature = "payment_links"))]
impl Text {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Default value. At most 255 characters.
    pub fn default_value(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Maximum length.
    pub fn maximum_length(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Minimum length.
    pub fn minimum_length(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::params! {
    Text;
    "default_value": Option<String>;
    "maximum_length": Option<i64>;
    "minimum_length": Option<i64>;
}
