// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::prices::Price;
use crate::rt;

/// What the customer can add to the order on the page, one-time or recurring, up to 10 items.
///
/// The parameters of `optional_items[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/optional_items/items`.
#[derive(Clone)]
#[must_use]
pub struct OptionalItem(rt::Params);

impl OptionalItem {
    /// With what is required.
    pub fn new(price: impl Into<rt::Id<Price>>, quantity: i64) -> Self {
        OptionalItem(
            OptionalItem::default()
                .0
                .set::<rt::Id<Price>>(0, price)
                .set::<i64>(1, quantity),
        )
    }

    /// Whether the customer can change the quantity while paying, and within which bounds.
    pub fn adjustable_quantity<K>(
        self,
        value: impl rt::Maybe<OptionalItemAdjustableQuantity, K>,
    ) -> Self {
        Self(self.0.maybe::<OptionalItemAdjustableQuantity, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether the customer can change the quantity while paying, and within which bounds.
///
/// The parameters of `optional_items[].adjustable_quantity`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/optional_items/items/properties/adjustable_quantity`.
#[derive(Clone)]
#[must_use]
pub struct OptionalItemAdjustableQuantity(rt::Params);

impl OptionalItemAdjustableQuantity {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        OptionalItemAdjustableQuantity(
            OptionalItemAdjustableQuantity::default().0.set::<bool>(0, enabled),
        )
    }

    /// The most of the optional item that the customer can take, 99 unless set, and 999999 at the utmost.
    pub fn maximum(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// The least of the optional item that the customer can take, 0 unless set. They can always leave it out.
    pub fn minimum(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    OptionalItem;
    "price" required: String;
    "quantity" required: i64;
    "adjustable_quantity": OptionalItemAdjustableQuantity;
}

rt::params! {
    OptionalItemAdjustableQuantity;
    "enabled" required: bool;
    "maximum": i64;
    "minimum": i64;
}
