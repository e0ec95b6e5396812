// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `widget` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/widgets/object)
///
/// Contract: `#/components/schemas/widget`.
///
/// Feature: `widgets`.
#[non_exhaustive]
pub struct Widget {
    /// In seconds since 1970.
    pub created: rt::Timestamp,
    pub id: rt::Id<Widget>,
    pub owner: Option<String>,
    /// May be null.
    pub seen_at: Option<i64>,
    /// May be null. Deprecated.
    #[deprecated(note = "Stripe may stop sending it")]
    pub size: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Widget;
    const "object" = Str("widget");
    0 => created "created" required;
    1 => id "id" required;
    2 => owner = None "owner";
    3 => seen_at = None "seen_at";
    4 => size = None "size";
}
