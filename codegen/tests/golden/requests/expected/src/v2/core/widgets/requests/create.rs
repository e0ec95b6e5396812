// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create.
///
/// `POST /v2/core/widgets`
///
/// - `name`, in the body: Name.
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreWidgets")]
#[doc(alias = "postv2corewidgets")]
pub fn create(name: impl Into<String>) -> Create {
    Create {
        name: rt::Clearable::Set(name.into()),
        ..Default::default()
    }
}
/// The request of [`v2.core.widgets.create`](create()).
///
/// `POST /v2/core/widgets` (`PostV2CoreWidgets`).
#[doc(alias = "PostV2CoreWidgets")]
#[doc(alias = "postv2corewidgets")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    name: rt::Clearable<String>,
    at: Option<rt::DateTime>,
    amount: Option<Box<crate::v2::core::widgets::params::Amount>>,
    include: Option<Vec<crate::v2::core::widgets::params::Include>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// At. An RFC 3339 time.
    pub fn at(mut self, value: impl Into<rt::DateTime>) -> Self {
        self.at = Some(value.into());
        self
    }
    /// Amount.
    pub fn amount(mut self, value: crate::v2::core::widgets::params::Amount) -> Self {
        self.amount = Some(Box::new(value));
        self
    }
    /// Include. `a` or `b`.
    pub fn include(
        mut self,
        value: impl IntoIterator<Item = crate::v2::core::widgets::params::Include>,
    ) -> Self {
        self.include = Some(value.into_iter().collect());
        self
    }
}
rt::record! {
    Create;
    0 => name "name" required sensitive;
    1 => at "at";
    2 => amount "amount";
    3 => include "include";
}
rt::request! {
    Create -> crate::widgets::Widget;
    "PostV2CoreWidgets" Post "/v2/core/widgets" Json;
}
