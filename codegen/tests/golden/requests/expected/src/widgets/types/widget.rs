// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What is left of a deleted `widget`.
///
/// Contract: `#/components/schemas/deleted_widget`.
///
/// Feature: `widgets`.
#[cfg(feature = "widgets")]
#[non_exhaustive]
pub struct DeletedWidget {
    pub id: rt::Id<Widget>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `widget` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/widgets/object)
///
/// Contract: `#/components/schemas/widget`.
#[non_exhaustive]
pub struct Widget {
    pub id: rt::Id<Widget>,
    /// `service` or `good`.
    pub r#type: Option<WidgetType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/widget/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WidgetType {
    /// `service`
    Service,
    /// `good`
    Good,
    /// A value that the contract doesn't list.
    Unknown(String),
}

#[cfg(feature = "widgets")]
rt::record! {
    DeletedWidget;
    const "deleted" = Bool(true);
    const "object" = Str("widget");
    0 => id "id" required;
}

rt::record! {
    Widget;
    const "object" = Str("widget");
    0 => id "id" required;
    1 => r#type = None "type";
}

rt::open_enum! {
    WidgetType;
    0 => Service "service";
    1 => Good "good";
}
