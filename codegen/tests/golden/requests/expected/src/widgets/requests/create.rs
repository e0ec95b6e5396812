// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::widgets::Widget;
use crate::widgets::WidgetType;
use crate::widgets::params::Color;
use crate::widgets::params::Item;
use crate::widgets::params::Owner;
use crate::widgets::params::Price;
use crate::widgets::params::Shipping;

/// Create a widget.
///
/// `POST /v1/widgets`
///
/// ```
/// use stripe_client::widgets;
///
/// let widget = widgets::create("Example", 2000, [widgets::params::Item::new()])
///     .description("An example")
///     .r#type(widgets::WidgetType::Service)
///     .currency("usd")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `name`, in the body: At most 40 characters.
/// - `amount`, in the body: In the currency's smallest unit.
/// - `items`, in the body
///
/// # Parameters
///
/// - [`currency`](Create::currency()): A three-letter ISO 4217 code in lower case.
/// - [`metadata`](Create::metadata())
/// - [`limits`](Create::limits())
/// - [`prices`](Create::prices())
/// - [`description`](Create::description()): At most 10 characters.
/// - [`color`](Create::color()): `red` or `green`.
/// - [`shipping`](Create::shipping())
/// - [`owner`](Create::owner())
/// - [`send`](Create::send_())
/// - [`clear_color`](Create::clear_color_())
/// - [`type`](Create::type()): Only `service`.
///
/// # Answer
///
/// [`Widget`](crate::widgets::Widget).
///
/// [Stripe's reference](https://docs.stripe.com/api/widgets/create)
///
/// Feature: `widgets`.
#[doc(alias = "PostWidgets")]
#[doc(alias = "postwidgets")]
pub fn create(
    name: impl Into<String>,
    amount: i64,
    items: impl IntoIterator<Item = Item>,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<String>(0, name)
            .set::<i64>(1, amount)
            .set_list::<Item>(2, items),
        rt::RequestOptions::default(),
    )
}

/// The request of [`widgets.create`](create()).
///
/// `POST /v1/widgets` (`PostWidgets`).
#[doc(alias = "PostWidgets")]
#[doc(alias = "postwidgets")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(3, value), self.1)
    }

    /// An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// An empty map is not sent. A second call replaces the first.
    pub fn limits<K>(self, value: impl rt::MaybeMap<i64, K>) -> Self {
        Self(self.0.maybe_map::<i64, K>(5, value), self.1)
    }

    /// An empty map is not sent. A second call replaces the first.
    pub fn prices<K>(self, value: impl rt::MaybeMap<Price, K>) -> Self {
        Self(self.0.maybe_map::<Price, K>(6, value), self.1)
    }

    /// At most 10 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// `red` or `green`.
    pub fn color<K>(self, value: impl rt::Maybe<Color, K>) -> Self {
        Self(self.0.maybe::<Color, K>(8, value), self.1)
    }

    /// Clears `color`.
    pub fn clear_color(self) -> Self {
        Self(self.0.clear(8), self.1)
    }

    pub fn shipping<K>(self, value: impl rt::Maybe<Shipping, K>) -> Self {
        Self(self.0.maybe::<Shipping, K>(9, value), self.1)
    }

    pub fn owner<K>(self, value: impl rt::Maybe<Owner, K>) -> Self {
        Self(self.0.maybe::<Owner, K>(10, value), self.1)
    }

    /// Clears `owner`.
    pub fn clear_owner(self) -> Self {
        Self(self.0.clear(10), self.1)
    }

    pub fn send_<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(11, value), self.1)
    }

    pub fn clear_color_<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(12, value), self.1)
    }

    /// Only `service`.
    pub fn r#type<K>(self, value: impl rt::Maybe<WidgetType, K>) -> Self {
        Self(self.0.maybe::<WidgetType, K>(13, value), self.1)
    }
}

rt::request! {
    Create -> Widget;
    "PostWidgets" Post "/v1/widgets" Form;
    "name" required sensitive: String;
    "amount" required: i64;
    "items" required: Vec<Item>;
    "currency": String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "limits": std::collections::BTreeMap<String, i64>;
    "prices": std::collections::BTreeMap<String, Price>;
    "description": rt::Clearable<String>;
    "color": rt::Clearable<Color>;
    "shipping": Shipping;
    "owner": rt::Clearable<Owner>;
    "send": bool;
    "clear_color": bool;
    "type": WidgetType;
}
