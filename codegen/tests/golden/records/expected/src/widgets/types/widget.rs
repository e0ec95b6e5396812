// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Finish: one of several.
///
/// Contract: `#/components/schemas/finish`.
///
/// Feature: `widgets`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Finish {
    /// `matt`
    Matt,
    /// `gloss`
    Gloss,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Maker.
///
/// Contract: `#/components/schemas/maker`.
///
/// Feature: `widgets`.
#[non_exhaustive]
pub struct Maker {
    pub name: Option<String>,
    pub livemode: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `widget` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/widgets/object)
///
/// Contract: `#/components/schemas/widget`.
///
/// Feature: `widgets`.
#[non_exhaustive]
pub struct Widget {
    pub id: rt::Id<Widget>,
    /// In the currency's smallest unit.
    pub amount: i64,
    /// `red`, `dark_red`, `dark-red`, "", `3d`, `unknown` or `*`.
    pub color: WidgetColor,
    /// `red`, `dark_red`, `dark-red`, "", `3d`, `unknown` or `*`. May be null.
    pub color_before: Option<WidgetColorBefore>,
    /// In seconds since 1970.
    pub created: rt::Timestamp,
    /// At most 500 characters. May be null.
    pub description: Option<String>,
    /// `matt` or `gloss`.
    pub finish: Finish,
    /// From 1 to 12.
    pub count: Option<i64>,
    /// Matches `^[A-Z']{3}$`.
    pub code: Option<String>,
    /// Deprecated.
    #[deprecated(note = "Stripe may stop sending it")]
    pub legacy: Option<String>,
    /// May be null.
    pub maker: Option<Box<Maker>>,
    pub owner: Option<Box<Maker>>,
    pub parts: Vec<Maker>,
    pub labels: Option<rt::Metadata>,
    /// May be null.
    pub weights: Option<std::collections::BTreeMap<String, f64>>,
    pub holes: Option<Vec<Option<String>>>,
    pub shape: WidgetShape,
    /// Only `1`. May be null.
    pub version: Option<WidgetVersion>,
    pub anything: Option<rt::Json>,
    pub r#type: Option<String>,
    pub self_: Option<String>,
    pub extra_: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `color`.
///
/// Contract: `#/components/schemas/widget/properties/color`.
///
/// Feature: `widgets`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WidgetColor {
    /// `red`
    Red,
    /// `dark_red`
    DarkRed,
    /// `dark-red`
    DarkDashRed,
    /// ""
    Empty,
    /// `3d`
    ThreeD,
    /// `unknown`
    UnknownValue,
    /// `*`
    All,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `color_before`.
///
/// Contract: `#/components/schemas/widget/properties/color_before`.
///
/// Feature: `widgets`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WidgetColorBefore {
    /// `red`
    Red,
    /// `dark_red`
    DarkRed,
    /// `dark-red`
    DarkDashRed,
    /// ""
    Empty,
    /// `3d`
    ThreeD,
    /// `unknown`
    UnknownValue,
    /// `*`
    All,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `shape`.
///
/// Contract: `#/components/schemas/widget/properties/shape`.
///
/// Feature: `widgets`.
#[non_exhaustive]
pub struct WidgetShape {
    pub sides: i64,
    /// May be null.
    pub angles: Option<Vec<f64>>,
    pub round: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `version`.
///
/// Contract: `#/components/schemas/widget/properties/version`.
///
/// Feature: `widgets`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WidgetVersion {
    /// `1`
    One,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Finish;
    0 => Matt "matt";
    1 => Gloss "gloss";
}

rt::record! {
    Maker;
    0 => name = None "name";
    1 => livemode = false "livemode" required;
}

rt::record! {
    Widget;
    const "object" = Str("widget");
    const "kind" = Str("physical");
    0 => id "id" required;
    1 => amount = 0 "amount" required;
    2 => color "color" required;
    3 => color_before = None "color_before";
    4 => created "created" required;
    5 => description = None "description";
    6 => finish "finish" required;
    7 => count = None "count";
    8 => code = None "code";
    9 => legacy = None "legacy";
    10 => maker = None "maker";
    11 => owner = None "owner";
    12 => parts "parts" required;
    13 => labels = None "labels";
    14 => weights = None "weights";
    15 => holes = None "holes";
    16 => shape "shape" required;
    17 => version = None "version";
    18 => anything = None "anything";
    19 => r#type = None "type";
    20 => self_ = None "self";
    21 => extra_ = None "extra";
}

rt::open_enum! {
    WidgetColor;
    0 => Red "red";
    1 => DarkRed "dark_red";
    2 => DarkDashRed "dark-red";
    3 => Empty "";
    4 => ThreeD "3d";
    5 => UnknownValue "unknown";
    6 => All "*";
}

rt::open_enum! {
    WidgetColorBefore;
    0 => Red "red";
    1 => DarkRed "dark_red";
    2 => DarkDashRed "dark-red";
    3 => Empty "";
    4 => ThreeD "3d";
    5 => UnknownValue "unknown";
    6 => All "*";
}

rt::record! {
    WidgetShape;
    0 => sides = 0 "sides" required;
    1 => angles = None "angles";
    2 => round = None "round";
}

rt::open_enum! {
    WidgetVersion;
    0 => One "1";
}
