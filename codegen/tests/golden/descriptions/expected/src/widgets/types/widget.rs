// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Maker.
///
/// Who made it.
///
/// Contract: `#/components/schemas/maker`.
///
/// Feature: `widgets`.
#[non_exhaustive]
pub struct Maker {
    pub works: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `widget` object.
///
/// A widget.
///
/// ```text
/// let it = be;
/// ```
///
/// # Related: [`widgets`](https://example.com/a_%28b%29), and nothing.
///
/// Contract: `#/components/schemas/widget`.
///
/// Feature: `widgets`.
#[non_exhaustive]
pub struct Widget {
    /// 1. is no list item's end
    pub id: rt::Id<Widget>,
    /// What it costs
    ///
    /// In the currency's smallest unit.
    pub amount: i64,
    /// Where it is.
    ///
    /// `kept` or `sold`.
    pub state: Option<WidgetState>,
    /// Of the field, not of the schema.
    ///
    /// May be null.
    pub maker: Option<Box<Maker>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `state`.
///
/// Where it is.
///
/// Contract: `#/components/schemas/widget/properties/state`.
///
/// Feature: `widgets`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WidgetState {
    /// `kept`
    Kept,
    /// `sold`
    Sold,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Maker;
    0 => works = None "works";
}

rt::record! {
    Widget;
    const "object" = Str("widget");
    0 => id "id" required;
    1 => amount = 0 "amount" required;
    2 => state = None "state";
    3 => maker = None "maker";
}

rt::open_enum! {
    WidgetState;
    0 => Kept "kept";
    1 => Sold "sold";
}
