// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::widgets::params::Amount;
use crate::v2::core::widgets::params::Include;
use crate::widgets::Widget;

/// Create.
///
/// `POST /v2/core/widgets`
///
/// ```
/// use stripe_client::v2;
///
/// let widget = v2::core::widgets::create("Example").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `name`, in the body
///
/// # Parameters
///
/// - [`at`](Create::at()): An RFC 3339 time.
/// - [`amount`](Create::amount())
/// - [`include`](Create::include()): `a` or `b`.
///
/// # Answer
///
/// [`Widget`](crate::widgets::Widget).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/widgets/create)
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreWidgets")]
#[doc(alias = "postv2corewidgets")]
pub fn create(name: impl Into<String>) -> Create {
    Create(Create::default().0.set::<String>(0, name), rt::RequestOptions::default())
}

/// The request of [`v2.core.widgets.create`](create()).
///
/// `POST /v2/core/widgets` (`PostV2CoreWidgets`).
#[doc(alias = "PostV2CoreWidgets")]
#[doc(alias = "postv2corewidgets")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Clears `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear(0), self.1)
    }

    /// An RFC 3339 time.
    pub fn at<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(1, value), self.1)
    }

    pub fn amount<K>(self, value: impl rt::Maybe<Amount, K>) -> Self {
        Self(self.0.maybe::<Amount, K>(2, value), self.1)
    }

    /// `a` or `b`. An empty list says that there are none. A second call replaces the first.
    pub fn include<K>(self, value: impl rt::MaybeList<Include, K>) -> Self {
        Self(self.0.maybe_list::<Include, K>(3, value), self.1)
    }
}

rt::request! {
    Create -> Widget;
    "PostV2CoreWidgets" Post "/v2/core/widgets" Json;
    "name" required sensitive: rt::Clearable<String>;
    "at": String;
    "amount": Amount;
    "include": Vec<Include>;
}
