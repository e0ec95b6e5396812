// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::widgets::Color;

/// What is sold, for [`amount`](crate::widgets::Widget::amount) apiece.
///
/// The `widget` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/widgets/object)
///
/// Contract: `#/components/schemas/widget`.
///
/// Feature: `widgets`.
#[non_exhaustive]
pub struct Widget {
    /// What it costs, in the smallest currency unit.
    pub amount: i64,
    /// `blue` or `red`. May be null.
    pub color: Option<Color>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    pub id: rt::Id<Widget>,
    pub owner_id: String,
    /// When it got [its color](Self::color). Null before. In seconds since 1970.
    pub painted_at: Option<rt::Timestamp>,
    pub plain: bool,
    /// When it was sold. In seconds since 1970. May be null.
    pub sold_at: Option<i64>,
    /// What goes round [its color](Self::color). It costs extra.
    pub trim: Option<Box<WidgetTrim>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What goes round its color.
///
/// The fields of `trim`.
///
/// Contract: `#/components/schemas/widget/properties/trim`.
///
/// Feature: `widgets`.
#[non_exhaustive]
pub struct WidgetTrim {
    /// What the trim adds, in the smallest currency unit.
    pub amount: i64,
    /// What you want to remember.
    pub note: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Widget;
    const "object" = Str("widget");
    0 => amount = 0 "amount" required;
    1 => color = None "color";
    2 => created "created" required;
    3 => id "id" required;
    4 => owner_id "owner_id" required;
    5 => painted_at = None "painted_at";
    6 => plain = false "plain" required;
    7 => sold_at = None "sold_at";
    8 => trim = None "trim";
}

rt::record! {
    WidgetTrim;
    0 => amount = 0 "amount" required;
    1 => note = None "note";
}
