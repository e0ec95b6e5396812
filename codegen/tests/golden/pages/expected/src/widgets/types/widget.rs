// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What is left of a deleted `widget`.
///
/// Contract: `#/components/schemas/deleted_widget`.
///
/// Feature: `widgets`.
#[non_exhaustive]
pub struct DeletedWidget {
    pub id: rt::Id<Widget>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `part` object.
///
/// Contract: `#/components/schemas/part`.
///
/// Feature: `widgets`.
#[non_exhaustive]
pub struct Part {
    pub id: rt::Id<Part>,
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
    pub parts: rt::List<Part>,
    /// May be null.
    pub revisions: Option<rt::List<WidgetRevision>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Widget or deleted: one of several.
///
/// Contract: `#/paths/~1v1~1widgets~1{widget}~1events/get/responses/200/content/application~1json/schema/properties/data/items`.
///
/// Feature: `widgets`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WidgetOrDeleted {
    /// An object whose `object` is `widget`.
    Widget(rt::Boxed<Widget>),
    /// A deleted object whose `object` is `widget`.
    DeletedWidget(rt::Boxed<DeletedWidget>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl WidgetOrDeleted {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The object, if it is not deleted.
    pub fn object(&self) -> Option<&Widget> {
        match self {
            Self::Widget(object) => Some(object),
            _ => None,
        }
    }

    /// The object, if it is not deleted.
    pub fn into_object(self) -> Option<Widget> {
        match self {
            Self::Widget(object) => Some(object.into_inner()),
            _ => None,
        }
    }

    /// What is left of the object, if it is deleted.
    pub fn deleted(&self) -> Option<&DeletedWidget> {
        match self {
            Self::DeletedWidget(object) => Some(object),
            _ => None,
        }
    }
}

/// The fields of `revisions[]`.
///
/// Contract: `#/components/schemas/widget/properties/revisions/properties/data/items`.
///
/// Feature: `widgets`.
#[non_exhaustive]
pub struct WidgetRevision {
    pub number: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DeletedWidget;
    const "deleted" = Bool(true);
    const "object" = Str("widget");
    0 => id "id" required;
}

rt::record! {
    Part;
    const "object" = Str("part");
    0 => id "id" required;
}

rt::record! {
    Widget;
    const "object" = Str("widget");
    0 => id "id" required;
    1 => parts "parts" required;
    2 => revisions = None "revisions";
}

rt::union! {
    WidgetOrDeleted by "object";
    0 => Widget(tag "widget");
    1 => DeletedWidget(deleted "widget");
}

rt::record! {
    WidgetRevision;
    0 => number = 0 "number" required;
}
